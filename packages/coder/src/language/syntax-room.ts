/** What the syntax network works in: its model, places in the kernel's buffer, and the columns that it fills. In: a model. Out: a reader. */
import { createTreeRoom, type TreeRoom } from "./projective.ts";
import { batchRows, type SyntaxModel } from "./syntax-model.ts";

/** A run of words that is read as one sentence. */
export interface Piece {
  readonly first: number;
  readonly n: number;
  /** Which sentence it is of, and whether it is its first piece. */
  readonly sentence: number;
  readonly opens: boolean;
}

/** Longer sentences are read in pieces, so that time stays linear. */
export const pieceLimit = 160;

/** Columns by word that `readSyntaxOf` fills; heads count from the sentence's first word, −1 is its root, labels from 1. */
export interface SyntaxColumns {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** The network's last hidden states, 2 · cells 16-bit numbers a word (`hiddenUnit` is one), where someone wants them. */
  readonly states?: Int16Array;
}

/** Changes the scores of a piece's arcs: `n` rows of `n + 1`, the last column the root's. */
export type Guide = (scores: Float32Array) => void;

/** Places of the working space in the buffer, in bytes. */
export interface Places {
  readonly input: number;
  /** Gates of distinct words, and of all in their order. */
  readonly wordGates: number;
  readonly gates: number;
  readonly cell: number;
  readonly hidden: readonly [number, number];
  readonly nothing: number;
  readonly views: number;
  readonly dependents: number;
  readonly bent: number;
  readonly sums: number;
  readonly tagViews: number;
  readonly labelScores: number;
  readonly tagScores: number;
  /** One piece's arcs in doubles: all heads, a word, and its scores with each of them. */
  readonly arcHeads: number;
  readonly arcWord: number;
  readonly arcScores: number;
}

export interface SyntaxReader {
  readonly model: SyntaxModel;
  readonly places: Places;
  readonly room: TreeRoom;
  readonly i16: Int16Array;
  readonly f32: Float32Array;
  readonly f64: Float64Array;
}

export const upTo8 = (n: number): number => Math.ceil(n / 8) * 8;

/** A model with room to work in. */
export const createSyntaxReader = (model: SyntaxModel): SyntaxReader => {
  const { shape, kernel, views, labelling, tagging } = model;
  let at = model.free;
  const take = (bytesPerRow: number, rows: number = batchRows): number => {
    const place = at;
    at += rows * bytesPerRow;
    return place;
  };
  const places: Places = {
    input: take(2 * upTo8(shape.given + shape.learned)),
    wordGates: take(16 * shape.cells),
    gates: take(16 * shape.cells),
    cell: take(4 * shape.cells),
    hidden: [take(4 * shape.cells), take(4 * shape.cells)],
    views: take(4 * 8 * views.panels),
    dependents: take(2 * shape.arc),
    bent: take(4 * shape.arc),
    sums: take(2 * shape.label),
    tagViews: take(2 * shape.tag),
    labelScores: take(4 * 8 * labelling.panels),
    tagScores: take(4 * 8 * tagging.panels),
    arcHeads: take(8 * shape.arc, upTo8(pieceLimit + 1)),
    arcWord: take(8 * shape.arc, 1),
    arcScores: take(8, upTo8(pieceLimit + 1)),
    nothing: at,
  };
  return {
    model,
    places,
    room: createTreeRoom(pieceLimit),
    i16: new Int16Array(kernel.buffer),
    f32: new Float32Array(kernel.buffer),
    f64: new Float64Array(kernel.buffer),
  };
};
