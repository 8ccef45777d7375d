import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markCandidates, subtreeLimits, type WordTree } from "./punctuation.ts";
import {
  createConfiguration,
  isFinished,
  LEFT,
  mayLeft,
  mayRight,
  mayShift,
  move,
  RIGHT,
  SHIFT,
  startSentence,
} from "./transitions.ts";

/** A tree of `n` words by some allowed actions; n is the artificial root. */
const treeBy = (n: number, choices: readonly number[]) => {
  const c = createConfiguration(n);
  startSentence(c, n);
  for (let k = 0; !isFinished(c); k++) {
    const allowed = [mayShift(c) ? SHIFT : -1, mayLeft(c) ? LEFT : -1, mayRight(c) ? RIGHT : -1].filter((a) => a >= 0);
    move(c, allowed[(choices[k % choices.length] as number) % allowed.length] as number, 2);
  }
  return c;
};

const anyTree = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.array(fc.nat(2), { minLength: 1, maxLength: 30 }))
  .map(([n, choices]) => treeBy(n, choices));

describe("transitions", () => {
  it("end in one tree with one root and no crossing arcs, whatever is chosen", () => {
    fc.assert(
      fc.property(anyTree, ({ n, head }) => {
        const heads = [...head.subarray(0, n)];
        expect(heads.filter((h) => h === n)).toHaveLength(1);
        for (let i = 0; i < n; i++) {
          let steps = 0;
          for (let h = heads[i] as number; h !== n; h = heads[h] as number) expect(steps++).toBeLessThan(n);
          for (let j = 0; j < n; j++) {
            const [a, b] = [Math.min(i, heads[i] as number), Math.max(i, heads[i] as number)];
            const [c, d] = [Math.min(j, heads[j] as number), Math.max(j, heads[j] as number)];
            expect(a < c && c < b && b < d && b < n && d < n).toBe(false);
          }
        }
      }),
    );
  });

  it("know the first word of what hangs together", () => {
    const c = treeBy(3, [0, 0, 1, 1, 1]);
    expect(c.edge[c.head.indexOf(3)]).toBe(0);
  });
});

describe("marks", () => {
  it("can hang from every candidate without crossing an arc, and have at least one", () => {
    fc.assert(
      fc.property(anyTree, fc.nat(14), ({ n, head, label }, at) => {
        const gap = Math.min(at, n);
        const leftmost = new Int32Array(n + 1);
        const rightmost = new Int32Array(n + 1);
        subtreeLimits(n, head, leftmost, rightmost);
        const tree: WordTree = {
          m: n,
          head,
          label,
          tags: new Int32Array(n),
          coarse: new Int32Array(1),
          leftmost,
          rightmost,
        };
        const candidates = new Int32Array(24);
        const count = markCandidates(tree, gap, candidates);
        expect(count).toBeGreaterThan(0);
        for (const x of candidates.subarray(0, count)) {
          // The mark stands between words gap − 1 and gap: at gap − 0.5.
          const [a, b] = [Math.min(x, gap - 0.5), Math.max(x, gap - 0.5)];
          for (let i = 0; i < n; i++) {
            if (head[i] === n) continue;
            const [c, d] = [Math.min(i, head[i] as number), Math.max(i, head[i] as number)];
            expect((a < c && c < b && b < d) || (c < a && a < d && d < b)).toBe(false);
          }
        }
      }),
    );
  });
});
