/**
 * The actors stage. In: language, dateline, dates, places and the registry. Out: the cast: who is mentioned where, with codes
 * and roles. First everything named, then descriptions joined to names, then, in text order, what only context resolves.
 */
import type { Language } from "../language/language.ts";
import type { Place } from "../places/place.ts";
import type { Trace } from "../text/trace.ts";
import type { Dateline } from "../time/dateline.ts";
import type { DateMention } from "../time/interval.ts";
import type { Cast } from "./actor.ts";
import { resolveBareNumber } from "./bare-numbers.ts";
import { beginRoles } from "./begin-roles.ts";
import { resolveBody } from "./bodies.ts";
import { castOf } from "./cast-of.ts";
import { codePersons } from "./code-persons.ts";
import { resolveCollective } from "./collectives.ts";
import { addMention, type Draft, type DraftActor, newDraft } from "./draft.ts";
import { endRoles } from "./end-roles.ts";
import { joinDescriptions, joinTitles } from "./find-roles.ts";
import { findStates } from "./find-states.ts";
import { resolveFirstPersons } from "./first-persons.ts";
import { resolveGroup } from "./groups-of-people.ts";
import { resolveHostOrGuest } from "./hosts-and-guests.ts";
import { findKnown, findRecognised } from "./known-organizations.ts";
import { lendRoles } from "./lend-roles.ts";
import { dateGovernments } from "./new-governments.ts";
import { resolveCountry } from "./nominal-states.ts";
import { resolveHolder } from "./office-holders.ts";
import { findPersonNames } from "./person-names.ts";
import { gatherPersons } from "./persons.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { resolvePronoun } from "./pronouns.ts";
import { type Reading, readArticle } from "./reading.ts";
import { type KnownActor, registryIndex } from "./registry.ts";
import { resolveRelative } from "./relative-pronouns.ts";

/** The phrases of an article in text order. */
const readPhrases = (reading: Reading): Phrase[] => {
  const phrases: Phrase[] = [];
  for (const unit of reading.units) {
    if (unit.kind !== "office" && unit.kind !== "body" && unit.kind !== "group") continue;
    phrases.push(readPhrase(reading, unit));
  }
  return phrases;
};

/** Whom a possessive before a description means: the actors of the pronoun or of the name. */
const possessorsOf = (draft: Draft, phrase: Phrase): readonly DraftActor[] =>
  phrase.before.possessor < 0 ? [] : (draft.mentionAt[phrase.before.possessor]?.actors ?? []);

const countriesOf = (actors: readonly DraftActor[]): readonly string[] => [
  ...new Set(actors.map(({ country }) => country).filter((country) => country !== null)),
];

/**
 * Finds the actors of an article.
 * @param resources `registry`: actors known beforehand; the built-in one or a user's
 * @returns actors in order of first mention, mentions in text order; a mention's `head` may be the title's token, where the
 *   parser heads the phrase there, and so lie before `first`
 */
export const resolveActors = (
  language: Language,
  dateline: Dateline,
  dates: readonly DateMention[],
  places: readonly Place[],
  resources: { readonly registry: readonly KnownActor[] },
  trace?: Trace,
): Cast => {
  const reading = readArticle(language, dateline, places, registryIndex(resources.registry));
  const draft = newDraft(reading);
  const phrases = readPhrases(reading);
  const ending = new Map(phrases.map((phrase) => [phrase.last, phrase]));
  const names = findPersonNames(reading, (t) => ending.get(t));
  gatherPersons(draft, names);
  findKnown(draft);
  findStates(draft, (t) => draft.mentionAt[t] !== undefined, trace);
  const joined = joinTitles(draft, names);
  codePersons(draft);
  const waiting = phrases.filter((phrase) => !joined.has(phrase));
  for (const phrase of joinDescriptions(draft, waiting, dates)) joined.add(phrase);
  codePersons(draft);
  resolveFirstPersons(draft, true);
  resolveInOrder(
    draft,
    waiting.filter((phrase) => !joined.has(phrase)),
  );
  findRecognised(draft);
  resolveFirstPersons(draft, false);
  lendRoles(draft);
  beginRoles(draft, dates);
  endRoles(draft, dates);
  dateGovernments(draft, dates);
  codePersons(draft);
  return castOf(draft, trace);
};

/** Descriptions, pronouns and collective mentions, each when all before it is known; headlines after the text they sum up. */
const resolveInOrder = (draft: Draft, phrases: readonly Phrase[]): void => {
  const { language, headline } = draft.reading;
  const at = new Map(phrases.map((phrase) => [phrase.unit.first, phrase]));
  // "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA": a letterhead says whose ministry the text means
  const heads = new Set(
    phrases.flatMap(({ unit, first, countries }) => (unit.kind === "body" && countries.length === 1 ? [first] : [])),
  );
  for (const late of [false, true]) {
    language.sentences.forEach(({ first, last }, s) => {
      const isLetterhead = heads.has(first) && !language.upos.slice(first, last + 1).includes("VERB");
      if ((headline[s] === true && !isLetterhead) !== late) return;
      for (let t = first; t <= last; t++) resolveAt(draft, t, at.get(t));
    });
  }
};

/** What begins at one token: a collective mention, a pronoun, or a description. */
const resolveAt = (draft: Draft, t: number, phrase: Phrase | undefined): void => {
  const context =
    resolveCollective(draft, t) ??
    resolveBareNumber(draft, t) ??
    resolveCountry(draft, t) ??
    resolveHostOrGuest(draft, t) ??
    resolvePronoun(draft, t) ??
    resolveRelative(draft, t);
  if (context !== null) addMention(draft, context);
  if (phrase === undefined || (context !== null && context.form === "nominal")) return;
  const possessors = possessorsOf(draft, phrase);
  const possessor = possessors.length === 1 ? (possessors[0] as DraftActor) : null;
  const owner = possessor?.kind === "person" ? possessor.name : null;
  if (phrase.unit.kind === "body") resolveBody(draft, phrase, countriesOf(possessors), owner);
  else if (phrase.unit.kind === "group") resolveGroup(draft, phrase, countriesOf(possessors), owner);
  else resolveHolder(draft, phrase, possessor);
};
