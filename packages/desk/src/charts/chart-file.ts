/**
 * A chart that stands alone, in a file or a memo. In: a chart and the key to its colours. Out: SVG with the chart's name above it and the key
 * below, on paper of its own, so that it is legible wherever it is opened.
 */
import { type Key, keyBox } from "./keys.ts";
import { ink, paper, soft } from "./palette.ts";
import { element, type Svg, words } from "./svg.ts";

const line = 18;
const margin = 12;
/** Of a letter of the key's type, on average. */
const letter = 6.2;

/** Keys in as many rows as the width needs. */
const placedKeys = (keys: readonly Key[], width: number) => {
  let [x, row] = [0, 0];
  return keys.map((key) => {
    const needs = keyBox.width + 6 + key.label.length * letter + 14;
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const at = { ...key, x, row };
    x += needs;
    return at;
  });
};

/** What a title's words take: as many lines as they need. */
const titleLines = (title: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length * 7 <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** @param svg what a chart function made: not empty */
export const standing = (svg: Svg, title: string, keys: readonly Key[]): Svg => {
  const [, width = "0", height = "0"] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const inner = Math.max(Number(width), 200);
  const heading = titleLines(title, inner);
  const placed = placedKeys(keys, inner);
  const top = margin + heading.length * line + 4;
  const under = top + Number(height) + 8;
  const size = {
    width: inner + 2 * margin,
    height: under + ((placed.at(-1)?.row ?? -1) + 1) * line + margin - 4,
  };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      "font-family": "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif",
      "font-size": 11,
    },
    [
      element("rect", { ...size, fill: paper }),
      ...heading.map((one, i) =>
        element(
          "text",
          { x: margin, y: margin + 12 + i * line, fill: ink, "font-size": 13, "font-weight": 600 },
          words(one),
        ),
      ),
      element("g", { transform: `translate(${margin} ${top})` }, svg),
      ...placed.flatMap(({ label, mark, x, row }) => [
        element("g", { transform: `translate(${margin + x} ${under + row * line - 1})` }, mark),
        element("text", { fill: soft, x: margin + x + keyBox.width + 6, y: under + row * line + 9 }, words(label)),
      ]),
    ],
  );
};

/** The same as a file. */
export const chartFile = (svg: Svg, title: string, keys: readonly Key[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${standing(svg, title, keys)}\n`;
