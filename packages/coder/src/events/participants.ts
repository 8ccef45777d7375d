/**
 * Participants: who acts and who is acted on. In: a scene and a trigger. Out: both sides, read by the slots of the entry's frame, with
 * what the deed, the place or the story before adds where the clause leaves a side out.
 */
import { dependentsOf, relation, subtree } from "../language/tree.ts";
import {
  accusedOf,
  accuserOf,
  answerableFor,
  helpedOf,
  holderOf,
  isActorItself,
  otherOfPair,
  receiverOfEnvoy,
  senderOfMission,
  speakerAbove,
  spokenWith,
  stateOfVictims,
  withBackers,
} from "./context-parties.ts";
import { askedOf, deedSide } from "./deed-side.ts";
import { capitalGoneTo, goalOf, groundOf, ownerOfAct, sentFrom, siteOf, tenantsOf, venueOf } from "./destinations.ts";
import type { Draft } from "./draft.ts";
import { caseOf, indirectObjectOf, isPassive, objectOf, subjectOf } from "./grammar.ts";
import type { Slots } from "./lexicon/frames.ts";
import { isCircumstance, obliquesOf } from "./obliques.ts";
import { teller, withSender } from "./of-the-pair.ts";
import { harmerOf, quarrellersOf } from "./quarrels.ts";
import type { Scene } from "./scene.ts";
import { objectSide, type Reading, sideOf, slot } from "./slots.ts";
import { awaitingHost, companionsOf, governingSubject, mediatorOf, visitedBefore } from "./taking-part.ts";
import { askerOf, attackerToldBefore, harmToldBefore, lastToldOther, offererOf } from "./told-before.ts";
import type { Trigger } from "./triggers.ts";
import { countryOf, doerOf, hasVictim, isDeedNoun, joinSides, namedAt, nobody, type Side, whoAt } from "./who.ts";

export interface Participants {
  readonly actor: Side;
  readonly recipient: Side;
  /** The token of a visit's goal, or −1. */
  readonly goal: number;
}

/** Threats and demands go to others: "warned that its army would respond if Y attacked". */
const speaking: ReadonlySet<string> = new Set(["THREATEN", "REQUEST"]);

/** Types that answer what another did. */
const reacting: ReadonlySet<string> = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

/** Whether an actor may be the other side of a deed. */
type Allowed = (id: string, side: Side) => boolean;

const readingOf = (scene: Scene, trigger: Trigger, told: readonly Draft[]): Reading => {
  const { entry, token, support, object } = trigger;
  const anchors = [token];
  if (support >= 0) anchors.push(support);
  if (entry.pos === "verb" && object >= 0 && entry.objects !== null) anchors.push(object);
  return { scene, trigger, told, anchors, from: Math.min(...anchors) };
};

const actorsOf = (reading: Reading, slots: Slots): Side => {
  const { scene, trigger } = reading;
  const { entry } = trigger;
  const reciprocal = entry.frame.reciprocal === true;
  // "halted the raids by Y": whoever is named behind "by" does it, not whoever the verb above speaks of.
  const order =
    entry.pos === "noun" && !reciprocal && slots.actor.includes("by") ? ["by", ...slots.actor] : slots.actor;
  const accused = accusedOf(scene, trigger);
  if (accused.ids.length > 0) return accused;
  let actor = sideOf(reading, order, reciprocal, () => true);
  const sought = entry.pos === "noun" && reciprocal && actor.ids.length > 1 && isWithOnly(reading, slots);
  if (sought || (entry.pos === "noun" && actor.ids.length < (reciprocal ? 2 : 1))) {
    actor = joinSides([governingSubject(reading), actor]);
  }
  if (actor.ids.length > 0) actor = joinSides([actor, companionsOf(reading)]);
  if (actor.ids.length === 1) actor = joinSides([actor, visitedBefore(reading, actor)]);
  if (entry.type === "CONSULT" && entry.pos === "noun") actor = joinSides([actor, mediatorOf(reading)]);
  if (reciprocal && actor.ids.length === 1 && slots.actor.includes("venue")) {
    actor = joinSides([actor, venueOf(reading, actor)]);
  }
  if (actor.ids.length === 0 && entry.type === "ASSAULT" && entry.pos === "verb") actor = doerOfMeans(reading);
  if (actor.ids.length === 0)
    actor = joinSides([holderOf(scene, trigger), answerableFor(scene, trigger), sentFrom(reading)]);
  if (actor.ids.length === 0) actor = jailerOf(reading);
  if (actor.ids.length === 0) actor = attackerToldBefore(scene, trigger, objectSide(reading), reading.told);
  // "Turkish troops were sent across the border": whose troops they are.
  const moved = entry.type === "MOBILIZE" && entry.pos === "verb" && isPassive(scene.language, trigger.token);
  return moved && actor.ids.length === 0 ? objectSide(reading) : actor;
};

/** "arrives for talks with X and Y": all who are told of stand behind "with", so that whoever talks with them is still to be found. */
const isWithOnly = (reading: Reading, { actor }: Slots): boolean =>
  actor.every((name) => name === "with" || slot(reading, name).ids.length === 0);

/** Nobody asks or blames itself: of two who may have spoken, the other did. */
const orSpeaker = (reading: Reading, slots: Slots, actor: Side): Side => {
  const speaker = speakerAbove(reading.scene, reading.trigger);
  if (actor.ids.length === 0) return speaker;
  if (speaker.ids.length === 0 || isActorItself(reading.scene, speaker, actor)) return actor;
  const addressed = sideOf(reading, slots.recipient, false, () => true);
  return addressed.ids.length > 0 && isActorItself(reading.scene, actor, addressed) ? speaker : actor;
};

/** "The Ivorian soldiers were detained in Bamako": foreigners are held by the state on whose ground they are. */
const jailerOf = (reading: Reading): Side => {
  const { scene, trigger } = reading;
  const { entry, token } = trigger;
  if (entry.mode !== "arrest" || entry.pos !== "verb" || !isPassive(scene.language, token)) return nobody;
  const homes = objectSide(reading).ids.map((id) => countryOf(scene, id));
  const ground = groundOf(scene, token);
  const abroad = homes.length > 0 && ground.ids.every((id) => !homes.includes(countryOf(scene, id)));
  return abroad && homes.some((home) => home !== null) ? { ...ground, found: "near" } : nobody;
};

/** "was killed in an Israeli raid": whoever did the deed in which another was done. */
const doerOfMeans = ({ scene, anchors, from }: Reading): Side => {
  for (const noun of obliquesOf(scene, anchors, "in", from)) {
    const side = isDeedNoun(scene, noun) ? doerOf(scene, noun) : nobody;
    if (side.ids.length > 0) return side;
  }
  return nobody;
};

/** "agreed to lift sanctions on Y", "promised to help Y": the other stands in the deed. */
const inDeed = (reading: Reading, own: ReadonlySet<string | null>, allowed: Allowed): Side => {
  const { scene, trigger } = reading;
  if (trigger.deed === null) return nobody;
  const blamed = trigger.entry.type === "ACCUSE";
  const told = deedSide(scene, trigger.deed, blamed);
  // "promised that they would open": whoever is promised a thing is no "they" of it
  const pronouns = told.tokens.length > 0 && told.tokens.every((t) => scene.headed[t]?.form === "pronominal");
  const side = trigger.entry.type === "AGREE" && pronouns ? nobody : told;
  const ids = side.ids.filter((id) => allowed(id, side));
  const foreign = ids.filter((id) => !own.has(countryOf(scene, id)));
  if (foreign.length > 0) return { ...side, ids: foreign };
  if (blamed && hasVictim(scene, trigger.deed.token)) return nobody;
  const named = foreignIn(scene, trigger.deed.token, own);
  return named.ids.length > 0 || ids.length === 0 ? named : { ...side, ids };
};

/** Reads both sides of a trigger. `told`: events told before, for nouns that refer back to them. */
export const participantsOf = (scene: Scene, trigger: Trigger, told: readonly Draft[] = []): Participants => {
  const { entry } = trigger;
  const reading = readingOf(scene, trigger, told);
  const slots: Slots = entry.pos === "noun" ? entry.frame.noun : entry.frame.verb;
  const actor = orSpeaker(reading, slots, actorsOf(reading, slots));
  const taken = new Set(actor.ids);
  const own = new Set(actor.ids.map((id) => countryOf(scene, id)));
  // "asked parliament to act": whoever is addressed may be of one's own country, others named in a demand are not.
  const asked = new Set(
    entry.type === "REQUEST" && entry.pos === "verb"
      ? [trigger.object, indirectObjectOf(scene.language, trigger.token)]
          .flatMap((token) => whoAt(scene, token).ids)
          .concat(askedOf(scene, trigger.deed).ids)
      : [],
  );
  const ownStates = entry.type === "PROTEST" ? [] : [...own].map((country) => scene.stateOf.get(country ?? ""));
  // A place of the actor's own country is where it happens, not whom it is done to.
  const allowed: Allowed = (id, side) =>
    !taken.has(id) &&
    !ownStates.includes(id) &&
    !((side.found === "place" || (speaking.has(entry.type) && !asked.has(id))) && own.has(countryOf(scene, id)));
  let goal = -1;
  let recipient = nobody;
  if (trigger.supportRole === "undergoes") recipient = whoAt(scene, subjectOf(scene.language, trigger.support));
  if (trigger.supportRole === "imposes") recipient = whoAt(scene, objectOf(scene.language, trigger.support), true);
  if (slots.recipient.includes("goal")) {
    const found = goalOf(reading);
    goal = found.token;
    recipient = found.side;
  }
  const later: readonly (() => Side)[] = [
    () => receiverOfEnvoy(reading),
    () => (entry.type === "REJECT" ? askerOf(scene, trigger.object, actor, told) : nobody),
    () => offererOf(scene, trigger, actor, told),
    () => (entry.type === "ASSAULT" ? tenantsOf(reading) : nobody),
    () => (actor.ids.length > 0 ? ownerOfAct(reading, own) : nobody),
    () => sideOf(reading, slots.recipient, false, allowed),
    () => (slots.recipient.includes("site") ? siteOf(reading, actor) : nobody),
    () => (entry.mode === "visit" ? awaitingHost(reading, actor) : nobody),
    () => (entry.mode === "visit" ? capitalGoneTo(reading, actor) : nobody),
    () => (actor.ids.length === 1 ? inDeed(reading, own, allowed) : nobody),
    () => (entry.type === "AID" && actor.ids.length > 0 ? helpedOf(scene, trigger) : nobody),
    () => (actor.ids.length > 0 ? spokenWith(scene, trigger, actor, told) : nobody),
    () => (actor.ids.length > 0 ? otherOfPair(scene, trigger, actor, told) : nobody),
    () => accuserOf(scene, trigger),
    () => (actor.ids.length > 0 ? teller(scene, trigger, actor) : nobody),
    () => (actor.ids.length > 0 ? quarrellersOf(scene, trigger, actor, told) : nobody),
    () => (actor.ids.length > 0 ? harmerOf(scene, trigger, actor, told) : nobody),
    () =>
      actor.ids.length > 0 && reacting.has(entry.type) ? lastToldOther(scene, trigger.object, actor, told) : nobody,
    () =>
      entry.type === "ACCUSE" && actor.ids.length > 0 ? harmToldBefore(scene, trigger.object, actor, told) : nobody,
    () => (actor.ids.length > 0 && entry.frame.reciprocal !== true ? foreignBelow(scene, trigger, own) : nobody),
    () => (entry.mode === "withdraw" && entry.pos === "verb" ? foreignGround(scene, trigger.token, own) : nobody),
    () =>
      entry.type === "ASSAULT" && entry.pos === "verb" && actor.ids.length === 0
        ? groundOf(scene, trigger.token)
        : nobody,
  ];
  // Whoever is placed under sanctions stands beside the verb; prepositions say only why.
  if (trigger.supportRole !== "imposes") for (const find of later) if (recipient.ids.length === 0) recipient = find();
  if (entry.pos === "verb" && trading.has(entry.lemma) && own.size > 1) recipient = nobody;
  recipient = senderOfMission(scene, trigger, actor, withBackers(scene, trigger, recipient));
  recipient = withoutOwnPronouns(scene, entry.type, actor, recipient);
  if (entry.type === "PROTEST") {
    if (recipient.ids.length === 0) recipient = hostOfProtest(scene, trigger, own);
    if (recipient.ids.length === 0) recipient = governmentOf(scene, actor);
  } else recipient = stateOfVictims(scene, trigger, actor, withoutOwnState(scene, recipient, own));
  recipient = withSender(scene, recipient, actor);
  const directs = entry.frame.reciprocal === true && directional.has(entry.type);
  return directs ? directed(reading, actor, goal) : { actor, recipient, goal };
};

/** "Both countries have traded accusations": with each other. */
const trading: ReadonlySet<string> = new Set(["trade", "exchange", "swap"]);

/** "Caracas denounced them", "Nasrallah praised it": by a pronoun nobody blames or praises his own; some thing is meant. */
const withoutOwnPronouns = (scene: Scene, type: string, actor: Side, side: Side): Side => {
  const pronouns = side.tokens.length > 0 && side.tokens.every((t) => scene.headed[t]?.form === "pronominal");
  const home = side.ids.every((id) => actor.ids.some((other) => countryOf(scene, id) === countryOf(scene, other)));
  const states = actor.ids.every((id) => scene.actorOf.get(id)?.kind === "state");
  return (type === "SUPPORT" || (type === "ACCUSE" && states)) && pronouns && home ? nobody : side;
};

/** "called X a partner of Y": praise of one's own state is none. */
const withoutOwnState = (scene: Scene, side: Side, own: ReadonlySet<string | null>): Side => {
  const states = [...own].map((country) => (country === null ? undefined : scene.stateOf.get(country)));
  return side.ids.some((id) => states.includes(id))
    ? { ...side, ids: side.ids.filter((id) => !states.includes(id)) }
    : side;
};

/** Reciprocal words that still have a doer: "reopened its embassy in Y". */
const directional: ReadonlySet<string> = new Set(["SUPPORT", "RETREAT", "COERCE", "ASSAULT"]);

/** Splits the parties of a reciprocal word into those in subject position and the rest. */
const directed = (reading: Reading, all: Side, goal: number): Participants => {
  const { scene, trigger } = reading;
  const verb = trigger.entry.pos === "noun" ? trigger.support : trigger.token;
  const doers = verb < 0 ? nobody : slot(reading, "subj");
  const rest = all.ids.filter((id) => !doers.ids.includes(id));
  if (doers.ids.length === 0 || rest.length === 0) return { actor: all, recipient: nobody, goal };
  // "Indian and Chinese troops clashed, killing 20 soldiers": whoever else is named is a victim of both.
  const sides = new Set(doers.ids.map((id) => countryOf(scene, id)));
  if (sides.size > 1 && rest.every((id) => countryOf(scene, id) === null))
    return { actor: doers, recipient: nobody, goal };
  return { actor: doers, recipient: { ids: rest, found: all.found, tokens: all.tokens }, goal };
};

/** Foreigners who protest in a state protest against it. */
const hostOfProtest = (scene: Scene, { support, token }: Trigger, own: ReadonlySet<string | null>): Side =>
  own.has(null) ? nobody : foreignGround(scene, support >= 0 ? support : token, own);

/** "pulled its soldiers out of Tigray": the state on whose ground they were. */
const foreignGround = (scene: Scene, verb: number, own: ReadonlySet<string | null>): Side => {
  const ground = groundOf(scene, verb);
  return ground.ids.some((id) => own.has(countryOf(scene, id))) ? nobody : ground;
};

/** Whom a protest is against, where nothing says so: the protesters' government. */
const governmentOf = (scene: Scene, actor: Side): Side => {
  const countries = new Set(actor.ids.map((id) => countryOf(scene, id)));
  const [country] = countries;
  const state = countries.size === 1 && country != null ? scene.stateOf.get(country) : undefined;
  return state === undefined || actor.ids.includes(state) ? nobody : { ids: [state], found: "near", tokens: [] };
};

/** What is given up between states may be told of a thing that participles describe. */
const yielding: ReadonlySet<string> = new Set(["RETREAT", "CONCEDE"]);

/** Relations that stay within a clause's own phrases. */
const phrasal: ReadonlySet<string> = new Set("obj iobj obl nmod amod compound flat appos".split(" "));

/** The foreign party in a verb's own phrases that the frame's slots did not find: "voiced concern over the Greek plan". */
const foreignBelow = (scene: Scene, trigger: Trigger, own: ReadonlySet<string | null>): Side => {
  const { language } = scene;
  const verb = trigger.entry.pos === "noun" ? trigger.support : trigger.token;
  const open = verb < 0 ? [] : [verb];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const d of dependentsOf(language, at)) {
      // "will cease action against vehicles carrying plates issued by Y".
      const described = language.deprel[d] === "acl" && yielding.has(trigger.entry.type);
      const within = phrasal.has(relation(language, d)) || described;
      if (d < verb || !within || scene.placeAt[d] !== -1) continue;
      if (isCircumstance(language, d)) continue;
      // "condemned the killing of Y's officers": Y suffered it
      if (trigger.entry.type === "ACCUSE" && hasVictim(scene, at) && caseOf(language, d) === "of") continue;
      const side = namedAt(scene, d);
      const foreign = side.ids.filter((id) => countryOf(scene, id) !== null && !own.has(countryOf(scene, id)));
      if (foreign.length > 0) return { ...side, ids: foreign, found: "inside" };
      open.push(d);
    }
  }
  return nobody;
};

/** "the aid it gives to Y": a clause that has the noun for its object tells what the deed is, not what the party is like. */
const tellsWhat = (scene: Scene, verb: number): boolean => {
  const subject = dependentsOf(scene.language, verb).find((d) => relation(scene.language, d) === "nsubj");
  return subject !== undefined && scene.language.xpos[subject] === "PRP" && scene.language.deprel[verb] === "acl:relcl";
};

/** Clauses that tell of the party before them, not of the deed: "agreed on X, who is close to Y". */
const aside: ReadonlySet<string> = new Set(["acl:relcl", "parataxis"]);

/** Whether a token below a deed stands in an aside. */
const inAside = (scene: Scene, token: number, deed: number): boolean => {
  const { language } = scene;
  for (let t = token; t >= 0 && t !== deed; t = language.head[t] as number) {
    if (aside.has(language.deprel[t] as string) && !tellsWhat(scene, t)) return true;
  }
  return false;
};

/** The first actor of another country below a deed. */
const foreignIn = (scene: Scene, deed: number, own: ReadonlySet<string | null>): Side => {
  for (const t of subtree(scene.language, deed)) {
    const side = t < deed || inAside(scene, t, deed) ? nobody : namedAt(scene, t);
    const foreign = side.ids.filter((id) => countryOf(scene, id) !== null && !own.has(countryOf(scene, id)));
    if (foreign.length > 0) return { ...side, ids: foreign, found: "inside" };
  }
  return nobody;
};
