import { describe, expect, it } from "vitest";
import { type MapPlace, mapChart } from "./map-chart.ts";

const at = (name: string, lat: number, lon: number): MapPlace => ({
  name,
  lat,
  lon,
  count: 1,
  quad: "verbal cooperation",
});
const oslo = at("Oslo", 59.9, 10.8);
const suva = at("Suva", -18.1, 178.4);
const quito = at("Quito", -0.2, -78.5);

/** Names of the countries that are drawn; those of the states concerned. */
const drawn = (svg: string) =>
  [...svg.matchAll(/<path[^>]*class="(land[^"]*)"[^>]*>\s*<title>([^<]*)/g)].map(([, type, name]) => ({ type, name }));

describe("a map", () => {
  for (const [name, places, codes, shown, hidden] of [
    ["of a narrow frame draws what the frame meets", [oslo], ["NOR", "SWE"], ["Norway", "Denmark"], ["Brazil", "Fiji"]],
    ["across the date line draws both sides of it", [suva], ["FJI", "TON"], ["Fiji"], ["Norway", "Brazil"]],
    ["of half the globe draws far countries too", [oslo, quito], ["NOR", "ECU"], ["Brazil", "Norway"], ["Australia"]],
    ["of the globe draws all", [oslo, quito, suva], ["NOR", "FJI"], ["Fiji", "Brazil", "Norway", "Canada"], []],
  ] as const) {
    it(name, () => {
      const names = drawn(mapChart(places, codes, "Where")).map((one) => one.name);
      expect(names).toEqual(expect.arrayContaining([...shown]));
      expect(names.filter((one) => (hidden as readonly (string | undefined)[]).includes(one))).toEqual([]);
    });
  }

  for (const [codes, expected] of [
    [
      ["NOR", "SWE"],
      ["Norway", "Sweden"],
    ],
    [
      ["COD", "GBR"],
      ["Dem. Rep. Congo", "United Kingdom"],
    ],
    [
      ["USA", "COG"],
      ["Congo", "United States of America"],
    ],
  ] as const) {
    it(`marks the outlines of ${codes.join(" and ")}, at either scale`, () => {
      for (const places of [[at("here", 55, 10)], [at("here", 55, 10), quito, suva]]) {
        const marked = drawn(mapChart(places, codes, "Where")).filter(({ type }) => type === "land concerned");
        expect(marked.map((one) => one.name).sort()).toEqual([...expected]);
      }
    });
  }
});
