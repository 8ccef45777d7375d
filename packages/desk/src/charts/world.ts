/** The countries' outlines (Natural Earth 1:50m, public domain, as world-atlas packs them), read once when a map is first drawn. */
import { createRequire } from "node:module";
import { states } from "@dragoman/coder/codebook/states";
import { geoContains } from "d3-geo";
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Country = Feature<Geometry, { readonly name: string }>;
type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

let read: readonly Country[] | undefined;

export const countries = (): readonly Country[] => {
  if (read === undefined) {
    const atlas = createRequire(import.meta.url)("world-atlas/countries-50m.json") as Atlas;
    read = feature(atlas, atlas.objects.countries).features;
  }
  return read;
};

/** The outline of a state: the atlas shortens some names, and then the capital tells. */
export const outlineOf = (code: string): Country | null => {
  const state = states.find((one) => one.code === code);
  if (state === undefined) return null;
  const names = [state.name, ...state.names].map((name) => name.toLowerCase());
  return (
    countries().find(({ properties }) => names.includes(properties.name.toLowerCase())) ??
    countries().find((one) => geoContains(one, [state.lon, state.lat])) ??
    null
  );
};
