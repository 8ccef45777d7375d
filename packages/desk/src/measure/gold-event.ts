/**
 * An event as an analyst writes it: `{type, actor: ["IRN"], recipient: ["IRQ"], status, date, evidence, …}`. In: the value of a JSON line.
 * Out: the event to compare, or what is wrong with it; every fault is told, so that a line is mended in one go.
 */
import { contextCodes } from "@dragoman/coder/codebook/contexts";
import { type EventType, eventTypeCodes, eventTypes } from "@dragoman/coder/codebook/event-types";
import { states } from "@dragoman/coder/codebook/states";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import type { Span } from "@dragoman/coder/text/span";
import { isDay } from "@dragoman/coder/time/calendar";
import { type ComparedEvent, codeSet } from "./compared-event.ts";

/** Is told a fault, in a few words. */
export type Complain = (reason: string) => void;

/** The text that evidence stands in. */
export interface GoldText {
  readonly length: number;
  readonly find: (words: string) => readonly Span[];
}

const shown = (value: unknown): string => {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
};

const known = <T extends string>(value: unknown, allowed: readonly T[], name: string, complain: Complain): T | null => {
  if (value === undefined || value === null) return null;
  const found = allowed.find((one) => one === value);
  // Only modes may have nothing to choose from: half of the types know none.
  const choice = allowed.length === 0 ? "but the type has none" : `none of ${allowed.join(", ")}`;
  if (found === undefined) complain(`\`${name}\` is ${shown(value)}, ${choice}`);
  return found ?? null;
};

const knownList = <T extends string>(value: unknown, allowed: readonly T[], name: string, complain: Complain): T[] => {
  if (!Array.isArray(value)) {
    complain(`\`${name}\` is ${shown(value)}, not a list`);
    return [];
  }
  return value.flatMap((one: unknown) => known(one, allowed, name, complain) ?? []);
};

const truth = (value: unknown, name: string, complain: Complain): boolean | null => {
  if (value === undefined || value === null || typeof value === "boolean") return value ?? null;
  complain(`\`${name}\` is ${shown(value)}, neither true nor false`);
  return null;
};

const stateCodes: ReadonlySet<unknown> = new Set(states.map(({ code }) => code));
const codeOfName: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ code, name, names }) => [code, name, ...names].map((one) => [one.toLowerCase(), code] as const)),
);

const countries = (value: unknown, name: string, complain: Complain): string[] => {
  if (!Array.isArray(value)) {
    complain(`\`${name}\` is ${shown(value)}, not a list of states such as ["IRN"]`);
    return [];
  }
  for (const one of value as unknown[]) {
    if (one === null || stateCodes.has(one)) continue;
    const meant = typeof one === "string" ? codeOfName.get(one.toLowerCase()) : undefined;
    const advice = meant === undefined ? "null stands for a party without a state" : `write ${meant}`;
    complain(`\`${name}\`: ${shown(one)} is no code of a state (ISO 3166-1 alpha-3); ${advice}`);
  }
  return codeSet((value as unknown[]).filter((one) => stateCodes.has(one)) as string[]);
};

/** A beginning of an ISO day that the calendar has: year, month or day. */
const isDate = (value: unknown): value is string => {
  const parts = typeof value === "string" ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) : null;
  return parts !== null && isDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
};

const readDate = (value: unknown, complain: Complain): ComparedEvent["date"] => {
  if (value === undefined || value === null) return null;
  if (isDate(value)) return { start: value, end: value };
  const { start, end } = value as { start?: unknown; end?: unknown };
  const days = [start, end].map((one) => (typeof one === "string" ? one.slice(0, 10) : one));
  if (days.every(isDate)) return { start: days[0] as string, end: days[1] as string };
  complain(`\`date\` is ${shown(value)}, no date such as 2020-07-21, 2020-07 or 2020`);
  return null;
};

const readSpans = (value: unknown, text: GoldText, complain: Complain): readonly Span[] => {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => (Array.isArray(one) ? [] : readSpans(one, text, complain)));
  if (typeof value === "string") {
    const found = text.find(value);
    if (found.length === 0) complain(`\`evidence\`: ${shown(value)} does not stand in the text`);
    return found;
  }
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (Number.isInteger(start) && Number.isInteger(end)) {
    const span = { start: Number(start), end: Number(end) };
    if (0 <= span.start && span.start < span.end && span.end <= text.length) return [span];
  }
  complain(`\`evidence\`: ${shown(value)} is neither words of the text nor a span {start, end} within it`);
  return [];
};

const fields: ReadonlySet<string> = new Set([
  ...["type", "also", "mode", "actor", "recipient", "status", "historical", "date", "contexts", "evidence"],
  ...["core", "note"],
]);

/** Reads one event; null where something is wrong, and `complain` was told all of it. */
export const readGoldEvent = (value: unknown, text: GoldText, complain: Complain): ComparedEvent | null => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    complain("not a JSON object");
    return null;
  }
  let sound = true;
  const fault: Complain = (reason) => {
    sound = false;
    complain(reason);
  };
  const event = value as { readonly [field: string]: unknown };
  for (const name of Object.keys(event))
    if (!fields.has(name)) fault(`an event has no field \`${name.slice(0, 40)}\`; it has ${[...fields].join(", ")}`);
  if (event.type === undefined || event.type === null) fault("no `type`");
  const type: EventType | null = known(event.type, eventTypeCodes, "type", fault);
  const mode = type === null ? null : known(event.mode, Object.keys(eventTypes[type].modes), "mode", fault);
  const compared = {
    also: event.also === undefined ? [] : knownList(event.also, eventTypeCodes, "also", fault),
    mode,
    actor: countries(event.actor, "actor", fault),
    recipient: event.recipient === undefined ? [] : countries(event.recipient, "recipient", fault),
    status: known(event.status, statusCodes, "status", fault),
    historical: truth(event.historical, "historical", fault),
    date: readDate(event.date, fault),
    contexts: event.contexts === undefined ? null : knownList(event.contexts, contextCodes, "contexts", fault),
    evidence: readSpans(event.evidence, text, fault),
    core: truth(event.core, "core", fault) ?? true,
    confidence: null,
  };
  return type === null || !sound ? null : { type, ...compared };
};
