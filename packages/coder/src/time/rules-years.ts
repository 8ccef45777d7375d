/** Months, years, decades and centuries. In: words. Out: readings. A number is a year only where nothing says that it counts or names. */
import { yearOfMonth } from "./anchors.ts";
import { dayNumber, daysInMonth } from "./calendar.ts";
import { at, month, monthWord, sp, year, yearDigits } from "./patterns.ts";
import { inMonth, inYear, inYears, range, type Surroundings, type TimeRule } from "./reading.ts";
import { monthNumber, ordinalOf } from "./time-words.ts";

const lowercased = (word: string | undefined): boolean => word !== undefined && word[0] === word[0]?.toLowerCase();

/** Words that lead to a month's name. */
const monthLeads =
  /^(in|of|since|by|until|till|before|after|during|from|to|through|late|early|mid|last|next|this|past|and|or|between|around|every|each|for|-|–|,|\(|through|end|mid-)$/;
/** Words that make a month's name an attribute: "the May agreement", "its March summit". */
const owners = /^(the|a|an|its|his|her|their|our|'s|’s|that|this)$/;

/** Words that lead to a year. */
const yearLeads =
  /^(in|of|since|by|until|till|before|after|during|from|to|through|late|early|mid|around|circa|between|and|or|year|as|for|than|,|\(|-|–|—|\/|winter|spring|summer|autumn|fall|elections?|olympics|cup|games)$/;
/** Those after which a plural noun is not counted. */
const firmLeads = /^(in|since|by|until|till|before|after|during|from|through|late|early|mid)$/;
/** Words before a number that make it an amount or a name. */
const amounts =
  /^(\$|€|£|¥|us\$|some|nearly|almost|about|over|least|most|roughly|approximately|under|only|no|no\.|nos\.|number|#|article|articles|resolution|resolutions|section|law|decree|flight|boeing|route|highway|room|channel|agenda|vision|horizon|battalion|brigade|division|unit|page|pages|chapter|case|bill|windows|area|up)$/;
/** Words after a number that make it an amount. */
const measures =
  /^(percent|per|%|km|kilometers?|kilometres?|miles?|meters?|metres?|feet|tons?|tonnes?|dollars?|euros?|pounds|rials?|people|persons|men|women|children|troops|soldiers|fighters|refugees|militants|police|officers|barrels|hectares|acres|gmt|utc|hours|hrs|local|votes|seats|mw|kg|points|metric|million|billion|thousand|bc|bce|b\.c\.)$/;
/** Plural nouns that a year dates rather than counts. */
const dated =
  /^(elections|protests|talks|sanctions|attacks|uprisings|polls|events|games|olympics|accords|wars|clashes|floods|bombings|riots|raids|demonstrations|strikes|agreements|midterms|results|figures|levels|amendments|reforms|borders|lines|killings|primaries|negotiations|hostilities|guidelines|budgets|earnings|revenues|profits|sales|terms)$/;

/** Whether four digits stand for a year here. */
const isYear = (value: number, around: Surroundings): boolean => {
  const { before, after, tagAfter, tagBefore } = around;
  // "the film 1917": a noun right before is what the number names; "Conference 2010" is that of the year.
  if (/^NNS?$/.test(tagBefore) && !yearLeads.test(before) && /^\p{Ll}/u.test(around.printedBefore)) return false;
  if (measures.test(after) || (amounts.test(before) && !(before === "about" && around.before2 === ""))) return false;
  if (before === "than" && /^(more|less|fewer|higher)$/.test(around.before2) && tagAfter.startsWith("NN")) return false;
  if (tagAfter !== "NNS" || dated.test(after)) return true;
  // Before other plurals a number counts: "2000 masks", "a force of 1950 guards". "In 2015 exports fell" counts nothing.
  if (!firmLeads.test(before)) return owners.test(before) && value % 50 !== 0;
  return !(around.counts && value % 50 === 0);
};

const twoMonths = `(?<from>${monthWord})(?:\\s*[-–—]\\s*|\\s+(?:to|and|through)\\s+)(?<to>${monthWord})(?:\\s+of)?(?:\\s*,)?${sp}`;

export const yearRules: readonly TimeRule[] = [
  {
    id: "time/months-of-year",
    pattern: at(twoMonths, year),
    read: ({ groups }) => {
      const y = Number(groups?.year);
      const [from, to] = [monthNumber(groups?.from), monthNumber(groups?.to)];
      if (from === to) return null;
      const last = dayNumber(y, to, daysInMonth(y, to));
      const reading = range(
        dayNumber(from > to ? y - 1 : y, from, 1),
        last,
        `${inMonth(from > to ? y - 1 : y, from).timex}/${inMonth(y, to).timex}`,
      );
      return reading === null ? null : { ...reading, dated: true };
    },
    yes: [["Between May and July 2019 four tankers were attacked.", "2019-05/2019-07"]],
  },
  {
    id: "time/month-year",
    pattern: at(month, `(?:\\s*,)?(?:${sp}of)?${sp}`, year),
    read: ({ groups }) =>
      lowercased(groups?.month) ? null : { ...inMonth(Number(groups?.year), monthNumber(groups?.month)), dated: true },
    yes: [["The deal was signed in July 2015.", "2015-07"]],
  },
  {
    id: "time/month",
    pattern: at(month),
    read: ({ groups }, around) => {
      const word = groups?.month ?? "";
      const { before, tagAfter } = around;
      if (lowercased(word) || around.inName) return null;
      const led = monthLeads.test(before);
      // May and March are names and verbs too: they want a word that leads to a date, or an owner and a thing.
      const owned = owners.test(before) && /^(NN|JJ)/.test(tagAfter) && !/^of$/.test(around.after);
      if (/^(may|march)$/i.test(word) && !led && !owned) return null;
      if (/^(jan|jun|dec|mar|sep|april|june|august)$/i.test(word) && !led && !owned && /^NNP/.test(tagAfter))
        return null;
      if (/^(jan|jun|dec|mar|sep)$/i.test(word) && !led) return null;
      const y = yearOfMonth(monthNumber(word), around);
      return y === null ? null : inMonth(y, monthNumber(word));
    },
    yes: [
      ["The government was formed in May.", "2020-05"],
      ["Elections will be held in June.", "2021-06"],
      ["Exports fell in December.", "2019-12"],
      ["The May agreement has collapsed.", "2020-05"],
    ],
    no: [
      "Theresa May met the president.",
      "They may meet again.",
      "Troops march to the border.",
      "The March on the palace was called off.",
    ],
  },
  {
    id: "time/years",
    pattern: at("(?<from>(?:1[5-9]|20)\\d\\d)\\s*[-–—/]\\s*(?<to>(?:1[5-9]|20)\\d\\d|\\d{1,2})(?![\\d-])"),
    read: ({ groups }) => {
      const { from = "", to = "" } = groups ?? {};
      const last = Number(from.slice(0, 4 - to.length) + to);
      if (last <= Number(from)) return null;
      return range(inYear(Number(from)).first, inYear(last).last, `${from}/${last}`);
    },
    yes: [["The war of 1980-1988 cost both dearly.", "1980/1988"]],
    no: ["The law of 2020-13 has no such year."],
  },
  {
    id: "time/year",
    pattern: at("(?:the\\s+year\\s+)?", year, "(?!\\s*(?:%|[-–]\\s*[\\p{L}\\d]|['’]s))"),
    read: (match, around) => {
      const value = Number(match.groups?.year);
      if (match[0].length === 4 && !isYear(value, around)) return null;
      return { ...inYear(value), dated: true };
    },
    yes: [
      ["He was attaché in Algeria in 2015.", "2015"],
      ["The 2015 nuclear deal is in danger.", "2015"],
      ["The 2014 elections were disputed.", "2014"],
      ["Trade grew in 2018, and fell in 2019.", "2018"],
    ],
    no: [
      "Some 2000 soldiers were sent.",
      "They bought 1950 tons of wheat.",
      "A force of 2000 guards was sent.",
      "Resolution 1701 ended the fighting.",
      "Resolution 1929 was adopted without debate.",
      "The plan is called Vision 2030 by its authors.",
    ],
  },
  {
    id: "time/year-ended",
    pattern: new RegExp(`(?<year>${yearDigits})(?=['’]s\\b)`, "iuy"),
    read: ({ groups }, around) =>
      /^(in|of|since|from|than|to|and|with|the|)$/.test(around.before) ? inYear(Number(groups?.year)) : null,
    yes: [["Exports fell short of 2018's record.", "2018"]],
  },
  {
    id: "time/decade",
    pattern: at(
      "(?:the\\s+)?(?:(?<full>(?:1[5-9]|20)\\d0)['’]?s|['’](?<short>[2-9]0)s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
    ),
    read: ({ groups, 0: words }, around) => {
      const { full, short, word } = groups ?? {};
      if (full !== undefined) return inYears(Number(full), 10);
      if (short !== undefined) return inYears(1900 + Number(short), 10);
      // "in his sixties" is an age.
      if (!/^the\s/i.test(words) || /^(in|into)$/.test(around.after)) return null;
      const index = "twenties thirties forties fifties sixties seventies eighties nineties"
        .split(" ")
        .indexOf((word ?? "").toLowerCase());
      return inYears(1920 + 10 * index, 10);
    },
    yes: [
      ["They fought a war in the 1980s.", "198"],
      ["Ties were cut in the eighties.", "198"],
    ],
    no: ["The emir is in his eighties."],
  },
  {
    id: "time/century",
    pattern: at("(?:the\\s+)?(?<number>\\d{1,2}(?:st|nd|rd|th)|\\p{L}+(?:-first)?)[\\s-]+century"),
    read: ({ groups }, around) => {
      const n = ordinalOf(groups?.number ?? "");
      if (n === null || n < 2 || n > 30 || /^(bc|bce|b)$/.test(around.after)) return null;
      return inYears((n - 1) * 100, 100);
    },
    yes: [
      ["The border dates from the 17th century.", "16"],
      ["It is the largest dam of the twenty-first century.", "20"],
    ],
    no: ["The temple is of the 5th century BC."],
  },
];
