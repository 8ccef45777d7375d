/**
 * Linear models over hashed features. In: the keys of the features that hold. Out: one whole-number score a class.
 * A feature's weights are a row of cells, one for each class it speaks about; a cell is `weight << 8 | class`.
 */

export interface LinearModel {
  readonly classes: number;
  /** Open addressing, four numbers a slot: key (0 = empty), first cell, cell after the last, unused. */
  readonly slots: Int32Array;
  /** Slots − 1 (a power of two − 1). */
  readonly mask: number;
  readonly cells: Int32Array;
}

/** Adds up the weights of `count` features into `scores`, which has one place a class and is cleared first. */
export type Scorer = (features: Int32Array, count: number, scores: Int32Array | Float64Array) => void;

/** The slot where the search for a key begins. */
export const slotOf = (key: number, mask: number): number => {
  const h = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) & mask;
};

/** Scores with a model that was read from a file. */
export const scorerOf = (model: LinearModel): Scorer => {
  const { slots, mask, cells } = model;
  return (features, count, scores) => {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      let slot = slotOf(key, mask);
      for (;;) {
        const found = slots[slot << 2] as number;
        if (found === key) {
          const to = slots[(slot << 2) + 2] as number;
          for (let c = slots[(slot << 2) + 1] as number; c < to; c++) {
            const cell = cells[c] as number;
            scores[cell & 255] = (scores[cell & 255] as number) + (cell >> 8);
          }
          break;
        }
        if (found === 0) break;
        slot = (slot + 1) & mask;
      }
    }
  };
};

/** Builds the table from keys, the number of cells of each, and the cells in the same order. */
export const linearModel = (
  classes: number,
  keys: Int32Array,
  lengths: Uint8Array | Uint16Array,
  cells: Int32Array,
): LinearModel => {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity * 4);
  const mask = capacity - 1;
  let from = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    let slot = slotOf(key, mask);
    while (slots[slot << 2] !== 0) slot = (slot + 1) & mask;
    slots[slot << 2] = key;
    slots[(slot << 2) + 1] = from;
    from += lengths[k] as number;
    slots[(slot << 2) + 2] = from;
  }
  return { classes, slots, mask, cells };
};
