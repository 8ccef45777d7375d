/**
 * Training of linear models: the averaged perceptron over hashed features. In: features, right and wrong classes.
 * Out: rows of averaged weights. A feature gets a row only when it was met often enough, which keeps models small and
 * makes them generalise.
 */
import type { Row } from "../packages/coder/src/language/linear-file.ts";
import { type Scorer, slotOf } from "../packages/coder/src/language/linear-model.ts";

export interface Trainer {
  /** Scores, and counts the features as met. */
  readonly score: Scorer;
  /** Moves the weights of `features` by `step` for class `good` and by −`step` for class `bad`. */
  readonly update: (features: Int32Array, count: number, good: number, bad: number, step?: number) => void;
  /** Moves the weights of `features` for class `c` by `step`. */
  readonly nudge: (features: Int32Array, count: number, c: number, step: number) => void;
  /** One more decision was made: averages weigh by decisions. */
  readonly tick: () => void;
  /** From now on a feature must have been met `threshold` times to get a row. */
  readonly demand: (threshold: number) => void;
  /** The averaged rows so far. */
  readonly rows: () => Row[];
}

/** A trainer for `classes` classes (256 at most) with room for 2^bits features. */
export const createTrainer = (classes: number, bits: number): Trainer => {
  const mask = 2 ** bits - 1;
  // A slot is four numbers: key, first cell, cells used + 65536 × cells reserved, times met.
  const slots = new Int32Array(4 * 2 ** bits);
  // A cell is two numbers: class, weight.
  let cells = new Int32Array(1 << 23);
  let weights = new Float32Array(cells.buffer);
  let total = new Float64Array(1 << 22);
  let stamp = new Int32Array(1 << 22);
  let used = 0;
  let taken = 0;
  let now = 1;
  let threshold = 1;

  const find = (key: number): number => {
    let slot = slotOf(key, mask);
    for (;;) {
      const found = slots[slot << 2] as number;
      if (found === key || found === 0) return slot << 2;
      slot = (slot + 1) & mask;
    }
  };
  const reserve = (size: number): number => {
    if (used + size > total.length) {
      const wider = new Int32Array(cells.length * 2);
      wider.set(cells);
      cells = wider;
      weights = new Float32Array(cells.buffer);
      const totals = new Float64Array(total.length * 2);
      totals.set(total);
      total = totals;
      const stamps = new Int32Array(stamp.length * 2);
      stamps.set(stamp);
      stamp = stamps;
    }
    const at = used;
    used += size;
    return at;
  };
  const add = (slot: number, c: number, step: number): void => {
    const packed = slots[slot + 2] as number;
    const n = packed & 65535;
    let start = slots[slot + 1] as number;
    for (let i = start; i < start + n; i++) {
      if (cells[2 * i] === c) {
        const weight = weights[2 * i + 1] as number;
        total[i] = (total[i] as number) + weight * (now - (stamp[i] as number));
        stamp[i] = now;
        weights[2 * i + 1] = weight + step;
        return;
      }
    }
    let room = packed >>> 16;
    if (n === room) {
      room = Math.min(classes, Math.max(2, n * 2));
      const fresh = reserve(room);
      cells.copyWithin(2 * fresh, 2 * start, 2 * (start + n));
      total.copyWithin(fresh, start, start + n);
      stamp.copyWithin(fresh, start, start + n);
      slots[slot + 1] = fresh;
      start = fresh;
    }
    cells[2 * (start + n)] = c;
    weights[2 * (start + n) + 1] = step;
    total[start + n] = 0;
    stamp[start + n] = now;
    slots[slot + 2] = (n + 1) | (room << 16);
  };
  return {
    score: (features, count, scores) => {
      scores.fill(0);
      for (let f = 0; f < count; f++) {
        const key = features[f] as number;
        const slot = find(key);
        if (slots[slot] === 0) {
          if (taken++ > mask * 0.8) throw new Error("training: too many features, give the trainer more bits");
          slots[slot] = key;
        }
        slots[slot + 3] = (slots[slot + 3] as number) + 1;
        const start = slots[slot + 1] as number;
        const end = start + ((slots[slot + 2] as number) & 65535);
        for (let i = 2 * start; i < 2 * end; i += 2) {
          const c = cells[i] as number;
          scores[c] = (scores[c] as number) + (weights[i + 1] as number);
        }
      }
    },
    update: (features, count, good, bad, step = 1) => {
      for (let f = 0; f < count; f++) {
        const slot = find(features[f] as number);
        if (slots[slot] === 0 || (slots[slot + 3] as number) < threshold) continue;
        add(slot, good, step);
        add(slot, bad, -step);
      }
    },
    nudge: (features, count, c, step) => {
      for (let f = 0; f < count; f++) {
        const slot = find(features[f] as number);
        if (slots[slot] === 0 || (slots[slot + 3] as number) < threshold) continue;
        add(slot, c, step);
      }
    },
    tick: () => {
      now++;
    },
    demand: (times) => {
      threshold = times;
    },
    rows: () => {
      const rows: Row[] = [];
      for (let slot = 0; slot < slots.length; slot += 4) {
        const n = (slots[slot + 2] as number) & 65535;
        if (n === 0) continue;
        const classesOfRow: number[] = [];
        const averages: number[] = [];
        const start = slots[slot + 1] as number;
        for (let i = start; i < start + n; i++) {
          const weight = weights[2 * i + 1] as number;
          const sum = (total[i] as number) + weight * (now - (stamp[i] as number));
          classesOfRow.push(cells[2 * i] as number);
          averages.push(sum / now);
        }
        rows.push({ key: slots[slot] as number, classes: classesOfRow, weights: averages });
      }
      return rows;
    },
  };
};
