/** How sure the coder is. In: the drafts of one event. Out: 0 to 1. Weights are by judgement until they are calibrated. */
import type { Draft } from "./draft.ts";
import type { Found } from "./who.ts";

const foundWeight: { readonly [F in Found]: number } = { direct: 1, inside: 0.85, place: 0.85, near: 0.65 };

const one = (draft: Draft): number => {
  const { entry } = draft.trigger;
  const { actor, recipient } = draft.participants;
  let sure = entry.weak ? 0.62 : 0.8;
  if (entry.weight > 0) sure += 0.08;
  if (draft.trigger.support >= 0) sure += 0.05;
  if (entry.pos === "noun" && draft.trigger.support < 0) sure -= 0.05;
  if (actor.found !== null) sure *= foundWeight[actor.found];
  if (recipient.found !== null) sure *= foundWeight[recipient.found];
  if (entry.frame.reciprocal !== true && (actor.found === null || recipient.found === null)) sure *= 0.75;
  if (draft.status.vague) sure *= 0.9;
  if (draft.status.status === "hypothetical") sure *= 0.8;
  return sure;
};

/** Two tellings of one deed make it surer. */
export const confidenceOf = (group: readonly Draft[]): number => {
  let doubt = 1;
  for (const draft of group.slice(0, 3)) doubt *= 1 - one(draft);
  return Math.round(Math.min(0.97, 1 - doubt) * 100) / 100;
};
