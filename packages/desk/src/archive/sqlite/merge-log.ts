/** The log of merges in SQLite. In: the opened archive. Out: a `MergeLog`. */
import type { Kysely } from "kysely";
import { pairKey } from "../../relations/merge-decisions.ts";
import { type MergeLog, pairReviews, undecided } from "../merges.ts";
import { decideAcross } from "./across/across.ts";
import type { Statements } from "./driver.ts";
import { entryOf } from "./merge-rows.ts";
import type { Tables } from "./schema/tables.ts";

export const mergeLog = (db: Kysely<Tables>, file: Statements): MergeLog => ({
  async append(entry, version) {
    const pair = pairKey(entry.one, entry.other);
    return await db.transaction().execute(async (transaction) => {
      const rows = await transaction.selectFrom("merge").selectAll().where("pair", "=", pair).orderBy("seq").execute();
      const current = pairReviews(rows.map(entryOf)).get(pair) ?? undecided;
      if (current.version !== version) return { kind: "conflict", current };
      const { seq } = await transaction
        .insertInto("merge")
        .values({ ...entry, pair, one: JSON.stringify(entry.one), other: JSON.stringify(entry.other) })
        .returning("seq")
        .executeTakeFirstOrThrow();
      decideAcross(file);
      return { kind: "kept", entry: { ...entry, seq } };
    });
  },
  async all() {
    return (await db.selectFrom("merge").selectAll().orderBy("seq").execute()).map(entryOf);
  },
  async version() {
    const row = await db
      .selectFrom("merge")
      .select(({ fn }) => fn.max("seq").as("last"))
      .executeTakeFirst();
    return row?.last ?? 0;
  },
});
