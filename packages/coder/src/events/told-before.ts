/** Deeds that the text refers back to. In: a definite noun of action and what was told before. Out: who did it. */
import type { Draft } from "./draft.ts";
import { nounEntries } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import { isDeedNoun, nobody, type Side } from "./who.ts";

/** How many tellings back are looked at. */
const memory = 12;

/** "condemned the arrest": whoever made the latest arrest that the text told of. */
export const doerToldBefore = (scene: Scene, noun: number, told: readonly Draft[]): Side => {
  if (!isDeedNoun(scene, noun)) return nobody;
  const lemma = scene.language.lemma[noun] as string;
  const types = new Set((nounEntries.get(lemma) ?? []).filter(({ weight }) => weight === 0).map(({ type }) => type));
  for (let i = told.length - 1; i >= Math.max(0, told.length - memory); i--) {
    const draft = told[i] as Draft;
    if (draft.trigger.entry.lemma !== lemma && !types.has(draft.type)) continue;
    const { actor, recipient } = draft.participants;
    if (actor.ids.length > 0)
      return {
        ids: [...actor.ids, ...(draft.trigger.entry.frame.reciprocal === true ? recipient.ids : [])],
        found: "near",
        tokens: [],
      };
  }
  return nobody;
};
