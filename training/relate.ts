/**
 * Trains `relate`: a linear model over what stands on and around the path between two parties (multinomial logistic regression,
 * L-BFGS). In: PLV train (data/README) and sentences of our own (training/relate). Out: models/relate.bin.gz and its card.
 * node scripts/run.mjs training/relate.ts --data DIR
 */
import { readdirSync, readFileSync } from "node:fs";
import { keysOf, type RelateClass, relateClasses } from "../packages/coder/src/events/relate.ts";
import { readPair } from "../packages/coder/src/events/relate-features.ts";
import { analyse, type LanguageModels } from "../packages/coder/src/language/analyse.ts";
import type { Language } from "../packages/coder/src/language/language.ts";
import { type Row as LinearRow, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import type { Span } from "../packages/coder/src/text/span.ts";
import { minimise } from "./minimise.ts";
import { randomFrom, shuffle } from "./random.ts";

export interface Pair {
  readonly text: string;
  readonly actor: Span;
  readonly recipient: Span;
  readonly gold: RelateClass;
}

/** Takes `<s>…</s>` and `<t>…</t>` out of a sentence; a party that is not marked stands as nothing at the end. */
const unmark = (marked: string): Omit<Pair, "gold"> => {
  let text = "";
  let at = 0;
  const spans: { s?: Span; t?: Span } = {};
  const open: { [tag: string]: number } = {};
  for (const match of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const tag = match[2] as "s" | "t";
    if (match[1] === "") open[tag] = text.length;
    else if (open[tag] !== undefined) spans[tag] ??= { start: open[tag], end: text.length };
  }
  text += marked.slice(at);
  const nothing = { start: text.length, end: text.length };
  return { text, actor: spans.s ?? nothing, recipient: spans.t ?? nothing };
};

const tags: { readonly [mark: string]: string } = { "{": "<s>", "}": "</s>", "[": "<t>", "]": "</t>" };

/** The pairs of PLV train. */
export const readPairs = (file: string): readonly Pair[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [, , , marked = "", , , , root = ""] = line.split("\t");
      return { ...unmark(marked), gold: root as RelateClass };
    });

/** The sentences of our own in training/relate: a file a type, one sentence a line, `{actor}` and `[recipient]`. */
export const ownPairs = (folder = "training/relate"): readonly Pair[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const type = file.replace(".txt", "").toUpperCase();
      const gold = (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type) as RelateClass;
      const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
      return lines
        .filter((line) => line !== "")
        .map((line) => ({ ...unmark(line.replace(/[{}[\]]/g, (mark) => tags[mark] as string)), gold }));
    });

export interface RelateExample {
  readonly language: Language;
  readonly pair: Pair;
  readonly keys: Int32Array;
  readonly scales: Float64Array;
  readonly values: Float64Array;
  readonly gold: number;
  readonly own: boolean;
}

/** Parses each sentence and takes its features. */
export const relateExamples = (pairs: readonly Pair[], models: LanguageModels, own = false): readonly RelateExample[] =>
  pairs.map((pair) => {
    const language = analyse(pair.text, models);
    const { keys, scales, length } = keysOf(readPair(language, pair.actor, pair.recipient, models.clusters));
    return {
      language,
      pair,
      keys,
      scales,
      values: scales.map((s) => s / length),
      gold: relateClasses.indexOf(pair.gold),
      own,
    };
  });

/** Feature key → one weight a class. */
export type RelateWeights = ReadonlyMap<number, Float64Array>;

/** Pull towards 0, how much a rare class is raised (0 not at all, 1 to the weight of the commonest), weight of our own sentences. */
const decay = 0.01;
const balance = 0.6;
const ownWeight = 0.5;
const rounds = 60;

export const scoresOf = (weights: RelateWeights, { keys, values }: RelateExample): Float64Array => {
  const scores = new Float64Array(relateClasses.length);
  keys.forEach((key, k) => {
    const row = weights.get(key);
    if (row !== undefined)
      for (let c = 0; c < scores.length; c++)
        scores[c] = (scores[c] as number) + (row[c] as number) * (values[k] as number);
  });
  return scores;
};

const probabilities = (scores: Float64Array): Float64Array => {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / sum);
};

/** Multinomial logistic regression over all examples at once. */
export const trainRelate = (examples: readonly RelateExample[]): RelateWeights => {
  const classes = relateClasses.length;
  const counts = new Float64Array(classes);
  for (const { gold } of examples) counts[gold] = (counts[gold] as number) + 1;
  const commonest = Math.max(...counts);
  const raised = examples.map(({ gold }) => (commonest / (counts[gold] as number)) ** balance);
  const mean = raised.reduce((a, b) => a + b, 0) / raised.length;
  const weightOf = examples.map(({ own }, i) => ((raised[i] as number) / mean) * (own ? ownWeight : 1));
  const at = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) if (!at.has(key)) at.set(key, at.size * classes);
  const places = examples.map(({ keys }) => Int32Array.from(keys, (key) => at.get(key) as number));
  const slopes = (w: Float64Array, into: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < w.length; i++) {
      into[i] = decay * (w[i] as number);
      loss += (decay / 2) * (w[i] as number) ** 2;
    }
    examples.forEach(({ values, gold }, e) => {
      const rows = places[e] as Int32Array;
      const scores = new Float64Array(classes);
      rows.forEach((row, k) => {
        for (let c = 0; c < classes; c++)
          scores[c] = (scores[c] as number) + (w[row + c] as number) * (values[k] as number);
      });
      const shares = probabilities(scores);
      const weight = weightOf[e] as number;
      loss -= weight * Math.log(Math.max(1e-300, shares[gold] as number));
      const off = shares.map((share, c) => weight * (share - (c === gold ? 1 : 0)));
      rows.forEach((row, k) => {
        for (let c = 0; c < classes; c++)
          into[row + c] = (into[row + c] as number) + (off[c] as number) * (values[k] as number);
      });
    });
    return loss;
  };
  const w = minimise(at.size * classes, slopes, rounds);
  return new Map([...at].map(([key, row]) => [key, w.subarray(row, row + classes)]));
};

/** Parts 0 … folds−1 of the examples, alike in their classes; sentences told twice stay together. */
export const foldsOf = (examples: readonly RelateExample[], folds: number, seed = 1): readonly number[] => {
  const byClass = new Map<number, number[]>();
  examples.forEach(({ gold }, i) => {
    byClass.set(gold, [...(byClass.get(gold) ?? []), i]);
  });
  const fold = new Array<number>(examples.length).fill(0);
  const random = randomFrom(seed);
  let next = 0;
  for (const list of byClass.values()) for (const i of shuffle(list, random)) fold[i] = next++ % folds;
  const ofText = new Map<string, number>();
  examples.forEach(({ pair }, i) => {
    const known = ofText.get(pair.text);
    if (known === undefined) ofText.set(pair.text, fold[i] as number);
    else fold[i] = known;
  });
  return fold;
};

/** The sections of a model file. Weights are kept to a byte each; `scale` gives back their size. */
export const relateSections = (
  weights: RelateWeights,
  examples: readonly RelateExample[],
): readonly (readonly [string, Uint8Array])[] => {
  const scale = 2e-3;
  // The model's rows carry their feature's scale, so that reading need only add them up.
  const scaleOf = new Map<number, number>();
  for (const { keys, scales } of examples)
    keys.forEach((key, k) => {
      scaleOf.set(key, scales[k] as number);
    });
  const rows: LinearRow[] = [...weights].map(([key, row]) => ({
    key,
    classes: relateClasses.map((_, c) => c),
    weights: [...row].map((weight) => weight * (scaleOf.get(key) ?? 1)),
  }));
  return [["scale", new TextEncoder().encode(String(scale))], ...writeLinear("types", rows, scale)];
};
