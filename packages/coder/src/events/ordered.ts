/**
 * What one orders one's own people to do one does: "ordered the army to withdraw". In: a scene and the draft of an order. Out: the trigger
 * of what is ordered, or null where others are asked.
 */
import type { Draft } from "./draft.ts";
import { objectOf } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";
import { countryOf } from "./who.ts";

const ordering: ReadonlySet<string> = new Set("order instruct direct command authorise authorize tell".split(" "));

export const orderedOf = (scene: Scene, { type, trigger, participants }: Draft): Trigger | null => {
  const { deed, entry } = trigger;
  if (type !== "REQUEST" || !ordering.has(entry.lemma) || deed === null || deed.entry === null) return null;
  const [country, ...more] = new Set(participants.actor.ids.map((id) => countryOf(scene, id)));
  const told = participants.recipient.ids;
  if (country == null || more.length > 0 || told.length === 0) return null;
  const own = told.every((id) => countryOf(scene, id) === country && scene.actorOf.get(id)?.kind !== "state");
  if (!own) return null;
  const inner = { entry: deed.entry, deed: null };
  if (deed.noun >= 0) return { ...inner, token: deed.noun, support: deed.token, supportRole: "performs", object: -1 };
  return { ...inner, token: deed.token, support: -1, supportRole: null, object: objectOf(scene.language, deed.token) };
};
