/** Series of a relation. In: happenings. Out: for each day, week or month how many of each quad class, and their mean score. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { civil, dayNumber, daysInMonth, weekStart } from "@dragoman/coder/time/calendar";
import { dayOf, daysOf, isoOf } from "./days.ts";
import type { Happening } from "./happenings.ts";
import { meanOf } from "./mean.ts";

export const steps = ["day", "week", "month"] as const;
export type Step = (typeof steps)[number];

export interface Period {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** Happenings by quad class. */
  readonly counts: { readonly [quad: string]: number };
  readonly total: number;
  /** Bounds of the count that 95 times in a hundred would be seen where this one was: few happenings say little. */
  readonly bounds: { readonly low: number; readonly high: number };
  /** Mean PLOVER score; null for a period without happenings. */
  readonly score: number | null;
  /** Bounds within which the mean may lie; null of fewer than three happenings. */
  readonly low: number | null;
  readonly high: number | null;
  /** Articles read from the period: a week without happenings and without articles is unknown, not calm. */
  readonly articles: number;
}

const beginOf = (day: number, step: Step): number => {
  if (step === "day") return day;
  if (step === "week") return weekStart(day);
  const { year, month } = civil(day);
  return dayNumber(year, month, 1);
};

const endOf = (begin: number, step: Step): number => {
  if (step === "day") return begin;
  if (step === "week") return begin + 6;
  const { year, month } = civil(begin);
  return begin + daysInMonth(year, month) - 1;
};

/** How many articles were read of each day of publication, of whatever they tell: an empty week of much reading is calm. */
export type ReadByDay = ReadonlyMap<string, number>;

/** @param published days of publication, ISO, one an article */
export const readByDay = (published: readonly string[]): ReadByDay => {
  const read = new Map<string, number>();
  for (const day of published) read.set(day, (read.get(day) ?? 0) + 1);
  return read;
};

/** What of a happening a series needs. */
type Counted = Pick<Happening, "date" | "status" | "quad" | "score">;

/** A happening's place in a series: known to the step or more finely, or it has none. */
const placeOf = ({ date }: Pick<Happening, "date">, step: Step): number | null => {
  const days = daysOf(date);
  return days !== null && beginOf(days.first, step) === beginOf(days.last, step) ? beginOf(days.first, step) : null;
};

/** Bounds of a Poisson rate by the approximation of Byar (Rothman and Boice 1979), within a few hundredths of the exact ones. */
export const poissonBounds = (count: number): { readonly low: number; readonly high: number } => {
  const z = 1.96;
  const bound = (n: number, sign: number): number => n * (1 - 1 / (9 * n) + (sign * z) / (3 * Math.sqrt(n))) ** 3;
  return { low: count === 0 ? 0 : bound(count, -1), high: bound(count + 1, 1) };
};

/** Weeks for up to four months, months beyond. */
export const stepFor = (first: number, last: number): Step => (last - first <= 124 ? "week" : "month");

/**
 * @param readOn how many articles were read, whatever they tell
 * @param step the length of a period; without it weeks or months, by how long the series is
 * @returns periods without gaps from the first to the last day, both included
 */
export const seriesOf = (
  happenings: readonly Counted[],
  readOn: ReadByDay,
  first: number,
  last: number,
  step: Step = stepFor(first, last),
): { step: Step; periods: Period[] } => {
  const byPeriod = new Map<number, Counted[]>();
  for (const happening of happenings) {
    const at = happening.status === "denied" ? null : placeOf(happening, step);
    if (at === null) continue;
    const own = byPeriod.get(at);
    if (own === undefined) byPeriod.set(at, [happening]);
    else own.push(happening);
  }
  const read = new Map<number, number>();
  for (const [iso, articles] of readOn) {
    const day = dayOf(iso);
    if (day !== null) read.set(beginOf(day, step), (read.get(beginOf(day, step)) ?? 0) + articles);
  }
  const periods: Period[] = [];
  for (let begin = beginOf(first, step); begin <= last; begin = endOf(begin, step) + 1) {
    const own = byPeriod.get(begin) ?? [];
    const { mean = null, low = null, high = null } = meanOf(own.map(({ score }) => score)) ?? {};
    periods.push({
      start: isoOf(begin),
      end: isoOf(endOf(begin, step)),
      counts: Object.fromEntries(
        quadCodes.map((quad) => [quad, own.filter((happening) => happening.quad === quad).length]),
      ),
      total: own.length,
      bounds: poissonBounds(own.length),
      score: mean,
      low,
      high,
      articles: read.get(begin) ?? 0,
    });
  }
  return { step, periods };
};
