/**
 * npm run bench [-- --words N --rounds N --json]: speed of the coder per stage, of start-up, archive and pages, on this machine.
 * The text is generated from samples/: their articles over and over, each with a paragraph of its own so that no two are the same.
 * Every figure is the median of several rounds, with the lowest and highest beside it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadResources, type Resources } from "@dragoman/coder";
import { resolveActors } from "@dragoman/coder/actors/resolve-actors";
import { attribute } from "@dragoman/coder/attribution/attribute";
import { codeEvents } from "@dragoman/coder/events/code-events";
import { analyse } from "@dragoman/coder/language";
import { findPlaces } from "@dragoman/coder/places/find-places";
import { findProspects } from "@dragoman/coder/prospects/find-prospects";
import { type ArticleInput, articleOf } from "@dragoman/coder/record/article";
import { findDates } from "@dragoman/coder/time/find-dates";
import { readPath } from "../packages/desk/src/reading/read-path.ts";
import { readModels } from "../training/read-models.ts";

const { values } = parseArgs({
  options: {
    words: { type: "string", default: "50000" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const figure = (name: string, unit: string, readings: readonly number[]): Figure => {
  const sorted = [...readings].sort((a, b) => a - b);
  return {
    name,
    unit,
    median: sorted[sorted.length >> 1] as number,
    low: sorted[0] as number,
    high: sorted.at(-1) as number,
  };
};

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const readSamples = async (): Promise<ArticleInput[]> => {
  const articles: ArticleInput[] = [];
  for await (const result of readPath("samples")) if (result.kind === "article") articles.push(result.article);
  return articles;
};

/** At least `words` words of articles. */
const generate = (samples: readonly ArticleInput[], words: number): ArticleInput[] => {
  const articles: ArticleInput[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const sample = samples[i % samples.length] as ArticleInput;
    const text = `${sample.text}\n\nDispatch number ${i + 1} of the day.`;
    articles.push({ ...sample, text });
    count += countWords(text);
  }
  return articles;
};

/** Milliseconds that each stage takes over all articles. */
const timeStages = (articles: readonly ArticleInput[], resources: Resources): Map<string, number> => {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const from = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - from);
    return result;
  };
  for (const input of articles) {
    const article = articleOf(input);
    const dateline = { article: article.id, published: article.published, title: article.title };
    const language = timed("language", () => analyse(article.text, resources.language));
    const dates = timed("time", () => findDates(language, dateline));
    const places = timed("places", () => findPlaces(language));
    const cast = timed("actors", () => resolveActors(language, dateline, dates, places, resources.actors));
    const attributions = timed("attribution", () => attribute(language, dateline, cast));
    const events = timed("events", () => codeEvents(language, dateline, dates, places, cast, attributions));
    timed("prospects", () => findProspects(language, dateline, dates, cast, attributions, events));
  }
  return spent;
};

const files = readModels();
const loads = Array.from({ length: rounds }, () => {
  const from = performance.now();
  loadResources(files);
  return performance.now() - from;
});
const resources = loadResources(files);
const samples = await readSamples();
const articles = generate(samples, Number(values.words));
const words = articles.reduce((sum, article) => sum + countWords(article.text), 0);
timeStages(articles.slice(0, samples.length), resources);

const stageReadings = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  const spent = timeStages(articles, resources);
  const whole = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  for (const [stage, ms] of [...spent, ["code (all stages)", whole] as const]) {
    stageReadings.set(stage, [...(stageReadings.get(stage) ?? []), (1000 * words) / ms]);
  }
}

const dragoman = join("packages", "desk", "bin", "dragoman.js");
const timeCommand = (args: readonly string[], input = ""): number => {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [dragoman, ...args], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`dragoman ${args.join(" ")}: ${stderr}`);
  return performance.now() - from;
};

const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
const figures: Figure[] = [figure("load models", "ms", loads)];
for (const [stage, readings] of stageReadings) figures.push(figure(stage, "words/s", readings));
try {
  const repeat = (work: (round: number) => number) => Array.from({ length: rounds }, (_, round) => work(round));
  const sentence = "Iraq's prime minister is expected to visit Iran on Tuesday.\n";
  figures.push(
    figure(
      "start-up: code of one sentence",
      "ms",
      repeat(() => timeCommand(["code", "-"], sentence)),
    ),
  );
  const archive = (round: number) => join(folder, `${round}.db`);
  figures.push(
    figure(
      "add samples to a new archive",
      "ms",
      repeat((round) => timeCommand(["add", "samples", "--archive", archive(round)])),
    ),
  );
  figures.push(
    figure(
      "add samples again",
      "ms",
      repeat((round) => timeCommand(["add", "samples", "--archive", archive(round)])),
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
figures.push(figure("memory after coding", "MB", [process.memoryUsage().rss / 2 ** 20]));

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, ${words} words, ${rounds} rounds`;
if (values.json) console.log(JSON.stringify({ machine, figures }, null, 2));
else {
  console.log(machine);
  for (const { name, unit, median, low, high } of figures) {
    const digits = (n: number) => Math.round(n).toLocaleString("en").padStart(9);
    console.log(
      `${name.padEnd(34)}${digits(median)} ${unit.padEnd(8)} (${Math.round(low).toLocaleString("en")} – ${Math.round(high).toLocaleString("en")})`,
    );
  }
}
