/** Solving linear equations. */
import { describe, expect, it } from "vitest";
import { solve } from "./solve.ts";

const rows = [
  [[[4]], [[8], [2]]],
  [
    [
      [4, 2],
      [2, 3],
    ],
    [
      [10, 9],
      [0, 4],
    ],
  ],
  [
    [
      [9, 3, 0],
      [3, 5, 1],
      [0, 1, 2],
    ],
    [[1, 2, 3]],
  ],
] as const;

describe("solve", () => {
  it.each(rows)("finds x with A·x = y for %j and %j", (matrix, sides) => {
    const solutions = sides.map((side) => Float64Array.from(side));
    solve(
      matrix.map((row) => Float64Array.from(row)),
      solutions,
    );
    solutions.forEach((x, s) => {
      matrix.forEach((row, i) => {
        const product = row.reduce((sum: number, value, j) => sum + value * (x[j] as number), 0);
        expect(product).toBeCloseTo(sides[s]?.[i] as number, 10);
      });
    });
  });
});
