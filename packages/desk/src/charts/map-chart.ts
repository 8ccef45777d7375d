/**
 * Where it happened. In: places with counts, and the states concerned. Out: an SVG string, drawn from outlines in the package: no tile,
 * no request. Natural Earth's projection, turned to the middle of what is shown.
 */
import { states } from "@dragoman/coder/codebook/states";
import { type GeoProjection, geoNaturalEarth1, geoPath } from "d3-geo";
import { ink, paper, quadDot, rule, soft } from "./palette.ts";
import { placeLabels } from "./place-labels.ts";
import { chart, element, isolated, linked, type Svg, tooltip, words } from "./svg.ts";
import { countriesIn, type Frame } from "./world.ts";

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

export const mapChart = (places: readonly MapPlace[], codes: readonly string[], title: string): Svg => {
  if (places.length === 0) return "";
  const capitals = states.filter(({ code }) => codes.includes(code));
  const points: Point[] = [...places, ...capitals].map(({ lon, lat }) => [lon, lat]);
  const middle = middleLongitude(points);
  const projection = geoNaturalEarth1()
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
  const path = geoPath(projection).digits(1);
  const land = countriesIn(shownBy(projection, middle), codes).flatMap(({ country, concerned }) => {
    const d = path(country);
    if (d === null) return [];
    return element(
      "path",
      {
        class: concerned ? "land concerned" : "land",
        fill: concerned ? "#e6dfcd" : "#f1ede2",
        stroke: rule,
        "stroke-width": 0.7,
        d,
      },
      tooltip(country.properties.name),
    );
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
    const circle = { ...quadDot(quad), cx: x, cy: y, r: radius };
    return linked(href ?? null, said, element("g", {}, [tooltip(said), element("circle", circle)]));
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
    return element(
      "text",
      {
        class: "label halo",
        fill: ink,
        stroke: paper,
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
        "pointer-events": "none",
        x,
        y,
        "text-anchor": anchor,
      },
      words(isolated(name)),
    );
  });
  const described = `${places.length} places; a circle is larger where more happened. The table has the numbers.`;
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
      element("g", { "aria-hidden": "true" }, land),
      ...dots,
      ...labels,
      element(
        "text",
        { class: "tick", fill: soft, "font-size": 9, x: width - 6, y: height - 6, "text-anchor": "end" },
        words("Outlines: Natural Earth"),
      ),
    ],
  );
};
