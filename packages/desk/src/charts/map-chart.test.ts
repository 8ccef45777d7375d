import { describe, expect, it } from "vitest";
import { type MapPlace, mapChart, outlinePen } from "./map-chart.ts";

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

type Ring = readonly (readonly [number, number])[];

/** What the pen writes of rings, as d3 has it draw them. */
const written = (...rings: readonly Ring[]): string => {
  const pen = outlinePen();
  for (const [[x, y] = [0, 0], ...points] of rings) {
    pen.moveTo(x, y);
    for (const [nextX, nextY] of points) pen.lineTo(nextX, nextY);
    pen.closePath();
  }
  return pen.result();
};

describe("an outline's path", () => {
  const triangle: Ring = [
    [10, 20],
    [12.5, 19],
    [14, 24],
  ];
  const small: Ring = [
    [1, 1],
    [2, 1],
    [2, 2],
  ];
  for (const [what, rings, path] of [
    ["goes from point to point", [triangle], "M20 40l5-2 3 10z"],
    ["leaves out points of one step", [triangle.toSpliced(2, 0, [12.6, 19.1])], "M20 40l5-2 3 10z"],
    ["keeps every ring", [small, small.map(([x, y]) => [x + 4, y + 4])], "M2 2l2 0 0 2zM10 10l2 0 0 2z"],
    ["has a speck for what is smaller than a step", [small.map(([x, y]) => [x / 10, y / 10])], "M0 0l1 0 0 1z"],
    ["has points left of the sheet", [triangle.map(([x, y]) => [x - 20, y - 22])], "M-20-4l5-2 3 10z"],
  ] as readonly (readonly [string, readonly Ring[], string])[])
    it(what, () => expect(written(...rings)).toBe(path));

  it("is no other outline than before, to half a step, however long", () => {
    const points = Array.from({ length: 500 }, (_, i) => [i * 1.37, 200 + 90 * Math.sin(i / 7)] as const);
    const [, start = "", steps = ""] = /^M([^l]*)l([^z]*)z$/.exec(written(points)) ?? [];
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
