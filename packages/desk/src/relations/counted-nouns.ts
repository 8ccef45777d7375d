/** What words count: "three trade agreements", "21 wounded". In: words. Out: nouns in the singular with their numbers. */

const small = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const numbers: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, i) => [word, i + 1] as const),
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

/** Back again, for a sentence. */
export const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** Words that may stand between a number and its noun. */
const reach = 3;

const isPlural = (noun: string): boolean => /[^s]s$/.test(noun);

/** The words that a number before them may count, in lower case, up to another number or a preposition. */
const nounsAfter = (tokens: readonly string[]): readonly string[] => {
  const words = tokens.map((token) => token.replace(/,$/, ""));
  const end = words.findIndex((word) => numberOf(word) !== null || /^(of|and|to|in|with|on|at|from)$/i.test(word));
  return (
    (end < 0 ? words : words.slice(0, end))
      // "two Iraqi officers": whose they are is not what is counted.
      .filter((word) => !/^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase())
  );
};

/** Numbers with the nouns they may count: each of the next words is a candidate, so that two texts agree on the noun they share. */
export const countsIn = (words: string): ReadonlyMap<string, number> => {
  const tokens = words.match(/[\p{L}\p{N},’'-]+/gu) ?? [];
  const counts = new Map<string, number>();
  tokens.forEach((token, i) => {
    const number = numberOf(token.replace(/,$/, ""));
    if (number === null) return;
    const nouns = nounsAfter(tokens.slice(i + 1, i + 1 + reach));
    // "three air defence batteries": what stands before the plural tells of what kind.
    const first = number > 1 ? Math.max(0, nouns.findIndex(isPlural)) : 0;
    for (const noun of nouns.slice(first)) {
      const key = singular(noun);
      if (!counts.has(key)) counts.set(key, number);
    }
  });
  return counts;
};
