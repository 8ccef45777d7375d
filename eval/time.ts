/**
 * Expressions of time on MEANTIME (Minard et al. 2016) and on our own cases. In: the data folder, models. Out: extent and value F1.
 * Extents are compared as TempEval-3 does (UzZaman et al. 2013): strict, the same words; relaxed, a word in common. Values are counted
 * on relaxed extents.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, type LanguageModels } from "@dragoman/coder/language";
import { findDates } from "@dragoman/coder/time/find-dates";
import { dateCases } from "../packages/coder/src/time/dates.cases.ts";
import { score } from "../packages/desk/src/measure/scores.ts";
import type { Row } from "./row.ts";

interface Expression {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface TimedText {
  readonly text: string;
  readonly published: string | null;
  readonly expressions: readonly Expression[];
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const plainWords = (words: string): string =>
  words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** The headline, the date and the first four sentences are annotated; what follows them is not. */
const lastAnnotated = 5;

/** A MEANTIME file: tokens, one paragraph a sentence, and TIMEX3 marks over token ids. */
const readMeantime = (xml: string): TimedText => {
  let text = "";
  let sentence = "";
  const at = new Map<string, { start: number; end: number }>();
  for (const match of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const [, tag = "", form = ""] = match;
    const own = attribute(tag, "sentence") ?? "";
    if (Number(own) > lastAnnotated) break;
    if (text !== "") text += own === sentence ? " " : "\n\n";
    sentence = own;
    const words = plainWords(form);
    at.set(attribute(tag, "t_id") ?? "", { start: text.length, end: text.length + words.length });
    text += words;
  }
  let published: string | null = null;
  const expressions: Expression[] = [];
  for (const match of xml.matchAll(/<TIMEX3 ([^>]*?)(?:\/>|>(.*?)<\/TIMEX3>)/gs)) {
    const [, tag = "", inside = ""] = match;
    const value = attribute(tag, "value") ?? "";
    if (attribute(tag, "functionInDocument") === "CREATION_TIME") published = value.slice(0, 10);
    const spans = [...inside.matchAll(/<token_anchor [^>]*t_id="(\d+)"/g)].flatMap(([, id]) => at.get(id ?? "") ?? []);
    const [first] = spans;
    const last = spans.at(-1);
    if (first === undefined || last === undefined) continue;
    expressions.push({ start: first.start, end: last.end, value });
  }
  return {
    text,
    published: published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null,
    expressions,
  };
};

const predicted = ({ text, published }: TimedText, models: LanguageModels): Expression[] =>
  findDates(analyse(text, models), {
    article: "article-0000000000000000",
    published: published === null ? null : { start: published, end: published, precision: "day" },
    title: null,
  }).map(({ span, timex }) => ({ ...span, value: timex }));

const evaluate = (set: string, texts: readonly TimedText[], models: LanguageModels, note?: string): Row[] => {
  let made = 0;
  let gold = 0;
  let strict = 0;
  let relaxed = 0;
  let valued = 0;
  for (const text of texts) {
    const free = new Set(predicted(text, models));
    made += free.size;
    gold += text.expressions.length;
    for (const expression of text.expressions) {
      const found = [...free].find(({ start, end }) => start < expression.end && expression.start < end);
      if (found === undefined) continue;
      free.delete(found);
      relaxed++;
      if (found.start === expression.start && found.end === expression.end) strict++;
      if (found.value === expression.value) valued++;
    }
  }
  const row = (metric: string, right: number, peer?: Row["peer"]): Row => ({
    task: "time",
    set,
    metric,
    value: score(right, made, gold).f1,
    ...(peer === undefined ? {} : { peer }),
    ...(note === undefined ? {} : { note }),
  });
  return [
    row("extent, strict F1", strict),
    row("extent, relaxed F1", relaxed, { name: "HeidelTime", value: 0.9, source: "TempEval-3 Platinum, another set" }),
    row("value F1", valued, { name: "HeidelTime", value: 0.776, source: "TempEval-3 Platinum, another set" }),
  ];
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => join(folder, name));

/** Our cases as texts; the first occurrence of the words is meant. */
const ownTexts = (): TimedText[] =>
  dateCases.map(({ text, published, expected }) => ({
    text,
    published,
    expressions: expected.map((line) => {
      const [words = "", value = ""] = (line.split(" | ")[0] as string).split(" = ");
      const start = text.indexOf(words);
      return { start, end: start + words.length, value };
    }),
  }));

export const evaluateTime = (dataDir: string, models: LanguageModels): Row[] => [
  ...evaluate(
    "MEANTIME dev",
    filesBelow(join(dataDir, "meantime", "dev")).map((file) => readMeantime(readFileSync(file, "utf8"))),
    models,
  ),
  ...evaluate("our cases", ownTexts(), models, "written with the rules in sight"),
];
