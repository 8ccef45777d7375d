/** The floor under the matching of names; the pairs are in name-pairs.ts. */
import { expect, it } from "vitest";
import { measureNames } from "./name-pairs.ts";

it("names of one person meet, and those of two do not, as often as they did", () => {
  const { pairs, precision, recall, missed, merged } = measureNames();
  expect(pairs).toBeGreaterThanOrEqual(250);
  expect(precision, merged.join("; ")).toBeGreaterThanOrEqual(0.97);
  expect(recall, missed.join("; ")).toBeGreaterThanOrEqual(0.84);
});
