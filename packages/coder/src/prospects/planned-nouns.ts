/**
 * Visits, talks and other deeds that a noun names and another word plans: "his trip to Tehran, which is set for Tuesday", "talks are on the
 * programme". In: a scene, its triggers, coded events. Out: drafts of those that no coded event expects.
 */
import type { EventType } from "../codebook/event-types.ts";
import type { Event } from "../events/event.ts";
import { caseOf } from "../events/grammar.ts";
import { othersNamedNear } from "../events/others-near.ts";
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import type { Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { dependentsOf, dependentsWith, relation, spanOf, subtree } from "../language/tree.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { type DeedBefore, guestsBefore, pairBefore, talksBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { type Found, isPast } from "./found.ts";
import { otherSide } from "./other-side.ts";

const set = (words: string): Set<string> => new Set(words.split(" "));

const planning = set("set plan schedule due slate fix arrange book pencil foresee envisage envision expect anticipate");
const programmes = set("programme program agenda schedule calendar itinerary card cards");
/** "is in sight", "is in the offing". */
const nearness = set("sight offing pipeline works making");
/** Verbs of which what is planned is the subject: "talks resume on Monday". */
const starting = set("resume begin start open continue hold convene reconvene").add("take place");
/** Of talks that go by rounds, the round. */
const rounds = set("round session phase stage series");
const threefold = set("trilateral tripartite three-way");
const planned: ReadonlySet<EventType> = new Set<EventType>(["CONSULT", "AGREE", "COOPERATE", "RETREAT"]);

/** "the next round of talks": the round; else the noun itself. */
const roundOf = ({ language }: Scene, noun: number): number => {
  const head = language.head[noun] as number;
  return relation(language, noun) === "nmod" && head >= 0 && rounds.has(language.lemma[head] as string) ? head : noun;
};

/** The word that plans a noun: below it ("planned for Monday", "which is set for"), or above it ("is due", "are on the agenda"); or −1. */
const plannerOf = (scene: Scene, noun: number): number => {
  const { language } = scene;
  // "his trip to Tehran, which is set for Tuesday": the clause may hang on the last noun of the phrase.
  for (const t of [noun, ...dependentsWith(language, noun, "nmod")])
    for (const d of dependentsOf(language, t))
      if (relation(language, d) === "acl" && planning.has(language.lemma[d] as string)) return d;
  const subject = roundOf(scene, noun);
  const head = language.head[subject] as number;
  // "before the summit opens": when something else is done.
  if (head < 0 || relation(language, subject) !== "nsubj" || relation(language, head) === "advcl") return -1;
  const place = dependentsWith(language, head, "obj").some((d) => language.lemma[d] === "place");
  const lemma = place ? "take place" : (language.lemma[head] as string);
  if (planning.has(lemma) || (starting.has(lemma) && readStatus(scene, [head]).status === "expected")) return head;
  const near = nearness.has(lemma) && caseOf(language, head) === "in";
  return near || (programmes.has(lemma) && caseOf(language, head) === "on") ? head : -1;
};

const plannedTime = (scene: Scene, noun: number, planner: number): Interval | null => {
  const behind = scene.dates.find(({ span }) => {
    const from = scene.language.end[planner] as number;
    return span.start >= from && span.start - from < 12;
  });
  const own = behind === undefined ? null : intervalOf(behind);
  return dueOf(scene, planner, own ?? whenOf(scene, [noun, planner])?.interval ?? null);
};

type Parties = Pick<Found, "actor" | "recipient">;

const countriesOf = (scene: Scene, { actor, recipient }: Parties): ReadonlySet<string> =>
  new Set([...actor, ...recipient].map((id) => scene.actorOf.get(id)?.country ?? id));

/** What is planned by a word, with the words that say so. */
const plannedBy = (
  scene: Scene,
  noun: number,
  planner: number,
  deed: Pick<Found, "type" | "mode">,
  parties: Parties,
): readonly Found[] => {
  const { language } = scene;
  const due = plannedTime(scene, noun, planner);
  if (countriesOf(scene, parties).size < 2 || isPast(scene.dateline, due)) return [];
  return [
    {
      statement: spanOf(
        language,
        subtree(language, relation(language, roundOf(scene, noun)) === "nsubj" ? planner : noun),
      ),
      event: null,
      ...deed,
      ...parties,
      due,
      firmness: nearness.has(language.lemma[planner] as string) ? "expected" : "scheduled",
      attribution: scene.attributions[scene.attributionAt[noun] as number]?.id ?? null,
      because: `prospects/planned:${language.lemma[planner]}`,
    },
  ];
};

/** @param expected starts of the triggers of events that are prospects already */
export const plannedNouns = (
  scene: Scene,
  triggers: readonly Trigger[],
  events: readonly Event[],
  deeds: readonly DeedBefore[],
  expected: ReadonlySet<number>,
): readonly Found[] => {
  const { language } = scene;
  const named = triggers.flatMap((trigger): readonly Found[] => {
    const { token, entry } = trigger;
    const start = language.start[token] as number;
    if (entry.pos !== "noun" || !planned.has(entry.type) || expected.has(start)) return [];
    const planner = plannerOf(scene, token);
    if (planner < 0) return [];
    const told = events.find((event) => event.trigger.start === start);
    const parties = withOthers(scene, deeds, token, entry, told ?? idsOf(scene, trigger));
    return plannedBy(scene, token, planner, entry, parties);
  });
  return [...named, ...furtherRounds(scene, deeds)];
};

const idsOf = (scene: Scene, trigger: Trigger): Parties => {
  const { actor, recipient } = participantsOf(scene, trigger);
  return { actor: actor.ids, recipient: recipient.ids };
};

/** "A further round will be held in June": talks of those who held the last. */
const furtherRounds = (scene: Scene, deeds: readonly DeedBefore[]): readonly Found[] => {
  const { language } = scene;
  return Array.from(language.form.keys()).flatMap((token): readonly Found[] => {
    if (language.lemma[token] !== "round" || dependentsWith(language, token, "nmod", "compound").length > 0) return [];
    const planner = plannerOf(scene, token);
    const talks = planner < 0 ? undefined : talksBefore(scene, deeds, token);
    if (talks === undefined) return [];
    const actor = [...talks.actor, ...talks.recipient];
    return plannedBy(scene, token, planner, { type: "CONSULT", mode: null }, { actor, recipient: [] });
  });
};

/** "Talks with X were on the programme": with the guest of X's state, or the state spoken of. "The next round of talks": of the two told of. */
const withOthers = (
  scene: Scene,
  deeds: readonly DeedBefore[],
  token: number,
  { type, mode }: Pick<Found, "type" | "mode">,
  parties: Parties,
): Parties => {
  const { actor, recipient } = parties;
  const countries = countriesOf(scene, parties);
  if (type !== "CONSULT" || countries.size > 1) return parties;
  const start = scene.language.start[token] as number;
  if (countries.size === 0) {
    // "for a visit that was fixed long ago": nobody says whose.
    if (mode === "visit") return parties;
    const near = othersNamedNear(scene, token, new Set());
    return { actor: near.length === 2 ? near : pairBefore(scene, deeds, start), recipient: [] };
  }
  const known = [...actor, ...recipient];
  // "A trilateral summit with Uzbekistan": of Uzbekistan and the two told of.
  if (
    dependentsOf(scene.language, token).some((d) => threefold.has((scene.language.lemma[d] as string).toLowerCase()))
  ) {
    const pair = pairBefore(scene, deeds, start);
    return pair.some((id) => known.includes(id)) ? parties : { actor: [...pair, ...known], recipient: [] };
  }
  const guests = guestsBefore(scene, deeds, known, start);
  // "called off talks with Kigali that had been planned": whoever calls them off is the other, not the state spoken of.
  const isTold = relation(scene.language, roundOf(scene, token)) === "nsubj";
  const others = guests.length > 0 || !isTold ? guests : otherSide(scene, deeds, token, known);
  return { actor: [...actor, ...others], recipient };
};
