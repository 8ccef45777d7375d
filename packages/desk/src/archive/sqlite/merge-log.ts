/** The log of merges in SQLite. In: the opened archive. Out: a `MergeLog`. */
import type { Kysely, Selectable } from "kysely";
import { pairKey } from "../../relations/merge-decisions.ts";
import { type MergeEntry, type MergeLog, pairReviews, undecided } from "../merges.ts";
import type { MergeTable, Tables } from "./schema/tables.ts";

const entryOf = ({ pair: _, one, other, ...row }: Selectable<MergeTable>): MergeEntry => ({
  ...row,
  one: JSON.parse(one),
  other: JSON.parse(other),
});

export const mergeLog = (db: Kysely<Tables>): MergeLog => ({
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
