/** What words count: phrase → numbers with the nouns in the singular. */
import { describe, expect, it } from "vitest";
import { countsIn, plural } from "./counted-nouns.ts";

describe("counted nouns", () => {
  it.each([
    ["three agreements", ["3 agreement"]],
    ["three air defence batteries to Ukraine", ["3 battery"]],
    ["twelve border guards", ["12 guard"]],
    ["two Iraqi officers", ["2 officer"]],
    ["21 wounded in two villages", ["21 wounded", "2 village"]],
    ["one agreement on trade", ["1 agreement"]],
    ["both countries", ["2 country"]],
    ["8,000 people", ["8000 people"]],
    ["in 2020", []],
  ])("of “%s”", (words, expected) => {
    expect([...countsIn(words)].map(([noun, number]) => `${number} ${noun}`)).toEqual(expected);
  });

  it.each([
    ["battery", "batteries"],
    ["sanction", "sanctions"],
    ["branch", "branches"],
    ["day", "days"],
  ])("%s → %s", (one, many) => expect(plural(one)).toBe(many));
});
