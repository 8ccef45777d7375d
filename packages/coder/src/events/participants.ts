/**
 * Participants: who acts and who is acted on. In: a scene and a trigger. Out: both sides, read by the slots of the entry's frame.
 */
import type { Language } from "../language/language.ts";
import { dependentsOf, relation } from "../language/tree.ts";
import { deedSide } from "./deed-side.ts";
import type { Draft } from "./draft.ts";
import { caseOf, indirectObjectOf, isPassive, isVerb, objectOf, subjectOf, withConjuncts } from "./grammar.ts";
import type { Slots } from "./lexicon/frames.ts";
import { obliquesOf } from "./obliques.ts";
import type { Scene } from "./scene.ts";
import { subjectSide } from "./subjects.ts";
import { doerToldBefore } from "./told-before.ts";
import type { Trigger } from "./triggers.ts";
import { doerOf, isDeedNoun, joinSides, namedAt, nobody, type Side, sitePrepositions, stateAt, whoAt } from "./who.ts";

export interface Participants {
  readonly actor: Side;
  readonly recipient: Side;
  /** The token of a visit's goal, or −1. */
  readonly goal: number;
}

interface Reading {
  readonly scene: Scene;
  /** Events told before, for nouns that refer back to them. */
  readonly told: readonly Draft[];
  readonly trigger: Trigger;
  /** The trigger, its support verb and its object: what prepositions may hang on. */
  readonly anchors: readonly number[];
  /** The first of them. */
  readonly from: number;
}

/** Prepositions that join parties. */
const joining: ReadonlySet<string> = new Set(["between", "among", "with", "alongside"]);

const slot = (reading: Reading, name: string): Side => {
  const { scene, trigger, anchors, from } = reading;
  const { language } = scene;
  const verb = trigger.entry.pos === "noun" ? trigger.support : trigger.token;
  switch (name) {
    case "subj":
      return doingSide(reading, verb);
    case "obj":
      return trigger.entry.pos === "noun" ? nobody : objectSide(reading);
    case "iobj":
      return verb < 0 ? nobody : whoAt(scene, indirectObjectOf(language, verb));
    case "poss":
      return beforeNoun(reading, true);
    case "adj":
      return beforeNoun(reading, false);
    case "deed":
      return deedSide(scene, trigger.deed);
    case "owner":
      return hasOf(reading) ? beforeNoun(reading, true) : nobody;
    case "victim":
      return hasOf(reading) ? nobody : beforeNoun(reading, true);
    case "goal":
    case "site":
    case "venue":
      return nobody;
    case "between":
      return joinSides(
        obliquesOf(language, anchors, name, from).flatMap((noun) => [
          whoAt(scene, noun, true),
          otherOfTwo(scene, noun),
        ]),
      );
    default: {
      const sides = obliquesOf(language, anchors, name, from).map((noun) => agentAt(scene, noun, name));
      return joining.has(name) ? joinSides(sides) : (sides.find((side) => side.ids.length > 0) ?? nobody);
    }
  }
};

/** "by an American drone strike": whoever does the deed that is the means. */
const agentAt = (scene: Scene, noun: number, preposition: string): Side => {
  const side = whoAt(scene, noun, true);
  return side.ids.length === 0 && preposition === "by" && isDeedNoun(scene, noun) ? doerOf(scene, noun) : side;
};

/** The second of "between A and B", where the tree hung it elsewhere. */
const otherOfTwo = (scene: Scene, noun: number): Side => {
  const { language } = scene;
  for (let t = noun + 1; t <= noun + 8 && t < language.form.length; t++) {
    if (isVerb(language, t)) return nobody;
    if (language.lemma[t] !== "and") continue;
    let head = t + 1;
    for (let i = 0; i < 6 && (language.head[head] as number) > t; i++) head = language.head[head] as number;
    return whoAt(scene, head, true);
  }
  return nobody;
};

const hasOf = ({ scene, anchors, from }: Reading): boolean =>
  obliquesOf(scene.language, anchors, "of", from).length > 0;

const doingSide = ({ scene, trigger, anchors, from }: Reading, verb: number): Side => {
  if (verb < 0 || trigger.supportRole === "occurs") return nobody;
  const { language } = scene;
  if (trigger.supportRole !== "undergoes") return subjectSide(scene, verb);
  const doer = obliquesOf(language, anchors, "from", from)[0] ?? obliquesOf(language, anchors, "by", from)[0] ?? -1;
  const side = whoAt(scene, doer);
  // Whoever receives a call takes part in it.
  return trigger.entry.frame.reciprocal === true ? joinSides([subjectSide(scene, verb), side]) : side;
};

const objectSide = ({ scene, trigger, told }: Reading): Side => {
  const object = trigger.object;
  if (object < 0) return nobody;
  const own = whoAt(scene, object, trigger.entry.bodily);
  if (own.ids.length > 0) return own;
  // "condemned Israel's raid": the object is a deed, and its doer is meant.
  if (!isDeedNoun(scene, object)) return nobody;
  const doer = doerOf(scene, object);
  return doer.ids.length > 0 ? doer : doerToldBefore(scene, object, told);
};

/** Words before a noun trigger: the possessor, or modifiers such as "U.S.", "Iran-Iraq". Also before a verb's object noun. */
const beforeNoun = ({ scene, trigger }: Reading, possessive: boolean): Side => {
  const { language } = scene;
  const noun = trigger.entry.pos === "noun" ? trigger.token : trigger.object;
  if (noun < 0) return nobody;
  const sides: Side[] = [];
  for (const d of dependentsOf(language, noun)) {
    if (d > noun) break;
    const isPossessor = language.deprel[d] === "nmod:poss";
    if (isPossessor !== possessive) continue;
    if (isPossessor) {
      sides.push(whoAt(scene, d));
      continue;
    }
    const rel = relation(language, d);
    if (rel !== "amod" && rel !== "compound" && rel !== "nmod" && rel !== "flat") continue;
    for (const t of [d, ...dependentsOf(language, d)]) {
      if (t > noun) continue;
      const side = namedAt(scene, t);
      if (side.ids.length > 0) sides.push({ ...side, found: "inside" });
      else {
        const state = stateAt(scene, t);
        if (state !== null) sides.push({ ids: [state], found: "place", tokens: [t] });
      }
    }
  }
  return joinSides(sides);
};

const goalPrepositions = ["to", "in", "into", "at", "for", "through"] as const;

/** The first "to" or "in" with a place right behind it, before another verb: where the tree hung it elsewhere. */
const placeAfter = (scene: Scene, from: number): number => {
  const { language } = scene;
  const last = language.sentences[language.sentence[from] as number]?.last ?? from;
  for (let t = from + 1; t < last; t++) {
    if (isVerb(language, t)) return -1;
    const lemma = language.lemma[t];
    if (lemma !== "to" && lemma !== "in") continue;
    for (let k = t + 1; k <= Math.min(last, t + 2); k++) if (scene.placeAt[k] !== -1) return k;
  }
  return -1;
};

/** Where a visit goes, and who the host there is. */
const goalOf = ({ scene, trigger, anchors, from }: Reading): { side: Side; token: number } => {
  const { language } = scene;
  const candidates = trigger.entry.pos === "verb" && trigger.object >= 0 ? [trigger.object] : [];
  for (const preposition of goalPrepositions) candidates.push(...obliquesOf(language, anchors, preposition, from));
  if (trigger.entry.pos === "noun") candidates.push(...obliquesOf(language, anchors, "of", from));
  candidates.push(placeAfter(scene, from));
  for (const token of candidates) {
    if (token < 0) continue;
    for (const t of withConjuncts(language, token)) {
      const state = stateAt(scene, t);
      if (scene.placeAt[t] !== -1 && state !== null) {
        return { side: { ids: [state], found: "direct", tokens: [t] }, token: t };
      }
      const side = namedAt(scene, t);
      if (side.ids.some((id) => scene.actorOf.get(id)?.country != null)) return { side, token: t };
      if (state !== null) return { side: { ids: [state], found: "place", tokens: [t] }, token: t };
    }
  }
  return { side: nobody, token: -1 };
};

const countryOf = (scene: Scene, id: string): string | null => scene.actorOf.get(id)?.country ?? null;

/** A place struck or held: its state, where it is not the actor's own. */
const siteOf = ({ scene, trigger, anchors, from }: Reading, actor: Side): Side => {
  const { language } = scene;
  const own = new Set(actor.ids.map((id) => countryOf(scene, id)));
  const nouns = trigger.object >= 0 ? [trigger.object] : [];
  for (const preposition of sitePrepositions) {
    nouns.push(...obliquesOf(language, [...anchors, ...nouns.slice(0, 1)], preposition, from));
  }
  for (const noun of nouns) {
    const state = stateAt(scene, noun);
    if (state !== null && !own.has(countryOf(scene, state))) return { ids: [state], found: "place", tokens: [noun] };
  }
  return nobody;
};

/** Towns that host the talks of others. */
const neutral: ReadonlySet<string> = new Set(
  "Geneva Vienna Brussels Doha Davos Munich Astana Oslo Stockholm Helsinki Singapore Strasbourg Luxembourg"
    .split(" ")
    .concat("New York", "The Hague", "Hanoi"),
);

/** "will sign agreements in Tehran": the state of the capital is the other party, unless the town hosts everyone. */
const venueOf = (reading: Reading, actor: Side): Side => {
  const { scene, anchors, from } = reading;
  const token = obliquesOf(scene.language, anchors, "in", from).find((noun) => scene.placeAt[noun] !== -1);
  if (token === undefined) return nobody;
  const place = scene.places[scene.placeAt[token] as number];
  if (place === undefined || neutral.has(place.name)) return nobody;
  const state = stateAt(scene, token);
  const own = actor.ids.map((id) => countryOf(scene, id));
  if (state === null || own.includes(countryOf(scene, state))) return nobody;
  return { ids: [state], found: "near", tokens: [token] };
};

/** The first slot that names someone new, or, with `everyone`, all of them. */
const sideOf = (
  reading: Reading,
  slots: readonly string[],
  everyone: boolean,
  allowed: (id: string, side: Side) => boolean,
): Side => {
  const sides: Side[] = [];
  for (const name of slots) {
    const found = slot(reading, name);
    const ids = found.ids.filter((id) => allowed(id, found));
    if (ids.length === 0) continue;
    if (!everyone) return { ...found, ids };
    sides.push({ ...found, ids });
  }
  return joinSides(sides);
};

/** Threats and demands go to others: "warned that its army would respond if Y attacked". */
const speaking: ReadonlySet<string> = new Set(["THREATEN", "REQUEST"]);

/** Reads both sides of a trigger. */
export const participantsOf = (scene: Scene, trigger: Trigger, told: readonly Draft[] = []): Participants => {
  const { entry, token, support, object } = trigger;
  const anchors = [token];
  if (support >= 0) anchors.push(support);
  if (entry.pos === "verb" && object >= 0 && entry.objects !== null) anchors.push(object);
  const reading: Reading = { scene, trigger, told, anchors, from: Math.min(...anchors) };
  const slots: Slots = entry.pos === "noun" ? entry.frame.noun : entry.frame.verb;
  const reciprocal = entry.frame.reciprocal === true;
  let actor = sideOf(reading, slots.actor, reciprocal, () => true);
  if (entry.pos === "noun" && actor.ids.length < (reciprocal ? 2 : 1)) {
    actor = joinSides([governingSubject(reading), actor]);
  }
  const taken = new Set(actor.ids);
  const own = new Set(actor.ids.map((id) => countryOf(scene, id)));
  // A place of the actor's own country is where it happens, not whom it is done to.
  const other = (id: string, side: Side): boolean =>
    !taken.has(id) && !((side.found === "place" || speaking.has(entry.type)) && own.has(countryOf(scene, id)));
  let goal = -1;
  let recipient = nobody;
  if (trigger.supportRole === "undergoes") recipient = whoAt(scene, subjectOf(scene.language, support));
  if (slots.recipient.includes("goal")) {
    const found = goalOf(reading);
    goal = found.token;
    recipient = found.side;
  }
  if (recipient.ids.length === 0) recipient = sideOf(reading, slots.recipient, false, other);
  if (recipient.ids.length === 0 && slots.recipient.includes("site")) recipient = siteOf(reading, actor);
  if (entry.type === "CONSULT" && entry.pos === "noun") actor = joinSides([actor, mediatorOf(reading)]);
  if (reciprocal && actor.ids.length === 1 && slots.actor.includes("venue")) {
    actor = joinSides([actor, venueOf(reading, actor)]);
  }
  // "agreed to lift sanctions on Y", "promised to help Y": the other stands in the deed.
  if (recipient.ids.length === 0 && trigger.deed !== null && actor.ids.length === 1) {
    const side = deedSide(scene, trigger.deed);
    const ids = side.ids.filter((id) => other(id, side));
    if (ids.length > 0) recipient = { ...side, ids };
  }
  return { actor, recipient, goal };
};

const mediating: ReadonlySet<string> = new Set(
  "mediate broker host sponsor facilitate lead convene chair moderate organize organise".split(" "),
);

/** "talks mediated by X": X takes part. */
const mediatorOf = ({ scene, trigger }: Reading): Side => {
  const { language } = scene;
  for (const d of dependentsOf(language, trigger.token)) {
    if (relation(language, d) === "acl" && mediating.has(language.lemma[d] as string))
      return whoAt(scene, subjectOf(language, d));
  }
  return nobody;
};

const companyPrepositions: ReadonlySet<string> = new Set(
  "after following during in at before of for on amid through".split(" "),
);

/** "after two days of talks": the noun that counts the deed. */
const countedBy = (language: Language, noun: number): number => {
  const head = language.head[noun] as number;
  if (head < 0 || isVerb(language, head) || relation(language, noun) !== "nmod") return noun;
  return caseOf(language, noun) === "of" ? head : noun;
};

/** "During a visit to X, Y said", where the tree went wrong: the first subject after the comma. */
const fronted = (scene: Scene, noun: number): Side => {
  const { language } = scene;
  const sentence = language.sentences[language.sentence[noun] as number];
  if (sentence === undefined || noun > sentence.first + 8) return nobody;
  if (!companyPrepositions.has((language.form[sentence.first] as string).toLowerCase())) return nobody;
  for (let t = noun + 1; t <= sentence.last; t++) {
    if (relation(language, t) !== "nsubj" || !isVerb(language, language.head[t] as number)) continue;
    if (language.form.slice(noun, t).includes(",")) {
      const who = whoAt(scene, t);
      return who.ids.length === 0 ? nobody : { ...who, found: "near" };
    }
    return nobody;
  }
  return nobody;
};

/** "After talks with X, Y said": the subject of the verb above takes part, where the noun has no possessor of its own. */
const governingSubject = ({ scene, trigger }: Reading): Side => {
  const { language } = scene;
  if (trigger.entry.type !== "CONSULT" || trigger.support >= 0) return nobody;
  const noun = countedBy(language, trigger.token);
  if (!companyPrepositions.has(caseOf(language, noun).split(" ")[0] as string)) return fronted(scene, noun);
  const verb = language.head[noun] as number;
  if (verb < 0 || !isVerb(language, verb) || relation(language, noun) !== "obl") return fronted(scene, noun);
  const subject = isPassive(language, verb) ? objectOf(language, verb) : subjectOf(language, verb);
  const who = subject < 0 ? nobody : whoAt(scene, subject);
  return who.ids.length === 0 ? nobody : { ...who, found: "near" };
};
