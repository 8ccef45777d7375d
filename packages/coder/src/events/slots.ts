/** Slots of a frame. In: a trigger as it is read, the name of a slot (lexicon/frames.ts). Out: who stands there. */
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { askedOf, deedSide } from "./deed-side.ts";
import type { Draft } from "./draft.ts";
import { caseOf, indirectObjectOf, isVerb, objectOf } from "./grammar.ts";
import { obliquesOf } from "./obliques.ts";
import type { Scene } from "./scene.ts";
import { subjectSide } from "./subjects.ts";
import { doerToldBefore } from "./told-before.ts";
import type { Trigger } from "./triggers.ts";
import {
  countryOf,
  doerOf,
  hasVictim,
  isDeedNoun,
  joinSides,
  namedAt,
  nobody,
  type Side,
  stateAt,
  whoAt,
} from "./who.ts";

/** A trigger, and what its participants are sought with. */
export interface Reading {
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

/** Who stands in a slot. */
export const slot = (reading: Reading, name: string): Side => {
  const { scene, trigger, anchors, from } = reading;
  const { language } = scene;
  const verb = trigger.entry.pos === "noun" ? trigger.support : trigger.token;
  switch (name) {
    case "subj":
      return doingSide(reading, verb);
    case "obj":
      return trigger.entry.pos === "noun" ? nobody : objectSide(reading);
    case "iobj":
      return verb < 0 ? nobody : receiverSide(scene, verb);
    case "poss":
      return beforeNoun(reading, true);
    case "adj":
      return beforeNoun(reading, false);
    case "deed": {
      const doer = trigger.entry.type === "REQUEST" ? askedOf(scene, trigger.deed) : nobody;
      return doer.ids.length > 0 ? doer : deedSide(scene, trigger.deed, trigger.entry.type === "ACCUSE");
    }
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
        obliquesOf(scene, anchors, name, from).flatMap((noun) => [whoAt(scene, noun, true), otherOfTwo(scene, noun)]),
      );
    default: {
      // "condemned the killing of Y's officers": Y suffered it
      const suffers = (noun: number): boolean =>
        trigger.entry.type === "ACCUSE" && name === "of" && hasVictim(scene, language.head[noun] as number);
      const nouns = obliquesOf(scene, anchors, name, from).filter(
        (noun) =>
          !suffers(noun) &&
          !describes(scene, noun) &&
          !(name === "on" && (media.has(language.form[noun] as string) || language.lemma[noun] === "own")),
      );
      const sides = nouns.map((noun) => agentAt(scene, noun, name));
      return joining.has(name) ? joinSides(sides) : (sides.find((side) => side.ids.length > 0) ?? nobody);
    }
  }
};

/** "threatened on Twitter", "sent troops on its own": on what something is said, or that nobody helped. */
const media: ReadonlySet<string> = new Set(
  "Twitter X Facebook Telegram Instagram YouTube TikTok WeChat Weibo Truth Threads television TV radio".split(" "),
);

/** "talks with X, the chairman of Y": what a person is the head of is no party beside that person. */
const describes = (scene: Scene, noun: number): boolean => {
  const { language } = scene;
  const above = language.head[noun] as number;
  const holders = caseOf(language, noun) === "of" && above >= 0 ? (scene.headed[above]?.actors ?? []) : [];
  return holders.length > 0 && holders.every((id) => scene.actorOf.get(id)?.kind === "person");
};

/** Prepositions behind which a deed stands for its doer: "by an American drone strike", "complained about a Turkish raid". */
const throughDeeds: ReadonlySet<string> = new Set(["by", "about", "over"]);

/** Whoever a preposition marks, or does the deed that it marks. */
const agentAt = (scene: Scene, noun: number, preposition: string): Side => {
  const side = whoAt(scene, noun, true);
  return side.ids.length === 0 && throughDeeds.has(preposition) && isDeedNoun(scene, noun) ? doerOf(scene, noun) : side;
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

const hasOf = ({ scene, anchors, from }: Reading): boolean => obliquesOf(scene, anchors, "of", from).length > 0;

const doingSide = ({ scene, trigger, anchors, from }: Reading, verb: number): Side => {
  if (verb < 0 || trigger.supportRole === "occurs") return nobody;
  if (trigger.supportRole !== "undergoes") return subjectSide(scene, verb);
  const doer = obliquesOf(scene, anchors, "from", from)[0] ?? obliquesOf(scene, anchors, "by", from)[0] ?? -1;
  const side = whoAt(scene, doer);
  // Whoever receives a call takes part in it.
  return trigger.entry.frame.reciprocal === true ? joinSides([subjectSide(scene, verb), side]) : side;
};

/** To whom; also where the tree has the receiver as part of the thing, with its number between: "sold Taiwan 400 missiles". */
const receiverSide = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  const own = indirectObjectOf(language, verb);
  if (own >= 0) return whoAt(scene, own, true);
  const thing = dependent(language, verb, "obj");
  const receiver = thing < 0 ? -1 : dependent(language, thing, "compound");
  const touches = receiver === verb + 1 || (receiver === verb + 2 && language.upos[verb + 1] === "DET");
  if (!touches || receiver >= thing || language.xpos[receiver + 1] !== "CD") return nobody;
  const side = namedAt(scene, receiver);
  return side.ids.some((id) => countryOf(scene, id) !== null) ? side : nobody;
};

/** A name that touches a verb from the right is its object, wherever the tree hung it. */
const touchingRight = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  let t = verb + 1;
  while (language.upos[t] === "DET" || (language.upos[t] === "ADJ" && scene.covered[t] === undefined)) t++;
  const mention = language.sentence[t] === language.sentence[verb] ? scene.covered[t] : undefined;
  if (mention === undefined || language.upos[t] === "PUNCT") return nobody;
  return { ...namedAt(scene, mention.head), found: "near" };
};

const sharesCountry = (scene: Scene, a: Side, b: Side): boolean =>
  a.ids.some((id) =>
    b.ids.some((other) => countryOf(scene, id) !== null && countryOf(scene, id) === countryOf(scene, other)),
  );

/** What is said of a deed, and of a state only by its name. */
const judging: ReadonlySet<string> = new Set(
  "condemn denounce deplore decry criticise criticize welcome praise hail applaud reject dismiss oppose approve endorse call describe".split(
    " ",
  ),
);

/** "Paris condemned it": what is judged by "it" is what was told last. */
export const meansDeed = ({ language }: Scene, { token, object }: Trigger): boolean =>
  object >= 0 && language.lemma[object] === "it" && judging.has(language.lemma[token] as string);

/** Whoever is acted on as the object, or does the deed that the object is. */
export const objectSide = (reading: Reading): Side => {
  const { scene, trigger, told } = reading;
  const object = trigger.object;
  const { language } = scene;
  // "placed the bank under sanctions": the pattern asks for the noun behind the preposition, and the object is acted on.
  const direct = trigger.entry.after.length > 0 ? objectOf(language, trigger.token) : -1;
  if (direct >= 0 && object >= 0 && direct !== object && relation(language, object) === "obl") {
    const side = whoAt(scene, direct, trigger.entry.bodily);
    if (side.ids.length > 0) return side;
  }
  // "gave weapons to Y": what is given is a thing.
  if (trigger.entry.frameName === "give" && trigger.entry.objects !== null) return nobody;
  if (object < 0) return trigger.entry.after.length === 0 ? touchingRight(scene, trigger.token) : nobody;
  if (meansDeed(scene, trigger)) return nobody;
  const own = whoAt(scene, object, trigger.entry.bodily);
  // "withdrew its ambassador from Y": what the pattern asks for is a means, its owner no other party.
  const isMeans = (owner: Side): boolean =>
    trigger.entry.objects !== null && sharesCountry(scene, owner, doingSide(reading, trigger.token));
  // "withdrew 41 diplomats": of whose they are nothing is told but that one withdraws them.
  const unowned =
    trigger.entry.mode === "withdraw" &&
    trigger.entry.objects !== null &&
    own.ids.every((id) => scene.actorOf.get(id)?.kind === "group" && countryOf(scene, id) === null);
  if (isMeans(own) || (unowned && own.ids.length > 0)) return nobody;
  if (own.ids.length > 0) return own;
  // "condemned Israel's raid": the object is a deed, and its doer is meant.
  if (!isDeedNoun(scene, object)) return nobody;
  const doer = doerOf(scene, object);
  // "pledged his country's support for Y"; but "approved the premier's resignation" is said to the premier.
  if (isMeans(doer) && doer.ids.every((id) => scene.actorOf.get(id)?.kind === "state")) return nobody;
  // What is asked for was not done before: "appealed to both for a ceasefire".
  return doer.ids.length > 0 || trigger.entry.type === "REQUEST" ? doer : doerToldBefore(scene, object, told);
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

/** The first slot that names someone new, or, with `everyone`, all of them. */
export const sideOf = (
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
