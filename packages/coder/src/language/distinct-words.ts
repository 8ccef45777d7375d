/** Which words of a batch are the same, so that each is looked up and weighed once. In: atoms. Out: words by kind. */
import { atomCount, FORM } from "./word-atoms.ts";

export interface DistinctWords {
  /** A word of each kind. */
  readonly firsts: readonly number[];
  /** The kind of each word given. */
  readonly kindOf: Int32Array;
}

const isSame = (atoms: Int32Array, one: number, other: number): boolean => {
  for (let k = 0; k < atomCount; k++) if (atoms[one * atomCount + k] !== atoms[other * atomCount + k]) return false;
  return true;
};

/** Words that have all atoms in common are of one kind. */
export const distinctWords = (atoms: Int32Array, words: Int32Array): DistinctWords => {
  const known = new Map<number, number>();
  const firsts: number[] = [];
  const kindOf = words.map((word) => {
    const form = atoms[word * atomCount + FORM] as number;
    const found = known.get(form);
    if (found !== undefined && isSame(atoms, firsts[found] as number, word)) return found;
    known.set(form, firsts.length);
    return firsts.push(word) - 1;
  });
  return { firsts, kindOf };
};
