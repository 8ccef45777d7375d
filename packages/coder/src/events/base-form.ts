/** Base forms of verbs, as a list of words knows them. In: a token. Out: its lemma, or, where that is no word of the list, a base of its form that is. */
import type { Language } from "../language/language.ts";
import { builtInLexicon } from "./lexicon.ts";

/** Endings of inflected forms and what may stand in their place. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
];

/** Past forms that the lemmatizer has not seen. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["unfroze", "unfreeze"],
  ["unfrozen", "unfreeze"],
  ["slew", "slay"],
  ["slain", "slay"],
  ["overrode", "override"],
  ["overridden", "override"],
  ["overflew", "overfly"],
  ["overflown", "overfly"],
  ["overran", "overrun"],
  ["reneged", "renege"],
  ["lambasted", "lambaste"],
]);

/** @param words the list; the lexicon's verbs where none is given */
export const baseOf = (
  language: Language,
  token: number,
  words: { readonly has: (word: string) => boolean } = builtInLexicon.verbs,
): string => {
  const lemma = language.lemma[token] as string;
  if (words.has(lemma)) return lemma;
  const form = (language.form[token] as string).toLowerCase();
  const known = irregular.get(form);
  if (known !== undefined && words.has(known)) return known;
  for (const [ending, replacements] of endings) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue;
    const stem = form.slice(0, -ending.length);
    for (const replacement of replacements) if (words.has(stem + replacement)) return stem + replacement;
    if (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  return lemma;
};
