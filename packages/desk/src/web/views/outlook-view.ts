/** What a relation's own history leads one to expect, and where it turned. In: happenings, periods, speakers. Out: rows for the page. */
import { weekStart } from "@dragoman/coder/time/calendar";
import { dayOf, daysOf } from "../../relations/days.ts";
import { type BriefHappening, placedByReport } from "../../relations/happenings.ts";
import { type Expectation, expectationsOf } from "../../relations/outlook.ts";
import type { Said, Speaker } from "../../relations/speakers.ts";

export interface OutlookRow {
  readonly type: string;
  /** Weeks of the history, and happenings of the type in them. */
  readonly weeks: number;
  readonly seen: number;
  readonly week: Expectation;
  readonly month: Expectation;
}

/** A history of fewer weeks is no base of a rate. */
const fewestWeeks = 4;

/**
 * @param first @param last days between which the archive read of the relation, ISO; null where nothing is dated
 * @returns the commonest types first; none where the history is too short
 */
export const outlookOf = (
  happenings: readonly Pick<BriefHappening, "type" | "date" | "reports">[],
  first: string | null,
  last: string | null,
): readonly OutlookRow[] => {
  const [from, to] = [first === null ? null : dayOf(first), last === null ? null : dayOf(last)];
  if (from === null || to === null) return [];
  const begin = weekStart(from);
  const weeks = Math.floor((weekStart(to) - begin) / 7) + 1;
  if (weeks < fewestWeeks) return [];
  const counts = new Map<string, number[]>();
  for (const { type, date } of happenings.map(placedByReport)) {
    const days = daysOf(date);
    const week = days === null ? -1 : Math.floor((weekStart(days.first) - begin) / 7);
    if (days === null || week < 0 || week >= weeks || days.last - days.first > 6) continue;
    const own = counts.get(type) ?? new Array<number>(weeks).fill(0);
    counts.set(type, own);
    own[week] = (own[week] as number) + 1;
  }
  return [...counts]
    .map(([type, own]) => {
      const [week, month] = expectationsOf(own, [1, 4]);
      return { type, weeks, seen: own.reduce((sum, count) => sum + count, 0), week, month };
    })
    .sort((a, b) => b.seen - a.seen || (a.type < b.type ? -1 : 1));
};

export interface ClaimedTurn {
  readonly speaker: Speaker;
  readonly said: Said;
}

const turnWords = /\b(?:turning point|watershed|new chapter|new era|new stage|new page|milestone|sea change)\b/i;
const mostClaims = 10;

/** Turning points that someone calls so; whether the record shows them is another question. */
export const claimedTurnsOf = (speakers: readonly Speaker[]): readonly ClaimedTurn[] =>
  speakers
    .flatMap((speaker) => speaker.said.filter(({ words }) => turnWords.test(words)).map((said) => ({ speaker, said })))
    .slice(0, mostClaims);
