/**
 * Which drafts are events. In: a scene and a draft's parts. Out: the rule that rejects it, or null.
 * PLOVER codes interactions: most types need both sides; some deeds stand alone (resigning, protesting, striking).
 */
import type { EventType, Mode } from "../codebook/event-types.ts";
import type { Entry } from "./lexicon.ts";
import type { Participants } from "./participants.ts";
import type { Scene } from "./scene.ts";
import type { Side } from "./who.ts";

/** Types that may stand with an actor alone. */
const actorAlone: ReadonlySet<EventType> = new Set([
  "RETREAT",
  "PROTEST",
  "MOBILIZE",
  "REJECT",
  "AGREE",
  "CONCEDE",
  "COERCE",
  "SANCTION",
  "ASSAULT",
  "REQUEST",
  "THREATEN",
]);

/** Types that may stand with a recipient alone: the doer is unknown. */
const recipientAlone: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "SANCTION", "AID"]);

const political = (scene: Scene, side: Side): boolean =>
  side.ids.some((id) => {
    const actor = scene.actorOf.get(id);
    if (actor === undefined) return false;
    return (
      actor.kind === "state" ||
      actor.country !== null ||
      actor.sector !== null ||
      actor.roles.length > 0 ||
      actor.kind === "organization"
    );
  });

const countries = (scene: Scene, side: Side): ReadonlySet<string> =>
  new Set(side.ids.map((id) => scene.actorOf.get(id)?.country ?? "").filter((country) => country !== ""));

/** Why a reading is no event, or null. */
export const refusal = (
  scene: Scene,
  entry: Entry,
  type: EventType,
  mode: Mode | null,
  participants: Participants,
): string | null => {
  const { actor, recipient } = participants;
  if (!political(scene, actor) && !political(scene, recipient)) return "events/refused:no-political-actor";
  if (entry.frame.reciprocal === true) {
    if (actor.ids.length >= 2) return null;
    if (type === "CONSULT" || type === "COOPERATE" || entry.weak) return "events/refused:one-party";
    return actor.ids.length === 1 && actor.found === "direct" && actorAlone.has(type)
      ? null
      : "events/refused:one-party";
  }
  if (mode === "visit") {
    if (actor.ids.length === 0 || recipient.ids.length === 0) return "events/refused:visit-without-host";
    const from = countries(scene, actor);
    const to = countries(scene, recipient);
    if (from.size > 0 && [...to].every((country) => from.has(country))) return "events/refused:visit-at-home";
    return null;
  }
  if (actor.ids.length > 0 && recipient.ids.length > 0) {
    const both = political(scene, actor) && political(scene, recipient);
    return both || !entry.weak ? null : "events/refused:weak-word-one-political-side";
  }
  if (entry.weak) return "events/refused:weak-word-one-side";
  if (actor.ids.length > 0 && actorAlone.has(type))
    return actor.found === "direct" || actor.found === "inside" || actor.found === "place"
      ? null
      : "events/refused:unsure-actor";
  if (recipient.ids.length > 0 && recipientAlone.has(type))
    return recipient.found === "direct" ? null : "events/refused:unsure-recipient";
  return "events/refused:one-side";
};
