/**
 * The countries' outlines (Natural Earth, public domain, as world-atlas packs them), each scale read once, when a map first needs it.
 * In: a frame of the globe. Out: the outlines that meet it, finer where the frame is narrow.
 */
import { createRequire } from "node:module";
import { states } from "@dragoman/coder/codebook/states";
import { geoBounds, geoContains } from "d3-geo";
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Country = Feature<Geometry, { readonly name: string }>;
type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** Natural Earth's scales: 1:50m shows islands and fjords, 1:110m is enough for half the globe. */
type Scale = "50m" | "110m";

/** Degrees around a middle longitude, and latitudes. */
export interface Frame {
  readonly middle: number;
  /** Degrees east and west of the middle; 180 is the whole round. */
  readonly half: number;
  readonly south: number;
  readonly north: number;
}

interface Outline {
  readonly country: Country;
  /** As `geoBounds` has them: west is greater than east across the date line. */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const read = new Map<Scale, readonly Outline[]>();

const outlinesOf = (scale: Scale): readonly Outline[] => {
  const known = read.get(scale);
  if (known !== undefined) return known;
  const atlas = createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as Atlas;
  const outlines = feature(atlas, atlas.objects.countries).features.map((country) => {
    const [[west, south], [east, north]] = geoBounds(country);
    return { country, west, south, east, north };
  });
  read.set(scale, outlines);
  return outlines;
};

/** Degrees that one has to go east from `from` to `to`. */
const eastward = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

const meets = ({ west, south, east, north }: Outline, frame: Frame): boolean => {
  if (north < frame.south || south > frame.north) return false;
  if (frame.half >= 180) return true;
  const start = frame.middle - frame.half;
  return eastward(start, west) <= 2 * frame.half || eastward(west, start) <= eastward(west, east);
};

const scaleOf = ({ half, south, north }: Frame): Scale => (half > 45 || north - south > 60 ? "110m" : "50m");

const idsOfStates = new Map<string, Country["id"] | null>();

/** Two states of one name, whose capitals face each other across a river. */
const atlasNames: { readonly [code: string]: string } = { COD: "Dem. Rep. Congo", COG: "Congo" };

/** The atlas's id of a state: it shortens some names, and then the capital tells, on the finer scale. */
const idOf = (code: string): Country["id"] | null => {
  const known = idsOfStates.get(code);
  if (known !== undefined) return known;
  const outlines = outlinesOf("50m");
  const state = states.find((one) => one.code === code);
  const names = (
    atlasNames[code] === undefined ? [state?.name ?? "", ...(state?.names ?? [])] : [atlasNames[code]]
  ).map((name) => name.toLowerCase());
  const found =
    outlines.find(({ country }) => names.includes(country.properties.name.toLowerCase())) ??
    outlines.find(({ country }) => state !== undefined && geoContains(country, [state.lon, state.lat]));
  const id = found?.country.id ?? null;
  idsOfStates.set(code, id);
  return id;
};

/** The outlines that meet a frame, and whether each is that of one of the states. */
export const countriesIn = (
  frame: Frame,
  codes: readonly string[],
): readonly { readonly country: Country; readonly concerned: boolean }[] => {
  const concerned = new Set(codes.map(idOf).filter((id) => id !== null));
  return outlinesOf(scaleOf(frame))
    .filter((outline) => meets(outline, frame))
    .map(({ country }) => ({ country, concerned: concerned.has(country.id) }));
};
