/** Roles of an actor as articles give them → the roles that it has, with their bounds. */
import { describe, expect, it } from "vitest";
import type { HeldRole } from "../../archive/across.ts";
import type { ActorFile } from "../desk.ts";
import { rolesOf } from "./actor-view.ts";

const told = (published: string, start: string | null, end: string | null, title = "prime minister"): HeldRole => ({
  title,
  of: "Iraq",
  start,
  end,
  article: `article-${published}`,
  outlet: null,
  published,
  words: title,
});

describe("an office", () => {
  for (const [name, roles, expected] of [
    [
      "has the widest bounds that articles give",
      [
        told("2020-05-10", "2020-05-07", null),
        told("2022-11-01", "2020-05", "2022-10"),
        told("2022-12-01", null, "2022-10-27"),
      ],
      ["prime minister, Iraq: 2020-05 to 2022-10-27"],
    ],
    [
      "has no end where a later article still gives it",
      [told("2020-07-07", null, "2020-07-06"), told("2020-08-31", "2020-05", null)],
      ["prime minister, Iraq: 2020-05 to null"],
    ],
    [
      "has an end of which later articles say nothing else",
      [told("2020-07-01", null, null), told("2022-11-01", null, "2022-10")],
      ["prime minister, Iraq: null to 2022-10"],
    ],
    [
      "is another by another title",
      [told("2020-07-01", null, null), told("2020-07-01", null, "2020-05", "Intelligence chief")],
      ["Intelligence chief, Iraq: null to 2020-05", "prime minister, Iraq: null to null"],
    ],
  ] as const)
    it(name, () => {
      const found = rolesOf({ roles } as unknown as ActorFile);
      expect(found.map(({ title, start, end }) => `${title}: ${start} to ${end}`)).toEqual(expected);
    });
});
