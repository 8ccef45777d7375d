/** What waits for review. In: a filter. Out: data in order, a page of them, and how many there are. */
import { type Kysely, sql } from "kysely";
import type { Queue, QueueFilter } from "../review.ts";
import type { Tables } from "./schema/tables.ts";

/** Ids of data for which the last entry is a verdict; a chain of withdrawals that takes everything back is rare, and costs one look more. */
const reviewed = sql<string>`(
  select datum from review group by datum
  having sum(case verdict when 'withdraw' then -1 else 1 end) > 0
)`;

/** Which column of an event that joins two states points at a datum. */
const pointers = { event: "joined.id", prospect: "joined.id", attribution: "joined.attribution" } as const;

export const queueOf = async (db: Kysely<Tables>, filter: QueueFilter): Promise<Queue> => {
  const { kind, type, status, outlet, article, pair, order, limit, offset } = filter;
  let query = db
    .selectFrom(kind)
    .innerJoin("article", "article.id", `${kind}.article`)
    .where(sql<boolean>`${sql.ref(`${kind}.id`)} not in ${reviewed}`);
  // Who says so has no type of deed.
  if (type !== undefined && kind !== "attribution") query = query.where(`${kind}.type`, "=", type);
  if (outlet !== undefined) query = query.where("article.outlet", "=", outlet);
  if (article !== undefined) query = query.where("article.id", "=", article);
  if (status !== undefined && kind === "event") query = query.where(sql<boolean>`event.status = ${status}`);
  if (pair !== undefined)
    query = query.where(
      sql<boolean>`exists (
        select 1 from dyad join event as joined on joined.article = dyad.article and joined.id = dyad.event
        where a = ${pair[0]} and b = ${pair[1]} and dyad.article = article.id and ${sql.ref(pointers[kind])} = ${sql.ref(
          kind === "attribution" ? "attribution.id" : kind === "event" ? "event.id" : "prospect.event",
        )}
      )`,
    );
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  if (order === "doubt" && kind === "event") query = query.orderBy(sql`json_extract(event.json, '$.confidence')`);
  const rows = await query
    .select(["article.id as article", `${kind}.id as datum`])
    .orderBy(sql`article.day_first is null`)
    .orderBy("article.day_first", "desc")
    .orderBy("article.id")
    .orderBy(sql.ref(`${kind}.rowid`))
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, data: rows };
};
