/** The closed sets of events agree with each other. */
import { describe, expect, it } from "vitest";
import { cameoOf, typeOfCameo } from "./cameo.ts";
import { contextCodes, contexts } from "./contexts.ts";
import { eventTypeCodes, eventTypes, hasMode, type Mode, modeCodes, quadCodes } from "./event-types.ts";
import { scoreOf, scores } from "./scores.ts";

const pairs = eventTypeCodes.flatMap((type) =>
  [null, ...(Object.keys(eventTypes[type].modes) as Mode[])].map((mode) => ({ type, mode })),
);

describe("the codebook of events", () => {
  it("has PLOVER's 16 types in its four quads, and its 37 contexts", () => {
    expect(eventTypeCodes).toHaveLength(16);
    for (const quad of quadCodes)
      expect(eventTypeCodes.filter((type) => eventTypes[type].quad === quad)).toHaveLength(
        quad === "verbal cooperation" || quad === "verbal conflict" ? 4 : quad === "material conflict" ? 5 : 3,
      );
    expect(contextCodes).toHaveLength(37);
  });

  it("explains every type, mode and context in words of its own", () => {
    const glosses = [
      ...eventTypeCodes.map((type) => eventTypes[type].gloss),
      ...eventTypeCodes.flatMap((type) => Object.values(eventTypes[type].modes).map((gloss) => `${type} ${gloss}`)),
      ...contextCodes.map((context) => contexts[context]),
    ];
    expect(new Set(glosses).size).toBe(glosses.length);
    expect(glosses.every((gloss) => gloss.length > 8)).toBe(true);
  });

  it("lists each mode once", () => {
    expect(new Set(modeCodes).size).toBe(modeCodes.length);
    expect(hasMode("CONSULT", "visit")).toBe(true);
    expect(hasMode("AGREE", "visit")).toBe(false);
  });

  it.each(pairs)("scores $type $mode on its side of nought and within ten", ({ type, mode }) => {
    const value = scoreOf(type, mode);
    expect(Math.abs(value)).toBeLessThanOrEqual(10);
    expect(value > 0).toBe(eventTypes[type].quad.endsWith("cooperation"));
  });

  it("scores only modes that exist", () => {
    const strange = eventTypeCodes.flatMap((type) =>
      Object.keys(scores[type].modes ?? {}).filter((mode) => !hasMode(type, mode)),
    );
    expect(strange).toEqual([]);
  });

  it.each(pairs)("finds $type again from the CAMEO code of $type $mode", ({ type, mode }) => {
    expect(cameoOf(type, mode)).toMatch(/^[0-9]{2,4}$/);
    expect(typeOfCameo(cameoOf(type, mode))).toBe(type);
  });

  it.each([
    ["010", null],
    ["0241", "REQUEST"],
    ["042", "CONSULT"],
    ["1712", "ASSAULT"],
    ["192", "COERCE"],
    ["1952", "ASSAULT"],
    ["99", null],
    ["", null],
  ] as const)("reads CAMEO %s as %s", (code, type) => {
    expect(typeOfCameo(code)).toBe(type);
  });
});
