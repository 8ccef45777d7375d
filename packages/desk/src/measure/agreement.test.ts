import { describe, expect, it } from "vitest";
import { cohenKappa, krippendorffAlpha, type Label } from "./agreement.ts";

/** Raters' rows, a letter a unit and a dot where a label is missing, as units. */
const unitsOf = (...rows: readonly string[]): Label[][] =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, unit) =>
    rows.map((row) => (row[unit] === "." ? null : (row[unit] as string))),
  );

describe("Krippendorff's alpha", () => {
  for (const [name, rows, alpha] of [
    ["two raters, two labels (Krippendorff 2011, A)", ["0100000010", "1110010000"], 1 - 76 / 84],
    ["two raters, five labels (Krippendorff 2011, B)", ["aabbdcccedda", "babbbccceddd"], 310 / 448],
    [
      "four raters, labels missing (Krippendorff 2011, C)",
      ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
      0.743,
    ],
    ["all agree", ["abc", "abc"], 1],
    ["two raters who never agree", ["ab", "ba"], 1 - (3 * 4) / 8],
    ["a unit with one label says nothing", ["abc", "ab."], 1],
  ] as const) {
    it(`${name}: ${alpha.toFixed(3)}`, () => {
      expect(krippendorffAlpha(unitsOf(...rows))).toBeCloseTo(alpha, 3);
    });
  }

  for (const [name, rows] of [
    ["no units", ["", ""]],
    ["one label only", ["aaa", "aaa"]],
    ["no unit with two labels", ["ab..", "..ab"]],
  ] as const) {
    it(`${name}: not defined`, () => {
      expect(krippendorffAlpha(unitsOf(...rows))).toBeNull();
    });
  }

  it("does not depend on the order of raters or units", () => {
    const units = unitsOf("aabbdccce", "babbbccc.", "a..bdccce");
    expect(krippendorffAlpha(units.map((unit) => unit.toReversed()).toReversed())).toBeCloseTo(
      krippendorffAlpha(units) as number,
      12,
    );
  });
});

/** The cells of a table of two raters, row by row, as units. */
const tableUnits = (table: readonly (readonly number[])[]): [string, string][] =>
  table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, (): [string, string] => [`${a}`, `${b}`])),
  );

describe("Cohen's kappa", () => {
  for (const [name, table, kappa] of [
    // Observed 140 of 200; by chance .6 × .5 + .3 × .3 + .1 × .2 = .41.
    [
      "200 cases, three labels (Cohen 1960)",
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      (0.7 - 0.41) / 0.59,
    ],
    // Observed 35 of 50; by chance .5 × .6 + .5 × .4 = .5.
    [
      "50 cases, two labels",
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      "margins that chance explains",
      [
        [1, 1],
        [1, 1],
      ],
      0,
    ],
    [
      "all agree",
      [
        [3, 0],
        [0, 2],
      ],
      1,
    ],
    [
      "none agree",
      [
        [0, 2],
        [2, 0],
      ],
      -1,
    ],
  ] as const) {
    it(`${name}: ${kappa.toFixed(3)}`, () => {
      expect(cohenKappa(tableUnits(table))).toBeCloseTo(kappa, 12);
    });
  }

  it("is not defined without units or with one label", () => {
    expect([cohenKappa([]), cohenKappa([["a", "a"]])]).toEqual([null, null]);
  });
});
