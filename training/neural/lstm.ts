/**
 * One direction of an LSTM layer (S. Hochreiter, J. Schmidhuber 1997, with forget gates), forwards and backwards in time.
 * In: rows as `layout.ts` has them. Out: hidden states, or gradients.
 */
import type { Arena, Matrix } from "./gemm.ts";
import type { Layout } from "./layout.ts";
import { addProduct, addSums, fillRows, type Weights } from "./weights.ts";

/** What going backwards needs of going forwards. */
export interface Direction {
  readonly input: Matrix;
  /** After their bending: input, forget, output, candidate. */
  readonly gates: Matrix;
  readonly cell: Matrix;
  /** The hyperbolic tangent of the cell. */
  readonly squashed: Matrix;
  readonly hidden: Matrix;
}

type Steps = Pick<Layout<{ n: number }>, "from" | "active" | "rows">;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** @param name of the layer and the direction, `0.1` */
export const lstmForward = (
  arena: Arena,
  weights: Weights,
  x: Matrix,
  name: string,
  { from, active, rows }: Steps,
): Direction => {
  const recurrent = weights.of(`recurrent.${name}`);
  const cells = recurrent.parameter.rows;
  const gates = arena.make(rows, 4 * cells);
  fillRows(gates, weights.of(`bias.${name}`).matrix);
  arena.multiply(x, weights.of(`input.${name}`).packed, gates);
  const cell = arena.make(rows, cells);
  const squashed = arena.make(rows, cells);
  const hidden = arena.make(rows, cells);
  const g = gates.data;
  for (let s = 0; s < active.length; s++) {
    const first = from[s] as number;
    const lanes = active[s] as number;
    const before = s > 0 ? (from[s - 1] as number) : -1;
    if (s > 0) arena.multiply(hidden, recurrent.packed, gates, lanes, before, first);
    for (let i = 0; i < lanes; i++) {
      const z = (first + i) * gates.stride;
      const at = (first + i) * cell.stride;
      const last = (before + i) * cell.stride;
      for (let u = 0; u < cells; u++) {
        const opening = sigmoid(g[z + u] as number);
        const keeping = sigmoid(g[z + cells + u] as number);
        const showing = sigmoid(g[z + 2 * cells + u] as number);
        const candidate = Math.tanh(g[z + 3 * cells + u] as number);
        g[z + u] = opening;
        g[z + cells + u] = keeping;
        g[z + 2 * cells + u] = showing;
        g[z + 3 * cells + u] = candidate;
        const c = opening * candidate + (s > 0 ? keeping * (cell.data[last + u] as number) : 0);
        const t = Math.tanh(c);
        cell.data[at + u] = c;
        squashed.data[at + u] = t;
        hidden.data[at + u] = showing * t;
      }
    }
  }
  return { input: x, gates, cell, squashed, hidden };
};

/** Adds the gradients of the weights and gives that of the input, given that of the hidden states `dh` (which it changes). */
export const lstmBackward = (
  arena: Arena,
  weights: Weights,
  { input, gates, cell, squashed, hidden }: Direction,
  dh: Matrix,
  name: string,
  { from, active, rows }: Steps,
  gradient: Float32Array,
): Matrix => {
  const recurrent = weights.of(`recurrent.${name}`);
  const cells = recurrent.parameter.rows;
  const dz = arena.make(rows, 4 * cells);
  const dc = arena.make(rows, cells);
  const g = gates.data;
  for (let s = active.length - 1; s >= 0; s--) {
    const first = from[s] as number;
    if (s + 1 < active.length)
      arena.multiply(dz, recurrent.transposed, dh, active[s + 1] as number, from[s + 1] as number, first);
    for (let i = 0; i < (active[s] as number); i++) {
      const z = (first + i) * gates.stride;
      const at = (first + i) * cell.stride;
      const last = s > 0 ? ((from[s - 1] as number) + i) * cell.stride : -1;
      for (let u = 0; u < cells; u++) {
        const opening = g[z + u] as number;
        const keeping = g[z + cells + u] as number;
        const showing = g[z + 2 * cells + u] as number;
        const candidate = g[z + 3 * cells + u] as number;
        const t = squashed.data[at + u] as number;
        const h = dh.data[at + u] as number;
        const c = (dc.data[at + u] as number) + h * showing * (1 - t * t);
        const old = last < 0 ? 0 : (cell.data[last + u] as number);
        dz.data[z + u] = c * candidate * opening * (1 - opening);
        dz.data[z + cells + u] = c * old * keeping * (1 - keeping);
        dz.data[z + 2 * cells + u] = h * t * showing * (1 - showing);
        dz.data[z + 3 * cells + u] = c * opening * (1 - candidate * candidate);
        if (last >= 0) dc.data[last + u] = c * keeping;
      }
    }
  }
  addProduct(arena, input, dz, gradient, weights.of(`input.${name}`).parameter);
  const release = arena.mark();
  const before = arena.make(rows, cells);
  for (let s = 1; s < active.length; s++) {
    const i = (from[s - 1] as number) * hidden.stride;
    const size = (active[s] as number) * hidden.stride;
    before.data.set(hidden.data.subarray(i, i + size), (from[s] as number) * before.stride);
  }
  addProduct(arena, before, dz, gradient, recurrent.parameter);
  release();
  addSums(dz, gradient, weights.of(`bias.${name}`).parameter);
  const dx = arena.make(rows, input.columns);
  arena.multiply(dz, weights.of(`input.${name}`).transposed, dx);
  return dx;
};
