/**
 * An article made ready for finding actors. In: `Language`, dateline, places. Out: words as the tables hold them, the known
 * phrases over the tokens, which sentences are headlines, and which tokens stand in quotation marks.
 */
import { femaleNames, maleNames } from "../codebook/given-names.ts";
import type { Honorific } from "../codebook/honorifics.ts";
import { sharedDemonyms } from "../codebook/shared-demonyms.ts";
import { ambiguousStateNames, type StateName } from "../codebook/state-names.ts";
import type { Entity, EntityType, Language } from "../language/language.ts";
import type { Place } from "../places/place.ts";
import type { Dateline } from "../time/dateline.ts";
import { isCapital, isHeadline, quotations } from "./layout.ts";
import { honorificTable, type Sense, senseTable, stateTable } from "./lexicon.ts";
import { plainLetters } from "./name-sounds.ts";
import { type Name, nameOf } from "./names.ts";
import { longestPhrase, plainWord } from "./phrase-table.ts";
import { type KnownActor, organizationOn, type RegistryIndex } from "./registry.ts";

/** A known phrase over tokens `first … last`. */
export type Unit = { readonly first: number; readonly last: number } & (
  | Sense
  | { readonly kind: "state"; readonly state: StateName }
  | { readonly kind: "known"; readonly actor: KnownActor }
  | { readonly kind: "honorific"; readonly honorific: Honorific }
);

export interface Reading {
  readonly language: Language;
  readonly dateline: Dateline;
  readonly index: RegistryIndex;
  /** Forms with straight apostrophes and without final full stops; the second in lower case. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** The unit over each token, if any. */
  readonly unitAt: readonly (Unit | undefined)[];
  readonly units: readonly Unit[];
  /** The named entity over each token, if any. */
  readonly entityAt: readonly (Entity | undefined)[];
  readonly placeAt: readonly (Place | undefined)[];
  /** Per sentence: written as a headline, so that its capitals say nothing. */
  readonly headline: readonly boolean[];
  /** A name taken apart, once for each spelling. */
  readonly nameOf: (text: string) => Name;
  /** Per token: number of the quotation it stands in, −1 outside. */
  readonly quote: Int32Array;
}

export const isGivenName = (word: string): boolean => {
  const plain = plainLetters(word);
  return maleNames.has(plain) || femaleNames.has(plain);
};

/** Entity types under which a state's name still stands for the state. */
const notState: ReadonlySet<EntityType> = new Set(["PERSON"]);

const lowerHyphen = ({ lower, language }: Reading, t: number): boolean =>
  lower[t] === "-" &&
  (stateTable.has(language.form[t - 1] ?? "") || /^(?:\p{Ll}|-)/u.test(language.form[t - 1] ?? "")) &&
  (stateTable.has(language.form[t + 1] ?? "") || /^\p{Ll}/u.test(language.form[t + 1] ?? ""));

/** "President Kagame of Rwanda", "Queen Máxima of the Netherlands": what follows is no part of the person's name. */
export const followsOf = ({ lower }: Reading, t: number): boolean =>
  lower[t - 1] === "of" || (lower[t - 1] === "the" && lower[t - 2] === "of");

/** Whether the state's name at these tokens is a person's given name: "Israel Katz", "Jordan Bardella". */
const isPersonsName = (reading: Reading, first: number, last: number): boolean => {
  if (first !== last) return false;
  const { language, words, entityAt } = reading;
  const word = words[first] as string;
  const next = language.form[first + 1];
  const entity = entityAt[first];
  // "Moscow-Minsk relations" is no person, whatever the recogniser says
  const paired = lowerHyphen(reading, first - 1) || lowerHyphen(reading, first + 1);
  if (paired) return false;
  if (followsOf(reading, first)) return false;
  if (entity !== undefined && notState.has(entity.type) && entity.last > entity.first) {
    return isGivenName(word) || ambiguousStateNames.has(word) || entity.first < first;
  }
  return (
    isGivenName(word) &&
    next !== undefined &&
    isCapital(next) &&
    language.upos[first + 1] === "PROPN" &&
    language.head[first + 1] === first
  );
};

/** An adjective that stands for a noun: "an Indian civilian was killed". */
const isNominal = (language: Language, t: number): boolean => {
  if (language.upos[t] !== "ADJ") return false;
  const next = language.upos[t + 1];
  // "the Shi'ite cleric Nimr al-Nimr"
  if (next === "PROPN" && isCapital(language.form[t + 1] as string) && /^\p{Ll}/u.test(language.form[t] as string)) {
    return !/^(?:general|private|chief|major|principal|common|local|public|native|foreign)$/.test(
      language.form[t] as string,
    );
  }
  if (language.deprel[t] === "amod") return false;
  const before = language.upos[t - 1];
  return (
    next !== "NOUN" && next !== "PROPN" && next !== "ADJ" && (before === "ADJ" || before === "DET" || before === "NUM")
  );
};

/** "NEW DELHI", "IRAN": up to three words in capitals as they are written elsewhere. */
const shoutedWords = (words: readonly string[], t: number, last: number): string[] =>
  words
    .slice(t, Math.min(last, t + 2) + 1)
    .map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word));

/** "Brasília", "Yaoundé": the table has plain letters. */
const withoutMarks = (
  words: readonly string[],
  t: number,
  last: number,
): ReturnType<typeof longestPhrase<StateName>> => {
  if (!/[^\u0000-\u007f]/.test(words[t] as string)) return null;
  const plain = words
    .slice(t, Math.min(last, t + 4) + 1)
    .map((word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));
  return longestPhrase(stateTable, plain, 0, plain.length - 1);
};

/** Sectors of organizations whose name one state's press and another's share: "the Coast Guard", "the Security Council". */
const shared: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "SPY", "JUD", "LEG", "IGO", "PTY"]);

/** "Iraq's Security Council" is not the United Nations', "the Foreign Office in Islamabad" not Britain's. */
const belongsElsewhere = ({ unitAt, lower }: Reading, first: number, last: number, known: KnownActor): boolean => {
  const at = /^['’]s?$/.test(lower[first - 1] ?? "") ? first - 2 : first - 1;
  const owner = unitAt[at];
  const marked = owner?.kind === "state" && owner.state.code !== known.country;
  if (marked && !/^(?:MED|MNC|REB)$/.test(known.sector ?? "")) return true;
  if (lower[last + 1] !== "in" || known.country === null || !shared.has(known.sector ?? "")) return false;
  const host = longestPhrase(
    stateTable,
    [lower[last + 2] ?? ""].map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    0,
    0,
  );
  return host !== null && host.value.code !== known.country;
};

/** "the Central American court", "Latin American leaders": of a continent. */
const isContinental = ({ words, lower }: Reading, t: number): boolean =>
  /^Americans?$/.test(words[t] as string) &&
  (/^(?:Central|Latin|South|North)$/.test(words[t - 1] ?? "") ||
    (lower[t - 1] === "-" && /^(?:inter|pan|ibero)$/.test(lower[t - 2] ?? "")));

const unitFrom = (reading: Reading, t: number, last: number): Unit | undefined => {
  const { words, lower, index, language } = reading;
  let best: Unit | undefined;
  const form = language.form[t] as string;
  const take = (unit: Unit) => {
    if (best === undefined || unit.last > best.last) best = unit;
  };
  if (isCapital(form)) {
    const found = longestPhrase(stateTable, words, t, last) ?? withoutMarks(words, t, last);
    if (found !== null && !isPersonsName(reading, t, t + found.length - 1) && !isContinental(reading, t)) {
      take({ kind: "state", state: found.value, first: t, last: t + found.length - 1 });
    } else if (found === null && form.length > 2 && form === form.toUpperCase()) {
      const shouted = longestPhrase(stateTable, shoutedWords(words, t, last), 0, 2);
      if (shouted !== null) take({ kind: "state", state: shouted.value, first: t, last: t + shouted.length - 1 });
    }
  }
  const known = longestPhrase(index.organizations, words, t, last);
  // "The East African Community" is not the newspaper The East African
  const longer = known !== null && words[t] === "The" ? longestPhrase(index.organizations, words, t + 1, last) : null;
  // "The National Assembly" is not the newspaper The National
  const goesOn =
    known?.value.sector === "MED" && words[t] === "The" && /^\p{Lu}\p{Ll}/u.test(language.form[t + known.length] ?? "");
  const within = (longer !== null && known !== null && longer.length >= known.length) || goesOn;
  if (known !== null && !within && !belongsElsewhere(reading, t, t + known.length - 1, known.value))
    take({
      kind: "known",
      actor: organizationOn(known.value, reading.dateline.published?.start ?? null),
      first: t,
      last: t + known.length - 1,
    });
  const sense = longestPhrase(senseTable, lower, t, last);
  if (sense !== null) {
    const end = t + sense.length - 1;
    const tag = language.upos[end];
    const place = reading.entityAt[t];
    const placed =
      place !== undefined &&
      ((/^(?:GPE|LOC)$/.test(place.type) && place.first < t) || (place.type === "FAC" && place.last > t));
    // "Qin Gang": a capital within a person's name names no gang
    const within = place?.type === "PERSON" && place.last > place.first && sense.value.kind !== "office";
    if (
      !placed &&
      !(within && isCapital(language.form[end] as string)) &&
      (sense.length > 1 || tag === "NOUN" || tag === "PROPN" || isNominal(language, end))
    )
      take({ ...sense.value, first: t, last: end });
  }
  const honorific = longestPhrase(honorificTable, lower, t, last);
  if (honorific !== null && isCapital(form)) {
    const end = t + honorific.length - 1;
    // A rank or a courtesy right before a name is no office: "General Haftar", "Ayatollah Ali Sistani"
    const next = language.form[end + 1];
    const ranks = ["MIL", "REL", null].includes(honorific.value.sector) && next !== undefined && isCapital(next);
    if (ranks && best !== undefined && best.kind === "office" && best.last === end) best = undefined;
    take({ kind: "honorific", honorific: honorific.value, first: t, last: end });
  }
  return best;
};

/** Reads the known phrases over the tokens: left to right, the longest wins. */
export const readArticle = (
  language: Language,
  dateline: Dateline,
  places: readonly Place[],
  index: RegistryIndex,
): Reading => {
  const size = language.form.length;
  const words = language.form.map(plainWord);
  const lower = words.map((word) => word.toLowerCase());
  const unitAt: (Unit | undefined)[] = new Array(size).fill(undefined);
  const entityAt: (Entity | undefined)[] = new Array(size).fill(undefined);
  const placeAt: (Place | undefined)[] = new Array(size).fill(undefined);
  for (const entity of language.entities) for (let t = entity.first; t <= entity.last; t++) entityAt[t] = entity;
  let next = 0;
  for (const place of places) {
    while (next < size && (language.end[next] as number) <= place.span.start) next++;
    for (let t = next; t < size && (language.start[t] as number) < place.span.end; t++) placeAt[t] = place;
  }
  const title = dateline.title?.replace(/\s+/g, " ").trim() ?? "";
  const headline = language.sentences.map(({ start, end, first, last }) => {
    const sentence = language.text.slice(start, end).replace(/\s+/g, " ");
    return isHeadline(
      language,
      first,
      last,
      title !== "" && sentence.length <= title.length + 2 && sentence.startsWith(title),
    );
  });
  const units: Unit[] = [];
  const named = new Set<string>();
  const names = new Map<string, Name>();
  const reading: Reading = {
    language,
    dateline,
    index,
    words,
    lower,
    unitAt,
    units,
    entityAt,
    placeAt,
    headline,
    nameOf: (text) => {
      let name = names.get(text);
      if (name === undefined) {
        name = nameOf(text);
        names.set(text, name);
      }
      return name;
    },
    quote: quotations(language),
  };
  for (const { first, last } of language.sentences) {
    for (let t = first; t <= last; t++) {
      const unit = unitFrom(reading, t, last);
      if (unit === undefined) continue;
      units.push(unit);
      if (unit.kind === "state" && unit.state.by !== "demonym") named.add(unit.state.code);
      for (let u = unit.first; u <= unit.last; u++) unitAt[u] = unit;
      t = unit.last;
    }
  }
  shareDemonyms(reading, units, unitAt, named);
  return reading;
};

/** Gives a demonym that two states share to the one that the article names otherwise. */
const shareDemonyms = (
  { words }: Reading,
  units: Unit[],
  unitAt: (Unit | undefined)[],
  named: ReadonlySet<string>,
): void => {
  units.forEach((unit, at) => {
    if (unit.kind !== "state" || unit.state.by !== "demonym" || unit.first !== unit.last) return;
    const codes = sharedDemonyms.get(words[unit.first] as string);
    if (codes === undefined) return;
    const code = codes.find((each) => named.has(each)) ?? (codes[0] as string);
    const other = { ...unit, state: { ...unit.state, code } };
    units[at] = other;
    unitAt[unit.first] = other;
  });
};
