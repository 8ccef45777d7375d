/**
 * The countries' outlines (Natural Earth, public domain, as world-atlas packs them), each scale read once, when a map first needs it.
 * In: a frame of the globe. Out: what of the outlines meets it, finer where the frame is narrow.
 */
import { createRequire } from "node:module";
import { states } from "@dragoman/coder/codebook/states";
import { geoContains } from "d3-geo";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

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

/** An island or a mainland, and within which degrees it lies: counted on to the east where it crosses the date line, so that west is never greater. */
export interface Piece {
  readonly polygon: Polygon;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Country {
  readonly id: string | number | undefined;
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** The bounds of a ring, each of whose points is the nearer way round the globe from the one before. */
const pieceOf = (coordinates: Position[][]): Piece => {
  const [first = [], ...others] = coordinates[0] as [number, number][];
  let [lon = 0, lat = 0] = first;
  let [west, south, east, north] = [lon, lat, lon, lat];
  for (const [nextLon, nextLat] of others) {
    lon += ((((nextLon - lon + 180) % 360) + 360) % 360) - 180;
    lat = nextLat;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  // Only Antarctica's ring goes round the whole globe, and round a pole.
  return { polygon: { type: "Polygon", coordinates }, west, south: east - west < 360 ? south : -90, east, north };
};

const read = new Map<Scale, readonly Country[]>();

const countriesOf = (scale: Scale): readonly Country[] => {
  const known = read.get(scale);
  if (known !== undefined) return known;
  const atlas = createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as Atlas;
  const countries = feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return { id, name: properties.name, pieces: (type === "Polygon" ? [coordinates] : coordinates).map(pieceOf) };
  });
  read.set(scale, countries);
  return countries;
};

/** Degrees that one has to go east from `from` to `to`. */
const eastward = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

/** Whether a meridian goes through a piece. */
export const liesOn = ({ west, east }: Piece, meridian: number): boolean => eastward(west, meridian) <= east - west;

const meets = (piece: Piece, { middle, half, south, north }: Frame): boolean =>
  piece.north >= south &&
  piece.south <= north &&
  (half >= 180 || eastward(middle - half, piece.west) <= 2 * half || liesOn(piece, middle - half));

const scaleOf = ({ half, south, north }: Frame): Scale => (half > 45 || north - south > 60 ? "110m" : "50m");

const idsOfStates = new Map<string, Country["id"] | null>();

/** Two states of one name, whose capitals face each other across a river. */
const atlasNames: { readonly [code: string]: string } = { COD: "Dem. Rep. Congo", COG: "Congo" };

/** The atlas's id of a state: it shortens some names, and then the capital tells, on the finer scale. */
const idOf = (code: string): Country["id"] | null => {
  const known = idsOfStates.get(code);
  if (known !== undefined) return known;
  const countries = countriesOf("50m");
  const state = states.find((one) => one.code === code);
  const names = (
    atlasNames[code] === undefined ? [state?.name ?? "", ...(state?.names ?? [])] : [atlasNames[code]]
  ).map((name) => name.toLowerCase());
  const found =
    countries.find(({ name }) => names.includes(name.toLowerCase())) ??
    countries.find(
      ({ pieces }) =>
        state !== undefined &&
        pieces.some((piece) => liesOn(piece, state.lon) && geoContains(piece.polygon, [state.lon, state.lat])),
    );
  const id = found?.id ?? null;
  idsOfStates.set(code, id);
  return id;
};

/** The countries that meet a frame, each with those of its pieces that do, and whether it is one of the states. */
export const countriesIn = (
  frame: Frame,
  codes: readonly string[],
): readonly { readonly name: string; readonly pieces: readonly Piece[]; readonly concerned: boolean }[] => {
  const concerned = new Set(codes.map(idOf).filter((id) => id !== null));
  return countriesOf(scaleOf(frame)).flatMap(({ id, name, pieces }) => {
    const shown = pieces.filter((piece) => meets(piece, frame));
    return shown.length === 0 ? [] : { name, pieces: shown, concerned: concerned.has(id) };
  });
};
