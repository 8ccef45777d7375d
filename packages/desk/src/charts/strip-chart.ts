/**
 * The whole time of a relation as a strip on which a chosen period lies: overview beside detail (Shneiderman 1996). In: all periods and the
 * bounds of the chosen one. Out: an SVG string: how much happened, cooperation up and conflict down. A period that can be followed is a link,
 * so that the chosen one can be moved without a script. It has no words, so that it can be drawn as wide as a screen is.
 */
import { scaleLinear } from "d3-scale";
import { dateWords } from "../formats/words.ts";
import { dayOf } from "../relations/days.ts";
import { axis, ink, paper, soft } from "./palette.ts";
import type { SeriesPoint } from "./series-chart.ts";
import { chart, element, linked, type Svg } from "./svg.ts";

export interface StripOptions {
  readonly title: string;
  /** First and last day of the chosen period, ISO. */
  readonly from: string;
  readonly to: string;
  /** Where a period leads. */
  readonly href?: (point: SeriesPoint) => string;
}

const width = 720;
const [left, right] = [34, width - 10];
const frame = { top: 4, bottom: 40 };
const height = 44;

const sum = ({ counts }: SeriesPoint, kind: string): number =>
  Object.entries(counts).reduce((all, [quad, count]) => all + (quad.endsWith(kind) ? count : 0), 0);

/** A length to a tenth, finer than anybody sees. */
const short = (length: number): number => Math.round(length * 10) / 10;

/** @param points of the whole time, without gaps */
export const stripChart = (points: readonly SeriesPoint[], { title, from, to, href }: StripOptions): Svg => {
  const [begin, end] = [points[0]?.start, points.at(-1)?.end].map((day) => (day === undefined ? null : dayOf(day)));
  const [first, last] = [dayOf(from), dayOf(to)];
  if (begin == null || end == null || first === null || last === null) return "";
  const x = scaleLinear([begin, end + 1], [left, right]).clamp(true);
  const [up, down] = ["cooperation", "conflict"].map((kind) => Math.max(0, ...points.map((one) => sum(one, kind))));
  const y = scaleLinear([-(down || 0), Math.max(1, up || 0)], [frame.bottom, frame.top]);
  const boundsOf = ({ start, end: until }: SeriesPoint): readonly [number, number] => [
    x(dayOf(start) ?? begin),
    x((dayOf(until) ?? end) + 1),
  ];
  const bars = points.flatMap((point) => {
    const [a, b] = boundsOf(point);
    const [top, bottom] = [y(sum(point, "cooperation")), y(-sum(point, "conflict"))];
    return top === bottom
      ? []
      : `M${short(a + 0.5)} ${short(top)}H${short(Math.max(a + 1, b - 0.5))}V${short(bottom)}H${short(a + 0.5)}z`;
  });
  const [a, b] = [x(first), Math.max(x(last + 1), x(first) + 3)];
  const veil = (one: number, other: number): Svg =>
    element("rect", { class: "veil", fill: paper, "fill-opacity": 0.6, x: one, y: 0, width: other - one, height });
  const period = (point: SeriesPoint): Svg => {
    const [one, other] = boundsOf(point);
    const said = `${dateWords(point.start)} to ${dateWords(point.end)}: ${point.total}`;
    return linked(
      href?.(point) ?? null,
      said,
      [element("rect", { x: one, y: 0, width: other - one, height })],
      // Keys go to other periods by the links above the chart, without a stop at each of these.
      { "data-start": point.start, "data-end": point.end, tabindex: href === undefined ? null : -1 },
    );
  };
  return chart(
    {
      name: "strip",
      width,
      height,
      title,
      description: `All of it, with what is shown below between two lines: ${dateWords(from)} to ${dateWords(to)}.`,
      interactive: href !== undefined,
      stretches: true,
    },
    [
      element("path", { class: "role", fill: soft, d: bars.join("") }),
      element("line", { ...axis, "stroke-width": 0.8, x1: left, x2: right, y1: y(0), y2: y(0) }),
      veil(left, a),
      veil(b, right),
      element("rect", {
        class: "today",
        fill: "none",
        stroke: ink,
        "stroke-width": 1.5,
        "vector-effect": "non-scaling-stroke",
        ...{ x: a, y: 1, width: b - a, height: height - 2 },
      }),
      element("g", { class: "periods", fill: "none", "pointer-events": "all" }, points.map(period)),
    ],
  );
};
