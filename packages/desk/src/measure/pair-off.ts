/** Pairing the things of two lists, each with one of the other's at most. In: how many there are, and who may pair. Out: the pairs. */

/** For each thing on the left the index of its partner on the right, or -1. */
export type Pairs = readonly number[];

/** No pairs among so many things on the left. */
export const noPairs = (lefts: number): Pairs => Array.from({ length: lefts }, () => -1);

/**
 * As many pairs as can be, by augmenting paths (Berge 1957, "Two theorems in graph theory"): a pair is undone only where both its things
 * find other partners, so whoever has a partner keeps one.
 * @param pairs those there are already
 * @param rights how many things are on the right
 * @param joining which of the left may find partners, in this order
 */
export const growPairs = (
  pairs: Pairs,
  rights: number,
  joining: readonly number[],
  mayPair: (left: number, right: number) => boolean,
): Pairs => {
  const rightOf = [...pairs];
  const leftOf = Array.from({ length: rights }, () => -1);
  for (const [left, right] of rightOf.entries()) if (right >= 0) leftOf[right] = left;

  /** Gives partners along the path that ends at a free `right`. */
  const swap = (right: number, cameFrom: ReadonlyMap<number, number>) => {
    for (let next = right; next >= 0; ) {
      const left = cameFrom.get(next) as number;
      const former = rightOf[left] as number;
      rightOf[left] = next;
      leftOf[next] = left;
      next = former;
    }
  };

  const findPartner = (start: number) => {
    const cameFrom = new Map<number, number>();
    const queue = [start];
    for (const left of queue) {
      for (let right = 0; right < rights; right++) {
        if (cameFrom.has(right) || !mayPair(left, right)) continue;
        cameFrom.set(right, left);
        if (leftOf[right] === -1) {
          swap(right, cameFrom);
          return;
        }
        queue.push(leftOf[right] as number);
      }
    }
  };

  for (const left of joining) if (rightOf[left] === -1) findPartner(left);
  return rightOf;
};
