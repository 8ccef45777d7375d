/**
 * Deeds that were promised, threatened, demanded by a day or invited to. In: a scene, the trigger and event of the word that was given.
 * Out: the draft of a prospect of the deed itself, or null.
 */
import { type EventType, eventTypes } from "../codebook/event-types.ts";
import type { Event } from "../events/event.ts";
import { isVerb, objectOf } from "../events/grammar.ts";
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import type { Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { countryOf } from "../events/who.ts";
import { dependent, dependentsOf, isWithin, relation } from "../language/tree.ts";
import type { Interval } from "../time/interval.ts";
import { type DeedBefore, lastBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { type Found, hasCome, isPast } from "./found.ts";
import { isBetweenTwo, otherSide, reachedBy } from "./other-side.ts";
import { goesOn } from "./outlook.ts";
import type { Firmness } from "./prospect.ts";

/** What a threat of a mode is a threat of. */
const threatened: { readonly [mode: string]: EventType } = {
  violence: "ASSAULT",
  restrict: "COERCE",
  arrest: "COERCE",
  territory: "COERCE",
  relations: "SANCTION",
  expel: "SANCTION",
};

const revenge: ReadonlySet<string> = new Set([
  "revenge",
  "vengeance",
  "retaliation",
  "reprisal",
  "payback",
  "retribution",
]);

const isConflict = (type: EventType): boolean => eventTypes[type].quad.endsWith("conflict");

/** Words that are themselves only words are no deeds to wait for. */
const merelySaid: ReadonlySet<EventType> = new Set<EventType>(["ACCUSE", "THREATEN", "REQUEST", "AGREE", "REJECT"]);

/** When a deed is due that hangs under a word already given: the day on which it was given is not the deed's. */
const dueUnder = (scene: Scene, tokens: readonly number[]): Interval | null => {
  const [token] = tokens as [number];
  const when = whenOf(scene, tokens)?.interval ?? null;
  const due = dueOf(scene, token, when !== null && hasCome(scene.dateline, when) ? null : when);
  return due !== null && hasCome(scene.dateline, due) ? null : due;
};

/** The deed of a word that is given, asked or refused, as a trigger of its own. */
export const innerOf = ({ language }: Scene, { deed }: Trigger): Trigger | null =>
  deed === null || deed.entry === null
    ? null
    : {
        token: deed.noun >= 0 ? deed.noun : deed.token,
        entry: deed.entry,
        support: deed.noun >= 0 ? deed.token : -1,
        supportRole: deed.noun >= 0 ? "performs" : null,
        deed: null,
        object: deed.noun >= 0 ? -1 : objectOf(language, deed.token),
      };

const made = (
  event: Event,
  found: Pick<Found, "type" | "mode" | "actor" | "recipient" | "due" | "firmness" | "because">,
): Found => ({ statement: event.evidence[0] ?? event.trigger, event: null, attribution: event.attribution, ...found });

/** What is only weighed may come or not. */
const weighed: ReadonlySet<string> = new Set(["weigh", "consider", "mull", "contemplate", "ponder"]);

/** How firmly a word stands that is no promise; null for a promise. */
const softer = ({ entry }: Trigger): Firmness | null =>
  offered.has(entry.lemma) ? "conditional" : weighed.has(entry.lemma) ? "possible" : null;

/** What is offered waits for whoever is to accept it. */
const offered: ReadonlySet<string> = new Set(["offer", "propose", "volunteer", "extend", "tender"]);

/** Whether a deed is what the word is about: its infinitive, its object or in it, not a clause beside: "vows a blow as X ends his visit". */
const isMatterOf = ({ language }: Scene, trigger: Trigger, deed: number): boolean => {
  const object = objectOf(language, trigger.token);
  const mark = dependent(language, deed, "mark");
  if (relation(language, deed) === "advcl" && mark >= 0 && language.lemma[mark] !== "to") return false;
  if (["VB", "VBG"].includes(language.xpos[deed] as string)) return true;
  return object < 0 ? relation(language, deed) !== "advcl" : isWithin(language, deed, object);
};

/** Who suffers or receives the deed given: whoever its clause names, or was spoken to; of what two states share, the other one. */
const receiversOf = (
  scene: Scene,
  trigger: Trigger,
  inner: Trigger,
  event: Event,
  deeds: readonly DeedBefore[],
): readonly string[] => {
  const own = new Set(event.actor.flatMap((id) => countryOf(scene, id) ?? []));
  // "pull its soldiers out of Y": one's own soldiers are the means.
  const leaves = inner.entry.type === "RETREAT" && inner.entry.mode === "withdraw";
  const isOther = (id: string): boolean =>
    !event.actor.includes(id) && !(leaves && own.has(countryOf(scene, id) ?? ""));
  const named = participantsOf(scene, inner).recipient.ids.filter(isOther);
  if (named.length > 0) return named;
  const addressed = event.recipient.filter(isOther);
  // "proposed a billion in funds": an offer is made to somebody.
  if (addressed.length > 0 || offered.has(trigger.entry.lemma)) return addressed;
  return isBetweenTwo(scene, inner)
    ? otherSide(scene, deeds, inner.token, event.actor)
    : reachedBy(scene, inner.entry, inner.token, event.actor);
};

const rousing: ReadonlySet<string> = new Set(["call", "incite", "urge", "instigate", "goad"]);

/** "pledged to withdraw by May", "threatened to cut off gas". */
const fromPledge = (scene: Scene, trigger: Trigger, event: Event, deeds: readonly DeedBefore[]): Found | null => {
  const inner = innerOf(scene, trigger);
  if (inner === null || trigger.deed === null || trigger.entry.lemma === "invite") return null;
  // "agreed to agree on a premier".
  if (inner.entry.lemma === trigger.entry.lemma || !isMatterOf(scene, trigger, trigger.deed.token)) return null;
  const { type, pos } = inner.entry;
  // "agreed on a road map": agreed it is.
  if (trigger.entry.lemma === "agree" && pos === "noun" && type === "AGREE" && inner.support < 0) return null;
  const isThreat = event.type === "THREATEN";
  // "called for attacks", "jailed for inciting subversion": a deed of others.
  if (isThreat && rousing.has(trigger.entry.lemma)) return null;
  if (isThreat ? !isConflict(type) || merelySaid.has(type) : merelySaid.has(type) && type !== "AGREE") return null;
  const { noun, token } = trigger.deed;
  const recipient = receiversOf(scene, trigger, inner, event, deeds);
  // "has offered to help", "have offered to mediate": no news could tell whom.
  if ((type === "AID" || offered.has(trigger.entry.lemma)) && recipient.length === 0) return null;
  const due = dueUnder(scene, noun >= 0 ? [noun, token] : [token]);
  return made(event, {
    type,
    mode: inner.entry.mode,
    actor: event.actor,
    recipient,
    due,
    firmness: goesOn(scene, type, token, due) ? "outlook" : (softer(trigger) ?? "promised"),
    because: `prospects/deed:${trigger.entry.id}`,
  });
};

/** Of whom revenge is to be taken where the clause does not say: whoever last did harm to those who vow it. */
const whoHarmed = (scene: Scene, deeds: readonly DeedBefore[], { actor, trigger }: Event): readonly string[] => {
  const own = new Set(actor.flatMap((id) => countryOf(scene, id) ?? []));
  const isOwn = (id: string): boolean => own.has(countryOf(scene, id) ?? "");
  const harm = lastBefore(
    deeds,
    trigger.start,
    ({ type, actor: by, recipient }) =>
      type !== null &&
      eventTypes[type].quad === "material conflict" &&
      recipient.some(isOwn) &&
      by.length > 0 &&
      !by.some(isOwn),
  );
  return harm?.actor ?? [];
};

/** "vowed revenge", "will hit back": a threat that names its deed by its kind alone. */
const fromThreat = (scene: Scene, trigger: Trigger, event: Event, deeds: readonly DeedBefore[]): Found | null => {
  if (event.type !== "THREATEN" || event.actor.length === 0 || rousing.has(trigger.entry.lemma)) return null;
  const { language } = scene;
  // "would see the folly in waging a war": no war is announced.
  if (trigger.entry.pos === "noun" && trigger.support < 0 && event.because.includes("status:announced:")) return null;
  // "threatens to use more of the waters": a deed that is told, though no word of it is known.
  if (trigger.deed !== null && trigger.deed.entry === null && isVerb(language, trigger.deed.token)) return null;
  const below = [trigger.token, trigger.object, ...dependentsOf(language, trigger.token)];
  const type =
    event.mode === null
      ? below.some((t) => t >= 0 && revenge.has(language.lemma[t] as string))
        ? "ASSAULT"
        : null
      : (threatened[event.mode] ?? null);
  if (type === null) return null;
  const conditional = event.because.includes("status:would") || event.because.includes("status:if");
  return made(event, {
    type,
    mode: null,
    actor: event.actor,
    recipient: event.recipient.length > 0 ? event.recipient : whoHarmed(scene, deeds, event),
    due: dueUnder(scene, [trigger.token]),
    firmness: softer(trigger) ?? (conditional ? "conditional" : "promised"),
    because: `prospects/threat:${trigger.entry.id}`,
  });
};

/** "called on China to withdraw its ships by Friday": only with a time to comply, and of whoever is asked. */
const fromDemand = (scene: Scene, trigger: Trigger, event: Event): Found | null => {
  const inner = event.type === "REQUEST" ? innerOf(scene, trigger) : null;
  if (inner === null || event.recipient.length === 0 || merelySaid.has(inner.entry.type)) return null;
  // Who is given a time is told of in ultimatums.ts.
  if (trigger.entry.lemma === "give") return null;
  const due = dueUnder(scene, [inner.token, ...(inner.support >= 0 ? [inner.support] : [])]);
  if (due === null || isPast(scene.dateline, due)) return null;
  const { recipient } = participantsOf(scene, inner);
  // "wants to recognise Y": whoever the deed is done to is not asked to do it.
  if (event.recipient.every((id) => recipient.ids.includes(id))) return null;
  return made(event, {
    type: inner.entry.type,
    mode: inner.entry.mode,
    actor: event.recipient,
    recipient: recipient.ids.filter((id) => !event.recipient.includes(id)),
    due,
    firmness: "demanded",
    because: `prospects/demand:${trigger.entry.id}`,
  });
};

/** "accepted an invitation to visit Kyiv in August", "accepted the invitation" that was told of. */
const fromAcceptance = (
  scene: Scene,
  triggers: readonly Trigger[],
  trigger: Trigger,
  event: Event,
  invited: readonly Found[],
): Found | null => {
  const { language } = scene;
  const noun = trigger.object;
  if (event.type !== "AGREE" || noun < 0 || language.lemma[noun] !== "invitation") return null;
  const told = invited.findLast(
    ({ statement, recipient }) =>
      statement.start < event.trigger.start && recipient.some((id) => event.actor.includes(id)),
  );
  if (told !== undefined)
    return made(event, {
      type: told.type,
      mode: told.mode,
      actor: event.actor,
      recipient: told.actor,
      due: told.due,
      firmness: "promised",
      because: "prospects/invitation-accepted",
    });
  const verb = dependent(language, noun, "acl");
  const inner = triggers.find(
    ({ token }) => token === verb || (token > noun && token <= noun + 4 && isVerb(language, token)),
  );
  if (inner === undefined || inner.entry.type !== "CONSULT") return null;
  const { recipient, actor } = participantsOf(scene, inner);
  const others = [...recipient.ids, ...actor.ids].filter((id) => !event.actor.includes(id));
  return made(event, {
    type: "CONSULT",
    mode: inner.entry.mode,
    actor: event.actor,
    recipient: others.length > 0 ? others : event.recipient,
    due: dueUnder(scene, [inner.token]),
    firmness: "promised",
    because: "prospects/invitation-accepted",
  });
};

const given: ReadonlySet<EventType> = new Set<EventType>(["AGREE", "CONCEDE"]);

/**
 * @param triggers every trigger of the article, for deeds that stand beside the word given
 * @param deeds what was told, for the other side of a threat that names none
 * @param invited the invitations that were told of, which may be accepted
 */
export const fromDeed = (
  scene: Scene,
  triggers: readonly Trigger[],
  trigger: Trigger,
  event: Event,
  deeds: readonly DeedBefore[],
  invited: readonly Found[],
): Found | null => {
  const said = event.status === "occurred" || event.status === "ongoing";
  if (!said || event.historical) return null;
  const found =
    fromAcceptance(scene, triggers, trigger, event, invited) ??
    (given.has(event.type) || event.type === "THREATEN" ? fromPledge(scene, trigger, event, deeds) : null) ??
    fromThreat(scene, trigger, event, deeds) ??
    fromDemand(scene, trigger, event);
  return found === null || isPast(scene.dateline, found.due) ? null : found;
};
