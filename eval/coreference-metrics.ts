/**
 * Coreference scores. In: gold and found clusters of mention keys. Out: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998),
 * CEAF-e with the φ4 similarity (Luo 2005) and their mean F1, the CoNLL score (Pradhan et al. 2012).
 */

export interface Scores {
  readonly muc: number;
  readonly b3: number;
  readonly ceafe: number;
  readonly conll: number;
}

type Clusters = readonly (readonly string[])[];

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const clusterOf = (clusters: Clusters): Map<string, number> => {
  const index = new Map<string, number>();
  clusters.forEach((cluster, i) => {
    for (const mention of cluster) index.set(mention, i);
  });
  return index;
};

/** Links of `of` that `by` has too, over the links of `of`. */
const mucPart = (of: Clusters, by: Clusters): [number, number] => {
  const index = clusterOf(by);
  let kept = 0;
  let all = 0;
  for (const cluster of of) {
    const parts = new Set(cluster.map((mention) => index.get(mention) ?? mention));
    kept += cluster.length - parts.size;
    all += cluster.length - 1;
  }
  return [kept, all];
};

const b3Part = (of: Clusters, by: Clusters): [number, number] => {
  const index = clusterOf(by);
  let sum = 0;
  let all = 0;
  for (const cluster of of) {
    const parts = new Map<number, number>();
    for (const mention of cluster) {
      const at = index.get(mention);
      if (at !== undefined) parts.set(at, (parts.get(at) ?? 0) + 1);
    }
    for (const size of parts.values()) sum += (size * size) / cluster.length;
    all += cluster.length;
  }
  return [sum, all];
};

/** The best one-to-one matching of two sets (Kuhn 1955, Munkres 1957); weights are maximised. */
const bestMatching = (weights: readonly (readonly number[])[]): number => {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const n = Math.max(rows, columns);
  if (rows === 0 || columns === 0) return 0;
  const cost = (i: number, j: number): number => -(weights[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const match = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    const way = new Int32Array(n + 1);
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(n + 1);
    match[0] = i;
    let column = 0;
    do {
      used[column] = 1;
      const row = match[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost(row, j) - (u[row] as number) - (v[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[match[j] as number] = (u[match[j] as number] as number) + delta;
          v[j] = (v[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = way[column] as number;
      match[column] = match[before] as number;
      column = before;
    } while (column !== 0);
  }
  let total = 0;
  for (let j = 1; j <= n; j++) total += weights[(match[j] as number) - 1]?.[j - 1] ?? 0;
  return total;
};

const ceafeTotal = (gold: Clusters, found: Clusters): number =>
  bestMatching(
    gold.map((left) => {
      const set = new Set(left);
      return found.map((right) => {
        const shared = right.filter((mention) => set.has(mention)).length;
        return (2 * shared) / (left.length + right.length);
      });
    }),
  );

/** Scores over documents, each with its gold and its found clusters; counts are summed before they are divided. */
export const coreferenceScores = (
  documents: readonly { readonly gold: Clusters; readonly found: Clusters }[],
): Scores => {
  const sums = { mucR: [0, 0], mucP: [0, 0], b3R: [0, 0], b3P: [0, 0], ceafe: 0, gold: 0, found: 0 };
  const add = (to: number[], [kept, all]: [number, number]) => {
    to[0] = (to[0] as number) + kept;
    to[1] = (to[1] as number) + all;
  };
  for (const { gold, found } of documents) {
    add(sums.mucR, mucPart(gold, found));
    add(sums.mucP, mucPart(found, gold));
    add(sums.b3R, b3Part(gold, found));
    add(sums.b3P, b3Part(found, gold));
    sums.ceafe += ceafeTotal(gold, found);
    sums.gold += gold.length;
    sums.found += found.length;
  }
  const share = ([kept, all]: number[]): number => (all === 0 ? 0 : (kept as number) / (all as number));
  const muc = f1(share(sums.mucP), share(sums.mucR));
  const b3 = f1(share(sums.b3P), share(sums.b3R));
  const ceafe = f1(sums.found === 0 ? 0 : sums.ceafe / sums.found, sums.gold === 0 ? 0 : sums.ceafe / sums.gold);
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / 3 };
};
