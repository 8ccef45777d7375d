import { describe, expect, it } from "vitest";
import { drawArticles, type Figure, figuresOf, mulberry32 } from "./bootstrap.ts";

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

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

/** A share with its bounds, from articles of outcomes. */
const shareOf = (articles: readonly (readonly number[])[]): Figure =>
  figuresOf(
    drawArticles(articles.length),
    articles.map((outcomes, article) => ({ article, counts: [sumOf(outcomes), outcomes.length] })),
    2,
    ([right, all]) => [all === 0 ? null : (right as number) / (all as number)],
  )[0] as Figure;

const widthOf = ({ bounds }: Figure): number => (bounds?.high ?? 0) - (bounds?.low ?? 0);

describe("bounds", () => {
  it("of a share come near the binomial's", () => {
    const { value, bounds } = shareOf(Array.from({ length: 100 }, (_, i) => [i % 2]));
    expect(value).toBe(0.5);
    expect(Math.abs((bounds?.low ?? 0) - 0.4)).toBeLessThan(0.02);
    expect(Math.abs((bounds?.high ?? 0) - 0.6)).toBeLessThan(0.02);
  });

  it("are wider where the events of an article stand or fall together", () => {
    const together = Array.from({ length: 20 }, (_, i) => Array.from({ length: 10 }, () => i % 2));
    const apart = Array.from({ length: 200 }, (_, i) => [i % 2]);
    expect(widthOf(shareOf(together))).toBeGreaterThan(2 * widthOf(shareOf(apart)));
  });

  it("are the same each time", () => {
    const articles = [[1], [0, 1], [0], [1, 1, 0], [0]];
    expect(shareOf(articles).bounds).not.toBeNull();
    expect(shareOf(articles)).toEqual(shareOf(articles));
  });

  it("heed articles that add nothing to a figure", () => {
    const parts = [0, 1, 2, 3, 4].map((article) => ({ article, counts: [1] }));
    const [figure] = figuresOf(drawArticles(10), parts, 1, ([count]) => [count as number]);
    expect(figure).toEqual({ value: 5, bounds: { low: 2, high: 8 } });
  });

  for (const [name, articles, value] of [
    ["from four articles", [[1], [0], [1], [0]], 0.5],
    ["of a share that no draw can change", [[1], [1], [1, 1], [1], [1]], 1],
    ["of a share of nothing", [[], [], [], [], []], null],
  ] as const) {
    it(`are not given ${name}`, () => {
      expect(shareOf(articles)).toEqual({ value, bounds: null });
    });
  }
});
