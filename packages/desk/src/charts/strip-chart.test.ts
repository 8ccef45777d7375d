import { describe, expect, it } from "vitest";
import type { SeriesPoint } from "./series-chart.ts";
import { stripChart } from "./strip-chart.ts";

/** Ten weeks from Monday 1 June 2020, of which each has one happening more than the one before. */
const points = Array.from({ length: 10 }, (_, i): SeriesPoint => {
  const day = (n: number) => new Date(Date.UTC(2020, 5, n)).toISOString().slice(0, 10);
  return {
    start: day(1 + 7 * i),
    end: day(7 + 7 * i),
    counts: i % 2 === 0 ? { "verbal cooperation": i } : { "material conflict": i },
    total: i,
    score: null,
    articles: 1,
  };
});
const strip = (from: string, to: string, more: object = {}) => stripChart(points, { title: "T", from, to, ...more });
const [left, right] = [34, 710];

/** Where the chosen period lies, of the whole width. */
const window = (svg: string): readonly number[] => {
  const [, x, width] = /class="today"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/.exec(svg) ?? [];
  return [(Number(x) - left) / (right - left), (Number(x) + Number(width) - left) / (right - left)];
};

describe("a strip of the whole time", () => {
  for (const [from, to, first, last] of [
    ["2020-06-01", "2020-08-09", 0, 1],
    ["2020-06-08", "2020-06-21", 0.1, 0.3],
    ["2020-08-03", "2020-08-09", 0.9, 1],
    ["2020-01-01", "2020-06-07", 0, 0.1],
    ["2020-08-03", "2021-01-01", 0.9, 1],
  ] as const)
    it(`shows ${from} to ${to} where it lies, cut at the ends`, () => {
      const [begin, end] = window(strip(from, to));
      expect(begin).toBeCloseTo(first, 2);
      expect(end).toBeCloseTo(last, 2);
    });

  it("keeps a day in sight of many years", () => {
    const [begin, end] = window(strip("2020-06-10", "2020-06-10"));
    expect((Number(end) - Number(begin)) * (right - left)).toBeGreaterThanOrEqual(3);
  });

  it("draws what happened up and down, and nothing where nothing did", () => {
    const [, d = ""] = /class="role"[^>]* d="([^"]*)"/.exec(strip("2020-06-08", "2020-06-21")) ?? [];
    expect(d.match(/M/g)?.length).toBe(9);
  });

  it("leads to other periods by a click, and by keys nowhere", () => {
    const svg = strip("2020-06-08", "2020-06-21", { href: ({ start }: SeriesPoint) => `/?since=${start}` });
    expect(svg.match(/<a [^>]*tabindex="-1"[^>]* href="[^"]*"/g)?.length).toBe(10);
    expect(strip("2020-06-08", "2020-06-21")).not.toContain("<a ");
  });

  it("is nothing without periods", () =>
    expect(stripChart([], { title: "T", from: "2020-01-01", to: "2020-01-02" })).toBe(""));
});
