import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, loadLanguage } from "./analyse.ts";
import { analyseTokens, fromConllu, givenToConllu, toConllu } from "./conllu.ts";

const models = loadLanguage(readModels());
const lines = (conllu: string): string[][] => conllu.split("\n").map((line) => line.split("\t"));

/** The rules of level 2 of the official validator that a parser can break. */
const checkLevel2 = (conllu: string): void => {
  for (const block of conllu.split("\n\n")) {
    if (block.trim() === "") continue;
    const rows = lines(block).filter((columns) => !columns[0]?.startsWith("#"));
    const words = rows.filter(([id]) => /^\d+$/.test(id ?? ""));
    words.forEach((columns, i) => {
      expect(columns).toHaveLength(10);
      expect(columns.every((column) => column !== "")).toBe(true);
      expect(columns[0]).toBe(String(i + 1));
      expect(columns[7]).toMatch(/^[a-z]+(:[a-z]+)?$/);
      expect(columns[5]).toMatch(/^(_|[A-Z][A-Za-z]*=[A-Za-z0-9,]+(\|[A-Z][A-Za-z]*=[A-Za-z0-9,]+)*)$/);
    });
    const heads = words.map((columns) => Number(columns[6]));
    expect(heads.filter((head) => head === 0)).toHaveLength(1);
    for (let i = 0; i < heads.length; i++) {
      let steps = 0;
      for (let h = heads[i] as number; h !== 0; h = heads[h - 1] as number) expect(steps++).toBeLessThan(heads.length);
    }
    const text = block
      .split("\n")
      .find((line) => line.startsWith("# text = "))
      ?.slice(9);
    let built = "";
    let skip = 0;
    for (const [id = "", form = "", ...rest] of rows) {
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range === null && Number(id) <= skip) continue;
      if (range !== null) skip = Number(range[2]);
      built += form + (rest[7]?.includes("SpaceAfter=No") ? "" : " ");
    }
    expect(built.trimEnd()).toBe(text);
  }
};

describe("toConllu", () => {
  it("writes contractions as multiword tokens, with their words", () => {
    const conllu = toConllu(analyse("They didn't read Iran's offer.", models));
    const ids = lines(conllu).map(([id, form]) => `${id} ${form}`);
    expect(ids).toEqual(
      expect.arrayContaining(["2-3 didn't", "2 did", "3 n't", "5-6 Iran's", "5 Iran", "6 's", "8 ."]),
    );
    expect(conllu).toContain("# sent_id = 1\n# newpar\n# text = They didn't read Iran's offer.\n");
    expect(lines(conllu).find(([id]) => id === "7")?.[9]).toBe("SpaceAfter=No");
    checkLevel2(conllu);
  });

  it("writes nothing for an empty text", () => {
    expect(toConllu(analyse(" ", models))).toBe("");
  });

  it("is valid, whatever the text", () => {
    const piece = fc.constantFrom(
      "Oman",
      "'s",
      "n't",
      "did",
      "cannot",
      "“",
      "”",
      "'",
      "-",
      ".",
      "(",
      "U.S.",
      "x",
      " ",
      " ",
      "\n\n",
      "é",
      "5",
      "%",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        checkLevel2(toConllu(analyse(pieces.join(""), models)));
      }),
    );
  });
});

const given = `# sent_id = a
# text = They don't agree.
1\tThey\t_\t_\t_\t_\t_\t_\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tNote=x
2\tdo\t_\t_\t_\t_\t_\t_\t_\t_
3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
3.1\tnode\t_\t_\t_\t_\t_\t_\t_\t_
4\tagree\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
5\t.\t_\t_\t_\t_\t_\t_\t_\t_

# sent_id = b
1\tReally\t_\t_\t_\t_\t_\t_\t_\t_
`;

describe("fromConllu", () => {
  it("keeps sentences, words, comments and multiword tokens, and leaves empty nodes out", () => {
    const sentences = fromConllu(given);
    expect(sentences.map(({ words }) => words.map(({ form }) => form).join(" "))).toEqual([
      "They do n't agree .",
      "Really",
    ]);
    expect(sentences[0]?.comments).toEqual(["# sent_id = a", "# text = They don't agree."]);
    const language = analyseTokens(sentences, models);
    expect(language.text).toBe("They don't agree.\n\nReally");
    const out = givenToConllu(sentences, language);
    expect(out).toContain("# sent_id = a\n# text = They don't agree.\n1\tThey\tthey\tPRON\tPRP\t");
    expect(out).toContain("\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tNote=x\n2\tdo\tdo\tAUX\t");
    expect(lines(out).find(([, form]) => form === "agree")?.[9]).toBe("SpaceAfter=No");
  });

  it("reads what toConllu wrote, and predicts the same from it", () => {
    const text = "Oman's envoy didn't come. “Why?” she asked.";
    const written = toConllu(analyse(text, models));
    const sentences = fromConllu(written);
    const columns = (conllu: string): string[] => conllu.split("\n").filter((line) => /^\d+\t/.test(line));
    expect(columns(givenToConllu(sentences, analyseTokens(sentences, models)))).toEqual(columns(written));
  });

  it.each([
    ["too few columns", "1\tThey\n", "CoNLL-U line 1: 2 columns instead of 10"],
    [
      "a gap in the numbers",
      "1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n3\tb\t_\t_\t_\t_\t_\t_\t_\t_\n",
      "CoNLL-U line 2: word 3 where 2 is due",
    ],
    [
      "a multiword token out of place",
      "2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n",
      "CoNLL-U line 1: multiword token 2-3 out of place",
    ],
    [
      "an unfinished multiword token",
      "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
      "CoNLL-U line 3: multiword token ends at word 2, which is missing",
    ],
    ["an empty form", "1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "CoNLL-U line 1: empty form"],
    ["a comment within a sentence", "1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n# b\n", "CoNLL-U line 2: comment within a sentence"],
    ["comments alone", "# a\n\n", "CoNLL-U line 2: sentence without words"],
  ])("refuses %s with the line", (_, text, message) => {
    expect(() => fromConllu(text)).toThrow(message);
  });

  it("reads an empty text as no sentences", () => {
    expect(fromConllu("")).toEqual([]);
    expect(analyseTokens([], models).form).toEqual([]);
  });
});
