/**
 * Whether what an archive keeps besides its articles is what they make it. In: an archive's file. Out: each row that differs. Everything is made
 * anew in a database of its own, which nobody else sees and which is gone afterwards, and both are gone through in one order: however large the
 * archive, a few rows of it are in memory, and whoever stops leaves it as it was.
 */
import { setImmediate } from "node:timers/promises";
import type { CheckOptions, Difference } from "../archive.ts";
import { forgetAcross, takeIn } from "./across/catch-up.ts";
import { type DerivedTable, derivedTables } from "./derived-tables.ts";
import { type OpenedFile, openFile } from "./driver.ts";
import { acrossTables } from "./schema/across-step.ts";
import { aggregates, fill } from "./schema/aggregate-step.ts";

type Row = readonly [at: string, value: string];

/** Lets others have their turn, and says how far it has come. @throws the reason of whoever stops it */
type Beat = (done: number, of: number) => Promise<void>;

/** As SQLite orders text. */
const compareText = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)));

const compareRows = (a: Row, b: Row): number => compareText(a[0], b[0]) || compareText(a[1], b[1]);

/** Rows of one key that only one side has: a changed one is on both. */
const differencesAt = (table: string, at: string, kept: readonly string[], counted: readonly string[]): Difference[] =>
  Array.from({ length: Math.max(kept.length, counted.length) }, (_, i) => ({
    table,
    at,
    kept: kept[i] ?? null,
    counted: counted[i] ?? null,
  }));

const rowsBetweenBeats = 20_000;

/** Goes through a table as it is kept and as it is made anew, both in the order of their keys. */
async function* differencesIn(file: OpenedFile, { table, kept, made }: DerivedTable, beat: () => Promise<void>) {
  const [ours, theirs] = [kept, made].map((rows) => file.each<Row>(`${rows} order by 1, 2`)[Symbol.iterator]()) as [
    Iterator<Row>,
    Iterator<Row>,
  ];
  let at = "";
  let only: { readonly kept: string[]; readonly counted: string[] } = { kept: [], counted: [] };
  try {
    let [one, other] = [ours.next(), theirs.next()];
    for (let n = 1; one.done !== true || other.done !== true; n++) {
      const order = one.done === true ? 1 : other.done === true ? -1 : compareRows(one.value, other.value);
      const row = (order <= 0 ? one.value : other.value) as Row;
      if (row[0] !== at) {
        yield* differencesAt(table, at, only.kept, only.counted);
        at = row[0];
        only = { kept: [], counted: [] };
      }
      if (order < 0) only.kept.push(row[1]);
      if (order > 0) only.counted.push(row[1]);
      if (order <= 0) one = ours.next();
      if (order >= 0) other = theirs.next();
      if (n % rowsBetweenBeats === 0) await beat();
    }
    yield* differencesAt(table, at, only.kept, only.counted);
  } finally {
    for (const rows of [ours, theirs]) rows.return?.();
  }
}

/** SQLite's names for the archive's database and for the temporary one, in which an unqualified table is looked for first. */
const archive = "main";
const made = "temp";

/** The same table, index or trigger in the temporary database. */
const temporary = (sql: string): string =>
  sql.replace(/^create (table|trigger) /i, `create ${made} $1 `).replace(/^create index /i, `create index ${made}.`);

/** Articles that are taken in between two beats. */
const chunk = 100;

/** Makes everything anew beside the archive. */
const makeAnew = async (file: OpenedFile, beat: Beat): Promise<void> => {
  const tables = acrossTables.map((table) => `'${table}'`).join();
  // With the indexes and triggers of each, tables first.
  for (const { sql } of file.all<{ sql: string }>(
    `select sql from ${archive}.sqlite_schema where tbl_name in (${tables}) and sql is not null order by type <> 'table', type`,
  ))
    file.execute(temporary(sql));
  forgetAcross(file);
  const { of } = file.first<{ of: number }>("select count(*) as of from article") as { of: number };
  let done = 0;
  do {
    await beat(Math.min(done, of), of);
    done += chunk;
  } while (takeIn(file, chunk));
};

/** Puts what was made anew in the place of what was kept. */
const replace = async (file: OpenedFile, beat: Beat): Promise<void> => {
  for (const aggregate of aggregates) file.execute(fill(aggregate));
  for (const table of acrossTables) file.run(`delete from ${archive}.${table}`);
  for (const [i, table] of acrossTables.entries()) {
    await beat(i, acrossTables.length);
    // Triggers may have begun to fill it.
    file.run(`delete from ${archive}.${table}`);
    file.run(`insert into ${archive}.${table} select * from ${made}.${table}`);
  }
};

/**
 * @param file the archive's file, brought up to date
 * @param options.rebuild whether what was made anew takes the place of what is kept where something differs; others wait to write until then
 */
export async function* checkArchive(
  file: string,
  { rebuild, progress, stop }: CheckOptions,
): AsyncGenerator<Difference, void, void> {
  const opened = openFile(file);
  const beat =
    (doing: string): Beat =>
    async (done, of) => {
      progress?.(doing, done, of);
      await setImmediate();
      stop?.throwIfAborted();
    };
  // SQLite as it is built here keeps what is temporary in memory otherwise.
  opened.execute(`pragma temp_store = file; pragma ${made}.cache_size = -32768; pragma ${archive}.cache_size = -32768`);
  // What others write meanwhile is not seen.
  opened.execute(rebuild ? "begin immediate" : "begin");
  try {
    await makeAnew(opened, beat("articles taken in anew"));
    const tables = derivedTables(archive, made);
    let differ = false;
    for (const [i, table] of tables.entries()) {
      const compared = () => beat("tables compared")(i, tables.length);
      await compared();
      for await (const difference of differencesIn(opened, table, compared)) {
        differ = true;
        yield difference;
      }
    }
    if (rebuild && differ) {
      await replace(opened, beat("tables made anew"));
      opened.execute("commit");
    }
  } finally {
    opened.rollBack();
    opened.close();
  }
}
