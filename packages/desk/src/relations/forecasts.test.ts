/** Turning points, outlook and the bounds of a track record, against series whose answer is known. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationsOf, logScore } from "./outlook.ts";
import { type Counted, changePoints, shortest, turningPoints } from "./turning-points.ts";
import { wilsonInterval } from "./wilson.ts";

const counted = (cooperation: number, conflict: number, exposure = 10): Counted => ({
  cooperation,
  conflict,
  exposure,
});
const repeat = (n: number, one: Counted): Counted[] => Array.from({ length: n }, () => one);

const expectationOf = (counts: readonly number[], periods = 1) => expectationsOf(counts, [periods])[0];

describe("turning points", () => {
  for (const [what, series, expected] of [
    ["a calm series has none", repeat(30, counted(4, 1)), []],
    ["conflict that comes to stay is one", [...repeat(12, counted(4, 1)), ...repeat(12, counted(4, 12))], [12]],
    [
      "cooperation that ends and comes back are two",
      [...repeat(10, counted(12, 1)), ...repeat(10, counted(0, 1)), ...repeat(10, counted(12, 1))],
      [10, 20],
    ],
    [
      "twice the reading with twice the news is none",
      [...repeat(12, counted(4, 2)), ...repeat(12, counted(8, 4, 20))],
      [],
    ],
    ["one loud period is none", [...repeat(12, counted(3, 1)), counted(3, 6), ...repeat(12, counted(3, 1))], []],
    ["a short series has none", [counted(0, 0), counted(9, 9)], []],
    ["an empty series has none", [], []],
  ] as const) {
    it(what, () => {
      expect(changePoints(series)).toEqual(expected);
    });
  }

  it("are told with the rates before and after, and periods of which nothing was read are left out", () => {
    const period = (start: string, conflict: number, articles: number) => ({
      start,
      end: start,
      counts: { "verbal conflict": conflict },
      total: conflict,
      score: null,
      articles,
    });
    const days = Array.from({ length: 26 }, (_, i) => `2020-01-${String(i + 1).padStart(2, "0")}`);
    const periods = days.map((day, i) => period(day, i < 13 ? 1 : 15, i === 5 ? 0 : 10));
    const [turn] = turningPoints(periods.map((one) => (one.articles === 0 ? { ...one, total: 0 } : one)));
    expect(turn?.day).toBe("2020-01-14");
    expect(turn?.before.conflict).toBeCloseTo(0.1);
    expect(turn?.after.conflict).toBeCloseTo(1.5);
  });

  it("part any series into levels that are long enough", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 50 })), { maxLength: 60 }),
        (rows) => {
          const turns = changePoints(rows.map(([a, b, e]) => counted(a, b, e)));
          const edges = [0, ...turns, rows.length];
          for (let i = 1; turns.length > 0 && i < edges.length; i++)
            expect((edges[i] as number) - (edges[i - 1] as number)).toBeGreaterThanOrEqual(shortest);
        },
      ),
    );
  });
});

describe("the outlook", () => {
  it("expects what a steady series has given, more closely the longer it is", () => {
    const short = expectationOf([4, 4]);
    const long = expectationOf(Array(40).fill(4));
    expect(long.mean).toBeGreaterThan(3.5);
    expect(long.mean).toBeLessThan(4.2);
    expect(long.high - long.low).toBeLessThanOrEqual(short.high - short.low + 3);
    expect(long.low).toBeLessThanOrEqual(4);
    expect(long.high).toBeGreaterThanOrEqual(4);
  });

  it("says little where nothing is known", () => {
    const { mean, low, high } = expectationOf([]);
    expect([mean, low]).toEqual([1, 0]);
    expect(high).toBeGreaterThanOrEqual(1);
  });

  it("expects four times as much of four weeks", () => {
    expect(expectationOf([2, 2, 2], 4).mean).toBeCloseTo(4 * expectationOf([2, 2, 2]).mean);
  });

  it("holds to the long run where nothing changes, and follows where everything does", () => {
    const quiet = Array(20).fill(0);
    expect(expectationOf([...quiet, 6, 7, 5]).mean).toBeGreaterThan(4);
    const uneven = Array.from({ length: 40 }, (_, week) => [1, 3, 2, 2][week % 4] as number);
    expect(expectationOf([...uneven, 0]).mean).toBeGreaterThan(1.5);
  });

  it("is less sure of a month than of four times a week", () => {
    const changing = [...Array(10).fill(1), ...Array(10).fill(6)];
    const [week, month] = [expectationOf(changing), expectationOf(changing, 4)];
    expect(month.high - month.low).toBeGreaterThan(2 * (week.high - week.low));
  });

  it("gives probabilities that add up to one", () => {
    const total = Array.from({ length: 200 }, (_, k) => Math.exp(logScore([3, 1, 2], k))).reduce((a, b) => a + b, 0);
    expect(total).toBeCloseTo(1, 6);
  });
});

describe("the bounds of a share", () => {
  for (const [right, total, low, high] of [
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [1, 1, 0.207, 1],
  ] as const) {
    it(`${right} of ${total}: ${low} to ${high}`, () => {
      const bounds = wilsonInterval(right, total);
      expect(bounds?.low).toBeCloseTo(low, 3);
      expect(bounds?.high).toBeCloseTo(high, 3);
    });
  }

  it("of nothing are none", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
