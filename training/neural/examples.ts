/** Examples for the network. In: trees, what is known of words, word vectors. Out: rows of tables and numbers of labels and tags. */

import type { Clusters } from "../../packages/coder/src/language/clusters.ts";
import { wordKey } from "../../packages/coder/src/language/clusters.ts";
import { atomCount, LOWER } from "../../packages/coder/src/language/word-atoms.ts";
import { OWN_ROW, rowKey, rowsPerWord, USUAL_ROW, writeRows } from "../../packages/coder/src/language/word-rows.ts";
import { sentenceAtoms } from "../classes.ts";
import { readVectors } from "../train-clusters.ts";
import type { TreeSentence } from "../treebank.ts";
import type { Example } from "./network.ts";

/** Keys of the rows of the learned table; row 0 is that of unknown words and has none. */
export const rowKeys = (sentences: readonly TreeSentence[], clusters: Clusters): Int32Array => {
  const counts = new Map<number, number>();
  const own = new Set<number>();
  for (const sentence of sentences) {
    const atoms = sentenceAtoms(sentence, clusters);
    for (let i = 0; i < sentence.forms.length; i++)
      for (let k = 0; k < rowsPerWord; k++) {
        const key = rowKey(atoms, i * atomCount, k);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (k === OWN_ROW || k === USUAL_ROW) own.add(key);
      }
  }
  const kept = [...counts].filter(([key, count]) => count >= (own.has(key) ? 2 : 3)).map(([key]) => key >>> 0);
  return Int32Array.from(kept.sort((a, b) => a - b));
};

/** A row for each key, from 1. */
export const rowFinder = (keys: Int32Array): ((key: number) => number) => {
  const rows = new Map<number, number>();
  keys.forEach((key, i) => {
    rows.set(key, i + 1);
  });
  return (key) => rows.get(key | 0) ?? -1;
};

/** What one step of a vector's byte is worth. */
export const vectorStep = 1.2 / 127;

/** Word vectors in bytes, by the key of their word; rows in the order of the keys. */
export const givenVectors = (file: string, limit: number): { keys: Int32Array; bytes: Int8Array } => {
  const { words, vectors } = readVectors(file, limit);
  const width = vectors.length / words.length;
  const byKey = new Map<number, number>();
  words.forEach((word, w) => {
    const key = wordKey(word) >>> 0;
    if (!byKey.has(key)) byKey.set(key, w);
  });
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const bytes = new Int8Array(sorted.length * width);
  sorted.forEach(([, w], row) => {
    for (let d = 0; d < width; d++)
      bytes[row * width + d] = Math.max(
        -127,
        Math.min(127, Math.round(((vectors[w * width + d] as number) * 127) / 0.4)),
      );
  });
  return { keys: Int32Array.from(sorted, ([key]) => key), bytes };
};

/** What is known of words: their clusters, and the rows of their features and vectors by key, −1 where there is none. */
export interface Known {
  readonly clusters: Clusters;
  readonly rowOf: (key: number) => number;
  readonly vectorOf: (key: number) => number;
}

export const examplesOf = (
  sentences: readonly TreeSentence[],
  { clusters, rowOf, vectorOf }: Known,
  labels: readonly string[],
  classes: readonly string[],
  frequency: ReadonlyMap<number, number>,
): Example[] => {
  const labelOf = new Map(labels.map((label, i) => [label, i]));
  const classOf = new Map(classes.map((pair, i) => [pair, i]));
  return sentences.map((sentence) => {
    const n = sentence.forms.length;
    const atoms = sentenceAtoms(sentence, clusters);
    const features = new Int32Array(n * rowsPerWord);
    writeRows(atoms, n, rowOf, features);
    const word = (i: number): number => atoms[i * atomCount + LOWER] as number;
    return {
      n,
      features,
      vectors: Int32Array.from({ length: n }, (_, i) => vectorOf(word(i))),
      rarity: Float32Array.from({ length: n }, (_, i) => 0.03 + 0.6 / (0.6 + (frequency.get(word(i)) ?? 0))),
      heads: sentence.heads,
      labels: Int32Array.from(sentence.deprels, (label, i) =>
        (sentence.heads[i] as number) < 0 ? 0 : (labelOf.get(label) ?? (labelOf.get("dep") as number)),
      ),
      tags: Int32Array.from(sentence.forms, (_, i) => classOf.get(`${sentence.upos[i]} ${sentence.xpos[i]}`) ?? -1),
    };
  });
};

/** How often each word occurs, by its LOWER atom. */
export const frequencies = (sentences: readonly TreeSentence[], clusters: Clusters): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    const atoms = sentenceAtoms(sentence, clusters);
    for (let i = 0; i < sentence.forms.length; i++) {
      const key = atoms[i * atomCount + LOWER] as number;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
};
