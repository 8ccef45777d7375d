import { describe, expect, it } from "vitest";
import { nameType, typeRules } from "./name-types.ts";

describe("nameType", () => {
  it("has a rule of each id once", () => {
    expect(new Set(typeRules.map(({ id }) => id)).size).toBe(typeRules.length);
  });

  it.each(
    typeRules.flatMap(({ id, from, yes, type }) => yes.map((words) => [words, id, from[0] as "PLACE", type] as const)),
  )("calls %j by %s", (words, id, from, type) => {
    expect(nameType(from, words)).toEqual({ type, because: id });
  });

  it.each(typeRules.flatMap(({ id, from, no }) => no.map((words) => [words, id, from[0] as "PLACE"] as const)))(
    "does not call %j by %s",
    (words, id, from) => {
      expect(nameType(from, words).because).not.toBe(id);
    },
  );

  it("leaves persons and organizations as they were learned", () => {
    expect(nameType("PERSON", "amina otieno")).toEqual({ type: "PERSON", because: "names/model" });
    expect(nameType("ORG", "gulf oil company")).toEqual({ type: "ORG", because: "names/model" });
  });
});
