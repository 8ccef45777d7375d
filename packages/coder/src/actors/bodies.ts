/**
 * Organizations told by a noun. In: a draft and a phrase such as "the Iraqi embassy in Tehran", "Ministry of Oil" or "the army".
 * Out: a mention of the organization it means: one met before, or a new one; nothing where it is too vague.
 */

import { headNoun, nameWithState, phraseName, textOf } from "./description.ts";
import { addMention, type Draft, type DraftActor, headWithin, memory, newActor } from "./draft.ts";
import { phraseHead } from "./find-roles.ts";
import { stateInFocus, stateOfTopic } from "./focus.ts";
import { isCapital } from "./layout.ts";
import { organizationRun } from "./name-run.ts";
import { stateBefore } from "./nominal-states.ts";
import { opposedTo } from "./outsiders.ts";
import type { Phrase } from "./phrase.ts";

interface Sought {
  readonly noun: string;
  readonly country: string | null;
  /** Country where a mission stands. */
  readonly place: string | null;
  readonly before: number;
  /** Countries that it is told to have to do with as another. */
  readonly opposed: readonly string[];
}

/** The organization mentioned last before a token that the words may mean. */
const earlier = (draft: Draft, { noun, country, place, before, opposed }: Sought): DraftActor | null => {
  for (let t = before - 1; t >= Math.max(0, before - memory); t--) {
    for (const actor of draft.mentionAt[t]?.actors ?? []) {
      if (actor.kind !== "organization" || !isCalled(actor, noun) || opposed.includes(actor.country ?? "")) continue;
      if (country !== null && actor.country !== country) continue;
      const stands = [...actor.nouns].some((each) => each.startsWith("in "));
      if (place === null || !stands || actor.nouns.has(`in ${place}`)) return actor;
    }
  }
  return null;
};

/** One thing under several names: "the Sudanese armed forces … the army". */
const armies: ReadonlySet<string> = new Set(["army", "armed forces", "military"]);

/** Whether a noun calls an organization: also the beginning of its name, "the Federal Government" for "the Federal Government of Somalia". */
const isCalled = (actor: DraftActor, noun: string): boolean =>
  actor.nouns.has(noun) ||
  (noun.includes(" ") && actor.name.toLowerCase().startsWith(`${noun} of `)) ||
  (armies.has(noun) && [...armies].some((each) => actor.nouns.has(each)));

/** Sectors of bodies that are actors even where nothing tells whose they are: "the ministry", "the rebel group". */
const political = /^(?:GOV|LEG|JUD|MIL|SPY|COP|PTY|OPP|REB|PRM|UAF|IGO)$/;

/** "Georgian Dream, the ruling party": the organization named right before the phrase. */
const apposedTo = (draft: Draft, phrase: Phrase): DraftActor | null => {
  const { lower, language } = draft.reading;
  if (lower[phrase.first - 1] !== ",") return null;
  const named = draft.mentionAt[phrase.first - 2];
  const actor = named?.actors[0];
  if (named?.form !== "named" || named.last !== phrase.first - 2 || actor?.kind !== "organization") return null;
  const closes = /^[,.;)]$/.test(lower[phrase.last + 1] ?? ".");
  return language.deprel[phraseHead(draft, phrase)] === "appos" || closes ? actor : null;
};

/**
 * The organization whose name follows its description: "the state news agency KCNA", "the main opposition party, Syriza,". One
 * that only the recogniser saw is named here first.
 */
const namedAfter = (draft: Draft, phrase: Phrase): DraftActor | null => {
  const { reading, mentionAt } = draft;
  const { lower, language, entityAt, unitAt } = reading;
  const framed = lower[phrase.last + 1] === ",";
  let first = phrase.last + (framed ? 2 : 1);
  if (lower[first] === "the" && framed) first++;
  const entity = entityAt[first];
  const mention = mentionAt[first];
  const named = mention?.form === "named" && mention.actors[0]?.kind === "organization" ? mention : undefined;
  const recognised = mention === undefined && entity?.first === first && /^(?:ORG|MISC)$/.test(entity.type);
  // ", Syriza,": nothing but its place tells that it names what was described
  const bare = framed && mention === undefined && entity === undefined && language.upos[first] === "PROPN";
  const run = bare && unitAt[first] === undefined ? organizationRun(reading, first) : -1;
  if (named === undefined && !recognised && run < 0) return null;
  const last = named?.last ?? entity?.last ?? run;
  if (language.sentence[last] !== language.sentence[phrase.last]) return null;
  if (unitAt[first]?.kind === "body" || unitAt[first]?.kind === "office") return null;
  const apposed = language.deprel[language.head[last] === phrase.unit.last ? last : first] === "appos";
  if (framed && !(/^[,.;)]$/.test(lower[last + 1] ?? ".") && (apposed || lower[last + 1] !== "."))) return null;
  // a row goes on: "the army, Hamas, and others"
  if (framed && lower[last + 1] === "," && /^(?:and|or)$/.test(lower[last + 2] ?? "")) return null;
  if (named !== undefined) return named.actors[0] as DraftActor;
  if (!framed && language.head[last] !== phrase.unit.last && language.head[first] !== phrase.unit.last) return null;
  const actor = newActor("organization", textOf(reading, first, last), null, null, "actors/body+name");
  const head = headWithin(reading, first, first, last);
  addMention(draft, { actors: [actor], first, last, head, form: "named", plural: false });
  return actor;
};

/** "the office of President Barham Salih": the person named right after the phrase, who is its complement. */
const holderAfter = (draft: Draft, phrase: Phrase): DraftActor | null => {
  // "the Assad regime"
  const leading = draft.mentionAt[phrase.unit.first - 1];
  if (phrase.unit.first - 1 >= phrase.before.core && leading?.actors[0]?.kind === "person") return leading.actors[0];
  if (!phrase.after.closed && phrase.last === phrase.unit.last) return null;
  const inside = draft.mentionAt[phrase.last]?.actors[0];
  const after = draft.mentionAt[phrase.last + 1];
  if (inside?.kind === "person") return inside;
  return phrase.after.closed && after?.form === "named" && after.actors[0]?.kind === "person" ? after.actors[0] : null;
};

/** Adds the mention of the organization that a phrase means. */
export const resolveBody = (
  draft: Draft,
  phrase: Phrase,
  possessors: readonly string[],
  owner: string | null,
): void => {
  const { reading } = draft;
  const { unit, before } = phrase;
  if (unit.kind !== "body") return;
  const { body } = unit;
  const proper = isCapital(reading.words[unit.last] as string) && reading.language.upos[unit.last] === "PROPN";
  const definite = before.article === "the" || before.article === "that" || proper;
  const longer =
    phrase.last > unit.last && isCapital(reading.words[phrase.last] as string) && phrase.after.owner === null;
  const particular = proper && ((before.marked && before.core < unit.first) || (longer && !body.abroad));
  const place = body.abroad ? (phrase.after.abroad[0] ?? null) : null;
  const noun = particular ? phraseName(reading, phrase).toLowerCase() : body.noun;
  const holder = holderAfter(draft, phrase);
  const put = (actors: readonly DraftActor[]) => {
    const head = phraseHead(draft, phrase);
    const form = particular ? "named" : "nominal";
    const last = holder === null ? phrase.last : Math.max(phrase.last, draft.mentionAt[phrase.last + 1]?.last ?? 0);
    addMention(draft, { actors, first: phrase.first, last, head, form, plural: actors.length > 1 });
  };
  const opposed = body.organ ? opposedTo(draft, phraseHead(draft, phrase)) : [];
  const find = (country: string | null, word = noun): DraftActor | null =>
    earlier(draft, { noun: word, country, place, before: phrase.first, opposed: country === null ? opposed : [] });
  const make = (country: string | null, name: string, because: string): DraftActor => {
    const actor = newActor("organization", name, country ?? phrase.owner?.country ?? null, phrase.sector, because);
    actor.nouns.add(noun).add(body.noun).add(headNoun(body.noun));
    if (place !== null) actor.nouns.add(`in ${place}`);
    return actor;
  };
  const described = apposedTo(draft, phrase) ?? (particular ? null : namedAfter(draft, phrase));
  if (described !== null) {
    const state =
      phrase.countries[0] ?? possessors[0] ?? phrase.placed ?? (body.organ ? stateInFocus(draft, phrase.first) : null);
    described.country ??= state;
    described.sector ??= phrase.sector;
    described.nouns.add(body.noun).add(headNoun(body.noun));
    put([described]);
    return;
  }
  // "the Law and Justice party", "the Fars news agency"
  const named = draft.mentionAt[unit.first - 1]?.actors[0];
  if (named?.known && named.kind === "organization" && unit.first - 1 >= before.first) {
    if (named.sector === body.sector || body.sector === null || named.nouns.has(body.noun)) {
      put([named]);
      return;
    }
  }
  const joint = (): DraftActor => {
    const actor = newActor("organization", phraseName(reading, phrase), null, phrase.sector, "actors/body+states");
    actor.nouns.add(`joint ${noun}`).add(headNoun(body.noun));
    return actor;
  };
  const focused = before.focused ? stateBefore(draft, phrase) : null;
  const lent = holder?.country
    ? [holder.country]
    : possessors.length > 0
      ? possessors
      : focused === null
        ? []
        : [focused];
  const placed = body.abroad || phrase.placed === null ? [] : [phrase.placed];
  if (before.joint && phrase.countries.length > 1) {
    put([find(null, `joint ${noun}`) ?? joint()]);
    return;
  }
  const countries = phrase.countries.length > 0 ? phrase.countries : lent.length > 0 ? lent : placed;
  if (countries.length > 0) {
    if (phrase.sector === null && !proper) return;
    const said = countries === phrase.countries && countries.length === 1;
    const name = (code: string) =>
      said || particular ? phraseName(reading, phrase) : nameWithState(reading, phrase, code, holder?.name ?? owner);
    put(countries.map((code) => find(code) ?? make(code, name(code), "actors/body+state")));
    return;
  }
  if (!definite) return;
  const met = find(null, textOf(reading, before.core, unit.last).toLowerCase()) ?? find(null);
  if (met === null && body.organ && phrase.owner?.sector !== "IGO") {
    const state = stateInFocus(draft, phrase.first) ?? stateOfTopic(draft, phrase.first, opposed);
    if (state !== null) {
      put([find(state) ?? make(state, nameWithState(reading, phrase, state, null), "actors/body+focus")]);
      return;
    }
  }
  if (met !== null) {
    put([met]);
    return;
  }
  if (particular || (proper && body.sector !== null)) {
    put([make(null, phraseName(reading, phrase), "actors/body-name")]);
    return;
  }
  if (body.organ) put([make(null, phraseName(reading, phrase), "actors/body-name")]);
  else {
    const same = find(null, headNoun(body.noun));
    if (same !== null) put([same]);
    else if (political.test(body.sector ?? "")) put([make(null, phraseName(reading, phrase), "actors/body-name")]);
  }
};
