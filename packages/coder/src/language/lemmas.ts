/**
 * Lemmas. In: a form and its tag. Out: its lemma. The longest known ending decides, by a learned table of endings and
 * edits; whole words are endings too (they begin with ^). An edit `2y` takes two code units off and adds "y".
 */
import { mendBase } from "./base-spelling.ts";
import { type Sections, sectionLines } from "./model-file.ts";

/** The lemma of a form that carries a class of the tagger, given by number. */
export type Lemmatizer = (form: string, tag: number) => string;

/** Longest ending in the table, the ^ of whole words not counted. */
export const endingLimit = 6;

/** Applies an edit to a word in the letter case that its class asks for. */
export const applyEdit = (word: string, edit: string): string => {
  let digits = 0;
  while (digits < edit.length && edit.charCodeAt(digits) >= 48 && edit.charCodeAt(digits) <= 57) digits++;
  return word.slice(0, Math.max(0, word.length - Number(edit.slice(0, digits)))) + edit.slice(digits);
};

/** The edit that makes `lemma` of `word`. */
export const editOf = (word: string, lemma: string): string => {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}${lemma.slice(same)}`;
};

/** Names and foreign words keep their capitals; anything else is written small. */
export const keepsCase = (pair: string): boolean =>
  pair.startsWith("PROPN ") || pair.startsWith("X ") || pair.endsWith(" FW");

/** A name in capitals only is read as if written usually, so that endings and lemmas fit. */
const plainCase = (form: string, keeps: boolean): string => (keeps ? form : form.toLowerCase()).replaceAll("’", "'");

/** Finds the edit of the longest ending of `word` in `table`, which holds endings of one class. */
export const longestEnding = (word: string, table: ReadonlyMap<string, string>): string => {
  const whole = table.get(`^${word}`);
  if (whole !== undefined) return whole;
  for (let k = Math.min(endingLimit, word.length); k > 0; k--) {
    const edit = table.get(word.slice(word.length - k));
    if (edit !== undefined) return edit;
  }
  return table.get("") ?? "0";
};

/** Reads the model: lines `pair`, tab, `ending`, tab, `edit`, sorted by pair; pairs as in `classes`. */
export const readLemmas = (model: string, sections: Sections, classes: readonly string[]): Lemmatizer => {
  const tables = new Map<string, Map<string, string>>();
  for (const line of sectionLines(model, sections, "endings")) {
    const [pair, ending, edit] = line.split("\t");
    if (edit === undefined) throw new Error(`language: model "${model}" has a broken line`);
    const table = tables.get(pair as string) ?? new Map<string, string>();
    tables.set(pair as string, table);
    table.set(ending as string, edit);
  }
  const none = new Map<string, string>();
  const byTag = classes.map((pair) => ({
    table: tables.get(pair) ?? none,
    keeps: keepsCase(pair),
    inflects: /^VERB VB[DNG]$/.test(pair),
  }));
  return (form, tag) => {
    const { table, keeps, inflects } = byTag[tag] ?? { table: none, keeps: true, inflects: false };
    const word = plainCase(form, keeps);
    if (table.size === 0) return word;
    const edit = longestEnding(word, table);
    const lemma = applyEdit(word, edit);
    // What the table knows as a whole word needs no rule.
    if (inflects && table.get(`^${word}`) === undefined) return mendBase(word, lemma);
    return lemma === "" ? word : lemma;
  };
};
