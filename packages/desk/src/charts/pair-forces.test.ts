/** Forces reckoned pair by pair against d3-force's own, with its approximation turned off. */
import { type Force, forceCollide, forceManyBody, forceSimulation, type SimulationNodeDatum } from "d3-force";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collision, repulsion } from "./pair-forces.ts";

type Place = readonly [x: number, y: number];

/** Where nodes are after one step under a force. */
const moved = (places: readonly Place[], force: Force<SimulationNodeDatum, never>): number[] => {
  const nodes: SimulationNodeDatum[] = places.map(([x, y]) => ({ x, y }));
  forceSimulation(nodes).stop().force("only", force).tick(1);
  return nodes.flatMap(({ x = Number.NaN, y = Number.NaN }) => [x, y]);
};

/** Places of which no two share a coordinate: those d3 parts by chance. */
const apart = (most: number) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 2, maxLength: most }),
      fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: most }),
    )
    .map(([xs, ys]) => xs.slice(0, ys.length).map((x, i): Place => [x, ys[i] as number]));

const expectSame = (places: readonly Place[], own: Force<SimulationNodeDatum, never>, d3s: typeof own): void => {
  const expected = moved(places, d3s);
  for (const [i, at] of moved(places, own).entries()) expect(at).toBeCloseTo(expected[i] as number, 6);
};

describe("forces of pairs", () => {
  it("push nodes away from each other as d3's do", () => {
    fc.assert(
      fc.property(apart(20), (places) =>
        expectSame(places, repulsion(-420, 320), forceManyBody().theta(0).strength(-420).distanceMax(320)),
      ),
    );
  });

  it("part circles that overlap as d3's do", () => {
    fc.assert(
      fc.property(apart(2), fc.integer({ min: 1, max: 60 }), (places, radius) => {
        const radiusOf = ({ index = 0 }: SimulationNodeDatum) => radius + 20 * index;
        expectSame(places, collision(radiusOf), forceCollide(radiusOf));
      }),
    );
  });
});
