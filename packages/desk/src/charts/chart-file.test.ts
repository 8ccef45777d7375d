import { describe, expect, it } from "vitest";
import { chartFile } from "./chart-file.ts";
import { barKeys, stateKeys } from "./keys.ts";
import { chart } from "./svg.ts";

const made = (width: number) =>
  chart({ name: "series", width, height: 100, title: "T", description: "D" }, ["<circle/>"]);
const sizeOf = (file: string): readonly number[] =>
  (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(file) ?? []).slice(1).map(Number);

describe("a chart that stands alone", () => {
  const file = chartFile(made(720), "Happenings of <Iran> & Iraq", barKeys);

  it("has paper of its own, its name in sight, and the key to its colours", () => {
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*><rect width="744" [^>]*fill="#fbfaf6"/);
    expect(file).toContain(">Happenings of &lt;Iran&gt; &amp; Iraq</text>");
    for (const { label } of barKeys) expect(file).toContain(`>${label}</text>`);
  });

  it("keeps what is told to those who cannot see it", () => {
    expect(file).toContain('<title id="series-title">T</title><desc id="series-desc">D</desc>');
  });

  it("is as wide as its name and key need, and breaks them where the chart is narrow", () => {
    const [wide, high] = sizeOf(file);
    const narrow = chartFile(made(168), "Prospects of the United Arab Emirates and Saudi Arabia", stateKeys);
    expect(wide).toBe(744);
    expect(sizeOf(narrow)[0]).toBe(224);
    expect(sizeOf(narrow)[1]).toBeGreaterThan(high as number);
    expect(narrow.match(/font-weight="600"/g)?.length).toBe(2);
  });
});
