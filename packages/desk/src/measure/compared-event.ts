/** What is compared of an event, whoever wrote it down. In: a record. Out: its events with their parties' countries, in the same order. */
import type { EventType, Quad } from "@dragoman/coder/codebook/event-types";
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import type { Status } from "@dragoman/coder/codebook/statuses";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";

/** An event as the program or a person wrote it down of an article. What a person left out is null and not compared. */
export interface ComparedEvent {
  readonly type: EventType;
  /** Other types that are as defensible: a signing is a SUPPORT and an AGREE. */
  readonly also: readonly EventType[];
  readonly mode: string | null;
  /** ISO alpha-3 codes, each once, sorted; parties without a state leave none. */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly status: Status | null;
  readonly historical: boolean | null;
  /** First and last day, or the year or month that both lie in: beginnings of ISO 8601 days. */
  readonly date: { readonly start: string; readonly end: string } | null;
  readonly contexts: readonly string[] | null;
  /** Where its words stand, or may stand where they occur more than once. None where the event stands for the whole article. */
  readonly evidence: readonly Span[];
  /** False where the event is defensible: neither required nor wrong. */
  readonly core: boolean;
  readonly confidence: number | null;
}

export const quadOf = ({ type }: ComparedEvent): Quad => eventTypes[type].quad;

/** Each code once, in order. */
export const codeSet = (codes: readonly (string | null)[]): string[] =>
  [...new Set(codes.filter((code) => code !== null))].sort();

/** A record's events. */
export const comparedEvents = ({ actors, events }: ArticleRecord): ComparedEvent[] => {
  const countryOf = new Map(actors.map(({ id, country }) => [id, country]));
  const countries = (ids: readonly string[]) => codeSet(ids.map((id) => countryOf.get(id) ?? null));
  return events.map(({ type, mode, actor, recipient, status, historical, date, contexts, evidence, confidence }) => ({
    type,
    also: [],
    mode,
    actor: countries(actor),
    recipient: countries(recipient),
    status,
    historical,
    date: date === null ? null : { start: date.start.slice(0, 10), end: date.end.slice(0, 10) },
    contexts,
    evidence,
    core: true,
    confidence,
  }));
};
