/**
 * npm run bench [-- --words N --rounds N --events N --articles N --only NAME,… --json --save FILE --compare REV|FILE.json]: speed of the coder by stage, on one
 * core and all, of start-up, memory, archive and pages, and of peers, on this machine. Every figure is the median of several rounds with
 * its spread; all benchmarks take turns in each round, so that a busy moment meets them alike.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadResources } from "@dragoman/coder";
import { readModels } from "../training/read-models.ts";
import { archive } from "./archive.ts";
import type { Benchmark, Prepared, World } from "./benchmark.ts";
import { big } from "./big.ts";
import { commands } from "./commands.ts";
import { compare, type Figure, figuresOf, type Reading } from "./figure.ts";
import { peers } from "./peers.ts";
import { comparedLines, figureLines } from "./report.ts";
import { figuresOfRevision } from "./revision.ts";
import { stages } from "./stages.ts";
import { countWords, generate, readSamples } from "./texts.ts";

const benchmarks: readonly Benchmark[] = [stages, commands, archive, big, peers];

const fail = (reason: string): never => {
  console.error(`bench: ${reason}`);
  process.exit(2);
};

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        words: { type: "string", default: "30000" },
        rounds: { type: "string", default: "5" },
        events: { type: "string", default: "10000" },
        articles: { type: "string", default: "40" },
        only: { type: "string" },
        json: { type: "boolean", default: false },
        save: { type: "string" },
        compare: { type: "string" },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message.split(". ", 1)[0] as string);
  }
};

const options = readOptions();
const whole = (name: "words" | "rounds" | "events" | "articles"): number => {
  const value = Number(options[name]);
  return Number.isInteger(value) && value > 0
    ? value
    : fail(`--${name}: "${options[name]}" is no whole number above 0`);
};
const words = whole("words");
const rounds = whole("rounds");
const events = whole("events");
const added = whole("articles");
const only = options.only?.split(",");
const unknown = only?.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name)) ?? [];
if (unknown.length > 0)
  fail(`no benchmark ${unknown.join(", ")}; there are ${benchmarks.map(({ name }) => name).join(", ")}`);

const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
};

const measure = async (): Promise<readonly Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  const models = readModels();
  const articles = generate(await readSamples(), words);
  const count = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const world: World = {
    models,
    resources: loadResources(models),
    articles,
    words: count,
    folder,
    events,
    added,
    progress,
  };
  const chosen = benchmarks.filter(({ name }) => only === undefined || only.includes(name));
  const prepared: Prepared[] = [];
  const readings: Reading[] = [];
  try {
    for (const benchmark of chosen) {
      progress(`preparing ${benchmark.name}: ${benchmark.says}`);
      prepared.push(await benchmark.prepare(world));
    }
    for (let round = 0; round < rounds; round++) {
      for (const [i, { round: run }] of prepared.entries()) {
        progress(`round ${round + 1} of ${rounds}: ${chosen[i]?.name}`);
        readings.push(...(await run(round)));
      }
    }
  } finally {
    progress("");
    for (const { close } of prepared) await close?.();
    rmSync(folder, { recursive: true, force: true });
  }
  return figuresOf(readings);
};

/** Figures of a saved run, or of another revision. */
const earlier = (name: string): readonly Figure[] => {
  if (!name.endsWith(".json")) {
    const same = ["--words", String(words), "--rounds", String(rounds)];
    return figuresOfRevision(name, same);
  }
  try {
    return (JSON.parse(readFileSync(name, "utf8")) as { figures: Figure[] }).figures;
  } catch (error) {
    return fail(`${name}: ${(error as Error).message}`);
  }
};

try {
  const before = options.compare === undefined ? null : earlier(options.compare);
  const figures = await measure();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, ${words} words, ${rounds} rounds`;
  const compared = before === null ? null : compare(before, figures);
  const json = JSON.stringify({ machine, figures, ...(compared === null ? {} : { compared }) }, null, 2);
  if (options.save !== undefined) writeFileSync(options.save, `${json}\n`);
  if (options.json) console.log(json);
  else {
    console.log([machine, "", ...figureLines(figures)].join("\n"));
    if (compared !== null) console.log(["", `against ${options.compare}:`, ...comparedLines(compared)].join("\n"));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
