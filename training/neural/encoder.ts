/** The layers: words in, each word in its sentence out; with dropout that is the same for all words of a sentence. And back. */
import { randomFrom } from "../random.ts";
import type { Arena, Matrix } from "./gemm.ts";
import type { Layout } from "./layout.ts";
import { type Direction, lstmBackward, lstmForward } from "./lstm.ts";
import type { Weights } from "./weights.ts";

type Rows = Layout<{ readonly n: number }>;

export interface Encoded {
  readonly output: Matrix;
  readonly directions: readonly (readonly [Direction, Direction])[];
}

/** One mask a sentence (Y. Gal, Z. Ghahramani 2016): 0 with the chance `rate`, else what makes up for it. */
export const sentenceMask = (arena: Arena, layout: Rows, width: number, seed: number, rate: number): Matrix => {
  const mask = arena.make(layout.sentences.length, width);
  layout.sentences.forEach((_, place) => {
    const random = randomFrom(seed * 7919 + (layout.order[place] as number));
    for (let k = 0; k < width; k++) mask.data[place * mask.stride + k] = random() < rate ? 0 : 1 / (1 - rate);
  });
  return mask;
};

export const applyMask = (matrix: Matrix, mask: Matrix, { from, active }: Rows): void => {
  for (let s = 0; s < active.length; s++)
    for (let i = 0; i < (active[s] as number); i++) {
      const at = ((from[s] as number) + i) * matrix.stride;
      const m = i * mask.stride;
      for (let k = 0; k < matrix.columns; k++)
        matrix.data[at + k] = (matrix.data[at + k] as number) * (mask.data[m + k] as number);
    }
};

/** `columns` of each row from `first` on. */
export const slice = (arena: Arena, from: Matrix, first: number, columns: number): Matrix => {
  const part = arena.make(from.rows, columns);
  for (let r = 0; r < from.rows; r++) {
    const i = r * from.stride + first;
    part.data.set(from.data.subarray(i, i + columns), r * part.stride);
  }
  return part;
};

const permuted = (arena: Arena, from: Matrix, index: Int32Array): Matrix => {
  const to = arena.make(from.rows, from.columns);
  index.forEach((row, r) => {
    to.data.set(from.data.subarray(row * from.stride, (row + 1) * from.stride), r * to.stride);
  });
  return to;
};

const joined = (arena: Arena, ahead: Matrix, back: Matrix, { rows, backwards }: Rows): Matrix => {
  const cells = ahead.columns;
  const y = arena.make(rows, 2 * cells);
  for (let r = 0; r < rows; r++) {
    y.data.set(ahead.data.subarray(r * ahead.stride, r * ahead.stride + cells), r * y.stride);
    y.data.set(
      back.data.subarray(r * back.stride, r * back.stride + cells),
      (backwards[r] as number) * y.stride + cells,
    );
  }
  return y;
};

export const encodeForward = (
  arena: Arena,
  weights: Weights,
  x: Matrix,
  layout: Rows,
  masks: readonly Matrix[],
): Encoded => {
  let output = x;
  const directions = masks.map((mask, layer): [Direction, Direction] => {
    const ahead = lstmForward(arena, weights, output, `${layer}.0`, layout);
    const back = lstmForward(arena, weights, permuted(arena, output, layout.backwards), `${layer}.1`, layout);
    output = joined(arena, ahead.hidden, back.hidden, layout);
    applyMask(output, mask, layout);
    return [ahead, back];
  });
  return { output, directions };
};

/** Adds the gradients of the weights and gives that of the input, given that of the output (which it changes). */
export const encodeBackward = (
  arena: Arena,
  weights: Weights,
  { directions }: Encoded,
  given: Matrix,
  layout: Rows,
  masks: readonly Matrix[],
  gradient: Float32Array,
): Matrix => {
  const { rows, backwards } = layout;
  let dy = given;
  for (let layer = masks.length - 1; layer >= 0; layer--) {
    applyMask(dy, masks[layer] as Matrix, layout);
    const cells = dy.columns / 2;
    const ahead = slice(arena, dy, 0, cells);
    const back = permuted(arena, slice(arena, dy, cells, cells), backwards);
    const [one, two] = directions[layer] as readonly [Direction, Direction];
    const dx = lstmBackward(arena, weights, one, ahead, `${layer}.0`, layout, gradient);
    const dback = lstmBackward(arena, weights, two, back, `${layer}.1`, layout, gradient);
    for (let r = 0; r < rows; r++) {
      const o = (backwards[r] as number) * dx.stride;
      const i = r * dback.stride;
      for (let k = 0; k < dx.stride; k++) dx.data[o + k] = (dx.data[o + k] as number) + (dback.data[i + k] as number);
    }
    dy = dx;
  }
  return dy;
};
