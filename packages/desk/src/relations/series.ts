/** Series of a relation. In: happenings. Out: for each week or month how many of each quad class, and their mean score. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { civil, dayNumber, daysInMonth, weekStart } from "@dragoman/coder/time/calendar";
import { dayOf, daysOf, isoOf } from "./days.ts";
import type { Happening } from "./happenings.ts";

export type Step = "week" | "month";

export interface Period {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** Happenings by quad class. */
  readonly counts: { readonly [quad: string]: number };
  readonly total: number;
  /** Mean PLOVER score; null for a period without happenings. */
  readonly score: number | null;
  /** Articles read from the period: a week without happenings and without articles is unknown, not calm. */
  readonly articles: number;
}

const beginOf = (day: number, step: Step): number => {
  if (step === "week") return weekStart(day);
  const { year, month } = civil(day);
  return dayNumber(year, month, 1);
};

const endOf = (begin: number, step: Step): number => {
  if (step === "week") return begin + 6;
  const { year, month } = civil(begin);
  return begin + daysInMonth(year, month) - 1;
};

/** A happening's place in a series: known to the step or more finely, or it has none. */
const placeOf = (happening: Happening, step: Step): number | null => {
  const days = daysOf(happening.date);
  return days !== null && beginOf(days.first, step) === beginOf(days.last, step) ? beginOf(days.first, step) : null;
};

/** Weeks for up to four months, months beyond. */
export const stepFor = (first: number, last: number): Step => (last - first <= 124 ? "week" : "month");

/**
 * @param published days of publication of the articles read
 * @returns periods without gaps from the first to the last day, both included
 */
export const seriesOf = (
  happenings: readonly Happening[],
  published: readonly string[],
  first: number,
  last: number,
): { step: Step; periods: Period[] } => {
  const step = stepFor(first, last);
  const byPeriod = new Map<number, Happening[]>();
  for (const happening of happenings) {
    const at = happening.status === "denied" ? null : placeOf(happening, step);
    if (at !== null) byPeriod.set(at, [...(byPeriod.get(at) ?? []), happening]);
  }
  const read = new Map<number, number>();
  for (const iso of published) {
    const day = dayOf(iso);
    if (day !== null) read.set(beginOf(day, step), (read.get(beginOf(day, step)) ?? 0) + 1);
  }
  const periods: Period[] = [];
  for (let begin = beginOf(first, step); begin <= last; begin = endOf(begin, step) + 1) {
    const own = byPeriod.get(begin) ?? [];
    periods.push({
      start: isoOf(begin),
      end: isoOf(endOf(begin, step)),
      counts: Object.fromEntries(
        quadCodes.map((quad) => [quad, own.filter((happening) => happening.quad === quad).length]),
      ),
      total: own.length,
      score: own.length === 0 ? null : own.reduce((sum, { score }) => sum + score, 0) / own.length,
      articles: read.get(begin) ?? 0,
    });
  }
  return { step, periods };
};
