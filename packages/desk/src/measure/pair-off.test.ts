import { describe, expect, it } from "vitest";
import { growPairs, noPairs } from "./pair-off.ts";

/** `0-1` is a pair that may be: 0 on the left, 1 on the right. */
const among = (edges: string) => (left: number, right: number) => edges.split(" ").includes(`${left}-${right}`);

describe("pairs", () => {
  for (const [name, edges, pairs] of [
    ["nobody may pair", "", [-1, -1, -1]],
    ["the first that is free is taken", "0-0 0-1", [0, -1, -1]],
    ["who can pair elsewhere makes room", "0-0 0-1 1-0", [1, 0, -1]],
    ["room is made along a chain", "0-0 0-1 1-1 1-2 2-0", [1, 2, 0]],
    ["two want one", "0-1 1-1", [1, -1, -1]],
  ] as const) {
    it(name, () => {
      expect(growPairs(noPairs(3), 3, [0, 1, 2], among(edges))).toEqual(pairs);
    });
  }

  it("whoever has a partner keeps one, those who join later go without", () => {
    const first = growPairs(noPairs(2), 1, [1], among("0-0 1-0"));
    expect(growPairs(first, 1, [0], among("0-0 1-0"))).toEqual([-1, 0]);
  });

  it("a thousand on each side that may all pair do", () => {
    const everyone = Array.from({ length: 1000 }, (_, i) => i);
    expect(growPairs(noPairs(1000), 1000, everyone, () => true)).toEqual(everyone);
  });
});
