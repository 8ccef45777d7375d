/**
 * One hidden layer over frozen states and learned rows, trained by hand-written gradients. A unit (a word, or a word under a cue) has the sum of
 * projected states of a few tokens and of the rows of its features; leaky; then scores. In: units. Out: scores; back: slopes to moves.
 */
import { adam } from "../neural/adam.ts";
import { type Arena, type Matrix, makePacked, pack, transpose } from "../neural/gemm.ts";
import type { Random } from "../random.ts";

export interface LayerShape {
  /** States a token. */
  readonly width: number;
  /** Tokens a unit. */
  readonly blocks: number;
  readonly hidden: number;
  readonly rows: number;
  readonly outputs: number;
}

/** The units of one article. */
export interface Units {
  readonly count: number;
  /** `blocks` tokens a unit, −1 for none. */
  readonly tokens: Int32Array;
  /** Rows of unit u: `rows.slice(rowsFrom[u], rowsFrom[u + 1])`. */
  readonly rowsFrom: Int32Array;
  readonly rows: Int32Array;
}

/** Values with what Adam keeps of them. */
interface Values {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

export interface Layer {
  readonly shape: LayerShape;
  readonly projection: Matrix;
  readonly dense: Values;
  readonly rows: Values;
  readonly bias: Values;
  readonly out: Values;
  readonly outBias: Values;
}

const valuesOf = (values: Float32Array): Values => ({
  values,
  gradient: new Float32Array(values.length),
  first: new Float32Array(values.length),
  second: new Float32Array(values.length),
});

const scattered = (length: number, size: number, random: Random): Float32Array =>
  Float32Array.from({ length }, () => (2 * random() - 1) * size);

export const createLayer = (arena: Arena, shape: LayerShape, random: Random): Layer => {
  const { width, blocks, hidden, rows, outputs } = shape;
  const projection = arena.make(width, blocks * hidden);
  projection.data.set(scattered(projection.data.length, Math.sqrt(3 / width), random));
  return {
    shape,
    projection,
    dense: valuesOf(projection.data),
    rows: valuesOf(scattered(rows * hidden, 0.05, random)),
    bias: valuesOf(new Float32Array(hidden)),
    out: valuesOf(scattered(hidden * outputs, Math.sqrt(3 / hidden), random)),
    outBias: valuesOf(new Float32Array(outputs)),
  };
};

export const slope = 0.1;

export interface Pass {
  readonly projected: Matrix;
  readonly sums: Float32Array;
  readonly active: Float32Array;
  readonly scores: Float64Array;
}

/** @param keep share of hidden values that are kept (dropout), 1 in reading */
export const forward = (
  arena: Arena,
  layer: Layer,
  states: Matrix,
  n: number,
  units: Units,
  keep: number,
  random: Random,
): Pass => {
  const { width, blocks, hidden, outputs } = layer.shape;
  const packed = makePacked(arena, width, blocks * hidden);
  pack(layer.projection, packed);
  const projected = arena.make(n, blocks * hidden);
  arena.multiply(states, packed, projected, n);
  const sums = new Float32Array(units.count * hidden);
  const active = new Float32Array(units.count * hidden);
  const scores = new Float64Array(units.count * outputs);
  const { values: rows } = layer.rows;
  const { values: out } = layer.out;
  for (let u = 0; u < units.count; u++) {
    const o = u * hidden;
    sums.set(layer.bias.values, o);
    for (let b = 0; b < blocks; b++) {
      const t = units.tokens[u * blocks + b] as number;
      if (t < 0) continue;
      const at = t * projected.stride + b * hidden;
      for (let k = 0; k < hidden; k++) sums[o + k] = (sums[o + k] as number) + (projected.data[at + k] as number);
    }
    for (let r = units.rowsFrom[u] as number; r < (units.rowsFrom[u + 1] as number); r++) {
      const at = (units.rows[r] as number) * hidden;
      for (let k = 0; k < hidden; k++) sums[o + k] = (sums[o + k] as number) + (rows[at + k] as number);
    }
    for (let l = 0; l < outputs; l++) scores[u * outputs + l] = layer.outBias.values[l] as number;
    for (let k = 0; k < hidden; k++) {
      if (keep < 1 && random() >= keep) continue;
      const z = sums[o + k] as number;
      const a = (z > 0 ? z : z * slope) / keep;
      active[o + k] = a;
      for (let l = 0; l < outputs; l++)
        scores[u * outputs + l] = (scores[u * outputs + l] as number) + a * (out[k * outputs + l] as number);
    }
  }
  return { projected, sums, active, scores };
};

export const backward = (
  arena: Arena,
  layer: Layer,
  transposed: Matrix,
  n: number,
  units: Units,
  pass: Pass,
  slopes: Float64Array,
  keep: number,
  touched: Set<number>,
): void => {
  const { width, blocks, hidden, outputs } = layer.shape;
  const { sums, active } = pass;
  const { values: out, gradient: outGradient } = layer.out;
  const back = arena.make(n, blocks * hidden);
  const z = new Float32Array(hidden);
  for (let u = 0; u < units.count; u++) {
    const o = u * hidden;
    const s = u * outputs;
    for (let l = 0; l < outputs; l++)
      layer.outBias.gradient[l] = (layer.outBias.gradient[l] as number) + (slopes[s + l] as number);
    for (let k = 0; k < hidden; k++) {
      const a = active[o + k] as number;
      z[k] = 0;
      if (a === 0) continue;
      let sum = 0;
      for (let l = 0; l < outputs; l++) {
        const g = slopes[s + l] as number;
        outGradient[k * outputs + l] = (outGradient[k * outputs + l] as number) + g * a;
        sum += g * (out[k * outputs + l] as number);
      }
      z[k] = (sum / keep) * ((sums[o + k] as number) > 0 ? 1 : slope);
      layer.bias.gradient[k] = (layer.bias.gradient[k] as number) + (z[k] as number);
    }
    for (let b = 0; b < blocks; b++) {
      const t = units.tokens[u * blocks + b] as number;
      if (t < 0) continue;
      const at = t * back.stride + b * hidden;
      for (let k = 0; k < hidden; k++) back.data[at + k] = (back.data[at + k] as number) + (z[k] as number);
    }
    const { gradient } = layer.rows;
    for (let r = units.rowsFrom[u] as number; r < (units.rowsFrom[u + 1] as number); r++) {
      const row = units.rows[r] as number;
      touched.add(row);
      for (let k = 0; k < hidden; k++)
        gradient[row * hidden + k] = (gradient[row * hidden + k] as number) + (z[k] as number);
    }
  }
  const packed = makePacked(arena, n, blocks * hidden);
  pack(back, packed, n);
  const moved = arena.make(width, blocks * hidden);
  arena.multiply(transposed, packed, moved, width);
  const { gradient } = layer.dense;
  for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) + (moved.data[i] as number);
};

/** The states of an article as a matrix and its transpose. */
export const stateMatrices = (
  arena: Arena,
  states: Int16Array,
  n: number,
  width: number,
  unit: number,
  kept: Float32Array,
): { matrix: Matrix; transposed: Matrix } => {
  const matrix = arena.make(n, width);
  for (let t = 0; t < n; t++)
    for (let k = 0; k < width; k++)
      matrix.data[t * matrix.stride + k] = ((states[t * width + k] as number) / unit) * (kept[k] as number);
  const transposed = arena.make(width, Math.ceil(n / 8) * 8);
  transpose(matrix, transposed, n);
  return { matrix, transposed };
};

/** Moves the values by what the gradients have gathered, and clears them. */
export const move = (layer: Layer, touched: Set<number>, rate: number, scale: number): void => {
  const { hidden } = layer.shape;
  for (const part of [layer.dense, layer.bias, layer.out, layer.outBias]) {
    adam(part.values, part.gradient, part.first, part.second, 0, part.values.length, 0, rate, scale);
    part.gradient.fill(0);
  }
  const { values, gradient, first, second } = layer.rows;
  for (const row of touched) {
    adam(values, gradient, first, second, row * hidden, (row + 1) * hidden, row * hidden, rate, scale);
    gradient.fill(0, row * hidden, (row + 1) * hidden);
  }
  touched.clear();
};
