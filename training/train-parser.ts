/** Trains the parser of words. In: trees and the tags a tagger gave their words. Out: rows of a linear model. */
import {
  type BareSentence,
  createBare,
  stripMarks,
  type TagTable,
} from "../packages/coder/src/language/bare-sentence.ts";
import type { Row } from "../packages/coder/src/language/linear-file.ts";
import { parseFeatureLimit, parseFeatures } from "../packages/coder/src/language/parse-features.ts";
import { actionOfClass, bestAllowed, classOfAction, labelOfClass } from "../packages/coder/src/language/parser.ts";
import {
  createConfiguration,
  isFinished,
  LEFT,
  move,
  RIGHT,
  SHIFT,
  startSentence,
} from "../packages/coder/src/language/transitions.ts";
import { actionCosts, type GoldTree, goldTree } from "./oracle.ts";
import { createTrainer } from "./perceptron.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { TreeSentence } from "./treebank.ts";

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
  /** More sentences of lesser worth: each is met in every third epoch. */
  readonly extra?: readonly BareExample[];
  /** Called after each epoch with a way to get the model so far. */
  readonly each?: (epoch: number, rows: () => Row[]) => void;
}

/** One sentence as the parser sees it. */
export interface ParseExample {
  readonly sentence: TreeSentence;
  readonly atoms: Int32Array;
  readonly tags: Int32Array;
}

/** An example without its punctuation, and the gold tree over what is left. */
export interface BareExample {
  readonly bare: BareSentence;
  readonly gold: GoldTree;
  /** Label numbers, from 1. */
  readonly labels: Int32Array;
}

/** Labels, `root` first, then by frequency; those met once or twice become `dep`. */
export const parseLabels = (sentences: readonly TreeSentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const d of s.deprels) counts.set(d, (counts.get(d) ?? 0) + 1);
  counts.delete("root");
  const kept = [...counts].filter(([, k]) => k > 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ["root", ...kept.map(([label]) => label)];
};

/** Takes out the punctuation; what hung from a mark hangs from the mark's head. */
export const bareExample = (example: ParseExample, labels: readonly string[], table: TagTable): BareExample => {
  const { sentence, atoms, tags } = example;
  const n = tags.length;
  const bare = createBare(n);
  stripMarks(bare, atoms, tags, table, n);
  const wordOf = new Int32Array(n).fill(-1);
  for (let w = 0; w < bare.m; w++) wordOf[bare.token[w] as number] = w;
  let root = -1;
  const heads = new Int32Array(bare.m);
  for (let w = 0; w < bare.m; w++) {
    let h = sentence.heads[bare.token[w] as number] as number;
    while (h >= 0 && wordOf[h] === -1) h = sentence.heads[h] as number;
    if (h < 0 && root < 0) root = w;
    heads[w] = h < 0 ? (root === w ? -1 : root) : (wordOf[h] as number);
  }
  const number = (label: string): number => {
    const at = labels.indexOf(label);
    return at >= 0 ? at + 1 : labels.indexOf("dep") + 1;
  };
  const numbers = Int32Array.from(heads, (h, w) => {
    const label = sentence.deprels[bare.token[w] as number] as string;
    return h < 0 ? 1 : label === "root" ? number("parataxis") : number(label);
  });
  return { bare, gold: goldTree(heads), labels: numbers };
};

export const trainParser = (
  examples: readonly BareExample[],
  count: number,
  table: TagTable,
  { epochs, seed, log, extra = [], each }: ParserOptions,
): Row[] => {
  const random = randomFrom(seed);
  const { coarse } = table;
  const c = createConfiguration(Math.max(...[...examples, ...extra].map((e) => e.bare.m)));
  const trainer = createTrainer(2 * count + 1, 26);
  const features = new Int32Array(parseFeatureLimit);
  const scores = new Float64Array(2 * count + 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.demand(Math.max(2, 2 * epoch + 1));
    let wrong = 0;
    let all = 0;
    for (const { bare, gold, labels } of shuffle(
      [...examples, ...extra.filter((_, i) => i % 3 === epoch % 3)],
      random,
    )) {
      startSentence(c, bare.m);
      while (!isFinished(c)) {
        if (c.buffer === c.n && c.size === 1) {
          move(c, LEFT, 1);
          continue;
        }
        const k = parseFeatures(c, bare, coarse, features);
        trainer.score(features, k, scores);
        const guess = bestAllowed(c, scores, count);
        const costs = actionCosts(c, gold);
        const least = Math.min(...costs.filter((cost) => cost >= 0));
        const top = c.size > 0 ? (c.stack[c.size - 1] as number) : -1;
        const below = c.size > 1 ? (c.stack[c.size - 2] as number) : -1;
        const wanted = top < 0 ? 0 : Math.max(2, labels[top] as number);
        const head = top < 0 ? -1 : (gold.heads[top] as number);
        // A class is good when its action costs least, and its label is right where its arc is.
        let good = -1;
        const consider = (candidate: number): void => {
          if (good < 0 || (scores[candidate] as number) > (scores[good] as number)) good = candidate;
        };
        if (costs[SHIFT] === least) consider(SHIFT);
        for (const action of [LEFT, RIGHT]) {
          if (costs[action] !== least) continue;
          if (head === (action === LEFT ? c.buffer : below)) consider(classOfAction(action, wanted, count));
          else for (let label = 2; label <= count; label++) consider(classOfAction(action, label, count));
        }
        trainer.tick();
        all++;
        if (guess !== good) {
          wrong++;
          trainer.update(features, k, good, guess);
        }
        const next = epoch > 0 && random() < 0.9 ? guess : good;
        move(c, actionOfClass(next, count), labelOfClass(next, count));
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong decisions`);
    each?.(epoch, trainer.rows);
  }
  return trainer.rows();
};
