import { describe, expect, it } from "vitest";
import { accuracy, f1ByClass, macroF1, score, scoreCounts } from "./scores.ts";

describe("metrics, against cases computed by hand", () => {
  for (const [right, predicted, expected, precision, recall, f1] of [
    [3, 4, 6, 0.75, 0.5, 0.6],
    [0, 5, 5, 0, 0, 0],
    [5, 5, 5, 1, 1, 1],
    [0, 0, 0, 1, 1, 1],
    [0, 0, 4, 0, 0, 0],
    [0, 4, 0, 0, 0, 0],
  ] as const) {
    it(`${right} right of ${predicted} predicted and ${expected} expected: F1 ${f1}`, () => {
      const result = score(right, predicted, expected);
      expect(result.precision).toBeCloseTo(precision, 12);
      expect(result.recall).toBeCloseTo(recall, 12);
      expect(result.f1).toBeCloseTo(f1, 12);
    });
  }

  for (const [name, [right, predicted, found, required], precision, recall, f1] of [
    ["as plain scores where all is required", [3, 4, 3, 6], 0.75, 0.5, 0.6],
    ["one right that was not required", [4, 5, 3, 6], 0.8, 0.5, 0.8 / 1.3],
    ["nothing predicted", [0, 0, 0, 4], null, 0, 0],
    ["nothing required", [0, 4, 0, 0], 0, null, null],
    ["nothing at all", [0, 0, 0, 0], null, null, null],
    ["nothing right", [0, 4, 0, 4], 0, 0, 0],
  ] as const) {
    it(`counts with things not required: ${name}`, () => {
      const result = scoreCounts({ right, predicted, found, required });
      expect([result.precision, result.recall]).toEqual([precision, recall]);
      if (f1 === null) expect(result.f1).toBeNull();
      else expect(result.f1).toBeCloseTo(f1, 12);
    });
  }

  it("accuracy counts the positions that agree", () => {
    expect(accuracy(["a", "b", "c", "d"], ["a", "x", "c", "a"])).toBe(0.5);
  });

  it("macro F1 weighs a rare class like a common one", () => {
    // a: 2 right of 3 predicted, 2 expected → 4/5. b: 1 right of 1 predicted, 2 expected → 2/3.
    const gold = ["a", "a", "b", "b"];
    const predicted = ["a", "a", "a", "b"];
    expect(f1ByClass(gold, predicted).get("a")).toBeCloseTo(0.8, 12);
    expect(f1ByClass(gold, predicted).get("b")).toBeCloseTo(2 / 3, 12);
    expect(macroF1(gold, predicted)).toBeCloseTo((0.8 + 2 / 3) / 2, 12);
  });

  it("a predicted class that does not occur in gold costs precision, and has no row of its own", () => {
    expect([...f1ByClass(["a"], ["z"]).entries()]).toEqual([["a", 0]]);
  });
});
