/**
 * Whether a deed happened. In: our own sentences with the deed's word marked (test/cases/status.jsonl), and MEANTIME's marked events.
 * Out: macro-F1 of the status reader on the marked words; of our own sentences also whether the whole coder finds the deed.
 * Half A of our sentences may be looked at while rules are written, half B only as a score.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import type { Status } from "@dragoman/coder/codebook/statuses";
import { sceneOf, tokenAt } from "@dragoman/coder/events/scene";
import { readStatus, type StatusReading } from "@dragoman/coder/events/status";
import { analyse } from "@dragoman/coder/language";
import type { Dateline } from "@dragoman/coder/time/dateline";
import { findDates } from "@dragoman/coder/time/find-dates";
import { accuracy, f1ByClass, score } from "../packages/desk/src/measure/scores.ts";
import { type MarkedEvent, readMeantime } from "./meantime.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

export interface StatusCase {
  readonly half: "A" | "B";
  readonly construction: string;
  readonly status: Status;
  readonly historical?: boolean;
  /** The deed's word stands between asterisks. */
  readonly text: string;
}

/** Our sentences are read as if they had appeared on this Wednesday. */
const published = "2024-05-15";

export const readStatusCases = (root: string): readonly StatusCase[] =>
  readFileSync(join(root, "test", "cases", "status.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as StatusCase);

const datelineOf = (day: string | null): Dateline => ({
  article: "article-0000000000000000",
  published: day === null ? null : { start: day, end: day, precision: "day" },
  title: null,
});

/** The status of each word that begins at one of `offsets`. */
export const readStatuses = (
  text: string,
  day: string | null,
  offsets: readonly number[],
  resources: Resources,
): readonly StatusReading[] => {
  const language = analyse(text, resources.language);
  const dateline = datelineOf(day);
  const nobody = { actors: [], mentions: [] };
  const scene = sceneOf(language, dateline, findDates(language, dateline), [], nobody, []);
  return offsets.map((offset) => readStatus(scene, [tokenAt(language, offset)]));
};

const macroF1 = (gold: readonly string[], read: readonly string[]): number => {
  const f1 = [...f1ByClass(gold, read).values()];
  return f1.reduce((sum, one) => sum + one, 0) / f1.length;
};

const plainOf = ({ text }: StatusCase): { text: string; start: number; end: number } => ({
  text: text.replaceAll("*", ""),
  start: text.indexOf("*"),
  end: text.lastIndexOf("*") - 1,
});

/** What the whole coder makes of a case: the event whose trigger is the marked word, or undefined. */
const codedEvent = (one: StatusCase, resources: Resources) => {
  const { text, start, end } = plainOf(one);
  const record = code({ text, published: { start: published, end: published, precision: "day" } }, resources);
  return record.events.find(({ trigger }) => trigger.start < end && trigger.end > start);
};

const evaluateOwn = (set: string, own: readonly StatusCase[], resources: Resources, tally: Tally | null): Row[] => {
  const gold = own.map(({ status }) => status as string);
  const read = own.map((one) => {
    const { text, start } = plainOf(one);
    return readStatuses(text, published, [start], resources)[0]?.status ?? "none";
  });
  // Examples of half B are not shown: it is a score only.
  own.forEach((one, i) => {
    const words = one.half === "A" ? `${one.construction}: ${one.text}` : undefined;
    tally?.add("status", one.status, read[i] as string, words);
  });
  const events = own.map((one) => codedEvent(one, resources));
  const found = own.filter((_, i) => events[i] !== undefined);
  const coded = events.flatMap((event) => event ?? []);
  const historical = found.filter((one, i) => one.historical === true && coded[i]?.historical === true).length;
  const row = (metric: string, value: number): Row => ({
    task: "status",
    set,
    metric,
    value,
  });
  return [
    row("macro-F1 of six statuses, deed given", macroF1(gold, read)),
    row("accuracy, deed given", accuracy(gold, read)),
    row("deeds coded as events", found.length / own.length),
    row(
      "status of those",
      accuracy(
        found.map(({ status }) => status),
        coded.map(({ status }) => status),
      ),
    ),
    row(
      "historical among those, F1",
      score(
        historical,
        coded.filter((event) => event.historical).length,
        found.filter((one) => one.historical === true).length,
      ).f1,
    ),
  ];
};

/** MEANTIME's attributes as one of four classes, or null where nothing was annotated. */
const classOf = ({ certainty, polarity, time }: MarkedEvent): string | null => {
  if (certainty === "") return null;
  if (polarity === "NEG") return "denied";
  if (certainty !== "CERTAIN") return "uncertain";
  return time === "FUTURE" ? "expected" : "occurred";
};

/** Our statuses as the same four classes. */
const classOfStatus: { readonly [S in Status]: string } = {
  occurred: "occurred",
  ongoing: "occurred",
  expected: "expected",
  possible: "uncertain",
  denied: "denied",
  hypothetical: "uncertain",
};

const evaluateMeantime = (dataDir: string, resources: Resources, tally: Tally): Row[] => {
  const gold: string[] = [];
  const read: string[] = [];
  for (const { text, published: day, events } of readMeantime(dataDir)) {
    const marked = events.filter((event) => classOf(event) !== null);
    const readings = readStatuses(
      text,
      day,
      marked.map(({ start }) => start),
      resources,
    );
    marked.forEach((event, i) => {
      const { status, rule } = readings[i] as StatusReading;
      gold.push(classOf(event) as string);
      read.push(classOfStatus[status]);
      const { start, end } = event;
      const words = `${text.slice(Math.max(0, start - 60), start)}*${text.slice(start, end)}*${text.slice(end, end + 60)}`;
      tally.add("MEANTIME", gold.at(-1) as string, read.at(-1) as string, `${rule}: ${words}`);
    });
  }
  const majority = gold.map(() => "occurred");
  return [
    {
      task: "status",
      set: "MEANTIME dev",
      metric: "macro-F1 of denied, uncertain, expected, occurred",
      value: macroF1(gold, read),
      peers: [{ name: "all occurred", value: macroF1(gold, majority), source: "this set (m)" }],
    },
    {
      task: "status",
      set: "MEANTIME dev",
      metric: "accuracy",
      value: accuracy(gold, read),
      peers: [{ name: "all occurred", value: accuracy(gold, majority), source: "this set (m)" }],
    },
    ...[...f1ByClass(gold, read)].map(([label, value]) => ({
      task: "status",
      set: "MEANTIME dev",
      metric: `F1, ${label}`,
      value,
    })),
  ];
};

export const evaluateStatus = (dataDir: string, resources: Resources, tally: Tally): Row[] => {
  const cases = readStatusCases(".");
  return [
    ...evaluateOwn("our cases", cases, resources, tally),
    ...(["A", "B"] as const).flatMap((half) =>
      evaluateOwn(
        `our cases, half ${half}`,
        cases.filter((one) => one.half === half),
        resources,
        null,
      ),
    ),
    ...evaluateMeantime(dataDir, resources, tally),
  ];
};
