import { describe, expect, it } from "vitest";
import { bootstrapBounds, mulberry32 } from "./bootstrap.ts";

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("mulberry32", () => {
  it("gives its known numbers for a seed of 1", () => {
    const next = mulberry32(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("spreads evenly over tenths", () => {
    const next = mulberry32(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) tenths[Math.floor(next() * 10)] = (tenths[Math.floor(next() * 10)] as number) + 1;
    expect(tenths.every((count) => count > 850 && count < 1150)).toBe(true);
  });
});

describe("bounds", () => {
  it("of a share come near the binomial's", () => {
    const articles = Array.from({ length: 100 }, (_, i) => i % 2);
    const [bounds] = bootstrapBounds(articles, (sample) => [meanOf(sample)]);
    expect(Math.abs((bounds?.low ?? 0) - 0.4)).toBeLessThan(0.02);
    expect(Math.abs((bounds?.high ?? 0) - 0.6)).toBeLessThan(0.02);
  });

  it("are wider where the events of an article stand or fall together", () => {
    const widthOf = (articles: readonly (readonly number[])[]) => {
      const [bounds] = bootstrapBounds(articles, (sample) => [meanOf(sample.flat())]);
      return (bounds?.high ?? 0) - (bounds?.low ?? 0);
    };
    const together = Array.from({ length: 20 }, (_, i) => Array.from({ length: 10 }, () => i % 2));
    const apart = Array.from({ length: 200 }, (_, i) => [i % 2]);
    expect(widthOf(together)).toBeGreaterThan(2 * widthOf(apart));
  });

  it("are the same each time, and narrow to a point where all articles are alike", () => {
    const figures = (sample: readonly number[]) => [meanOf(sample), sample.length];
    const first = bootstrapBounds([3, 3, 3], figures);
    expect(first).toEqual([
      { low: 3, high: 3 },
      { low: 3, high: 3 },
    ]);
    expect(bootstrapBounds([1, 2, 4], figures)).toEqual(bootstrapBounds([1, 2, 4], figures));
  });

  it("are unknown for one article, and for a figure that is rarely defined", () => {
    expect(bootstrapBounds([1], () => [0.5, null])).toEqual([null, null]);
    expect(bootstrapBounds([1, 2], () => [null])).toEqual([null]);
  });
});
