/**
 * The prospects stage. In: language, dates, places, actors, attributions, events. Out: forward-looking statements worth checking later:
 * expected events, arrivals, planned talks, what is promised, threatened or demanded by a day, open questions; and, kept apart by their
 * firmness, statements of principle. Nothing past, nothing merely supposed.
 */
import type { Cast } from "../actors/actor.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { typeAndMode } from "../events/deed-modes.ts";
import type { Event } from "../events/event.ts";
import { builtInLexicon, type Lexicon } from "../events/lexicon.ts";
import { participantsOf } from "../events/participants.ts";
import { type Scene, sceneOf } from "../events/scene.ts";
import { findTriggers, type Trigger } from "../events/triggers.ts";
import type { Language } from "../language/language.ts";
import type { Place } from "../places/place.ts";
import { contentHash } from "../text/hash.ts";
import { overlaps } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import type { Dateline } from "../time/dateline.ts";
import type { DateMention } from "../time/interval.ts";
import { arrivals } from "./arrivals.ts";
import { assemblies } from "./assemblies.ts";
import { bound } from "./bound.ts";
import { contacts } from "./contacts.ts";
import { convocations } from "./convocations.ts";
import { conferences, ofBothStates } from "./counterparts.ts";
import { deadlines } from "./deadlines.ts";
import { deedsTold } from "./deeds-before.ts";
import type { Found } from "./found.ts";
import { fromDeed } from "./from-deeds.ts";
import { fromEvent } from "./from-events.ts";
import { gifts } from "./gifts.ts";
import { invitations } from "./invitations.ts";
import { openQuestions } from "./open-questions.ts";
import { withOneReached, withTalksBefore, withUnnamedState } from "./other-side.ts";
import { outlooks } from "./outlook.ts";
import { plannedNouns } from "./planned-nouns.ts";
import { plans } from "./plans.ts";
import { postponements } from "./postponements.ts";
import type { Prospect } from "./prospect.ts";
import { followers, toldAgain } from "./told-again.ts";
import { traffic } from "./traffic.ts";
import { ultimatums } from "./ultimatums.ts";
import { untold } from "./untold.ts";

const fromQuestions = (scene: Scene, triggers: readonly Trigger[], events: readonly Event[]): readonly Found[] => {
  const { language, cast, attributions } = scene;
  return openQuestions(language).map(({ first, last, clause, because }) => {
    const statement = { start: language.start[first] as number, end: language.end[last] as number };
    const from = language.start[clause] as number;
    const inside = events.find(({ trigger }) => trigger.start >= from && trigger.end <= statement.end);
    const trigger = triggers.find(({ token }) => token > clause && token <= last);
    const asked = trigger === undefined ? null : participantsOf(scene, trigger);
    const mention = cast.mentions.find(({ start, end }) => start >= from && end <= statement.end);
    return {
      statement,
      event: inside?.id ?? null,
      type: inside?.type ?? (trigger === undefined ? null : typeAndMode(language, trigger.entry, trigger.deed).type),
      mode: inside?.mode ?? null,
      actor: inside?.actor ?? (asked?.actor.ids.length ? asked.actor.ids : (mention?.actors ?? [])),
      recipient: inside?.recipient ?? asked?.recipient.ids ?? [],
      due: null,
      firmness: "question" as const,
      attribution: attributions[scene.attributionAt[first] as number]?.id ?? null,
      because,
    };
  });
};

/** The same deed by the same words. */
const isSame = (one: Found, { type, statement, actor }: Found): boolean =>
  one.type === type && overlaps(one.statement, statement) && one.actor.some((id) => actor.includes(id));

/** "meet on Friday to discuss the border": one deed of the same parties. */
const haveSameParties = (one: Found, other: Found, partyOf = (id: string): string => id): boolean => {
  const [these, those] = [one, other].map(({ actor, recipient }) => new Set([...actor, ...recipient].map(partyOf)));
  return these?.size === those?.size && [...(these ?? [])].every((party) => those?.has(party));
};

/** "will fly to Cairo for talks with Sisi": the talks for which somebody goes to a state are what is told of the visit. */
const isPurposeOf = ({ actorOf }: Scene, visit: Found, prospect: Found): boolean =>
  visit.mode === "visit" &&
  prospect.because === "prospects/event:purpose" &&
  haveSameParties(visit, prospect, (id) => actorOf.get(id)?.country ?? id);

/** One clause of the same parties: one deed, whatever else its words make of it. */
const isSameClause = (one: Found, draft: Found): boolean =>
  one.statement.start === draft.statement.start &&
  one.statement.end === draft.statement.end &&
  haveSameParties(one, draft);

/** Whether what one draft says is said by another already. */
const isToldBy = (known: readonly Found[], draft: Found): boolean =>
  known.some((one) => isSame(one, draft) || isSameClause(one, draft));

/**
 * Finds prospects.
 * @returns prospects in text order; each expected event gives one, each promise, threat or invitation one for its deed
 */
export const findProspects = (
  language: Language,
  dateline: Dateline,
  dates: readonly DateMention[],
  places: readonly Place[],
  cast: Cast,
  attributions: readonly Attribution[],
  events: readonly Event[],
  trace?: Trace,
  lexicon: Lexicon = builtInLexicon,
): readonly Prospect[] => {
  const scene = sceneOf(language, dateline, dates, places, cast, attributions, lexicon);
  const { triggers } = findTriggers(scene);
  const questions = fromQuestions(scene, triggers, events);
  const asked = new Set(questions.map(({ event }) => event));
  const byTrigger = new Map(events.map((event) => [event.trigger.start, event]));
  const expected = new Set<number>();
  const putOff = [...postponements(scene, triggers), ...bound(scene, triggers), ...ultimatums(scene, triggers)];
  const found: Found[] = [...questions, ...putOff];
  const happened = deedsTold(events, []);
  const invited = invitations(scene);
  const done = deedsTold(
    events.filter(({ status }) => status === "occurred" || status === "ongoing"),
    [],
  );
  for (const event of events) {
    const whole = asked.has(event.id) ? null : fromEvent(scene, event, done);
    if (whole === null) continue;
    const told = withOneReached(scene, event, withTalksBefore(scene, event, whole, happened));
    const prospect = ofBothStates(scene, told, happened);
    const isTold = (one: Found): boolean =>
      isSame(one, prospect) && (haveSameParties(one, prospect) || isPurposeOf(scene, one, prospect));
    if (!isToldBy(putOff, prospect) && !found.some(isTold)) found.push(prospect);
    expected.add(event.trigger.start);
  }
  const isOfOne = ({ actor, recipient }: Found): boolean =>
    new Set([...actor, ...recipient].flatMap((id) => scene.actorOf.get(id)?.country ?? [])).size < 2;
  /** Starts of the words of deeds that are promised, threatened or asked for, with whom they reach. */
  const given = new Set<number>();
  for (const trigger of triggers) {
    const event = byTrigger.get(language.start[trigger.token] as number);
    const whole = event === undefined ? null : fromDeed(scene, triggers, trigger, event, happened, invited);
    if (whole === null) continue;
    const prospect = ofBothStates(scene, whole, happened);
    found.push(prospect);
    if (trigger.deed !== null && !isOfOne(prospect)) given.add(language.start[trigger.deed.token] as number);
  }
  const told = new Set(byTrigger.keys());
  const deeds = deedsTold(events, [...found, ...invited]);
  for (const prospect of [
    ...plannedNouns(scene, triggers, events, deeds, expected),
    ...toldAgain(scene, triggers, deeds, expected),
    ...followers(scene, deeds),
    ...arrivals(scene, deeds).map((one) => ofBothStates(scene, one, deeds)),
    ...untold(scene, triggers, deeds, told),
    ...deadlines(scene, triggers, told),
    ...traffic(scene, deeds),
    ...conferences(scene, triggers, deeds),
    ...assemblies(scene),
    ...convocations(scene),
    ...gifts(scene, deeds),
    ...contacts(scene, told),
    ...plans(scene, deeds, new Set([...told, ...given])),
    ...invited,
    ...outlooks(scene),
  ]) {
    // "is due in Damascus to negotiate": of two that say the same, the one that names both sides.
    const half = found.findIndex((one) => isOfOne(one) && !isOfOne(prospect) && isSame(one, prospect));
    if (half >= 0) found[half] = prospect;
    else if (!isToldBy(found, prospect)) found.push(prospect);
  }
  const whole = found.map((one) => withUnnamedState(scene, one, deeds));
  whole.sort((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end);
  const known = new Set<string>();
  return whole.flatMap(
    ({ statement, event, type, mode, actor, recipient, due, firmness, postponed = false, attribution, because }) => {
      const id = `prospect-${contentHash(dateline.article, String(statement.start), String(statement.end), type ?? "", event ?? recipient.join(), because)}`;
      if (known.has(id)) return [];
      known.add(id);
      trace?.({
        stage: "prospects",
        span: statement,
        outcome: "kept",
        because,
        reason: `${firmness}, ${due?.start ?? "no due date"}.`,
      });
      return [
        {
          id,
          statement,
          event,
          expects: { type, mode, actor, recipient },
          due,
          firmness,
          postponed,
          attribution,
          because,
        },
      ];
    },
  );
};
