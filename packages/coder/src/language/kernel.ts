/**
 * The arithmetic of the networks: what a kernel computes, of what. In: places in one buffer. Out: numbers written there.
 * `wasm-kernel.ts` and `plain-kernel.ts` give the same bits: whole numbers are exact, floats are rounded after every step (IEEE 754 single
 * precision), and doubles are added in one order.
 */

/** All places are in bytes, all strides in bytes from row to row. */
export interface Kernel {
  readonly buffer: ArrayBuffer;
  /**
   * C += A · B: `a` rows of 16-bit numbers, `b` panels of eight columns (`packPanels`), `scales` one float a column, `c` rows of floats.
   * `depth` is a multiple of 8, and so are the columns: 8 × `panels`.
   */
  readonly multiply: (
    a: number,
    strideA: number,
    b: number,
    scales: number,
    c: number,
    strideC: number,
    rows: number,
    panels: number,
    depth: number,
  ) => void;
  /**
   * One step of an LSTM cell: from the gates' sums (floats: input, forget, output, candidate, `units` each) and the cell before to the
   * cell and the hidden state (16-bit, `hiddenUnit` is one). `units` is a multiple of 8, given at creation.
   */
  readonly step: (gates: number, before: number, cell: number, hidden: number) => void;
  /** Floats to 16-bit numbers in units of 1 / `viewUnit`, clamped; negative ones a tenth as large. `count` is a multiple of 8. */
  readonly bend: (from: number, to: number, count: number) => void;
  /**
   * Adds up rows of signed bytes: `list` has the places of `count` rows (at most 256) as 32-bit numbers, `sums` gets 16-bit numbers.
   * `width`, the bytes of a row, is a multiple of 32.
   */
  readonly sumRows: (list: number, count: number, width: number, sums: number) => void;
  /**
   * scores += values · weights, all of them doubles: `weights` has for each panel of eight scores and each of the `count` values the
   * eight weights. Each score adds up its products in the order of the values.
   */
  readonly weigh: (values: number, count: number, weights: number, scores: number, panels: number) => void;
}

/** What 1 is in hidden states and in bent views. */
export const hiddenUnit = 16384;
export const viewUnit = 1024;
/** How much of a negative view is left. */
export const slope = 0.1;

/**
 * The hyperbolic tangent as both kernels have it: the seventh convergent of Lambert's continued fraction, x·over(x²) / under(x²), clamped
 * where it reaches 1; at most 0.0001 off. Coefficients of the even powers, the highest last.
 */
export const tanhLimit = 4.97;
export const tanhOver = [135135, 17325, 378] as const;
export const tanhUnder = [135135, 62370, 3150, 28] as const;

/**
 * Packs a matrix of whole numbers (`rows` × `columns`, row by row) for `multiply`: panels of eight columns; in a panel, for each pair of
 * rows, the two numbers of each column side by side. Out has `columns` × `depth` places, both rounded up to multiples of 8.
 */
export const packPanels = (matrix: Int8Array, rows: number, columns: number, into: Int16Array): void => {
  const depth = Math.ceil(rows / 8) * 8;
  for (let k = 0; k < rows; k++)
    for (let column = 0; column < columns; column++) {
      const at = (column >> 3) * depth * 8 + (k >> 1) * 16 + ((column & 7) >> 2) * 8 + (column & 3) * 2 + (k & 1);
      into[at] = matrix[k * columns + column] as number;
    }
};
