/** Confusions, counted by hand. */
import { describe, expect, it } from "vitest";
import { commonestErrors, confusionMatrix, createTally } from "./tally.ts";

const tallied = () => {
  const tally = createTally();
  const pairs = ["NOUN NOUN", "NOUN NOUN", "NOUN VERB", "VERB VERB", "ADJ NOUN", "ADJ NOUN", "NOUN VERB", "ADV ADJ"];
  for (const [i, pair] of pairs.entries()) {
    const [gold = "", coded = ""] = pair.split(" ");
    tally.add("tag", gold, coded, `example ${i}`);
  }
  tally.add("label", "obj", "obl");
  return tally.aspects();
};

describe("a tally", () => {
  it("ranks what was taken for what, with examples of what is wrong only", () => {
    expect(tallied().get("tag")).toEqual([
      { gold: "ADJ", coded: "NOUN", count: 2, examples: ["example 4", "example 5"] },
      { gold: "NOUN", coded: "NOUN", count: 2, examples: [] },
      { gold: "NOUN", coded: "VERB", count: 2, examples: ["example 2", "example 6"] },
      { gold: "ADV", coded: "ADJ", count: 1, examples: ["example 7"] },
      { gold: "VERB", coded: "VERB", count: 1, examples: [] },
    ]);
    expect(tallied().get("label")).toEqual([{ gold: "obj", coded: "obl", count: 1, examples: [] }]);
  });

  it("keeps three examples of a pair", () => {
    const tally = createTally();
    for (let i = 0; i < 9; i++) tally.add("tag", "X", "Y", String(i));
    expect(tally.aspects().get("tag")).toEqual([{ gold: "X", coded: "Y", count: 9, examples: ["0", "1", "2"] }]);
  });

  it("gives the commonest errors", () => {
    expect(commonestErrors(tallied().get("tag") ?? [], 2).map(({ gold, coded }) => `${gold} ${coded}`)).toEqual([
      "ADJ NOUN",
      "NOUN VERB",
    ]);
  });

  it("gives a matrix of gold by coded, rare labels together", () => {
    expect(confusionMatrix(tallied().get("tag") ?? [])).toEqual({
      labels: ["NOUN", "ADJ", "VERB", "ADV"],
      cells: [
        [2, 0, 2, 0, 0],
        [2, 0, 0, 0, 0],
        [0, 0, 1, 0, 0],
        [0, 1, 0, 0, 0],
        [0, 0, 0, 0, 0],
      ],
    });
    expect(confusionMatrix(tallied().get("tag") ?? [], 1)).toEqual({
      labels: ["NOUN"],
      cells: [
        [2, 2],
        [2, 2],
      ],
    });
  });
});
