/** Pieces of patterns that several rules are built of, as sources of regular expressions. White space may be a line break. */

export const sp = "\\s+";
export const month =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
export const weekdayName =
  "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.)";
export const dayOfMonth = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)";
export const year = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d])";
export const count =
  "(?<count>\\d{1,3}|an?|a couple of|twenty-(?:one|four|five)|forty-eight|seventy-two|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
export const unit = "(?<unit>minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)";
export const bigUnit = "(?<unit>days?|weeks?|months?|years?|decades?|century|centuries)";

/** Sticky and without case: a rule is tried where a token starts. */
export const at = (...parts: readonly string[]): RegExp => new RegExp(`${parts.join("")}(?![\\p{L}\\d])`, "iuy");
