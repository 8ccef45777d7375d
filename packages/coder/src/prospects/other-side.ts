/**
 * Deeds of two of which the clause names one side: "Baku may attack within days", "talks in Beijing are due to start", "an embassy will be
 * opened in Tegucigalpa". In: a scene, triggers without an event, deeds told before. Out: the other state of the pair that is spoken of.
 */
import { othersNamedNear } from "../events/context-parties.ts";
import { groundOf } from "../events/destinations.ts";
import type { Event } from "../events/event.ts";
import { isPassive, isVerb } from "../events/grammar.ts";
import { participantsOf } from "../events/participants.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import type { Trigger } from "../events/triggers.ts";
import { countryOf } from "../events/who.ts";
import { dependentsOf } from "../language/tree.ts";
import { type DeedBefore, pairBefore, talksBefore } from "./deeds-before.ts";
import type { Found } from "./found.ts";

/**
 * The other state of whoever is known to take part: the one that is named near by, else of the pair that the article tells most of.
 * @param token the word of the deed
 * @param own the parties that are known
 */
export const otherSide = (
  scene: Scene,
  deeds: readonly DeedBefore[],
  token: number,
  own: readonly string[],
): readonly string[] => {
  const countries = new Set(own.flatMap((id) => countryOf(scene, id) ?? []));
  if (countries.size !== 1) return [];
  const near = othersNamedNear(scene, token, countries);
  if (near.length === 1) return near;
  const pair = pairBefore(scene, deeds, scene.language.start[token] as number, countries);
  return pair.filter((id) => !countries.has(countryOf(scene, id) ?? ""));
};

/** What one state does to its neighbour by shutting it, or keeps with it. */
const between: ReadonlySet<string> = new Set(
  "border frontier crossing boundary airspace tie relation embassy consulate ambassador flight trade".split(" "),
);

/** Whether what a deed is done to is something between two states: "close the border". */
export const isBetweenTwo = ({ language }: Scene, { object }: Pick<Trigger, "object">): boolean =>
  object >= 0 && between.has(language.lemma[object] as string);

/** The two sides of a deed that its clause tells by halves; null where it tells them whole or neither. */
export const sidesOf = (
  scene: Scene,
  trigger: Trigger,
  deeds: readonly DeedBefore[],
): Pick<Found, "actor" | "recipient"> | null => {
  const { language } = scene;
  const { entry, token, object } = trigger;
  if (entry.pos !== "verb" || !isVerb(language, token)) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  if (recipient.ids.length > 0 && actor.ids.length > 0) return null;
  if (actor.ids.length === 0) {
    // "An embassy will be opened in Tegucigalpa": whoever opens it is the guest.
    const ground = isPassive(language, token) && isBetweenTwo(scene, trigger) ? groundOf(scene, token).ids : [];
    const opener = otherSide(scene, deeds, token, ground);
    return opener.length === 0 ? null : { actor: opener, recipient: ground };
  }
  const strikes = entry.type === "ASSAULT" && object < 0;
  if (!strikes && !isBetweenTwo(scene, trigger)) return null;
  const other = otherSide(scene, deeds, token, actor.ids);
  return other.length === 0 ? null : { actor: actor.ids, recipient: other };
};

const again: ReadonlySet<string> = new Set("the that this next second third fourth fifth further another".split(" "));

/** "That second meeting will be hosted by Egypt": with those who held the first. */
export const withTalksBefore = (scene: Scene, event: Event, found: Found, deeds: readonly DeedBefore[]): Found => {
  const { language } = scene;
  const noun = tokenAt(language, event.trigger.start);
  const countries = new Set([...event.actor, ...event.recipient].map((id) => countryOf(scene, id)));
  const isTalk = event.type === "CONSULT" && event.mode !== "visit" && language.upos[noun] === "NOUN";
  if (!isTalk || countries.size !== 1) return found;
  if (![...dependentsOf(language, noun)].some((d) => again.has(language.lemma[d] as string))) return found;
  const talks = talksBefore(scene, deeds, noun);
  const others = [...(talks?.actor ?? []), ...(talks?.recipient ?? [])];
  return { ...found, actor: [...new Set([...found.actor, ...others])] };
};
