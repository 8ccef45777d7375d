import { describe, expect, it } from "vitest";
import { wordFinder } from "./find-words.ts";

describe("words in a text", () => {
  const text = "The envoys  met.\n\nThe envoys left (by sea).";
  for (const [words, found] of [
    ["The envoys", ["The envoys", "The envoys"]],
    ["envoys met", ["envoys  met"]],
    ["met. The\tenvoys", ["met.\n\nThe envoys"]],
    ["  left (by sea). ", ["left (by sea)."]],
    ["the envoys", []],
    [".*", []],
    [" \n", []],
    ["", []],
  ] as const) {
    it(`${JSON.stringify(words)} stand ${found.length} times`, () => {
      expect(wordFinder(text)(words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });
  }

  it("are found in a long text of one letter without delay", () => {
    expect(wordFinder("a ".repeat(500_000))("a ".repeat(1000)).length).toBe(500);
  });
});
