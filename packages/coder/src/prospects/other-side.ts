/**
 * Deeds of two of which the clause names one side: "Baku may attack within days", "talks in Beijing are due to start", "an embassy will be
 * opened in Tegucigalpa". In: a scene, triggers without an event, deeds told before. Out: the other state of the pair that is spoken of.
 */
import type { EventType } from "../codebook/event-types.ts";
import { groundOf } from "../events/destinations.ts";
import type { Event } from "../events/event.ts";
import { isPassive, isVerb, objectOf } from "../events/grammar.ts";
import { othersNamedNear } from "../events/others-near.ts";
import { participantsOf } from "../events/participants.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import { subjectSide } from "../events/subjects.ts";
import type { Trigger } from "../events/triggers.ts";
import { countryOf } from "../events/who.ts";
import { dependent, dependentsOf } from "../language/tree.ts";
import { type DeedBefore, pairBefore, talksBefore } from "./deeds-before.ts";
import type { Found } from "./found.ts";

/** The other of the two states that the article is about, where whoever is known is of the one. */
export const otherInFocus = ({ pair, stateOf }: Scene, own: ReadonlySet<string>): readonly string[] =>
  pair.some((country) => own.has(country))
    ? pair.flatMap((country) => (own.has(country) ? [] : (stateOf.get(country) ?? [])))
    : [];

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
  const focus = otherInFocus(scene, countries);
  if (focus.length > 0) return focus;
  const pair = pairBefore(scene, deeds, scene.language.start[token] as number, countries);
  return pair.filter((id) => !countries.has(countryOf(scene, id) ?? ""));
};

/** A deed as the codebook has it. */
interface Deed {
  readonly type: EventType;
  readonly mode: string | null;
}

/** What one state does to its neighbour by shutting it, or keeps with it. */
const between: ReadonlySet<string> = new Set(
  "border frontier crossing boundary airspace tie relation embassy consulate ambassador flight trade".split(" "),
);

/** Whether what a deed is done to is something between two states: "close the border". */
export const isBetweenTwo = ({ language }: Scene, { object }: Pick<Trigger, "object">): boolean =>
  object >= 0 && between.has(language.lemma[object] as string);

const holding: ReadonlySet<string> = new Set("hold detain jail seize arrest capture imprison keep abduct".split(" "));

/** "The sailor whom Belarus has held will be freed": whoever holds somebody lets him go. */
const captorOf = (scene: Scene, { entry, token }: Trigger): readonly string[] => {
  const { language } = scene;
  const freed = entry.mode === "release" ? objectOf(language, token) : -1;
  const verb = freed < 0 ? -1 : dependent(language, freed, "acl:relcl", "acl");
  return verb >= 0 && holding.has(language.lemma[verb] as string) ? subjectSide(scene, verb).ids : [];
};

/** What a parliament or a government does with what was agreed with another: "the Senate will ratify". */
const accepting: ReadonlySet<string> = new Set(["ratify", "recognise", "recognize"]);

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
    const captor = isPassive(language, token) ? captorOf(scene, trigger) : [];
    if (captor.length > 0) return { actor: captor, recipient: recipient.ids };
    // "Five vessels will be delivered to the coast guard of Y": by the other of the two that the article is about.
    const giver =
      isPassive(language, token) && entry.type === "AID" ? reachedBy(scene, entry, token, recipient.ids) : [];
    if (giver.length > 0) return { actor: giver, recipient: recipient.ids };
    // "An embassy will be opened in Tegucigalpa": whoever opens it is the guest.
    const ground = isPassive(language, token) && isBetweenTwo(scene, trigger) ? groundOf(scene, token).ids : [];
    const opener = otherSide(scene, deeds, token, ground);
    return opener.length === 0 ? null : { actor: opener, recipient: ground };
  }
  const alone =
    object < 0 &&
    (entry.type === "ASSAULT" || (entry.frame.reciprocal === true && language.lemma[token] === "negotiate"));
  if (accepting.has(entry.lemma) || (entry.type === "AID" && entry.weak)) {
    const other = reachedBy(scene, { type: "AID", mode: null }, token, actor.ids);
    return other.length === 0 ? null : { actor: actor.ids, recipient: other };
  }
  if (!alone && !isBetweenTwo(scene, trigger)) return null;
  const other = otherSide(scene, deeds, token, actor.ids);
  return other.length === 0 ? null : { actor: actor.ids, recipient: other };
};

/** Deeds that somebody else suffers or receives by their nature, and of them those that one does at home. */
const directed: ReadonlySet<EventType> = new Set<EventType>(["AID", "CONCEDE", "COERCE", "ACCUSE"]);
const atHome: ReadonlySet<string | null> = new Set(["curfew", "censor", "martial-law", "investigate"]);

/** What one may hold of another. */
const held: ReadonlySet<string> = new Set(
  "prisoner detainee hostage captive sailor crew ship vessel tanker boat soldier pilot fisherman diplomat journalist student tourist fund asset money body remains national citizen man woman".split(
    " ",
  ),
);

/** Whether a deed has another side even where no word tells it. "will release treated water" has none. */
const hasOtherSide = ({ language }: Scene, { type, mode }: Deed, token: number): boolean => {
  // "is going to open a crossing".
  if (mode === "access") return true;
  if (mode !== "release") return directed.has(type) && !atHome.has(mode);
  const object = isVerb(language, token) ? objectOf(language, token) : -1;
  return object < 0 || held.has(language.lemma[object] as string);
};

const official: ReadonlySet<string | null> = new Set([null, "GOV", "MIL", "LEG", "JUD"]);

/**
 * Whom a deed of one state reaches that names nobody: the other of the two that the article is about, where the sentence names no third.
 * "Japan will lift the curbs", in an article on Japan and Korea.
 */
export const reachedBy = (scene: Scene, deed: Deed, token: number, actor: readonly string[]): readonly string[] => {
  if (!hasOtherSide(scene, deed, token)) return [];
  if (actor.some((id) => !official.has(scene.actorOf.get(id)?.sector ?? null))) return [];
  const own = new Set(actor.flatMap((id) => countryOf(scene, id) ?? []));
  if (own.size !== 1) return [];
  const named = othersNamedNear(scene, token, own, 0);
  const focus = otherInFocus(scene, own);
  return named.every((id) => focus.includes(id)) ? focus : [];
};

/** A deed that is expected of one state, with whom it reaches. */
export const withOneReached = (scene: Scene, event: Event, found: Found): Found => {
  const stateless = event.recipient.every((id) => countryOf(scene, id) === null);
  // "will take the case to the court": before whom, not against whom.
  const isForum =
    event.type === "ACCUSE" && event.recipient.every((id) => scene.actorOf.get(id)?.kind === "organization");
  if (!stateless || (event.recipient.length > 0 && event.mode !== "release" && !isForum)) return found;
  const token = tokenAt(scene.language, event.trigger.start);
  const reached = reachedBy(scene, event, token, event.actor);
  return { ...found, recipient: [...event.recipient, ...reached] };
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

/** Sectors of those who act for a state; of a minister whose state nobody names, unknown. */
const sentFor: ReadonlySet<string | null> = new Set([null, "GOV", "LEG", "MIL"]);

/** Whether somebody acts for a state that the article does not name beside him: no people of a body of states, of a company or the press. */
const isOfUnnamedState = ({ actorOf }: Scene, id: string): boolean => {
  const actor = actorOf.get(id);
  if (actor === undefined || actor.country !== null || !sentFor.has(actor.sector)) return false;
  return (actor.kind === "person" && actor.roles.every(({ of }) => of === null)) || actor.sector === "LEG";
};

/**
 * "Prime Minister Isakov will fly to Astana", in an article on two states: of the other, where it is not said of which; else of the state
 * that most is told of beside the one he calls on. Two of whom nobody says whose they are, are of the two.
 */
export const withUnnamedState = (scene: Scene, found: Found, deeds: readonly DeedBefore[]): Found => {
  const { start, end } = found.statement;
  // "The minister will meet his Maldivian counterpart": who meets his like is not of the same state.
  const isCounterpart = found.mode !== "visit" && /\bcounterpart\b/.test(scene.language.text.slice(start, end));
  const unnamed = found.actor.filter((id) => isOfUnnamedState(scene, id));
  if (found.type !== "CONSULT" || (!isCounterpart && unnamed.length === 0)) return found;
  const own = new Set([...found.actor, ...found.recipient].flatMap((id) => countryOf(scene, id) ?? []));
  if (own.size === 0 && unnamed.length === 2 && unnamed.length === found.actor.length)
    return { ...found, actor: [...found.actor, ...scene.pair.flatMap((country) => scene.stateOf.get(country) ?? [])] };
  if (own.size !== 1) return found;
  const focus = otherInFocus(scene, own);
  const told = focus.length > 0 ? focus : pairBefore(scene, deeds, start, own);
  const other = told.filter((id) => !own.has(countryOf(scene, id) ?? ""));
  return other.length === 1 ? { ...found, actor: [...found.actor, ...other] } : found;
};
