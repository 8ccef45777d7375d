/** A role → the office it is, whoever holds it. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { officeOf } from "./offices.ts";

const [actor] = makeRecord({
  outlet: "Caspian Wire",
  published: "2020-07-20",
  events: [{ type: "CONSULT", actor: ["Somebody/IRN"] }],
}).actors;

describe("offices", () => {
  for (const [title, office] of [
    ["Foreign Minister", "foreign minister, Iran"],
    ["Minister of Foreign Affairs", "foreign minister, Iran"],
    ["Ambassador to Iraq", "ambassador to Iraq, Iran"],
    ["ambassador to the United Arab Emirates", "ambassador to the United Arab Emirates, Iran"],
    ["Secretary of State", "secretary of state, Iran"],
    ["former ambassador to Iraq", null],
  ] as const)
    it(`${title} → ${office}`, () => {
      const role = { title, of: null, country: "IRN", sector: "GOV", start: null, end: null, evidence: [] } as const;
      expect(officeOf(actor === undefined ? actor : { ...actor, roles: [role] }, "2020-07-20")).toBe(office);
    });
});
