/**
 * Trains `relate`: a linear model over what stands on and around the path between two parties (multinomial logistic regression,
 * AdaGrad, Duchi et al. 2011). In: PLV train (data/README). Out: models/relate.bin.gz and its card.
 * node scripts/run.mjs training/relate.ts --data DIR
 */
import { readFileSync } from "node:fs";
import { hashFeature } from "../packages/coder/src/events/feature-hash.ts";
import { type RelateClass, relateClasses } from "../packages/coder/src/events/relate.ts";
import { readPair } from "../packages/coder/src/events/relate-features.ts";
import { analyse, type LanguageModels } from "../packages/coder/src/language/analyse.ts";
import type { Language } from "../packages/coder/src/language/language.ts";
import { type Row as LinearRow, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import type { Span } from "../packages/coder/src/text/span.ts";
import { randomFrom, shuffle } from "./random.ts";
import { relateParties, relateSentences } from "./relate-examples.ts";

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

/** The sentences of our own, each with a pair of parties in its turn. */
export const ownPairs = (): readonly Pair[] => {
  let turn = 0;
  return Object.entries(relateSentences).flatMap(([gold, sentences]) =>
    sentences.map((sentence) => {
      const [a, b] = relateParties[turn++ % relateParties.length] as readonly [string, string];
      const marked = sentence.replace("{A}", `<s>${a}</s>`).replace("{B}", `<t>${b}</t>`);
      const pair = unmark(marked);
      return { ...pair, text: pair.text.charAt(0).toUpperCase() + pair.text.slice(1), gold: gold as RelateClass };
    }),
  );
};

export interface RelateExample {
  readonly language: Language;
  readonly pair: Pair;
  readonly keys: Int32Array;
  readonly gold: number;
}

/** Parses each sentence and takes its features. */
export const relateExamples = (pairs: readonly Pair[], models: LanguageModels): readonly RelateExample[] =>
  pairs.map((pair) => {
    const language = analyse(pair.text, models);
    const { features } = readPair(language, pair.actor, pair.recipient, models.clusters);
    return {
      language,
      pair,
      keys: Int32Array.from(new Set(features.map(hashFeature))),
      gold: relateClasses.indexOf(pair.gold),
    };
  });

export interface RelateWeights {
  /** Feature key → one weight a class. */
  readonly rows: ReadonlyMap<number, Float64Array>;
}

export interface RelateOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards 0, per step. */
  readonly decay: number;
  /** How much a rare class is raised: 0 not at all, 1 to the weight of the commonest. */
  readonly balance: number;
  /** Share of an example's features left out at each step. */
  readonly dropout: number;
  readonly seed: number;
}

export const relateOptions: RelateOptions = {
  epochs: 30,
  rate: 0.03,
  decay: 5e-3,
  balance: 0.6,
  dropout: 0.3,
  seed: 1,
};

export const scoresOf = (weights: RelateWeights, keys: Int32Array): Float64Array => {
  const scores = new Float64Array(relateClasses.length);
  for (const key of keys) {
    const row = weights.rows.get(key);
    if (row !== undefined)
      for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) + (row[c] as number);
  }
  return scores;
};

const probabilities = (scores: Float64Array): Float64Array => {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / sum);
};

export const trainRelate = (
  examples: readonly RelateExample[],
  options: RelateOptions = relateOptions,
): RelateWeights => {
  const classes = relateClasses.length;
  const counts = new Float64Array(classes);
  for (const { gold } of examples) counts[gold] = (counts[gold] as number) + 1;
  const commonest = Math.max(...counts);
  const weightOf = counts.map((count) => (count === 0 ? 0 : (commonest / count) ** options.balance));
  const rows = new Map<number, Float64Array>();
  const squares = new Map<number, Float64Array>();
  for (const { keys } of examples) {
    for (const key of keys) {
      if (rows.has(key)) continue;
      rows.set(key, new Float64Array(classes));
      squares.set(key, new Float64Array(classes).fill(1e-6));
    }
  }
  const order = examples.map((_, i) => i);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { keys: all, gold } = examples[i] as RelateExample;
      const keys = options.dropout > 0 ? all.filter(() => random() >= options.dropout) : all;
      const shares = probabilities(scoresOf({ rows }, keys));
      const norm = 1 / Math.sqrt(keys.length);
      for (const key of keys) {
        const row = rows.get(key) as Float64Array;
        const square = squares.get(key) as Float64Array;
        for (let c = 0; c < classes; c++) {
          const slope =
            ((shares[c] as number) - (c === gold ? 1 : 0)) * (weightOf[gold] as number) * norm +
            options.decay * (row[c] as number);
          square[c] = (square[c] as number) + slope * slope;
          row[c] = (row[c] as number) - (options.rate * slope) / Math.sqrt(square[c] as number);
        }
      }
    }
  }
  return { rows };
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
export const relateSections = (weights: RelateWeights): readonly (readonly [string, Uint8Array])[] => {
  const scale = 2e-4;
  const rows: LinearRow[] = [...weights.rows].map(([key, row]) => ({
    key,
    classes: relateClasses.map((_, c) => c),
    weights: [...row],
  }));
  return [["scale", new TextEncoder().encode(String(scale))], ...writeLinear("types", rows, scale)];
};
