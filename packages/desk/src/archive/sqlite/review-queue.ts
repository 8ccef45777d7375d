/** What waits for review. In: a filter. Out: data in order, a page of them, and how many there are. */
import { type Kysely, sql } from "kysely";
import { type ArticleNaming, namingId } from "../../relations/namings.ts";
import type { Queue, QueueFilter } from "../review.ts";
import type { Tables } from "./schema/tables.ts";

/** Ids of data for which the last entry is a verdict; a chain of withdrawals that takes everything back is rare, and costs one look more. */
const reviewed = sql<string>`(
  select datum from review group by datum
  having sum(case verdict when 'withdraw' then -1 else 1 end) > 0
)`;

/** Which column of an event that joins two states points at a datum, by which column of it; of a word any event of its article does. */
const pointers = {
  event: ["joined.id", "event.id"],
  prospect: ["joined.id", "prospect.event"],
  attribution: ["joined.attribution", "attribution.id"],
  naming: ["joined.article", "naming.article"],
} as const;

const isByDoubt = ({ kind, order }: QueueFilter): boolean => order === "doubt" && kind === "event";

/**
 * Data that the filter leaves, reviewed or not; in the order of the articles or of the doubt, so that a page of them is found without reading
 * all.
 */
const leftBy = (db: Kysely<Tables>, filter: QueueFilter) => {
  const { kind, type, status, outlet, article, pair, share } = filter;
  // SQLite keeps the order of a cross join. Of the kinds only the columns are asked for that all have.
  const joined = isByDoubt(filter)
    ? db.selectFrom("event").crossJoin("article")
    : db.selectFrom("article").crossJoin(kind as "event");
  let query = joined.where(sql<boolean>`${sql.ref(`${kind}.article`)} = article.id`);
  // Who says so has no type of deed, nor has a word.
  if (type !== undefined && (kind === "event" || kind === "prospect"))
    query = query.where(sql<boolean>`${sql.ref(`${kind}.type`)} = ${type}`);
  if (outlet !== undefined) query = query.where("article.outlet", "=", outlet);
  // What a newer text of the same article tells is judged there, unless this one is asked for.
  query =
    article === undefined
      ? query.where("article.id", "not in", (part) => part.selectFrom("older_text").select("older_text.article"))
      : query.where("article.id", "=", article);
  if (status !== undefined && kind === "event") query = query.where(sql<boolean>`event.status = ${status}`);
  // By the last digit of an article's id, which is a hash.
  if (share !== undefined)
    query = query.where(
      sql<boolean>`instr('0123456789abcdef', substr(article.id, -1)) % ${share.of} = ${share.part - 1}`,
    );
  if (pair !== undefined)
    query = query.where(
      sql<boolean>`exists (
        select 1 from dyad join event as joined on joined.article = dyad.article and joined.id = dyad.event
        where a = ${pair[0]} and b = ${pair[1]} and dyad.article = article.id and ${sql.ref(pointers[kind][0])} = ${sql.ref(pointers[kind][1])}
      )`,
    );
  return query;
};

/** Words that articles chose, which no table numbers: of each article the list is read, and those that were reviewed are left out. */
const waitingWords = async (db: Kysely<Tables>, filter: QueueFilter): Promise<Queue> => {
  const lists = await leftBy(db, filter)
    .select(["article.id as article", sql<string>`naming.json`.as("json")])
    .orderBy("article.day_first", "desc")
    .orderBy("article.id")
    .execute();
  const { rows } = await sql<{ datum: string }>`select datum from ${reviewed} where datum like 'naming-%'`.execute(db);
  const done = new Set(rows.map(({ datum }) => datum));
  const data = lists.flatMap(({ article, json }) =>
    (JSON.parse(json) as readonly ArticleNaming[])
      .map(({ at }) => ({ article, datum: namingId(article, at) }))
      .filter(({ datum }) => !done.has(datum)),
  );
  return { total: data.length, data: data.slice(filter.offset, filter.offset + filter.limit) };
};

/** How many the filter leaves. Of a whole table SQLite knows it at once; the reviewed ones are few, and found by their articles. */
const totalOf = async (db: Kysely<Tables>, filter: QueueFilter): Promise<number> => {
  const { kind, type, status, outlet, article, pair, share } = filter;
  const whole = [type, status, outlet, article, pair, share].every((one) => one === undefined);
  const counted = sql<{ total: number }>`select
    (select count(*) from ${sql.table(kind)} where article not in (select article from older_text)) - (select count(*) from (select distinct article, datum from review where datum in ${reviewed}) as seen
      join ${sql.table(kind)} as kept on kept.article = seen.article and kept.id = seen.datum
      where kept.article not in (select article from older_text)) as total`;
  if (whole) return (await counted.execute(db)).rows[0]?.total ?? 0;
  const { total } = await leftBy(db, filter)
    .where(sql<boolean>`${sql.ref(`${kind}.id`)} not in ${reviewed}`)
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return total;
};

export const queueOf = async (db: Kysely<Tables>, filter: QueueFilter): Promise<Queue> => {
  const { kind, limit, offset } = filter;
  if (kind === "naming") return await waitingWords(db, filter);
  const query = leftBy(db, filter)
    .where(sql<boolean>`${sql.ref(`${kind}.id`)} not in ${reviewed}`)
    .select(["article.id as article", sql<string>`${sql.ref(`${kind}.id`)}`.as("datum")]);
  const ordered = isByDoubt(filter)
    ? // As the index has them.
      query
        .orderBy(sql`json_extract(event.json, '$.confidence')`)
        .orderBy("event.article")
        .orderBy(sql.ref("event.rowid"))
    : // Undated ones are the last.
      query
        .orderBy("article.day_first", "desc")
        .orderBy("article.id")
        .orderBy(sql.ref(`${kind}.rowid`));
  const data = await ordered.limit(limit).offset(offset).execute();
  return { total: await totalOf(db, filter), data };
};
