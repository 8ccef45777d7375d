/** What came of the prospects of stories that several articles tell. In: resources. Out: how many came out right, read through an archive. */
import type { Resources } from "@dragoman/coder";
import { promises } from "../test/stories/promises.ts";
import { cameOf, codeStory, prospectsIn } from "../test/stories/tell-story.ts";
import { visits } from "../test/stories/visits.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

export const evaluateStories = async (resources: Resources, tally: Tally): Promise<readonly Row[]> => {
  let right = 0;
  let expected = 0;
  let found = 0;
  for (const story of [...visits, ...promises]) {
    const came = cameOf(story, await prospectsIn(codeStory(story, resources), story.today));
    const agreeing = story.came.filter((line) => came.includes(line));
    right += agreeing.length;
    expected += story.came.length;
    found += came.length;
    for (const line of story.came.filter((one) => !came.includes(one)))
      tally.add("outcomes", line, "not so", `${story.name}: ${came.join("; ")}`);
  }
  const row = (metric: string, value: number): Row => ({
    task: "prospects",
    set: `${visits.length + promises.length} stories`,
    metric,
    value,
  });
  return [
    row(`right outcome, of ${expected} expected`, right / expected),
    row("right outcome, of the prospects found", right / found),
  ];
};
