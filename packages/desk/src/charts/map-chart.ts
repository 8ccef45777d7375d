/**
 * Where it happened. In: places with counts, and the states concerned. Out: an SVG string, drawn from outlines in the package: no tile,
 * no request. Natural Earth's projection, turned to the middle of what is shown.
 */
import { states } from "@dragoman/coder/codebook/states";
import { type GeoContext, type GeoProjection, geoNaturalEarth1, geoPath } from "d3-geo";
import { quadDot } from "./marks.ts";
import { halo, paper, rule, soft } from "./palette.ts";
import { placeLabels } from "./place-labels.ts";
import { chart, element, isolated, linked, type Svg, tooltip, words } from "./svg.ts";
import { countriesIn, type Frame, liesOn } from "./world.ts";

export interface MapPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  /** The quad class of most happenings there. */
  readonly quad: string;
  readonly href?: string;
}

const width = 720;
const height = 400;
/** Degrees that are shown at least, so that one city is not a blank sheet. */
const least = 12;

type Point = readonly [number, number];

/** The middle of longitudes on a circle, so that a map across the date line is not the whole world. */
const middleLongitude = (points: readonly Point[]): number => {
  const sines = points.reduce((sum, [lon]) => sum + Math.sin((lon * Math.PI) / 180), 0);
  const cosines = points.reduce((sum, [lon]) => sum + Math.cos((lon * Math.PI) / 180), 0);
  return (Math.atan2(sines, cosines) * 180) / Math.PI;
};

const framed = (points: readonly Point[], middle: number) => {
  const turned = points.map(([lon]) => ((((lon - middle + 180) % 360) + 360) % 360) - 180);
  const lats = points.map(([, lat]) => lat);
  const pad = (low: number, high: number): Point => {
    const more = Math.max((least - (high - low)) / 2, (high - low) * 0.12);
    return [low - more, high + more];
  };
  const [west, east] = pad(Math.min(...turned), Math.max(...turned));
  const [south, north] = pad(Math.min(...lats), Math.max(...lats));
  const corner = (lon: number, lat: number) => [
    Math.max(-179, Math.min(179, lon)) + middle,
    Math.max(-85, Math.min(85, lat)),
  ];
  return [corner(west, south), corner(east, south), corner(east, north), corner(west, north)];
};

/** What of the globe the sheet shows: its edge, asked back from the projection; all of it where the sheet reaches beyond. */
const shownBy = (projection: GeoProjection, middle: number): Frame => {
  const whole = { middle, half: 180, south: -90, north: 90 };
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((share): Point[] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  let [half, south, north] = [0, 90, -90];
  for (const [x, y] of edge) {
    const [lon, lat] = projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN];
    const turned = Math.abs(((((lon - middle + 180) % 360) + 360) % 360) - 180);
    // A point beyond the globe's rim comes back as another one.
    const [back, down] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
    if (!(Math.abs(back - x) < 1 && Math.abs(down - y) < 1)) return whole;
    half = Math.max(half, turned);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { middle, half, south, north };
};

/** An outline is drawn on a grid of so many points a unit: finer than a screen shows. */
const grid = 2;

/**
 * Writes outlines' paths in whole steps of the grid, each point from the one before: a third of the bytes of what d3 writes. Neighbours round
 * alike, so that their borders still meet. What is smaller than a step stays a speck.
 */
export const outlinePen = (): GeoContext & { readonly result: () => string } => {
  let [path, steps, count] = ["", "", 0];
  let [x, y] = [0, 0];
  const then = (number: number): string => (number < 0 ? String(number) : ` ${number}`);
  return {
    beginPath() {},
    arc() {},
    moveTo(toX, toY) {
      [x, y] = [Math.round(toX * grid), Math.round(toY * grid)];
      [steps, count] = ["", 0];
      path += `M${x}${then(y)}l`;
    },
    lineTo(toX, toY) {
      const [nextX, nextY] = [Math.round(toX * grid), Math.round(toY * grid)];
      if (nextX === x && nextY === y) return;
      steps += (count++ === 0 ? nextX - x : then(nextX - x)) + then(nextY - y);
      [x, y] = [nextX, nextY];
    },
    closePath() {
      path += `${count < 2 ? "1 0 0 1" : steps}z`;
    },
    /** What is written since the last result. */
    result() {
      const written = path;
      path = "";
      return written;
    },
  };
};

export const mapChart = (places: readonly MapPlace[], codes: readonly string[], title: string): Svg => {
  if (places.length === 0) return "";
  const capitals = states.filter(({ code }) => codes.includes(code));
  const points: Point[] = [...places, ...capitals].map(({ lon, lat }) => [lon, lat]);
  const middle = middleLongitude(points);
  const turned = () =>
    geoNaturalEarth1()
      // The outlines' own points are near enough to each other: none need be set between them.
      .precision(0)
      .rotate([-middle, 0])
      .fitExtent(
        [
          [20, 20],
          [width - 20, height - 20],
        ],
        { type: "MultiPoint", coordinates: framed(points, middle) },
      )
      .clipExtent([
        [0, 0],
        [width, height],
      ]);
  const projection = turned();
  const pen = outlinePen();
  const cut = geoPath(projection, pen);
  // Only what the back meridian goes through need be cut there, which takes many times as long as to project it.
  const uncut = geoPath(
    turned().preclip((stream) => stream),
    pen,
  );
  // The states concerned come last, so that no neighbour's border lies over theirs.
  const countries = countriesIn(shownBy(projection, middle), codes).toSorted(
    (x, y) => Number(x.concerned) - Number(y.concerned),
  );
  const land = countries.flatMap(({ name, pieces, concerned }) => {
    for (const piece of pieces) (liesOn(piece, middle + 180) ? cut : uncut)(piece.polygon);
    const d = pen.result();
    if (d === "") return [];
    return element("path", concerned ? { class: "concerned", fill: "#e6dfcd", stroke: soft, d } : { d }, tooltip(name));
  });
  const most = Math.max(...places.map(({ count }) => count));
  const drawn = [...places].sort((a, b) => b.count - a.count);
  const spots = drawn.flatMap((place) => {
    const at = projection([place.lon, place.lat]);
    return at === null
      ? []
      : [{ ...place, x: at[0], y: at[1], radius: 4 + 12 * Math.sqrt(place.count / most), label: place.name }];
  });
  const dots = spots.map(({ name, count, quad, href, x, y, radius }) => {
    const said = `${isolated(name)}: ${count}, most of them ${quad}`;
    return linked(href ?? null, said, [quadDot(quad, x, y, radius)]);
  });
  const taken: { x: number; y: number; half: number }[] = [];
  // Labels lie over all circles; one that would cover another or seem another's is left to the circle's note.
  const labels = placeLabels(spots, { width, height }).flatMap(({ x, y, anchor, clear }, i) => {
    const { name } = spots[i] as (typeof spots)[number];
    const half = name.length * 3.2;
    const own = { x: anchor === "middle" ? x : anchor === "start" ? x + half : x - half, y, half };
    if (!clear || taken.some((other) => Math.abs(other.y - y) < 13 && Math.abs(other.x - own.x) < other.half + half))
      return [];
    taken.push(own);
    return element("text", { class: "label", x, y, "text-anchor": anchor }, words(isolated(name)));
  });
  const described = `${places.length} places; a mark is larger where more happened. The table has the numbers.`;
  return chart(
    {
      name: "map",
      width,
      height,
      title,
      description: described,
      interactive: places.some(({ href }) => href !== undefined),
    },
    [
      element("rect", { class: "sea", fill: paper, stroke: rule, width, height }),
      element(
        "g",
        {
          ...{ class: "land", fill: "#f1ede2", stroke: rule, "stroke-width": 0.7 * grid },
          ...{ transform: `scale(${1 / grid})`, "aria-hidden": "true" },
        },
        land,
      ),
      ...dots,
      element("g", { ...halo, "pointer-events": "none" }, labels),
      element(
        "text",
        { class: "tick", fill: soft, "font-size": 9, x: width - 6, y: height - 6, "text-anchor": "end" },
        words("Outlines: Natural Earth"),
      ),
    ],
  );
};
