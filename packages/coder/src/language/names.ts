/**
 * The recogniser of names. In: atoms and tags of a sentence's tokens, and what the article has named so far.
 * Out: one class a token: O, or a type with B(egin), I(nside), E(nd) or S(ingle). Greedy, left to right; an averaged
 * perceptron whose training hides words at random, so that it learns from shape and context too.
 */
import type { Scorer } from "./linear-model.ts";
import {
  atomCount,
  CLASSES,
  COARSE,
  FINE,
  FORM,
  INITIAL_CAPITAL,
  LOWER,
  mix,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  USUAL,
} from "./word-atoms.ts";

/** Room for the features of one token. */
export const nameFeatureLimit = 80;

/** The types that are learned; `name-types.ts` makes the finer types of `Entity` out of them. */
export const learnedTypes = ["PERSON", "ORG", "PLACE", "MISC", "DATE"] as const;
export type LearnedType = (typeof learnedTypes)[number];

/** O, then B, I, E, S of each type. */
export const nameClassCount = 1 + 4 * learnedTypes.length;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;
export const nameClass = (type: number, part: number): number => 1 + 4 * type + part;
export const typeOfClass = (c: number): number => (c - 1) >> 2;
export const partOfClass = (c: number): number => (c - 1) & 3;

/** Whether class `c` may follow class `before` (0 at the start of a sentence); `last` if no token follows. */
export const mayFollow = (before: number, c: number, last: boolean): boolean => {
  const open = before > 0 && partOfClass(before) < END;
  if (open)
    return (
      c > 0 &&
      typeOfClass(c) === typeOfClass(before) &&
      (partOfClass(c) === END || (partOfClass(c) === INSIDE && !last))
    );
  return c === 0 || partOfClass(c) === SINGLE || (partOfClass(c) === BEGIN && !last);
};

/** What an article has named so far: by LOWER atom of a capitalised word, the class it last had. */
export type NameMemory = Map<number, number>;

/** The feature keys of token `i` of `n`; `names` holds the classes of the tokens before it. */
export const nameFeatures = (
  atoms: Int32Array,
  tags: Int32Array,
  n: number,
  i: number,
  names: Int32Array,
  memory: NameMemory,
  features: Int32Array,
): number => {
  const a = (offset: number, atom: number): number => {
    const j = i + offset;
    return j < 0 ? -1 : j >= n ? -2 : (atoms[j * atomCount + atom] as number);
  };
  const t = (offset: number): number => {
    const j = i + offset;
    return j < 0 ? -1 : j >= n ? -2 : (tags[j] as number);
  };
  const known = (offset: number): number => {
    const j = i + offset;
    if (j < 0 || j >= n || ((atoms[j * atomCount + CLASSES] as number) & INITIAL_CAPITAL) === 0) return -1;
    return memory.get(atoms[j * atomCount + LOWER] as number) ?? 0;
  };
  const n1 = i > 0 ? (names[i - 1] as number) : -1;
  const n2 = i > 1 ? (names[i - 2] as number) : -1;
  const lower = a(0, LOWER);
  const before = a(-1, LOWER);
  const after = a(1, LOWER);
  const shape = a(0, SHAPE);
  const classes = (a(0, CLASSES) << 1) | (i === 0 ? 1 : 0);
  const fine = a(0, FINE);
  let f = 0;
  const one = (id: number, x: number): void => {
    features[f++] = mix(mix(id, x), 23) || 1;
  };
  const two = (id: number, x: number, y: number): void => {
    features[f++] = mix(mix(mix(id, x), y), 29) || 1;
  };
  features[f++] = 1;
  one(1, lower);
  two(2, a(0, FORM), i === 0 ? 1 : 0);
  two(3, shape, i === 0 ? 1 : 0);
  one(4, classes);
  one(5, a(0, SUFFIX2));
  one(6, a(0, SUFFIX3));
  one(7, a(0, SUFFIX4));
  one(8, a(0, PREFIX2));
  one(9, a(0, PREFIX3));
  one(10, fine);
  one(11, a(0, COARSE));
  one(12, t(0));
  one(13, n1);
  two(14, n1, n2);
  two(15, n1, lower);
  two(16, n1, shape);
  two(17, n1, t(0));
  two(18, n1, fine);
  two(19, before, classes);
  two(20, after, classes);
  two(21, a(-2, LOWER), classes);
  two(22, a(2, LOWER), classes);
  two(23, before, lower);
  two(24, lower, after);
  two(25, a(-1, SHAPE), shape);
  two(26, shape, a(1, SHAPE));
  two(27, t(-1), t(0));
  two(28, t(0), t(1));
  two(29, a(-1, FINE), fine);
  two(30, fine, a(1, FINE));
  two(31, a(-1, FINE), classes);
  two(32, a(1, FINE), classes);
  two(33, a(-1, COARSE), mix(a(1, COARSE), classes));
  two(34, n1, mix(before, classes));
  two(35, n1, mix(after, classes));
  two(36, n1, mix(a(0, SUFFIX3), classes));
  two(37, n1, mix(t(-1), mix(t(0), t(1))));
  two(38, a(-2, FINE), mix(a(-1, FINE), classes));
  two(39, a(1, FINE), mix(a(2, FINE), classes));
  two(40, before, mix(a(-2, LOWER), classes));
  two(41, after, mix(a(2, LOWER), classes));
  two(42, known(0), classes);
  two(43, known(0), n1);
  two(44, known(0), known(1));
  two(45, known(-1), mix(known(0), n1));
  two(46, known(1), mix(n1, classes));
  two(47, n1, mix(fine, a(1, CLASSES)));
  two(48, n1, mix(a(0, COARSE), a(1, COARSE)));
  two(49, a(1, CLASSES), mix(a(2, CLASSES), classes));
  two(50, a(-1, CLASSES), mix(a(-2, CLASSES), classes));
  two(51, n1, mix(a(1, SHAPE), shape));
  two(52, n1, mix(a(2, FINE), a(1, CLASSES)));
  const usual = a(0, USUAL);
  two(53, usual, classes);
  two(54, usual, fine);
  two(55, n1, mix(usual, classes));
  two(56, fine, classes);
  two(57, n1, mix(fine, a(1, FINE)));
  two(58, n1, mix(a(0, COARSE), classes));
  two(59, a(-1, LOWER), fine);
  two(60, fine, a(1, LOWER));
  return f;
};

/** Names one sentence: `names` gets the class of each of its `n` tokens, and `memory` what is new. */
export const nameSentence = (
  score: Scorer,
  atoms: Int32Array,
  tags: Int32Array,
  n: number,
  memory: NameMemory,
  names: Int32Array,
): void => {
  const features = new Int32Array(nameFeatureLimit);
  const scores = new Int32Array(nameClassCount);
  for (let i = 0; i < n; i++) {
    score(features, nameFeatures(atoms, tags, n, i, names, memory, features), scores);
    names[i] = bestName(scores, i > 0 ? (names[i - 1] as number) : 0, i === n - 1);
  }
  remember(atoms, n, names, memory);
};

/** The highest class that may follow. */
export const bestName = (scores: Int32Array | Float64Array, before: number, last: boolean): number => {
  let winner = -1;
  for (let c = 0; c < nameClassCount; c++) {
    if (mayFollow(before, c, last) && (winner < 0 || (scores[c] as number) > (scores[winner] as number))) winner = c;
  }
  return winner;
};

/** Keeps the classes of capitalised words of names for later sentences. */
export const remember = (atoms: Int32Array, n: number, names: Int32Array, memory: NameMemory): void => {
  for (let i = 0; i < n; i++) {
    const c = names[i] as number;
    if (c === 0 || ((atoms[i * atomCount + CLASSES] as number) & INITIAL_CAPITAL) === 0) continue;
    memory.set(atoms[i * atomCount + LOWER] as number, c);
  }
};
