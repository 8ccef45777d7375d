import { describe, expect, it } from "vitest";
import { compactPath, type MapPlace, mapChart } from "./map-chart.ts";

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
  [...svg.matchAll(/<path(?: class="([^"]*)")?[^>]*>\s*<title>([^<]*)/g)].map(([, type, name]) => ({ type, name }));

describe("an outline's path", () => {
  for (const [what, written, compact] of [
    ["goes from point to point", "M10,20L12.5,19L14,24Z", "M20 40l5-2 3 10z"],
    ["leaves out points of one step", "M10,20L12.5,19L12.6,19.1L14,24Z", "M20 40l5-2 3 10z"],
    ["keeps every ring", "M1,1L2,1L2,2ZM5,5L6,5L6,6Z", "M2 2l2 0 0 2zM10 10l2 0 0 2z"],
    ["has a speck for what is smaller than a step", "M1,1L1.1,1L1,1.1Z", "M2 2l1 0 0 1z"],
    ["has points left of the sheet", "M-10,-2L-8,0L-9,3Z", "M-20-4l4 4-2 6z"],
  ] as const)
    it(what, () => expect(compactPath(written)).toBe(compact));

  it("is no other outline than before, to half a step, however long", () => {
    const points = Array.from({ length: 500 }, (_, i) => [i * 1.37, 200 + 90 * Math.sin(i / 7)] as const);
    const [, start = "", steps = ""] =
      /^M([^l]*)l([^z]*)z$/.exec(compactPath(`M${points.map((point) => point.join(",")).join("L")}Z`)) ?? [];
    const numbers = (words: string) => (words.match(/-?\d+/g) ?? []).map(Number);
    let [x = 0, y = 0] = numbers(start);
    const drawnTo = numbers(steps);
    for (let i = 0; i < drawnTo.length; i += 2) {
      x += drawnTo[i] as number;
      y += drawnTo[i + 1] as number;
    }
    const [lastX, lastY] = points.at(-1) as readonly [number, number];
    expect(Math.abs(x / 2 - lastX)).toBeLessThanOrEqual(0.25);
    expect(Math.abs(y / 2 - lastY)).toBeLessThanOrEqual(0.25);
  });
});

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
        const marked = drawn(mapChart(places, codes, "Where")).filter(({ type }) => type === "concerned");
        expect(marked.map((one) => one.name).sort()).toEqual([...expected]);
      }
    });
  }
});
