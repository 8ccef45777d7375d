/** Vectors of words: where words that stand in like places lie close together. In: the syntax model, which reads with them. */
import { wordKey } from "./clusters.ts";
import { inputUnit, type SyntaxModel } from "./syntax-model.ts";

export interface WordVectors {
  readonly width: number;
  /** Adds a word's vector, in whatever case the word is written, to `into` from `at` on; nothing for a word that is not known. */
  readonly add: (word: string, into: Float64Array, at: number) => void;
}

export const wordVectorsOf = ({ given, shape }: Pick<SyntaxModel, "given" | "shape">): WordVectors => ({
  width: shape.given,
  add: (word, into, at) => {
    const row = given.rowOf(wordKey(word));
    if (row < 0) return;
    for (let k = 0; k < shape.given; k++) {
      const value = given.valueOfByte[given.bytes[row * shape.given + k] as number] as number;
      into[at + k] = (into[at + k] as number) + value / inputUnit;
    }
  },
});
