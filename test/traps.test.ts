/** Sentences that sound of conflict or cooperation and tell no political event: none is coded. */
import { code, loadResources, type Resources } from "@dragoman/coder";
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";
import { trapCases } from "./trap-sentences.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
});

it("there are at least 150 of them", () => {
  expect(trapCases.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(150);
});

for (const { field, sentences } of trapCases) {
  describe(`traps: ${field}`, () => {
    it.each(sentences)("%s", (text) => {
      const { events } = code(
        { text, published: { start: "2024-05-15", end: "2024-05-15", precision: "day" } },
        resources,
      );
      expect(events.map(({ type, because }) => `${type} ${because}`)).toEqual([]);
    });
  });
}
