/** Days and longer times near publication, and times counted from it or from a day named before. In: words. Out: readings. */
import { yearOfMonth } from "./anchors.ts";
import { civil } from "./calendar.ts";
import { at, count, dayPart, month, sp, unit, vagueCount } from "./patterns.ts";
import { inMonth, inUnitOf, inYearOf, moveDay, noDays, onDay, type TimeRule, unitFrom, within } from "./reading.ts";
import { atClock, clockOf } from "./rules-clock.ts";
import { withPart } from "./rules-weekdays.ts";
import { monthNumber, numberOf, unitOf } from "./time-words.ts";

const approximately =
  "(?:(?:about|nearly|almost|around|over|more\\s+than|less\\s+than|some|roughly|at\\s+least|just\\s+over|just\\s+under|well\\s+over)\\s+)?";
const capitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

export const nearRules: readonly TimeRule[] = [
  {
    id: "time/day-before-yesterday",
    pattern: at("(?:the\\s+)?day\\s+(?<which>before\\s+yesterday|after\\s+tomorrow)"),
    read: ({ groups }, { published }) =>
      published === null ? null : onDay(published + (groups?.which?.toLowerCase().startsWith("before") ? -2 : 2)),
    yes: [["They met the day before yesterday.", "2020-07-18"]],
  },
  {
    id: "time/today",
    pattern: at(
      `(?<word>today|tonight|yesterday|tomorrow|overnight|last\\s+night|this\\s+(?:morning|afternoon|evening))(?:\\s+${dayPart})?`,
    ),
    read: ({ groups, 0: words }, around) => {
      const { published } = around;
      // "USA Today", "This Morning": titles of papers and programmes.
      if (
        published === null ||
        around.inName ||
        (capitalized(words) && !around.opens && around.before !== "“" && around.before !== '"')
      )
        return null;
      const word = groups?.word?.toLowerCase().replaceAll(/\s+/g, " ") ?? "";
      const day = published + (word === "yesterday" || word === "last night" ? -1 : word === "tomorrow" ? 1 : 0);
      const part = groups?.part ?? (/night/.test(word) ? "night" : word.split(" ")[1]);
      return withPart(onDay(day), word === "overnight" ? undefined : part);
    },
    yes: [
      ["The ministers met yesterday.", "2020-07-19"],
      ["He will arrive tomorrow morning.", "2020-07-21TMO"],
      ["The king was taken to hospital today.", "2020-07-20"],
      ["Shells hit the town last night.", "2020-07-19TNI"],
    ],
    no: ["He told Russia Today nothing of it."],
  },
  {
    id: "time/ago",
    pattern: at(
      approximately,
      count,
      sp,
      unit,
      `${sp}(?<word>ago|earlier|before|later|on(?=\\s*,)|prior|previously|from\\s+now|hence)`,
    ),
    read: ({ groups }, around) => {
      const n = numberOf(groups?.count ?? "");
      const word = groups?.word?.toLowerCase().split(/\s+/)[0] ?? "";
      const unitName = unitOf(groups?.unit ?? "");
      const named = /month|year|decade|century/.test(unitName) ? around.lastNamed : around.reference;
      const base = /ago|from|hence/.test(word) ? around.published : named;
      // "two days before the summit" counts from the summit, not from the last day named.
      const toEvent = /before|prior/.test(word) && around.after !== "" && !/^[.,;:”")]$/.test(around.after);
      if (n === null || base === null || toEvent) return null;
      // "Talks resumed four days later": later than a day that is not told
      // "Nine months on, the inquiry has found nothing"
      if (word === "on" && (base === around.published || around.direction !== "past")) return null;
      if (word === "later" && base === around.published && around.direction === "past") return noDays("FUTURE_REF");
      return inUnitOf(moveDay(base, /^(?:later|on|from|hence)$/.test(word) ? n : -n, unitName), unitName);
    },
    yes: [
      ["The embassy closed two days ago.", "2020-07-18"],
      ["He resigned three months ago.", "2020-04"],
      ["They signed the pact ten years ago.", "2010"],
      ["The treaty was signed on May 8, 2020. Three days on, it was annulled.", "2020-05-11"],
      ["The treaty was signed on May 8, 2020. Two days later it was annulled.", "2020-05-10"],
      ["The quotas will change two years from now.", "2022"],
    ],
  },
  {
    id: "time/hour-tonight",
    pattern: at(
      "(?<hours>1[0-2]|[1-9])(?:[:.](?<minutes>[0-5]\\d))?\\s+(?<when>tonight|(?:this|tomorrow|yesterday)\\s+(?<part>morning|afternoon|evening))",
    ),
    read: ({ groups }, { published, before }) => {
      if (published === null || !/^(at|by|until|till|from|around|about|before|after)$/.test(before)) return null;
      const when = groups?.when?.toLowerCase() ?? "";
      const move = when.startsWith("tomorrow") ? 1 : when.startsWith("yesterday") ? -1 : 0;
      const half = groups?.part?.toLowerCase() === "morning" ? "am" : "pm";
      return atClock(onDay(published + move), clockOf({ hours: groups?.hours, minutes: groups?.minutes, half }));
    },
    yes: [
      ["The king speaks at 8 tonight.", "2020-07-20T20:00"],
      ["The bridge will reopen at 6.30 tomorrow morning.", "2020-07-21T06:30"],
    ],
  },
  {
    id: "time/long-ago",
    pattern: at(
      `(?:${vagueCount}\\s+)?(?<unit>hours|days|weeks|months|years|decades|centuries)\\s+(?<word>ago|earlier|later|before|afterwards?)`,
    ),
    read: ({ groups }, { after, reference, published }) => {
      const word = groups?.word?.toLowerCase() ?? "";
      // "Hours later the port was shelled": still on the day that was told of.
      if (groups?.unit?.toLowerCase() === "hours" && word !== "ago" && reference !== null && reference !== published)
        return onDay(reference);
      if (word === "before" && after !== "" && !/^[.,;:”")]$/.test(after)) return null;
      return noDays(/later|after/.test(word) ? "FUTURE_REF" : "PAST_REF");
    },
    yes: [
      ["The two quarrelled a few weeks ago.", "PAST_REF"],
      ["The envoys met on July 14. Hours later the port was shelled.", "2020-07-14"],
      ["The envoys met on July 14. Hours before their talks the port was shelled.", "2020-07-14"],
    ],
  },
  {
    id: "time/year-ago",
    pattern: at("(?:the\\s+)?year[\\s-](?:ago|earlier)"),
    read: (_, { published }) => inYearOf(published, -1),
    yes: [["Exports rose against the year-ago figure.", "2019"]],
  },
  {
    id: "time/year-end",
    pattern: at("(?:the\\s+|this\\s+)?(?<unit>year|month)(?:['’]s|[\\s-])\\s*end"),
    read: ({ groups }, around) => {
      const whole = inUnitOf(around.published, groups?.unit?.toLowerCase() ?? "");
      return whole === null || whole.last === null ? null : within(whole, whole.last, whole.last);
    },
    yes: [["The last troops will leave by year's end.", "2020"]],
  },
  {
    id: "time/from-event",
    pattern: at(count, sp, unit, `${sp}(?<word>after|before)`),
    read: ({ groups }, around) => {
      const n = numberOf(groups?.count ?? "");
      const base = around.following();
      if (n === null || base === null) return null;
      const unitName = unitOf(groups?.unit ?? "");
      return inUnitOf(moveDay(base, groups?.word?.toLowerCase() === "after" ? n : -n, unitName), unitName);
    },
    yes: [["The strike came two days after the ministers met on Friday in Ankara.", "2020-07-19"]],
  },
  {
    id: "time/other-day",
    pattern: at(
      `(?:the|that)\\s+(?<which>next|following|same|very\\s+same|previous|preceding)\\s+(?<unit>day|morning|afternoon|evening|night)`,
    ),
    read: ({ groups }, { reference }) => {
      const which = groups?.which?.toLowerCase() ?? "";
      const found =
        reference === null ? null : onDay(reference + (/same/.test(which) ? 0 : /pre/.test(which) ? -1 : 1));
      return groups?.unit?.toLowerCase() === "day" ? found : withPart(found, groups?.unit);
    },
    yes: [["They met on July 14. The next day he flew home.", "2020-07-15"]],
  },
  {
    id: "time/that-day",
    pattern: at("that\\s+(?<unit>day|morning|afternoon|evening|night|week|month|year)"),
    read: ({ groups }, around) => {
      const unitName = groups?.unit?.toLowerCase() ?? "";
      // A relative "that": "the talks that day after day brought nothing". Nothing named: nothing known.
      if (around.lastNamed === around.published && around.reference === around.published) return null;
      if (/week|month|year/.test(unitName))
        return inUnitOf(unitName === "week" ? around.reference : around.lastNamed, unitName);
      return unitName === "day" ? onDay(around.reference) : withPart(onDay(around.reference), unitName);
    },
    yes: [["War broke out on June 25, 2019. That day the border was closed.", "2019-06-25"]],
    no: ["They say that day labourers suffer most."],
  },
  {
    id: "time/day-after",
    pattern: at("(?:a|the|one)\\s+day\\s+(?<which>earlier|later|before|after)"),
    read: ({ groups }, around) => {
      const which = groups?.which?.toLowerCase();
      const counted = which === "before" || which === "after";
      const ends = around.after === "" || /^[.,;:”")]$/.test(around.after);
      const base = counted && !ends ? around.following() : around.reference;
      return base === null ? null : onDay(base + (which === "later" || which === "after" ? 1 : -1));
    },
    yes: [["He flew to Riyadh a day after he met the king on Friday.", "2020-07-18"]],
  },
  {
    id: "time/unit-before",
    pattern: at("the\\s+(?<unit>week|month|year|quarter|decade)\\s+(?<which>before|after|earlier)"),
    read: ({ groups }, around) => {
      const ends = around.after === "" || /^[.,;:”")]$/.test(around.after);
      const name = groups?.unit?.toLowerCase() ?? "";
      if (!ends) return null;
      return unitFrom(
        name === "week" ? around.reference : around.lastNamed,
        groups?.which?.toLowerCase() === "after" ? 1 : -1,
        name,
      );
    },
    yes: [["Exports grew in 2018; they had fallen the year before.", "2017"]],
  },
  {
    id: "time/unit",
    pattern: at(
      "(?<which>last|next|this\\s+past|this\\s+coming|this|the\\s+coming|the\\s+next|the\\s+previous|the\\s+preceding|the\\s+following|the\\s+same|the\\s+current|current)\\s+",
      "(?<unit>week|month|quarter|year|decade|century)",
    ),
    read: ({ groups }, around) => {
      const which = groups?.which?.toLowerCase().replaceAll(/\s+/g, " ") ?? "";
      const unitName = groups?.unit?.toLowerCase() ?? "";
      const told = /previous|preceding|following|same/.test(which);
      const base = told ? (unitName === "week" ? around.reference : around.lastNamed) : around.published;
      const move = /last|previous|preceding|past/.test(which) ? -1 : /next|coming|following/.test(which) ? 1 : 0;
      return unitFrom(base, move, unitName);
    },
    yes: [
      ["The council met last week.", "2020-W29"],
      ["A vote is due next month.", "2020-08"],
      ["Trade fell last year.", "2019"],
      ["It is the worst drought of this century.", "20"],
    ],
  },
  {
    id: "time/named-month",
    pattern: at("(?<which>last|next|this\\s+past|this\\s+coming|this|that)", sp, month),
    read: ({ groups }, around) => {
      if (around.published === null || !capitalized(groups?.month ?? "")) return null;
      const wanted = monthNumber(groups?.month);
      const now = civil(around.published);
      // "They quarrelled in 2018; that May …": in the year that was told of.
      if (groups?.which?.toLowerCase() === "that") {
        const told = around.lastNamed === null ? now : civil(around.lastNamed);
        return told.year === now.year ? null : { ...inMonth(told.year, wanted), dated: true };
      }
      const which = groups?.which?.toLowerCase().split(/\s+/).pop();
      if (which === "next" || which === "coming") return inMonth(wanted > now.month ? now.year : now.year + 1, wanted);
      if (which === "this") return inMonth(yearOfMonth(wanted, { ...around, story: null }) ?? now.year, wanted);
      return inMonth(wanted < now.month ? now.year : now.year - 1, wanted);
    },
    yes: [
      ["The ceasefire collapsed last October.", "2019-10"],
      ["He was shot on June 18, 2018. That September four men were arrested.", "2018-09"],
    ],
  },
];
