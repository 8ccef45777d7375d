/**
 * Fulfilment in part: three agreements promised and one signed, two ministers expected and one came. In: a statement's words and parties,
 * those of the reports. Out: what was expected and what is reported, or null where nothing is missing.
 */
import type { Party } from "./parties.ts";

export interface InPart {
  /** `3 agreements`, `Fuad Hussein and Ali Allawi`. */
  readonly expected: string;
  readonly reported: string;
}

const small = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const numbers: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, i) => [word, i + 1] as const),
  ["a", 1],
  ["an", 1],
  ["both", 2],
  ["dozen", 12],
]);

const numberOf = (word: string): number | null => {
  const digits = /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(word) ? Number(word.replaceAll(",", "")) : null;
  return digits ?? numbers.get(word.toLowerCase()) ?? null;
};

/** Regular plurals of English; enough to know "agreement" in "agreements". */
const singular = (noun: string): string =>
  noun.endsWith("ies")
    ? `${noun.slice(0, -3)}y`
    : noun.endsWith("s") && !noun.endsWith("ss")
      ? noun.slice(0, -1)
      : noun;

/** Words that may stand between a number and its noun. */
const reach = 3;

/** Numbers with the nouns they may count: each of the next words is a candidate, so that two texts agree on the noun they share. */
const countsIn = (words: string): ReadonlyMap<string, number> => {
  const tokens = words.match(/[\p{L}\p{N},’'-]+/gu) ?? [];
  const counts = new Map<string, number>();
  tokens.forEach((token, i) => {
    const number = numberOf(token.replace(/,$/, ""));
    if (number === null) return;
    for (const noun of tokens.slice(i + 1, i + 1 + reach)) {
      const key = singular(noun.replace(/,$/, "").toLowerCase());
      if (numberOf(key) !== null || /^(of|and|to|in|with|on|at|from)$/.test(key)) break;
      if (!counts.has(key)) counts.set(key, number);
    }
  });
  return counts;
};

/** The first noun that both count, fewer times in the report. */
const fewer = (stated: string, reports: readonly string[]): InPart | null => {
  const told = reports.map(countsIn);
  for (const [noun, expected] of countsIn(stated)) {
    if (expected < 2) continue;
    const found = told.flatMap((counts) => counts.get(noun) ?? []);
    const most = Math.max(...found);
    if (found.length > 0 && most < expected)
      return { expected: `${expected} ${noun}s`, reported: most === 1 ? `1 ${noun}` : `${most} ${noun}s` };
  }
  return null;
};

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(" and ");
const isPerson = ({ kind }: Party): boolean => kind === "person";

/** Persons who were expected, of a side of which the reports name others but not them. */
const absent = (expected: readonly Party[], reported: readonly Party[]): InPart | null => {
  const came = new Set(reported.map(({ key }) => key));
  const sides = new Set(reported.filter(isPerson).map(({ country }) => country));
  const persons = expected.filter(isPerson);
  const missing = persons.filter(({ key, country }) => !came.has(key) && sides.has(country));
  const present = persons.filter(({ key }) => came.has(key));
  return missing.length === 0 || present.length === 0 ? null : { expected: names(persons), reported: names(present) };
};

/**
 * @param stated the statement's words and parties
 * @param reported the words of each report, and the parties of all of them
 */
export const inPart = (
  stated: { readonly words: string; readonly parties: readonly Party[] },
  reported: { readonly words: readonly string[]; readonly parties: readonly Party[] },
): InPart | null => absent(stated.parties, reported.parties) ?? fewer(stated.words, reported.words);
