/**
 * The series of a relation as an SVG string. In: periods. Out: stacked bars, cooperation above the line and conflict below, with the
 * mean score as a mark. Drawn by hand: a few rectangles need no library. Colours are CSS classes, so that page, print and dark differ.
 */
import { dateWords } from "../formats/words.ts";
import type { Period, Step } from "../relations/series.ts";

const width = 720;
const height = 240;
const margin = { top: 16, right: 12, bottom: 34, left: 34 };

const above = ["verbal cooperation", "material cooperation"] as const;
const below = ["verbal conflict", "material conflict"] as const;

export const quadClass = (quad: string): string => `quad-${quad.replaceAll(" ", "-")}`;

const escapeXml = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A round step for an axis of counts. */
const tickStep = (most: number): number =>
  [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => most / step <= 4) ?? Math.ceil(most / 4);

const sum = (period: Period, quads: readonly string[]): number =>
  quads.reduce((total, quad) => total + (period.counts[quad] ?? 0), 0);

const label = (iso: string): string => {
  const [day, month] = dateWords(iso).split(" ");
  return `${day} ${month?.slice(0, 3)}`;
};

/** @param title what the chart is of, for those who cannot see it */
export const seriesChart = (periods: readonly Period[], step: Step, title: string): string => {
  if (periods.length === 0) return "";
  const top = Math.max(1, ...periods.map((period) => sum(period, above)));
  const bottom = Math.max(1, ...periods.map((period) => sum(period, below)));
  const inner = height - margin.top - margin.bottom;
  const scale = inner / (top + bottom);
  const zero = margin.top + top * scale;
  const pitch = (width - margin.left - margin.right) / periods.length;
  const bar = Math.min(46, pitch * 0.72);
  const ticks = tickStep(Math.max(top, bottom));
  const parts: string[] = [];
  for (let n = -Math.floor(bottom / ticks) * ticks; n <= top; n += ticks) {
    const y = (zero - n * scale).toFixed(1);
    parts.push(`<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y}" y2="${y}"/>`);
    parts.push(
      `<text class="tick" x="${margin.left - 8}" y="${y}" dy="0.32em" text-anchor="end">${Math.abs(n)}</text>`,
    );
  }
  const every = Math.ceil(periods.length / 12);
  periods.forEach((period, i) => {
    const centre = margin.left + pitch * (i + 0.5);
    const stack = (quads: readonly string[], direction: 1 | -1) => {
      let at = zero;
      for (const quad of quads) {
        const count = period.counts[quad] ?? 0;
        if (count === 0) continue;
        const size = count * scale;
        const y = direction === 1 ? at - size : at;
        parts.push(
          `<rect class="${quadClass(quad)}" x="${(centre - bar / 2).toFixed(1)}" y="${y.toFixed(1)}" width="${bar.toFixed(1)}" height="${Math.max(0, size - 1).toFixed(1)}"><title>${escapeXml(`${step} of ${dateWords(period.start)}: ${count} of ${quad}`)}</title></rect>`,
        );
        at -= direction * size;
      }
    };
    stack(above, 1);
    stack(below, -1);
    if (i % every === 0) {
      const words =
        step === "week" ? label(period.start) : `${label(period.start).split(" ")[1]} ${period.start.slice(2, 4)}`;
      parts.push(
        `<text class="tick" x="${centre.toFixed(1)}" y="${height - 12}" text-anchor="middle">${escapeXml(words)}</text>`,
      );
    }
  });
  parts.push(
    `<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${zero.toFixed(1)}" y2="${zero.toFixed(1)}"/>`,
  );
  const described = `Happenings by ${step}, cooperation above the line and conflict below it; the table after it has the numbers.`;
  return (
    `<svg class="series" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="series-title series-desc" xmlns="http://www.w3.org/2000/svg">` +
    `<title id="series-title">${escapeXml(title)}</title><desc id="series-desc">${escapeXml(described)}</desc>${parts.join("")}</svg>`
  );
};
