/**
 * Prospects with what came of them, as rows keep them. In: a settled prospect. Out: JSON of one line, by position as in `briefs.ts`, and the
 * prospect again. Each statement stands once: a due time has the place of the one that set it.
 */
import type { SettledProspect, Settlement, Statement } from "../../../relations/settle-prospects.ts";
import { type DateRow, dateOf, dateRow } from "./briefs.ts";

/** A prospect with its parties as they are kept: their identities. */
export type KeptProspect<P = number> = Omit<SettledProspect, "actors" | "recipients"> & {
  readonly actors: readonly P[];
  readonly recipients: readonly P[];
};

type StatementRow = readonly [
  article: string,
  outlet: string | null,
  title: string | null,
  published: string | null,
  prospect: string,
  start: number,
  end: number,
  words: string,
  speaker: string | null,
  speakerKey: string | null,
  office: string | null,
  firmness: Statement["firmness"],
];

type SettlementRow = readonly [
  article: string,
  event: string,
  outlet: string | null,
  published: string | null,
  words: string,
  date: string | null,
];

/** The parties stand where SQL looks for them: `prospectParties`. */
export type ProspectRow = readonly [
  id: string,
  actors: readonly number[],
  recipients: readonly number[],
  type: SettledProspect["type"],
  mode: SettledProspect["mode"],
  due: DateRow,
  dues: readonly (readonly [due: DateRow, by: number])[],
  firmness: SettledProspect["firmness"],
  stated: string | null,
  statements: readonly StatementRow[],
  outcome: SettledProspect["outcome"],
  broken: SettledProspect["broken"],
  inPart: SettledProspect["inPart"],
  settledBy: SettlementRow | null,
  late: number | null,
];

/** Paths of the lists of identities in a row's JSON. */
export const prospectParties = ["$[1]", "$[2]"] as const;

const statementRow = (statement: Statement): StatementRow => {
  const { article, outlet, title, published, prospect, span, words, speaker, speakerKey, office, firmness } = statement;
  return [
    ...([article, outlet, title, published, prospect, span.start, span.end, words] as const),
    ...([speaker, speakerKey, office, firmness] as const),
  ];
};

export const prospectRow = (prospect: KeptProspect): string => {
  const { id, actors, recipients, type, mode, due, dues, firmness, stated, statements } = prospect;
  const { outcome, broken, inPart, settledBy, late } = prospect;
  const row: ProspectRow = [
    id,
    actors,
    recipients,
    type,
    mode,
    dateRow(due),
    dues.map((step) => [
      dateRow(step.due),
      statements.findIndex((one) => one.prospect === step.by.prospect && one.article === step.by.article),
    ]),
    firmness,
    stated,
    statements.map(statementRow),
    outcome,
    broken,
    inPart,
    settledBy === null
      ? null
      : [settledBy.article, settledBy.event, settledBy.outlet, settledBy.published, settledBy.words, settledBy.date],
    late,
  ];
  return JSON.stringify(row);
};

/** Whoever makes the statements of a row, by the keys of their identities. */
export const speakersIn = (row: ProspectRow): (string | null)[] => row[9].map((statement) => statement[9]);

const statementOf = (row: StatementRow, keyOf: (identity: string | null) => string | null): Statement => ({
  article: row[0],
  outlet: row[1],
  title: row[2],
  published: row[3],
  prospect: row[4],
  span: { start: row[5], end: row[6] },
  words: row[7],
  speaker: row[8],
  speakerKey: keyOf(row[9]),
  office: row[10],
  firmness: row[11],
});

const settlementOf = (row: SettlementRow): Settlement => ({
  article: row[0],
  event: row[1],
  outlet: row[2],
  published: row[3],
  words: row[4],
  date: row[5],
});

/**
 * @param keyOf the key of the party that a speaker's identity is now
 * @param among the parties that identities are now
 */
export const prospectOfRow = <P>(
  row: ProspectRow,
  keyOf: (identity: string | null) => string | null,
  among: (identities: readonly number[]) => readonly P[],
): KeptProspect<P> => {
  const statements = row[9].map((statement) => statementOf(statement, keyOf));
  return {
    id: row[0],
    type: row[3],
    mode: row[4],
    actors: among(row[1]),
    recipients: among(row[2]),
    due: dateOf(row[5]),
    dues: row[6].map(([due, by]) => ({ due: dateOf(due), by: statements[by] as Statement })),
    firmness: row[7],
    stated: row[8],
    statements,
    outcome: row[10],
    broken: row[11],
    inPart: row[12],
    settledBy: row[13] === null ? null : settlementOf(row[13]),
    late: row[14],
  };
};
