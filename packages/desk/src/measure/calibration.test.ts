import { describe, expect, it } from "vitest";
import { calibrationOf, type Judged } from "./calibration.ts";

const judged = (...rows: readonly (readonly [number, 0 | 1])[]): Judged[] =>
  rows.map(([confidence, right]) => ({ confidence, right: right === 1 }));

describe("calibration", () => {
  it("adds up bins, expected error and Brier score as by hand", () => {
    // [0.6, 0.7): mean 0.65, half right. [0.9, 1]: mean 0.95, two of two right.
    const result = calibrationOf(judged([0.6, 1], [0.69, 0], [0.9, 1], [1, 1]));
    const used = result?.bins.filter(({ count }) => count > 0);
    expect(used?.map(({ low, high, count, right }) => [low, high, count, right])).toEqual([
      [0.6, 0.7, 2, 0.5],
      [0.9, 1, 2, 1],
    ]);
    expect(used?.[0]?.confidence).toBeCloseTo(0.645, 12);
    expect(result?.expectedError).toBeCloseTo(0.5 * 0.145 + 0.5 * 0.05, 12);
    expect(result?.brier).toBeCloseTo((0.16 + 0.4761 + 0.01 + 0) / 4, 12);
  });

  for (const [name, rows, expectedError, brier] of [
    ["sure and right", [[1, 1]], 0, 0],
    ["sure and wrong", [[1, 0]], 1, 1],
    [
      "a coin that knows it is one",
      [
        [0.5, 1],
        [0.5, 0],
      ],
      0,
      0.25,
    ],
    ["no confidence at all, and wrong", [[0, 0]], 0, 0],
  ] as const) {
    it(`${name}: error ${expectedError}, Brier ${brier}`, () => {
      const result = calibrationOf(judged(...rows));
      expect([result?.expectedError, result?.brier]).toEqual([expectedError, brier]);
    });
  }

  it("ten bins cover 0 to 1, empty ones without means", () => {
    const bins = calibrationOf(judged([0.35, 1]))?.bins ?? [];
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(bins[0]).toEqual({ low: 0, high: 0.1, count: 0, confidence: null, right: null });
  });

  it("nothing coded has no calibration", () => {
    expect(calibrationOf([])).toBeNull();
  });
});
