/**
 * Training of linear models: the averaged perceptron over hashed features. In: features, right and wrong classes.
 * Out: rows of averaged weights. A feature gets a row only when it was met often enough, which keeps models small and
 * makes them generalise.
 */
import type { Row } from "../packages/coder/src/language/linear-file.ts";
import type { Scorer } from "../packages/coder/src/language/linear-model.ts";

export interface Trainer {
  readonly score: Scorer;
  /** Counts features that were met; those met too seldom get no row. */
  readonly count: (features: Int32Array, count: number) => void;
  /** Moves the weights of `features` by `step` for class `good` and by −`step` for class `bad`. */
  readonly update: (features: Int32Array, count: number, good: number, bad: number, step?: number) => void;
  /** One more decision was made: averages weigh by decisions. */
  readonly tick: () => void;
  /** From now on a feature needs `threshold` counts to get a row. */
  readonly demand: (threshold: number) => void;
  /** The averaged rows so far. */
  readonly rows: () => Row[];
}

/** A trainer for `classes` classes (256 at most) with room for 2^bits features. */
export const createTrainer = (classes: number, bits = 24): Trainer => {
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(2 ** bits);
  const from = new Int32Array(2 ** bits);
  const length = new Uint8Array(2 ** bits);
  const room = new Uint8Array(2 ** bits);
  const counts = new Uint8Array(2 ** 28);
  let classOf = new Uint8Array(1 << 22);
  let weight = new Float64Array(1 << 22);
  let total = new Float64Array(1 << 22);
  let stamp = new Int32Array(1 << 22);
  let used = 0;
  let rowCount = 0;
  let now = 1;
  let threshold = 1;

  const find = (key: number): number => {
    let slot = (Math.imul(key, 0x85ebca6b) >>> 7) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const reserve = (size: number): number => {
    if (used + size > weight.length) {
      const grow = <A extends Uint8Array | Float64Array | Int32Array>(old: A, fresh: A): A => {
        fresh.set(old as never);
        return fresh;
      };
      const next = weight.length * 2;
      classOf = grow(classOf, new Uint8Array(next));
      weight = grow(weight, new Float64Array(next));
      total = grow(total, new Float64Array(next));
      stamp = grow(stamp, new Int32Array(next));
    }
    const at = used;
    used += size;
    return at;
  };
  const add = (slot: number, c: number, step: number): void => {
    const n = length[slot] as number;
    let start = from[slot] as number;
    for (let i = start; i < start + n; i++) {
      if (classOf[i] === c) {
        total[i] = (total[i] as number) + (weight[i] as number) * (now - (stamp[i] as number));
        stamp[i] = now;
        weight[i] = (weight[i] as number) + step;
        return;
      }
    }
    if (n === room[slot]) {
      const wider = Math.min(classes, Math.max(2, n * 2));
      const fresh = reserve(wider);
      classOf.copyWithin(fresh, start, start + n);
      weight.copyWithin(fresh, start, start + n);
      total.copyWithin(fresh, start, start + n);
      stamp.copyWithin(fresh, start, start + n);
      from[slot] = fresh;
      room[slot] = wider;
      start = fresh;
    }
    classOf[start + n] = c;
    weight[start + n] = step;
    total[start + n] = 0;
    stamp[start + n] = now;
    length[slot] = n + 1;
  };
  return {
    score: (features, count, scores) => {
      scores.fill(0);
      for (let f = 0; f < count; f++) {
        const slot = find(features[f] as number);
        if (keys[slot] === 0) continue;
        const start = from[slot] as number;
        const end = start + (length[slot] as number);
        for (let i = start; i < end; i++) {
          const c = classOf[i] as number;
          scores[c] = (scores[c] as number) + (weight[i] as number);
        }
      }
    },
    count: (features, count) => {
      for (let f = 0; f < count; f++) {
        const at = (features[f] as number) >>> 4;
        if ((counts[at] as number) < 255) counts[at] = (counts[at] as number) + 1;
      }
    },
    update: (features, count, good, bad, step = 1) => {
      for (let f = 0; f < count; f++) {
        const key = features[f] as number;
        const slot = find(key);
        if (keys[slot] === 0) {
          if ((counts[key >>> 4] as number) < threshold) continue;
          if (rowCount++ > mask * 0.8) throw new Error("training: too many features, give the trainer more bits");
          keys[slot] = key;
        }
        add(slot, good, step);
        add(slot, bad, -step);
      }
    },
    tick: () => {
      now++;
    },
    demand: (counted) => {
      threshold = counted;
    },
    rows: () => {
      const rows: Row[] = [];
      for (let slot = 0; slot <= mask; slot++) {
        if (keys[slot] === 0) continue;
        const classesOfRow: number[] = [];
        const weights: number[] = [];
        for (let i = from[slot] as number; i < (from[slot] as number) + (length[slot] as number); i++) {
          const sum = (total[i] as number) + (weight[i] as number) * (now - (stamp[i] as number));
          classesOfRow.push(classOf[i] as number);
          weights.push(sum / now);
        }
        rows.push({ key: keys[slot] as number, classes: classesOfRow, weights });
      }
      return rows;
    },
  };
};
