/** What is known across the articles of stories. In: resources. Out: how much of it came out right, read through an archive. */
import type { Resources } from "@dragoman/coder";
import { dispatches } from "../test/stories/dispatches.ts";
import { laterDispatches } from "../test/stories/later-dispatches.ts";
import { promises } from "../test/stories/promises.ts";
import type { Story } from "../test/stories/story.ts";
import {
  cameOf,
  codeStory,
  contestedIn,
  joinedIn,
  type Known,
  partiesOf,
  readStory,
} from "../test/stories/tell-story.ts";
import { visits } from "../test/stories/visits.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

/** What a story says should be known, and what is: lines that are alike where it came out right. */
const kinds: {
  readonly [kind: string]: (
    story: Story,
    known: Known,
  ) => readonly [expected: readonly string[], found: readonly string[]];
} = {
  outcomes: (story, known) => [story.came, cameOf(story, known)],
  happenings: (story, known) => [story.happenings ?? [], joinedIn(story, known)],
  "contested accounts": (story, known) => [
    story.contested ?? [],
    story.contested === undefined ? [] : contestedIn(known),
  ],
  persons: (story, known) => {
    const found = partiesOf(story, known);
    const alone = ([party, ...others]: readonly string[], i: number): boolean =>
      party !== undefined && others.length === 0 && !found.some((keys, j) => j !== i && keys.includes(party));
    const lines = (story.persons ?? []).map((names) => names.join(" = "));
    return [lines, lines.filter((_, i) => alone(found[i] as readonly string[], i))];
  },
};

export const evaluateStories = async (resources: Resources, tally: Tally): Promise<readonly Row[]> => {
  const stories = [...visits, ...promises, ...dispatches, ...laterDispatches];
  const known = new Map<Story, Known>();
  for (const story of stories) known.set(story, await readStory(codeStory(story, resources), story.today));
  return Object.entries(kinds).flatMap(([kind, compare]) => {
    let [right, expected, found] = [0, 0, 0];
    for (const [story, knows] of known) {
      const [lines, have] = compare(story, knows);
      right += lines.filter((line) => have.includes(line)).length;
      expected += lines.length;
      found += have.length;
      for (const line of lines.filter((one) => !have.includes(one)))
        tally.add(kind, line, "not so", `${story.name}: ${have.join("; ")}`);
    }
    const row = (metric: string, value: number): Row => ({
      task: "stories",
      set: `${stories.length} stories`,
      metric,
      value,
    });
    return [
      row(`right ${kind}, of ${expected} expected`, right / expected),
      row(`right ${kind}, of ${found} found`, right / found),
    ];
  });
};
