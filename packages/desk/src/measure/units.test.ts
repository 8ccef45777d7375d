import { describe, expect, it } from "vitest";
import { makeEvent } from "../../../../test/make-event.ts";
import { labelsOf, unitsOf } from "./units.ts";

const unitsIn = (...codings: readonly (readonly string[])[]): string[] =>
  unitsOf(codings.map((lines) => lines.map((line) => makeEvent(line)))).map((unit) => labelsOf(unit, "type").join(" "));

describe("units", () => {
  for (const [name, codings, units] of [
    [
      "both saw one thing and named it differently",
      [["ACCUSE NOR → TCD 0-9"], ["REJECT NOR → TCD 5-12"]],
      ["ACCUSE REJECT"],
    ],
    ["each saw another thing", [["ACCUSE NOR → TCD 0-9"], ["ACCUSE NOR → TCD 9-12"]], ["ACCUSE none", "none ACCUSE"]],
    ["one saw nothing", [["AID NOR → TCD 0-9"], []], ["AID none"]],
    ["nobody saw anything", [[], []], []],
    [
      "three raters, the last of whom shares with each",
      [["AID NOR → TCD 0-9"], ["CONSULT NOR → TCD 20-30"], ["AID NOR → TCD 3-9", "AGREE NOR → TCD 25-29"]],
      ["AID none AID", "none CONSULT AGREE"],
    ],
  ] as const) {
    it(name, () => {
      expect(unitsIn(...codings)).toEqual(units);
    });
  }

  it("an event that is not required is no disagreement where it stands alone", () => {
    const optional = makeEvent("AID NOR → TCD 0-9", { core: false });
    expect(unitsOf([[optional], []])).toEqual([]);
    expect(unitsOf([[optional], [makeEvent("AID NOR → TCD 0-9")]]).length).toBe(1);
  });
});

describe("labels", () => {
  const event = makeEvent("AID NOR → TCD 0-9 expected");
  const silent = makeEvent("SUPPORT NOR → TCD 0-9");
  for (const [labeling, labels] of [
    ["type", ["AID", "SUPPORT", "none"]],
    ["quad", ["material cooperation", "verbal cooperation", "none"]],
    ["status", ["expected", null, "none"]],
  ] as const) {
    it(`${labeling}: none without an event, missing where a person gave none`, () => {
      expect(labelsOf([event, silent, null], labeling)).toEqual(labels);
    });
  }

  it("a type that a rater holds as defensible is agreement with a rater who has it, and only then", () => {
    const open = makeEvent("SUPPORT NOR → TCD 0-9", { also: ["AGREE", "AID"] });
    expect(labelsOf([open, event], "type")).toEqual(["AID", "AID"]);
    expect(labelsOf([open, event], "quad")).toEqual(["material cooperation", "material cooperation"]);
    expect(labelsOf([open, silent], "type")).toEqual(["SUPPORT", "SUPPORT"]);
    expect(labelsOf([open, null], "type")).toEqual(["SUPPORT", "none"]);
  });
});
