/** What the evaluation writes is what the pages read, and the page that is committed is whole. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEvaluation } from "../packages/desk/src/measure/evaluation.ts";
import { reportMarkdown } from "./report.ts";

const run = { coder: { version: "1.2.3", models: ["syntax@1"] }, node: "v20", day: "2026-01-02" };

describe("docs/evaluation.md", () => {
  it("is read as it was written", () => {
    const rows = [
      {
        task: "time",
        set: "dev",
        metric: "F1 | strict",
        value: 0.894,
        peers: [{ name: "chrono", value: 0.6, source: "(m)" }],
        note: "seen",
      },
      { task: "coref", set: "dev", metric: "MUC", value: 0.5 },
    ];
    const limits =
      "## Limits\n\nIn words:\n\n- **Who they are.** It may pick\n  the wrong side.\n- **Irony** that no trap lists.";
    expect(readEvaluation(reportMarkdown(rows, run, limits))).toEqual({
      run: "Run on 2026-01-02 with Node v20. Coder 1.2.3; models syntax@1.",
      rows: [
        { task: "time", set: "dev", metric: "F1 | strict", value: "89.4", peers: "chrono 60.0 ((m))", note: "seen" },
        { task: "coref", set: "dev", metric: "MUC", value: "50.0", peers: "", note: "" },
      ],
      limits: [
        { about: "Who they are.", words: "It may pick the wrong side." },
        { about: "Irony", words: "that no trap lists." },
      ],
    });
  });

  it("has figures with their sets, and limits, as committed", () => {
    const page = readEvaluation(readFileSync("docs/evaluation.md", "utf8"));
    expect(page?.rows.length).toBeGreaterThan(50);
    for (const { task, set, metric, value } of page?.rows ?? []) {
      expect([task, set, metric].every((words) => words !== "")).toBe(true);
      expect(value).toMatch(/^-?\d+\.\d$/);
    }
    expect(page?.limits.length).toBeGreaterThan(10);
  });

  it("a text without a table has no figures", () => expect(readEvaluation("# Nothing")).toBeNull());
});
