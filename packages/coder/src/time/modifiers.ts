/**
 * Words before an expression of time that belong to it: "early", "the end of", "more than", "5 p.m. on". In: the words and what the
 * expression after them means. Out: what they mean together. The value of a part stays that of the whole, as TIMEX3 has it.
 */
import { civil, dayNumber } from "./calendar.ts";
import { at } from "./patterns.ts";
import {
  inQuarter,
  inUnitOf,
  inWeekOf,
  onDay,
  type Reading,
  type Surroundings,
  type TimeModifier,
  type TimeRule,
  within,
} from "./reading.ts";
import { atClock, clockOf, clockWords } from "./rules-clock.ts";
import { withPart } from "./rules-weekdays.ts";
import { ordinalOf } from "./time-words.ts";

const before = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "iuy");

const isWhole = (inner: Reading): boolean => inner.first !== null && inner.last !== null && inner.last > inner.first;

/** The first, middle or last third of a longer time; early and late leave a day as it is. */
const third = (inner: Reading, which: 0 | 1 | 2): Reading | null => {
  if (inner.first === null || inner.last === null) return inner;
  if (!isWhole(inner)) return inner;
  const length = inner.last - inner.first + 1;
  // Early, mid and late parts of a decade are known by its years: 0–3, 4–6, 7–9.
  if (inner.precision === "decade") {
    const year = civil(inner.first).year;
    const [from, to] = [
      [0, 3],
      [4, 6],
      [7, 9],
    ][which] as [number, number];
    return within(inner, dayNumber(year + from, 1, 1), dayNumber(year + to, 12, 31));
  }
  return within(
    inner,
    inner.first + Math.round((which * length) / 3),
    inner.first + Math.round(((which + 1) * length) / 3) - 1,
  );
};

/** What has passed, or what is left, of a time in which publication lies. */
const sideOf = (inner: Reading, later: boolean, { published }: Surroundings): Reading | null => {
  if (!isWhole(inner) || published === null) return inner;
  const [first, last] = [inner.first as number, inner.last as number];
  if (published < first || published > last) return inner;
  return later ? within(inner, published, last) : within(inner, first, published);
};

const deadline = /^(by|before|until|till)$/;

export const timeModifiers: readonly TimeModifier[] = [
  {
    id: "time/early",
    pattern: before("(?:the\\s+)?(?<part>very\\s+early|early|mid|late)(?:\\s*[-‑]\\s*|\\s+(?:in\\s+|on\\s+)?)"),
    wrap: ({ groups }, inner) => {
      const part = groups?.part?.toLowerCase() ?? "";
      return inner.first === null ? null : third(inner, part === "mid" ? 1 : part === "late" ? 2 : 0);
    },
    yes: [
      ["They met in early June.", "2020-06"],
      ["The war ended in late 2017.", "2017"],
      ["He left the capital early on Thursday.", "2020-07-16"],
      ["It was signed in the early 1990s.", "199"],
      ["Parliament voted late on Tuesday night.", "2020-07-14TNI"],
    ],
    no: ["The late king was a friend."],
  },
  {
    id: "time/end-of",
    pattern: before("(?:the\\s+)?(?:very\\s+)?(?<point>beginning|start|outset|middle|end|close|turn)\\s+of\\s+"),
    wrap: ({ groups }, inner, around) => {
      if (!isWhole(inner)) return null;
      const [first, last] = [inner.first as number, inner.last as number];
      const point = groups?.point?.toLowerCase() ?? "";
      // "by the end of July" is a day to be kept; "at the end of July" are its last days.
      if (/end|close/.test(point)) {
        if (deadline.test(around.before)) return within(inner, last, last);
        return within(inner, last - Math.round((last - first + 1) / 6), last);
      }
      return third(inner, point === "middle" ? 1 : 0);
    },
    yes: [
      ["The war broke out at the end of July 1914.", "1914-07"],
      ["The debt must be paid by the end of next year.", "2021"],
      ["Trade fell at the beginning of 2019.", "2019"],
    ],
    no: ["The end of the war is near."],
  },
  {
    id: "time/earlier",
    pattern: before("(?<side>earlier|later)\\s+(?:on\\s+|in\\s+)?"),
    wrap: ({ groups }, inner, around) =>
      inner.first === null ? null : sideOf(inner, groups?.side?.toLowerCase() === "later", around),
    yes: [
      ["He took office earlier this year.", "2020"],
      ["The envoys met earlier on Monday.", "2020-07-20"],
    ],
  },
  {
    id: "time/part-of-period",
    pattern: before(
      "the\\s+(?<which>first|second|third|fourth|last|final|opening|closing)\\s+(?:(?<few>few|two|three)\\s+)?(?<unit>days?|weeks?|weekend|months?|quarter|half)\\s+of\\s+",
    ),
    wrap: ({ groups }, inner) => {
      if (!isWhole(inner)) return null;
      const [first, last] = [inner.first as number, inner.last as number];
      const which = groups?.which?.toLowerCase().replace("opening", "first").replace("closing", "last") ?? "";
      const ending = which === "last" || which === "final";
      const name = (groups?.unit ?? "").toLowerCase().replace(/s$/, "");
      const n = ending ? 1 : (ordinalOf(which) ?? 1);
      const { year } = civil(first);
      if (name === "quarter") return inner.precision === "year" ? inQuarter(year, ending ? 4 : n) : null;
      if (name === "half") {
        const middle = first + Math.floor((last - first) / 2);
        return n === 1 ? within(inner, first, middle) : within(inner, middle + 1, last);
      }
      if (name === "weekend") return null;
      const counted = groups?.few === undefined ? 1 : groups.few.toLowerCase() === "two" ? 2 : 3;
      const plural = /s$/i.test(groups?.unit ?? "");
      if (name === "day" && !plural) return onDay(ending ? last : first + n - 1);
      const length =
        { day: plural && groups?.few === undefined ? 5 : counted, week: 7 * counted, month: 30 * counted }[name] ?? 1;
      if (ending) return within(inner, Math.max(first, last - length + 1), last);
      const from = first + (n - 1) * length;
      return from > last ? null : within(inner, from, Math.min(last, from + length - 1));
    },
    yes: [
      ["Strikes went on in the first week of July.", "2020-07"],
      ["He resigned on the last day of 2019.", "2019-12-31"],
      ["Exports fell in the third quarter of last year.", "2019-Q3"],
    ],
    no: ["The first day of the talks was cold."],
  },
  {
    id: "time/about",
    pattern: before(
      "(?:(?:just|well)\\s+)?(?:about|around|nearly|almost|roughly|approximately|some|more\\s+than|less\\s+than|fewer\\s+than|no\\s+more\\s+than|not\\s+more\\s+than|at\\s+least|at\\s+most|up\\s+to|as\\s+(?:long|many)\\s+as|over|under)\\s+(?!the\\s|these\\s)",
    ),
    wrap: ({ 0: words }, inner) => {
      if (!/^P/.test(inner.timex) || /_REF/.test(inner.timex)) return null;
      // "over the next four years" leads to a time; "over four years" is a length.
      return /^(?:over|around|under)\s/i.test(words) && inner.first !== null ? null : inner;
    },
    yes: [
      ["Iraq was racked by protests for nearly a year.", "P1Y"],
      ["The siege lasted more than three months.", "P3M"],
    ],
  },
  {
    id: "time/night-of",
    pattern: before(
      "(?:the\\s+)?(?:(?:early|late|small)\\s+)?(?:(?<part>morning|afternoon|evening|night)|hours|dawn|at\\s+dawn|before\\s+dawn)\\s+(?:of|on)\\s+(?:the\\s+)?",
    ),
    wrap: ({ groups, 0: words }, inner) => {
      if (inner.precision !== "day" || /T/.test(inner.timex)) return null;
      return withPart(inner, groups?.part ?? (/hours|dawn/i.test(words) ? "morning" : undefined));
    },
    yes: [
      ["He was killed on the night of January 3, 2020.", "2020-01-03TNI"],
      ["Shells fell in the early hours of Sunday.", "2020-07-19TMO"],
    ],
    no: ["The hours of the bank are short."],
  },
  {
    id: "time/clock-on",
    pattern: before(clockWords, "(?:\\s*,)?\\s+(?:on\\s+)?"),
    wrap: ({ groups }, inner) => atClock(inner, clockOf(groups)),
    yes: [["The court will sit at 10 a.m. on Thursday.", "2020-07-23T10:00"]],
  },
  {
    id: "time/eve-of",
    pattern: before("(?:the\\s+)?eve\\s+of\\s+"),
    wrap: (_, inner) => (inner.precision === "day" && inner.first !== null ? onDay(inner.first - 1) : null),
    yes: [["He flew home on the eve of May 1, 2019.", "2019-04-30"]],
  },
  {
    id: "time/rest-of",
    pattern: before("(?:the\\s+)?(?:rest|remainder|remaining\\s+months)\\s+of\\s+"),
    wrap: (_, inner, around) => sideOf(inner, true, around),
    yes: [["Exports will fall for the rest of 2020.", "2020"]],
  },
  {
    id: "time/week-of",
    pattern: before("(?:the\\s+)?week\\s+(?:of|beginning|starting|ending)\\s+(?:on\\s+)?"),
    wrap: (_, inner) => (inner.precision === "day" ? inWeekOf(inner.first) : null),
    yes: [["They met in the week of July 6.", "2020-W28"]],
  },
];

/** What stands after "the end of" and its like, and is no expression alone: "the month", "the year". */
export const wholeUnit: TimeRule = {
  id: "time/whole-unit",
  pattern: at("the\\s+(?<unit>day|week|month|year|decade|century)"),
  read: ({ groups }, { published, after }) =>
    published === null || after === "of" ? null : inUnitOf(published, groups?.unit?.toLowerCase() ?? ""),
  yes: [
    ["The deadline is the end of the month.", "2020-07"],
    ["He was to return later in the week.", "2020-W30"],
  ],
  no: ["It was the month of grapes."],
};
