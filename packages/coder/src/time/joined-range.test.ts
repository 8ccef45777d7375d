/** Pairs of expressions and the stretch that they bound. */
import { describe, expect, it } from "vitest";
import type { DateMention } from "./interval.ts";
import { joinedRange } from "./joined-range.ts";

const mention = (text: string, words: string, start: string, end: string): DateMention => {
  const at = text.indexOf(words);
  return {
    span: { start: at, end: at + words.length },
    timex: words,
    start,
    end,
    precision: "year",
    because: "time/year",
  };
};

const rangeOf = (text: string, from: string, to: string) => {
  const dates = [
    mention(text, from, `${from}-01-01`, `${from}-12-31`),
    mention(text, to, `${to}-01-01`, `${to}-12-31`),
  ];
  return joinedRange(text, dates, 0);
};

describe("joined ranges", () => {
  for (const [text, from, to] of [
    ["They fought from 1980 to 1988.", "1980", "1988"],
    ["They fought between 1980 and 1988.", "1980", "1988"],
    ["They fought from 1980 until 1988.", "1980", "1988"],
  ] as const) {
    it(`${text} is a stretch`, () => {
      expect(rangeOf(text, from, to)).toEqual({ start: "1980-01-01", end: "1988-12-31", precision: "range" });
    });
  }

  for (const [text, from, to] of [
    ["They fought in 1980 and 1988.", "1980", "1988"],
    ["Trade fell from 1980 and rose to 1988.", "1980", "1988"],
    ["The years from 1988 to 1980 make no sense.", "1988", "1980"],
  ] as const) {
    it(`${text} is none`, () => {
      expect(rangeOf(text, from, to)).toBeNull();
    });
  }

  it("the last expression opens none", () => {
    const text = "They fought from 1980.";
    expect(joinedRange(text, [mention(text, "1980", "1980-01-01", "1980-12-31")], 0)).toBeNull();
  });
});
