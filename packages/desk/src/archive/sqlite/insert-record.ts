/** Keeping a record. In: a record within a transaction. Out: its rows in every table, and its words in the text index. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Transaction } from "kysely";
import { batches } from "./article-rows.ts";
import { rowsOf } from "./rows.ts";
import type { Tables } from "./schema/tables.ts";

export const insertRecord = async (
  transaction: Transaction<Tables>,
  record: ArticleRecord,
  source: string,
  retrieved: string,
): Promise<void> => {
  const rows = rowsOf(record, source, retrieved);
  const { seq } = await transaction
    .insertInto("article")
    .values(rows.article)
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
};
