/**
 * The syntax network over one batch: a bidirectional LSTM that reads words, a biaffine scorer of arcs (T. Dozat, C. Manning 2017,
 * "Deep Biaffine Attention for Neural Dependency Parsing"), a scorer of labels and a tagger on it, all trained together.
 * In: atoms of the words of some pieces. Out: tag, head and label of each word.
 */
import { type DistinctWords, distinctWords } from "./distinct-words.ts";
import { type Kernel, viewUnit } from "./kernel.ts";
import { projectiveTree } from "./projective.ts";
import type { Weights } from "./syntax-model.ts";
import { type Guide, type Piece, type SyntaxColumns, type SyntaxReader, upTo8 } from "./syntax-room.ts";
import { atomCount, LOWER } from "./word-atoms.ts";
import { rowsPerWord, writeRows } from "./word-rows.ts";

/** Reads some pieces, the longest first, of at most `batchRows` words together. */
export const readBatch = (
  reader: SyntaxReader,
  atoms: Int32Array,
  pieces: readonly Piece[],
  columns: SyntaxColumns,
  guide?: Guide,
): void => {
  // Words stand step by step, longest piece first, so that the words of a step stand side by side.
  const longest = (pieces[0] as Piece).n;
  const from = new Int32Array(longest + 1);
  const active = new Int32Array(longest);
  for (let s = 0, lanes = pieces.length; s < longest; s++) {
    while ((pieces[lanes - 1] as Piece).n <= s) lanes--;
    active[s] = lanes;
    from[s + 1] = (from[s] as number) + lanes;
  }
  const rows = from[longest] as number;
  const words = new Int32Array(rows);
  pieces.forEach(({ first, n }, lane) => {
    for (let s = 0; s < n; s++) words[(from[s] as number) + lane] = first + s;
  });
  const distinct = distinctWords(atoms, words);
  writeInput(reader, atoms, distinct.firsts);
  const encoded = encode(reader, distinct, from, active, rows);
  if (columns.states !== undefined) keepStates(reader, encoded, pieces, from, columns.states);
  writeViews(reader, encoded, rows);
  writeTags(reader, pieces, from, columns);
  pieces.forEach((piece, lane) => {
    writeHeads(reader, piece, lane, from, columns, guide);
  });
  writeLabels(reader, pieces, from, rows, columns);
};

const multiply = (
  kernel: Kernel,
  f32: Float32Array,
  a: number,
  strideA: number,
  weights: Weights,
  c: number,
  rows: number,
): void => {
  const width = 8 * weights.panels;
  for (let r = 0; r < rows; r++) f32.set(weights.bias, (c >> 2) + r * width);
  kernel.multiply(a, strideA, weights.at, weights.scales, c, 4 * width, rows, weights.panels, weights.depth);
};

/** What is known of each word: its vector, and the sum of its rows. */
const writeInput = ({ model, places, i16 }: SyntaxReader, atoms: Int32Array, words: readonly number[]): void => {
  const { given, learned, shape } = model;
  const width = upTo8(shape.given + shape.learned);
  const rows = new Int32Array(rowsPerWord);
  const sum = new Int32Array(shape.learned);
  words.forEach((word, i) => {
    const at = (places.input >> 1) + i * width;
    const own = atoms.subarray(word * atomCount, (word + 1) * atomCount);
    const vector = given.rowOf(own[LOWER] as number);
    if (vector < 0) i16.fill(0, at, at + shape.given);
    else {
      const o = vector * shape.given;
      for (let k = 0; k < shape.given; k++) i16[at + k] = given.valueOfByte[given.bytes[o + k] as number] as number;
    }
    sum.fill(0);
    writeRows(own, 1, learned.rowOf, rows);
    for (const row of rows) {
      if (row < 0) continue;
      const o = row * shape.learned;
      for (let k = 0; k < shape.learned; k++)
        sum[k] = (sum[k] as number) + (learned.valueOfByte[learned.bytes[o + k] as number] as number);
    }
    for (let k = 0; k < shape.learned; k++)
      i16[at + shape.given + k] = Math.max(-32768, Math.min(32767, sum[k] as number));
    i16.fill(0, at + shape.given + shape.learned, at + width);
  });
};

/** What the first layer's gates get from the words: each is weighed once and copied to where it stands. */
const writeWordGates = (
  { model, places, f32 }: SyntaxReader,
  { firsts, kindOf }: DistinctWords,
  weights: Weights,
): void => {
  const { given, learned, cells } = model.shape;
  multiply(model.kernel, f32, places.input, 2 * upTo8(given + learned), weights, places.wordGates, firsts.length);
  kindOf.forEach((kind, row) => {
    const own = (places.wordGates >> 2) + 4 * cells * kind;
    f32.copyWithin((places.gates >> 2) + 4 * cells * row, own, own + 4 * cells);
  });
};

/** Runs the layers; the place of the last one's output. */
const encode = (
  reader: SyntaxReader,
  distinct: DistinctWords,
  from: Int32Array,
  active: Int32Array,
  rows: number,
): number => {
  const { model, places, f32 } = reader;
  const { kernel, shape, input, recurrent } = model;
  const { cells, layers } = shape;
  const { gates, cell, nothing } = places;
  f32.fill(0, nothing >> 2, (nothing >> 2) + cells);
  let read = 0;
  for (let layer = 0; layer < layers; layer++) {
    const write = places.hidden[layer % 2] as number;
    for (const direction of [0, 1]) {
      const weights = input[2 * layer + direction] as Weights;
      if (layer === 0) writeWordGates(reader, distinct, weights);
      else multiply(kernel, f32, read, 4 * cells, weights, gates, rows);
      const { at, scales, panels, depth } = recurrent[2 * layer + direction] as Weights;
      const out = write + 2 * cells * direction;
      for (let step = 0; step < active.length; step++) {
        const s = direction === 0 ? step : active.length - 1 - step;
        const before = direction === 0 ? s - 1 : s + 1;
        // Reading backwards, a shorter piece joins with nothing before it.
        const known =
          before < 0 || before >= active.length ? 0 : Math.min(active[s] as number, active[before] as number);
        const row = from[s] as number;
        const rowBefore = known === 0 ? 0 : (from[before] as number);
        if (known > 0)
          kernel.multiply(
            out + 4 * cells * rowBefore,
            4 * cells,
            at,
            scales,
            gates + 16 * cells * row,
            16 * cells,
            known,
            panels,
            depth,
          );
        for (let lane = 0; lane < (active[s] as number); lane++)
          kernel.step(
            gates + 16 * cells * (row + lane),
            lane < known ? cell + 4 * cells * (rowBefore + lane) : nothing,
            cell + 4 * cells * (row + lane),
            out + 4 * cells * (row + lane),
          );
      }
    }
    read = write;
  }
  return read;
};

const keepStates = (
  { model, i16 }: SyntaxReader,
  encoded: number,
  pieces: readonly Piece[],
  from: Int32Array,
  states: Int16Array,
): void => {
  const width = 2 * model.shape.cells;
  pieces.forEach(({ first, n }, lane) => {
    for (let s = 0; s < n; s++) {
      const at = (encoded >> 1) + width * ((from[s] as number) + lane);
      states.set(i16.subarray(at, at + width), (first + s) * width);
    }
  });
};

/** Projects the encoded words: as dependents and heads of arcs and of labels, and for tagging. */
const writeViews = ({ model, places, i16, f32 }: SyntaxReader, encoded: number, rows: number): void => {
  const { kernel, shape, views, arcs, tagging } = model;
  const { arc, label, tag, cells } = shape;
  const width = 8 * views.panels;
  multiply(kernel, f32, encoded, 4 * cells, views, places.views, rows);
  for (let r = 0; r < rows; r++) {
    const row = places.views + 4 * width * r;
    kernel.bend(row, places.dependents + 2 * arc * r, arc);
    kernel.bend(row + 4 * (2 * arc + 2 * label), places.tagViews + 2 * tag * r, tag);
  }
  multiply(kernel, f32, places.dependents, 2 * arc, arcs, places.bent, rows);
  multiply(kernel, f32, places.tagViews, 2 * tag, tagging, places.tagScores, rows);
  // Heads of arcs are compared as floats: bend them where they are.
  for (let r = 0; r < rows; r++) {
    kernel.bend(places.views + 4 * width * r + 4 * arc, places.dependents + 2 * arc * r, arc);
    const to = (places.views >> 2) + width * r + arc;
    const o = (places.dependents >> 1) + arc * r;
    for (let k = 0; k < arc; k++) f32[to + k] = (i16[o + k] as number) / viewUnit;
  }
};

const highest = (f32: Float32Array, at: number, first: number, end: number): number => {
  let best = first;
  for (let k = first + 1; k < end; k++) if ((f32[at + k] as number) > (f32[at + best] as number)) best = k;
  return best;
};

const writeTags = (
  { model, places, f32 }: SyntaxReader,
  pieces: readonly Piece[],
  from: Int32Array,
  { tags }: SyntaxColumns,
): void => {
  const width = 8 * model.tagging.panels;
  pieces.forEach(({ first, n }, lane) => {
    for (let s = 0; s < n; s++)
      tags[first + s] = highest(
        f32,
        (places.tagScores >> 2) + width * ((from[s] as number) + lane),
        0,
        model.upos.length,
      );
  });
};

/** Scores every word as the head of every other, and the root last, in doubles; the best tree of arcs gives the heads. */
const writeHeads = (
  { model, places, room, f32, f64 }: SyntaxReader,
  { first, n }: Piece,
  lane: number,
  from: Int32Array,
  { heads }: SyntaxColumns,
  guide?: Guide,
): void => {
  const { kernel, rootArc, shape } = model;
  const { arc } = shape;
  const width = 8 * model.views.panels;
  const panels = Math.ceil((n + 1) / 8);
  const [head, word, score] = [places.arcHeads >> 3, places.arcWord >> 3, places.arcScores >> 3];
  for (let j = 0; j <= n; j++) {
    const view = j < n ? (places.views >> 2) + width * ((from[j] as number) + lane) + arc : -1;
    const to = head + 8 * arc * (j >> 3) + (j & 7);
    for (let k = 0; k < arc; k++) f64[to + 8 * k] = (view < 0 ? rootArc[k] : f32[view + k]) as number;
  }
  const scores = new Float32Array(n * (n + 1));
  for (let i = 0; i < n; i++) {
    const bent = (places.bent >> 2) + arc * ((from[i] as number) + lane);
    for (let k = 0; k < arc; k++) f64[word + k] = f32[bent + k] as number;
    f64.fill(0, score, score + 8 * panels);
    kernel.weigh(places.arcWord, arc, places.arcHeads, places.arcScores, panels);
    for (let j = 0; j <= n; j++) scores[i * (n + 1) + j] = f64[score + j] as number;
  }
  guide?.(scores);
  projectiveTree(scores, n, room, heads.subarray(first, first + n));
};

const writeLabels = (
  { model, places, f32 }: SyntaxReader,
  pieces: readonly Piece[],
  from: Int32Array,
  rows: number,
  { heads, labels }: SyntaxColumns,
): void => {
  const { kernel, shape, labelling, rootLabel } = model;
  const { arc, label } = shape;
  const width = 8 * model.views.panels;
  const views = places.views >> 2;
  // A label is scored from the sum of its two ends' views, written over the dependent's.
  pieces.forEach(({ first, n }, lane) => {
    for (let i = 0; i < n; i++) {
      const at = views + width * ((from[i] as number) + lane) + 2 * arc;
      const head = heads[first + i] as number;
      const other = head < 0 ? -1 : views + width * ((from[head] as number) + lane) + 2 * arc + label;
      for (let k = 0; k < label; k++)
        f32[at + k] = (f32[at + k] as number) + ((other < 0 ? rootLabel[k] : f32[other + k]) as number);
    }
  });
  for (let r = 0; r < rows; r++)
    kernel.bend(places.views + 4 * width * r + 8 * arc, places.sums + 2 * label * r, label);
  multiply(kernel, f32, places.sums, 2 * label, labelling, places.labelScores, rows);
  const columnsOf = 8 * labelling.panels;
  pieces.forEach(({ first, n }, lane) => {
    for (let i = 0; i < n; i++) {
      const at = (places.labelScores >> 2) + columnsOf * ((from[i] as number) + lane);
      // The first label is that of roots, and of nothing else.
      labels[first + i] = (heads[first + i] === -1 ? 0 : highest(f32, at, 1, model.labels.length)) + 1;
    }
  });
};
