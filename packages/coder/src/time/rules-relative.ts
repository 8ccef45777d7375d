/** Expressions that need the day of publication or a day named before: weekdays, yesterday, two days later, last week. */
import { civil, weekday, weekStart } from "./calendar.ts";
import { at, bigUnit, count, month, sp, unit, weekdayName } from "./patterns.ts";
import {
  inMonth,
  inMonthOf,
  inUnitOf,
  inWeekOf,
  inYear,
  inYearOf,
  moveDay,
  noDays,
  onDay,
  type Reading,
  range,
  type Surroundings,
  type TimeRule,
  yearOfMonth,
} from "./reading.ts";
import { months, numberOf, timexUnits, unitOf, weekdays } from "./time-words.ts";

const weekdayNumber = (word: string | undefined): number => weekdays[(word ?? "").toLowerCase().replace(".", "")] ?? 0;

/** The weekday nearest to publication in the direction of the tense; on the day itself, that day. */
const weekdayBy = (wanted: number, around: Surroundings): number | null => {
  if (around.published === null) return null;
  const ago = (weekday(around.published) - wanted + 7) % 7;
  if (ago === 0) return around.published;
  return around.direction === "future" ? around.published + 7 - ago : around.published - ago;
};

/** What is left of `this month` or `this year`, or what has passed of it. */
const partOf = (which: string, whole: Reading | null, around: Surroundings): Reading | null => {
  if (whole === null || whole.first === null || whole.last === null || around.published === null) return whole;
  return which === "earlier" ? range(whole.first, around.published) : range(around.published, whole.last);
};

const wholeOf = (unitName: string, day: number | null, move: number): Reading | null => {
  if (day === null) return null;
  if (unitName === "week") return inWeekOf(day + 7 * move);
  if (unitName === "month") return inMonthOf(day, move);
  return inYearOf(day, move);
};

const wordUnit = "(?<unit>week|month|year)";

export const relativeRules: readonly TimeRule[] = [
  {
    id: "time/day-before-yesterday",
    pattern: at("(?:the\\s+)?day\\s+(?<which>before\\s+yesterday|after\\s+tomorrow)"),
    read: (match, { published }) =>
      published === null ? null : onDay(published + (match.groups?.which?.toLowerCase().startsWith("before") ? -2 : 2)),
    yes: [["They met the day before yesterday.", "2020-07-18"]],
  },
  {
    id: "time/today",
    pattern: at(
      "(?<word>today|tonight|yesterday|tomorrow|overnight|this\\s+(?:morning|afternoon|evening))(?:\\s+(?:morning|afternoon|evening|night))?",
    ),
    read: (match, { published }) => {
      if (published === null) return null;
      const word = match.groups?.word?.toLowerCase();
      return onDay(word === "yesterday" ? published - 1 : word === "tomorrow" ? published + 1 : published);
    },
    yes: [
      ["The ministers met yesterday.", "2020-07-19"],
      ["He will arrive tomorrow morning.", "2020-07-21"],
      ["The king was taken to hospital today.", "2020-07-20"],
    ],
  },
  {
    id: "time/named-weekday",
    pattern: at("(?<which>last|next|this\\s+past|this\\s+coming|this|coming|past)", sp, weekdayName),
    read: (match, around) => {
      if (around.published === null) return null;
      const wanted = weekdayNumber(match.groups?.weekday);
      const which = match.groups?.which?.toLowerCase().replaceAll(/\s+/g, " ");
      const ago = (weekday(around.published) - wanted + 7) % 7 || 7;
      if (which === "last" || which === "past" || which === "this past") return onDay(around.published - ago);
      if (which === "coming" || which === "this coming") return onDay(around.published + 7 - (ago % 7));
      // "next Tuesday", said on a Monday, is not tomorrow: it is in next week.
      if (which === "next") return onDay(weekStart(around.published) + 7 + wanted - 1);
      return onDay(weekStart(around.published) + wanted - 1);
    },
    yes: [
      ["They met last Friday.", "2020-07-17"],
      ["The council will meet next Tuesday.", "2020-07-28"],
      ["The talks will open this Thursday.", "2020-07-23"],
    ],
  },
  {
    id: "time/weekday",
    pattern: at(weekdayName, "(?:\\s+(?:morning|afternoon|evening|night))?"),
    read: (match, around) => {
      const word = match.groups?.weekday ?? "";
      if (word[0] !== word[0]?.toUpperCase()) return null;
      return onDay(weekdayBy(weekdayNumber(word), around));
    },
    yes: [
      ["The foreign minister held talks in Doha on Sunday.", "2020-07-19"],
      ["The prime minister will visit Cairo on Tuesday.", "2020-07-21"],
      ["The president is expected to fly to Rome on Friday evening.", "2020-07-24"],
      ["The two signed a deal on Monday.", "2020-07-20"],
      ["Rockets hit the base on Thursday night.", "2020-07-16"],
    ],
    no: ["The sun rose and he sat down."],
  },
  {
    id: "time/weekend",
    pattern: at("(?<which>last|next|this|the|coming)\\s+weekend"),
    read: (match, around) => {
      if (around.published === null) return null;
      const saturday = weekStart(around.published) + 5;
      const which = match.groups?.which?.toLowerCase();
      const past =
        which === "last" ||
        ((which === "the" || which === "this") && around.direction !== "future" && weekday(around.published) < 6);
      const first = past ? saturday - 7 : which === "next" && around.direction === "past" ? saturday - 7 : saturday;
      return { timex: `${inWeekOf(first)?.timex}-WE`, first, last: first + 1, precision: "range" };
    },
    yes: [
      ["The militia fired rockets over the weekend.", "2020-W29-WE"],
      ["They will meet this weekend.", "2020-W30-WE"],
    ],
  },
  {
    id: "time/ago",
    pattern: at(
      "(?:(?:about|nearly|almost|around|over|more\\s+than|some)\\s+)?",
      count,
      sp,
      unit,
      `${sp}(?<word>ago|earlier|before|later)`,
    ),
    read: (match, around) => {
      const n = numberOf(match.groups?.count ?? "");
      const word = match.groups?.word?.toLowerCase();
      const unitName = unitOf(match.groups?.unit ?? "");
      const named = /month|year|decade|century/.test(unitName) ? around.lastNamed : around.reference;
      const base = word === "ago" ? around.published : named;
      // "two days before the summit" counts from the summit, not from the last day named.
      if (
        n === null ||
        base === null ||
        (word === "before" && around.after !== "" && !/^[.,;:”")]$/.test(around.after))
      )
        return null;
      return inUnitOf(moveDay(base, word === "later" ? n : -n, unitName), unitName);
    },
    yes: [
      ["The embassy closed two days ago.", "2020-07-18"],
      ["He resigned three months ago.", "2020-04"],
      ["They signed the pact ten years ago.", "2010"],
      ["The treaty was signed on May 8, 2020. Two days later it was annulled.", "2020-05-10"],
    ],
  },
  {
    id: "time/from-event",
    pattern: at(count, sp, unit, `${sp}(?<word>after|before)`),
    read: (match, around) => {
      const n = numberOf(match.groups?.count ?? "");
      const base = around.following();
      if (n === null || base === null) return null;
      const unitName = unitOf(match.groups?.unit ?? "");
      return inUnitOf(moveDay(base, match.groups?.word?.toLowerCase() === "after" ? n : -n, unitName), unitName);
    },
    yes: [["The strike came two days after the ministers met on Friday in Ankara.", "2020-07-19"]],
  },
  {
    id: "time/other-day",
    pattern: at("the\\s+(?<which>next|following|same|previous)\\s+day"),
    read: (match, { reference }) => {
      const which = match.groups?.which?.toLowerCase();
      return reference === null ? null : onDay(reference + (which === "same" ? 0 : which === "previous" ? -1 : 1));
    },
    yes: [["They met on July 14. The next day he flew home.", "2020-07-15"]],
  },
  {
    id: "time/day-after",
    pattern: at("(?:a|the|one)\\s+day\\s+(?<which>earlier|later|before|after)"),
    read: (match, around) => {
      const which = match.groups?.which?.toLowerCase();
      const base = which === "before" || which === "after" ? around.following() : around.reference;
      return base === null ? null : onDay(base + (which === "later" || which === "after" ? 1 : -1));
    },
    yes: [["He flew to Riyadh a day after he met the king on Friday.", "2020-07-18"]],
  },
  {
    id: "time/unit",
    pattern: at(
      "(?:(?<part>earlier|later)\\s+)?(?<which>last|next|this|the\\s+coming|the\\s+past|the\\s+previous|the\\s+following|the\\s+current)\\s+",
      wordUnit,
    ),
    read: (match, around) => {
      const which = match.groups?.which?.toLowerCase().replaceAll(/\s+/g, " ") ?? "";
      const base = which === "the previous" || which === "the following" ? around.reference : around.published;
      const move = /last|previous|past/.test(which) ? -1 : /next|coming|following/.test(which) ? 1 : 0;
      const whole = wholeOf(match.groups?.unit?.toLowerCase() ?? "", base, move);
      const part = match.groups?.part?.toLowerCase();
      return part === undefined ? whole : partOf(part, whole, around);
    },
    yes: [
      ["The council met last week.", "2020-W29"],
      ["A vote is due next month.", "2020-08"],
      ["Trade fell last year.", "2019"],
      ["He took office earlier this year.", "2020-01-01/2020-07-20"],
    ],
  },
  {
    id: "time/named-month",
    pattern: at("(?<which>last|next|this|this\\s+past)", sp, month),
    read: (match, around) => {
      if (around.published === null || !/^\p{Lu}/u.test(match.groups?.month ?? "")) return null;
      const wanted = months[(match.groups?.month ?? "").toLowerCase().replace(".", "")] ?? 0;
      const now = civil(around.published);
      const which = match.groups?.which?.toLowerCase();
      if (which === "next") return inMonth(wanted > now.month ? now.year : now.year + 1, wanted);
      if (which === "this") return inMonth(now.year, wanted);
      return inMonth(wanted < now.month ? now.year : now.year - 1, wanted);
    },
    yes: [["The ceasefire collapsed last October.", "2019-10"]],
  },
  {
    id: "time/part-of-month",
    pattern: at(
      "(?:(?<late>early|mid|late)(?:\\s+in)?(?:\\s+|-)|the\\s+(?<point>beginning|start|middle|end)\\s+of\\s+)(?:(?<this>this|next|last|the)\\s+(?<unit>month|year)|",
      month,
      "(?:,?\\s+(?<my>(?:19|20)\\d\\d))?|(?<year>(?:19|20)\\d\\d))",
    ),
    read: (match, around) => {
      const { late, point, this: which, unit: unitName, month: word, my, year } = match.groups ?? {};
      const part = (late ?? point ?? "").toLowerCase();
      const third =
        part === "early" || part === "beginning" || part === "start" ? 0 : part === "mid" || part === "middle" ? 1 : 2;
      const move = which?.toLowerCase() === "next" ? 1 : which?.toLowerCase() === "last" ? -1 : 0;
      const number = word === undefined ? 0 : (months[word.toLowerCase().replace(".", "")] ?? 0);
      const monthYear = my === undefined ? yearOfMonth(number, around) : Number(my);
      const whole =
        year !== undefined
          ? inYear(Number(year))
          : unitName !== undefined
            ? wholeOf(unitName.toLowerCase(), around.published, move)
            : monthYear === null
              ? null
              : inMonth(monthYear, number);
      if (whole === null || whole.first === null || whole.last === null) return null;
      // "by the end of July" is a day to be kept; "at the end of July" are its last days.
      if (part === "end" && /^(by|before|until|till)$/.test(around.before)) return onDay(whole.last);
      const length = whole.last - whole.first + 1;
      if (part === "end") return range(whole.last - Math.round(length / 6), whole.last, `${whole.timex}-END`);
      const first = whole.first + Math.round((third * length) / 3);
      return range(
        first,
        whole.first + Math.round(((third + 1) * length) / 3) - 1,
        `${whole.timex}-${["START", "MID", "END"][third]}`,
      );
    },
    yes: [
      ["The debt must be paid by the end of the month.", "2020-07-31"],
      ["They met in early June.", "2020-06-START"],
      ["The war ended in late 2017.", "2017-END"],
    ],
  },
  {
    id: "time/within",
    pattern: at("(?:the\\s+)?(?:next|coming|following)\\s+", count, sp, bigUnit),
    read: (match, around) => {
      const n = numberOf(match.groups?.count ?? "");
      const unitName = unitOf(match.groups?.unit ?? "");
      if (n === null || around.published === null) return null;
      return range(around.published, moveDay(around.published, n, unitName));
    },
    yes: [["They will meet again within the next two weeks.", "2020-07-20/2020-08-03"]],
  },
  {
    id: "time/past-units",
    pattern: at("(?:the\\s+)?(?:past|last|previous)\\s+", count, sp, bigUnit),
    read: (match, around) => {
      const n = numberOf(match.groups?.count ?? "");
      const unitName = unitOf(match.groups?.unit ?? "");
      if (n === null || around.published === null) return null;
      return range(moveDay(around.published, -n, unitName), around.published);
    },
    yes: [["Trade has fallen over the past nine months.", "2019-10-20/2020-07-20"]],
  },
  {
    id: "time/in-units",
    pattern: at(count, sp, bigUnit),
    read: (match, around) => {
      const n = numberOf(match.groups?.count ?? "");
      const unitName = unitOf(match.groups?.unit ?? "");
      if (n === null) return null;
      const ahead = around.published !== null && around.direction === "future";
      if (ahead && around.before === "in") return inUnitOf(moveDay(around.published as number, n, unitName), unitName);
      if (ahead && around.before === "within")
        return range(around.published, moveDay(around.published as number, n, unitName));
      const code = timexUnits[unitName];
      return noDays(code.startsWith("T") ? `P${code[0]}${n}${code[1]}` : `P${n}${code}`);
    },
    yes: [
      ["The commission will meet in two weeks.", "2020-W32"],
      ["The debt will be paid within ten days.", "2020-07-20/2020-07-30"],
      ["The war lasted eight years.", "P8Y"],
    ],
  },
  {
    id: "time/hyphened-duration",
    pattern: at(count, "\\s*-\\s*(?<unit>minute|hour|day|week|month|year)(?:\\s*-\\s*(?:old|long))?"),
    read: (match) => {
      const n = numberOf(match.groups?.count ?? "");
      const code = timexUnits[unitOf(match.groups?.unit ?? "")];
      return n === null ? null : noDays(code.startsWith("T") ? `P${code[0]}${n}${code[1]}` : `P${n}${code}`);
    },
    yes: [["A 25-year pact was signed.", "P25Y"]],
  },
  {
    id: "time/some-units",
    pattern: at(
      "(?:(?<past>the\\s+(?:past|last)\\s+(?:few|several)\\s+)|(?:several|many|a\\s+few|some)\\s+)(?<unit>days|weeks|months|years|decades)(?!\\s+(?:ago|earlier|later))",
    ),
    read: (match) =>
      match.groups?.past === undefined
        ? noDays(`PX${timexUnits[unitOf(match.groups?.unit ?? "")]}`)
        : noDays("PAST_REF"),
    yes: [["The talks went on for several months.", "PXM"]],
  },
  {
    id: "time/past-unit",
    pattern: at("the\\s+(?:past|last)\\s+(?<unit>week|month|year|decade|century)"),
    read: (match, { published }) => {
      const unitName = match.groups?.unit?.toLowerCase() ?? "";
      return published === null ? null : range(moveDay(published, -1, unitName), published);
    },
    yes: [["Trade has doubled over the past decade.", "2010-07-20/2020-07-20"]],
  },
  {
    id: "time/short-duration",
    pattern: at(count, sp, "(?<unit>hours?|minutes?)"),
    read: (match) => {
      const n = numberOf(match.groups?.count ?? "");
      return n === null ? null : noDays(`PT${n}${unitOf(match.groups?.unit ?? "") === "hour" ? "H" : "M"}`);
    },
    yes: [["The talks lasted three hours.", "PT3H"]],
  },
  {
    id: "time/vague",
    pattern: at(
      "(?:(?<past>recently|lately|(?:the\\s+)?recent\\s+(?:days|weeks|months|years|decades|times)|years\\s+ago|months\\s+ago|the\\s+past(?!\\s+\\p{L}))|(?<future>soon|shortly|(?:the\\s+)?(?:coming|next\\s+few)\\s+(?:days|weeks|months|years)|the\\s+near\\s+future|the\\s+future)|(?<now>nowadays|at\\s+present))",
    ),
    read: (match) => {
      const { past, future } = match.groups ?? {};
      return noDays(past !== undefined ? "PAST_REF" : future !== undefined ? "FUTURE_REF" : "PRESENT_REF");
    },
    yes: [
      ["Ties have improved in recent years.", "PAST_REF"],
      ["A delegation will travel in the coming days.", "FUTURE_REF"],
    ],
  },
  {
    id: "time/set",
    pattern: at("(?:every|each)\\s+(?<unit>day|week|month|year)"),
    read: (match) => noDays(`P1${(match.groups?.unit ?? "")[0]?.toUpperCase()}`),
    yes: [["The committee meets every month.", "P1M"]],
  },
];
