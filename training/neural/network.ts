/**
 * The network over one batch of sentences: a bidirectional LSTM over word vectors and learned features, and on it a biaffine scorer of
 * arcs (T. Dozat, C. Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing"), a scorer of labels from the sum of an arc's
 * ends (after E. Kiperwasser, Y. Goldberg 2016) and a tagger. In: parameters and examples. Out: gradients and losses.
 */
import { OWN_ROW, rowsPerWord, USUAL_ROW, unknownWordRow } from "../../packages/coder/src/language/word-rows.ts";
import { randomFrom } from "../random.ts";
import { applyMask, encodeBackward, encodeForward, sentenceMask } from "./encoder.ts";
import { createArena, type Matrix } from "./gemm.ts";
import { type Layout, layoutOf, rowIn } from "./layout.ts";
import { arcLoss, labelLoss, leaky, slope, tagLoss } from "./losses.ts";
import { type Shape, viewColumns, viewPlaces } from "./shape.ts";
import { addGradients, createWeights, project, projectBack } from "./weights.ts";

/** A sentence as the network sees it. */
export interface Example {
  readonly n: number;
  /** Rows of the learned table: `perWord` of them for each word, −1 where there is none. */
  readonly features: Int32Array;
  /** Row of the given table for each word, −1 where there is none. */
  readonly vectors: Int32Array;
  /** How likely what is known of the word itself is dropped while training. */
  readonly rarity: Float32Array;
  /** Head of each word, −1 the root. */
  readonly heads: Int32Array;
  /** Label and tag of each word; −1 where it is not known. */
  readonly labels: Int32Array;
  readonly tags: Int32Array;
}

/** Rows of the learned table that a word has. */
export const perWord = rowsPerWord;

export interface Tables {
  /** Rows of `shape.given` floats. */
  readonly given: Float32Array;
  /** Rows of `shape.learned` floats. */
  readonly learned: Float32Array;
}

export interface Losses {
  arcs: number;
  labels: number;
  tags: number;
  words: number;
}

export interface Dropout {
  readonly input: number;
  readonly layer: number;
  readonly view: number;
}

/** Where gradients go. */
export interface Gradients {
  /** Added to, as the parameters lie. */
  readonly gradient: Float32Array;
  /** Written: the gradient of the learned columns of each word of each example, in their order; and the rows that were added up there. */
  readonly inputGradient: Float32Array;
  readonly chosen: Int32Array;
}

export interface Network {
  /** Copies the parameters in; to be called whenever they have changed. */
  readonly load: (parameters: Float32Array) => void;
  /** The losses, summed over all words, and their gradients. */
  readonly train: (
    examples: readonly Example[],
    tables: Tables,
    chance: { readonly seed: number; readonly dropout: Dropout },
    gradients: Gradients,
  ) => Losses;
}

/** @param megabytes room for parameters and one batch */
export const createNetwork = (shape: Shape, megabytes: number): Network => {
  const arena = createArena(megabytes);
  const weights = createWeights(arena, shape);
  const columns = viewColumns(shape);
  if (columns % 8 !== 0) throw new Error("training: the views' columns must be a multiple of 8");
  const { labelAt, tagAt } = viewPlaces(shape);

  /** Vectors and sums of learned rows; `picked` gets the rows. */
  const readWords = (layout: Layout<Example>, tables: Tables, seed: number, picked: Int32Array): Matrix => {
    const x = arena.make(layout.rows, shape.given + shape.learned);
    layout.sentences.forEach((example, place) => {
      const random = randomFrom(seed * 4099 + (layout.order[place] as number));
      const row = rowIn(layout, place);
      for (let s = 0; s < example.n; s++) {
        const at = row(s) * x.stride;
        const vector = example.vectors[s] as number;
        const rare = random() < (example.rarity[s] as number);
        if (vector >= 0 && !(rare && random() < 0.5))
          x.data.set(tables.given.subarray(vector * shape.given, (vector + 1) * shape.given), at);
        for (let f = 0; f < perWord; f++) {
          let from = example.features[s * perWord + f] as number;
          if (rare && f === OWN_ROW) from = unknownWordRow;
          if (rare && f === USUAL_ROW) from = -1;
          picked[row(s) * perWord + f] = from;
          if (from < 0) continue;
          const o = at + shape.given;
          const i = from * shape.learned;
          for (let k = 0; k < shape.learned; k++)
            x.data[o + k] = (x.data[o + k] as number) + (tables.learned[i + k] as number);
        }
      }
    });
    return x;
  };

  const train: Network["train"] = (given, tables, { seed, dropout }, { gradient, inputGradient, chosen }) => {
    const release = arena.mark();
    const layout = layoutOf(given);
    const { rows } = layout;
    const picked = new Int32Array(rows * perWord);
    const x = readWords(layout, tables, seed, picked);
    const inputMask = sentenceMask(arena, layout, x.columns, seed * 31 + 1, dropout.input);
    applyMask(x, inputMask, layout);
    const masks = Array.from({ length: shape.layers }, (_, layer) =>
      sentenceMask(arena, layout, 2 * shape.cells, seed * 31 + 2 + layer, dropout.layer),
    );
    const encoded = encodeForward(arena, weights, x, layout, masks);

    const views = project(arena, weights, encoded.output, "views");
    const v = views.data;
    const isBent = (k: number): boolean => k < labelAt || k >= tagAt;
    const random = randomFrom(seed * 31 + 17);
    const keep = Float32Array.from({ length: rows * columns }, () =>
      random() < dropout.view ? 0 : 1 / (1 - dropout.view),
    );
    for (let i = 0; i < v.length; i++) {
      if (isBent(i % columns)) v[i] = leaky(v[i] as number);
      v[i] = (v[i] as number) * (keep[i] as number);
    }

    const dviews = arena.make(rows, columns);
    const frame = { arena, weights, shape, layout, views, dviews, gradient };
    const losses: Losses = { arcs: arcLoss(frame), labels: labelLoss(frame), tags: tagLoss(frame), words: rows };
    for (let i = 0; i < v.length; i++) {
      const bend = isBent(i % columns) && (v[i] as number) < 0 ? slope : 1;
      dviews.data[i] = (dviews.data[i] as number) * (keep[i] as number) * bend;
    }
    addGradients(arena, weights, encoded.output, dviews, gradient, "views");
    const dy = projectBack(arena, weights, dviews, "views");
    const dx = encodeBackward(arena, weights, encoded, dy, layout, masks, gradient);
    applyMask(dx, inputMask, layout);
    const placeOf = new Int32Array(given.length);
    layout.order.forEach((i, place) => {
      placeOf[i] = place;
    });
    let word = 0;
    given.forEach(({ n }, i) => {
      for (let s = 0; s < n; s++, word++) {
        const r = rowIn(layout, placeOf[i] as number)(s);
        const at = r * dx.stride + shape.given;
        inputGradient.set(dx.data.subarray(at, at + shape.learned), word * shape.learned);
        chosen.set(picked.subarray(r * perWord, (r + 1) * perWord), word * perWord);
      }
    });
    release();
    return losses;
  };

  return { load: weights.load, train };
};
