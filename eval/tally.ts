/** What was taken for what. In: pairs of labels, gold and coded, with an example. Out: confusion matrices and the commonest errors. */

export interface Confusion {
  readonly gold: string;
  readonly coded: string;
  readonly count: number;
  /** The first few examples. */
  readonly examples: readonly string[];
}

/** Counts pairs under an aspect: `UPOS`, `label where the head is right` … */
export interface Tally {
  readonly add: (aspect: string, gold: string, coded: string, example?: string) => void;
  /** Every pair of each aspect, the most frequent first; of equals, in the order of the alphabet. */
  readonly aspects: () => ReadonlyMap<string, readonly Confusion[]>;
}

const examplesKept = 3;

export const createTally = (): Tally => {
  const counts = new Map<string, Map<string, { gold: string; coded: string; count: number; examples: string[] }>>();
  return {
    add: (aspect, gold, coded, example) => {
      const pairs = counts.get(aspect) ?? new Map();
      counts.set(aspect, pairs);
      const key = `${gold}\u0000${coded}`;
      const pair = pairs.get(key) ?? { gold, coded, count: 0, examples: [] };
      pairs.set(key, pair);
      pair.count++;
      if (example !== undefined && gold !== coded && pair.examples.length < examplesKept) pair.examples.push(example);
    },
    aspects: () =>
      new Map(
        [...counts].map(([aspect, pairs]) => [
          aspect,
          [...pairs.values()].sort(
            (a, b) => b.count - a.count || (a.gold < b.gold ? -1 : a.gold > b.gold ? 1 : a.coded < b.coded ? -1 : 1),
          ),
        ]),
      ),
  };
};

/** The `limit` most frequent pairs that differ. */
export const commonestErrors = (pairs: readonly Confusion[], limit = 20): readonly Confusion[] =>
  pairs.filter(({ gold, coded }) => gold !== coded).slice(0, limit);

export interface Matrix {
  /** The most frequent labels, of gold and coded together. */
  readonly labels: readonly string[];
  /** A row a gold label, a column a coded one; the last of each for all other labels together. */
  readonly cells: readonly (readonly number[])[];
}

export const confusionMatrix = (pairs: readonly Confusion[], size = 16): Matrix => {
  const totals = new Map<string, number>();
  for (const { gold, coded, count } of pairs)
    for (const label of new Set([gold, coded])) totals.set(label, (totals.get(label) ?? 0) + count);
  const labels = [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, size)
    .map(([label]) => label);
  const place = (label: string): number => {
    const at = labels.indexOf(label);
    return at < 0 ? labels.length : at;
  };
  const cells = Array.from({ length: labels.length + 1 }, () => new Array<number>(labels.length + 1).fill(0));
  for (const { gold, coded, count } of pairs) {
    const row = cells[place(gold)] as number[];
    row[place(coded)] = (row[place(coded)] as number) + count;
  }
  return { labels, cells };
};
