/** Naming what is only described. In: a phrase. Out: the words that serve as its name, with the state where context tells it. */
import { states } from "../codebook/states.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

/** The text of tokens `first … last` on one line. */
export const textOf = (reading: Reading, first: number, last: number): string =>
  reading.language.text.slice(reading.language.start[first], reading.language.end[last]).replace(/\s+/g, " ");

/** The last word of a noun phrase: "foreign ministry" → "ministry". */
export const headNoun = (noun: string): string => {
  const head = noun.replace(/ (?:of|for|in|to) .*$/, "");
  return head.slice(head.lastIndexOf(" ") + 1);
};

/** Words before a description that count or weigh and are no part of a name. */
const quantifying = new Set(
  "the a an this that these those some both all several many various other more most numerous new almost nearly about hundreds thousands dozens scores any another certain of former current least up to one".split(
    " ",
  ),
);

const isWeight = ({ lower, language }: Reading, t: number): boolean =>
  quantifying.has(lower[t] as string) ||
  language.upos[t] === "NUM" ||
  language.upos[t] === "PUNCT" ||
  /^(?:years?|months?|old)$/.test(lower[t] as string);

/** The words of a phrase that serve as a name; the place stays where it tells embassies apart. */
export const phraseName = (reading: Reading, phrase: Phrase): string => {
  const { language } = reading;
  const { unit, before, after } = phrase;
  const pronoun = before.possessor >= 0 && language.xpos[before.possessor] === "PRP$";
  let first = before.focused || pronoun ? before.core : before.first;
  while (first < unit.first && isWeight(reading, first)) first++;
  const abroad = unit.kind === "body" && unit.body.abroad;
  const named = after.owner !== null || after.countries.length > 0 || after.sector !== null;
  return textOf(reading, first, abroad || named || after.last > unit.last + 6 ? phrase.last : unit.last);
};

const demonyms = new Map(states.map(({ code, demonyms: [demonym], name }) => [code, demonym ?? name]));

/** "Azerbaijani soldiers" for "its soldiers", "Zarif's office" for "his office": the noun with whose it is. */
export const nameWithState = (reading: Reading, phrase: Phrase, country: string, owner: string | null): string => {
  const { possessor } = phrase.before;
  if (possessor >= 0 && reading.language.xpos[possessor] !== "PRP$") return phraseName(reading, phrase);
  if (owner !== null) return `${owner}'s ${textOf(reading, phrase.unit.first, phrase.unit.last)}`;
  return `${demonyms.get(country) ?? country} ${textOf(reading, phrase.unit.first, phrase.unit.last)}`;
};
