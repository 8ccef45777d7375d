/** Learns FEATS. In: gold trees. Out: sections of the morphology model that `analyse.ts` reads. */
import { writeLinear } from "../packages/coder/src/language/linear-file.ts";
import { writeVarints } from "../packages/coder/src/language/model-file.ts";
import {
  helperLabels,
  knownKey,
  type ParsedSentence,
  readingFeatureLimit,
  readingFeatures,
  summarize,
} from "../packages/coder/src/language/morphology.ts";
import { atomCount, LOWER } from "../packages/coder/src/language/word-atoms.ts";
import { createTrainer } from "./perceptron.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { TreeSentence } from "./treebank.ts";

interface Example extends ParsedSentence {
  readonly gold: Int32Array;
}

/** A word is known when it was met this often in a class, always with one reading. */
const knownFrom = 4;

export const trainMorphology = (
  sentences: readonly TreeSentence[],
  classes: readonly string[],
  labels: readonly string[],
  atomsOfSentence: (sentence: TreeSentence) => Int32Array,
  { epochs, seed, log }: { epochs: number; seed: number; log: (line: string) => void },
): [string, Uint8Array][] => {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const feats of s.feats) counts.set(feats, (counts.get(feats) ?? 0) + 1);
  const readings = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 250)
    .map(([feats]) => feats);
  const readingOf = new Map(readings.map((feats, r) => [feats, r]));
  const tagOf = new Map(classes.map((pair, c) => [pair, c]));
  const labelOf = new Map(labels.map((label, k) => [label, k + 1]));
  const examples: Example[] = sentences.map((s) => ({
    n: s.forms.length,
    atoms: atomsOfSentence(s),
    tags: Int32Array.from(s.upos, (upos, i) => tagOf.get(`${upos} ${s.xpos[i]}`) ?? -1),
    head: s.heads,
    label: Int32Array.from(s.deprels, (label) => labelOf.get(label) ?? 0),
    gold: Int32Array.from(s.feats, (feats) => readingOf.get(feats) ?? -1),
  }));
  const byTag = classes.map(() => new Map<number, number>());
  const words = new Map<number, Map<number, number>>();
  const bump = (map: Map<number, number>, key: number): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { n, atoms, tags, gold } of examples) {
    for (let i = 0; i < n; i++) {
      const tag = tags[i] as number;
      if (tag < 0 || (gold[i] as number) < 0) continue;
      bump(byTag[tag] as Map<number, number>, gold[i] as number);
      const key = knownKey(atoms[i * atomCount + LOWER] as number, tag);
      const word = words.get(key) ?? new Map<number, number>();
      words.set(key, word);
      bump(word, gold[i] as number);
    }
  }
  const ordered = byTag.map((map) =>
    [...map]
      .filter(([, k]) => k > 1)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([r]) => r),
  );
  const known = [...words]
    .filter(([, map]) => map.size === 1 && ([...map.values()][0] as number) >= knownFrom)
    .map(([key, map]) => [key >>> 0, [...map.keys()][0] as number] as const)
    .sort((a, b) => a[0] - b[0]);
  const knownKeys = new Set(known.map(([key]) => key));

  const isHelper = helperLabels(labels);
  const random = randomFrom(seed);
  const trainer = createTrainer(readings.length, 22);
  const features = new Int32Array(readingFeatureLimit);
  const scores = new Float64Array(readings.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.demand(Math.max(2, 2 * epoch + 1));
    let wrong = 0;
    let all = 0;
    for (const example of shuffle([...examples], random)) {
      const summary = summarize(example, isHelper);
      for (let i = 0; i < example.n; i++) {
        const tag = example.tags[i] as number;
        const wanted = example.gold[i] as number;
        const candidates = ordered[tag] ?? [];
        if (candidates.length < 2 || !candidates.includes(wanted)) continue;
        if (knownKeys.has(knownKey(example.atoms[i * atomCount + LOWER] as number, tag) >>> 0)) continue;
        const count = readingFeatures(example, summary, i, features);
        trainer.score(features, count, scores);
        let guess = candidates[0] as number;
        for (const c of candidates) if ((scores[c] as number) > (scores[guess] as number)) guess = c;
        trainer.tick();
        all++;
        if (guess !== wanted) {
          wrong++;
          trainer.update(features, count, wanted, guess);
        }
      }
    }
    log(`morphology epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong`);
  }
  return [
    ["readings", new TextEncoder().encode(readings.join("\n"))],
    ["tags", new TextEncoder().encode(ordered.map((list) => list.join(" ")).join("\n"))],
    ["known.keys", writeVarints(known.map(([key], i) => key - (known[i - 1]?.[0] ?? 0)))],
    ["known.readings", Uint8Array.from(known, ([, reading]) => reading)],
    ...writeLinear("feats", trainer.rows()),
  ];
};
