/**
 * Our own articles with what a careful reader wrote down of them: the samples, the articles on other pairs of states, and the mission
 * article where its folder is given.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleInput } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { calibrationOf } from "../packages/desk/src/measure/calibration.ts";
import { sameDate } from "../packages/desk/src/measure/match-events.ts";
import { scoreCounts } from "../packages/desk/src/measure/scores.ts";
import { readPath } from "../packages/desk/src/reading/read-path.ts";
import {
  compareAttributions,
  compareEvents,
  type EventCounts,
  type ExpectedAttribution,
  type ExpectedEvent,
} from "./expected.ts";
import type { ExpectedProspect } from "./expected-prospects.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

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
  readonly prospects: readonly ExpectedProspect[];
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
      prospects: own.filter((line) => line.kind === "prospect").map((line) => line as unknown as ExpectedProspect),
      attributions: own
        .filter((line) => line.kind === "attribution")
        .map((line) => ({
          speaker: line.speaker as string | null,
          content: [line.content ?? []].flat() as string[],
        })),
    };
  });
};

interface Party {
  readonly name: string;
  readonly country: string | null;
}

interface ReadersRecord {
  readonly events: readonly {
    readonly type: string;
    readonly also?: readonly string[];
    readonly actor: readonly Party[];
    readonly recipient: readonly Party[];
    readonly date: string | null;
    readonly status: string;
    readonly place: string | null;
    readonly evidence: string;
    readonly core: boolean;
  }[];
  /** Their parties are codes of states, or names that the events give a country. */
  readonly prospects: readonly {
    readonly statement: string;
    readonly type: string;
    readonly actor: readonly string[];
    readonly recipient: readonly string[];
    readonly due: string | null;
    readonly firmness: string;
  }[];
  readonly attributions: readonly { readonly resolved: string | null; readonly content: readonly string[] }[];
}

const stateCodes: ReadonlySet<string> = new Set(states.map(({ code }) => code));

/** An article in one file, and in another what a careful reader wrote down of it. */
const recordCase = async (name: string, articleFile: string, recordFile: string): Promise<Case> => {
  const [article] = (await readArticles(articleFile)).values();
  if (article === undefined) throw new Error(`${articleFile}: no article`);
  const record = JSON.parse(readFileSync(recordFile, "utf8")) as ReadersRecord;
  const countries = new Map(
    record.events.flatMap(({ actor, recipient }) =>
      [...actor, ...recipient].map((party) => [party.name, party.country]),
    ),
  );
  // A body such as OAS is written as states are, and has no state.
  const countryOf = (party: string) => countries.get(party) ?? (stateCodes.has(party) ? party : null);
  return {
    name,
    article,
    events: record.events.map((event) => ({
      ...event,
      actor: event.actor.map(({ country }) => country),
      recipient: event.recipient.map(({ country }) => country),
      date: event.date !== null && /^\d{4}(-\d\d){0,2}$/.test(event.date) ? event.date : null,
    })),
    prospects: record.prospects.map(({ statement, actor, recipient, firmness, ...rest }) => ({
      ...rest,
      actor: actor.map(countryOf),
      recipient: recipient.map(countryOf),
      firmness: [firmness],
      evidence: statement,
    })),
    attributions: record.attributions.map(({ resolved, content }) => ({ speaker: resolved, content })),
  };
};

/** The mission article with what a careful human wrote down of it. */
export const missionCase = (folder: string): Promise<Case> =>
  recordCase("mission", join(folder, "article.txt"), join(folder, "record.json"));

/** The halves of test/cases/articles: one to develop with, the other only to be scored (see its README). */
export const halves = ["dev", "test"] as const;
export type Half = (typeof halves)[number];

/** One half of the articles on pairs of states other than those of the samples, by name. */
export const otherDyadCases = (root: string, half: Half): Promise<Case[]> => {
  const folder = join(root, "test", "cases", "articles");
  const names = readdirSync(folder)
    .filter((file) => file.startsWith(`${half}-`) && file.endsWith(".txt"))
    .map((file) => basename(file, ".txt"))
    .sort();
  return Promise.all(
    names.map((name) => recordCase(name, join(folder, `${name}.txt`), join(folder, `${name}.record.json`))),
  );
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

/** What was coded for what, article by article. */
const tallyCases = (tally: Tally, compared: ReturnType<typeof compareCases>): void => {
  const typeOf = (line: string): string => line.split(/[ /]/, 1)[0] as string;
  for (const { name, events, attributions } of compared) {
    for (const { gold, coded, words } of events.agreeing) {
      const example = `${name}: ${words}`;
      tally.add("events", gold.type, gold.type);
      if (gold.status !== null) tally.add("status of agreeing events", gold.status, coded.status ?? "none", example);
      if (gold.date === null) continue;
      const found = sameDate(gold, coded) ? gold.date.start : (coded.date?.start ?? "undated");
      tally.add("date of agreeing events", gold.date.start, found, example);
    }
    for (const line of events.missed) tally.add("events", typeOf(line), "nothing", `${name}: ${line}`);
    for (const line of events.spurious) tally.add("events", "nothing", typeOf(line), `${name}: ${line}`);
    for (const line of attributions.missed) tally.add("attributions", "an attribution", "nothing", `${name}: ${line}`);
  }
};

/** Rows for a set of cases; what was coded for what goes into `tally`. */
export const evaluateCases = (set: string, cases: readonly Case[], resources: Resources, tally: Tally): Row[] => {
  const compared = compareCases(cases, resources);
  tallyCases(tally, compared);
  const sum = (count: (one: (typeof compared)[number]) => number) =>
    compared.reduce((total, one) => total + count(one), 0);
  const { precision, recall } = scoreCounts({
    right: sum((c) => c.events.right),
    predicted: sum((c) => c.events.coded),
    found: sum((c) => c.events.found),
    required: sum((c) => c.events.core),
  });
  const row = (task: string, metric: string, value: number | null): Row => ({ task, set, metric, value });
  const placed = sum((c) => c.events.placed);
  return [
    row("events", "recall (type, both countries)", recall),
    row("events", "precision (type, both countries)", precision),
    row("events", "status of agreeing events", sum((c) => c.events.statusRight) / sum((c) => c.events.pairs)),
    row("events", "date of agreeing events", sum((c) => c.events.dateRight) / sum((c) => c.events.dated)),
    ...(placed === 0 ? [] : [row("events", "place of agreeing events", sum((c) => c.events.placeRight) / placed)]),
    row(
      "events",
      "confidence, 1 − expected calibration error",
      1 - (calibrationOf(compared.flatMap((c) => c.events.judged))?.expectedError ?? 1),
    ),
    row(
      "attributions",
      "content found (Jaccard ≥ 0.5)",
      sum((c) => c.attributions.found) / sum((c) => c.attributions.expected),
    ),
    row("attributions", "speaker of found", sum((c) => c.attributions.speakerRight) / sum((c) => c.attributions.found)),
  ];
};
