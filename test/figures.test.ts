/**
 * What the coder reaches on our own cases may not fall below what it has reached before (test/cases/floors.json). A change that raises
 * a figure raises its floor in the same commit; one that lowers it says why there.
 */
import { readFileSync } from "node:fs";
import { loadResources } from "@dragoman/coder";
import { describe, expect, it } from "vitest";
import { evaluateCases, sampleCases } from "../eval/articles.ts";
import { createTally } from "../eval/tally.ts";
import { readModels } from "../training/read-models.ts";

const floors = JSON.parse(readFileSync("test/cases/floors.json", "utf8")) as { readonly [figure: string]: number };
const rows = evaluateCases("our samples", await sampleCases("."), loadResources(readModels()), createTally());

describe("figures on the samples", () => {
  it("there is a floor for each", () => {
    expect(rows.map(({ task, metric }) => `${task}: ${metric}`).sort()).toEqual(Object.keys(floors).sort());
  });

  for (const { task, metric, value } of rows) {
    it(`${task}: ${metric} has not fallen`, () => {
      expect(value).toBeGreaterThanOrEqual(floors[`${task}: ${metric}`] ?? Number.POSITIVE_INFINITY);
    });
  }
});
