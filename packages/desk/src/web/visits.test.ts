/** Views of a page one after another → what is new to the reader at the last of them. */
import { describe, expect, it } from "vitest";
import { nextVisit } from "./visits.ts";

/** Hours and minutes of one day. */
const at = (time: string): string => `2020-09-01T${time}:00Z`;

describe("what is new since the last visit", () => {
  for (const [what, views, before] of [
    ["is nothing at the first", [["09:00", "08:00"]], "08:00"],
    [
      "is what came during the first",
      [
        ["09:00", "08:00"],
        ["09:30", "09:20"],
      ],
      "08:00",
    ],
    [
      "is, hours later, what came after the last view",
      [
        ["09:00", "08:00"],
        ["09:30", "09:20"],
        ["14:00", "13:00"],
      ],
      "09:20",
    ],
    [
      "stays new while the visit lasts",
      [
        ["05:00", "04:00"],
        ["09:00", "08:00"],
        ["12:00", "11:00"],
        ["15:00", "14:00"],
      ],
      "04:00",
    ],
  ] as const)
    it(what, () => {
      let known: ReturnType<typeof nextVisit> | null = null;
      for (const [now, asOf] of views) known = nextVisit(known, at(asOf), at(now));
      expect(known?.before).toBe(at(before));
    });
});
