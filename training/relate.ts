/**
 * Trains `relate`: a linear model over what stands on and around the path between two parties (regularized least squares).
 * In: pairs of relate-pairs.ts and the language models they are read with. Out: weights, cross-validated scores, sections of a file.
 */
import { keysOf, relateClasses, softmax } from "../packages/coder/src/events/relate.ts";
import { readPair } from "../packages/coder/src/events/relate-features.ts";
import { pairVectors } from "../packages/coder/src/events/relate-vectors.ts";
import { analyse, type LanguageModels } from "../packages/coder/src/language/analyse.ts";
import type { Language } from "../packages/coder/src/language/language.ts";
import { type Row as LinearRow, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import { wordVectorsOf } from "../packages/coder/src/language/word-vectors.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { Pair } from "./relate-pairs.ts";
import { dot, solve } from "./solve.ts";

export interface RelateExample {
  readonly language: Language;
  readonly pair: Pair;
  readonly keys: Int32Array;
  readonly scales: Float64Array;
  readonly values: Float64Array;
  readonly dense: Float64Array;
  readonly gold: number;
  readonly own: boolean;
}

/** Parses each sentence and takes its features, all or those that `keep` picks by name. */
export const relateExamples = (
  pairs: readonly Pair[],
  models: LanguageModels,
  own = false,
  keep: (feature: string) => boolean = () => true,
): readonly RelateExample[] => {
  const vectors = wordVectorsOf(models.syntax.model);
  return pairs.map((pair) => {
    const language = analyse(pair.text, models);
    const reading = readPair(language, pair.actor, pair.recipient, models.clusters);
    if (reading.regions === null) throw new Error("training: a pair without words");
    const { keys, scales, length } = keysOf({ features: reading.features.filter(keep) });
    return {
      language,
      pair,
      keys,
      scales,
      values: scales.map((s) => s / length),
      dense: pairVectors(language, reading.regions, vectors),
      gold: relateClasses.indexOf(pair.gold),
      own,
    };
  });
};

/** Pull towards 0, how much a rare class is raised (0 not at all, 1 to the weight of the commonest), weight of our own sentences. */
const decay = 0.3;
const balance = 0.6;
const ownWeight = 0.5;
/** How freely weights may differ between PLV and our own sentences, which are not labelled quite alike; 0 is not at all. */
const defaultFreedom = 0.6;

const classes = relateClasses.length;

/** What an example tells one of the other source, where one of its own tells 1. */
const acrossSources = (freedom: number): number => 1 / (1 + freedom);

/** How like each other the examples are: the products of their features. */
const relateKernel = (examples: readonly RelateExample[], freedom: number): readonly Float64Array[] => {
  const at = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) if (!at.has(key)) at.set(key, at.size);
  const places = examples.map(({ keys }) => Int32Array.from(keys, (key) => at.get(key) as number));
  const spread = new Float64Array(at.size);
  const kernel = examples.map(() => new Float64Array(examples.length));
  examples.forEach(({ values, dense, own }, i) => {
    (places[i] as Int32Array).forEach((place, k) => {
      spread[place] = values[k] as number;
    });
    for (let j = 0; j <= i; j++) {
      const other = examples[j] as RelateExample;
      const there = places[j] as Int32Array;
      let sum = dot(dense, other.dense);
      for (let k = 0; k < there.length; k++)
        sum += (spread[there[k] as number] as number) * (other.values[k] as number);
      const product = own === other.own ? sum : sum * acrossSources(freedom);
      (kernel[i] as Float64Array)[j] = product;
      (kernel[j] as Float64Array)[i] = product;
    }
    for (const place of places[i] as Int32Array) spread[place] = 0;
  });
  return kernel;
};

/** How much each example counts. */
const weightsOf = (examples: readonly RelateExample[]): readonly number[] => {
  const counts = new Float64Array(classes);
  for (const { gold } of examples) counts[gold] = (counts[gold] as number) + 1;
  const commonest = Math.max(...counts);
  const raised = examples.map(({ gold }) => (commonest / (counts[gold] as number)) ** balance);
  const mean = raised.reduce((a, b) => a + b, 0) / raised.length;
  return examples.map(({ own }, i) => ((raised[i] as number) / mean) * (own ? ownWeight : 1));
};

/**
 * Regularized least squares (R. Rifkin, G. Yeo, T. Poggio 2003) on some of the examples. A weight is the sum of what PLV and our own
 * sentences share and of what is true of one of them alone (H. Daumé III 2007, "Frustratingly Easy Domain Adaptation").
 * @param kernel of all examples
 * @param learnt indices of those to learn from
 * @returns for each class how much each of these speaks for it, in the order of `learnt`
 */
const dualWeights = (
  examples: readonly RelateExample[],
  kernel: readonly Float64Array[],
  learnt: readonly number[],
): readonly Float64Array[] => {
  const weight = weightsOf(learnt.map((i) => examples[i] as RelateExample));
  const matrix = learnt.map((i, row) => {
    const products = Float64Array.from(learnt, (j) => (kernel[i] as Float64Array)[j] as number);
    products[row] = (products[row] as number) + decay / (weight[row] as number);
    return products;
  });
  const sides = relateClasses.map((_, c) =>
    Float64Array.from(learnt, (i) => Number((examples[i] as RelateExample).gold === c) - 1 / classes),
  );
  solve(matrix, sides);
  return sides;
};

/** One weight a class: of each feature by its key, and of each number of `pairVectors`. */
export interface RelateWeights {
  readonly sparse: ReadonlyMap<number, Float64Array>;
  readonly dense: Float64Array;
}

/** The weights of features, as they are for PLV, learned from all examples. */
export const trainRelate = (examples: readonly RelateExample[]): RelateWeights => {
  const dual = dualWeights(examples, relateKernel(examples, defaultFreedom), [...examples.keys()]);
  const sparse = new Map<number, Float64Array>();
  const dense = new Float64Array((examples[0] as RelateExample).dense.length * classes);
  examples.forEach((example, e) => {
    const pull = Float64Array.from(
      dual,
      (one) => (one[e] as number) * (example.own ? acrossSources(defaultFreedom) : 1),
    );
    const add = (row: Float64Array, value: number): void => {
      for (let c = 0; c < classes; c++) row[c] = (row[c] as number) + value * (pull[c] as number);
    };
    example.keys.forEach((key, k) => {
      const row = sparse.get(key) ?? new Float64Array(classes);
      sparse.set(key, row);
      add(row, example.values[k] as number);
    });
    example.dense.forEach((value, k) => {
      if (value !== 0) add(dense.subarray(k * classes, (k + 1) * classes), value);
    });
  });
  return { sparse, dense };
};

/** Folds of cross-validation. */
export const folds = 5;

/** Parts 0 … folds−1 of the examples, alike in their classes; sentences told twice stay together. */
export const foldsOf = (examples: readonly RelateExample[], seed = 1): readonly number[] => {
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

/** Each PLV example judged by what was learned from the other folds and our own sentences: its scores. */
export const crossValidate = (
  examples: readonly RelateExample[],
  own: readonly RelateExample[],
  fold: readonly number[] = foldsOf(examples),
  freedom = defaultFreedom,
): readonly Float64Array[] => {
  const all = [...examples, ...own];
  const kernel = relateKernel(all, freedom);
  const scores: Float64Array[] = new Array(examples.length);
  for (let f = 0; f < folds; f++) {
    const learnt = [...all.keys()].filter((i) => fold[i] !== f);
    const dual = dualWeights(all, kernel, learnt);
    examples.forEach((_, i) => {
      if (fold[i] !== f) return;
      const products = Float64Array.from(learnt, (j) => (kernel[i] as Float64Array)[j] as number);
      scores[i] = Float64Array.from(dual, (one) => dot(products, one));
    });
  }
  return scores;
};

/** What scores are best multiplied by to be log-odds (C. Guo et al. 2017, "On Calibration of Modern Neural Networks"). */
export const sharpnessOf = (scores: readonly Float64Array[], gold: readonly number[]): number => {
  const lossAt = (sharpness: number): number =>
    scores.reduce((loss, one, i) => {
      const share = softmax(one.map((score) => score * sharpness))[gold[i] as number] as number;
      return loss - Math.log(Math.max(1e-300, share));
    }, 0);
  const tried = Array.from({ length: 100 }, (_, i) => (i + 10) / 10);
  return tried.reduce((best, one) => (lossAt(one) < lossAt(best) ? one : best));
};

/** The sections of a model file. Weights of features are kept to a byte each; `scale` gives back their size. */
export const relateSections = (
  { sparse, dense }: RelateWeights,
  examples: readonly RelateExample[],
  sharpness: number,
): readonly (readonly [string, Uint8Array])[] => {
  const scale = 2e-4;
  // The model's rows carry their feature's scale, so that reading need only add them up.
  const scaleOf = new Map<number, number>();
  for (const { keys, scales } of examples)
    keys.forEach((key, k) => {
      scaleOf.set(key, scales[k] as number);
    });
  const rows: LinearRow[] = [...sparse].map(([key, row]) => ({
    key,
    classes: relateClasses.map((_, c) => c),
    weights: [...row].map((weight) => weight * (scaleOf.get(key) ?? 1)),
  }));
  const encode = (value: number): Uint8Array => new TextEncoder().encode(String(value));
  return [
    ["scale", encode(scale)],
    ["sharpness", encode(sharpness)],
    ["dense", new Uint8Array(Float32Array.from(dense).buffer)],
    ...writeLinear("types", rows, scale),
  ];
};
