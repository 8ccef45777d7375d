/**
 * Refusals that no verb of refusing tells: "will not hand over the officer", "would not bow", "vowed never to recognise it", "cannot accept".
 * In: a scene and a draft of what would be done. Out: the draft of its refusal, or null.
 */
import { dependentsOf, relation } from "../language/tree.ts";
import { negationOf } from "./clause-status.ts";
import { isVowedNot, mayBeAsked, refusedMode } from "./deed-modes.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import type { StatusReading } from "./status.ts";
import { subjectSide } from "./subjects.ts";
import { anchorOf } from "./triggers.ts";
import { nobody, type Side } from "./who.ts";

/** Of what one cannot do, that which is a matter of will. */
const byWill: ReadonlySet<string> = new Set(
  "accept approve recognise recognize tolerate support endorse allow".split(" "),
);

/** Whether a verb says that its subject has no will to do it; "will not be released until May" says when. */
const lacksWill = ({ language }: Scene, verb: number): boolean => {
  if (negationOf(language, verb) < 0) return false;
  const below = dependentsOf(language, verb);
  if (below.some((d) => language.lemma[d] === "until" || language.form[d - 1] === "until")) return false;
  return below.some((d) => {
    if (relation(language, d) !== "aux" || language.xpos[d] !== "MD") return false;
    const modal = language.lemma[d] as string;
    if (modal === "will" || modal === "would" || modal === "wo") return true;
    return (modal === "can" || modal === "ca" || modal === "could") && byWill.has(language.lemma[verb] as string);
  });
};

const without = (scene: Scene, side: Side, own: ReadonlySet<string | null>): Side => ({
  ...side,
  ids: side.ids.filter((id) => !own.has(scene.actorOf.get(id)?.country ?? null)),
});

const unwilling = (decider: number): StatusReading => ({ status: "occurred", decider, rule: "no-will", vague: false });

/** @returns the refusal; null where the draft tells none */
export const refusedOf = (scene: Scene, draft: Draft): Draft | null => {
  const { trigger, type, mode, status, participants } = draft;
  if (trigger.deed !== null && isVowedNot(scene.language, trigger.entry, trigger.deed))
    return type === "REJECT" ? { ...draft, status: unwilling(status.decider) } : null;
  if (!mayBeAsked.has(type) || mode === "visit" || mode === "resign") return null;
  if (status.status !== "denied" && status.status !== "hypothetical") return null;
  const verb = anchorOf(trigger);
  if (!lacksWill(scene, verb)) return null;
  const doer = subjectSide(scene, verb);
  const own = new Set(doer.ids.map((id) => scene.actorOf.get(id)?.country ?? null));
  if (own.size !== 1 || own.has(null)) return null;
  const others = participants.recipient.ids.length > 0 ? participants.recipient : participants.actor;
  const recipient = without(scene, others, own);
  return {
    ...draft,
    type: "REJECT",
    mode: refusedMode(type),
    participants: { actor: doer, recipient: recipient.ids.length > 0 ? recipient : nobody, goal: -1 },
    status: unwilling(status.decider),
  };
};
