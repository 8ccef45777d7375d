/** Named parts of years: seasons, quarters, centuries. In: words. Out: readings. */
import { civil, dayNumber, daysInMonth } from "./calendar.ts";
import { at, sp } from "./patterns.ts";
import type { TimeRule } from "./reading.ts";
import { numberOf, ordinals, seasons } from "./time-words.ts";

export const periodRules: readonly TimeRule[] = [
  {
    id: "time/season",
    pattern: at(
      "(?:(?<which>last|next|this)\\s+|(?:the\\s+)?)(?<season>spring|summer|autumn|fall|winter)(?:\\s+of)?(?:\\s+(?<year>(?:19|20)\\d\\d))?",
    ),
    read: (match, around) => {
      const { which, season = "", year } = match.groups ?? {};
      if (which === undefined && year === undefined) return null;
      const [first, last] = seasons[season.toLowerCase()] ?? [1, 1];
      const now = around.published === null ? null : civil(around.published);
      if (year === undefined && now === null) return null;
      let y = year === undefined ? (now as { year: number }).year : Number(year);
      if (year === undefined && now !== null) {
        if (which?.toLowerCase() === "last" && first > now.month - 3) y--;
        if (which?.toLowerCase() === "next" && first <= now.month) y++;
      }
      const lastYear = last < first ? y + 1 : y;
      const begin = dayNumber(y, first, 1);
      const end = dayNumber(lastYear, last, daysInMonth(lastYear, last));
      const code = { spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI" }[season.toLowerCase()];
      return { timex: `${y}-${code}`, first: begin, last: end, precision: "season" };
    },
    yes: [
      ["Iraq was invaded in the spring of 2003.", "2003-SP"],
      ["The dam was filled last summer.", "2019-SU"],
    ],
    no: ["They will fall silent."],
  },
  {
    id: "time/quarter",
    pattern: at(
      `(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|last)\\s+quarter|Q(?<number>[1-4]))(?:\\s+of)?${sp}(?:the\\s+year${sp})?(?<year>(?:19|20)\\d\\d)`,
    ),
    read: (match) => {
      const { ordinal, number, year } = match.groups ?? {};
      const q =
        number === undefined
          ? ordinal?.toLowerCase() === "last"
            ? 4
            : (ordinals[ordinal?.toLowerCase() ?? ""] ?? 0)
          : (numberOf(number) ?? 0);
      const y = Number(year);
      if (q < 1 || q > 4) return null;
      return {
        timex: `${year}-Q${q}`,
        first: dayNumber(y, 3 * q - 2, 1),
        last: dayNumber(y, 3 * q, daysInMonth(y, 3 * q)),
        precision: "quarter",
      };
    },
    yes: [["Exports doubled in the first quarter of 2020.", "2020-Q1"]],
  },
  {
    id: "time/century",
    pattern: at("(?:the\\s+)?(?<number>\\d{1,2})(?:st|nd|rd|th)\\s+century"),
    read: (match) => {
      const n = Number(match.groups?.number);
      if (n < 1 || n > 99) return null;
      return {
        timex: String(n - 1).padStart(2, "0"),
        first: dayNumber((n - 1) * 100 + 1, 1, 1),
        last: dayNumber(n * 100, 12, 31),
        precision: "century",
      };
    },
    yes: [["The border dates from the 17th century.", "16"]],
  },
];
