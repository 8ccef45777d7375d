/**
 * The same deed told twice. In: drafts in text order. Out: groups of drafts, each one deed; the first of a group leads it.
 */
import { relation } from "../language/tree.ts";
import type { Interval } from "../time/interval.ts";
import type { Draft } from "./draft.ts";
import { inLead, type Scene } from "./scene.ts";
import type { Side } from "./who.ts";

const overlap = (a: Interval, b: Interval): boolean =>
  a.start.slice(0, 10) <= b.end.slice(0, 10) && b.start.slice(0, 10) <= a.end.slice(0, 10);

const countriesOf = (scene: Scene, ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.map((id) => scene.actorOf.get(id)?.country ?? id));

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

const isState = (scene: Scene, id: string): boolean => scene.actorOf.get(id)?.kind === "state";

/** Whether two sides may be the same: a shared actor, or a state beside one of its people. */
const sameSide = (scene: Scene, a: Side, b: Side): boolean => {
  if (a.ids.length === 0 || b.ids.length === 0) return a.ids.length === b.ids.length;
  if (shares(a.ids, b.ids)) return true;
  const from = countriesOf(scene, a.ids);
  const to = countriesOf(scene, b.ids);
  if (!a.ids.every((id) => isState(scene, id)) && !b.ids.every((id) => isState(scene, id))) return false;
  return [...from].some((country) => to.has(country));
};

const everyone = (draft: Draft): readonly string[] => [
  ...draft.participants.actor.ids,
  ...draft.participants.recipient.ids,
];

const isReciprocal = ({ trigger }: Draft): boolean => trigger.entry.frame.reciprocal === true;

const sameParticipants = (scene: Scene, a: Draft, b: Draft): boolean => {
  // Fighting each other is not the attack of one on the other.
  if (a.type === "ASSAULT" && isReciprocal(a) !== isReciprocal(b)) return false;
  if (a.trigger.entry.frame.reciprocal === true || b.trigger.entry.frame.reciprocal === true) {
    const ids = everyone(a);
    const others = everyone(b);
    const shared = ids.filter((id) => others.includes(id)).length;
    if (shared >= 2) return true;
    const from = countriesOf(scene, ids);
    const to = countriesOf(scene, others);
    if (isHeadline(scene, a) && inLead(scene, b.trigger.token)) return [...from].every((country) => to.has(country));
    const sameCountries = from.size === to.size && [...from].every((country) => to.has(country));
    return sameCountries && (ids.every((id) => isState(scene, id)) || others.every((id) => isState(scene, id)));
  }
  const { actor, recipient } = a.participants;
  const other = b.participants;
  // A deed without a known doer is the one whose doer is told elsewhere.
  if (actor.ids.length === 0 || other.actor.ids.length === 0) return shares(recipient.ids, other.recipient.ids);
  if (a.type === "ASSAULT" && (recipient.ids.length === 0 || other.recipient.ids.length === 0)) {
    return sameSide(scene, actor, other.actor);
  }
  return sameSide(scene, actor, other.actor) && sameSide(scene, recipient, other.recipient);
};

const sameMode = (a: Draft, b: Draft): boolean => {
  if (a.mode === b.mode) return true;
  return a.type !== "CONSULT" && (a.mode === null || b.mode === null || a.type === "ASSAULT");
};

const sameStatus = (a: Draft, b: Draft): boolean => {
  if (a.status.status === b.status.status) return true;
  if (a.status.vague || b.status.vague) return a.status.status !== "denied" && b.status.status !== "denied";
  if (a.when === null || b.when === null) return false;
  const settled = ["occurred", "ongoing"];
  return settled.includes(a.status.status) && settled.includes(b.status.status);
};

const sameDate = (a: Draft, b: Draft): boolean =>
  a.when === null || b.when === null || overlap(a.when.interval, b.when.interval);

const isHeadline = (scene: Scene, draft: Draft): boolean => draft.trigger.token < scene.bodyFrom;

/** "cut ties and recalled its envoy": verbs in a row tell one deed after the other. Of blows in a row the second is often how. */
const areListed = ({ language }: Scene, a: Draft, b: Draft): boolean =>
  a.type !== "ASSAULT" &&
  a.trigger.entry.pos === "verb" &&
  b.trigger.entry.pos === "verb" &&
  relation(language, b.trigger.token) === "conj" &&
  language.head[b.trigger.token] === a.trigger.token;

/** Whether two tellings use the same word, or are dated alike: enough to be one deed where both are plain. */
const sameTelling = (scene: Scene, a: Draft, b: Draft): boolean => {
  if (areListed(scene, a, b)) return false;
  if (isHeadline(scene, a) && inLead(scene, b.trigger.token)) return true;
  // "spoke at a press conference with X": verb and noun of one sentence tell one meeting.
  const nominal = a.trigger.entry.pos === "noun" || b.trigger.entry.pos === "noun";
  if (nominal && scene.language.sentence[a.trigger.token] === scene.language.sentence[b.trigger.token]) return true;
  if (a.status.vague || b.status.vague) return true;
  if (a.mode === "visit" && b.mode === "visit") return true;
  if (a.trigger.entry.lemma === b.trigger.entry.lemma) return true;
  const dated = a.when !== null && b.when !== null;
  if (dated && a.mode !== null && a.mode === b.mode) return true;
  // Killing, attacking and shelling on one day, or a headline and its lead, are one attack.
  return a.type === "ASSAULT" && (dated || Math.abs(a.trigger.token - b.trigger.token) < 40);
};

/** Means and deed in one sentence: "the killing of X by a drone strike of Y". */
const completes = (scene: Scene, a: Draft, b: Draft): boolean => {
  if (a.type !== "ASSAULT" || scene.language.sentence[a.trigger.token] !== scene.language.sentence[b.trigger.token])
    return false;
  const gerund = scene.language.xpos[b.trigger.token] === "VBG";
  if ((b.trigger.entry.pos !== "noun" && !gerund) || b.trigger.token - a.trigger.token > 30) return false;
  const one = a.participants;
  const other = b.participants;
  const fromOther =
    other.actor.ids.length === 0 || one.actor.ids.length === 0 || shares(one.actor.ids, other.actor.ids);
  const toOther =
    other.recipient.ids.length === 0 ||
    one.recipient.ids.length === 0 ||
    other.recipient.found === "place" ||
    other.recipient.ids.every((id) => (scene.actorOf.get(id)?.country ?? null) === null) ||
    shares(one.recipient.ids, other.recipient.ids) ||
    [...countriesOf(scene, one.recipient.ids)].some((country) => countriesOf(scene, other.recipient.ids).has(country));
  return fromOther && toOther && sameStatus(a, b);
};

const greeting: ReadonlySet<string> = new Set(["greet", "welcome"]);

/** "landed in the capital and was greeted by the energy minister": whoever greets a guest on arrival is part of the visit. */
const greetsArrival = (scene: Scene, arrival: Draft, greets: Draft): boolean => {
  const { language } = scene;
  if (arrival.mode !== "visit" || greets.type !== "CONSULT" || !greeting.has(greets.trigger.entry.lemma)) return false;
  if (language.sentence[arrival.trigger.token] !== language.sentence[greets.trigger.token]) return false;
  const people = everyone(greets);
  const hosts = countriesOf(scene, arrival.participants.recipient.ids);
  return (
    sameStatus(arrival, greets) &&
    shares(arrival.participants.actor.ids, people) &&
    [...countriesOf(scene, people)].some((country) => hosts.has(country))
  );
};

const sameCountries = (scene: Scene, a: Side, b: Side): boolean => {
  const from = countriesOf(scene, a.ids);
  const to = countriesOf(scene, b.ids);
  return from.size === to.size && [...from].every((country) => to.has(country));
};

/** "Manila demands compensation", and in the lead "the general demanded that China pay": a headline is told in full by the lead. */
const restates = (scene: Scene, headline: Draft, lead: Draft): boolean => {
  if (!isHeadline(scene, headline) || !inLead(scene, lead.trigger.token) || !sameStatus(headline, lead)) return false;
  const { actor, recipient } = headline.participants;
  const told = lead.participants;
  return (
    actor.ids.length > 0 &&
    sameCountries(scene, actor, told.actor) &&
    (recipient.ids.length === 0 || told.recipient.ids.length === 0 || sameCountries(scene, recipient, told.recipient))
  );
};

/** The telling that is plain about whether the deed happened, one of the body before the headline; else the first. */
export const leaderOf = (scene: Scene, group: readonly Draft[]): Draft => {
  const plain = group.filter((draft) => !draft.status.vague && !draft.partial);
  return (
    plain.find((draft) => !isHeadline(scene, draft)) ??
    plain[0] ??
    group.find((draft) => !draft.partial) ??
    (group[0] as Draft)
  );
};

const recent = 40;
const recentMembers = 8;

/** Groups drafts that tell one deed. A draft is compared with the latest groups of its type only, so time stays linear. */
export const mergeDrafts = (scene: Scene, drafts: readonly Draft[]): readonly (readonly Draft[])[] => {
  const groups: Draft[][] = [];
  const byType = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const known = byType.get(draft.type) ?? [];
    byType.set(draft.type, known);
    const group = known.slice(-recent).find((members) => {
      const leader = leaderOf(scene, members);
      if (completes(scene, leader, draft) || greetsArrival(scene, leader, draft)) return true;
      if (restates(scene, leader, draft)) return true;
      return (
        members.slice(-recentMembers).every((member) => sameDate(member, draft)) &&
        sameMode(leader, draft) &&
        sameStatus(leader, draft) &&
        sameTelling(scene, leader, draft) &&
        sameParticipants(scene, leader, draft)
      );
    });
    if (group !== undefined) group.push(draft);
    else {
      const fresh = [draft];
      known.push(fresh);
      groups.push(fresh);
    }
  }
  return groups;
};
