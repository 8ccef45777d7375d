/**
 * The SQLite driver. In: a file. Out: a Kysely dialect over it, and SQL for its own set-up. The only file that knows libsql;
 * `node:sqlite` takes its place when Node 22 is the floor.
 */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import Database from "libsql";

/** How long, in milliseconds, a writer waits for another one. */
const patience = 15_000;

/**
 * What libsql can bind: it ends the process on a boolean or `undefined`, and cuts a string at NUL.
 * Text that must come back unchanged is kept as JSON, in which NUL is an escape.
 */
const bindable = (value: unknown): unknown => {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
  return value ?? null;
};

/** A transaction takes the write lock at its start: two that read first and write later would deadlock. */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw("rollback"));
    } catch {
      // On a full disk SQLite has rolled back already; what is told is why.
    }
  }
}

/** More different statements than these are not kept ready: a program has some hundreds, and what is made up anew each time is none of them. */
const mostPrepared = 1000;

/** Prepares each statement once. What libsql prepares takes memory that only the collector of garbage gives back, and takes its time. */
const preparer = (database: Database.Database): ((sql: string) => Database.Statement) => {
  const prepared = new Map<string, Database.Statement>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= mostPrepared) prepared.clear();
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
};

/** The first row of a statement. libsql writes on it how long it took, which is no column. */
const single = (
  prepare: (sql: string) => Database.Statement,
  sql: string,
  parameters: readonly unknown[],
): object | undefined => {
  const row = prepare(sql).get(parameters.map(bindable)) as { readonly _metadata?: unknown } | undefined;
  if (row === undefined) return undefined;
  const { _metadata: _, ...columns } = row;
  return columns;
};

/**
 * The rows of a query. libsql never gives back what it takes for a list of rows, about a kilobyte a query, but does for a single row: so a list
 * is asked for as one row, of JSON, in which no blob may be. What changes rows and returns one is asked for that one.
 */
const rowsOf = (prepare: (sql: string) => Database.Statement) => {
  const columnsOf = new Map<string, readonly string[]>();
  return (sql: string, parameters: readonly unknown[]): unknown[] => {
    if (!/^\s*(select|with)\b/i.test(sql)) {
      const row = single(prepare, sql, parameters);
      return row === undefined ? [] : [row];
    }
    const columns =
      columnsOf.get(sql) ??
      prepare(sql)
        .columns()
        .map(({ name }) => name);
    columnsOf.set(sql, columns);
    if (columnsOf.size > mostPrepared) columnsOf.clear();
    const names = columns.map((_, i) => `c${i}`).join();
    const all = `with listed(${names}) as (${sql}) select json_group_array(json_array(${names})) as list from listed`;
    const { list } = prepare(all).get(parameters.map(bindable)) as { list: string };
    return (JSON.parse(list) as unknown[][]).map((row) => {
      const named: Record<string, unknown> = {};
      for (let i = 0; i < columns.length; i++) named[columns[i] as string] = row[i];
      return named;
    });
  };
};

type Rows = ReturnType<typeof rowsOf>;

/** JSON documents, the only column of a query, parsed at once: written into each other as they are, they need no escapes. */
const documentsOf = (prepare: (sql: string) => Database.Statement) => (sql: string, parameters: readonly unknown[]) => {
  const all = `with listed(json) as (${sql}) select '[' || ifnull(group_concat(json), '') || ']' as list from listed`;
  const { list } = prepare(all).get(parameters.map(bindable)) as { list: string };
  return JSON.parse(list) as unknown[];
};

const adapted = (prepare: (sql: string) => Database.Statement, rows: Rows): SqliteDatabase => ({
  // Kysely closes only what it has used; whoever opened the file closes it.
  close: () => {},
  prepare: (sql) => {
    const statement = prepare(sql);
    return {
      reader: statement.reader,
      all: (parameters) => rows(sql, parameters),
      run: (parameters) => statement.run(parameters.map(bindable)),
      iterate: (parameters) => statement.iterate(parameters.map(bindable)),
    };
  },
});

/** Statements that are prepared once; within a transaction of the same file they are part of it. */
export interface Statements {
  /** The rows of a query. */
  all<R>(sql: string, ...parameters: readonly unknown[]): R[];
  /** What a query's only column has, JSON in each row, parsed. */
  documents<T>(sql: string, ...parameters: readonly unknown[]): T[];
  /** The first row of a query. */
  first<R>(sql: string, ...parameters: readonly unknown[]): R | undefined;
  /** Inserts a row. Returns its number. */
  insert(sql: string, ...parameters: readonly unknown[]): number;
  /** Runs a change. Returns how many rows it changed. */
  run(sql: string, ...parameters: readonly unknown[]): number;
}

/** Changes whenever anybody writes to the file. */
export const versionOf = (file: Statements): string => {
  const others = file.first<{ data_version: number }>("pragma data_version")?.data_version;
  const own = file.first<{ n: number }>("select total_changes() as n")?.n;
  return `${others} ${own}`;
};

export interface OpenedFile extends Statements {
  readonly dialect: Dialect;
  /** Runs statements without results, one after the other. */
  execute(sql: string): void;
  /** Takes back what is not committed. On a full disk SQLite has done so already; what is told is why. */
  rollBack(): void;
  /** The rows of a query, as lists of their columns, one at a time. */
  each<R extends readonly unknown[]>(sql: string): Iterable<R>;
  /** The first column of the first row. */
  value(sql: string): unknown;
  /** Writes what is committed from the log into the file, as far as nobody reads what was there before. */
  writeBack(): void;
  close(): void;
}

/**
 * Opens a database file, or makes it, ready for several readers beside one writer.
 * What is committed is on the disk: `synchronous = full` waits for it.
 * @throws Error of the driver, where the file cannot be opened or is no database
 */
export const openFile = (file: string): OpenedFile => {
  const database = new Database(file, { timeout: patience / 1000 });
  const value = (sql: string): unknown => Object.values((database.prepare(sql).get([]) as object | undefined) ?? {})[0];
  value(`pragma busy_timeout = ${patience}`);
  value("pragma journal_mode = wal");
  database.exec("pragma synchronous = full");
  // An article changes pages all over the file: many of them at hand, and none written twice within some hundred articles.
  database.exec("pragma cache_size = -65536");
  value("pragma wal_autocheckpoint = 16384");
  database.exec("pragma foreign_keys = on");
  const prepare = preparer(database);
  const rows = rowsOf(prepare);
  const documents = documentsOf(prepare);
  const adapter = adapted(prepare, rows);
  return {
    all: <R>(sql: string, ...parameters: readonly unknown[]) => rows(sql, parameters) as R[],
    documents: <T>(sql: string, ...parameters: readonly unknown[]) => documents(sql, parameters) as T[],
    first: <R>(sql: string, ...parameters: readonly unknown[]) => single(prepare, sql, parameters) as R | undefined,
    insert: (sql, ...parameters) => Number(prepare(sql).run(parameters.map(bindable)).lastInsertRowid),
    run: (sql, ...parameters) => prepare(sql).run(parameters.map(bindable)).changes,
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new WritingDriver({ database: adapter }),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    execute: (sql) => {
      database.exec(sql);
    },
    rollBack: () => {
      if (database.inTransaction) database.exec("rollback");
    },
    each: <R extends readonly unknown[]>(sql: string) => database.prepare(sql).raw().iterate([]) as Iterable<R>,
    value,
    writeBack: () => {
      try {
        value("pragma wal_checkpoint(passive)");
      } catch {
        // What cannot be written now is safe in the log, and is written another time.
      }
    },
    close: () => {
      // Statements that are still prepared keep SQLite from doing so itself: what was added would not be in the file that a user copies.
      value("pragma busy_timeout = 0");
      try {
        value("pragma wal_checkpoint(truncate)");
      } catch {
        // On a full disk what was added stays in the log beside the file, and is whole.
      }
      database.close();
    },
  };
};
