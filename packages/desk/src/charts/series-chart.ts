/**
 * The series of a relation. In: periods. Out: an SVG string: stacked bars, cooperation above the line and conflict below; under them the
 * mean score with its interval. A period that can be followed is a link, so that the chart is a brush also without a script.
 */
import { scaleLinear } from "d3-scale";
import { dateWords, signedScore } from "../formats/words.ts";
import { quadBar } from "./marks.ts";
import { axis, grid, soft, tick } from "./palette.ts";
import { chart, element, linked, type Svg, tooltip, words } from "./svg.ts";

export interface SeriesPoint {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  readonly counts: { readonly [quad: string]: number };
  readonly total: number;
  /** Mean score, null where there is nothing to score; and the bounds within which it may lie, where they are known. */
  readonly score: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly articles: number;
}

export interface SeriesOptions {
  readonly title: string;
  /** What a period is: week, month. */
  readonly step: string;
  /** Where a period leads; without it nothing does. */
  readonly href?: (point: SeriesPoint) => string;
  /** Days at which the series changes, to be marked. */
  readonly turns?: readonly { readonly day: string; readonly label: string }[];
}

const width = 720;
const margin = { top: 14, right: 10, left: 34 };
const frame = { top: margin.top, bottom: 190 };
const scores = { top: 216, bottom: 276 };
const height = 304;

const above = ["verbal cooperation", "material cooperation"] as const;
const below = ["verbal conflict", "material conflict"] as const;

/** A length to a tenth, finer than anybody sees. */
const short = (length: number): number => Math.round(length * 10) / 10;

/** A rectangle as part of a path. */
const box = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${-short(width)}z`;

const sum = ({ counts }: SeriesPoint, quads: readonly string[]): number =>
  quads.reduce((total, quad) => total + (counts[quad] ?? 0), 0);

const shortDay = (iso: string, step: string): string => {
  const [day, month, year] = dateWords(iso).split(" ");
  return step === "month" ? `${month?.slice(0, 3)} ${year?.slice(2)}` : `${day} ${month?.slice(0, 3)}`;
};

const pointWords = (point: SeriesPoint, step: string): string => {
  const counts = [...above, ...below].filter((quad) => (point.counts[quad] ?? 0) > 0);
  const what = counts.map((quad) => `${point.counts[quad]} ${quad}`).join(", ");
  return `${step} of ${dateWords(point.start)}: ${what || (point.articles === 0 ? "nothing read" : "none")}${
    point.score === null ? "" : `; mean score ${signedScore(point.score)}`
  }`;
};

export const seriesChart = (points: readonly SeriesPoint[], options: SeriesOptions): Svg => {
  const { title, step, href, turns = [] } = options;
  if (points.length === 0) return "";
  const top = Math.max(1, ...points.map((point) => sum(point, above)));
  const bottom = Math.max(1, ...points.map((point) => sum(point, below)));
  const y = scaleLinear([-bottom, top], [frame.bottom, frame.top]);
  const score = scaleLinear([-10, 10], [scores.bottom, scores.top]);
  const pitch = (width - margin.left - margin.right) / points.length;
  const barWidth = Math.min(46, Math.max(1, pitch * 0.72));
  const centre = (i: number) => margin.left + pitch * (i + 0.5);
  const right = width - margin.right;
  const line = (at: number, attributes: typeof grid) =>
    element("line", { ...attributes, x1: margin.left, x2: right, y1: at, y2: at });
  const tickAt = (at: number, text: string) =>
    element("text", { ...tick, x: margin.left - 7, y: at, dy: "0.32em", "text-anchor": "end" }, words(text));

  const counts = y.ticks(5).filter(Number.isInteger);
  /** The bars of one class as one shape: each stands on those of the class that is nearer to the line. */
  const bars = (quad: string, under: readonly string[], sign: 1 | -1): Svg => {
    const boxes = points.flatMap((point, i) => {
      const [from, count] = [sum(point, under), point.counts[quad] ?? 0];
      const [start, end] = [y(sign * from), y(sign * (from + count))];
      const height = Math.max(0.5, Math.abs(start - end) - 1);
      return count === 0 ? [] : box(centre(i) - barWidth / 2, Math.min(start, end) + 0.5, barWidth, height);
    });
    return boxes.length === 0 ? "" : element("path", { ...quadBar(quad), d: boxes.join("") });
  };
  const stack = ([near, far]: typeof above | typeof below, sign: 1 | -1): Svg =>
    bars(near, [], sign) + bars(far, [near], sign);
  const intervals = points.map(({ low = null, high = null }, i) =>
    low === null || high === null ? "" : `M${short(centre(i))} ${short(score(low))}V${short(score(high))}`,
  );
  // A line without length and with round ends is a dot.
  const means = points.map((point, i) =>
    point.score === null ? "" : `M${short(centre(i))} ${short(score(point.score))}h0`,
  );
  const period = (point: SeriesPoint, i: number): Svg => {
    const said = pointWords(point, step);
    const days = { "data-start": point.start, "data-end": point.end };
    const d = box(margin.left + pitch * i, frame.top, pitch, scores.bottom - frame.top);
    return linked(href === undefined || point.total === 0 ? null : href(point), said, [element("path", { d })], days);
  };
  const every = Math.ceil(points.length / 12);
  const marks = turns.flatMap(({ day, label }) => {
    const i = points.findIndex(({ start, end }) => start <= day && day <= end);
    if (i < 0) return [];
    return element("g", { class: "turn" }, [
      tooltip(label),
      element("line", {
        stroke: soft,
        "stroke-dasharray": "3 3",
        x1: centre(i),
        x2: centre(i),
        y1: frame.top - 6,
        y2: scores.bottom,
      }),
      element("path", { fill: soft, d: `M${centre(i) - 4} ${frame.top - 12}h8l-4 7z` }),
    ]);
  });
  return chart(
    {
      name: "series",
      width,
      height,
      title,
      description: `Happenings by ${step}: cooperation above the line, conflict below it, and the mean score under them. The table has the numbers.`,
      interactive: href !== undefined,
    },
    [
      ...counts.flatMap((n) => [line(y(n), grid), tickAt(y(n), String(Math.abs(n)))]),
      line(score(10), grid),
      line(score(-10), grid),
      tickAt(score(10), "+10"),
      tickAt(score(0), "0"),
      tickAt(score(-10), "−10"),
      stack(above, 1),
      stack(below, -1),
      element("path", {
        class: "interval",
        fill: "none",
        stroke: soft,
        "stroke-width": 2,
        "stroke-opacity": 0.7,
        d: intervals.join(""),
      }),
      element("path", {
        class: "mean",
        fill: "none",
        stroke: soft,
        "stroke-width": 2 * Math.min(3.5, Math.max(1.5, pitch / 3)),
        "stroke-linecap": "round",
        d: means.join(""),
      }),
      line(y(0), axis),
      line(score(0), { ...axis, "stroke-width": 0.8 }),
      element("text", { ...tick, x: margin.left, y: scores.top - 6 }, words("mean score")),
      element("g", { class: "periods", fill: "none", "pointer-events": "all" }, points.map(period)),
      ...marks,
      ...points.flatMap(({ start }, i) =>
        i % every === 0
          ? element(
              "text",
              { ...tick, x: centre(i), y: height - 8, "text-anchor": "middle" },
              words(shortDay(start, step)),
            )
          : [],
      ),
    ],
  );
};
