/** Stories that several articles tell, read by the real coder into a real archive: what came of their prospects, in any order of reading. */
import { loadResources, type Resources } from "@dragoman/coder";
import { beforeAll, describe, expect, it } from "vitest";
import { type RecordKind, trackRecords } from "../../packages/desk/src/relations/track-records.ts";
import { readModels } from "../../training/read-models.ts";
import { promises } from "./promises.ts";
import { recordOf } from "./story.ts";
import { cameOf, codeStory, prospectsIn } from "./tell-story.ts";
import { visits } from "./visits.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
}, 60_000);

/** Backwards, and each rotation: every article comes first once, and every one last. */
const orders = <T>(list: readonly T[]): readonly (readonly T[])[] => [
  [...list].reverse(),
  ...list.map((_, i) => [...list.slice(i), ...list.slice(0, i)]),
];

describe("what came of it", () => {
  it.each([...visits, ...promises])("$name", async (story) => {
    for (const records of orders(codeStory(story, resources))) {
      const prospects = await prospectsIn(records, story.today);
      expect(cameOf(story, prospects)).toEqual([...story.came].sort());
      for (const [kind, lines] of Object.entries(story.records ?? {}))
        expect(trackRecords(prospects, kind as RecordKind).map(recordOf)).toEqual(expect.arrayContaining([...lines]));
    }
  });
});
