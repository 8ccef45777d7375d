/** The evaluation as a table for a terminal and as docs/evaluation.md. In: rows. Out: text. */
import type { Row } from "./row.ts";

/** Shares print as percentages with one digit; the field's figures are all of that kind. */
const figure = (value: number | null): string => (value === null ? "–" : (100 * value).toFixed(1));

const cells = (row: Row): string[] => [
  row.task,
  row.set,
  row.metric,
  figure(row.value),
  (row.peers ?? []).map(({ name, value, source }) => `${name} ${figure(value)} (${source})`).join("; "),
  row.note ?? "",
];

const header = ["task", "set", "metric", "Dragoman", "peers (source)", "note"];

/** Columns aligned for a terminal. */
export const reportTable = (rows: readonly Row[]): string => {
  const table = [header, ...rows.map(cells)];
  const widths = header.map((_, column) => Math.max(...table.map((line) => (line[column] as string).length)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

/** What was measured, when and on what. */
export interface Run {
  readonly coder: { readonly version: string; readonly models: readonly string[] };
  readonly node: string;
  /** ISO day. */
  readonly day: string;
}

/**
 * The page docs/evaluation.md.
 * @param limits what the coder is bad at, in plain words, kept by hand in eval/limits.md
 */
export const reportMarkdown = (rows: readonly Row[], { coder, node, day }: Run, limits: string): string =>
  [
    "# Evaluation",
    "",
    "Written by `npm run eval`; do not edit. Percentages. Peers' figures are as published or, where marked (m), measured by us on the same data.",
    "",
    `Run on ${day} with Node ${node}. Coder ${coder.version}; models ${coder.models.join(", ")}.`,
    "",
    `| ${header.join(" | ")} |`,
    `|${" --- |".repeat(header.length)}`,
    ...rows.map(
      (row) =>
        `| ${cells(row)
          .map((cell) => cell.replaceAll("|", "\\|"))
          .join(" | ")} |`,
    ),
    "",
    limits.trim(),
    "",
  ].join("\n");
