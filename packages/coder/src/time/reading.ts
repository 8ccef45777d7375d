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
  /** `T21:08`, where a page prints a clock time behind its date. */
  readonly clock?: string;
  /** The year is printed, so that a month named next may stand in it. */
  readonly dated?: boolean;
}

export type Direction = "past" | "future";

/** What a rule may ask about the place where its words stand. Costly answers are worked out when they are asked for. */
export interface Surroundings {
  /** Day of publication. */
  readonly published: number | null;
  /** Whether the governing verb looks back or ahead; null where it does not tell. */
  readonly direction: Direction | null;
  /** Whether that verb governs the words outright, so that its tense outweighs nearness. */
  readonly firm: boolean;
  /** The last day that the text named, else the day of publication. */
  readonly reference: number | null;
  /** The first day of whatever the text named last, be it a year, else the day of publication: for counts of months and years. */
  readonly lastNamed: number | null;
  /** The month in which the story stands that is being told, where its year is past: "In January 2016 … In March …". */
  readonly story: { readonly year: number; readonly month: number } | null;
  /** The last day that the sentence has named so far, or null. */
  readonly sentenceDay: number | null;
  /** The day that the rest of the sentence names ("two days after … on Sunday"), or null. */
  readonly following: () => number | null;
  /** The words before, nearest first, and after, in lower case; empty at the ends of the sentence. */
  readonly before: string;
  readonly before2: string;
  /** The words of the noun phrase that the word before ends, nearest first, in lower case: back to a verb, a comma or the sentence's start. */
  readonly phraseBefore: () => readonly string[];
  readonly after: string;
  readonly after2: string;
  /** The word before as it is printed, and the Penn tags of the words before and after; empty at the ends. */
  readonly printedBefore: string;
  readonly tagBefore: string;
  readonly tagAfter: string;
  /** Whether the words count the noun after them, as the tree has it. */
  readonly counts: boolean;
  /** Whether the words are part of a longer name: "USA Today". */
  readonly inName: boolean;
  /** Whether the sentence or a quotation begins here. */
  readonly opens: boolean;
}

/** Examples of a row: sentences of an article of Monday 20 July 2020, with the value they give; `no`: must give nothing at all. */
interface Examples {
  readonly id: string;
  /** Matched at a token's start, sticky, without case. */
  readonly pattern: RegExp;
  readonly yes: readonly (readonly [string, string])[];
  readonly no?: readonly string[];
}

/** One expression family. */
export interface TimeRule extends Examples {
  readonly read: (match: RegExpExecArray, around: Surroundings) => Reading | null;
}

/** Words before an expression that belong to it and change what it means: "early", "the end of", "more than". */
export interface TimeModifier extends Examples {
  readonly wrap: (match: RegExpExecArray, inner: Reading, around: Surroundings) => Reading | null;
}

const four = (year: number): string => String(year).padStart(4, "0");
const two = (n: number): string => String(n).padStart(2, "0");

export const onDay = (day: number | null): Reading | null =>
  day === null ? null : { timex: isoDay(day), first: day, last: day, precision: "day" };

/** A day that is printed but does not exist (31 February): its words are taken, so that no shorter rule reads a part, and nothing is said. */
export const noSuchDay: Reading = { timex: "", first: null, last: null, precision: null };

/** A printed day. */
export const onDate = (year: number, month: number, day: number): Reading =>
  isDay(year, month, day) ? { ...(onDay(dayNumber(year, month, day)) as Reading), dated: true } : noSuchDay;

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

/** Quarter 1–4 of a year; other numbers run into the years before and after. */
export const inQuarter = (year: number, quarter: number): Reading => {
  const { year: y, month } = addMonths(year, 1, 3 * (quarter - 1));
  const last = dayNumber(y, month + 2, daysInMonth(y, month + 2));
  return { timex: `${four(y)}-Q${(month + 2) / 3}`, first: dayNumber(y, month, 1), last, precision: "quarter" };
};

export const inYear = (year: number): Reading => ({
  timex: four(year),
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
  precision: "year",
});

export const inYearOf = (day: number | null, years = 0): Reading | null =>
  day === null ? null : inYear(civil(day).year + years);

/** The decade or century that begins in a year, TIMEX3 `198` and `19`. */
export const inYears = (first: number, size: 10 | 100): Reading | null =>
  first < 1 || first + size > 10000
    ? null
    : {
        timex: String(first / size).padStart(size === 10 ? 3 : 2, "0"),
        first: dayNumber(first, 1, 1),
        last: dayNumber(first + size - 1, 12, 31),
        precision: size === 10 ? "decade" : "century",
      };

/** An interval that no unit names. */
export const range = (first: number | null, last: number | null, timex?: string): Reading | null =>
  first === null || last === null || last < first
    ? null
    : { timex: timex ?? `${isoDay(first)}/${isoDay(last)}`, first, last, precision: "range" };

/** A part of a longer time: the value stays that of the whole, as TIMEX3 has it, and the days are the part's. */
export const within = (whole: Reading, first: number, last: number): Reading | null =>
  whole.first === null || whole.last === null || last < first
    ? null
    : { timex: whole.timex, first, last, precision: first === last ? "day" : "range" };

/** A duration or a vague reference: a value without days. */
export const noDays = (timex: string): Reading => ({ timex, first: null, last: null, precision: null });

/** A day moved by a count of units. Months and years keep the day of the month where it exists; null outside years 1–9999. */
export const moveDay = (day: number, count: number, unit: string): number | null => {
  const days = { second: 1 / 86400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, fortnight: 14 }[unit];
  if (days !== undefined) {
    const moved = day + Math.trunc(count * days);
    return moved < -719162 || moved > 2932896 ? null : moved;
  }
  const { year, month, day: dayOfMonth } = civil(day);
  const factor = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit] ?? 1;
  const moved = addMonths(year, month, Math.round(factor * count));
  if (moved.year < 1 || moved.year > 9999) return null;
  return dayNumber(moved.year, moved.month, Math.min(dayOfMonth, daysInMonth(moved.year, moved.month)));
};

/** The unit that contains a day, as precise as a count of that unit allows: "three months ago" is a month. */
export const inUnitOf = (day: number | null, unit: string): Reading | null => {
  if (day === null) return null;
  if (unit === "week" || unit === "fortnight") return inWeekOf(day);
  if (unit === "month") return inMonthOf(day);
  if (unit === "quarter") return inQuarter(civil(day).year, Math.ceil(civil(day).month / 3));
  if (unit === "year") return inYearOf(day);
  if (unit === "decade" || unit === "century") {
    const size = unit === "decade" ? 10 : 100;
    return inYears(Math.floor(civil(day).year / size) * size, size);
  }
  return onDay(day);
};

/** The unit in which a day lies, moved by whole units: "last quarter" is −1. */
export const unitFrom = (day: number | null, move: number, unit: string): Reading | null => {
  if (day === null) return null;
  const moved = unit === "month" ? dayNumber(civil(day).year, civil(day).month, 1) : day;
  const target = moveDay(moved, move, unit);
  return inUnitOf(target, unit);
};
