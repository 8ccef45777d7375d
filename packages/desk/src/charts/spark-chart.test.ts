/** Counts of periods → a series that stands in a row of a table. */
import { describe, expect, it } from "vitest";
import { sparkChart } from "./spark-chart.ts";

const rects = (svg: string) =>
  [...svg.matchAll(/<rect class="([\w-]+)"[^>]* x="([\d.]+)" y="([\d.]+)"[^>]* height="([\d.]+)"/g)].map(
    ([, quad, x, y, height]) => ({ quad, x: Number(x), y: Number(y), height: Number(height) }),
  );

describe("a small series", () => {
  it("has cooperation above the line and conflict below, by their counts, the oldest left", () => {
    const svg = sparkChart(
      [
        { cooperation: 2, conflict: 0 },
        { cooperation: 1, conflict: 1 },
      ],
      "two periods",
    );
    const [first, second, below] = rects(svg);
    expect(rects(svg).map(({ quad }) => quad)).toEqual([
      "quad-verbal-cooperation",
      "quad-verbal-cooperation",
      "quad-material-conflict",
    ]);
    expect(first?.height).toBeCloseTo(2 * (second?.height ?? 0), 1);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(below?.y).toBeCloseTo((second?.y ?? 0) + (second?.height ?? 0), 1);
    expect(svg).toContain('role="img" aria-label="two periods"');
  });

  it("is none where nothing happened, and escapes its words", () => {
    expect(sparkChart([{ cooperation: 0, conflict: 0 }], "none")).toBe("");
    expect(sparkChart([{ cooperation: 1, conflict: 0 }], '<b>"')).toContain("&lt;b&gt;&quot;");
  });
});
