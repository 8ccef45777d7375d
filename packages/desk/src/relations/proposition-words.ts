/** Comparing what two speakers hold. In: their words. Out: content words, the tolls they give, the countries they name. */
import { states } from "@dragoman/coder/codebook/states";
import type { Party } from "./parties.ts";

const empty = new Set(
  "a an the that this these those it its he she they we his her their our of in on at to from by for with as and or but not no any had has have is are was were be been would will could may might did do does which who what than then there said never nothing nobody none neither into over before after during while since when also monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Names of states and of their people in one word, by the state's code: "Kazakh" meets "Kazakhstan". */
const stateWords: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ code, name, names, demonyms }) =>
    [name, ...names, ...demonyms].flatMap((one) => (/^\p{L}+$/u.test(one) ? [[one.toLowerCase(), code] as const] : [])),
  ),
);

/** A word without its regular endings: enough to meet "crossed" with "cross" and "troops" with "troop". */
const stem = (word: string): string =>
  word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ing|ed|es|s)$/, "")
    .replace(/e$/, "");

/** The stems of a statement's content words, with states by their codes. */
export const contentWords = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 2 && !empty.has(word))
      .map((word) => stateWords.get(word) ?? stem(word)),
  );

/** The countries of parties, sorted, each once. */
export const countriesIn = (parties: readonly Party[]): readonly string[] =>
  [...new Set(parties.flatMap(({ country }) => country ?? []))].sort();

const numbers = new Map(
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i] as const),
);
const number = `(?:\\d[\\d,]{0,14}|${[...numbers.keys()].join("|")})`;
const measures = (
  [
    ["dead", `(?:killed|dead|died)`, `(?:killed|killing)`],
    ["wounded", `(?:wounded|injured|hurt)`, `(?:wounded|injured|wounding|injuring)`],
    ["expelled", `(?:expelled|deported)`, `(?:expelled|expelling|deported|deporting)`],
    ["detained", `(?:detained|arrested|captured)`, `(?:detained|detaining|arrested|arresting|captured|capturing)`],
  ] as const
).map(([measure, after, before]) => ({
  measure,
  patterns: [
    new RegExp(
      `\\b(${number})\\b(?:\\s+[\\p{L}’'-]+){0,3}?\\s+(?:(?:was|were|are|had been|have been|been)\\s+)?${after}\\b`,
      "iu",
    ),
    new RegExp(`\\b${before}\\s+(${number})\\b`, "iu"),
  ],
}));

/** "at least five" and "about five" contradict no other number. */
const vague =
  /\b(?:at least|more than|over|about|around|some|nearly|almost|up to|as many as|dozens|scores|hundreds)\s*$/i;

/** The dead, wounded, expelled and detained of a clause, where it gives a plain number. */
export const tollsIn = (words: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { measure, patterns } of measures) {
    for (const pattern of patterns) {
      const match = pattern.exec(words);
      const text = match?.[1];
      if (match === null || text === undefined || found.has(measure)) continue;
      if (vague.test(words.slice(0, match.index + match[0].indexOf(text)))) continue;
      found.set(measure, numbers.get(text.toLowerCase()) ?? Number(text.replaceAll(",", "")));
    }
  }
  return found;
};
