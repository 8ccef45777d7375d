/**
 * Units of agreement. In: one article's events as several raters wrote them down. Out: what each rater has for each thing that any of
 * them saw: an event, or none. Nobody can agree on what neither saw, so agreement by chance is judged on what at least one did.
 */
import { type EventType, eventTypes } from "@dragoman/coder/codebook/event-types";
import type { Label } from "./agreement.ts";
import type { ComparedEvent } from "./compared-event.ts";
import { alignEvents } from "./match-events.ts";

/** A rater's event, or null where the rater has none in this place. */
export type Unit = readonly (ComparedEvent | null)[];

/**
 * Aligns the events of all raters of one article. The first rater's events begin the units; each further rater's are aligned with the
 * first event of every unit (`alignEvents`), and what is left over begins units of its own.
 * @param codings for each rater the events
 * @returns units with one place for each rater; those that only events not required are in are left out
 */
export const unitsOf = (codings: readonly (readonly ComparedEvent[])[]): Unit[] => {
  let units: (ComparedEvent | null)[][] = [];
  for (const [rater, events] of codings.entries()) {
    const heads = units.map((unit) => unit.find((event) => event !== null) as ComparedEvent);
    const partners = alignEvents(heads, events);
    const aligned = new Set(partners);
    const before = Array.from({ length: rater }, () => null);
    units = [
      ...units.map((unit, i) => [...unit, events[partners[i] as number] ?? null]),
      ...events.filter((_, i) => !aligned.has(i)).map((event) => [...before, event]),
    ];
  }
  return units.filter(
    (unit) => unit.filter((event) => event !== null).length > 1 || unit.some((event) => event?.core === true),
  );
};

/** The event's type; or another that its rater holds as defensible, where that is what another rater has. */
const typeIn = (event: ComparedEvent, unit: Unit): EventType => {
  const others = unit
    .filter((other) => other !== null && other !== event)
    .map((other) => (other as ComparedEvent).type);
  return others.includes(event.type) ? event.type : (event.also.find((type) => others.includes(type)) ?? event.type);
};

/** What raters may agree on of an event. A rater who has the article and not the event says `none`. */
const labelings = {
  type: (event, unit) => (event === null ? "none" : typeIn(event, unit)),
  quad: (event, unit) => (event === null ? "none" : eventTypes[typeIn(event, unit)].quad),
  status: (event) => (event === null ? "none" : event.status),
} as const satisfies { readonly [name: string]: (event: ComparedEvent | null, unit: Unit) => Label };
export type Labeling = keyof typeof labelings;

/** For each rater of a unit the label, null where a person gave none. */
export const labelsOf = (unit: Unit, labeling: Labeling): Label[] =>
  unit.map((event) => labelings[labeling](event, unit));
