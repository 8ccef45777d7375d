/** Prospects on our own articles. In: cases with what a careful reader expects. Out: rows; what was missed and found in vain in the tally. */
import { code, type Resources } from "@dragoman/coder";
import { scoreCounts } from "../packages/desk/src/measure/scores.ts";
import type { Case } from "./articles.ts";
import { compareProspects, type ProspectCounts } from "./expected-prospects.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

export const evaluateProspects = (
  set: string,
  cases: readonly Case[],
  resources: Resources,
  tally: Tally,
): readonly Row[] => {
  const compared = cases.map(({ name, article, prospects, events }) => ({
    name,
    ...compareProspects(prospects, events, code(article, resources)),
  }));
  for (const { name, missed, spurious, off } of compared) {
    for (const { expected, coded, words } of off)
      tally.add("due time and firmness of agreeing prospects", expected, coded, `${name}: ${words}`);
    for (const line of missed) tally.add("prospects", line.split(" ", 1)[0] as string, "nothing", `${name}: ${line}`);
    for (const line of spurious) tally.add("prospects", "nothing", line.split(" ", 1)[0] as string, `${name}: ${line}`);
  }
  const sum = (count: (one: ProspectCounts) => number) => compared.reduce((total, one) => total + count(one), 0);
  const pairs = sum((one) => one.pairs);
  const { precision, recall } = scoreCounts({
    right: sum((one) => one.right),
    predicted: sum((one) => one.predicted),
    found: sum((one) => one.found),
    required: sum((one) => one.required),
  });
  const firm = sum((one) => one.firm);
  const row = (metric: string, value: number | null): Row => ({ task: "prospects", set, metric, value });
  return [
    row("recall (type, both countries)", recall),
    row("precision (type, both countries)", precision),
    row("due time of agreeing prospects", pairs === 0 ? null : sum((one) => one.dueRight) / pairs),
    row("firmness of agreeing prospects", firm === 0 ? null : sum((one) => one.firmnessRight) / firm),
  ];
};
