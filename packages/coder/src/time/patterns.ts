/** Pieces of patterns that several rules are built of, as sources of regular expressions. White space may be a line break. */
import { ordinals, teens, tens, units } from "./time-words.ts";

const oneOf = (words: string): string => words.split(" ").join("|");

export const sp = "\\s+";
export const monthWord =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
export const month = `(?<month>${monthWord})`;
const weekdayLong = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const weekdayShort = "(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?";
export const weekdayName = `(?<weekday>${weekdayLong}|${weekdayShort})`;
export const longWeekday = `(?<weekday>${weekdayLong})`;
/** A weekday before a date that says the same: "Tuesday, July 21". */
export const optionalWeekday = `(?:(?:${weekdayLong}|${weekdayShort}),?${sp})?`;

export const dayDigits = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)";
const dayWords = Object.keys(ordinals)
  .sort((a, b) => b.length - a.length)
  .join("|");
export const dayOfMonth = `(?<day>${dayDigits})`;
export const dayInWords = `(?<day>${dayDigits}|${dayWords})`;

export const yearDigits = "(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,:]\\d)";
export const year = `(?<year>${yearDigits})`;

const smallNumber = `(?:${oneOf(teens)}|(?:${oneOf(tens)})(?:[-\\s](?:${oneOf(units)}))?|${oneOf(units)})`;
const aHundred = `(?:an?|${oneOf(units)})\\s+hundred(?:\\s+(?:and\\s+)?${smallNumber})?`;
const digits = "\\d{1,3},\\d{3}(?![\\d,])|\\d{1,4}(?:\\.\\d{1,2})?(?![\\d,])";
export const count = `(?<count>${digits}|a\\s+couple\\s+of|half\\s+a\\s+dozen|a\\s+dozen|${aHundred}|${smallNumber}(?:\\s+and\\s+a\\s+half)?|half\\s+an?|an?)`;
/** The count of a hyphened length: "two-day", "25-year". */
export const bareCount = `(?<count>${digits}|${smallNumber})`;
/** A count that is not known: "several weeks", "the past few days". */
export const vagueCount =
  "(?:a\\s+few|several|some|many|few|numerous|countless|dozens\\s+of|hundreds\\s+of|quite\\s+a\\s+few)";
/** What may stand between a count and its unit: "three consecutive days". */
export const between =
  "(?:(?:consecutive|straight|full|long|more|additional|further|whole|successive|calendar|working|short)\\s+)?";
export const unit =
  "(?<unit>minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries)";
export const bigUnit = "(?<unit>days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries)";
export const pluralUnit = "(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)";
export const season = "(?<season>spring|summer|autumn|fall|winter)";
export const dayPart = "(?<part>morning|afternoon|evening|night)";

/** Sticky and without case: a rule is tried where a token starts, and ends where a word does. */
export const at = (...parts: readonly string[]): RegExp => new RegExp(`${parts.join("")}(?![\\p{L}\\d])`, "iuy");
