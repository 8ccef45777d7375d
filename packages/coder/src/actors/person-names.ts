/**
 * Where persons are named. In: a reading and the phrases that may be titles. Out: each run of words that names a person, with
 * the titles and honorifics right before it. Capitals, titles, the recogniser of names and the registry decide together.
 */
import type { Honorific } from "../codebook/honorifics.ts";
import { nameRunEnd } from "./name-run.ts";
import type { Name } from "./names.ts";
import type { Phrase } from "./phrase.ts";
import { isGivenName, type Reading } from "./reading.ts";
import { knownBySurname, knownPersons } from "./registry.ts";

export interface PersonName {
  readonly first: number;
  readonly last: number;
  readonly name: Name;
  readonly honorifics: readonly Honorific[];
  /** Descriptions that end right before the name and its honorifics. */
  readonly titles: readonly Phrase[];
  /** First token of titles and honorifics and name together. */
  readonly phraseFirst: number;
  readonly because: string;
}

/** Share of tokens `first … last` that the recogniser gave to entities of each kind. */
const labelOf = (reading: Reading, first: number, last: number): "PERSON" | "other" | null => {
  let persons = 0;
  let others = 0;
  for (let t = first; t <= last; t++) {
    const type = reading.entityAt[t]?.type;
    if (type === "PERSON") persons++;
    else if (type !== undefined) others++;
  }
  if (persons === 0 && others === 0) return null;
  return persons >= others ? "PERSON" : "other";
};

/** The honorifics that end right before token `t`, nearest first, and the first token of all. */
const honorificsBefore = (reading: Reading, t: number): { honorifics: Honorific[]; first: number } => {
  const honorifics: Honorific[] = [];
  let first = t;
  for (let unit = reading.unitAt[first - 1]; unit !== undefined; unit = reading.unitAt[first - 1]) {
    if (unit.kind !== "honorific" || unit.last !== first - 1) break;
    honorifics.push(unit.honorific);
    first = unit.first;
  }
  return { honorifics, first };
};

/** A single word before a noun is oftener a kind than a person: "Tigrayan rebels". */
const modifies = (reading: Reading, t: number): boolean => {
  const { language } = reading;
  const relation = language.deprel[t];
  return (relation === "amod" || relation === "compound") && (language.head[t] as number) > t;
};

/** Words that end the names of buildings and sites. */
const facilities = new Set(
  "hospital university airport center centre street square mosque stadium palace hotel bridge road avenue tower park port station mall prison camp base dam lake river mountain island strait canal gate zone".split(
    " ",
  ),
);

/** "the Assad regime", "Trump administration" */
const ruled = /^(?:regime|government|administration|cabinet|camp|loyalists|forces|supporters)$/;

/** Words that end the names of companies. */
const companies = new Set(
  "shipping airlines airways holdings holding industries motors petroleum telecom steel pharmaceuticals inc corp ltd llc plc".split(
    " ",
  ),
);

const deities = new Set("god allah jesus christ lord heaven buddha".split(" "));

/** Whether one word alone stands where persons do: as subject, or before "who". */
const isActing = (reading: Reading, first: number, last: number): boolean => {
  const { language, lower } = reading;
  const next = lower[last + 1] === "," ? lower[last + 2] : lower[last + 1];
  return next === "who" || /^(?:nsubj|obl:agent|nmod:poss)/.test(language.deprel[first] as string);
};

const knownSurname = (reading: Reading, name: Name): boolean =>
  knownBySurname(reading.index, name, reading.dateline.published?.start ?? null).length === 1;

/** Finds the names of persons in all sentences that are no headlines. `endingAt` gives the phrase that ends at a token. */
export const findPersonNames = (reading: Reading, endingAt: (t: number) => Phrase | undefined): PersonName[] => {
  const { language, unitAt, placeAt, headline, lower, index } = reading;
  const found: PersonName[] = [];
  language.sentences.forEach(({ first: start, last: end }, s) => {
    if (headline[s]) return;
    for (let t = start; t <= end; t++) {
      const unit = unitAt[t];
      if (unit !== undefined) {
        t = unit.last;
        continue;
      }
      const last = nameRunEnd(reading, t);
      if (last < 0) continue;
      const text = language.text.slice(language.start[t], language.end[last]);
      const name = reading.nameOf(text);
      const { honorifics, first: afterTitles } = honorificsBefore(reading, t);
      const titles: Phrase[] = [];
      let phraseFirst = afterTitles;
      for (
        let phrase = endingAt(phraseFirst - 1);
        phrase !== undefined && titles.length < 3;
        phrase = endingAt(phraseFirst - 1)
      ) {
        if (phrase.unit.kind !== "office" || phrase.after.closed || phrase.before.article === "a") break;
        titles.push(phrase);
        phraseFirst = phrase.first;
        // "president and commander-in-chief NAME"
        if (lower[phraseFirst - 1] === "and" && endingAt(phraseFirst - 2)?.unit.kind === "office") phraseFirst--;
      }
      const wholly = placeAt[t] !== undefined && placeAt[t] === placeAt[last];
      const label = labelOf(reading, t, last);
      const words = name.parts.length;
      let because: string | null = null;
      // "the Shatt al-Arab": a person's name alone takes no article
      const articled = lower[t - 1] === "the" && !/s$/.test(lower[last] as string);
      const facility = facilities.has(lower[last] as string) || (words > 1 && companies.has(lower[last] as string));
      if (facility || deities.has(lower[last] as string)) because = null;
      else if (titles.length > 0) because = "actors/title+name";
      else if (honorifics.length > 0 && placeAt[t] === undefined) because = "actors/honorific+name";
      else if (
        words >= 2 &&
        (label !== "other" || reading.entityAt[t] === undefined) &&
        knownPersons(index, name).length > 0
      )
        because = "actors/registry-name";
      else if (
        words === 1 &&
        modifies(reading, last) &&
        ruled.test(lower[last + 1] ?? "") &&
        knownSurname(reading, name)
      ) {
        because = "actors/registry-surname";
      } else if (label === "PERSON" && !wholly && !articled && !(words === 1 && modifies(reading, last)))
        because = "actors/recogniser-person";
      else if (words === 1 && !wholly && !articled && isActing(reading, t, last) && knownSurname(reading, name)) {
        because = "actors/registry-surname";
      } else if (label === null && words >= 2 && isGivenName(lower[t] as string) && placeAt[t] === undefined)
        because = "actors/given-name";
      else if (words >= 2 && isGivenName(lower[t] as string) && knownPersons(index, name).length > 0)
        because = "actors/registry-name";
      if (because !== null && words > 0) found.push({ first: t, last, name, honorifics, titles, phraseFirst, because });
      t = last;
    }
  });
  return found;
};
