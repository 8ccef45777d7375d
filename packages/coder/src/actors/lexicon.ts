/**
 * The words that speak of actors, from the codebook. In: nothing. Out: one table of lower-case phrases (offices, bodies,
 * groups, honorifics) and one of state names, each value saying what the phrase is.
 */
import { groups } from "../codebook/groups.ts";
import { type Honorific, honorifics } from "../codebook/honorifics.ts";
import { type Office, offices, portfolios } from "../codebook/offices.ts";
import { type Body, bodies } from "../codebook/organizations.ts";
import type { Sector } from "../codebook/sectors.ts";
import { type StateName, stateNames } from "../codebook/state-names.ts";
import { type PhraseTable, phraseTable } from "./phrase-table.ts";

/** What a phrase of the lexicon is. A group's `noun` is the singular or collective under which it is told apart. */
export type Sense =
  | { readonly kind: "office"; readonly office: Office }
  | { readonly kind: "body"; readonly body: Body }
  | { readonly kind: "group"; readonly noun: string; readonly sector: Sector | null; readonly office: Office | null };

const pluralWord = (word: string): string => {
  if (/(?:^|[^r])man$/.test(word)) return word.replace(/man$/, "men");
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
};

/** "secretary of state" → "secretaries of state", "foreign minister" → "foreign ministers". */
export const pluralOf = (phrase: string): string => {
  const cut = phrase.search(/ (?:of|for|in|to|at|without)\b|-in-|-at-/);
  if (cut >= 0) return pluralOf(phrase.slice(0, cut)) + phrase.slice(cut);
  const space = Math.max(phrase.lastIndexOf(" "), phrase.lastIndexOf("-"));
  return phrase.slice(0, space + 1) + pluralWord(phrase.slice(space + 1));
};

function* senses(): Generator<readonly [string, Sense]> {
  for (const [noun, sector] of groups) yield [noun, { kind: "group", noun, sector, office: null }];
  for (const office of offices) yield [office.title, { kind: "office", office }];
  for (const body of bodies) yield [body.noun, { kind: "body", body }];
  for (const office of offices) {
    const noun = pluralOf(office.title);
    yield [noun, { kind: "group", noun, sector: office.sector, office }];
  }
  for (const { noun, sector, abroad } of bodies) {
    if (abroad && !/embass|consul/.test(noun)) continue;
    const plural = pluralOf(noun);
    yield [plural, { kind: "group", noun: plural, sector, office: null }];
  }
}

/** Offices, bodies and groups in lower case. */
export const senseTable: PhraseTable<Sense> = phraseTable(senses());

export const honorificTable: PhraseTable<Honorific> = phraseTable(honorifics.map((each) => [each.words, each]));

export const portfolioTable: PhraseTable<string> = phraseTable(portfolios.map((words) => [words, words]));

/** Names of states as written: "US" is one, "us" is not. */
export const stateTable: PhraseTable<StateName> = phraseTable(stateNames);
