/** Trains the tagger. In: tagged sentences. Out: a tagging function (for the parser's training) or a model file. */

import type { Clusters } from "../packages/coder/src/language/clusters.ts";
import { type Least, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import type { Scorer } from "../packages/coder/src/language/linear-model.ts";
import { best, tagFeatureLimit, tagFeatures } from "../packages/coder/src/language/tagger.ts";
import { atomCount, atomsOf } from "../packages/coder/src/language/word-atoms.ts";
import { createTrainer } from "./perceptron.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { TreeSentence } from "./treebank.ts";

export interface TaggerOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
  /** What of the trained rows is kept. */
  readonly least?: Least;
  /** More sentences of lesser worth: each is met in every third epoch. */
  readonly extra?: readonly TreeSentence[];
}

/** Every pair of UPOS and XPOS met at least twice, the most frequent first. */
export const tagClasses = (sentences: readonly TreeSentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const s of sentences) {
    s.upos.forEach((upos, i) => {
      const pair = `${upos} ${s.xpos[i]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  }
  return [...counts]
    .filter(([, n]) => n > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([pair]) => pair);
};

export const sentenceAtoms = (sentence: TreeSentence, clusters: Clusters): Int32Array => {
  const atoms = new Int32Array(sentence.forms.length * atomCount);
  atomsOf(sentence.forms, 0, sentence.forms.length - 1, clusters, atoms);
  return atoms;
};

/** Sections of the tagger's model, trained on `sentences`. */
export const trainTagger = (
  sentences: readonly TreeSentence[],
  classes: readonly string[],
  clusters: Clusters,
  { epochs, seed, log, extra = [], least }: TaggerOptions,
): [string, Uint8Array][] => {
  const random = randomFrom(seed);
  const index = new Map(classes.map((pair, c) => [pair, c]));
  const prepare = (s: TreeSentence) => ({
    n: s.forms.length,
    atoms: sentenceAtoms(s, clusters),
    gold: Int32Array.from(s.forms, (_, i) => index.get(`${s.upos[i]} ${s.xpos[i]}`) ?? -1),
  });
  const examples = sentences.map(prepare);
  const extras = extra.map(prepare);
  const trainer = createTrainer(classes.length, 24);
  const features = new Int32Array(tagFeatureLimit);
  const scores = new Float64Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.demand(Math.max(2, 2 * epoch + 1));
    let right = 0;
    let all = 0;
    for (const { n, atoms, gold } of shuffle([...examples, ...extras.filter((_, i) => i % 3 === epoch % 3)], random)) {
      const tags = new Int32Array(n);
      for (let i = 0; i < n; i++) {
        const count = tagFeatures(atoms, n, i, tags, features);
        trainer.score(features, count, scores);
        const guess = best(scores);
        const wanted = gold[i] as number;
        trainer.tick();
        if (wanted >= 0 && guess !== wanted) trainer.update(features, count, wanted, guess);
        if (guess === wanted) right++;
        all++;
        tags[i] = guess;
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} on its own training words`);
  }
  return writeLinear("tags", trainer.rows(), 1 / 64, least);
};

/** Share of words whose UPOS (part 0) or XPOS (part 1) or both (part −1) are right, in percent. */
export const tagAccuracy = (
  score: Scorer,
  classes: readonly string[],
  clusters: Clusters,
  sentences: readonly TreeSentence[],
  part: 0 | 1 | -1,
  tagger: (score: Scorer, classCount: number, atoms: Int32Array, n: number, tags: Int32Array) => void,
): number => {
  let right = 0;
  let all = 0;
  for (const s of sentences) {
    const tags = new Int32Array(s.forms.length);
    tagger(score, classes.length, sentenceAtoms(s, clusters), s.forms.length, tags);
    s.forms.forEach((_, i) => {
      const [upos, xpos] = (classes[tags[i] as number] as string).split(" ");
      if ((part === 1 || upos === s.upos[i]) && (part === 0 || xpos === s.xpos[i])) right++;
      all++;
    });
  }
  return (100 * right) / all;
};
