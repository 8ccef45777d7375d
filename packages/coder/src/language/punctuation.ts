/**
 * Where punctuation hangs. In: the tree of the words and the tokens between them. Out: a head for each mark.
 * For each mark, the words it can hang from without crossing an arc are ranked by a linear model.
 */
import type { BareSentence } from "./bare-sentence.ts";
import type { Scorer } from "./linear-model.ts";
import { atomCount, LOWER, mix } from "./word-atoms.ts";

/** Room for the features of one candidate. */
export const markFeatureLimit = 32;
export const candidateLimit = 24;

/** The words of one sentence with their tree, as ranking needs them; all indexed by word. */
export interface WordTree {
  readonly m: number;
  /** Head word; m is the artificial root. */
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly tags: Int32Array;
  readonly coarse: Int32Array;
  /** First and last word of each word's subtree. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
}

/** Computes the subtree limits from heads; heads form a tree, so each word is lifted along its path once a level. */
export const subtreeLimits = (m: number, head: Int32Array, leftmost: Int32Array, rightmost: Int32Array): void => {
  const waiting = new Int32Array(m + 1);
  for (let i = 0; i < m; i++) {
    leftmost[i] = i;
    rightmost[i] = i;
    waiting[head[i] as number] = (waiting[head[i] as number] as number) + 1;
  }
  const done: number[] = [];
  for (let i = 0; i < m; i++) if (waiting[i] === 0) done.push(i);
  for (let k = 0; k < done.length; k++) {
    const i = done[k] as number;
    const h = head[i] as number;
    if (h >= m) continue;
    leftmost[h] = Math.min(leftmost[h] as number, leftmost[i] as number);
    rightmost[h] = Math.max(rightmost[h] as number, rightmost[i] as number);
    waiting[h] = (waiting[h] as number) - 1;
    if (waiting[h] === 0) done.push(h);
  }
};

/** The words that see the gap before word `gap`: from the left neighbour upwards, then from the right one upwards. */
export const markCandidates = (tree: WordTree, gap: number, candidates: Int32Array): number => {
  const { m, head, leftmost, rightmost } = tree;
  let count = 0;
  for (let x = gap - 1; x >= 0 && x < gap && count < candidateLimit / 2; x = head[x] as number) {
    candidates[count++] = x;
    if ((rightmost[x] as number) >= gap || (head[x] as number) >= m) break;
  }
  for (let x = gap; x >= gap && x < m && count < candidateLimit; x = head[x] as number) {
    candidates[count++] = x;
    if ((leftmost[x] as number) < gap || (head[x] as number) >= m) break;
  }
  return count;
};

/** The feature keys of hanging a mark in gap `gap` from word `x`. `partner` is the word its opening partner hangs from, or −1. */
export const markFeatures = (
  tree: WordTree,
  bare: BareSentence,
  mark: number,
  markTag: number,
  gap: number,
  x: number,
  rank: number,
  partner: number,
  features: Int32Array,
): number => {
  const { m, head, label, tags, coarse, leftmost, rightmost } = tree;
  const right = x >= gap ? 1 : 0;
  const relation = label[x] as number;
  const upos = coarse[tags[x] as number] as number;
  const spans = (leftmost[x] as number) < gap && (rightmost[x] as number) >= gap ? 1 : 0;
  const touches = right === 1 ? (leftmost[x] === gap ? 1 : 0) : rightmost[x] === gap - 1 ? 1 : 0;
  const place = right | (spans << 1) | (touches << 2) | (Math.min(rank, 5) << 3);
  const isRoot = (head[x] as number) >= m ? 1 : 0;
  const final = gap === m ? 1 : 0;
  const distance = Math.min(6, right === 1 ? x - gap : gap - 1 - x);
  const h = head[x] as number;
  const above = h < m ? (label[h] as number) : 0;
  const nextTag = gap < m ? (tags[gap] as number) : -1;
  const lastTag = gap > 0 ? (tags[gap - 1] as number) : -1;
  const nextWord = gap < m ? (bare.atoms[gap * atomCount + LOWER] as number) : -1;
  const form = mix(mark, markTag);
  const other = bare.before[gap] as number;
  const side = right === 1 ? (leftmost[x] as number) : (rightmost[x] as number);
  const far = right === 1 ? bare.before[(rightmost[x] as number) + 1] : bare.before[leftmost[x] as number];
  let f = 0;
  const put = (id: number, a: number, b: number, c: number): void => {
    features[f++] = mix(mix(mix(mix(id, a), b), c), 17) || 1;
  };
  put(1, form, place, isRoot);
  put(2, form, relation, place);
  put(3, form, relation, spans);
  put(4, form, upos, place);
  put(5, form, relation, touches);
  put(6, form, mix(relation, above), right | (touches << 1));
  put(7, form, distance, right);
  put(8, form, final, isRoot);
  put(9, form, nextTag, mix(relation, place));
  put(10, form, lastTag, mix(relation, place));
  put(11, form, nextWord, mix(relation, right));
  put(12, other, relation, place);
  put(13, form, partner < 0 ? 0 : partner === x ? 1 : 2, right);
  put(14, form, far ?? 0, mix(touches, right));
  put(15, form, far ?? 0, mix(relation, right));
  put(16, form, coarse[lastTag] ?? 99, mix(coarse[nextTag] ?? 99, mix(right, relation)));
  put(17, form, Math.min(7, Math.abs(side - gap)), mix(right, relation));
  put(18, relation, place, isRoot);
  put(19, form, upos, mix(relation, mix(above, place)));
  return f;
};

/** The LOWER atoms of closing brackets, and of the brackets they close. */
const closes: ReadonlyMap<number, number> = new Map(
  [
    [41, 40],
    [93, 91],
    [125, 123],
    [0xbb, 0xab],
  ].map(([close, open]) => [mix(0x7654321, close as number), mix(0x7654321, open as number)]),
);

/** Chooses the word that a mark hangs from. `gap` is the word it stands before. */
export type ChooseHead = (mark: number, markTag: number, gap: number, partner: number, token: number) => number;

/**
 * Hangs every mark among `n` tokens with `choose` and writes its head, as a word, to `heads`. A mark knows where the
 * one before it of its kind hangs (the bracket it closes, the quote, dash or comma before).
 */
export const attachMarks = (
  bare: BareSentence,
  atoms: Int32Array,
  tags: Int32Array,
  n: number,
  choose: ChooseHead,
  heads: Int32Array,
): void => {
  const partners = new Map<number, number>();
  let gap = 0;
  for (let i = 0; i < n; i++) {
    if (gap < bare.m && bare.token[gap] === i) {
      gap++;
      continue;
    }
    const mark = atoms[i * atomCount + LOWER] as number;
    const kind = closes.get(mark) ?? mark;
    const head = choose(mark, tags[i] as number, gap, partners.get(kind) ?? -1, i);
    heads[i] = head;
    partners.set(kind, head);
  }
};

/** A `choose` for reading: the candidate that scores highest. */
export const rankingChoice = (score: Scorer, tree: WordTree, bare: BareSentence): ChooseHead => {
  const candidates = new Int32Array(candidateLimit);
  const features = new Int32Array(markFeatureLimit);
  const scores = new Int32Array(1);
  return (mark, markTag, gap, partner) => {
    const count = markCandidates(tree, gap, candidates);
    let winner = candidates[0] as number;
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      const x = candidates[k] as number;
      score(
        features,
        markFeatures(tree, bare, mark, markTag, gap, x, rankOf(candidates, k, gap), partner, features),
        scores,
      );
      if ((scores[0] as number) > highest) {
        highest = scores[0] as number;
        winner = x;
      }
    }
    return winner;
  };
};

/** Steps from the neighbour of the gap, on its own side. */
export const rankOf = (candidates: Int32Array, k: number, gap: number): number => {
  const right = (candidates[k] as number) >= gap;
  let rank = 0;
  while (rank < k && (candidates[k - rank - 1] as number) >= gap === right) rank++;
  return rank;
};
