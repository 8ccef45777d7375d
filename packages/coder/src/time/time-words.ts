/** Words of time in English. In: nothing. Out: tables from word to number, and the alternations that patterns are built of. */

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

const cardinals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

export const numbers: { readonly [word: string]: number } = {
  ...Object.fromEntries(cardinals.split(" ").map((word, i) => [word, i])),
  a: 1,
  an: 1,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  "a couple of": 2,
  "twenty-one": 21,
  "twenty-four": 24,
  "twenty-five": 25,
  "forty-eight": 48,
  "seventy-two": 72,
  "a hundred": 100,
};

export const ordinals: { readonly [word: string]: number } = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** Months (first and last) of the seasons of the northern hemisphere, where most desks sit; winter runs into the next year. */
export const seasons: { readonly [word: string]: readonly [number, number] } = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";
export const timexUnits: { readonly [U in Unit]: string } = {
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** `minutes` → `minute`, `centuries` → `century`. */
export const unitOf = (word: string): Unit => {
  const lower = word.toLowerCase();
  if (lower === "centuries") return "century";
  if (lower === "fortnight") return "week";
  return (lower.endsWith("s") ? lower.slice(0, -1) : lower) as Unit;
};

/** Digits or a number word → the number, or null. */
export const numberOf = (word: string): number | null => {
  const lower = word.toLowerCase().replaceAll(/\s+/g, " ");
  if (/^\d{1,4}$/.test(lower)) return Number(lower);
  return numbers[lower] ?? null;
};
