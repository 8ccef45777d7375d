/** Words of time in English. In: nothing. Out: tables from word to number, and what reads a number in words. */

export const months: { readonly [word: string]: number } = Object.fromEntries(
  [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ].flatMap((names, i) => names.map((name) => [name.toLowerCase(), i + 1])),
);

/** ISO: 1 Monday … 7 Sunday. */
export const weekdays: { readonly [word: string]: number } = Object.fromEntries(
  [
    ["Monday", "Mon"],
    ["Tuesday", "Tues", "Tue"],
    ["Wednesday", "Wed"],
    ["Thursday", "Thurs", "Thur", "Thu"],
    ["Friday", "Fri"],
    ["Saturday", "Sat"],
    ["Sunday", "Sun"],
  ].flatMap((names, i) => names.map((name) => [name.toLowerCase(), i + 1])),
);

const lookup = (table: { readonly [word: string]: number }, word: string | undefined): number =>
  table[(word ?? "").toLowerCase().replace(".", "")] ?? 0;

/** 1–12, or 0 for what is no month. */
export const monthNumber = (word: string | undefined): number => lookup(months, word);
/** 1–7, or 0 for what is no weekday. */
export const weekdayNumber = (word: string | undefined): number => lookup(weekdays, word?.replace(/(day)s$/i, "$1"));

const indexed = (words: string, from: number, step = 1): { readonly [word: string]: number } =>
  Object.fromEntries(words.split(" ").map((word, i) => [word, from + step * i]));

export const units = "one two three four five six seven eight nine";
export const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
export const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const cardinals: { readonly [word: string]: number } = {
  ...indexed(units, 1),
  ...indexed(teens, 10),
  ...indexed(tens, 20, 10),
  a: 1,
  an: 1,
  couple: 2,
  dozen: 12,
};

/** Digits or number words → the number, or null: `24`, `1,000`, `2.5`, `twenty-four`, `a couple of`, `two and a half`. */
export const numberOf = (words: string): number | null => {
  const lower = words.toLowerCase().replaceAll(",", "").trim();
  if (/^\d{1,6}(?:\.\d{1,2})?$/.test(lower)) return Number(lower);
  if (/^half\b/.test(lower)) return /dozen/.test(lower) ? 6 : 0.5;
  const whole = lower.replace(/(?<!\s)\s+and\s+a\s+half$/, "");
  let sum = 0;
  for (const word of whole.split(/[\s-]+/)) {
    if (word === "and" || word === "of") continue;
    if (word === "hundred") sum = Math.max(1, sum) * 100;
    else if (word === "dozen" || word === "couple") sum = Math.max(1, sum) * (word === "dozen" ? 12 : 2);
    else if (cardinals[word] === undefined) return null;
    else sum += cardinals[word] as number;
  }
  return sum === 0 ? null : whole === lower ? sum : sum + 0.5;
};

export const ordinals: { readonly [word: string]: number } = {
  ...indexed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
  ),
  ...indexed(
    "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
    21,
  ),
};

/** `3`, `3rd`, `third`, `twenty first` → 3, 3, 3, 21; null for what is no ordinal or number. */
export const ordinalOf = (word: string): number | null => {
  const lower = word.toLowerCase().replaceAll(/\s+/g, "-");
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  return digits === null ? (ordinals[lower] ?? null) : Number(digits[1]);
};

/** Months (first and last) of the seasons of the northern hemisphere, where most desks sit; winter runs into the next year. */
export const seasons: { readonly [word: string]: readonly [number, number] } = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
/** Units of ISO 8601 durations, and how many of them make ours: decades and centuries are told in years, quarters in months. */
const isoUnits: { readonly [U in Unit]: readonly [string, number] } = {
  second: ["S", 1],
  minute: ["M", 1],
  hour: ["H", 1],
  day: ["D", 1],
  week: ["W", 1],
  month: ["M", 1],
  quarter: ["M", 3],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
};

/** `minutes` → `minute`, `centuries` → `century`, `nights` → `day`. */
export const unitOf = (word: string): Unit => {
  const lower = word.toLowerCase();
  if (lower.startsWith("centur")) return "century";
  if (lower.startsWith("night")) return "day";
  return (lower.endsWith("s") ? lower.slice(0, -1) : lower) as Unit;
};

/** TIMEX3 duration: `P2W`, `PT3H`, `P2.5Y`, `PXD` for an unknown count; a fortnight is two weeks, half a year six months. */
export const durationOf = (count: number | null, unit: string): string => {
  const lower = unit.toLowerCase();
  if (lower.startsWith("fortnight")) return `P${count === null ? "X" : 2 * count}W`;
  const name = unitOf(lower);
  if (count === 0.5 && name !== "month" && name !== "week") {
    const halves: { readonly [unit: string]: string } = {
      hour: "PT30M",
      day: "PT12H",
      year: "P6M",
      decade: "P5Y",
      century: "P50Y",
    };
    if (halves[name] !== undefined) return halves[name];
  }
  const clock = name === "hour" || name === "minute" || name === "second";
  const [code, size] = isoUnits[name];
  return `P${clock ? "T" : ""}${count === null ? "X" : count * size}${code}`;
};
