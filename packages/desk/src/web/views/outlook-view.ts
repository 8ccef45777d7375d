/** What a relation's own history leads one to expect, and where it turned. In: happenings, periods, speakers. Out: rows for the page. */
import { weekStart } from "@dragoman/coder/time/calendar";
import { turnClaimedIn } from "../../relations/claimed-turns.ts";
import { dayOf, daysOf } from "../../relations/days.ts";
import type { BriefHappening } from "../../relations/happenings.ts";
import { type Expectation, expectationsOf } from "../../relations/outlook.ts";
import type { ReadByDay } from "../../relations/series.ts";
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
 * @param placed happenings, each on the day of its first report where no article dates it
 * @param readOn how many articles were read of each day: a week of which nothing was read is unknown, not calm, and left out
 * @param first @param last days between which the archive read of the relation, ISO; null where nothing is dated
 * @returns the commonest types first; none where the history is too short
 */
export const outlookOf = (
  placed: readonly Pick<BriefHappening, "type" | "date">[],
  readOn: ReadByDay,
  first: string | null,
  last: string | null,
): readonly OutlookRow[] => {
  const [from, to] = [first === null ? null : dayOf(first), last === null ? null : dayOf(last)];
  if (from === null || to === null) return [];
  const begin = weekStart(from);
  const weeks = Math.floor((weekStart(to) - begin) / 7) + 1;
  const read = new Set<number>();
  const weekOf = (day: number): number => Math.floor((weekStart(day) - begin) / 7);
  for (const [iso] of readOn) {
    const day = dayOf(iso);
    if (day !== null) read.add(weekOf(day));
  }
  const counts = new Map<string, number[]>();
  for (const { type, date } of placed) {
    const days = daysOf(date);
    const week = days === null ? -1 : weekOf(days.first);
    if (days === null || week < 0 || week >= weeks || days.last - days.first > 6) continue;
    const own = counts.get(type) ?? new Array<number>(weeks).fill(0);
    counts.set(type, own);
    own[week] = (own[week] as number) + 1;
    read.add(week);
  }
  const known = Array.from({ length: weeks }, (_, week) => week).filter((week) => read.has(week));
  if (known.length < fewestWeeks) return [];
  return [...counts]
    .map(([type, all]) => {
      const own = known.map((week) => all[week] as number);
      const [week, month] = expectationsOf(own, [1, 4]);
      return { type, weeks: known.length, seen: own.reduce((sum, count) => sum + count, 0), week, month };
    })
    .sort((a, b) => b.seen - a.seen || (a.type < b.type ? -1 : 1));
};

export interface ClaimedTurn {
  readonly speaker: Speaker;
  readonly said: Said;
}

const mostClaims = 10;

/** Turning points that someone calls so; whether the record shows them is another question. */
export const claimedTurnsOf = (speakers: readonly Speaker[]): readonly ClaimedTurn[] =>
  speakers
    .flatMap((speaker) =>
      speaker.said.filter(({ words }) => turnClaimedIn(words) !== null).map((said) => ({ speaker, said })),
    )
    .slice(0, mostClaims);
