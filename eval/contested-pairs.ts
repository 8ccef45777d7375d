/**
 * Contested accounts on pairs of short reports of our own (test/cases/contested.jsonl): whether two reports are set against each other just
 * where their speakers hold what cannot both be so. In: the reports. Out: rows; what was contested in vain or passed over in the tally.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import { score } from "../packages/desk/src/measure/scores.ts";
import { disputesOf } from "../packages/desk/src/relations/disputes.ts";
import { happeningsOf, tellings } from "../packages/desk/src/relations/happenings.ts";
import { mergeActors } from "../packages/desk/src/relations/parties.ts";
import { contestedOf } from "../packages/desk/src/relations/speakers.ts";
import { copiesAmong } from "../packages/desk/src/relations/wire-copies.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

export interface ContestedPair {
  /** What they disagree on, or null where nothing that one says excludes what the other says. */
  readonly point: string | null;
  readonly reports: readonly { readonly outlet: string; readonly published: string; readonly text: string }[];
}

export const readContestedPairs = (root: string): readonly ContestedPair[] =>
  readFileSync(join(root, "test", "cases", "contested.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ContestedPair);

/** The points on which the reports of a pair are set against each other. */
export const pointsBetween = ({ reports }: ContestedPair, resources: Resources): readonly string[] => {
  const records = reports.map(({ outlet, published, text }) =>
    code({ text, outlet, published: { start: published, end: published, precision: "day" } }, resources),
  );
  const parties = mergeActors(records);
  const told = tellings(records, parties);
  return [
    ...contestedOf(happeningsOf(told, copiesAmong(records))).map(() => "whether it happened"),
    ...disputesOf(records, parties).map(({ point }) => point),
  ];
};

export const evaluateContestedPairs = (resources: Resources, tally: Tally): readonly Row[] => {
  const pairs = readContestedPairs(".").map((pair) => ({ pair, points: pointsBetween(pair, resources) }));
  for (const { pair, points } of pairs)
    tally.add(
      "pairs of reports",
      pair.point ?? "not contested",
      points[0] ?? "not contested",
      pair.reports.map(({ text }) => text).join(" | "),
    );
  const right = pairs.filter(({ pair, points }) => pair.point !== null && points.length > 0);
  const { precision, recall } = score(
    right.length,
    pairs.filter(({ points }) => points.length > 0).length,
    pairs.filter(({ pair }) => pair.point !== null).length,
  );
  const row = (metric: string, value: number): Row => ({
    task: "contested",
    set: `${pairs.length} pairs of our own`,
    metric,
    value,
  });
  return [row("contested, precision", precision), row("contested, recall", recall)];
};
