/**
 * Longest-match lookup of known phrases in tokens. In: phrases as people write them, with a value each. Out: what begins at a
 * token. Phrases are cut as the tokenizer cuts text: at spaces, around hyphens, before a possessive's apostrophe.
 */

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

/** A word as the tables hold it: apostrophes straight, no full stops at the end. */
export const plainWord = (form: string): string => {
  const last = form.charCodeAt(form.length - 1);
  const dotted = last === 46 && form.length > 1;
  const straight = form.includes("’") ? form.replaceAll("’", "'") : form;
  return dotted ? straight.replace(/(?<!\.)\.+$/, "") : straight;
};

/** The tokens of a phrase. */
export const phraseWords = (phrase: string): readonly string[] =>
  phrase
    .replace(/([-/])/g, " $1 ")
    .replace(/(['’]s?)(?= |$)/g, " $1")
    .split(" ")
    .filter((word) => word !== "")
    .map(plainWord);

/** Builds a table; of two values for one phrase the first stays. */
export const phraseTable = <Value>(rows: Iterable<readonly [string, Value]>): PhraseTable<Value> => {
  const table = new Map<string, Entry<Value>[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of rows) {
    const words = phraseWords(phrase);
    const key = words.join(" ");
    const first = words[0];
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    const entries = table.get(first);
    if (entries === undefined) table.set(first, [{ words, value }]);
    else entries.push({ words, value });
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
};

/** The longest phrase that begins at token `at` and ends by token `last`: its value and how many tokens it has. */
export const longestPhrase = <Value>(
  table: PhraseTable<Value>,
  words: readonly string[],
  at: number,
  last: number,
): { readonly value: Value; readonly length: number } | null => {
  const entries = table.get(words[at] as string);
  if (entries === undefined) return null;
  for (const { words: wanted, value } of entries) {
    if (at + wanted.length - 1 > last) continue;
    let i = 1;
    while (i < wanted.length && words[at + i] === wanted[i]) i++;
    if (i === wanted.length) return { value, length: wanted.length };
  }
  return null;
};
