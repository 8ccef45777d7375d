/** Dates as printed: days, months and years of three calendars. In: words. Out: readings. Weekdays and periods are elsewhere. */
import { civil, isDay } from "./calendar.ts";
import { islamicDay, islamicMonths, persianDay, persianMonths } from "./calendars-other.ts";
import { at, dayOfMonth, month, sp, weekdayName, year } from "./patterns.ts";
import {
  inMonth,
  inYear,
  noSuchDay,
  onDate,
  onDay,
  type Reading,
  range,
  type Surroundings,
  type TimeRule,
  yearOfMonth,
} from "./reading.ts";
import { months } from "./time-words.ts";

const monthNumber = (word: string | undefined): number => months[(word ?? "").toLowerCase().replace(".", "")] ?? 0;
const lowercased = (word: string | undefined): boolean => word !== undefined && word[0] === word[0]?.toLowerCase();

/** A day and month without a year: the year that the tense asks for, and of the two nearest days the nearer where it asks for none. */
const dayWithoutYear = (monthOfYear: number, day: number, around: Surroundings): Reading | null => {
  if (around.published === null) return null;
  const now = civil(around.published).year;
  const candidates = [now - 1, now, now + 1]
    .map((y) => onDate(y, monthOfYear, day))
    .filter((found) => found !== noSuchDay)
    .map((found) => ({ found, ahead: (found.first as number) - (around.published as number) }))
    .filter(({ ahead }) =>
      around.direction === "future" ? ahead >= -7 : around.direction === "past" ? ahead <= 7 : true,
    )
    .sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead));
  return candidates[0]?.found ?? noSuchDay;
};

const clockOf = (hours: string, minutes: string, half: string | undefined): string | null => {
  let h = Number(hours);
  if (half?.toLowerCase().startsWith("p") && h < 12) h += 12;
  if (half?.toLowerCase().startsWith("a") && h === 12) h = 0;
  if (h > 23 || Number(minutes) > 59) return null;
  return `T${String(h).padStart(2, "0")}:${minutes.padStart(2, "0")}`;
};

const withClock = (reading: Reading | null, match: RegExpExecArray): Reading | null => {
  const { hours, minutes, half } = match.groups ?? {};
  if (reading === null || hours === undefined || minutes === undefined) return reading;
  const clock = clockOf(hours, minutes, half);
  return clock === null ? reading : { ...reading, timex: reading.timex + clock, precision: "minute", clock };
};

/** A clock time that a page prints behind a date: `- 21:8`, `, 3:15 p.m.`, `T21:08`. */
const printedClock =
  "(?:(?:\\s*[-–—|,]\\s*|\\s+(?:at\\s+)?|T)(?<hours>\\d{1,2}):(?<minutes>\\d{1,2})(?::\\d{2}(?:\\.\\d{1,9})?)?Z?\\s*(?<half>[ap]\\.?m\\.?)?)?";
const optionalWeekday = `(?:${weekdayName.replace("?<weekday>", "?:")},?${sp})?`;

const yearPrepositions: ReadonlySet<string> = new Set(
  "in of since by until till before after during from to through late early mid around circa between and year as".split(
    " ",
  ),
);

/** Words that lead to a month's name. */
const monthLeads: ReadonlySet<string> = new Set(
  "in since of by until till before after during from to through late early mid last next this and between around every each for - ,".split(
    " ",
  ),
);

export const absoluteRules: readonly TimeRule[] = [
  {
    id: "time/month-day-year",
    pattern: at(optionalWeekday, month, sp, dayOfMonth, `\\s*,?${sp}`, year, printedClock),
    read: (match) => {
      const { month: word, day, year: y } = match.groups ?? {};
      return withClock(onDate(Number(y), monthNumber(word), Number(day)), match);
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
      dayOfMonth,
      `(?:${sp}of)?${sp}`,
      month,
      `\\s*,?${sp}`,
      year,
      printedClock,
    ),
    read: (match) => {
      const { month: word, day, year: y } = match.groups ?? {};
      return withClock(onDate(Number(y), monthNumber(word), Number(day)), match);
    },
    yes: [
      ["The treaty was signed on 3 Jan. 2020 in Oslo.", "2020-01-03"],
      ["It fell on the 9th of April 2003.", "2003-04-09"],
    ],
  },
  {
    id: "time/days-of-month",
    pattern: at(
      month,
      sp,
      "(?<from>[12]?\\d|3[01])\\s*[-–—]\\s*(?<to>[12]?\\d|3[01])(?!\\d)",
      `(?:\\s*,?${sp}${year})?`,
    ),
    read: (match, around) => {
      const { month: word, from, to, year: y } = match.groups ?? {};
      const m = monthNumber(word);
      const first = y === undefined ? dayWithoutYear(m, Number(from), around) : onDate(Number(y), m, Number(from));
      if (first?.first == null) return null;
      const last = onDate(civil(first.first).year, m, Number(to));
      return range(first.first, last?.first ?? null);
    },
    yes: [["The summit will be held on August 25-26.", "2020-08-25/2020-08-26"]],
  },
  {
    id: "time/month-day",
    pattern: at(optionalWeekday, month, sp, dayOfMonth),
    read: (match, around) => dayWithoutYear(monthNumber(match.groups?.month), Number(match.groups?.day), around),
    yes: [
      ["They met on May 8 in Doha.", "2020-05-08"],
      ["The talks will open on Sept. 2.", "2020-09-02"],
      ["The embargo expires on Oct. 18.", "2020-10-18"],
      ["Parliament approved it on December 1.", "2019-12-01"],
    ],
  },
  {
    id: "time/day-month",
    pattern: at(optionalWeekday, "(?:the\\s+)?", dayOfMonth, `(?:${sp}of)?${sp}`, month),
    read: (match, around) =>
      lowercased(match.groups?.month)
        ? null
        : dayWithoutYear(monthNumber(match.groups?.month), Number(match.groups?.day), around),
    yes: [["He arrived on 14 July with two ministers.", "2020-07-14"]],
    no: ["The 10 may withdraw their troops."],
  },
  {
    id: "time/month-year",
    pattern: at(month, `\\s*,?(?:${sp}of)?${sp}`, year),
    read: (match) => inMonth(Number(match.groups?.year), monthNumber(match.groups?.month)),
    yes: [["The deal was signed in July 2015.", "2015-07"]],
  },
  {
    id: "time/month",
    pattern: at(month),
    read: (match, around) => {
      const word = match.groups?.month ?? "";
      if (lowercased(word)) return null;
      // May and March are verbs and names too: they want a word before them that leads to a date.
      if (/^(may|march|mar)\.?$/i.test(word) && !monthLeads.has(around.before)) return null;
      if (/^(jan|jun|dec|mar|may|sep)$/i.test(word) && !monthLeads.has(around.before)) return null;
      const y = yearOfMonth(monthNumber(word), around);
      return y === null ? null : inMonth(y, monthNumber(word));
    },
    yes: [
      ["The government was formed in May.", "2020-05"],
      ["Elections will be held in June.", "2021-06"],
      ["Exports fell in December.", "2019-12"],
    ],
    no: ["Theresa May met the president.", "They may meet again.", "Troops march to the border."],
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
    pattern: at("(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>\\d{4})", printedClock),
    read: (match) => {
      const { a, b, year: y } = match.groups ?? {};
      // Day first, as most of the world prints it, unless there is no such month.
      return withClock(
        isDay(Number(y), Number(b), Number(a))
          ? onDate(Number(y), Number(b), Number(a))
          : onDate(Number(y), Number(a), Number(b)),
        match,
      );
    },
    yes: [
      ["It was published on 20/07/2020.", "2020-07-20"],
      ["It was published on 07/20/2020.", "2020-07-20"],
    ],
  },
  {
    id: "time/persian",
    pattern: at(
      `(?:(?<d1>[12]?\\d|3[01])${sp}(?<m1>${persianMonths.join("|")})|(?<m2>${persianMonths.join("|")})${sp}(?<d2>[12]?\\d|3[01])),?${sp}(?<year>1[2-4]\\d\\d)`,
    ),
    read: (match) => {
      const { d1, m1, d2, m2, year: y } = match.groups ?? {};
      const m = persianMonths.indexOf((m1 ?? m2 ?? "").toLowerCase()) + 1;
      return onDay(persianDay(Number(y), m, Number(d1 ?? d2)));
    },
    yes: [["The law was passed on 30 Tir 1399.", "2020-07-20"]],
  },
  {
    id: "time/islamic",
    pattern: at(`(?<day>[12]?\\d|30)${sp}(?<name>${islamicMonths.flat().join("|")}),?${sp}(?<year>1[34]\\d\\d)`),
    read: (match) => {
      const { day, name, year: y } = match.groups ?? {};
      const m =
        islamicMonths.findIndex((names) => names.includes((name ?? "").toLowerCase().replaceAll(/\s+/g, " "))) + 1;
      return onDay(islamicDay(Number(y), m, Number(day)));
    },
    yes: [["The procession was held on 10 Muharram 1442.", "2020-08-29"]],
  },
  {
    id: "time/years",
    pattern: at("(?<from>(?:19|20)\\d\\d)\\s*[-–—]\\s*(?<to>(?:19|20)?\\d\\d)(?!\\d)"),
    read: (match) => {
      const { from = "", to = "" } = match.groups ?? {};
      const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
      if (last <= Number(from)) return null;
      return range(inYear(Number(from)).first, inYear(last).last, `${from}/${last}`);
    },
    yes: [["The war of 1980-1988 cost both dearly.", "1980/1988"]],
  },
  {
    id: "time/year",
    pattern: at("(?:the\\s+year\\s+)?", year, "(?!\\s*(?:percent|per cent|million|billion|dollars|km|people|troops))"),
    read: (match, around) => {
      const bare = match[0].length === 4;
      // "2,000 soldiers" is no year; "the 2015 deal", "in 2015" and "2015 and 2018" are.
      const led =
        yearPrepositions.has(around.before) || /^(the|its|his|her|their|a|this|'s|’s|\(|,|[-–—])$/.test(around.before);
      const counted = around.nounAfter && !/^(the|in|since|its|his|her|their|this|'s|’s)$/.test(around.before);
      return bare && (!led || counted) ? null : inYear(Number(match.groups?.year));
    },
    yes: [
      ["He was attaché in Algeria in 2015.", "2015"],
      ["The 2015 nuclear deal is in danger.", "2015"],
    ],
    no: ["Some 2000 soldiers were sent.", "They bought 1950 tons of wheat."],
  },
  {
    id: "time/decade",
    pattern: at(
      "(?:(?<part>early|mid|late)[\\s-]+)?(?:the\\s+)?(?:(?<part2>early|mid|late)[\\s-]+)?(?<decade>(?:19|20)\\d0)['’]?s",
    ),
    read: (match) => {
      const first = Number(match.groups?.decade);
      const part = (match.groups?.part ?? match.groups?.part2)?.toLowerCase();
      const [from, to] = part === "early" ? [0, 3] : part === "mid" ? [4, 6] : part === "late" ? [7, 9] : [0, 9];
      const begin = inYear(first + from).first as number;
      const end = inYear(first + to).last as number;
      return { timex: String(first / 10), first: begin, last: end, precision: part === undefined ? "decade" : "range" };
    },
    yes: [["They fought a war in the 1980s.", "198"]],
  },
];
