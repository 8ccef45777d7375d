/**
 * What is asked of a word that may stand in the source, the content or the cue that another word heads. In: word facts, the cue's head.
 * Out: feature keys, by way of a path: what lies between the two in the tree, after the features of semantic role labelling (Gildea and
 * Jurafsky 2002; Roth and Lapata 2016).
 */
import { mix } from "../language/word-atoms.ts";
import { addKey, type Keys, stepOf } from "./keys.ts";
import type { WordFacts } from "./word-facts.ts";

/** Where the words of a window stand towards the cue in the tree. */
export interface Paths {
  readonly cue: number;
  /** First word of the window. */
  readonly from: number;
  /** By word of the window: the ancestor of the cue at which its path joins, counted upwards from the cue; 15 in another sentence. */
  readonly joins: Int32Array;
  /** The word under that ancestor by which the path goes down, or the ancestor itself. */
  readonly branch: Int32Array;
  readonly depth: Int32Array;
  readonly path: Int32Array;
  /** Relations from the cue up to each ancestor. */
  readonly climb: readonly number[];
}

const FAR = 15;

export const pathsFrom = ({ language, relation }: WordFacts, cue: number, from: number, to: number): Paths => {
  const { first, last } = language.sentences[language.sentence[cue] as number] as { first: number; last: number };
  const n = to - from + 1;
  const joins = new Int32Array(n).fill(FAR);
  const branch = new Int32Array(n);
  const depth = new Int32Array(n).fill(-1);
  const path = new Int32Array(n);
  const climb: number[] = [];
  const chain = new Map<number, number>();
  for (let t = cue, key = 1; t >= 0; key = mix(key, relation[t] as number), t = language.head[t] as number) {
    chain.set(t, climb.length);
    climb.push(key);
  }
  const walk = (t: number): void => {
    const i = t - from;
    if ((depth[i] as number) >= 0) return;
    const on = chain.get(t);
    if (on !== undefined) {
      joins[i] = Math.min(on, 6);
      branch[i] = t;
      depth[i] = 0;
      path[i] = climb[Math.min(on, 6)] as number;
      return;
    }
    const head = language.head[t] as number;
    walk(head);
    const h = head - from;
    joins[i] = joins[h] as number;
    depth[i] = (depth[h] as number) + 1;
    branch[i] = depth[h] === 0 ? t : (branch[h] as number);
    path[i] = (depth[i] as number) > 5 ? (path[h] as number) : mix(path[h] as number, relation[t] as number);
  };
  for (let t = Math.max(first, from); t <= Math.min(last, to); t++) walk(t);
  for (let t = from; t <= to; t++)
    if (t < first || t > last) {
      branch[t - from] = t;
      depth[t - from] = 0;
    }
  return { cue, from, joins, branch, depth, path, climb };
};

/** How a word's quotation stands to the cue: none, around it, the nearest before or behind it, further off. */
const quoteStand = ({ quotation, quoteFirst, quoteLast }: WordFacts, cue: number, t: number): number => {
  const q = quotation[t] as number;
  if (q < 0) return 0;
  if (quotation[cue] === q) return 1;
  if ((quoteFirst[q] as number) > cue) return q === 0 || (quoteFirst[q - 1] as number) <= cue ? 2 : 3;
  return q + 1 === quoteLast.length || (quoteLast[q + 1] as number) >= cue ? 4 : 5;
};

export const roleFeatures = (facts: WordFacts, paths: Paths, t: number, keys: Keys): void => {
  const { language, word, lemma, relation, tag, cluster, cue: cueOf, quotation, name, left, right } = facts;
  const { cue, from } = paths;
  const i = t - from;
  const sentence = language.sentence[t] as number;
  const offset = sentence - (language.sentence[cue] as number);
  const { first, last } = language.sentences[sentence] as { first: number; last: number };
  const at = (column: Int32Array, j: number): number => (j < first || j > last ? -1 : (column[j] as number));
  const side = t < cue ? 1 : t > cue ? 2 : 0;
  const joins = paths.joins[i] as number;
  const branch = paths.branch[i] as number;
  const depth = paths.depth[i] as number;
  const by = mix(mix(mix(joins, side), branch < cue ? 1 : 2), relation[branch] as number);
  const stand = quoteStand(facts, cue, t);
  keys.count = 0;
  addKey(keys, 1, stepOf(t - cue), offset);
  addKey(keys, 2, by, Math.min(depth, 4));
  addKey(keys, 3, paths.path[i] as number, side);
  addKey(keys, 4, by, lemma[cue] as number);
  addKey(keys, 5, by, cueOf[cue] as number);
  addKey(keys, 6, by, tag[cue] as number);
  addKey(keys, 7, by, relation[cue] as number);
  addKey(keys, 8, tag[t] as number, relation[t] as number);
  addKey(keys, 9, word[t] as number, side);
  addKey(keys, 10, word[t] as number, by);
  addKey(keys, 11, at(word, t - 1), by);
  addKey(keys, 12, at(word, t + 1), by);
  addKey(keys, 13, at(tag, t - 1), at(tag, t + 1));
  // Where the branch begins and ends, with the words that stand there.
  addKey(keys, 14, by, stepOf(t - (left[branch] as number)));
  addKey(keys, 15, by, stepOf((right[branch] as number) - t));
  addKey(keys, 16, word[left[branch] as number] as number, by);
  addKey(keys, 17, tag[branch] as number, by);
  addKey(keys, 18, lemma[branch] as number, mix(by, cueOf[cue] as number));
  addKey(keys, 19, cluster[t] as number, side);
  addKey(keys, 20, name[t] as number, by);
  addKey(keys, 21, stepOf(t - cue), lemma[cue] as number);
  addKey(keys, 22, stepOf(t - cue), tag[t] as number);
  addKey(keys, 23, word[t] as number, mix(stepOf(t - cue), cueOf[cue] as number));
  addKey(keys, 24, paths.path[i] as number, lemma[cue] as number);
  addKey(keys, 25, cueOf[t] as number, by);
  // Own limits: what lies below the word itself.
  addKey(keys, 26, relation[t] as number, mix(stepOf(t - (left[t] as number)), stepOf((right[t] as number) - t)));
  // Quotations.
  const q = quotation[t] as number;
  const inside =
    q < 0 ? 0 : mix(stepOf(t - (facts.quoteFirst[q] as number)), stepOf((facts.quoteLast[q] as number) - t));
  const gap =
    q < 0
      ? 0
      : stand === 1
        ? 1
        : (facts.quoteFirst[q] as number) > cue
          ? (facts.quoteFirst[q] as number) - cue
          : (facts.quoteLast[q] as number) - cue;
  addKey(keys, 30, stand, mix(offset, side));
  addKey(keys, 31, stand, stepOf(gap));
  addKey(keys, 32, stand, inside);
  addKey(keys, 33, stand, mix(at(quotation, t - 1) === q ? 1 : 0, at(quotation, t + 1) === q ? 1 : 0));
  addKey(keys, 34, stand, by);
  addKey(keys, 35, stand, mix(stepOf(gap), lemma[cue] as number));
  addKey(keys, 36, stepOf(t - first), mix(offset, stand));
  addKey(keys, 37, stepOf(last - t), mix(offset, stand));
  if (offset !== 0) {
    const opener = quotation[first] as number;
    addKey(keys, 40, offset, mix(opener < 0 ? 0 : 1, quotation[last] === -1 ? 0 : 1));
    addKey(keys, 41, offset, mix(word[first] as number, opener < 0 ? 0 : 1));
    addKey(keys, 42, offset, mix(lemma[cue] as number, stand));
    addKey(keys, 43, tag[t] as number, mix(offset, stand));
    addKey(keys, 44, offset, mix(relation[t] as number, mix(tag[t] as number, stand)));
  }
};
