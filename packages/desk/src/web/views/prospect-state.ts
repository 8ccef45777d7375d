/** How a prospect stands on the day of reading. In: prospects. Out: their states, and lists with what is overdue first. */

import type { Due } from "../../charts/calendar-chart.ts";
import type { ProspectState } from "../../charts/palette.ts";
import { deedLabel, whoWords } from "../../formats/words.ts";
import { dayOf, grace } from "../../relations/days.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";

/** Overdue: its time has passed without news, and its grace has not. */
export const stateOf = ({ outcome, due }: SettledProspect, today: string | null): ProspectState =>
  outcome === "open" && due !== null && today !== null && due.end.slice(0, 10) < today ? "overdue" : outcome;

/**
 * Prospects as they stood on a day: what was stated later is left out, what was reported later has not settled them, and whether their time
 * has passed is judged by that day.
 * @param publishedOf the day of publication of an article, ISO; null where it is not known
 */
export const standOn = (
  prospects: readonly SettledProspect[],
  day: string,
  publishedOf: (article: string) => string | null,
): SettledProspect[] => {
  const later = (article: string) => (publishedOf(article) ?? "").slice(0, 10) > day;
  return prospects.flatMap((one) => {
    const statements = one.statements.filter(({ article }) => !later(article));
    if (statements.length === 0) return [];
    // A day that was moved later had not been moved yet.
    const dues = one.dues.filter(({ by }) => !later(by.article));
    if (one.settledBy !== null && !later(one.settledBy.article)) return [{ ...one, statements, dues }];
    const due = dues.at(-1)?.due ?? null;
    const [last, now] = [due === null ? null : dayOf(due.end), dayOf(day)];
    const outcome = due !== null && last !== null && now !== null && last + grace(due) < now ? "lapsed" : "open";
    return [{ ...one, statements, dues, due, outcome, broken: null, inPart: null, settledBy: null, late: null }];
  });
};

export interface ProspectLists {
  readonly overdue: readonly SettledProspect[];
  /** The next first; those without a due time last. */
  readonly open: readonly SettledProspect[];
  /** The latest first. */
  readonly settled: readonly SettledProspect[];
}

export const listsOf = (prospects: readonly SettledProspect[], today: string | null): ProspectLists => ({
  overdue: prospects.filter((one) => stateOf(one, today) === "overdue"),
  open: prospects.filter((one) => stateOf(one, today) === "open"),
  settled: prospects.filter(({ outcome }) => outcome !== "open").toReversed(),
});

/** What a calendar shows; a prospect without a due time has no place on it. @param hrefOf where a prospect stands, by its id */
export const duesOf = (
  prospects: readonly SettledProspect[],
  today: string | null,
  hrefOf?: (prospect: string) => string,
): Due[] =>
  prospects.flatMap((one) =>
    one.due === null || ["year", "decade", "century"].includes(one.due.precision)
      ? []
      : {
          day: one.due.end.slice(0, 10),
          state: stateOf(one, today),
          // Of hundreds of prospects a year's calendar tells of few.
          get words() {
            return `${deedLabel(one.type, one.mode)}: ${whoWords(one.actors, one.recipients)}`;
          },
          get href() {
            return hrefOf?.(one.id);
          },
        },
  );
