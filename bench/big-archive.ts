/** A big archive of made-up records, made once and kept in a cache folder. In: how many events. Out: its file. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { eventsPerArticle, madeRecords } from "./made-records.ts";

/** Raised when `madeRecords` makes others. */
const version = 1;
const folder = join("node_modules", ".dragoman", "bench");

/**
 * @param events how many, about
 * @param progress told after every thousand articles
 */
export const bigArchive = async (events: number, progress: (done: number, of: number) => void): Promise<string> => {
  const file = join(folder, `events-${events}-v${version}.db`);
  if (existsSync(file)) {
    // Brought up to date, where an earlier version made it.
    await openArchive(file, { create: false, fleeting: true, progress }).close();
    return file;
  }
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.part`;
  for (const ending of ["", "-wal", "-shm"]) rmSync(unfinished + ending, { force: true });
  const archive = openArchive(unfinished, { create: true, fleeting: true });
  const count = Math.ceil(events / eventsPerArticle);
  let done = 0;
  for (const record of madeRecords(count)) {
    await archive.add(record, `made#${done}`, `2021-01-01T00:00:00Z`);
    if (++done % 1000 === 0) progress(done, count);
  }
  await archive.close();
  renameSync(unfinished, file);
  return file;
};
