/**
 * The task syntax. In: treebanks, word vectors, news with automatic trees, the models clusters and sentences. Out: the model syntax,
 * measured after every third round: first learned from the treebanks, then, as the rate falls on, from treebanks and news.
 */

import { readLinear } from "../packages/coder/src/language/linear-file.ts";
import { scorerOf } from "../packages/coder/src/language/linear-model.ts";
import { writeSections } from "../packages/coder/src/language/model-file.ts";
import { readSyntaxOf } from "../packages/coder/src/language/syntax.ts";
import { readSyntax, type SyntaxModel } from "../packages/coder/src/language/syntax-model.ts";
import { createSyntaxReader } from "../packages/coder/src/language/syntax-room.ts";
import { parseLabels, sentenceAtoms, tagClasses } from "./classes.ts";
import type { Context } from "./context.ts";
import {
  examplesOf,
  frequencies,
  givenVectors,
  type Known,
  rowFinder,
  rowKeys,
  vectorStep,
} from "./neural/examples.ts";
import type { Example } from "./neural/network.ts";
import type { Shape } from "./neural/shape.ts";
import { firstState, trainSyntax } from "./neural/train-syntax.ts";
import { writeSyntax } from "./neural/write-syntax.ts";
import { newsTrees } from "./news-trees.ts";
import type { TreeSentence } from "./treebank.ts";

/** How many word vectors are kept, the most frequent words first. */
const vectorWords = 50_000;
const sizes = { given: 100, learned: 64, cells: 224, layers: 2, arc: 128, label: 128, tag: 128 } as const;
const rate = 2e-3;

/** UPOS, XPOS, UAS and LAS of given sentences, in percent. */
const measure = (model: SyntaxModel, sentences: readonly TreeSentence[], context: Context): string => {
  const clusters = context.clusters();
  const reader = createSyntaxReader(model);
  const right = { UPOS: 0, XPOS: 0, UAS: 0, LAS: 0 };
  let words = 0;
  for (const sentence of sentences) {
    const n = sentence.forms.length;
    const columns = { tags: new Int32Array(n), heads: new Int32Array(n), labels: new Int32Array(n) };
    readSyntaxOf(reader, sentenceAtoms(sentence, clusters), [0, n], columns);
    words += n;
    for (let i = 0; i < n; i++) {
      if (model.upos[columns.tags[i] as number] === sentence.upos[i]) right.UPOS++;
      if (model.xpos[columns.tags[i] as number] === sentence.xpos[i]) right.XPOS++;
      if (columns.heads[i] !== sentence.heads[i]) continue;
      right.UAS++;
      if (model.labels[(columns.labels[i] as number) - 1] === sentence.deprels[i]) right.LAS++;
    }
  }
  return Object.entries(right)
    .map(([name, count]) => `${name} ${((100 * count) / words).toFixed(2)}`)
    .join(", ");
};

/** A third of the news joins each round. */
const share = 3;

export const runSyntax = async (context: Context): Promise<void> => {
  const { log, seed } = context;
  const trees = context.train();
  const clusters = context.clusters();
  const labels = parseLabels(trees);
  const classes = tagClasses(trees);
  const learnedKeys = rowKeys(trees, clusters);
  const vectors = givenVectors(context.vectors, vectorWords);
  const given = Float32Array.from(vectors.bytes, (byte) => byte * vectorStep);
  const vectorRow = rowFinder(vectors.keys);
  const known: Known = {
    clusters,
    rowOf: rowFinder(learnedKeys),
    vectorOf: (key) => Math.max(-1, vectorRow(key) - 1),
  };
  const frequency = frequencies(trees, clusters);
  const prepare = (sentences: readonly TreeSentence[]): Example[] =>
    examplesOf(sentences, known, labels, classes, frequency);
  const shape: Shape = { ...sizes, labels: labels.length, tags: classes.length };
  const state = firstState(shape, learnedKeys.length + 1, seed);
  const save = (): SyntaxModel => {
    const { parameters, learned } = state;
    const tables = { learnedKeys, learned, givenKeys: vectors.keys, given: vectors.bytes, givenStep: vectorStep };
    const sections = writeSyntax({ shape, labels, classes, parameters, ...tables });
    context.save("syntax", sections);
    return readSyntax("syntax", writeSections(sections));
  };
  const each = (round: number): void => {
    if (round % 3 !== 2) return;
    const model = save();
    for (const [set, dev] of Object.entries(context.dev())) log(`${set} dev: ${measure(model, dev, context)}`);
  };
  const options = { batch: 700, dropout: { input: 0.2, layer: 0.3, view: 0.3 }, log, each };

  const examples = prepare(trees);
  log(`treebanks: ${examples.length} sentences, ${learnedKeys.length} rows, ${vectors.keys.length} vectors`);
  const all = examples.map((_, i) => i);
  await trainSyntax(state, examples, given, { ...options, rounds: 12, rate, fall: 24, seed, chosen: () => all });

  const score = scorerOf(readLinear("sentences", context.sections("sentences"), "gaps", 1));
  const news = prepare(newsTrees(context.data, { sentences: score, clusters }, createSyntaxReader(save())));
  log(`news: ${news.length} sentences`);
  const chosen = (round: number): number[] => [
    ...all,
    ...news.map((_, i) => all.length + i).filter((i) => i % share === round % share),
  ];
  const rest = { rounds: 9, rate: (rate * 12) / 24, fall: 9, seed: seed + 100, chosen };
  await trainSyntax(state, [...examples, ...news], given, { ...options, ...rest });
};
