/** Days of the Persian and Islamic calendars, and feasts. In: words. Out: readings. */
import { civil, dayNumber, weekday } from "./calendar.ts";
import {
  easterDay,
  islamicDay,
  islamicMonths,
  islamicYearOf,
  persianDay,
  persianMonths,
  persianYearOf,
} from "./calendars-other.ts";
import { at, sp, year } from "./patterns.ts";
import { onDay, type Reading, range, type Surroundings, type TimeRule } from "./reading.ts";

const persianNames = persianMonths.join("|");
const islamicNames = islamicMonths
  .flat()
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(" ", "\\s+");
const dayNumeral = "[12]?\\d|3[01]";

/** The moment of a yearly day nearest to publication in the direction of the tense. `of` gives the day in the n-th cycle after `now`. */
const nearest = (around: Surroundings, of: (offset: number) => number | null): number | null => {
  const { published, direction } = around;
  if (published === null) return null;
  let best: number | null = null;
  for (const offset of [-1, 0, 1]) {
    const day = of(offset);
    if (day === null || (direction === "future" && day < published) || (direction === "past" && day > published))
      continue;
    if (best === null || Math.abs(day - published) < Math.abs(best - published)) best = day;
  }
  return best;
};

const islamicMonth = (name: string | undefined): number =>
  islamicMonths.findIndex((names) => names.includes((name ?? "").toLowerCase().replaceAll(/\s+/g, " "))) + 1;

/** A day known by the tabular calendar only: the observed one may be the day before or after. */
const about = (day: number | null): Reading | null =>
  day === null ? null : range(day - 1, day + 1, onDay(day)?.timex);

const fixed = (month: number, day: number) => (y: number) => dayNumber(y, month, day);
const nthWeekday = (month: number, wanted: number, n: number) => (y: number) => {
  const first = dayNumber(y, month, 1);
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
};

/** Feasts of the Gregorian year. */
const feasts: { readonly [name: string]: (year: number) => number } = {
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  "orthodox christmas": fixed(1, 7),
  christmas: fixed(12, 25),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "may day": fixed(5, 1),
  "international women's day": fixed(3, 8),
  "valentine's day": fixed(2, 14),
  "bastille day": fixed(7, 14),
  halloween: fixed(10, 31),
  thanksgiving: nthWeekday(11, 4, 4),
  "good friday": (y) => easterDay(y) - 2,
  "easter sunday": easterDay,
  "easter monday": (y) => easterDay(y) + 1,
  easter: easterDay,
};

/** Feasts of the Islamic year: month and day. */
const islamicFeasts: { readonly [name: string]: readonly [number, number] } = {
  ashura: [1, 10],
  arbaeen: [2, 20],
  arbain: [2, 20],
  "eid al-fitr": [10, 1],
  "eid al-adha": [12, 10],
};

const named = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll("'", "['’]")
    .replaceAll(" ", "\\s+");

export const calendarRules: readonly TimeRule[] = [
  {
    id: "time/persian",
    pattern: at(
      `(?:(?:the\\s+)?(?<d1>${dayNumeral})(?:st|nd|rd|th)?(?:\\s+of)?${sp}(?<m1>${persianNames})|(?<m2>${persianNames})${sp}(?<d2>${dayNumeral}))(?:,?${sp}(?<year>1[2-4]\\d\\d))?`,
    ),
    read: ({ groups }, around) => {
      const { d1, m1, d2, m2, year: y } = groups ?? {};
      const name = m1 ?? m2 ?? "";
      if (!/^\p{Lu}/u.test(name)) return null;
      const month = persianMonths.indexOf(name.toLowerCase()) + 1;
      const day = Number(d1 ?? d2);
      if (y !== undefined) return onDay(persianDay(Number(y), month, day));
      const now = around.published === null ? null : persianYearOf(around.published);
      return now === null ? null : onDay(nearest(around, (offset) => persianDay(now + offset, month, day)));
    },
    yes: [
      ["The law was passed on 30 Tir 1399.", "2020-07-20"],
      ["Parliament rose on 10 Khordad.", "2020-05-30"],
    ],
    no: ["It was on 31 Mehr 1399 in no calendar."],
  },
  {
    id: "time/persian-year",
    pattern: at(
      `(?:(?:the\\s+)?(?:(?:current|last|next|past|new)\\s+)?(?:Iranian|Persian|solar)(?:\\s+(?:calendar|new|fiscal|solar|hijri))*(?:\\s+year)?(?:\\s*[(,]\\s*|\\s+)(?<year>1[2-4]\\d\\d)\\)?)`,
    ),
    read: ({ groups }) => {
      const first = persianDay(Number(groups?.year), 1, 1);
      const next = persianDay(Number(groups?.year) + 1, 1, 1);
      return first === null || next === null ? null : { ...(range(first, next - 1) as Reading), precision: "year" };
    },
    yes: [["Exports doubled in the Iranian year 1398.", "2019-03-21/2020-03-19"]],
  },
  {
    id: "time/islamic",
    pattern: at(
      `(?:the\\s+)?(?<day>[12]?\\d|30)(?:st|nd|rd|th)?(?:\\s+(?:day\\s+)?of)?${sp}(?<name>${islamicNames})(?:,?${sp}(?<year>1[34]\\d\\d))?(?:\\s+AH)?`,
    ),
    read: ({ groups }, around) => {
      const { day, name, year: y } = groups ?? {};
      const month = islamicMonth(name);
      if (y !== undefined) return onDay(islamicDay(Number(y), month, Number(day)));
      const now = around.published === null ? null : islamicYearOf(around.published);
      return now === null ? null : about(nearest(around, (offset) => islamicDay(now + offset, month, Number(day))));
    },
    yes: [["The procession was held on 10 Muharram 1442.", "2020-08-29"]],
  },
  {
    id: "time/islamic-month",
    pattern: at(
      `(?:the\\s+(?:holy\\s+|Islamic\\s+|fasting\\s+|Muslim\\s+)*month\\s+of\\s+)?(?<name>Ramadan|Ramazan|Ramadhan|Muharram)(?:\\s+(?<year>1[34]\\d\\d))?`,
    ),
    read: ({ groups, 0: words }, around) => {
      const led = /^the\s/i.test(words) || /^(in|during|of|since|before|after|until|for|through)$/.test(around.before);
      // Ramadan is a family's name too, but nothing lasts during a family.
      const isName = around.inName && !/^(during|until|throughout)$/.test(around.before);
      if (around.published === null || !led || isName || around.tagAfter.startsWith("NNP")) return null;
      const month = islamicMonth(groups?.name);
      const now = islamicYearOf(around.published);
      const y = groups?.year === undefined ? null : Number(groups.year);
      const first =
        y !== null ? islamicDay(y, month, 1) : nearest(around, (offset) => islamicDay(now + offset, month, 1));
      return first === null ? null : range(first, first + 29);
    },
    yes: [["The truce was kept during Ramadan.", "2020-04-24/2020-05-23"]],
  },
  {
    id: "time/islamic-feast",
    pattern: at(`(?<name>${named(Object.keys(islamicFeasts))})`),
    read: ({ groups }, around) => {
      const [month, day] = islamicFeasts[(groups?.name ?? "").toLowerCase().replaceAll(/\s+/g, " ")] ?? [1, 1];
      const now = around.published === null ? null : islamicYearOf(around.published);
      return now === null ? null : about(nearest(around, (offset) => islamicDay(now + offset, month, day)));
    },
    yes: [["A truce was kept over Eid al-Fitr.", "2020-05-24"]],
  },
  {
    id: "time/nowruz",
    pattern: at(`(?:Nowruz|Norouz|Noruz|Newroz)(?:,?\\s+${year})?`),
    read: ({ groups }, around) => {
      const of = (y: number) => persianDay(y - 621, 1, 1);
      if (groups?.year !== undefined) return onDay(of(Number(groups.year)));
      const now = around.published === null ? null : civil(around.published).year;
      return now === null ? null : onDay(nearest(around, (offset) => of(now + offset)));
    },
    yes: [["The border was opened for Nowruz.", "2020-03-20"]],
  },
  {
    id: "time/feast",
    pattern: at(`(?<name>${named(Object.keys(feasts))})(?:,?\\s+${year})?`),
    read: ({ groups, 0: words }, around) => {
      const of = feasts[(groups?.name ?? "").toLowerCase().replaceAll(/\s+/g, " ").replaceAll("’", "'")];
      if (
        of === undefined ||
        !/^\p{Lu}/u.test(words) ||
        /^island/.test(around.after) ||
        /^(merry|happy)$/.test(around.before)
      )
        return null;
      if (groups?.year !== undefined) return onDay(of(Number(groups.year)));
      const now = around.published === null ? null : civil(around.published).year;
      return now === null ? null : onDay(nearest(around, (offset) => of(now + offset)));
    },
    yes: [
      ["They met shortly before Christmas.", "2019-12-25"],
      ["Troops will be home by Christmas.", "2020-12-25"],
      ["Pilgrims came for Easter 2019.", "2019-04-21"],
    ],
    no: ["Boats were stopped off Christmas Island."],
  },
];
