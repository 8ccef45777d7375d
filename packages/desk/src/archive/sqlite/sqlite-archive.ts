/** The archive in one SQLite file. In: a path. Out: an `Archive`. */
import { existsSync } from "node:fs";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { Kysely, type SelectQueryBuilder } from "kysely";
import { type AddOutcome, type Archive, ArchiveError, type ArticleFilter, type ArticleSummary } from "../archive.ts";
import { catchUp, type Progress } from "./across/catch-up.ts";
import { acrossOver } from "./across/read-across.ts";
import { actorLog } from "./actor-log.ts";
import { batches, summaryOf } from "./article-rows.ts";
import { checkArchive } from "./check-archive.ts";
import { type OpenedFile, openFile, versionOf } from "./driver.ts";
import { eventsOfDyad } from "./dyad-events.ts";
import { deleteRecord, insertRecord } from "./insert-record.ts";
import { mergeLog } from "./merge-log.ts";
import { otherTexts, reviewLog, revisedOnArrival } from "./review-log.ts";
import { coderLine } from "./rows.ts";
import { migrate } from "./schema/migrations.ts";
import type { Tables } from "./schema/tables.ts";
import { excerptOf, foundBy } from "./search.ts";

type ArticleQuery<O> = SelectQueryBuilder<Tables, "article", O>;

const filtered = <O>(
  query: ArticleQuery<O>,
  { since, until, outlet, countries, limit }: ArticleFilter,
): ArticleQuery<O> => {
  let narrowed = query;
  if (since !== undefined) narrowed = narrowed.where("article.day_last", ">=", since);
  if (until !== undefined) narrowed = narrowed.where("article.day_first", "<=", until);
  if (outlet !== undefined) narrowed = narrowed.where("article.outlet", "=", outlet);
  for (const country of countries ?? [])
    narrowed = narrowed.where("article.id", "in", (part) =>
      part.selectFrom("actor").select("actor.article").where("actor.country", "=", country),
    );
  narrowed = narrowed
    .orderBy((part) => part("article.day_first", "is", null))
    .orderBy("article.published_start")
    .orderBy("article.id");
  return limit === undefined ? narrowed : narrowed.limit(limit);
};

/** What the driver says of a file, in our words. */
export const fileError = (file: string, error: unknown): ArchiveError => {
  if (error instanceof ArchiveError) return new ArchiveError(`${file}: ${error.message}`);
  const { code, message } = error as { code?: string; message: string };
  if (code === "SQLITE_NOTADB") return new ArchiveError(`${file}: not an archive: it is no SQLite database`);
  if (code === "SQLITE_FULL") return new ArchiveError(`${file}: the disk is full; what was kept before is whole`);
  if (code === "SQLITE_IOERR_WRITE")
    return new ArchiveError(
      `${file}: no more can be written: the disk is full, over its quota or at fault; what was kept before is whole`,
    );
  if (code === "SQLITE_BUSY") return new ArchiveError(`${file}: another program is writing to it`);
  if (message.includes("Unable to open")) return new ArchiveError(`${file}: cannot be opened or made`);
  return new ArchiveError(`${file}: ${message}`);
};

/**
 * Opens an archive.
 * @param options.create whether a missing file is made; where not, it is an error
 * @param options.progress told how far it has come where an archive of an earlier version is brought up to date, which takes a while
 * @param options.fleeting for a file that can be made again: what is added may be lost in a failure of power, and is added faster
 * @throws ArchiveError with one line that names the file
 */
export const openArchive = (
  file: string,
  options: { readonly create: boolean; readonly progress?: Progress; readonly fleeting?: boolean },
): Archive => {
  if (!options.create && !existsSync(file)) throw new ArchiveError(`${file}: no such archive; dragoman add makes one`);
  let opened: OpenedFile | undefined;
  try {
    opened = openFile(file);
    if (options.fleeting) opened.execute("pragma synchronous = off");
    migrate(opened);
    catchUp(opened, options.progress);
  } catch (error) {
    opened?.close();
    throw fileError(file, error);
  }
  return archiveOver(file, opened);
};

/** Articles after which the log is written into the file: some megabytes. */
const articlesInLog = 8;

/** Writes the log into the file a little at a time, between two requests: done only when it is long it makes one article wait for all. */
const writerBack = (opened: OpenedFile) => {
  let articles = 0;
  let next: NodeJS.Immediate | undefined;
  return {
    added(): void {
      if (++articles % articlesInLog !== 0 || next !== undefined) return;
      next = setImmediate(() => {
        next = undefined;
        opened.writeBack();
      });
    },
    stop: () => clearImmediate(next),
  };
};

const archiveOver = (file: string, opened: OpenedFile): Archive => {
  const db = new Kysely<Tables>({ dialect: opened.dialect });
  const across = acrossOver(opened);
  const log = writerBack(opened);
  /** Asked by every page: counted again only after a change. */
  let size: { readonly version: string; readonly counted: Awaited<ReturnType<Archive["size"]>> } | undefined;
  const recordsById = async (ids: readonly string[]): Promise<Map<string, ArticleRecord>> => {
    const rows = await db.selectFrom("record").selectAll().where("article", "in", ids).execute();
    return new Map(rows.map(({ article, json }) => [article, JSON.parse(json) as ArticleRecord]));
  };

  return {
    reviews: reviewLog(db, opened),
    actors: actorLog(db, opened),
    merges: mergeLog(db, opened),
    across,
    async add(record, source, retrieved) {
      const { id } = record.article;
      const adding = db.transaction().execute(async (transaction): Promise<AddOutcome> => {
        const known = await transaction
          .selectFrom("article")
          .select(["seq", "coder", "source"])
          .where("id", "=", id)
          .executeTakeFirst();
        if (known !== undefined) {
          if (known.coder === coderLine(record.coder)) return "known";
          await deleteRecord(transaction, opened, { id, seq: known.seq });
        }
        await insertRecord(
          transaction,
          opened,
          await revisedOnArrival(transaction, opened, record, known === undefined),
          { source, retrieved },
        );
        return known === undefined ? "added" : "recoded";
      });
      const outcome = await adding.catch((error: unknown) => {
        throw (error as { code?: string }).code?.startsWith("SQLITE") ? fileError(file, error) : error;
      });
      log.added();
      return outcome;
    },
    async holds(articleId, coder) {
      const row = await db.selectFrom("article").select("coder").where("id", "=", articleId).executeTakeFirst();
      return row?.coder === coderLine(coder);
    },
    async article(id) {
      const row = await db.selectFrom("article").selectAll().where("id", "=", id).executeTakeFirst();
      const record = row === undefined ? undefined : (await recordsById([id])).get(id);
      if (row === undefined || record === undefined) return null;
      return { ...summaryOf(row), ...record.article };
    },
    async record(id) {
      return (await recordsById([id])).get(id) ?? null;
    },
    otherTexts: (article) => otherTexts(db, article, false),
    async articles(filter = {}) {
      return (await filtered(db.selectFrom("article").selectAll(), filter).execute()).map(summaryOf);
    },
    async *records(filter = {}) {
      // In batches, so that the caller may ask the archive other things between two records.
      const ids = await filtered(db.selectFrom("article").select("article.id"), filter).execute();
      for (const batch of batches(ids.map(({ id }) => id))) {
        const records = await recordsById(batch);
        for (const id of batch) {
          const record = records.get(id);
          if (record !== undefined) yield record;
        }
      }
    },
    eventsOfDyad: (a, b, window) => eventsOfDyad(db, a, b, window),
    async states() {
      return await db
        .selectFrom("dyad")
        .innerJoin("article", "article.id", "dyad.article")
        .select(({ fn }) => [
          "dyad.a",
          "dyad.b",
          fn.countAll<number>().as("events"),
          fn.count<number>("dyad.article").distinct().as("articles"),
          fn.min("article.day_first").as("first"),
          fn.max("article.day_last").as("last"),
        ])
        .groupBy(["dyad.a", "dyad.b"])
        .orderBy("events", "desc")
        .orderBy("dyad.a")
        .orderBy("dyad.b")
        .execute();
    },
    async search(query, limit = 20) {
      const found = foundBy(opened, query, limit);
      const articles = new Map(across.articles(found.map(({ id }) => id)).map((article) => [article.id, article]));
      return found.map(({ id, text }) => ({
        article: articles.get(id) as ArticleSummary,
        excerpt: excerptOf(text, query),
      }));
    },
    async size() {
      const version = versionOf(opened);
      if (size?.version !== version) {
        const [counted] = opened.all<{ articles: number; changed: string | null }>(
          "select (select count(*) from article) as articles, (select max(retrieved) from article) as changed",
        );
        size = { version, counted: counted ?? { articles: 0, changed: null } };
      }
      return size.counted;
    },
    check: (options) => checkArchive(file, options),
    async close() {
      log.stop();
      await db.destroy();
      opened.close();
    },
  };
};
