/** A user's own lexicon: rows read, what is wrong said, and what the rows do to the record. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInLexicon, withRows } from "./lexicon.ts";
import { readLexiconLines } from "./lexicon-lines.ts";

const line = (row: { readonly [name: string]: unknown }): string => JSON.stringify(row);
const swing = { pos: "verb", pattern: "swing by {capital|ministry}", type: "CONSULT", mode: "visit" };

describe("a user's own lexicon", () => {
  it("takes a row a line, with the usual frame of its type where it names none", () => {
    expect(readLexiconLines(`${line(swing)}\n\n`)).toEqual([
      {
        pos: "verb",
        pattern: "swing by {capital|ministry}",
        group: { type: "CONSULT", mode: "visit", frame: "visit" },
      },
    ]);
    const [row] = readLexiconLines(line({ pos: "noun", pattern: "tiff", type: "ACCUSE", frame: "mutual", weak: true }));
    expect(row?.group).toEqual({ type: "ACCUSE", frame: "mutual", weak: true });
  });

  it("adds entries to those of a lemma, the most demanding first", () => {
    const { verbs } = withRows(readLexiconLines(line(swing)));
    expect(verbs.get("swing")?.map(({ pattern }) => pattern)).toContain("swing by {capital|ministry}");
    expect(verbs.get("visit")).toEqual(builtInLexicon.verbs.get("visit"));
  });

  it("puts a row in the place of the built-in one of its pattern", () => {
    const { verbs } = withRows(readLexiconLines(line({ pos: "verb", pattern: "phone", type: "ASSAULT" })));
    expect(verbs.get("phone")?.map(({ type }) => type)).toEqual(["ASSAULT"]);
  });

  it("takes a built-in row away where the type is null", () => {
    const { verbs } = withRows(readLexiconLines(line({ pos: "verb", pattern: "phone", type: null })));
    expect(verbs.has("phone")).toBe(false);
  });

  it("reads the example of the documentation", () => {
    const example = /```jsonl\n([^`]*)```/.exec(readFileSync("docs/lexicon.md", "utf8"))?.[1] as string;
    expect(readLexiconLines(example).length).toBe(4);
  });

  const wrong: readonly (readonly [row: string, message: string])[] = [
    ["{", "line 1: not JSON"],
    ["[]", "line 1: not a JSON object"],
    ['{"pos":"adverb"}', 'line 1: `pos` "adverb" is none of verb, noun, adjective'],
    ['{"pos":"verb"}', "line 1: `pattern` is missing"],
    [line({ ...swing, pattern: "Visit" }), 'line 1: `pattern` "Visit" is not words in small letters with at most one'],
    [line({ ...swing, pattern: "a {b} {c}" }), 'line 1: `pattern` "a {b} {c}" is not words in small letters'],
    [line({ ...swing, pattern: "lift $toString" }), 'line 1: `pattern` "lift $toString" is not words'],
    [line({ ...swing, pattern: "lift $nothing" }), 'line 1: `pattern` "lift $nothing" names none of the classes'],
    [line({ ...swing, pos: "noun" }), "asks for an object, which only a verb has"],
    [line({ ...swing, type: "MEET" }), 'line 1: `type` "MEET" is none of AGREE, CONSULT'],
    [line({ ...swing, type: undefined }), "line 1: `type` is none of AGREE, CONSULT"],
    [line({ ...swing, mode: "toString" }), 'line 1: `mode` "toString" is no mode of CONSULT'],
    [line({ ...swing, frame: "sideways" }), 'line 1: `frame` "sideways" is none of act, strike'],
    [line({ ...swing, weak: "yes" }), "line 1: `weak` is neither true nor false"],
    [line({ ...swing, subjects: "bomb" }), "line 1: `subjects` is no list of words in small letters"],
    [line({ ...swing, typ: 1 }), "line 1: there is no field `typ`"],
    [`${line(swing)}\n\n{}`, "line 3: `pos` is none of verb"],
  ];
  it.each(wrong)("%s: %s", (content, message) => {
    expect(() => readLexiconLines(content)).toThrow(message);
  });
});
