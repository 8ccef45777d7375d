import { describe, expect, it } from "vitest";
import { type SeriesPoint, seriesChart } from "./series-chart.ts";

const point = (month: number, counts: SeriesPoint["counts"], score: number | null): SeriesPoint => ({
  start: `2020-${String(month).padStart(2, "0")}-01`,
  end: `2020-${String(month).padStart(2, "0")}-28`,
  counts,
  total: Object.values(counts).reduce((sum, count) => sum + count, 0),
  score,
  low: score === null ? null : score - 1,
  high: score === null ? null : score + 1,
  articles: 1,
});
const points = [
  point(1, { "verbal cooperation": 4, "material cooperation": 2, "verbal conflict": 1 }, 3),
  point(2, {}, null),
  point(3, { "verbal cooperation": 2, "verbal conflict": 3, "material conflict": 3 }, -4),
];
const chart = (href?: (one: SeriesPoint) => string) =>
  seriesChart(points, { title: "T", step: "month", ...(href === undefined ? {} : { href }) });

/** The bars of a class, as `top height` of each. */
const bars = (svg: string, quad: string): readonly (readonly [number, number])[] => {
  const [, d = ""] = new RegExp(`class="quad-${quad} [^>]* d="([^"]*)"`).exec(svg) ?? [];
  return [...d.matchAll(/M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)/g)].map(([, top, height]) => [Number(top), Number(height)]);
};

describe("a series", () => {
  it("stacks material deeds on words, as high as there are many, on both sides of the line", () => {
    const svg = chart();
    const [words, deeds] = [bars(svg, "verbal-cooperation"), bars(svg, "material-cooperation")];
    expect([words.length, deeds.length]).toEqual([2, 1]);
    const [[top, height], [later]] = words as [readonly [number, number], readonly [number, number]];
    const [[above, small]] = deeds as [readonly [number, number]];
    expect((height + 1) / (small + 1)).toBeCloseTo(2, 1);
    expect(above + small + 1).toBeCloseTo(top, 0);
    expect(later).toBeGreaterThan(top);
    const [[, conflict]] = bars(svg, "material-conflict") as [readonly [number, number]];
    expect(conflict).toBeCloseTo(((height + 1) * 3) / 4 - 1, 0);
  });

  it("has a dot and an interval of each period that has a score", () => {
    for (const [name, mark] of [
      ["mean", "h0"],
      ["interval", "V"],
    ]) {
      const [, d = ""] = new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(chart()) ?? [];
      expect(d.split(mark as string)).toHaveLength(3);
    }
  });

  it("tells of every period what it holds, and leads to those that hold something", () => {
    const svg = chart(({ start }) => `/at/${start}`);
    expect([...svg.matchAll(/<a [^>]*href="([^"]*)"><title>([^<]*)/g)].map(([, href, said]) => [href, said])).toEqual([
      [
        "/at/2020-01-01",
        "month of 1 January 2020: 4 verbal cooperation, 2 material cooperation, 1 verbal conflict; mean score +3.0",
      ],
      [
        "/at/2020-03-01",
        "month of 1 March 2020: 2 verbal cooperation, 3 verbal conflict, 3 material conflict; mean score −4.0",
      ],
    ]);
    expect(svg).toContain('data-start="2020-02-01" data-end="2020-02-28"><title>month of 1 February 2020: none');
    expect(chart()).not.toContain("<a ");
  });

  it("of two hundred months weighs less than a picture", () => {
    const long = Array.from({ length: 200 }, (_, i) => ({ ...(points[i % 3] as SeriesPoint) }));
    const svg = seriesChart(long, { title: "T", step: "month", href: () => "/dossier/IRN/IRQ#happenings" });
    expect(svg.length / 200).toBeLessThan(400);
  });
});
