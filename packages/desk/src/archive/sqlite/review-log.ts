/** The log of reviews in SQLite. In: the opened archive. Out: a `ReviewLog`; and records revised before they are kept. */
import type { Event } from "@dragoman/coder/events/event";
import type { Article } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Kysely, Selectable, Transaction } from "kysely";
import { namingId } from "../../relations/namings.ts";
import { carriedEntry } from "../carry.ts";
import { type Entry, type NewEntry, type ReviewLog, standing, unreviewed } from "../review.ts";
import { asCoded, findAgain, revise, withNamedEvents } from "../revise.ts";
import { decisionsIn, noteDecided } from "./actor-rows.ts";
import { batches } from "./article-rows.ts";
import type { Statements } from "./driver.ts";
import { deleteRecord, insertRecord } from "./insert-record.ts";
import { queueOf } from "./review-queue.ts";
import type { ReviewTable, Tables } from "./schema/tables.ts";

const entryOf = ({ seen, correction, ...row }: Selectable<ReviewTable>): Entry => ({
  ...row,
  seen: JSON.parse(seen),
  correction: correction === null ? null : JSON.parse(correction),
});

const rowOf = (entry: NewEntry) => ({
  ...entry,
  seen: JSON.stringify(entry.seen),
  correction: entry.correction === null ? null : JSON.stringify(entry.correction),
});

type Reader = Kysely<Tables> | Transaction<Tables>;

const ofArticle = async (db: Reader, article: string): Promise<Entry[]> =>
  (await db.selectFrom("review").selectAll().where("article", "=", article).orderBy("seq").execute()).map(entryOf);

const recordIn = async (
  db: Reader,
  table: "record" | "coded_record",
  article: string,
): Promise<ArticleRecord | null> => {
  const row = await db.selectFrom(table).select("json").where("article", "=", article).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.json) as ArticleRecord);
};

const keptRecord = (db: Reader, article: string) => recordIn(db, "record", article);

const codedRecord = async (db: Reader, article: string): Promise<ArticleRecord | null> =>
  (await recordIn(db, "coded_record", article)) ?? (await keptRecord(db, article));

const keepCoded = async (transaction: Transaction<Tables>, record: ArticleRecord): Promise<void> => {
  const json = JSON.stringify(record);
  await transaction
    .insertInto("coded_record")
    .values({ article: record.article.id, json })
    .onConflict((conflict) => conflict.column("article").doUpdateSet({ json }))
    .execute();
};

/** Ids of other texts of an article, the one that was written last first. @param reviewed whether only those are asked for that were reviewed */
export const otherTexts = async (
  db: Reader,
  { id, url, outlet, title }: Pick<Article, "id" | "url" | "outlet" | "title">,
  reviewed: boolean,
): Promise<string[]> => {
  let query = db
    .selectFrom("article")
    .select("id")
    .where("id", "!=", id)
    .where((part) =>
      url === null
        ? part.and([part("url", "is", null), part("outlet", "=", outlet), part("title", "=", title)])
        : part("url", "=", url),
    );
  if (reviewed) query = query.where("id", "in", (part) => part.selectFrom("review").select("review.article"));
  return (await query.orderBy("seq", "desc").execute()).map((row) => row.id);
};

/** What was said of another text of an article holds for this one, as far as the same words stand in it. */
const carryOver = async (transaction: Transaction<Tables>, record: ArticleRecord): Promise<void> => {
  const [text] = await otherTexts(transaction, record.article, true);
  const from = text === undefined ? null : await codedRecord(transaction, text);
  if (from === null) return;
  for (const { seq: _, ...entry } of await ofArticle(transaction, from.article.id)) {
    const there = carriedEntry(entry, from, record);
    if (there !== null) await transaction.insertInto("review").values(rowOf(there)).execute();
  }
};

/**
 * A record as people leave it, with what a coder wrote kept beside it where that is another. What it replaces is gone already, or about to.
 * @param entries the article's entries
 */
const revisedAndKept = async (
  transaction: Transaction<Tables>,
  file: Statements,
  coded: ArticleRecord,
  entries: readonly Entry[],
): Promise<ArticleRecord> => {
  const decisions = decisionsIn(file);
  const named = file.documents<Event>("select json from named_event where article = ?", coded.article.id);
  const revised = revise(withNamedEvents(coded, named), entries, decisions);
  if (revised === coded) await transaction.deleteFrom("coded_record").where("article", "=", coded.article.id).execute();
  else await keepCoded(transaction, coded);
  noteDecided(file, coded, decisions);
  return revised;
};

/** What is to be kept of a record that a coder has just written: itself, or what people leave of it. */
export const revisedOnArrival = async (
  transaction: Transaction<Tables>,
  file: Statements,
  record: ArticleRecord,
  isNew: boolean,
): Promise<ArticleRecord> => {
  if (isNew) {
    for (const article of await otherTexts(transaction, record.article, false))
      file.run("insert or ignore into older_text values (?)", article);
    await carryOver(transaction, record);
  }
  return await revisedAndKept(transaction, file, record, await ofArticle(transaction, record.article.id));
};

/** A record without what says which actors were reviewed: nothing else follows from that. */
const unmarked = (record: ArticleRecord): string =>
  JSON.stringify({ ...record, actors: record.actors.map((actor) => ({ ...actor, because: "" })) });

/** Has an article stand as people leave it now. */
export const reviseAnew = async (
  transaction: Transaction<Tables>,
  file: Statements,
  article: string,
): Promise<void> => {
  const coded = await codedRecord(transaction, article);
  if (coded === null) return;
  const revised = await revisedAndKept(transaction, file, coded, await ofArticle(transaction, article));
  const { json } = await transaction
    .selectFrom("record")
    .select("json")
    .where("article", "=", article)
    .executeTakeFirstOrThrow();
  const written = JSON.stringify(revised);
  if (written === json) return;
  if (unmarked(revised) === unmarked(JSON.parse(json) as ArticleRecord)) {
    await transaction.updateTable("record").set({ json: written }).where("article", "=", article).execute();
    return;
  }
  const row = await transaction
    .selectFrom("article")
    .select(["id", "seq", "source", "retrieved"])
    .where("id", "=", article)
    .executeTakeFirstOrThrow();
  await deleteRecord(transaction, file, row);
  await insertRecord(transaction, file, revised, row, row.seq);
};

/** The entries of the same datum, whatever id each coding gave it. */
const ofSameDatum = (coded: ArticleRecord, entries: readonly Entry[], entry: NewEntry): Entry[] => {
  const own = findAgain(coded, entry.seen);
  return entries.filter(({ datum, seen }) => datum === entry.datum || (own !== null && findAgain(coded, seen) === own));
};

/** The article that chose a word, by the word's id, which no table has. */
const articleOfWord = (file: Statements, datum: string): string | null =>
  file
    .all<{ article: string; at: number }>(
      "select article, value ->> 'at' as at from naming, json_each(naming.json) order by article",
    )
    .find(({ article, at }) => namingId(article, Number(at)) === datum)?.article ?? null;

export const reviewLog = (db: Kysely<Tables>, file: Statements): ReviewLog => ({
  async append(entry, version) {
    return await db.transaction().execute(async (transaction) => {
      const { article } = entry;
      const coded = await codedRecord(transaction, article);
      if (coded === null) throw new Error(`no article ${article}`);
      const before = await ofArticle(transaction, article);
      const same = ofSameDatum(coded, before, entry);
      const current = standing(same);
      if (current.version !== version) return { kind: "conflict", current };
      const record = await keptRecord(transaction, article);
      const { seq } = await transaction
        .insertInto("review")
        // One datum has one id in the log: the first that was reviewed.
        .values(rowOf({ ...asCoded(entry, coded, record ?? coded), datum: same[0]?.datum ?? entry.datum }))
        .returning("seq")
        .executeTakeFirstOrThrow();
      for (const event of [...(entry.correction?.apart ?? []), ...(entry.correction?.together ?? [])])
        file.run("insert or ignore into named_event select id, article, json from event where id = ?", event);
      await reviseAnew(transaction, file, article);
      const kept = (await ofArticle(transaction, article)).find((one) => one.seq === seq) as Entry;
      return { kind: "kept", entry: kept };
    });
  },
  async standingOf(entry) {
    const coded = await codedRecord(db, entry.article);
    return coded === null ? unreviewed : standing(ofSameDatum(coded, await ofArticle(db, entry.article), entry));
  },
  ofArticle: (article) => ofArticle(db, article),
  async ofData(data) {
    const found: Entry[] = [];
    for (const batch of batches(data))
      found.push(
        ...(await db.selectFrom("review").selectAll().where("datum", "in", batch).orderBy("seq").execute()).map(
          entryOf,
        ),
      );
    return found;
  },
  async all() {
    return (await db.selectFrom("review").selectAll().orderBy("seq").execute()).map(entryOf);
  },
  queue: (filter) => queueOf(db, filter),
  articleOf: async (datum) =>
    file.first<{ article: string }>(
      `select article from review where datum = ?1 union all select article from event where id = ?1
       union all select article from prospect where id = ?1 union all select article from attribution where id = ?1 limit 1`,
      datum,
    )?.article ?? (datum.startsWith("naming-") ? articleOfWord(file, datum) : null),
  olderTexts: async () =>
    new Set(file.all<{ article: string }>("select article from older_text").map(({ article }) => article)),
  async version() {
    const row = await db
      .selectFrom("review")
      .select(({ fn }) => fn.max("seq").as("last"))
      .executeTakeFirst();
    return row?.last ?? 0;
  },
  coded: (article) => codedRecord(db, article),
});
