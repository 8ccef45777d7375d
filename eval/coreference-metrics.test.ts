import { describe, expect, it } from "vitest";
import { coreferenceScores } from "./coreference-metrics.ts";

const round = (n: number): number => Math.round(1000 * n) / 1000;

describe("coreference scores", () => {
  it("equal clusters score 1 in every measure", () => {
    const clusters = [
      ["a", "b", "c"],
      ["d", "e"],
    ];
    const { muc, b3, ceafe, conll } = coreferenceScores([
      {
        gold: clusters,
        found: [
          ["e", "d"],
          ["c", "a", "b"],
        ],
      },
    ]);
    expect([muc, b3, ceafe, conll]).toEqual([1, 1, 1, 1]);
  });

  it("nothing found scores 0", () => {
    expect(coreferenceScores([{ gold: [["a", "b"]], found: [] }])).toEqual({ muc: 0, b3: 0, ceafe: 0, conll: 0 });
  });

  // Worked by hand: gold {a b c} {d e f g}, found {a b} {c d} {f g h i}
  it("the reference scorer's worked example", () => {
    const { muc, b3, ceafe } = coreferenceScores([
      {
        gold: [
          ["a", "b", "c"],
          ["d", "e", "f", "g"],
        ],
        found: [
          ["a", "b"],
          ["c", "d"],
          ["f", "g", "h", "i"],
        ],
      },
    ]);
    // MUC 2/5 and 2/5; B³ recall (5/3 + 5/4)/7, precision (2 + 1 + 1)/8 (Moosavi and Strube 2016); CEAF-e (4/5 + 4/8)/2 and /3
    const recall = (5 / 3 + 5 / 4) / 7;
    expect(round(muc)).toBe(0.4);
    expect(round(b3)).toBe(round((2 * 0.5 * recall) / (0.5 + recall)));
    const similarity = 4 / 5 + 4 / 8;
    expect(round(ceafe)).toBe(round((2 * (similarity / 3) * (similarity / 2)) / (similarity / 3 + similarity / 2)));
  });

  it("the matching is the best, not the greedy one", () => {
    const { ceafe } = coreferenceScores([
      {
        gold: [
          ["a", "b", "c"],
          ["d", "e"],
        ],
        found: [
          ["a", "b", "d", "e"],
          ["c", "x"],
        ],
      },
    ]);
    // {a b d e}–{d e} 2/3 and {c x}–{a b c} 2/5 together beat {a b d e}–{a b c} 4/7 alone
    expect(round(ceafe)).toBe(round((2 / 3 + 2 / 5) / 2));
  });
});
