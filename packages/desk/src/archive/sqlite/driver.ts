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
}

const adapted = (database: Database.Database): SqliteDatabase => ({
  // Kysely closes only what it has used; whoever opened the file closes it.
  close: () => {},
  prepare: (sql) => {
    const statement = database.prepare(sql);
    return {
      reader: statement.reader,
      all: (parameters) => statement.all(parameters.map(bindable)),
      run: (parameters) => statement.run(parameters.map(bindable)),
      iterate: (parameters) => statement.iterate(parameters.map(bindable)),
    };
  },
});

export interface OpenedFile {
  readonly dialect: Dialect;
  /** Runs statements without results, one after the other. */
  execute(sql: string): void;
  /** The first column of the first row. */
  value(sql: string): unknown;
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
  database.exec("pragma foreign_keys = on");
  const adapter = adapted(database);
  return {
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new WritingDriver({ database: adapter }),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    execute: (sql) => {
      database.exec(sql);
    },
    value,
    close: () => {
      database.close();
    },
  };
};
