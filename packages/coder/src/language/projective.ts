/**
 * The best projective tree (J. Eisner 1996, "Three New Probabilistic Models for Dependency Parsing"), with one root.
 * In: a score for each pair of dependent and head. Out: heads.
 */

/** Room for sentences of up to so many words, used again and again. */
export interface TreeRoom {
  readonly size: number;
  /** Best scores and splits of spans `i … j`: complete and incomplete, headed on the left and on the right. */
  readonly best: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  readonly split: readonly [Int16Array, Int16Array, Int16Array, Int16Array];
  readonly agenda: Int32Array;
}

export const createTreeRoom = (words: number): TreeRoom => {
  const cells = words * words;
  return {
    size: words,
    best: [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)],
    split: [new Int16Array(cells), new Int16Array(cells), new Int16Array(cells), new Int16Array(cells)],
    agenda: new Int32Array(3 * (2 * words + 2)),
  };
};

const RIGHT_ARC = 0;
const LEFT_ARC = 1;
const RIGHT_DONE = 2;
const LEFT_DONE = 3;

/** Takes each word's best head; whether that is a projective tree with one root. */
const greedyTree = (scores: Float32Array, n: number, heads: Int32Array): boolean => {
  let roots = 0;
  for (let i = 0; i < n; i++) {
    const at = i * (n + 1);
    let best = n;
    for (let j = 0; j < n; j++) if (j !== i && (scores[at + j] as number) > (scores[at + best] as number)) best = j;
    heads[i] = best === n ? -1 : best;
    if (best === n) roots++;
  }
  if (roots !== 1) return false;
  // No two arcs cross, and none covers the root: then, with n - 1 arcs, there is no cycle that is not seen below.
  for (let i = 0; i < n; i++) {
    const h = heads[i] as number;
    const low = Math.min(i, h);
    const high = Math.max(i, h);
    for (let k = low + 1; k < high; k++) {
      const g = heads[k] as number;
      if (g < low || g > high) return false;
    }
  }
  for (let i = 0; i < n; i++) {
    let steps = 0;
    for (let h = heads[i] as number; h >= 0; h = heads[h] as number) if (++steps > n) return false;
  }
  return true;
};

/**
 * Writes the heads of the best tree over `n` words, −1 at its one root.
 * @param scores `n` rows of `n + 1`: row i, column j the score of head j for word i, column n that of the root
 */
export const projectiveTree = (
  scores: Float32Array,
  n: number,
  { best, split, agenda }: TreeRoom,
  heads: Int32Array,
): void => {
  if (greedyTree(scores, n, heads)) return;
  const [rightArc, leftArc, rightDone, leftDone] = best;
  for (let i = 0; i < n; i++) {
    rightDone[i * n + i] = 0;
    leftDone[i * n + i] = 0;
  }
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width;
      const cell = i * n + j;
      let most = Number.NEGATIVE_INFINITY;
      let where = i;
      for (let k = i; k < j; k++) {
        const sum = (rightDone[i * n + k] as number) + (leftDone[(k + 1) * n + j] as number);
        if (sum > most) {
          most = sum;
          where = k;
        }
      }
      rightArc[cell] = most + (scores[j * (n + 1) + i] as number);
      leftArc[cell] = most + (scores[i * (n + 1) + j] as number);
      split[RIGHT_ARC][cell] = where;
      split[LEFT_ARC][cell] = where;
      most = Number.NEGATIVE_INFINITY;
      for (let k = i + 1; k <= j; k++) {
        const sum = (rightArc[i * n + k] as number) + (rightDone[k * n + j] as number);
        if (sum > most) {
          most = sum;
          where = k;
        }
      }
      rightDone[cell] = most;
      split[RIGHT_DONE][cell] = where;
      most = Number.NEGATIVE_INFINITY;
      for (let k = i; k < j; k++) {
        const sum = (leftDone[i * n + k] as number) + (leftArc[k * n + j] as number);
        if (sum > most) {
          most = sum;
          where = k;
        }
      }
      leftDone[cell] = most;
      split[LEFT_DONE][cell] = where;
    }
  }
  let root = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < n; r++) {
    const sum = (leftDone[r] as number) + (rightDone[r * n + n - 1] as number) + (scores[r * (n + 1) + n] as number);
    if (sum > most) {
      most = sum;
      root = r;
    }
  }
  heads[root] = -1;
  let top = 0;
  const push = (kind: number, i: number, j: number): void => {
    if (i === j) return;
    agenda[top++] = kind;
    agenda[top++] = i;
    agenda[top++] = j;
  };
  push(LEFT_DONE, 0, root);
  push(RIGHT_DONE, root, n - 1);
  while (top > 0) {
    const j = agenda[--top] as number;
    const i = agenda[--top] as number;
    const kind = agenda[--top] as number;
    const k = split[kind as 0]?.[i * n + j] as number;
    if (kind === RIGHT_DONE) {
      push(RIGHT_ARC, i, k);
      push(RIGHT_DONE, k, j);
    } else if (kind === LEFT_DONE) {
      push(LEFT_DONE, i, k);
      push(LEFT_ARC, k, j);
    } else {
      if (kind === RIGHT_ARC) heads[j] = i;
      else heads[i] = j;
      push(RIGHT_DONE, i, k);
      push(LEFT_DONE, k + 1, j);
    }
  }
};
