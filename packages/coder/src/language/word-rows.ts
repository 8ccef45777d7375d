/**
 * What the syntax network sees of a word. In: its atoms. Out: rows of the table of learned features, which are added up.
 */
import {
  atomCount,
  CLASSES,
  FINE,
  LOWER,
  mix,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  USUAL,
} from "./word-atoms.ts";

/** The word itself, its usual tags, then what words share. */
const kinds = [LOWER, USUAL, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX2, PREFIX3, SHAPE, CLASSES, FINE] as const;

/** Rows of a word. */
export const rowsPerWord = kinds.length;
/** Where among them the word's own row and that of its usual tags stand. */
export const OWN_ROW = 0;
export const USUAL_ROW = 1;
/** The row of words that have none of their own. */
export const unknownWordRow = 0;

/** The key of the `k`-th feature of the word whose atoms begin at `at`. */
export const rowKey = (atoms: Int32Array, at: number, k: number): number =>
  mix(mix(0x5eed, k + 1), atoms[at + (kinds[k] as number)] as number);

/** Writes the rows of `n` words; −1 where a feature was never learned. `rowOf` gives the row of a key, or −1. */
export const writeRows = (atoms: Int32Array, n: number, rowOf: (key: number) => number, rows: Int32Array): void => {
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < rowsPerWord; k++) {
      const row = rowOf(rowKey(atoms, i * atomCount, k));
      rows[i * rowsPerWord + k] = row < 0 && k === OWN_ROW ? unknownWordRow : row;
    }
  }
};
