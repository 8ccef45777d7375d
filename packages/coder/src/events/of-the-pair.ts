/**
 * Parties that follow from the two states an article is about. In: a scene, a trigger and a side. Out: a side: the state of an envoy of whom
 * nobody tells whose he is, the state that complains of a harm.
 */
import { otherOfTwo } from "./others-near.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";
import { countryOf, joinSides, nobody, type Side } from "./who.ts";

const official: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "SPY", "LEG"]);

const isStateless = (scene: Scene, { ids }: Side): boolean =>
  ids.length > 0 &&
  ids.every((id) => {
    const { kind, country, sector } = scene.actorOf.get(id) ?? {};
    return kind === "person" && country === null && official.has(sector ?? "");
  });

const posted = /\b(?:ambassador|high commissioner|charg[eé]|consul|attach[eé])/i;

/** "High Commissioner Haider Shah was summoned by the Indian ministry": an envoy to one of the two states is the other's. */
export const withSender = (scene: Scene, recipient: Side, actor: Side): Side => {
  const abroad = recipient.ids.every((id) => scene.actorOf.get(id)?.roles.some(({ title }) => posted.test(title)));
  const here = actor.ids.some((id) => scene.pair.includes(countryOf(scene, id) ?? ""));
  return abroad && here && isStateless(scene, recipient) ? joinSides([recipient, otherOfTwo(scene, actor)]) : recipient;
};

/** What one suffers, and complains of. */
const harms: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** "Mexico said that Bolivian police had surrounded the building": of the two states, the one that tells of a harm has suffered it. */
export const teller = (scene: Scene, { entry, token }: Trigger, actor: Side): Side => {
  const speaker = scene.attributions[scene.attributionAt[token] as number]?.speaker.actor ?? null;
  if (!harms.has(entry.type) || speaker === null) return nobody;
  const { kind, country = null, sector } = scene.actorOf.get(speaker) ?? {};
  const speaks = kind === "state" || official.has(sector ?? "");
  const other = otherOfTwo(scene, actor);
  const doers = actor.ids.every((id) => scene.pair.includes(countryOf(scene, id) ?? ""));
  return speaks && doers && other.ids.some((id) => countryOf(scene, id) === country) ? other : nobody;
};
