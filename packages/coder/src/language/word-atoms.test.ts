import { describe, expect, it } from "vitest";
import {
  ALL_CAPITALS,
  ALL_DIGITS,
  atomCount,
  CLASSES,
  FORM,
  HAS_HYPHEN,
  INITIAL_CAPITAL,
  LOWER,
  mix,
  SHAPE,
  SUFFIX3,
  writeAtoms,
} from "./word-atoms.ts";

const atomsOf = (form: string): Int32Array => {
  const atoms = new Int32Array(atomCount);
  writeAtoms(form, atoms, 0);
  return atoms;
};

describe("mix", () => {
  it("keeps small numbers apart, in any order", () => {
    const seen = new Set<number>();
    for (let id = 0; id < 40; id++)
      for (let x = -2; x < 60; x++) for (let y = -2; y < 60; y++) seen.add(mix(mix(id, x), y));
    // Chance lets about two of 153,760 keys of 32 bits meet.
    expect(seen.size).toBeGreaterThan(40 * 62 * 62 - 12);
  });
});

describe("writeAtoms", () => {
  it.each([
    ["letter case", "Oman", "OMAN", LOWER, true],
    ["letter case", "Oman", "oman", FORM, false],
    ["curly apostrophes", "n’t", "n't", FORM, true],
    ["dashes", "–", "—", LOWER, true],
    ["which digits", "2019", "2021", FORM, true],
    ["how many digits", "201", "2021", FORM, false],
    ["endings", "embassies", "treaties", SUFFIX3, true],
    ["the shape of names of like build", "Otieno", "Haddad", SHAPE, true],
    ["the shape of different build", "Otieno", "U.S.", SHAPE, false],
  ])("by %s: %j and %j", (_, a, b, atom, same) => {
    expect(atomsOf(a)[atom] === atomsOf(b)[atom]).toBe(same);
  });

  it.each([
    ["Oman", INITIAL_CAPITAL, ALL_CAPITALS],
    ["UN", ALL_CAPITALS, ALL_DIGITS],
    ["2021", ALL_DIGITS, INITIAL_CAPITAL],
    ["pro-war", HAS_HYPHEN, INITIAL_CAPITAL],
    ["Ürümqi", INITIAL_CAPITAL, ALL_CAPITALS],
  ])("sees what kind of word %j is", (form, has, hasNot) => {
    const classes = atomsOf(form)[CLASSES] as number;
    expect([classes & has, classes & hasNot]).toEqual([has, 0]);
  });
});
