/**
 * Dates as pages, feeds and datelines print them. In: a string. Out: the interval it names, or null.
 * The printed local time is kept; nothing is converted between zones.
 */
import { dayNumber, isDay, isoDay } from "./calendar.ts";
import type { Interval } from "./interval.ts";
import { inMonth, inYear, type Reading, type Surroundings } from "./reading.ts";
import { calendarRules } from "./rules-calendars.ts";
import { dateRules } from "./rules-dates.ts";
import { yearRules } from "./rules-years.ts";

const nowhere: Surroundings = {
  published: null,
  direction: null,
  firm: false,
  reference: null,
  sentenceDay: null,
  lastNamed: null,
  story: null,
  following: () => null,
  before: "in",
  before2: "",
  phraseBefore: () => [],
  after: "",
  after2: "",
  printedBefore: "in",
  tagBefore: "",
  tagAfter: "",
  counts: false,
  inName: false,
  opens: true,
};

const printedRules = [...dateRules, ...yearRules, ...calendarRules].filter(({ id }) =>
  [
    "time/month-day-year",
    "time/day-month-year",
    "time/slashed-day",
    "time/iso-day",
    "time/persian",
    "time/month-year",
  ].includes(id),
);

const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/;
const isoMonth = /^\s*(\d{4})-(\d{2})\s*$/;
const isoYear = /^\s*((?:1[5-9]|20)\d{2})\s*$/;

const intervalOf = (reading: Reading): Interval | null =>
  reading.first === null || reading.last === null || reading.precision === null
    ? null
    : {
        start: isoDay(reading.first) + (reading.clock ?? ""),
        end: isoDay(reading.last) + (reading.clock ?? ""),
        precision: reading.precision,
      };

/**
 * Reads the first full date in a short string: `July 20, 2020 - 21:8`, `Mon, 20 Jul 2020 21:08:00 GMT`, `2020-07-20T21:08:00+04:30`.
 * Only the first 200 characters are looked at. Absurd dates (31 February) give null.
 */
export const readPrintedDate = (words: string): Interval | null => {
  const text = words.slice(0, 200);
  const packed = compact.exec(text);
  if (packed !== null) {
    const [year, month, day] = [Number(packed[1]), Number(packed[2]), Number(packed[3])];
    const iso = isDay(year, month, day) ? isoDay(dayNumber(year, month, day)) : null;
    return iso === null ? null : { start: iso, end: iso, precision: "day" };
  }
  const monthOnly = isoMonth.exec(text);
  if (monthOnly !== null && isDay(Number(monthOnly[1]), Number(monthOnly[2]), 1)) {
    return intervalOf(inMonth(Number(monthOnly[1]), Number(monthOnly[2])));
  }
  const yearOnly = isoYear.exec(text);
  if (yearOnly !== null) return intervalOf(inYear(Number(yearOnly[1])));
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && /[\p{L}\d]/u.test(text[i - 1] as string)) continue;
    for (const rule of printedRules) {
      rule.pattern.lastIndex = i;
      const match = rule.pattern.exec(text);
      const reading = match === null ? null : rule.read(match, nowhere);
      if (reading !== null) return intervalOf(reading);
    }
  }
  return null;
};
