/** Keeping a record, or taking it out. In: a record within a transaction. Out: its rows in every table, and its words in the text index. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Transaction } from "kysely";
import { addAcross, removeAcross } from "./across/across.ts";
import { isTakenIn } from "./across/catch-up.ts";
import { batches } from "./article-rows.ts";
import type { Statements } from "./driver.ts";
import { rowsOf } from "./rows.ts";
import type { Tables } from "./schema/tables.ts";

/** @param place the row that an article had which is only revised: it was read no later for that; null of one that was just read */
export const insertRecord = async (
  transaction: Transaction<Tables>,
  file: Statements,
  record: ArticleRecord,
  { source, retrieved }: { readonly source: string; readonly retrieved: string },
  place: number | null = null,
): Promise<void> => {
  const rows = rowsOf(record, source, retrieved);
  const { seq } = await transaction
    .insertInto("article")
    .values(place === null ? rows.article : { ...rows.article, seq: place })
    .returning("seq")
    .executeTakeFirstOrThrow();
  await transaction.insertInto("record").values(rows.record).execute();
  // In this order, since parties and dyads refer to events.
  for (const table of ["actor", "event", "party", "dyad", "attribution", "prospect"] as const)
    for (const batch of batches<object>(rows[table]))
      await transaction
        .insertInto(table)
        .values(batch as never)
        .execute();
  const { title, text } = record.article;
  await transaction
    .insertInto("article_text")
    .values({ rowid: seq, title: title ?? "", body: text } as never)
    .execute();
  // Of a file that is being brought up to date it is taken in when its turn comes.
  if (isTakenIn(file, seq)) addAcross(file, record);
};

/** Takes an article with its record out of every table and of the text index. */
export const deleteRecord = async (
  transaction: Transaction<Tables>,
  file: Statements,
  { id, seq }: { readonly id: string; readonly seq: number },
): Promise<void> => {
  const { json } = await transaction
    .selectFrom("record")
    .select("json")
    .where("article", "=", id)
    .executeTakeFirstOrThrow();
  if (isTakenIn(file, seq)) removeAcross(file, JSON.parse(json) as ArticleRecord);
  await transaction.deleteFrom("article_text").where("rowid", "=", seq).execute();
  await transaction.deleteFrom("article").where("id", "=", id).execute();
};
