/**
 * Happenings on pairs of short reports of our own (test/cases/happenings.jsonl): whether two reports of one story are joined just where they
 * tell the same deed. In: the reports. Out: rows; what was joined in vain or kept apart in the tally.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { score } from "../packages/desk/src/measure/scores.ts";
import { happeningsOf, tellings } from "../packages/desk/src/relations/happenings.ts";
import { mergeActors } from "../packages/desk/src/relations/parties.ts";
import { copiesAmong } from "../packages/desk/src/relations/wire-copies.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

export interface ShortReport {
  readonly story: string;
  /** PLOVER type of the deed that is reported. */
  readonly type: string;
  /** Reports of a story with the same letter tell the same deed. */
  readonly deed: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

export const readReports = (root: string): readonly ShortReport[] =>
  readFileSync(join(root, "test", "cases", "happenings.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ShortReport);

/** Every two reports of one story. */
const pairsOf = (reports: readonly ShortReport[]): readonly (readonly [ShortReport, ShortReport])[] =>
  reports.flatMap((a, i) => reports.slice(i + 1).flatMap((b) => (a.story === b.story ? [[a, b] as const] : [])));

const recordOf = ({ outlet, published, text }: ShortReport, resources: Resources): ArticleRecord =>
  code({ text, outlet, published: { start: published, end: published, precision: "day" } }, resources);

/** For each report, the happenings of its type that it is among the reports of; those of all stories are joined together. */
const joinAll = (
  reports: readonly ShortReport[],
  resources: Resources,
): ReadonlyMap<ShortReport, ReadonlySet<string>> => {
  const records = reports.map((report) => recordOf(report, resources));
  const happenings = happeningsOf(tellings(records, mergeActors(records)), copiesAmong(records));
  return new Map(
    reports.map((report, i) => {
      const article = (records[i] as ArticleRecord).article.id;
      const own = happenings.filter(
        ({ type, reports: told }) => type === report.type && told.some((one) => one.article === article),
      );
      return [report, new Set(own.map(({ id }) => id))];
    }),
  );
};

export const evaluateHappeningPairs = (resources: Resources, tally: Tally): readonly Row[] => {
  const reports = readReports(".");
  const homes = joinAll(reports, resources);
  const idsOf = (report: ShortReport): ReadonlySet<string> => homes.get(report) ?? new Set();
  const pairs = pairsOf(reports).map(([a, b]) => ({
    a,
    b,
    same: a.deed === b.deed,
    joined: [...idsOf(a)].some((id) => idsOf(b).has(id)),
    coded: idsOf(a).size > 0 && idsOf(b).size > 0,
  }));
  for (const { a, b, same, joined, coded } of pairs) {
    const words = (is: boolean) => (is ? "same deed" : "another deed");
    const found = coded || same === joined ? words(joined) : "not coded";
    tally.add("pairs of reports", words(same), found, `${a.story}: ${a.text} | ${b.text}`);
  }
  const right = pairs.filter(({ same, joined }) => same && joined).length;
  const { precision, recall } = score(
    right,
    pairs.filter(({ joined }) => joined).length,
    pairs.filter(({ same }) => same).length,
  );
  const coded = pairs.filter((pair) => pair.coded && pair.same);
  const row = (metric: string, value: number): Row => ({
    task: "happenings",
    set: `${pairs.length} pairs of our own`,
    metric,
    value,
  });
  return [
    row("same deed, precision", precision),
    row("same deed, recall", recall),
    row("same deed, recall where both are coded", coded.filter(({ joined }) => joined).length / (coded.length || 1)),
  ];
};
