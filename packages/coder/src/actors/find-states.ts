/**
 * States. In: a draft. Out: a mention for every word that names or stands for a state.
 *
 * The rule: a state's *name* is a mention wherever it stands, except within a longer name. A *demonym* is one where it
 * modifies what is no actor itself ("Turkish airstrikes", "Iraqi-Iranian ties"). A *capital* or *seat* is one where it acts,
 * is acted on, has policies or ties, or is the goal of a journey, whose host it is; a mere location is none ("in Tehran").
 * Any other city is one only as the goal of a journey or the target of an attack. So no state is an actor without a mention.
 */
import { states } from "../codebook/states.ts";
import { dependentsOf } from "../language/tree.ts";
import type { Trace } from "../text/trace.ts";
import { addMention, type Draft, type DraftActor, headWithin, newActor } from "./draft.ts";
import { registeredDraft } from "./known-organizations.ts";
import { isMetonymic } from "./metonymy.ts";
import { isPossessive } from "./modifiers.ts";
import { longestPhrase, phraseWords } from "./phrase-table.ts";
import { followsOf, type Reading, type Unit } from "./reading.ts";

const stateRows = new Map(states.map((state) => [state.code, state]));

/** The usual English name of a state. */
export const stateName = (code: string): string => stateRows.get(code)?.name ?? code;

/** The state's actor, made at its first mention. */
export const stateDraft = (draft: Draft, code: string, because: string): DraftActor => {
  const made = draft.states.get(code);
  if (made !== undefined) return made;
  const actor = newActor("state", stateName(code), code, null, because);
  actor.nouns.add("country");
  draft.states.set(code, actor);
  return actor;
};

/** Whether the unit stands inside a name: "Bank of Georgia", "Georgia Tech", "Tehran Times". */
const isInsideName = (reading: Reading, unit: Unit): boolean => {
  const entity = reading.entityAt[unit.first];
  if (entity === undefined || (entity.first === unit.first && entity.last <= unit.last)) return false;
  if (entity.type === "GPE" || entity.type === "LOC" || entity.type === "NORP" || entity.type === "DATE") return false;
  let states = true;
  for (let t = entity.first; t <= entity.last; t++)
    states &&= reading.unitAt[t]?.kind === "state" || reading.lower[t] === "-";
  if (states) return false;
  // A name may open with its owner: "Iran's Chamber of Commerce", "Iraqi Parliament"; and titles get into names
  const next = entity.first === unit.first ? unit.last + 1 : -1;
  if (
    next > 0 &&
    (isPossessive(reading, next) || reading.unitAt[next]?.kind === "office" || reading.unitAt[next]?.kind === "body")
  ) {
    return reading.unitAt[next]?.kind === "body";
  }
  if (entity.type === "PERSON") return !followsOf(reading, unit.first);
  return entity.type === "ORG" || entity.type === "FAC" || entity.type === "EVENT";
};

/** Regions of other states that bear a state's name. */
const regionsOfOthers: ReadonlyMap<string, string> = new Map([
  ["Georgia", "USA"],
  ["Niger", "NGA"],
  ["Luxembourg", "BEL"],
]);

/** "Lebanon, Ohio" is no state, "Moscow, Idaho" no capital, and what follows "Atlanta," is a region. */
const isTownElsewhere = ({ placeAt, lower, words }: Reading, { first }: Unit, code: string): boolean => {
  const country = placeAt[first]?.country ?? null;
  if (country !== null && country !== code) return true;
  const region = lower[first - 1] === "," ? regionsOfOthers.get(words[first] as string) : undefined;
  return region !== undefined && placeAt[first - 2]?.country === region;
};

/** A demonym that a noun for persons or bodies carries is part of that actor's description. */
const describesActor = (reading: Reading, unit: Unit): boolean => {
  const { unitAt, language } = reading;
  const governor = language.head[unit.last] as number;
  if (governor >= 0 && governor > unit.last) {
    const over = unitAt[governor];
    if (over !== undefined && over.kind !== "state" && over.kind !== "honorific") return true;
  }
  const next = unitAt[unit.last + 1];
  return next !== undefined && next.kind !== "state" && next.kind !== "honorific";
};

const nounDemonym = (reading: Reading, unit: Unit): boolean => {
  const { language } = reading;
  const tag = language.upos[unit.last];
  if (tag === "ADJ") return false;
  const relation = language.deprel[unit.last] as string;
  return /s$/.test(reading.words[unit.last] as string) && relation !== "amod" && relation !== "compound";
};

/** Capitals that stand for a body too, by one of its names. */
const bodySeats: ReadonlyMap<string, string> = new Map([["Brussels", "European Union"]]);

/** The body for which a capital stands in an article that does not speak of the state and its people; null for none. */
const bodyAt = (draft: Draft, code: string, unit: Unit): DraftActor | null => {
  const { reading } = draft;
  const { first, last } = unit;
  const state =
    reading.units.some((each) => each.kind === "state" && each.state.code === code && each.state.by !== "capital") ||
    draft.actors.some(({ known }) => known?.country === code);
  if (state || isMetonymic(reading, first, last, headWithin(reading, last, first, last), "capital") === null)
    return null;
  const name = bodySeats.get(reading.words[first] as string) as string;
  const known = longestPhrase(reading.index.organizations, phraseWords(name), 0, phraseWords(name).length - 1)?.value;
  return known === undefined ? null : registeredDraft(draft, known, name);
};

/** Adds the states' mentions. `taken` tells the tokens that belong to longer names. */
export const findStates = (draft: Draft, taken: (t: number) => boolean, trace?: Trace): void => {
  const { reading } = draft;
  const { language } = reading;
  for (const unit of reading.units) {
    if (unit.kind !== "state" || taken(unit.first)) continue;
    const { code, by } = unit.state;
    if (isInsideName(reading, unit) || isTownElsewhere(reading, unit, code)) continue;
    const head = headWithin(reading, unit.last, unit.first, unit.last);
    const mention = { first: unit.first, last: unit.last, head, plural: false };
    if (by === "name") {
      addMention(draft, { ...mention, actors: [stateDraft(draft, code, "actors/state-name")], form: "named" });
    } else if (by === "demonym") {
      if (describesActor(reading, unit)) continue;
      if (nounDemonym(reading, unit)) {
        const people = [...dependentsOf(language, unit.last)].some((d) => {
          const relation = language.deprel[d] as string;
          return relation === "nummod" || relation === "amod" || (relation === "det" && language.lemma[d] !== "the");
        });
        if (!people && reading.lower[unit.first - 1] === "the") {
          const actors = [stateDraft(draft, code, "actors/state-demonym")];
          addMention(draft, { ...mention, actors, form: "metonymic", plural: true });
        } else {
          const made = draft.peoples.get(code);
          const actor =
            made ?? newActor("group", reading.words[unit.last] as string, code, "CVL", "actors/demonym-people");
          draft.peoples.set(code, actor);
          addMention(draft, { ...mention, actors: [actor], form: "nominal", plural: true });
        }
      } else if (language.upos[unit.last] !== "VERB") {
        addMention(draft, { ...mention, actors: [stateDraft(draft, code, "actors/state-demonym")], form: "metonymic" });
      }
    } else if (bodySeats.has(reading.words[unit.first] as string) && bodyAt(draft, code, unit) !== null) {
      addMention(draft, { ...mention, actors: [bodyAt(draft, code, unit) as DraftActor], form: "metonymic" });
    } else {
      const reason = isMetonymic(reading, unit.first, unit.last, head, by);
      if (reason === null) {
        const span = { start: language.start[unit.first] as number, end: language.end[unit.last] as number };
        const why = `${reading.words[unit.first]} is a place here, not the government of ${stateName(code)}`;
        trace?.({ stage: "actors", span, outcome: "rejected", because: `actors/${by}-place`, reason: why });
        continue;
      }
      addMention(draft, { ...mention, actors: [stateDraft(draft, code, reason)], form: "metonymic" });
    }
  }
  findCities(draft, taken);
};

/** Other cities stand for their state only as the goal of a journey or the target of an attack. */
const findCities = (draft: Draft, taken: (t: number) => boolean): void => {
  const { reading } = draft;
  for (let t = 0; t < reading.placeAt.length; t++) {
    const place = reading.placeAt[t];
    if (place === undefined || place === reading.placeAt[t - 1]) continue;
    if (place.country === null || reading.unitAt[t] !== undefined || taken(t)) continue;
    if (reading.entityAt[t]?.type === "PERSON") continue;
    let last = t;
    while (reading.placeAt[last + 1] === place) last++;
    const head = headWithin(reading, t, t, last);
    const reason = isMetonymic(reading, t, last, head, "city");
    if (reason === null) continue;
    const actors = [stateDraft(draft, place.country, reason)];
    addMention(draft, { actors, first: t, last, head, form: "metonymic", plural: false });
  }
};
