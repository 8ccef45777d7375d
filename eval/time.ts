/**
 * Expressions of time on MEANTIME (Minard et al. 2016) and on our own cases. In: the data folder, models. Out: extent and value F1.
 * Extents are compared as TempEval-3 does (UzZaman et al. 2013): strict, the same words; relaxed, a word in common. Values are counted
 * on relaxed extents.
 */
import { analyse, type LanguageModels } from "@dragoman/coder/language";
import { findDates } from "@dragoman/coder/time/find-dates";
import { dateCases } from "../packages/coder/src/time/dates.cases.ts";
import { score } from "../packages/desk/src/measure/scores.ts";
import { chronoExpressions } from "./chrono.ts";
import { type Expression, readMeantime, type TimedText } from "./meantime.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

const predicted = ({ text, published }: TimedText, models: LanguageModels): Expression[] =>
  findDates(analyse(text, models), {
    article: "article-0000000000000000",
    published: published === null ? null : { start: published, end: published, precision: "day" },
    title: null,
  }).map(({ span, timex }) => ({ ...span, value: timex }));

interface TimeCounts {
  made: number;
  gold: number;
  strict: number;
  relaxed: number;
  valued: number;
}

/** Compares what a reader of texts finds with what is there. */
const count = (
  texts: readonly TimedText[],
  read: (text: TimedText) => readonly Expression[],
  tally?: Tally,
): TimeCounts => {
  const counts: TimeCounts = { made: 0, gold: 0, strict: 0, relaxed: 0, valued: 0 };
  for (const timed of texts) {
    const { text, published, expressions } = timed;
    const words = ({ start, end }: Expression): string => text.slice(start, end);
    const around = ({ start, end }: Expression): string => text.slice(Math.max(0, start - 40), end + 40);
    const free = new Set(read(timed));
    counts.made += free.size;
    counts.gold += expressions.length;
    for (const expression of expressions) {
      const { start, end, value } = expression;
      const found = [...free].find((other) => other.start < end && start < other.end);
      if (found === undefined) {
        tally?.add("found", words(expression), "nothing", around(expression));
        continue;
      }
      free.delete(found);
      counts.relaxed++;
      if (found.start === start && found.end === end) counts.strict++;
      if (found.value === value) counts.valued++;
      const said = `published ${published}: ${around(expression)}`;
      tally?.add("extent", words(expression), words(found), said);
      tally?.add("value", `${words(expression)} = ${value}`, `${words(expression)} = ${found.value}`, said);
    }
    for (const spurious of free) tally?.add("found", "nothing", words(spurious), around(spurious));
  }
  return counts;
};

const evaluate = (set: string, texts: readonly TimedText[], models: LanguageModels, tally: Tally): Row[] => {
  const ours = count(texts, (text) => predicted(text, models), tally);
  const chrono = count(texts, ({ text, published }) => chronoExpressions(text, published));
  const f1 = (counts: TimeCounts, right: "strict" | "relaxed" | "valued"): number =>
    score(counts[right], counts.made, counts.gold).f1;
  const row = (metric: string, right: "strict" | "relaxed" | "valued"): Row => ({
    task: "time",
    set,
    metric,
    value: f1(ours, right),
    peers: [{ name: "chrono-node", value: f1(chrono, right), source: "this set (m)" }],
  });
  return [row("extent, strict F1", "strict"), row("extent, relaxed F1", "relaxed"), row("value F1", "valued")];
};

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

export const evaluateTime = (dataDir: string, models: LanguageModels, tally: Tally): Row[] => [
  ...evaluate("MEANTIME dev", readMeantime(dataDir), models, tally),
  ...evaluate("our cases", ownTexts(), models, tally),
];
