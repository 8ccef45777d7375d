/** Days as printed, in the Gregorian calendar, with and without their year. In: words. Out: readings. */
import { dayWithoutYear } from "./anchors.ts";
import { addMonths, civil, dayNumber, isDay } from "./calendar.ts";
import { at, dayDigits, dayInWords, dayOfMonth, month, monthWord, optionalWeekday, sp, year } from "./patterns.ts";
import { noSuchDay, onDate, onDay, type Reading, range, type Surroundings, type TimeRule } from "./reading.ts";
import { monthNumber, ordinalOf } from "./time-words.ts";

const lowercased = (word: string | undefined): boolean => word !== undefined && word[0] === word[0]?.toLowerCase();
const dayOf = (word: string | undefined): number => ordinalOf(word ?? "") ?? 0;

const clockOf = (hours: string, minutes: string, half: string | undefined): string | null => {
  let h = Number(hours);
  if (half?.toLowerCase().startsWith("p") && h < 12) h += 12;
  if (half?.toLowerCase().startsWith("a") && h === 12) h = 0;
  if (h > 23 || Number(minutes) > 59) return null;
  return `T${String(h).padStart(2, "0")}:${minutes.padStart(2, "0")}`;
};

const withClock = (reading: Reading, match: RegExpExecArray): Reading => {
  const { hours, minutes, half } = match.groups ?? {};
  if (reading === noSuchDay || hours === undefined || minutes === undefined) return reading;
  const clock = clockOf(hours, minutes, half);
  return clock === null ? reading : { ...reading, timex: reading.timex + clock, precision: "minute", clock };
};

/** A clock time that a page prints behind a date: `- 21:8`, `, 3:15 p.m.`, `T21:08`. */
const printedClock =
  "(?:(?:\\s*[-–—|,]\\s*|\\s+(?:at\\s+)?|T)(?<hours>\\d{1,2}):(?<minutes>\\d{1,2})(?::\\d{2}(?:\\.\\d{1,9})?)?Z?\\s*(?<half>[ap]\\.?m\\.?)?)?";

/** The days of a printed stretch, its year given or found. */
const stretch = (
  [fromMonth, fromDay]: readonly [number, number],
  [toMonth, toDay]: readonly [number, number],
  printedYear: string | undefined,
  around: Surroundings,
): Reading | null => {
  const last =
    printedYear === undefined ? dayWithoutYear(toMonth, toDay, around) : onDate(Number(printedYear), toMonth, toDay);
  if (last?.last == null) return last;
  const y = civil(last.last).year - (fromMonth > toMonth ? 1 : 0);
  return isDay(y, fromMonth, fromDay) ? range(dayNumber(y, fromMonth, fromDay), last.last) : noSuchDay;
};

const join = "(?:\\s*[-–—]\\s*|\\s+(?:and|to|through|until|till|or)\\s+)";
const optionalYear = `(?:(?:\\s*,)?${sp}${year})?`;

export const dateRules: readonly TimeRule[] = [
  {
    id: "time/attacks-of-2001",
    pattern:
      /(?:Sept(?:ember|\.)?\s+11(?:th)?|9\/11)(?=,?\s+(?:terror(?:ist)?\s+)?attacks?\b(?!\s+(?:on|in)\s))|9\/11(?![\p{L}\d/])/iuy,
    read: () => onDate(2001, 9, 11),
    yes: [["After the September 11 attacks the two drew closer.", "2001-09-11"]],
  },
  {
    id: "time/month-day-year",
    pattern: at(optionalWeekday, month, sp, dayOfMonth, `(?:\\s*,)?${sp}`, year, printedClock),
    read: (match) => {
      const { month: word, day, year: y } = match.groups ?? {};
      return withClock(onDate(Number(y), monthNumber(word), dayOf(day)), match);
    },
    yes: [
      ["He was killed on January 3, 2020 near the airport.", "2020-01-03"],
      ["It was printed on July 20, 2020 - 21:8 in the paper.", "2020-07-20T21:08"],
      ["They signed on Tuesday, Jan. 14, 2020, in Rabat.", "2020-01-14"],
    ],
    no: ["Nobody met on February 31, 2020 at all."],
  },
  {
    id: "time/day-month-year",
    pattern: at(
      optionalWeekday,
      "(?:the\\s+)?",
      dayInWords,
      `(?:${sp}of)?[\\s-]+`,
      month,
      "[\\s,-]+",
      year,
      printedClock,
    ),
    read: (match) => {
      const { month: word, day, year: y } = match.groups ?? {};
      return withClock(onDate(Number(y), monthNumber(word), dayOf(day)), match);
    },
    yes: [
      ["The treaty was signed on 3 Jan. 2020 in Oslo.", "2020-01-03"],
      ["It fell on the 9th of April 2003.", "2003-04-09"],
      ["The order took effect on the first of March, 2019.", "2019-03-01"],
    ],
  },
  {
    id: "time/days-of-month",
    pattern: at(month, sp, `(?<from>${dayDigits})`, join, `(?<to>${dayDigits})`, optionalYear),
    read: ({ groups }, around) => {
      const m = monthNumber(groups?.month);
      return stretch([m, dayOf(groups?.from)], [m, dayOf(groups?.to)], groups?.year, around);
    },
    yes: [
      ["The summit will be held on August 25-26.", "2020-08-25/2020-08-26"],
      ["Talks were held from March 3 to 5, 2019.", "2019-03-03/2019-03-05"],
    ],
  },
  {
    id: "time/days-before-month",
    pattern: at(
      "(?:the\\s+)?",
      `(?<from>${dayDigits})`,
      join,
      "(?:the\\s+)?",
      `(?<to>${dayDigits})`,
      `(?:${sp}of)?${sp}`,
      month,
      optionalYear,
    ),
    read: ({ groups }, around) => {
      if (lowercased(groups?.month)) return null;
      const m = monthNumber(groups?.month);
      return stretch([m, dayOf(groups?.from)], [m, dayOf(groups?.to)], groups?.year, around);
    },
    yes: [["The exercise was held between 3 and 5 July.", "2020-07-03/2020-07-05"]],
  },
  {
    id: "time/days-of-two-months",
    pattern: at(
      `(?:(?<m1>${monthWord})${sp}(?<d1>${dayDigits})${join}(?<m2>${monthWord})${sp}(?<d2>${dayDigits})`,
      `|(?<d3>${dayDigits})${sp}(?<m3>${monthWord})${join}(?<d4>${dayDigits})${sp}(?<m4>${monthWord}))`,
      `(?:\\s*,)?${sp}`,
      year,
    ),
    read: ({ groups: g }, around) =>
      stretch(
        [monthNumber(g?.m1 ?? g?.m3), dayOf(g?.d1 ?? g?.d3)],
        [monthNumber(g?.m2 ?? g?.m4), dayOf(g?.d2 ?? g?.d4)],
        g?.year,
        around,
      ),
    yes: [["Voting ran from December 28 to January 2, 2019.", "2018-12-28/2019-01-02"]],
  },
  {
    id: "time/month-day",
    pattern: at(optionalWeekday, month, sp, "(?<the>the\\s+)?", dayInWords),
    read: ({ groups }, around) => {
      const { month: word, day = "", the } = groups ?? {};
      // A day in words wants its article: "July the first", and no "March first".
      if (lowercased(word) || (/^\p{L}/u.test(day) && the === undefined)) return null;
      return dayWithoutYear(monthNumber(word), dayOf(day), around);
    },
    yes: [
      ["They met on May 8 in Doha.", "2020-05-08"],
      ["The talks will open on Sept. 2.", "2020-09-02"],
      ["The embargo expires on Oct. 18.", "2020-10-18"],
      ["Parliament approved it on December 1.", "2019-12-01"],
      ["July 14: The king received the two envoys.", "2020-07-14"],
    ],
  },
  {
    id: "time/day-month",
    pattern: at(optionalWeekday, "(?:the\\s+)?", dayInWords, `(?<of>${sp}of)?${sp}`, month),
    read: ({ groups }, around) => {
      const { month: word, day = "", of } = groups ?? {};
      // "the second July meeting" numbers the meeting.
      if (lowercased(word) || (/^\p{L}/u.test(day) && of === undefined)) return null;
      return dayWithoutYear(monthNumber(word), dayOf(day), around);
    },
    yes: [
      ["He arrived on 14 July with two ministers.", "2020-07-14"],
      ["The law took effect on the first of May.", "2020-05-01"],
    ],
    no: ["The 10 may withdraw their troops."],
  },
  {
    id: "time/iso-day",
    pattern: at("(?<year>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})", printedClock),
    read: (match) => {
      const { year: y, m, day } = match.groups ?? {};
      return withClock(onDate(Number(y), Number(m), Number(day)), match);
    },
    yes: [["The letter is dated 2020-07-14.", "2020-07-14"]],
    no: ["The number 2020-13-45 is no date."],
  },
  {
    id: "time/slashed-day",
    pattern: at("(?<a>\\d{1,2})(?<sign>[/.])(?<b>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![/.]\\d)", printedClock),
    read: (match, { published }) => {
      const { a, b, year: y = "", sign } = match.groups ?? {};
      // Two digits of a year want slashes and a day to hang on: 1.2.10 numbers a section.
      if (y.length === 2 && (sign === "." || published === null)) return null;
      const now = published === null ? 0 : civil(published).year;
      const full = y.length === 4 ? Number(y) : Number(y) + (Number(y) <= (now % 100) + 10 ? 2000 : 1900);
      // Day first, as most of the world prints it, unless there is no such month.
      const [day, m] = isDay(full, Number(b), Number(a)) ? [a, b] : [b, a];
      return withClock(onDate(full, Number(m), Number(day)), match);
    },
    yes: [
      ["It was published on 20/07/2020.", "2020-07-20"],
      ["It was published on 07/20/2020.", "2020-07-20"],
    ],
    no: ["Section 1.2.10 was struck out."],
  },
  {
    id: "time/day-alone",
    pattern: at("the\\s+(?<day>(?:[12]?\\d|3[01])(?:st|nd|rd|th))"),
    read: ({ groups }, around) => {
      const { published, before, direction } = around;
      const leads = /^(on|by|until|till|before|from|to|since|and|,)$/.test(before);
      if (published === null || !leads || /^(NN|JJ|CD)/.test(around.tagAfter)) return null;
      const day = dayOf(groups?.day);
      const { year: y, month: m, day: today } = civil(published);
      // "In July the envoy protested; on the 18th he was recalled": of the month that was told last.
      const told =
        (direction === "future" && around.firm) || around.lastNamed === null ? null : civil(around.lastNamed);
      const story = told === null || !isDay(told.year, told.month, day) ? null : dayNumber(told.year, told.month, day);
      if (story !== null && story >= (around.lastNamed ?? story) && story < published) return onDay(story);
      const move = direction === "past" && day > today ? -1 : direction === "future" && day < today ? 1 : 0;
      const target = addMonths(y, m, move);
      return isDay(target.year, target.month, day) ? onDay(dayNumber(target.year, target.month, day)) : null;
    },
    yes: [["The envoys will meet on the 28th.", "2020-07-28"]],
    no: ["It was the 21st attack on the road."],
  },
];
