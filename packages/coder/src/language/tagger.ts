/**
 * The tagger. In: the atoms of a sentence's words. Out: one class a word, each class a pair of UPOS and XPOS.
 * Greedy, left to right; an averaged perceptron (M. Collins 2002, "Discriminative Training Methods for Hidden Markov
 * Models") over hashed features.
 */
import type { Scorer } from "./linear-model.ts";
import {
  atomCount,
  CLASSES,
  COARSE,
  FINE,
  FORM,
  LOWER,
  mix,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  USUAL,
} from "./word-atoms.ts";

/** Room for the features of one word. */
export const tagFeatureLimit = 80;

/** Writes the feature keys of word `i` of a sentence of `n` words; `tags` holds the classes of the words before it. */
export const tagFeatures = (
  atoms: Int32Array,
  n: number,
  i: number,
  tags: Int32Array,
  features: Int32Array,
): number => {
  const at = i * atomCount;
  const a = (offset: number, atom: number): number => {
    const j = i + offset;
    return j < 0 ? -1 : j >= n ? -2 : (atoms[j * atomCount + atom] as number);
  };
  const t1 = i > 0 ? (tags[i - 1] as number) : -1;
  const t2 = i > 1 ? (tags[i - 2] as number) : -1;
  const lower = atoms[at + LOWER] as number;
  const classes = ((atoms[at + CLASSES] as number) << 1) | (i === 0 ? 1 : 0);
  let f = 0;
  const one = (id: number, x: number): void => {
    features[f++] = mix(id, x) || 1;
  };
  const two = (id: number, x: number, y: number): void => {
    features[f++] = mix(mix(id, x), y) || 1;
  };
  features[f++] = 1;
  one(2, lower);
  one(3, atoms[at + FORM] as number);
  one(4, atoms[at + SUFFIX1] as number);
  one(5, atoms[at + SUFFIX2] as number);
  one(6, atoms[at + SUFFIX3] as number);
  one(7, atoms[at + SUFFIX4] as number);
  one(8, atoms[at + PREFIX1] as number);
  one(9, atoms[at + PREFIX2] as number);
  one(10, atoms[at + PREFIX3] as number);
  two(11, atoms[at + SHAPE] as number, i === 0 ? 1 : 0);
  one(12, classes);
  one(13, t1);
  two(14, t1, t2);
  two(15, t1, lower);
  const before = a(-1, LOWER);
  const after = a(1, LOWER);
  one(16, before);
  one(17, a(-2, LOWER));
  one(18, after);
  one(19, a(2, LOWER));
  two(20, before, lower);
  two(21, lower, after);
  two(22, before, after);
  one(23, a(-1, SUFFIX3));
  one(24, a(1, SUFFIX3));
  one(25, a(1, SUFFIX2));
  two(26, t1, a(1, SUFFIX3));
  two(27, a(1, CLASSES), classes);
  two(28, a(-1, CLASSES), classes);
  two(29, t1, atoms[at + SUFFIX3] as number);
  two(30, t1, classes);
  two(31, atoms[at + SUFFIX2] as number, classes);
  two(32, mix(t1, t2), lower);
  two(33, t1, after);
  two(34, after, a(2, LOWER));
  two(35, a(-1, SUFFIX2), atoms[at + SUFFIX2] as number);
  two(36, a(1, SUFFIX2), atoms[at + SUFFIX2] as number);
  two(37, a(1, SHAPE), atoms[at + SHAPE] as number);
  one(38, a(2, SUFFIX3));
  two(39, t1, mix(lower, after));
  const cluster = atoms[at + FINE] as number;
  one(40, cluster);
  one(41, a(-1, FINE));
  one(42, a(1, FINE));
  one(43, atoms[at + COARSE] as number);
  two(44, t1, cluster);
  two(45, a(-1, FINE), cluster);
  two(46, cluster, a(1, FINE));
  two(47, t1, a(1, FINE));
  two(48, t1, mix(cluster, a(1, COARSE)));
  two(49, cluster, atoms[at + SUFFIX2] as number);
  two(50, cluster, classes);
  one(51, a(2, FINE));
  two(52, mix(a(-1, COARSE), a(1, COARSE)), lower);
  const usual = a(0, USUAL);
  const usualAfter = a(1, USUAL);
  two(53, usual, classes);
  one(54, usualAfter);
  two(55, usual, t1);
  two(56, usual, usualAfter);
  two(57, t1, mix(usual, usualAfter));
  two(58, usualAfter, a(2, USUAL));
  two(59, mix(t1, t2), usual);
  two(60, lower, usualAfter);
  two(61, t1, mix(usualAfter, a(2, USUAL)));
  return f;
};

/** Tags one sentence; `tags` gets the classes of its `n` words. */
export const tagSentence = (
  score: Scorer,
  classCount: number,
  atoms: Int32Array,
  n: number,
  tags: Int32Array,
): void => {
  const features = new Int32Array(tagFeatureLimit);
  const scores = new Int32Array(classCount);
  for (let i = 0; i < n; i++) {
    score(features, tagFeatures(atoms, n, i, tags, features), scores);
    tags[i] = best(scores);
  }
};

/** The class with the highest score, the first of equals. */
export const best = (scores: Int32Array | Float64Array): number => {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
};
