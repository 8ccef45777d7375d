/** Words of a batch that are read as one. */
import { describe, expect, it } from "vitest";
import { distinctWords } from "./distinct-words.ts";
import { atomCount, atomsOf, FINE } from "./word-atoms.ts";

const kindsOf = (text: string, order?: readonly number[], change?: (atoms: Int32Array) => void) => {
  const forms = text.split(" ");
  const atoms = new Int32Array(forms.length * atomCount);
  atomsOf(forms, 0, forms.length - 1, () => 0, atoms);
  change?.(atoms);
  const { firsts, kindOf } = distinctWords(atoms, Int32Array.from(order ?? forms.keys()));
  return { firsts: [...firsts], kindOf: [...kindOf] };
};

describe("distinctWords", () => {
  it.each([
    ["the ports and the ships", [0, 1, 2, 4], [0, 1, 2, 0, 3]],
    ["The ports and the ships", [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
    ["ships ships ships", [0], [0, 0, 0]],
  ])("%s", (text, firsts, kindOf) => {
    expect(kindsOf(text)).toEqual({ firsts, kindOf });
  });

  it("counts kinds in the order in which the words are given", () => {
    expect(kindsOf("the ports and the ships", [4, 3, 2, 1, 0])).toEqual({
      firsts: [4, 3, 2, 1],
      kindOf: [0, 1, 2, 3, 1],
    });
  });

  it("keeps apart words whose forms share a hash and nothing else", () => {
    const change = (atoms: Int32Array): void => {
      atoms[atomCount + FINE] = 7;
    };
    expect(kindsOf("ships ships", undefined, change)).toEqual({ firsts: [0, 1], kindOf: [0, 1] });
  });
});
