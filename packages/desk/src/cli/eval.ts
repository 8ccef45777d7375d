/** `dragoman eval`: an analyst's own coding against the program's, on the analyst's own texts. */
import { createReadStream } from "node:fs";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { measurementJson, measurementMarkdown, measurementText } from "../measure/eval-report.ts";
import { type GoldArticle, readGold } from "../measure/gold-file.ts";
import { type By, groupings } from "../measure/groups.ts";
import { type MatchKind, matchKinds } from "../measure/match-events.ts";
import { type MeasuredArticle, type Measurement, measure } from "../measure/measure.ts";
import { readOption } from "../settings.ts";
import { CodersLost, inOrder, openCoders } from "./coders.ts";
import { type Command, type Context, exitCode, parseArguments, UsageError } from "./command.ts";

const formats: { readonly [name: string]: (measurement: Measurement) => string } = {
  text: measurementText,
  md: measurementMarkdown,
  json: measurementJson,
};

/** One of a table's names, as an option gives it. */
const choice = <T extends object>(option: string, written: string, table: T): keyof T & string => {
  if (Object.hasOwn(table, written)) return written as keyof T & string;
  throw new UsageError(`--${option}: "${written}" is none of ${Object.keys(table).join(", ")}`);
};

/** All gold of a file; broken lines are named. */
const readAll = async (path: string, { settings, stdin, stop, talk }: Context): Promise<GoldArticle[]> => {
  const gold: GoldArticle[] = [];
  try {
    for await (const result of readGold(path === "-" ? stdin : createReadStream(path), path, settings)) {
      if (stop.aborted) break;
      if (result.kind === "failure") talk.fail(result.source, result.reason);
      else gold.push(result);
    }
  } catch (error) {
    const { code, message, path: file } = error as NodeJS.ErrnoException;
    if (stop.aborted) return gold;
    // Reading a folder fails without a path.
    if (code === undefined || (file === undefined && code !== "EISDIR")) throw error;
    talk.fail(path, code === "ENOENT" ? "no such file" : code === "EISDIR" ? "a folder, not a file of gold" : message);
  }
  return gold;
};

/** Lines of one text together, in the order of the first. */
const byText = (gold: readonly GoldArticle[]): GoldArticle[][] => [
  ...gold
    .reduce((groups, line) => {
      const own = groups.get(line.article.text);
      if (own === undefined) groups.set(line.article.text, [line]);
      else own.push(line);
      return groups;
    }, new Map<string, GoldArticle[]>())
    .values(),
];

async function* each<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
}

export const evalCommand: Command = {
  name: "eval",
  usage: "eval FILE [--match triple|type|pair] [--by LIST] [--format text|md|json] [--jobs N]",
  summary: "Measures the coder against your own coding of your own articles.",
  help: [
    "FILE             gold, one JSON a line, or - for standard input: {text, title?, outlet?, url?, published?, coder?,",
    '                 events: [{type, actor: ["IRN"], recipient: ["IRQ"], status?, date?, evidence?: "words of the text"}]},',
    "                 or records of dragoman code with their events corrected",
    ...Object.entries(matchKinds).map(
      ([name, { gloss }], i) =>
        `${i === 0 ? "--match KIND    " : "                "} ${name.padEnd(6)} ${gloss} must be right${i === 0 ? " (the default)" : ""}`,
    ),
    `--by LIST        groups to give figures for: ${Object.keys(groupings).join(", ")} (default: type,status)`,
    "--format FORMAT  text (the default), md or json",
    "--jobs N         how many articles are coded at the same time",
    "What the figures mean, and what to report of them: docs/measuring.md",
  ],
  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      match: { type: "string", default: "triple" },
      by: { type: "string", default: "type,status" },
      format: { type: "string", default: "text" },
      jobs: { type: "string" },
    });
    const { output, settings, stop, talk } = context;
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new UsageError("eval: one FILE of gold is needed");
    const match: MatchKind = choice("match", values.match, matchKinds);
    const by = values.by.split(",").map((name): By => choice("by", name.trim(), groupings));
    const format = formats[choice("format", values.format, formats)] as (measurement: Measurement) => string;
    const jobs = values.jobs === undefined ? settings.jobs : readOption("jobs", values.jobs);
    const texts = byText(await readAll(path, context));
    const measured: MeasuredArticle[] = [];
    if (texts.length > 0) {
      const coders = openCoders(settings.models, settings, jobs);
      try {
        const work = (gold: readonly GoldArticle[]): Promise<ArticleRecord> =>
          coders.code((gold[0] as GoldArticle).article);
        for await (const { thing: gold, outcome } of inOrder(each(texts), coders.width, work)) {
          if (stop.aborted) break;
          talk.progress(`${measured.length} of ${texts.length} articles coded`);
          if (outcome.status === "fulfilled") measured.push({ gold, record: outcome.value });
          else if (outcome.reason instanceof CodersLost) throw outcome.reason;
          else talk.fail((gold[0] as GoldArticle).source, `the coder failed: ${(outcome.reason as Error).message}`);
        }
      } finally {
        talk.progress("");
        await coders.close();
      }
    }
    if (stop.aborted) return exitCode.interrupted;
    if (measured.length > 0) await output.write(format(measure(measured, match, by)));
    return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
  },
};
