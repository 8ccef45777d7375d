/**
 * What a rule of time reads. In: the words and what surrounds them. Out: a TIMEX3 value with its days, where it has any.
 * Constructors for the units of the calendar, so that rules stay one line.
 */
import { addMonths, civil, dayNumber, daysInMonth, isDay, isoDay, isoWeek, weekStart } from "./calendar.ts";
import type { Precision } from "./interval.ts";

/** Days are integers since 1970-01-01; null where the value has no place on the calendar. */
export interface Reading {
  readonly timex: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly precision: Precision | null;
  /** `T21:08`, where the text prints a clock time. */
  readonly clock?: string;
}

/** What a rule may ask about the place where its words stand. */
export interface Surroundings {
  /** Day of publication. */
  readonly published: number | null;
  /** Whether the governing verb looks back or ahead; null where it does not tell. */
  readonly direction: "past" | "future" | null;
  /** The last day that the text named, else the day of publication. */
  readonly reference: number | null;
  /** The first day of whatever the text named last, be it a year, else the day of publication: for counts of months and years. */
  readonly lastNamed: number | null;
  /** The day that the rest of the sentence names ("two days after … on Sunday"), or null. Asked only when needed. */
  readonly following: () => number | null;
  /** The word before, and the word after, in lower case; empty at the ends. */
  readonly before: string;
  readonly after: string;
  /** Whether the word after is a noun: "1950 gowns". */
  readonly nounAfter: boolean;
}

/** One expression family. `yes`: sentences of an article of Monday 20 July 2020, with the value they give; `no`: must give none. */
export interface TimeRule {
  readonly id: string;
  /** Matched at a token's start, sticky, without case. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: Surroundings) => Reading | null;
  readonly yes: readonly (readonly [string, string])[];
  readonly no?: readonly string[];
}

const four = (year: number): string => String(year).padStart(4, "0");
const two = (n: number): string => String(n).padStart(2, "0");

export const onDay = (day: number | null): Reading | null =>
  day === null ? null : { timex: isoDay(day), first: day, last: day, precision: "day" };

/** A day that is printed but does not exist (31 February): its words are taken, so that no shorter rule reads a part, and nothing is said. */
export const noSuchDay: Reading = { timex: "", first: null, last: null, precision: null };

/** A printed day. */
export const onDate = (year: number, month: number, day: number): Reading =>
  isDay(year, month, day) ? (onDay(dayNumber(year, month, day)) as Reading) : noSuchDay;

/** The week of a day, Monday to Sunday. */
export const inWeekOf = (day: number | null): Reading | null => {
  if (day === null) return null;
  const monday = weekStart(day);
  return { timex: isoWeek(day), first: monday, last: monday + 6, precision: "week" };
};

export const inMonth = (year: number, month: number): Reading => ({
  timex: `${four(year)}-${two(month)}`,
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month, daysInMonth(year, month)),
  precision: "month",
});

/** The month of a day, moved by some months. */
export const inMonthOf = (day: number | null, months = 0): Reading | null => {
  if (day === null) return null;
  const { year, month } = civil(day);
  const moved = addMonths(year, month, months);
  return inMonth(moved.year, moved.month);
};

export const inYear = (year: number): Reading => ({
  timex: four(year),
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
  precision: "year",
});

export const inYearOf = (day: number | null, years = 0): Reading | null =>
  day === null ? null : inYear(civil(day).year + years);

/** An interval that no unit names. */
export const range = (first: number | null, last: number | null, timex?: string): Reading | null =>
  first === null || last === null || last < first
    ? null
    : { timex: timex ?? `${isoDay(first)}/${isoDay(last)}`, first, last, precision: "range" };

/** A duration or a vague reference: a value without days. */
export const noDays = (timex: string): Reading => ({ timex, first: null, last: null, precision: null });

/** The year in which a month stands, seen from publication: looking back, ahead, or the nearest. */
export const yearOfMonth = (month: number, around: Surroundings): number | null => {
  if (around.published === null) return null;
  const now = civil(around.published);
  if (around.direction === "future") return month >= now.month ? now.year : now.year + 1;
  if (around.direction === "past") return month <= now.month ? now.year : now.year - 1;
  const ahead = (month - now.month + 12) % 12;
  // Without a tense: the nearest, and the past for what is more than half a year ahead.
  return ahead <= 5 ? (month >= now.month ? now.year : now.year + 1) : month > now.month ? now.year - 1 : now.year;
};

/** A day moved by a count of units. Months and years keep the day of the month where it exists. */
export const moveDay = (day: number, count: number, unit: string): number => {
  if (unit === "day" || unit === "hour" || unit === "minute")
    return unit === "day" ? day + count : day + Math.trunc(count / (unit === "hour" ? 24 : 1440));
  if (unit === "week") return day + 7 * count;
  const { year, month, day: dayOfMonth } = civil(day);
  const factor = unit === "month" ? 1 : unit === "year" ? 12 : unit === "decade" ? 120 : 1200;
  const moved = addMonths(year, month, factor * count);
  if (moved.year < 1 || moved.year > 9999) return day;
  return dayNumber(moved.year, moved.month, Math.min(dayOfMonth, daysInMonth(moved.year, moved.month)));
};

/** The unit that contains a day, as precise as a count of that unit allows: "three months ago" is a month. */
export const inUnitOf = (day: number, unit: string): Reading | null => {
  if (unit === "week") return inWeekOf(day);
  if (unit === "month") return inMonthOf(day);
  if (unit === "year") return inYearOf(day);
  if (unit === "decade" || unit === "century") {
    const size = unit === "decade" ? 10 : 100;
    const first = Math.floor(civil(day).year / size) * size;
    if (first < 1) return null;
    return {
      timex: String(first / size).padStart(unit === "decade" ? 3 : 2, "0"),
      first: dayNumber(first, 1, 1),
      last: dayNumber(first + size - 1, 12, 31),
      precision: unit,
    };
  }
  return onDay(day);
};
