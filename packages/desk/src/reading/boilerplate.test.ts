import { describe, expect, it } from "vitest";
import { articleLines, boilerplateRow, boilerplateRows } from "./boilerplate.ts";

describe("the rows of boilerplate", () => {
  it("have ids of their own", () => {
    expect(new Set(boilerplateRows.map(({ id }) => id)).size).toBe(boilerplateRows.length);
  });

  for (const { id, reason, yes, no } of boilerplateRows) {
    for (const line of yes) {
      it(`${id}: “${line}” is ${reason}`, () => {
        expect(boilerplateRow(line)?.id).toBe(id);
      });
    }
    for (const line of no) {
      it(`${id}: “${line}” may be the article's`, () => {
        expect(boilerplateRow(line)).toBeNull();
      });
    }
  }

  it("stay linear on a long line of their own words", () => {
    for (const word of ["share ", "Facebook ", "Privacy ", "#a ", "more from ", "subscribe "])
      expect(boilerplateRow(word.repeat(50).slice(0, 400)) === null).toBeTypeOf("boolean");
  });
});

const body = "The envoys met in Oslo on Sunday.";

describe("articleLines", () => {
  for (const [name, lines, kept] of [
    ["an article alone is kept whole", ["Title", "", body], 3],
    ["blank lines at the end go", [body, "", " ", ""], 1],
    ["one line of boilerplate goes", [body, "", "Leave a Comment"], 1],
    ["several go together", [body, "Share this", "", "© 2020 Fjord Post", "Privacy"], 1],
    ["a comment form goes with its fields", [body, "", "Leave a Reply", "Name", "Your address is not shown."], 1],
    ["comments go with what readers wrote", [body, "3 comments", "kari: they will never agree", "ola: first"], 1],
    ["a share button in the middle stays, as the text is kept as it is", [body, "Share this", body], 3],
    ["links to others in the middle stay where the article goes on", [body, "Related articles", body.repeat(12)], 3],
    ["a count of comments under the title cuts nothing", ["Title", "3 comments", "", body, body], 5],
    ["an ordinary last line stays", [body, "He left."], 2],
    ["nothing but boilerplate keeps its first line", ["Share this", "Print"], 1],
    ["no lines are no lines", [], 0],
  ] as const) {
    it(name, () => {
      expect(articleLines(lines)).toBe(kept);
    });
  }
});
