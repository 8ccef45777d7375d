/**
 * Which drafts are events. In: a scene and a draft's parts. Out: the rule that rejects it, or null.
 * PLOVER codes interactions, so most types need both sides; some deeds stand alone (resigning, protesting, arming).
 */
import type { EventType, Mode } from "../codebook/event-types.ts";
import type { Entry } from "./lexicon.ts";
import type { Participants } from "./participants.ts";
import type { Scene } from "./scene.ts";
import type { StatusReading } from "./status.ts";
import type { Trigger } from "./triggers.ts";
import type { Side } from "./who.ts";

/** Types that may stand with an actor alone: what they do needs no other, or is done to everyone. */
const actorAlone: ReadonlySet<EventType> = new Set<EventType>([
  "RETREAT",
  "PROTEST",
  "MOBILIZE",
  "CONCEDE",
  "SANCTION",
]);

/** Types that a plain verb may tell of one side: what is condemned, refused or threatened may be a thing, and its maker unnamed. */
const toldAlone: ReadonlySet<EventType> = new Set<EventType>([
  "MOBILIZE",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "COERCE",
  "AGREE",
]);

/** Modes that are done to a country as a whole. */
const modesAlone: ReadonlySet<Mode> = new Set<Mode>(["curfew", "martial-law", "censor"]);

/** Types that may stand with a recipient alone: the doer is unknown. */
const recipientAlone: ReadonlySet<EventType> = new Set<EventType>(["ASSAULT", "COERCE", "SANCTION"]);

const countriesOf = (scene: Scene, side: Side): ReadonlySet<string> =>
  new Set(side.ids.map((id) => scene.actorOf.get(id)?.country ?? "").filter((country) => country !== ""));

/** A state, or someone whose state, office or sector is known, or an organization. */
const political = (scene: Scene, side: Side): boolean =>
  side.ids.some((id) => {
    const actor = scene.actorOf.get(id);
    if (actor === undefined) return false;
    return actor.country !== null || actor.sector !== null || actor.roles.length > 0 || actor.kind === "organization";
  });

/** Someone of a known country, or a body of states, which has none. */
const isKnown = (scene: Scene, side: Side): boolean =>
  countriesOf(scene, side).size > 0 || side.ids.some((id) => scene.actorOf.get(id)?.sector === "IGO");

/** "the country's protests": in a state, not by it. */
const onlyStates = (scene: Scene, side: Side): boolean =>
  side.ids.length > 0 && side.ids.every((id) => scene.actorOf.get(id)?.kind === "state");

const isPress = (scene: Scene, side: Side): boolean => side.ids.some((id) => scene.actorOf.get(id)?.sector === "MED");

/** Citizens who gather confer with nobody. */
const isCrowd = (scene: Scene, { ids }: Side): boolean => ids.every((id) => scene.actorOf.get(id)?.sector === "CVL");

/** Those who bring others together consult with them, whoever they are: "hosted several rounds of talks". */
const convening: ReadonlySet<string> = new Set(
  "host mediate broker facilitate chair moderate convene sponsor arrange organize organise".split(" "),
);

const convenes = (scene: Scene, { entry, token, support }: Trigger): boolean =>
  convening.has(scene.language.lemma[entry.pos === "noun" ? support : token] ?? "");

/** "The Arab League met on Sunday": where a body of states meets, its members do. */
const assembles = (scene: Scene, { entry, token }: Trigger, { ids, found }: Side): boolean =>
  entry.pos === "verb" &&
  (scene.language.lemma[token] === "meet" || scene.language.lemma[token] === "convene") &&
  found === "direct" &&
  ids.length === 1 &&
  scene.actorOf.get(ids[0] as string)?.sector === "IGO" &&
  scene.actorOf.get(ids[0] as string)?.kind === "organization";

/** "talks between the Ethiopian government and the Oromo Liberation Army": those who bear arms against a state are another party in it. */
const withRebels = (scene: Scene, { ids }: Side): boolean => {
  const armed = ids.map((id) => arms.has(scene.actorOf.get(id)?.sector ?? ""));
  return armed.includes(true) && armed.includes(false);
};
const arms: ReadonlySet<string> = new Set(["REB", "PRM"]);

const speaking: ReadonlySet<string> = new Set(["GOV", "MIL", "LEG", "IGO"]);

/** Whether everybody of a side is a state, or speaks for one. */
const speaksForState = (scene: Scene, { ids }: Side): boolean =>
  ids.every((id) => {
    const actor = scene.actorOf.get(id);
    return actor?.kind === "state" || (actor?.kind !== "group" && speaking.has(actor?.sector ?? ""));
  });

const refuseMutual = (scene: Scene, trigger: Trigger, type: EventType, actor: Side): string | null => {
  const { entry } = trigger;
  if (actor.ids.length >= 2) {
    if (type === "AGREE" && entry.pos === "noun" && countriesOf(scene, actor).size < 2)
      return "events/refused:one-party";
    if (type !== "CONSULT") return null;
    if (isPress(scene, actor)) return "events/refused:talking-to-the-press";
    if (entry.weak && isCrowd(scene, actor)) return "events/refused:crowd";
    const doubtful = entry.weak || entry.pos === "noun";
    const atHome = countriesOf(scene, actor).size < 2 && !withRebels(scene, actor);
    return doubtful && atHome ? "events/refused:weak-word-at-home" : null;
  }
  if (type === "CONSULT" && assembles(scene, trigger, actor)) return null;
  const commits =
    type === "AGREE" &&
    entry.pos === "verb" &&
    ["agree", "sign", "accept"].includes(entry.lemma) &&
    speaksForState(scene, actor);
  const mayStandAlone = commits || actorAlone.has(type) || (type === "CONSULT" && convenes(scene, trigger));
  const alone = actor.ids.length === 1 && actor.found === "direct" && mayStandAlone && !entry.weak;
  return alone && countriesOf(scene, actor).size > 0 ? null : "events/refused:one-party";
};

/** What moves without anybody's calling on anybody. */
const vehicles: ReadonlySet<string> = new Set(
  "plane aircraft flight ship vessel convoy truck jet airliner helicopter tanker boat train bomber drone shipment cargo".split(
    " ",
  ),
);

const isCompany = ({ actorOf }: Scene, id: string): boolean =>
  actorOf.get(id)?.sector === "BUS" && actorOf.get(id)?.kind !== "person";

const refuseVisit = (scene: Scene, { actor, recipient }: Participants, subject: string): string | null => {
  // "It comes on the heels of a journey": a state does not travel. An airline that flies to a town calls on nobody.
  const carried = actor.ids.length > 0 && actor.ids.every((id) => isCompany(scene, id));
  if (vehicles.has(subject) || carried || subject === "it") return "events/refused:vehicle";
  if (actor.ids.length === 0 || recipient.ids.length === 0) return "events/refused:visit-without-host";
  const from = countriesOf(scene, actor);
  const to = countriesOf(scene, recipient);
  return from.size > 0 && to.size > 0 && [...to].every((country) => from.has(country))
    ? "events/refused:visit-at-home"
    : null;
};

/** "militias backed by Y": a participle beside a noun tells what sort of group it is. */
const describes = ({ language }: Scene, { token, entry }: Trigger): boolean =>
  (entry.type === "SUPPORT" || entry.type === "AID") &&
  language.xpos[token] === "VBN" &&
  language.deprel[token] === "acl";

/** Whether a clause of its own tells the deed: a verb does, and "began a drill". */
const toldBy = ({ entry, supportRole }: Trigger, type: EventType): boolean =>
  entry.pos === "verb" || (type === "MOBILIZE" && supportRole === "performs");

/** Why a reading is no event, or null. */
export const refusal = (
  scene: Scene,
  trigger: Trigger,
  type: EventType,
  mode: Mode | null,
  participants: Participants,
  /** Lemma of the grammatical subject, "" for none. */
  subject: string,
): string | null => {
  const { entry } = trigger;
  const { actor, recipient } = participants;
  if (!political(scene, actor) && !political(scene, recipient)) return "events/refused:no-political-actor";
  if (describes(scene, trigger) && countriesOf(scene, recipient).size === 0) return "events/refused:description";
  if (type === "PROTEST" && entry.pos === "noun" && trigger.support < 0 && onlyStates(scene, actor))
    return "events/refused:protests-of-nobody";
  if (mode === "visit" && entry.frame.reciprocal !== true) return refuseVisit(scene, participants, subject);
  if (actor.ids.length > 0 && recipient.ids.length > 0) {
    if (!entry.weak) return null;
    if (!political(scene, actor) || !political(scene, recipient)) return "events/refused:weak-word-one-political-side";
    const plain = entry.pos === "noun" || actor.found === "direct" || actor.found === "near";
    return plain ? null : "events/refused:weak-word-unsure-actor";
  }
  if (entry.frame.reciprocal === true) return refuseMutual(scene, trigger, type, actor);
  const asks = entry.pos === "verb" && type === "REQUEST" && actor.found === "direct" && speaksForState(scene, actor);
  const plain = asks || (toldBy(trigger, type) && actor.found === "direct" && toldAlone.has(type));
  if (entry.weak && !plain) return "events/refused:weak-word-one-side";
  if (actor.ids.length > 0) {
    const alone = plain || actorAlone.has(type) || (mode !== null && modesAlone.has(mode));
    // "will begin their largest drills": what two states do together is no word beside another deed.
    const byName = !toldBy(trigger, type) && type !== "RETREAT" && type !== "PROTEST";
    if (!alone || (byName && countriesOf(scene, actor).size < 2)) return "events/refused:one-side";
    return isKnown(scene, actor) && actor.found !== "near" ? null : "events/refused:unsure-actor";
  }
  if (!recipientAlone.has(type)) return "events/refused:one-side";
  return countriesOf(scene, recipient).size > 0 ? null : "events/refused:unsure-recipient";
};

const supposed: ReadonlySet<string> = new Set([
  "would-if",
  "if",
  "would",
  "condition:if",
  "condition:unless",
  "condition:should",
]);

/** What soldiers are sent for is told by their being sent. */
const intended: ReadonlySet<EventType> = new Set<EventType>(["ASSAULT", "COERCE", "RETREAT"]);

/** Why a status makes it no event: wishes, questions and purposes are nothing that anybody did or will do. */
export const statusRefusal = (entry: Entry, { status, rule }: StatusReading): string | null => {
  if (status === "hypothetical" && !supposed.has(rule)) return "events/refused:only-wished";
  return rule === "purpose" && (entry.weak || intended.has(entry.type)) ? "events/refused:only-a-purpose" : null;
};
