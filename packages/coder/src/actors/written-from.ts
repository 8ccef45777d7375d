/**
 * Where a report is written. In: a draft and a token. Out: the country of the town in capitals that opens its paragraph, or the last one
 * before it: "PRAGUE —", "DOHA.". Officials of whom nothing else is told are mostly of that country: others' are told with their state.
 */
import { clauseOf } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import { statesInFocus } from "./focus.ts";
import type { Reading } from "./reading.ts";

/** How far behind the town the mark may stand that closes a dateline: "BUJUMBURA, Jan 11, 2024 (agency) -". */
const reach = 14;

const closing = /^[-–—]+$/;

const towns = new WeakMap<Reading, readonly (string | null)[]>();

/** The country of the town that opens a sentence as a dateline, or null. */
const townAt = ({ language, lower, words, unitAt, placeAt }: Reading, first: number): string | null => {
  const word = words[first] as string;
  if (word.length < 3 || word !== word.toUpperCase() || word === word.toLowerCase()) return null;
  const unit = unitAt[first];
  const last = unit?.last ?? first;
  const end = Math.min(last + reach, language.form.length - 1);
  const closes = lower[last + 1] === "." || lower.slice(last + 1, end + 1).some((form) => closing.test(form));
  if (!closes) return null;
  if (unit?.kind === "state") return unit.state.by === "capital" ? unit.state.code : null;
  return placeAt[first]?.country ?? null;
};

/** Per sentence: the country it is written from. */
const writtenFrom = (reading: Reading): readonly (string | null)[] => {
  const known = towns.get(reading);
  if (known !== undefined) return known;
  let country: string | null = null;
  let paragraph = -1;
  const found = reading.language.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) country = townAt(reading, sentence.first) ?? country;
    paragraph = sentence.paragraph;
    return country;
  });
  towns.set(reading, found);
  return found;
};

const travelling: ReadonlySet<string> = new Set("go come travel fly arrive land visit head return leave".split(" "));

/** Whether the clause of a token is one of travelling: who arrives in a town is seldom of it. */
const isUnderway = (draft: Draft, at: number): boolean => {
  const verb = clauseOf(draft, at);
  return verb >= 0 && travelling.has(draft.reading.language.lemma[verb] as string);
};

/** Whether the sentence of a token speaks of another country before it: "Central Command, according to Major Rigsbee". */
const namesAnother = ({ reading: { language, unitAt }, headAt }: Draft, at: number, country: string): boolean => {
  const first = language.sentences[language.sentence[at] as number]?.first ?? at;
  for (let t = first; t < at; t++) {
    const unit = unitAt[t];
    if (unit?.kind === "state" && unit.state.code !== country) return true;
    if (unit?.kind === "known" && unit.actor.country !== null && unit.actor.country !== country) return true;
    if (headAt[t]?.actors.some((actor) => actor.country !== null && actor.country !== country)) return true;
  }
  return false;
};

/** The country whose officials need no state beside their office at a token: the one it is written from, if the text speaks of it. */
export const homeOfReport = (draft: Draft, at: number): string | null => {
  const country = writtenFrom(draft.reading)[draft.reading.language.sentence[at] as number] ?? null;
  if (country === null || isUnderway(draft, at) || namesAnother(draft, at, country)) return null;
  return statesInFocus(draft, at).some(({ code, weight }) => code === country && weight > 0.3) ? country : null;
};
