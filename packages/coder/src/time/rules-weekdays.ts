/** Weekdays and weekends, by tense and day of publication. In: words. Out: readings. */
import { weekdayBy, yearOfMonth } from "./anchors.ts";
import { dayNumber, daysInMonth, weekday, weekStart } from "./calendar.ts";
import { at, dayPart, longWeekday, month, sp, weekdayName, year } from "./patterns.ts";
import { inWeekOf, moveDay, noDays, onDay, type Reading, type Surroundings, type TimeRule } from "./reading.ts";
import { monthNumber, numberOf, weekdayNumber } from "./time-words.ts";

const partCodes: { readonly [part: string]: string } = {
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
};

/** A day with the part of it that the words name: `2020-07-21TNI`. The days stay whole. */
export const withPart = (reading: Reading | null, part: string | undefined): Reading | null =>
  reading === null || part === undefined
    ? reading
    : { ...reading, timex: reading.timex + (partCodes[part.toLowerCase()] ?? "") };

const lowercased = (word: string | undefined): boolean => word !== undefined && word[0] === word[0]?.toLowerCase();

/** Days of the calendar of feasts, of trade and of history that are no weekdays of this week; papers are named after days too. */
const famousBefore = /^(black|bloody|good|super|ash|palm|holy|cyber|maundy|easter|mail)$/;
const papers = /^(times|telegraph|mirror|express|herald|mail|post|star|independent|mosque|club|people|world|business)$/;
const shortLeads = /^(on|last|next|this|every|by|until|from|to|\(|,|-|–|:|)$/;

/** Whether a weekday's name names something else here. */
const isOther = (word: string, around: Surroundings): boolean => {
  const { before, before2, after, after2 } = around;
  if (lowercased(word) || famousBefore.test(before) || (before === "on" && before2 === "mail")) return true;
  if (papers.test(after) && around.tagAfter.startsWith("NNP")) return true;
  if (/^prayers?$/.test(after) && /^(leaders?|imams?|preachers?|leader's|committee)$/.test(after2)) return true;
  // "Sun." and "Sat" are words of other trades: they want what leads to a day.
  return word.replace(".", "").length <= 5 && !shortLeads.test(before);
};

const unplaced = (wanted: number, part: string | undefined): Reading => {
  const code = part === undefined ? "" : (partCodes[part.toLowerCase()] ?? "");
  return noDays(`XXXX-WXX-${wanted}${code}`);
};

export const weekdayRules: readonly TimeRule[] = [
  {
    id: "time/weekday-of-week",
    pattern: at(longWeekday, `(?:\\s+${dayPart})?`, "(?:\\s*,)?\\s+(?:of\\s+|in\\s+)?(?<which>last|this|next)\\s+week"),
    read: ({ groups }, around) => {
      if (around.published === null || lowercased(groups?.weekday)) return null;
      const move = { last: -7, this: 0, next: 7 }[groups?.which?.toLowerCase() ?? ""] ?? 0;
      return withPart(onDay(weekStart(around.published) + move + weekdayNumber(groups?.weekday) - 1), groups?.part);
    },
    yes: [["The envoy left on Friday of last week.", "2020-07-17"]],
  },
  {
    id: "time/named-weekday",
    pattern: at(
      "(?<which>last|next|this\\s+past|this\\s+coming|this|the\\s+coming)",
      sp,
      weekdayName,
      `(?:\\s+${dayPart})?`,
    ),
    read: ({ groups }, around) => {
      const { published, direction } = around;
      if (published === null || lowercased(groups?.weekday)) return null;
      const wanted = weekdayNumber(groups?.weekday);
      const which = groups?.which?.toLowerCase().split(/\s+/).pop();
      const ago = (weekday(published) - wanted + 7) % 7 || 7;
      const ofWeek = weekStart(published) + wanted - 1;
      // "next Tuesday", said on a Monday, is not tomorrow: it is in next week.
      const day =
        which === "last" || which === "past"
          ? published - ago
          : which === "coming"
            ? published + 7 - (ago % 7)
            : which === "next"
              ? ofWeek + 7
              : direction === "future" && ofWeek < published
                ? ofWeek + 7
                : direction === "past" && ofWeek > published
                  ? ofWeek - 7
                  : ofWeek;
      return withPart(onDay(day), groups?.part);
    },
    yes: [
      ["They met last Friday.", "2020-07-17"],
      ["The council will meet next Tuesday.", "2020-07-28"],
      ["The talks will open this Thursday.", "2020-07-23"],
    ],
  },
  {
    id: "time/weeks-from-weekday",
    pattern: at("(?<count>a|one|two|three)\\s+weeks?\\s+(?:from|on)\\s+", longWeekday),
    read: ({ groups }, around) => {
      const { published } = around;
      if (published === null || lowercased(groups?.weekday)) return null;
      const ahead = (weekdayNumber(groups?.weekday) - weekday(published) + 7) % 7;
      const n = numberOf(groups?.count ?? "");
      return n === null ? null : onDay(moveDay(published + ahead, n, "week"));
    },
    yes: [["The court will rule a week from Thursday.", "2020-07-30"]],
  },
  {
    id: "time/nth-weekday",
    pattern: at(
      "(?:the\\s+)?(?<nth>first|second|third|fourth|last)\\s+",
      longWeekday,
      "\\s+(?:in|of)\\s+",
      month,
      `(?:(?:${sp}|,\\s*)${year})?`,
    ),
    read: ({ groups }, around) => {
      if (lowercased(groups?.weekday) || lowercased(groups?.month)) return null;
      const m = monthNumber(groups?.month);
      const y = groups?.year === undefined ? yearOfMonth(m, around) : Number(groups.year);
      if (y === null) return null;
      const first = dayNumber(y, m, 1);
      const opening = first + ((weekdayNumber(groups?.weekday) - weekday(first) + 7) % 7);
      const inLast = opening + 7 * Math.floor((first + daysInMonth(y, m) - 1 - opening) / 7);
      const nth = ["first", "second", "third", "fourth"].indexOf(groups?.nth?.toLowerCase() ?? "");
      return onDay(nth < 0 ? inLast : opening + 7 * nth);
    },
    yes: [
      ["Voters go to the polls on the first Sunday in June 2021.", "2021-06-06"],
      ["The council met on the last Thursday of February 2020.", "2020-02-27"],
    ],
  },
  {
    id: "time/weekdays-set",
    pattern: at(
      "(?:(?:every|each)\\s+(?<other>other\\s+)?)?",
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)",
      `(?:\\s+(?<part>mornings?|afternoons?|evenings?|nights?))?`,
    ),
    read: ({ groups, 0: words }, around) => {
      const led = /^(every|each)\s/i.test(words);
      const plural = /s$/i.test(groups?.weekday ?? "") || /s$/i.test(groups?.part ?? "");
      if (lowercased(groups?.weekday) || (!led && (!plural || around.before === "two"))) return null;
      return unplaced(weekdayNumber(groups?.weekday), groups?.part?.replace(/s$/i, ""));
    },
    yes: [
      ["They protest every Friday.", "XXXX-WXX-5"],
      ["The two meet on Tuesdays.", "XXXX-WXX-2"],
    ],
  },
  {
    id: "time/weekday",
    pattern: at(weekdayName, `(?:\\s+(?:at\\s+)?${dayPart})?`),
    read: ({ groups }, around) => {
      const word = groups?.weekday ?? "";
      if (isOther(word, around) || around.inName) return null;
      const day = weekdayBy(weekdayNumber(word), around);
      return day === null ? unplaced(weekdayNumber(word), groups?.part) : withPart(onDay(day), groups?.part);
    },
    yes: [
      ["The foreign minister held talks in Doha on Sunday.", "2020-07-19"],
      ["The prime minister will visit Cairo on Tuesday.", "2020-07-21"],
      ["The president is expected to fly to Rome on Friday evening.", "2020-07-24TEV"],
      ["The two signed a deal on Monday.", "2020-07-20"],
      ["Rockets hit the base on Thursday night.", "2020-07-16TNI"],
      ["He spoke at Friday prayers in the capital.", "2020-07-17"],
    ],
    no: [
      "The sun rose and he sat down.",
      "The Friday prayer leader of the city spoke.",
      "He remembered Bloody Sunday.",
    ],
  },
  {
    id: "time/weekend",
    pattern: at("(?<which>last|next|this\\s+past|this\\s+coming|this|the|the\\s+coming|the\\s+past)\\s+weekend"),
    read: ({ groups }, around) => {
      const { published, direction } = around;
      if (published === null) return null;
      const saturday = weekStart(published) + 5;
      const which = groups?.which?.toLowerCase().split(/\s+/).pop() ?? "";
      const begun = weekday(published) >= 6;
      const move =
        which === "last" || which === "past"
          ? -7
          : which === "next"
            ? 7
            : which === "coming" || begun || direction === "future"
              ? 0
              : which === "this" && direction === null
                ? 0
                : -7;
      // "last weekend" said on a Sunday is the one before; "next weekend" said in the week, that of next week.
      const first = saturday + (which === "next" && direction === "past" ? -7 : move);
      return { timex: `${inWeekOf(first)?.timex}-WE`, first, last: first + 1, precision: "range" };
    },
    yes: [
      ["The militia fired rockets over the weekend.", "2020-W29-WE"],
      ["They will meet this weekend.", "2020-W30-WE"],
    ],
  },
];
