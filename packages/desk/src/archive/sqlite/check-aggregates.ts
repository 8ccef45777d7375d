/** Whether the aggregates are what the archive's content makes them. In: the opened archive. Out: each row that differs, in words. */
import { type Kysely, sql } from "kysely";
import type { Difference } from "../archive.ts";
import { type Aggregate, aggregates, fill } from "./schema/aggregate-step.ts";
import type { Tables } from "./schema/tables.ts";

type Row = Readonly<Record<string, string | number>>;

const wordsOf = ({ key, counted }: Aggregate, row: Row): { readonly at: string; readonly value: string } => ({
  at: key.map((column) => row[column]).join(" "),
  value: counted.map((column) => `${column} ${row[column]}`).join(", "),
});

const rowsBut = async (db: Kysely<Tables>, columns: string, from: string, but: string): Promise<readonly Row[]> =>
  (await sql.raw<Row>(`select ${columns} from (${from}) except select ${columns} from (${but})`).execute(db)).rows;

const differencesOf = async (db: Kysely<Tables>, aggregate: Aggregate): Promise<Difference[]> => {
  const { table, key, counted, query } = aggregate;
  const columns = [...key, ...counted].join();
  const kept = `select ${columns} from ${table}`;
  const found = new Map<string, { kept: string | null; counted: string | null }>();
  for (const row of await rowsBut(db, columns, kept, query)) {
    const { at, value } = wordsOf(aggregate, row);
    found.set(at, { kept: value, counted: null });
  }
  for (const row of await rowsBut(db, columns, query, kept)) {
    const { at, value } = wordsOf(aggregate, row);
    found.set(at, { kept: found.get(at)?.kept ?? null, counted: value });
  }
  return [...found].map(([at, values]) => ({ table, at, ...values }));
};

/** Every row of an aggregate that is not as it is counted anew. */
export const checkAggregates = async (db: Kysely<Tables>): Promise<readonly Difference[]> => {
  const found: Difference[] = [];
  for (const aggregate of aggregates) found.push(...(await differencesOf(db, aggregate)));
  return found;
};

/** Counts every aggregate anew. */
export const rebuildAggregates = async (db: Kysely<Tables>): Promise<void> => {
  for (const statement of aggregates.flatMap((aggregate) => fill(aggregate).split(";")))
    if (statement.trim() !== "") await sql.raw(statement).execute(db);
};
