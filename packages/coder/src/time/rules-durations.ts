/** Lengths of time, those that reach back or ahead from publication with their days, and times that come again. In: words. Out: readings. */
import { at, bareCount, between, bigUnit, count, monthWord, pluralUnit, sp, unit, vagueCount } from "./patterns.ts";
import { inUnitOf, moveDay, noDays, type Reading, range, type Surroundings, type TimeRule } from "./reading.ts";
import { durationOf, monthNumber, numberOf, unitOf } from "./time-words.ts";

/** A length that ends or begins with publication: its value is the length, its days those it covers. */
const reaching = ({ published }: Surroundings, n: number, unitName: string, ahead: boolean): Reading | null => {
  const timex = durationOf(n, unitName);
  const other =
    published === null
      ? null
      : moveDay(published, ahead ? n : -n, unitName.startsWith("fortnight") ? "fortnight" : unitOf(unitName));
  if (published === null || other === null) return noDays(timex);
  return ahead ? range(published, other, timex) : range(other, published, timex);
};

/** "the first in ten years", "the worst drought in ten years" look back however the verb stands. */
const firsts = /^(time|first|second|third|last|most|least|only|\p{L}+est|worst|best)$/u;
const counted: ReadonlySet<string> = new Set(["first", "second", "third", "last", "only"]);

/** "the worst in twelve years", "the first such trip in twelve years": the years that are over. */
const isSince = ({ before2, phraseBefore }: Surroundings): boolean =>
  firsts.test(before2) || phraseBefore().some((word) => counted.has(word));

const adverbs: { readonly [word: string]: string } = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  yearly: "P1Y",
  annually: "P1Y",
};

export const durationRules: readonly TimeRule[] = [
  {
    id: "time/within",
    pattern: at("(?:the\\s+)?(?:next|coming|following)\\s+", count, sp, between, bigUnit),
    read: ({ groups }, around) => {
      const n = numberOf(groups?.count ?? "");
      return n === null ? null : reaching(around, n, groups?.unit ?? "", true);
    },
    yes: [["They will meet again within the next two weeks.", "P2W"]],
  },
  {
    id: "time/past-units",
    pattern: at("(?:the\\s+|these\\s+)?(?:past|last|previous|preceding)\\s+", count, sp, between, unit),
    read: ({ groups }, around) => {
      const n = numberOf(groups?.count ?? "");
      return n === null ? null : reaching(around, n, groups?.unit ?? "", false);
    },
    yes: [["Trade has fallen over the past nine months.", "P9M"]],
  },
  {
    id: "time/past-unit",
    pattern: at("the\\s+(?:past|last)\\s+(?<unit>day|week|month|year|decade|century)"),
    read: ({ groups }, around) => reaching(around, 1, groups?.unit ?? "", false),
    yes: [["Trade has doubled over the past decade.", "P10Y"]],
  },
  {
    id: "time/some-units",
    pattern: at(
      `(?:(?:the\\s+)?(?:past|last|next|coming|previous|following|first|recent)\\s+(?:(?:few|several|many|(?<couple>couple\\s+of))\\s+)?|${vagueCount}\\s+)${between}`,
      pluralUnit,
      "(?!\\s+(?:ago|earlier|later))",
    ),
    read: ({ groups, 0: words }) =>
      /^(?:last|next|first)\s+\p{L}+$/iu.test(words)
        ? null
        : noDays(durationOf(groups?.couple === undefined ? null : 2, groups?.unit ?? "")),
    yes: [
      ["The talks went on for several months.", "PXM"],
      ["Ties have improved in recent years.", "PXY"],
      ["A delegation will travel in the coming days.", "PXD"],
      ["Over the past few weeks the two have drawn closer.", "PXW"],
    ],
  },
  {
    id: "time/units-after",
    pattern: new RegExp(`${pluralUnit}(?=\\s+(?:after|before|into|since)\\b)`, "iuy"),
    read: ({ groups }, { before }) =>
      /^(the|those|these|his|her|its)$/.test(before) ? null : noDays(durationOf(null, groups?.unit ?? "")),
    yes: [["The border was closed hours after the coup.", "PTXH"]],
  },
  {
    id: "time/bare-units",
    pattern: at("(?:the\\s+)?", pluralUnit),
    read: ({ groups, 0: words }, { before, before2, after, tagAfter }) => {
      const led = /^(for|within|after|over|through|of|in|lasted|take|took|takes|spent|just|only)$/.test(before);
      const name = groups?.unit?.toLowerCase() ?? "";
      // "the years of war", "minutes of the meeting", "the hours that followed" are things; "over the years" is a length.
      if (/^the\s/i.test(words) ? !/^(over|through|down)$/.test(before) : !led) return null;
      if (name === "minutes" && !/^(for|within|in|after|just|only|of)$/.test(before)) return null;
      if (
        before === "of" &&
        !/^(thousands|number|couple|matter|period|dozens|hundreds|out|because|ahead)$/.test(before2) &&
        !/^(of|and|in|,|\.|)$/.test(after)
      )
        return null;
      return tagAfter === "NNS" ? null : noDays(durationOf(null, name));
    },
    yes: [
      ["The two have been at odds for decades.", "PXY"],
      ["A deal may be reached within days.", "PXD"],
    ],
    no: ["The minutes were published."],
  },
  {
    id: "time/in-units",
    pattern: at(count, sp, between, unit, "(?:\\s+and\\s+a\\s+(?<half>half))?"),
    read: ({ groups }, around) => {
      const { count: words = "", unit: name = "", half } = groups ?? {};
      const n = numberOf(words);
      if (n === null || (/^an?$/i.test(words) && /[^s]s$/i.test(name))) return null;
      const { before, published, direction } = around;
      const ahead = published !== null && direction === "future" && half === undefined && Number.isInteger(n);
      if (ahead && before === "in" && !isSince(around) && !/minute|hour/i.test(name))
        return inUnitOf(moveDay(published, n, unitOf(name)), unitOf(name));
      if (ahead && before === "within") return reaching(around, n, name, true);
      return noDays(durationOf(half === undefined ? n : n + 0.5, name));
    },
    yes: [
      ["The commission will meet in two weeks.", "2020-W32"],
      ["He will fly to Tokyo for the first such trip in twelve years.", "P12Y"],
      ["The first delivery will come in two weeks.", "2020-W32"],
      ["The debt will be paid within ten days.", "P10D"],
      ["The war lasted eight years.", "P8Y"],
      ["They held talks for two and a half years.", "P2.5Y"],
      ["It took a year and a half.", "P1.5Y"],
      ["He ruled for twenty-seven years.", "P27Y"],
      ["The talks lasted three hours.", "PT3H"],
      ["One day he will be king.", "P1D"],
    ],
  },
  {
    id: "time/hyphened-duration",
    pattern: at(
      bareCount,
      "\\s*[-‑]\\s*(?<unit>minute|hour|day|night|week|month|year|decade)s?(?:(?:\\s*[-‑]\\s*|\\s+)(?:old|long)s?)?",
    ),
    read: ({ groups }) => {
      const n = numberOf(groups?.count ?? "");
      return n === null ? null : noDays(durationOf(n, groups?.unit ?? ""));
    },
    yes: [
      ["A 25-year pact was signed.", "P25Y"],
      ["He began a two-day visit.", "P2D"],
      ["The 81-year-old emir was in hospital.", "P81Y"],
    ],
  },
  {
    id: "time/long-duration",
    pattern: at(
      "(?:(?<many>hours|days|weeks|months|years|decades|centuries)|(?:a\\s+)?(?<one>hour|day|week|month|year|decade|century))\\s*(?:[-‑]\\s*)?(?:long|old)",
    ),
    read: ({ groups, 0: words }) => {
      const { many, one } = groups ?? {};
      if (/\s(?:long|old)$/i.test(words)) return null;
      return noDays(durationOf(many === undefined ? 1 : null, many ?? one ?? ""));
    },
    yes: [
      ["A week-long truce was agreed.", "P1W"],
      ["Their decades-old quarrel is over.", "PXY"],
    ],
  },
  {
    id: "time/set",
    pattern: at(
      `(?:every|each)\\s+(?:(?:(?<other>other)|(?<count>two|three|four|five|six|seven|eight|nine|ten|few|\\d{1,3}))\\s+)?(?<unit>hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|morning|evening|summer|winter|spring|autumn|${monthWord})`,
    ),
    read: ({ groups }) => {
      const { other, count: words, unit: name = "" } = groups ?? {};
      const lower = name.toLowerCase();
      if (monthNumber(name) > 0) return noDays(`XXXX-${String(monthNumber(name)).padStart(2, "0")}`);
      if (/^(summer|winter|spring|autumn)$/.test(lower))
        return noDays(`XXXX-${lower === "autumn" ? "FA" : lower.slice(0, 2).toUpperCase()}`);
      if (/^(morning|evening)$/.test(lower)) return noDays(`XXXX-XX-XXT${lower === "morning" ? "MO" : "EV"}`);
      return noDays(durationOf(other !== undefined ? 2 : words === undefined ? 1 : numberOf(words), lower));
    },
    yes: [
      ["The committee meets every month.", "P1M"],
      ["The two hold a summit every two years.", "P2Y"],
      ["Drills are held every July.", "XXXX-07"],
    ],
  },
  {
    id: "time/frequency",
    pattern: at(
      "(?:once|twice|(?:two|three|four|five|six|several|\\d{1,2})\\s+times)\\s+(?:a|an|every|each|per)\\s+(?<unit>hour|day|week|month|year|decade)",
    ),
    read: ({ groups }) => noDays(durationOf(1, groups?.unit ?? "")),
    yes: [["The envoys speak twice a week.", "P1W"]],
  },
  {
    id: "time/adverb-set",
    pattern: at(`(?<word>${Object.keys(adverbs).join("|")})`),
    read: ({ groups, 0: words }, { opens, inName }) =>
      inName || (/^\p{Lu}/u.test(words) && !opens)
        ? null
        : noDays(adverbs[(groups?.word ?? "").toLowerCase()] ?? "P1D"),
    yes: [["The crossing handles 500 trucks daily.", "P1D"]],
    no: ["He told the Daily Star of it."],
  },
];
