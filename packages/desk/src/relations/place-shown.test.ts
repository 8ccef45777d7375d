import { describe, expect, it } from "vitest";
import type { Party } from "./parties.ts";
import { placeShown } from "./place-shown.ts";

const party = (country: string): Party => ({
  key: country,
  name: country,
  names: [country],
  country,
  kind: "state",
  sector: null,
});

describe("where something happened", () => {
  for (const [place, between, shown] of [
    ["Baghdad", ["IRN", "IRQ"], "Baghdad"],
    ["Iraq", ["IRN", "IRQ"], "Iraq"],
    ["United States", ["IRN", "IRQ"], null],
    ["America", ["IRN", "USA"], "America"],
    [null, ["IRN"], null],
  ] as const)
    it(`${place} between ${between.join(" and ")}: ${shown}`, () => {
      const [one, ...others] = between.map(party);
      expect(placeShown({ place, actors: one === undefined ? [] : [one], recipients: others })).toBe(shown);
    });
});
