/** Medians, spreads and verdicts, against cases worked out by hand. */
import { describe, expect, it } from "vitest";
import { compare, type Figure, figuresOf, medianOf, spreadOf } from "./figure.ts";

const figure = (name: string, unit: string, ...readings: number[]): Figure =>
  figuresOf(readings.map((value) => ({ name, unit, value })))[0] as Figure;

describe("medianOf", () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])("of %j is %d", (values, expected) => {
    expect(medianOf(values)).toBe(expected);
  });
});

describe("figuresOf", () => {
  it("gathers the readings of a name over all rounds", () => {
    const readings = [
      { name: "syntax", unit: "words/s", value: 100 },
      { name: "load", unit: "ms", value: 7 },
      { name: "syntax", unit: "words/s", value: 120 },
      { name: "load", unit: "ms", value: 5 },
      { name: "syntax", unit: "words/s", value: 90 },
    ];
    expect(figuresOf(readings)).toEqual([
      { name: "syntax", unit: "words/s", median: 100, low: 90, high: 120 },
      { name: "load", unit: "ms", median: 6, low: 5, high: 7 },
    ]);
  });

  it("has a spread of half the range over the median", () => {
    expect(spreadOf(figure("x", "ms", 90, 100, 120))).toBeCloseTo(0.15);
    expect(spreadOf(figure("x", "ms", 0))).toBe(0);
  });
});

describe("compare", () => {
  it.each([
    ["words/s", [100, 110], [120, 130], "faster"],
    ["words/s", [100, 110], [80, 90], "slower"],
    ["ms", [10, 11], [12, 13], "slower"],
    ["ms", [10, 11], [8, 9], "faster"],
    ["MB", [10, 11], [8, 9], "smaller"],
    ["MB", [10, 11], [12], "larger"],
    ["ms", [10, 12], [12, 14], "within the spread"],
    ["words/s", [100, 200], [150], "within the spread"],
    ["words/s", [100], [150], "too few rounds"],
  ])("in %s, %j and then %j is %s", (unit, before, now, verdict) => {
    expect(compare([figure("x", unit, ...before)], [figure("x", unit, ...now)])[0]?.verdict).toBe(verdict);
  });

  it("leaves out what only one side has, and what is counted otherwise", () => {
    const before = [figure("a", "ms", 10), figure("b", "ms", 4, 5), figure("c", "ms", 1)];
    const now = [figure("b", "ms", 8, 10), figure("c", "MB", 1), figure("d", "ms", 1)];
    expect(compare(before, now)).toEqual([{ name: "b", unit: "ms", before: 4.5, now: 9, ratio: 2, verdict: "slower" }]);
  });
});
