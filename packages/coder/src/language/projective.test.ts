/** The tree found is the best of all projective trees with one root: compared with all of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTreeRoom, projectiveTree } from "./projective.ts";

/** Every projective tree with one root over n words. */
const allTrees = (n: number): number[][] => {
  const found: number[][] = [];
  const total = (n + 1) ** n;
  for (let code = 0; code < total; code++) {
    let rest = code;
    const heads = Array.from({ length: n }, () => {
      const head = (rest % (n + 1)) - 1;
      rest = Math.floor(rest / (n + 1));
      return head;
    });
    if (isProjectiveTree(heads)) found.push(heads);
  }
  return found;
};

const isProjectiveTree = (heads: readonly number[]): boolean => {
  const n = heads.length;
  if (heads.filter((head) => head === -1).length !== 1) return false;
  const ancestors = (i: number): number[] => {
    const path: number[] = [];
    for (let h = heads[i] as number; h >= 0 && path.length <= n; h = heads[h] as number) path.push(h);
    return path;
  };
  return heads.every((head, i) => {
    if (head === i || ancestors(i).length > n) return false;
    if (head === -1) return true;
    for (let k = Math.min(i, head) + 1; k < Math.max(i, head); k++) if (!ancestors(k).includes(head)) return false;
    return true;
  });
};

const trees = [1, 2, 3, 4, 5].map(allTrees);

describe("projectiveTree", () => {
  it("counts as many trees as there are", () => {
    // Sequence A006013: projective trees with one root.
    expect(trees.map((all) => all.length)).toEqual([1, 2, 7, 30, 143]);
  });

  it("finds a tree that no other outscores", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((n) =>
            fc.tuple(
              fc.constant(n),
              fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
            ),
          ),
        ([n, numbers]) => {
          const scores = Float32Array.from(numbers);
          const heads = new Int32Array(n);
          projectiveTree(scores, n, createTreeRoom(5), heads);
          const value = (tree: ArrayLike<number>): number => {
            let sum = 0;
            for (let i = 0; i < n; i++) {
              const head = tree[i] as number;
              sum += scores[i * (n + 1) + (head < 0 ? n : head)] as number;
            }
            return sum;
          };
          expect(isProjectiveTree([...heads])).toBe(true);
          expect(value(heads)).toBe(Math.max(...(trees[n - 1] as number[][]).map(value)));
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});
