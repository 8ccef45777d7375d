/** Our own articles with what a careful reader wrote down of them: the samples, and the mission article where its folder is given. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import type { ArticleInput } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { scoreCounts } from "../packages/desk/src/measure/scores.ts";
import { readPath } from "../packages/desk/src/reading/read-path.ts";
import {
  compareAttributions,
  compareEvents,
  type EventCounts,
  type ExpectedAttribution,
  type ExpectedEvent,
} from "./expected.ts";
import type { Row } from "./row.ts";

interface SampleLine {
  readonly file: string;
  readonly item: number;
  readonly kind: "article" | "event" | "prospect" | "attribution";
  readonly [field: string]: unknown;
}

/** One article with its expectations. */
export interface Case {
  readonly name: string;
  readonly article: ArticleInput;
  readonly events: readonly ExpectedEvent[];
  readonly attributions: readonly ExpectedAttribution[];
}

/** All articles below a path, keyed `file#item`. */
const readArticles = async (path: string): Promise<Map<string, ArticleInput>> => {
  const articles = new Map<string, ArticleInput>();
  const items = new Map<string, number>();
  for await (const result of readPath(path)) {
    if (result.kind === "failure") throw new Error(`${result.source}: ${result.reason}`);
    const file = basename(result.source.split("#")[0] as string);
    const item = items.get(file) ?? 0;
    items.set(file, item + 1);
    articles.set(`${file}#${item}`, result.article);
  }
  return articles;
};

/** The samples with test/cases/samples.jsonl. */
export const sampleCases = async (root: string): Promise<Case[]> => {
  const articles = await readArticles(join(root, "samples"));
  const lines = readFileSync(join(root, "test", "cases", "samples.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SampleLine);
  return [...articles].map(([name, article]) => {
    const own = lines.filter((line) => `${line.file}#${line.item}` === name);
    return {
      name,
      article,
      events: own
        .filter((line) => line.kind === "event")
        .map((line) => ({ core: true, ...line }) as unknown as ExpectedEvent),
      attributions: own
        .filter((line) => line.kind === "attribution")
        .map((line) => ({
          speaker: line.speaker as string | null,
          content: [line.content ?? []].flat() as string[],
        })),
    };
  });
};

interface MissionRecord {
  readonly events: readonly {
    readonly type: string;
    readonly actor: readonly { readonly country: string | null }[];
    readonly recipient: readonly { readonly country: string | null }[];
    readonly date: string | null;
    readonly status: string;
    readonly evidence: string;
    readonly core: boolean;
  }[];
  readonly attributions: readonly { readonly resolved: string; readonly content: readonly string[] }[];
}

/** The mission article with what a careful human wrote down of it. */
export const missionCase = async (folder: string): Promise<Case> => {
  const [article] = (await readArticles(join(folder, "article.txt"))).values();
  if (article === undefined) throw new Error(`${folder}: no article`);
  const record = JSON.parse(readFileSync(join(folder, "record.json"), "utf8")) as MissionRecord;
  return {
    name: "mission",
    article,
    events: record.events.map((event) => ({
      ...event,
      actor: event.actor.map(({ country }) => country),
      recipient: event.recipient.map(({ country }) => country),
      date: event.date !== null && /^\d{4}(-\d\d){0,2}$/.test(event.date) ? event.date : null,
    })),
    attributions: record.attributions.map(({ resolved, content }) => ({ speaker: resolved, content })),
  };
};

/** Codes every case and adds up. */
export const compareCases = (
  cases: readonly Case[],
  resources: Resources,
): {
  name: string;
  record: ArticleRecord;
  events: EventCounts;
  attributions: ReturnType<typeof compareAttributions>;
}[] =>
  cases.map(({ name, article, events, attributions }) => {
    const record = code(article, resources);
    return {
      name,
      record,
      events: compareEvents(events, record),
      attributions: compareAttributions(attributions, record),
    };
  });

/** Rows for a set of cases. */
export const evaluateCases = (set: string, cases: readonly Case[], resources: Resources, note: string): Row[] => {
  const compared = compareCases(cases, resources);
  const sum = (count: (one: (typeof compared)[number]) => number) =>
    compared.reduce((total, one) => total + count(one), 0);
  const { precision, recall } = scoreCounts({
    right: sum((c) => c.events.right),
    predicted: sum((c) => c.events.coded),
    found: sum((c) => c.events.found),
    required: sum((c) => c.events.core),
  });
  const row = (task: string, metric: string, value: number | null): Row => ({ task, set, metric, value, note });
  return [
    row("events", "recall (type, both countries)", recall),
    row("events", "precision (type, both countries)", precision),
    row("events", "status of agreeing events", sum((c) => c.events.statusRight) / sum((c) => c.events.pairs)),
    row("events", "date of agreeing events", sum((c) => c.events.dateRight) / sum((c) => c.events.dated)),
    row(
      "attributions",
      "content found (Jaccard ≥ 0.5)",
      sum((c) => c.attributions.found) / sum((c) => c.attributions.expected),
    ),
    row("attributions", "speaker of found", sum((c) => c.attributions.speakerRight) / sum((c) => c.attributions.found)),
  ];
};
