/** Named parts of years: seasons, quarters, halves, fiscal years. In: words. Out: readings. */
import { civil, dayNumber, daysInMonth } from "./calendar.ts";
import { at, season, sp, year } from "./patterns.ts";
import { inQuarter, inYearOf, noDays, type Reading, type Surroundings, type TimeRule } from "./reading.ts";
import { ordinalOf, seasons } from "./time-words.ts";

const codes: { readonly [word: string]: string } = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};

const inSeason = (word: string, year: number): Reading => {
  const [first, last] = seasons[word] ?? [1, 1];
  const lastYear = last < first ? year + 1 : year;
  return {
    timex: `${String(year).padStart(4, "0")}-${codes[word]}`,
    first: dayNumber(year, first, 1),
    last: dayNumber(lastYear, last, daysInMonth(lastYear, last)),
    precision: "season",
  };
};

/** The year in which a season begins, seen from publication; null without one. */
const yearOfSeason = (word: string, which: string, { published, direction }: Surroundings): number | null => {
  if (published === null) return null;
  const { year: now } = civil(published);
  const begun = (year: number) => (inSeason(word, year).first as number) <= published;
  const over = (year: number) => (inSeason(word, year).last as number) < published;
  const latest = begun(now) ? now : now - 1;
  if (which === "last" || which === "past") return over(latest) ? latest : latest - 1;
  if (which === "next" || which === "coming") return latest + 1;
  if (which === "this") {
    if (!over(latest)) return latest;
    // "this spring" is that of the calendar year; "this winter", said in autumn, the one that comes.
    return direction === "past" && latest === now
      ? latest
      : begun(now) && direction === "future" && word === "winter"
        ? now + 1
        : now;
  }
  return direction === "future" ? (over(latest) ? latest + 1 : latest) : latest;
};

/** The quarter meant by "the third quarter" without a year. */
const quarterBy = (quarter: number, { published, direction }: Surroundings): Reading | null => {
  if (published === null) return null;
  const { year: now, month } = civil(published);
  const current = Math.ceil(month / 3);
  if (direction === "future") return inQuarter(quarter >= current ? now : now + 1, quarter);
  return inQuarter(quarter <= current ? now : now - 1, quarter);
};

const ofYear = `(?:(?:${sp}of)?${sp}(?:the\\s+year\\s+)?${year}|${sp}of\\s+(?<which>last|this|next|the)\\s+year)?`;

const moves: { readonly [word: string]: number } = { last: -1, this: 0, the: 0, next: 1 };

const yearAsked = (
  groups: { readonly [name: string]: string | undefined } | undefined,
  { published }: Surroundings,
): number | null => {
  if (groups?.year !== undefined) return Number(groups.year);
  const which = groups?.which?.toLowerCase();
  return which === undefined || published === null ? null : civil(published).year + (moves[which] ?? 0);
};

export const periodRules: readonly TimeRule[] = [
  {
    id: "time/season",
    pattern: at(
      `(?:(?<which>last|next|this\\s+past|this\\s+coming|this|past|coming|the)\\s+)?`,
      season,
      `(?:(?:\\s+of)?\\s+${year})?`,
    ),
    read: ({ groups }, around) => {
      const { which = "", season: word = "", year: y } = groups ?? {};
      if (y !== undefined) return { ...inSeason(word.toLowerCase(), Number(y)), dated: true };
      const asked = which.toLowerCase().split(/\s+/).pop() ?? "";
      const named = asked !== "" && asked !== "the";
      // "in spring", "in the summer"; a "fall in exports" is no autumn, and a "spring" may be water.
      if (!named && !/^(in|during|since|by|until|over|through|for)$/.test(around.before)) return null;
      if (!named && (around.tagAfter.startsWith("NN") || /^(of|in|from)$/.test(around.after))) return null;
      if (word.toLowerCase() === "fall" && /^(in|of|from)$/.test(around.after)) return null;
      const found = yearOfSeason(word.toLowerCase(), asked, around);
      return found === null ? null : inSeason(word.toLowerCase(), found);
    },
    yes: [
      ["Iraq was invaded in the spring of 2003.", "2003-SP"],
      ["The dam was filled last summer.", "2019-SU"],
      ["Elections will be held next spring.", "2021-SP"],
      ["They were at war in winter.", "2019-WI"],
    ],
    no: ["They will fall silent.", "The fall in exports went on.", "The Arab Spring began with a fruit seller."],
  },
  {
    id: "time/quarter",
    pattern: at(
      `(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\\s-]+quarter|Q(?<number>[1-4]))`,
      ofYear,
    ),
    read: ({ groups }, around) => {
      const { ordinal, number } = groups ?? {};
      const word = ordinal?.toLowerCase() ?? "";
      const y = yearAsked(groups, around);
      // "the last quarter" is the one before this, "the last quarter of 2018" its fourth.
      if (word === "last" && y === null) {
        if (around.published === null) return null;
        const { year: now, month } = civil(around.published);
        return inQuarter(now, Math.ceil(month / 3) - 1);
      }
      const quarter =
        number !== undefined ? Number(number) : word === "last" || word === "final" ? 4 : (ordinalOf(word) ?? 0);
      if (around.after === "of" || around.after === "final" || around.after === "finals") return null;
      return y === null ? quarterBy(quarter, around) : inQuarter(y, quarter);
    },
    yes: [
      ["Exports doubled in the first quarter of 2020.", "2020-Q1"],
      ["Exports doubled in the second quarter.", "2020-Q2"],
      ["Exports fell in the fourth quarter.", "2019-Q4"],
    ],
    no: ["A quarter of the budget goes to the army."],
  },
  {
    id: "time/half",
    pattern: at(`(?:the\\s+)?(?:(?<ordinal>first|second|1st|2nd)[\\s-]+half|H(?<number>[12]))`, ofYear),
    read: ({ groups }, around) => {
      const y = yearAsked(groups, around);
      if (y === null) return null;
      const half = Number(groups?.number ?? ordinalOf(groups?.ordinal ?? ""));
      return {
        timex: `${String(y).padStart(4, "0")}-H${half}`,
        first: dayNumber(y, half === 1 ? 1 : 7, 1),
        last: half === 1 ? dayNumber(y, 6, 30) : dayNumber(y, 12, 31),
        precision: "range",
      };
    },
    yes: [["Trade grew in the second half of 2019.", "2019-H2"]],
    no: ["The second half of the match was dull."],
  },
  {
    id: "time/fiscal-year",
    // A fiscal year begins when each treasury likes: the value is named and its days are not known.
    pattern: at(
      `(?:the\\s+)?(?:(?:fiscal|financial)(?:\\s+year)?${sp}${year}(?:\\s*[-–/]\\s*\\d{2,4})?|FY\\s?(?<fy>20\\d\\d)|(?<which>current|last|next|previous|coming|this)\\s+(?:fiscal|financial)\\s+year)`,
    ),
    read: ({ groups }, { published }) => {
      const printed = groups?.year ?? groups?.fy;
      if (printed !== undefined) return noDays(`FY${printed}`);
      const which = groups?.which?.toLowerCase() ?? "";
      const found = inYearOf(published, /last|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0);
      return found === null ? null : noDays(`FY${found.timex}`);
    },
    yes: [["Aid was cut in fiscal 2019.", "FY2019"]],
  },
];
