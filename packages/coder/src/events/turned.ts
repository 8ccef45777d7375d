/**
 * Deeds whose status makes them another deed. In: a scene and a draft. Out: the draft, or the one it turns into.
 * Violence announced is a threat (PLOVER codebook, THREATEN); a visit that the host calls off is refused, as is what one will not do.
 */
import type { Draft } from "./draft.ts";
import { refusedOf } from "./refusals.ts";
import type { Scene } from "./scene.ts";
import { subjectSide } from "./subjects.ts";
import { nobody } from "./who.ts";

const announced: ReadonlySet<string> = new Set(["will", "would-reported"]);

const happened = { status: "occurred", decider: -1, vague: false } as const;

const countriesOf = (scene: Scene, ids: readonly string[]): readonly (string | null)[] =>
  ids.map((id) => scene.actorOf.get(id)?.country ?? null);

const winning: ReadonlySet<string> = new Set(["persuade", "convince", "induce", "coax"]);

/** A government does not march: it protests in words. */
const isOfficial = (scene: Scene, id: string): boolean => {
  const actor = scene.actorOf.get(id);
  return actor !== undefined && (actor.kind === "state" || (actor.kind !== "group" && actor.sector === "GOV"));
};

const exercises: ReadonlySet<string> = new Set("exercise drill manoeuvre maneuver wargame".split(" "));

/** "live-fire drills" show what they could do. */
const isExercise = ({ language }: Scene, { token, object, entry }: Draft["trigger"]): boolean =>
  !entry.before.includes("live") && [token, object].some((t) => t >= 0 && exercises.has(language.lemma[t] as string));

export const turned = (scene: Scene, draft: Draft): Draft => {
  const { type, status, participants, trigger } = draft;
  const { actor } = participants;
  // "failed to persuade the council": whoever fails at it has asked.
  if (type === "REQUEST" && winning.has(trigger.entry.lemma) && status.rule === "embedding:fail")
    return { ...draft, status: { ...happened, rule: "tried-in-vain" } };
  const refused = refusedOf(scene, draft);
  if (refused !== null) return refused;
  const inWords = trigger.entry.pos === "verb" || trigger.supportRole === "performs";
  if (type === "PROTEST" && trigger.entry.lemma === "protest" && inWords && actor.ids.length > 0) {
    if (!actor.ids.every((id) => isOfficial(scene, id))) return draft;
    const own = countriesOf(scene, actor.ids);
    const recipient = participants.recipient.ids.every((id) => own.includes(scene.actorOf.get(id)?.country ?? null))
      ? nobody
      : participants.recipient;
    return { ...draft, type: "ACCUSE", mode: "disapprove", participants: { ...participants, recipient } };
  }
  if (
    (type === "ASSAULT" || trigger.entry.id === "accuse/hit-back-at") &&
    status.status === "expected" &&
    announced.has(status.rule)
  ) {
    if (participants.actor.ids.length === 0) return draft;
    return { ...draft, type: "THREATEN", mode: "violence", status: { ...happened, rule: `announced:${status.rule}` } };
  }
  // "China and Pakistan will hold naval exercises": what two states do by agreement is shown to neither.
  if (type === "MOBILIZE" && participants.recipient.ids.length === 0 && isExercise(scene, trigger)) {
    const countries = new Set(countriesOf(scene, actor.ids));
    if (countries.size > 1 && !countries.has(null)) return { ...draft, type: "COOPERATE", mode: null };
  }
  const host =
    type === "CONSULT" && status.status === "denied" && calledOff.has(status.rule)
      ? subjectSide(scene, status.decider)
      : null;
  if (host === null || host.ids.length === 0 || participants.actor.ids.length === 0) return draft;
  const visitors = countriesOf(scene, participants.actor.ids);
  const own = countriesOf(scene, host.ids);
  if (own.some((country) => country === null || visitors.includes(country))) return draft;
  return {
    ...draft,
    type: "REJECT",
    mode: "meet",
    participants: { actor: host, recipient: participants.actor, goal: -1 },
    status: { ...happened, rule: "called-off-by-host" },
  };
};

const calledOff: ReadonlySet<string> = new Set([
  "embedding:cancel",
  "embedding:call off",
  "embedding:scrap",
  "embedding:abort",
]);
