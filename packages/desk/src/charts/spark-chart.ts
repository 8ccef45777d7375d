/** A series small enough to stand in a table's row. In: counts of equal periods, the oldest first. Out: an SVG string: cooperation up, conflict down. */

import { quadFill, rule } from "./palette.ts";
import { element, type Svg, tooltip } from "./svg.ts";

export interface SparkBar {
  readonly cooperation: number;
  readonly conflict: number;
}

const width = 156;
const height = 34;

/** The last period stands out against those before it. */
const before = 0.55;

/**
 * @param label what it shows, in words, for those who cannot see it; the row has the numbers that matter
 * @returns nothing where nothing happened
 */
export const sparkChart = (bars: readonly SparkBar[], label: string): Svg => {
  const up = Math.max(0, ...bars.map(({ cooperation }) => cooperation));
  const down = Math.max(0, ...bars.map(({ conflict }) => conflict));
  if (up + down === 0) return "";
  const unit = (height - 1) / (up + down);
  const zero = up * unit + 0.5;
  const step = width / bars.length;
  const bar = (quad: string, x: number, y: number, count: number, isLast: boolean): Svg =>
    count === 0
      ? ""
      : element("rect", {
          ...quadFill(quad),
          x: x + 1,
          y,
          width: step - 2,
          height: count * unit,
          "fill-opacity": isLast ? null : before,
        });
  return element(
    "svg",
    { class: "chart spark", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label },
    [
      tooltip(label),
      element("line", { class: "grid", stroke: rule, x1: 0, x2: width, y1: zero, y2: zero }),
      ...bars.flatMap(({ cooperation, conflict }, i) => [
        bar("verbal cooperation", i * step, zero - cooperation * unit, cooperation, i === bars.length - 1),
        bar("material conflict", i * step, zero, conflict, i === bars.length - 1),
      ]),
    ],
  );
};
