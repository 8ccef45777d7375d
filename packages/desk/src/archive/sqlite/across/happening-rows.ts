/**
 * Happenings whole, as rows keep them. In: a happening with what its events' articles tell of it. Out: JSON of one line, by position as in
 * `briefs.ts`, and the happening again. Named, a thing's names would be half of what is read.
 */
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import type { Happening, Report } from "../../../relations/happenings.ts";
import type { Told } from "../../across.ts";
import { type DateRow, dateOf, dateRow } from "./briefs.ts";

/** A happening with the identities of its parties, and of each of its reports what the article tells beside it. */
export type KeptHappening = Omit<Happening, "actors" | "recipients"> & {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly told: readonly Told[];
};

type ReportRow = readonly [
  article: string,
  outlet: string | null,
  title: string | null,
  published: string | null,
  event: string,
  status: Report["status"],
  date: DateRow,
  /** Start, end and words of each clause, one after the other. */
  evidence: readonly (number | string)[],
  speaker: string | null,
  copy: 0 | 1,
  place: Told["place"],
  trigger: string,
];

/** The parties stand where SQL looks for them: `happeningParties`. */
export type HappeningRow = readonly [
  id: string,
  actors: readonly number[],
  recipients: readonly number[],
  type: Happening["type"],
  mode: Happening["mode"],
  quad: Happening["quad"] | 0,
  score: number,
  contexts: Happening["contexts"],
  date: DateRow,
  place: string | null,
  status: Happening["status"],
  historical: 0 | 1,
  disputed: 0 | 1,
  independent: number,
  differences: Happening["differences"],
  reports: readonly ReportRow[],
];

/** Paths of the lists of identities in a row's JSON. */
export const happeningParties = ["$[1]", "$[2]"] as const;

const reportRow = (
  { article, outlet, title, published, event, status, date, evidence, speaker, copy }: Report,
  { place, trigger }: Told,
): ReportRow => [
  article,
  outlet,
  title,
  published,
  event,
  status,
  dateRow(date),
  evidence.flatMap(({ span: { start, end }, words }) => [start, end, words]),
  speaker,
  copy ? 1 : 0,
  place,
  trigger,
];

export const happeningRow = (happening: KeptHappening): string => {
  const { id, actors, recipients, type, mode, quad, score, contexts, date, place, status } = happening;
  const { historical, disputed, independent, differences, reports, told } = happening;
  const row: HappeningRow = [
    id,
    actors,
    recipients,
    type,
    mode,
    quad === eventTypes[type].quad ? 0 : quad,
    score,
    contexts,
    dateRow(date),
    place,
    status,
    historical ? 1 : 0,
    disputed ? 1 : 0,
    independent,
    differences,
    reports.map((report, i) => reportRow(report, told[i] as Told)),
  ];
  return JSON.stringify(row);
};

const evidenceOf = (list: ReportRow[7]): Report["evidence"] => {
  const evidence: Report["evidence"][number][] = [];
  for (let i = 0; i < list.length; i += 3)
    evidence.push({ span: { start: list[i] as number, end: list[i + 1] as number }, words: list[i + 2] as string });
  return evidence;
};

const reportOf = (row: ReportRow): Report => ({
  article: row[0],
  outlet: row[1],
  title: row[2],
  published: row[3],
  event: row[4],
  status: row[5],
  date: dateOf(row[6]),
  evidence: evidenceOf(row[7]),
  speaker: row[8],
  copy: row[9] === 1,
});

export const happeningOfRow = (row: HappeningRow): KeptHappening => ({
  id: row[0],
  type: row[3],
  mode: row[4],
  quad: row[5] === 0 ? eventTypes[row[3]].quad : row[5],
  score: row[6],
  contexts: row[7],
  actors: row[1],
  recipients: row[2],
  date: dateOf(row[8]),
  place: row[9],
  status: row[10],
  historical: row[11] === 1,
  disputed: row[12] === 1,
  reports: row[15].map(reportOf),
  independent: row[13],
  differences: row[14],
  told: row[15].map((report) => ({ place: report[10], trigger: report[11] })),
});
