/** Labels beside points: places that cover neither labels nor points. */
import { describe, expect, it } from "vitest";
import { placeLabels } from "./place-labels.ts";

const frame = { width: 400, height: 300 };
const point = (x: number, y: number, label = "Mustafa") => ({ x, y, radius: 6, label });

describe("a label", () => {
  for (const [name, points, anchors] of [
    ["stands under its point", [point(200, 100)], ["middle"]],
    ["makes room for one beside it", [point(200, 100), point(225, 100)], ["middle", "middle"]],
    ["stands inside at the right edge", [point(200, 100), point(396, 100)], ["middle", "end"]],
    ["stands inside at the left edge", [point(4, 100)], ["start"]],
  ] as const)
    it(name, () => {
      const places = placeLabels(points, frame);
      expect(places.map(({ anchor }) => anchor)).toEqual(anchors);
      const [one, other] = places;
      if (name.startsWith("makes room")) expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(13);
    });

  it("are not set where they would be taken for a neighbour's", () => {
    const [first] = placeLabels(
      [
        { x: 100, y: 100, radius: 10, label: "Baghdad" },
        { x: 100, y: 128, radius: 4, label: "" },
      ],
      { width: 400, height: 400 },
    );
    expect(first?.y).toBeLessThan(100);
  });
});
