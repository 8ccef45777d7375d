/** Comparing what two speakers hold. In: their words. Out: content words, the tolls they give, the countries they name. */
import type { Party } from "./parties.ts";

const empty = new Set(
  "a an the that this these those it its he she they we his her their our of in on at to from by for with as and or but not no any had has have is are was were be been would will could may might did do does which who what than then there said never nothing nobody none neither".split(
    " ",
  ),
);

/** A word without its regular endings: enough to meet "crossed" with "cross" and "troops" with "troop". */
const stem = (word: string): string =>
  word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ing|ed|es|s)$/, "")
    .replace(/e$/, "");

/** The stems of a statement's content words. */
export const contentWords = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 2 && !empty.has(word))
      .map(stem),
  );

/** The countries of parties, sorted, each once. */
export const countriesIn = (parties: readonly Party[]): readonly string[] =>
  [...new Set(parties.flatMap(({ country }) => country ?? []))].sort();

const numbers = new Map(
  "no one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i] as const),
);
const number = `(?:\\d[\\d,]{0,14}|${[...numbers.keys()].join("|")})`;
const measures = (
  [
    ["dead", `(?:killed|dead|died)`, `(?:killed|killing)`],
    ["wounded", `(?:wounded|injured|hurt)`, `(?:wounded|injured|wounding|injuring)`],
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

/** The dead and wounded of a clause, where it gives a plain number. */
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
