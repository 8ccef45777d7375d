/** Stories that several articles tell, read by the real coder into a real archive: what came of their prospects, in any order of reading. */
import { loadResources, type Resources } from "@dragoman/coder";
import { beforeAll, describe, expect, it } from "vitest";
import { type RecordKind, trackRecords } from "../../packages/desk/src/relations/track-records.ts";
import { readModels } from "../../training/read-models.ts";
import { dispatches } from "./dispatches.ts";
import { laterDispatches } from "./later-dispatches.ts";
import { promises } from "./promises.ts";
import { recordOf } from "./story.ts";
import { cameOf, codeStory, contestedIn, joinedIn, partiesOf, readStory } from "./tell-story.ts";
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
  it.each([...visits, ...promises, ...dispatches, ...laterDispatches])("$name", async (story) => {
    for (const records of orders(codeStory(story, resources))) {
      const known = await readStory(records, story.today);
      expect(cameOf(story, known)).toEqual([...story.came].sort());
      expect(joinedIn(story, known)).toEqual([...(story.happenings ?? [])].sort());
      if (story.contested !== undefined) expect(contestedIn(known)).toEqual([...story.contested].sort());
      const parties = partiesOf(story, known);
      expect(parties.map(({ length }) => length)).toEqual(parties.map(() => 1));
      expect(new Set(parties.flat()).size).toBe(parties.length);
      for (const [kind, lines] of Object.entries(story.records ?? {}))
        expect(trackRecords(known.prospects, kind as RecordKind).map(recordOf)).toEqual(
          expect.arrayContaining([...lines]),
        );
    }
  });
});
