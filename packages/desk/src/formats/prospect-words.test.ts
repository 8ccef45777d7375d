/** Prospects in words: when they are due and what came of them. */
import { describe, expect, it } from "vitest";
import { onDay } from "../../../../test/make-record.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { dueWords, keptWords, outcomeWords } from "./prospect-words.ts";

const steps = (...days: readonly (string | null)[]) => {
  const dues = days.map((day) => ({ due: day === null ? null : onDay(day) }));
  return { dues, due: dues.at(-1)?.due ?? null } as unknown as SettledProspect;
};
const came = (more: Partial<SettledProspect>) =>
  ({ outcome: "fulfilled", broken: null, inPart: null, late: null, ...more }) as SettledProspect;

describe("a due time", () => {
  for (const [prospect, words] of [
    [steps("2020-07-20"), "due 20 July 2020"],
    [steps(null), "no due time"],
    [steps("2020-07-20", null), "put off without a new day, first due 20 July 2020"],
    [steps("2020-07-20", null, "2020-08-03"), "due 3 August 2020, first 20 July 2020"],
  ] as const)
    it(words, () => expect(dueWords(prospect)).toBe(words));
});

describe("an outcome", () => {
  for (const [prospect, words] of [
    [came({ outcome: "open" }), "open"],
    [came({ late: 0 }), "fulfilled"],
    [came({ late: 1 }), "fulfilled 1 day late"],
    [
      came({ inPart: { expected: "3 agreements", reported: "1 agreement" } }),
      "fulfilled in part: 1 agreement of 3 agreements",
    ],
    [came({ outcome: "broken", broken: "cancelled" }), "broken: called off"],
  ] as const)
    it(words, () => expect(outcomeWords(prospect)).toBe(words));
});

describe("the share kept", () => {
  for (const [kept, settled, words] of [
    [0, 0, null],
    [4, 4, null],
    [0, 1, null],
    [3, 5, "60 % kept (95 % interval 23 to 88 %)"],
    [20, 20, "100 % kept (95 % interval 84 to 100 %)"],
  ] as const)
    it(`${kept} of ${settled}: ${words ?? "too few to say"}`, () => expect(keptWords(kept, settled)).toBe(words));
});
