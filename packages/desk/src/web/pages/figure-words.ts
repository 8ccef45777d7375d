/**
 * What was measured, in words for who does not measure. In: the names of docs/evaluation.md. Out: what each task is, what the figures that
 * matter most to a reader say, and what the measures are.
 */
import type { EvaluationRow } from "../../measure/evaluation.ts";

/** Tasks in the order in which a reader asks: whole articles, then what goes across them, then the parts of the coder. */
const tasks: { readonly [task: string]: string } = {
  events: "Events of whole articles",
  attributions: "Who says so, in whole articles",
  prospects: "What is expected, in whole articles",
  stories: "What came of it, over several articles",
  happenings: "Reports that are one happening",
  contested: "Accounts that contest each other",
  namepairs: "Names that are one person",
  "turning points": "Turning points",
  outlook: "Base rates",
  status: "Whether it happened, the deed given",
  plv: "What one marked party does to another",
  petrarch: "PETRARCH2's validation sentences",
  polnear: "Sources, cues and contents of attributions",
  time: "Dates and times",
  coref: "Who a name or a pronoun means",
  ner: "Names in a text",
  "ud, raw text": "Sentences, words and syntax of a raw text",
  "ud, gold tokens": "Tags and syntax, the words given",
};

export const taskWords = (task: string): string => tasks[task] ?? task;

const order = Object.keys(tasks);

/** Rows by their task, in a reader's order; those of unknown tasks last. */
export const byTask = (rows: readonly EvaluationRow[]): readonly (readonly EvaluationRow[])[] => {
  const place = (task: string): number => (order.includes(task) ? order.indexOf(task) : order.length);
  return [...new Set(rows.map(({ task }) => task))]
    .toSorted((x, y) => place(x) - place(y))
    .map((task) => rows.filter((row) => row.task === task));
};

/** Articles that nobody looked at while rules were written. */
const unseen = "other dyads, test";

const plain: readonly (readonly [task: string, metric: string, words: string])[] = [
  ["events", "recall (type, both countries)", "Of a hundred events that a careful reader writes down, it finds"],
  ["events", "precision (type, both countries)", "Of a hundred that it codes, a careful reader has"],
  [
    "events",
    "status of agreeing events",
    "Of a hundred that both have, it says rightly of so many whether they happened",
  ],
  ["events", "date of agreeing events", "and of so many when"],
  ["events", "place of agreeing events", "and of so many where"],
  ["attributions", "content found (Jaccard ≥ 0.5)", "Of a hundred things that somebody says, it finds"],
  ["attributions", "speaker of found", "Of a hundred that it finds, it knows the speaker of"],
  ["prospects", "recall (type, both countries)", "Of a hundred things that are expected, it finds"],
  ["prospects", "precision (type, both countries)", "Of a hundred that it takes to be expected, a careful reader has"],
];

/** The figures of unseen articles in words; empty where they were not measured. */
export const plainFigures = (rows: readonly EvaluationRow[]): readonly (readonly [words: string, count: number])[] =>
  plain.flatMap(([task, metric, words]) => {
    const row = rows.find((one) => one.task === task && one.set === unseen && one.metric === metric);
    const value = Number(row?.value);
    return row === undefined || Number.isNaN(value) ? [] : [[words, Math.round(value)] as const];
  });

/** What the table's measures are. */
export const measures: { readonly [measure: string]: string } = {
  "precision, recall, F1":
    "of what it finds how much is right; of what is there how much it finds; and the harmonic mean of both",
  macro: "the mean over classes, so that rare ones count as much as common ones",
  "UPOS, XPOS, UAS, LAS":
    "words with the right part of speech (universal, and of the corpus); with the right head; with the right head and relation",
  "MUC, B³, CEAF-e, CoNLL": "four ways to score who is meant; the last is the mean of the three",
  Jaccard: "words that two spans share, of all words in either",
  "expected calibration error": "how far a stated confidence lies from the share that is right",
};
