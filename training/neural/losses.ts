/** The losses of arcs, labels and tags over the views of a batch's words. In: views. Out: losses, and gradients added. */
import { slice } from "./encoder.ts";
import type { Arena, Matrix } from "./gemm.ts";
import { type Layout, rowIn } from "./layout.ts";
import type { Example } from "./network.ts";
import { type Shape, viewPlaces } from "./shape.ts";
import { addGradients, project, projectBack, type Weights } from "./weights.ts";

/** A batch on its way: what is known of its words, and where gradients go: of the views, and of the parameters as they lie. */
export interface Frame {
  readonly arena: Arena;
  readonly weights: Weights;
  readonly shape: Shape;
  readonly layout: Layout<Example>;
  readonly views: Matrix;
  readonly dviews: Matrix;
  readonly gradient: Float32Array;
}

/** How much of a negative view is left. */
export const slope = 0.1;
export const leaky = (x: number): number => (x > 0 ? x : slope * x);

/** Softmax of `size` scores in place; minus the log of the share of `gold`. */
const softmaxLoss = (scores: Float32Array, at: number, size: number, gold: number): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < size; k++) most = Math.max(most, scores[at + k] as number);
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const e = Math.exp((scores[at + k] as number) - most);
    scores[at + k] = e;
    sum += e;
  }
  for (let k = 0; k < size; k++) scores[at + k] = (scores[at + k] as number) / sum;
  return -Math.log(Math.max(1e-12, scores[at + gold] as number));
};

/** The loss of one class a word; `scores` become its gradient. */
const classLoss = (
  scores: Matrix,
  layout: Layout<Example>,
  size: number,
  goldOf: (example: Example) => Int32Array,
): number => {
  let loss = 0;
  layout.sentences.forEach((example, place) => {
    const row = rowIn(layout, place);
    for (let i = 0; i < example.n; i++) {
      const at = row(i) * scores.stride;
      const gold = goldOf(example)[i] as number;
      if (gold < 0) scores.data.fill(0, at, at + scores.stride);
      else {
        loss += softmaxLoss(scores.data, at, size, gold);
        scores.data[at + gold] = (scores.data[at + gold] as number) - 1;
      }
    }
  });
  return loss;
};

/** Adds a part of the views' gradient. */
const addTo = (dviews: Matrix, first: number, part: Matrix): void => {
  const d = dviews.data;
  const { columns } = dviews;
  for (let r = 0; r < part.rows; r++)
    for (let k = 0; k < part.columns; k++)
      d[r * columns + first + k] = (d[r * columns + first + k] as number) + (part.data[r * part.stride + k] as number);
};

export const arcLoss = ({ arena, weights, shape, layout, views, dviews, gradient }: Frame): number => {
  const { arc } = shape;
  const { columns } = views;
  const { headAt } = viewPlaces(shape);
  const dependents = slice(arena, views, 0, arc);
  const bent = project(arena, weights, dependents, "arcs");
  const dbent = arena.make(layout.rows, arc);
  const root = weights.of("root.arc");
  const scores = new Float32Array(layout.active.length + 1);
  let loss = 0;
  layout.sentences.forEach(({ n, heads }, place) => {
    const row = rowIn(layout, place);
    for (let i = 0; i < n; i++) {
      const gold = (heads[i] as number) < 0 ? n : (heads[i] as number);
      const b = row(i) * bent.stride;
      for (let j = 0; j <= n; j++) {
        const data = j < n ? views.data : root.matrix.data;
        const at = j < n ? row(j) * columns + headAt : 0;
        let sum = 0;
        for (let k = 0; k < arc; k++) sum += (bent.data[b + k] as number) * (data[at + k] as number);
        scores[j] = j === i ? -1e9 : sum;
      }
      loss += softmaxLoss(scores, 0, n + 1, gold);
      for (let j = 0; j <= n; j++) {
        const d = (scores[j] as number) - (j === gold ? 1 : 0);
        if (j === i || Math.abs(d) < 1e-7) continue;
        const data = j < n ? views.data : root.matrix.data;
        const at = j < n ? row(j) * columns + headAt : 0;
        const out = j < n ? dviews.data : gradient;
        const o = j < n ? at : root.parameter.at;
        for (let k = 0; k < arc; k++) {
          dbent.data[b + k] = (dbent.data[b + k] as number) + d * (data[at + k] as number);
          out[o + k] = (out[o + k] as number) + d * (bent.data[b + k] as number);
        }
      }
    }
  });
  addGradients(arena, weights, dependents, dbent, gradient, "arcs");
  addTo(dviews, 0, projectBack(arena, weights, dbent, "arcs"));
  return loss;
};

export const labelLoss = ({ arena, weights, shape, layout, views, dviews, gradient }: Frame): number => {
  const { label } = shape;
  const { columns } = views;
  const { labelAt, otherAt } = viewPlaces(shape);
  const sums = arena.make(layout.rows, label);
  const root = weights.of("root.label");
  const eachArc = (work: (row: number, head: number) => void): void => {
    layout.sentences.forEach(({ n, heads }, place) => {
      const row = rowIn(layout, place);
      for (let i = 0; i < n; i++) work(row(i), (heads[i] as number) < 0 ? -1 : row(heads[i] as number));
    });
  };
  eachArc((r, head) => {
    const data = head < 0 ? root.matrix.data : views.data;
    const at = head < 0 ? 0 : head * columns + otherAt;
    for (let k = 0; k < label; k++)
      sums.data[r * sums.stride + k] = leaky(
        (views.data[r * columns + labelAt + k] as number) + (data[at + k] as number),
      );
  });
  const scores = project(arena, weights, sums, "labels");
  const loss = classLoss(scores, layout, shape.labels, ({ labels }) => labels);
  addGradients(arena, weights, sums, scores, gradient, "labels");
  const dsums = projectBack(arena, weights, scores, "labels");
  const dv = dviews.data;
  eachArc((r, head) => {
    const out = head < 0 ? gradient : dv;
    const at = head < 0 ? root.parameter.at : head * columns + otherAt;
    for (let k = 0; k < label; k++) {
      const bend = (sums.data[r * sums.stride + k] as number) > 0 ? 1 : slope;
      const d = (dsums.data[r * dsums.stride + k] as number) * bend;
      dv[r * columns + labelAt + k] = (dv[r * columns + labelAt + k] as number) + d;
      out[at + k] = (out[at + k] as number) + d;
    }
  });
  return loss;
};

export const tagLoss = ({ arena, weights, shape, layout, views, dviews, gradient }: Frame): number => {
  const { tagAt } = viewPlaces(shape);
  const tagViews = slice(arena, views, tagAt, shape.tag);
  const scores = project(arena, weights, tagViews, "tags");
  const loss = classLoss(scores, layout, shape.tags, ({ tags }) => tags);
  addGradients(arena, weights, tagViews, scores, gradient, "tags");
  addTo(dviews, tagAt, projectBack(arena, weights, scores, "tags"));
  return loss;
};
