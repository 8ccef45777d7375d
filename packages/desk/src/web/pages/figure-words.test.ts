/** Figures of docs/evaluation.md → what a newcomer reads of them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEvaluation } from "../../measure/evaluation.ts";
import { byTask, plainFigures, taskWords } from "./figure-words.ts";

const rows = readEvaluation(readFileSync("docs/evaluation.md", "utf8"))?.rows ?? [];

describe("figures in words", () => {
  it("every task that is measured has words of its own, and none is left out", () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ task }) => taskWords(task) === task)).toEqual([]);
    expect(byTask(rows).flat().toSorted()).toHaveLength(rows.length);
  });

  it("those of unseen articles are found in the table, each a share of a hundred", () => {
    const found = plainFigures(rows);
    expect(found).toHaveLength(9);
    for (const [, count] of found) expect(count).toBeGreaterThan(0);
    expect(plainFigures(rows.filter(({ set }) => set !== "other dyads, test"))).toEqual([]);
  });

  it("an unknown task stands last, under its own name", () => {
    const row = { task: "newest", set: "dev", metric: "F1", value: "1.0", peers: "", note: "" };
    expect(byTask([row, ...rows]).at(-1)).toEqual([row]);
    expect(taskWords("newest")).toBe("newest");
  });
});
