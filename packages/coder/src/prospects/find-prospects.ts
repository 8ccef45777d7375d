/**
 * The prospects stage. In: language, dates, actors, attributions, events. Out: forward-looking statements worth checking later:
 * expected events, what is promised or threatened, open questions. Nothing past, nothing merely supposed.
 */
import type { Cast } from "../actors/actor.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { EventType } from "../codebook/event-types.ts";
import { typeAndMode } from "../events/deed-modes.ts";
import type { Event } from "../events/event.ts";
import { participantsOf } from "../events/participants.ts";
import { type Scene, sceneOf } from "../events/scene.ts";
import { findTriggers, type Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when-where.ts";
import { countryOf } from "../events/who.ts";
import type { Language } from "../language/language.ts";
import { contentHash } from "../text/hash.ts";
import type { Span } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import type { Dateline } from "../time/dateline.ts";
import type { DateMention, Interval } from "../time/interval.ts";
import { firmnessOf } from "./firmness.ts";
import { openQuestions } from "./open-questions.ts";
import type { Firmness, Prospect } from "./prospect.ts";

interface Found {
  readonly statement: Span;
  readonly event: string | null;
  readonly type: EventType | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly due: Interval | null;
  readonly firmness: Firmness;
  readonly attribution: string | null;
  readonly because: string;
}

const day = (moment: string): string => moment.slice(0, 10);

/** Whether a due interval has ended before the article appeared. */
const isPast = (dateline: Dateline, due: Interval | null): boolean =>
  due !== null && dateline.published !== null && day(due.end) < day(dateline.published.start);

const statusRule = (event: Event): string => event.because.split("events/status:")[1] ?? "";

/** Whether the one who says it belongs to those who would act. */
const saidByActor = (scene: Scene, speakers: ReadonlyMap<string, string | null>, event: Event): boolean => {
  const speaker = event.attribution === null ? null : (speakers.get(event.attribution) ?? null);
  if (speaker === null) return false;
  if (event.actor.includes(speaker)) return true;
  const own = countryOf(scene, speaker);
  return own !== null && event.actor.some((id) => countryOf(scene, id) === own);
};

const fromEvent = (scene: Scene, speakers: ReadonlyMap<string, string | null>, event: Event): Found | null => {
  const forward =
    event.status === "expected" ||
    (event.status === "possible" && event.date !== null) ||
    event.status === "hypothetical";
  if (!forward || event.historical || isPast(scene.dateline, event.date)) return null;
  const rule = statusRule(event);
  const firmness = firmnessOf(rule, event.date !== null, saidByActor(scene, speakers, event));
  if (firmness === null) return null;
  // Of what is only supposed, a consequence that somebody announces is worth checking: "would respond if attacked".
  if (event.status === "hypothetical" && rule !== "would-if" && rule !== "if") return null;
  return {
    statement: event.evidence[0] ?? event.trigger,
    event: event.id,
    type: event.type,
    actor: event.actor,
    recipient: event.recipient,
    due: event.date,
    firmness: event.status === "possible" ? "possible" : firmness,
    attribution: event.attribution,
    because: `prospects/event:${rule}`,
  };
};

const pledging: ReadonlySet<EventType> = new Set<EventType>(["AGREE", "THREATEN", "CONCEDE"]);

/** The deed of a promise, an agreement or a threat that was made: "pledged to withdraw by May". */
const fromDeed = (scene: Scene, trigger: Trigger, event: Event): Found | null => {
  const { deed } = trigger;
  if (deed === null || deed.entry === null || !pledging.has(event.type)) return null;
  if (event.status !== "occurred" && event.status !== "ongoing") return null;
  if (event.historical) return null;
  const when = whenOf(scene, deed.noun >= 0 ? [deed.noun, deed.token] : [deed.token]);
  const due = when?.interval ?? null;
  if (due !== null && isPast(scene.dateline, due)) return null;
  const inner: Trigger = {
    token: deed.noun >= 0 ? deed.noun : deed.token,
    entry: deed.entry,
    support: deed.noun >= 0 ? deed.token : -1,
    supportRole: deed.noun >= 0 ? "performs" : null,
    deed: null,
    object: -1,
  };
  const { recipient } = participantsOf(scene, inner);
  const others = recipient.ids.filter((id) => !event.actor.includes(id));
  return {
    statement: event.evidence[0] ?? event.trigger,
    event: null,
    type: deed.entry.type,
    actor: event.actor,
    recipient: others.length > 0 ? others : event.recipient,
    due,
    firmness: "promised",
    attribution: event.attribution,
    because: `prospects/deed:${trigger.entry.id}`,
  };
};

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
      actor: inside?.actor ?? (asked?.actor.ids.length ? asked.actor.ids : (mention?.actors ?? [])),
      recipient: inside?.recipient ?? asked?.recipient.ids ?? [],
      due: null,
      firmness: "question" as const,
      attribution: attributions[scene.attributionAt[first] as number]?.id ?? null,
      because,
    };
  });
};

/**
 * Finds prospects.
 * @returns prospects in text order; each expected event gives one, each promise or threat one for its deed
 */
export const findProspects = (
  language: Language,
  dateline: Dateline,
  dates: readonly DateMention[],
  cast: Cast,
  attributions: readonly Attribution[],
  events: readonly Event[],
  trace?: Trace,
): readonly Prospect[] => {
  const scene = sceneOf(language, dateline, dates, [], cast, attributions);
  const speakers = new Map(attributions.map(({ id, speaker }) => [id, speaker.actor] as const));
  const { triggers } = findTriggers(scene);
  const questions = fromQuestions(scene, triggers, events);
  const asked = new Set(questions.map(({ event }) => event));
  const byTrigger = new Map(events.map((event) => [event.trigger.start, event]));
  const found: Found[] = [...questions];
  for (const event of events) {
    const prospect = asked.has(event.id) ? null : fromEvent(scene, speakers, event);
    if (prospect !== null) found.push(prospect);
  }
  for (const trigger of triggers) {
    const event = byTrigger.get(language.start[trigger.token] as number);
    if (event === undefined || trigger.deed === null) continue;
    const prospect = fromDeed(scene, trigger, event);
    if (prospect !== null) found.push(prospect);
  }
  found.sort((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end);
  const known = new Set<string>();
  return found.flatMap(({ statement, event, type, actor, recipient, due, firmness, attribution, because }) => {
    const id = `prospect-${contentHash(dateline.article, String(statement.start), String(statement.end), type ?? "", because)}`;
    if (known.has(id)) return [];
    known.add(id);
    trace?.({
      stage: "prospects",
      span: statement,
      outcome: "kept",
      because,
      reason: `${firmness}, ${due?.start ?? "no due date"}.`,
    });
    return [{ id, statement, event, expects: { type, actor, recipient }, due, firmness, attribution, because }];
  });
};
