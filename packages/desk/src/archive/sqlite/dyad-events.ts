/** The events of two states. In: two countries and a window. Out: each event between them with its article and parties. */
import type { Event } from "@dragoman/coder/events/event";
import { type Kysely, sql } from "kysely";
import type { ArticleSummary, DyadEvent, Party, Window } from "../archive.ts";
import { batches, summaryOf } from "./article-rows.ts";
import type { Tables } from "./schema/tables.ts";

const summariesOf = async (db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, ArticleSummary>> => {
  const found = new Map<string, ArticleSummary>();
  for (const batch of batches(ids))
    for (const row of await db.selectFrom("article").selectAll().where("id", "in", batch).execute())
      found.set(row.id, summaryOf(row));
  return found;
};

const partiesOf = async (
  db: Kysely<Tables>,
  articles: readonly string[],
): Promise<Map<string, { side: string; party: Party }[]>> => {
  const parties = new Map<string, { side: string; party: Party }[]>();
  for (const batch of batches(articles)) {
    const rows = await db
      .selectFrom("party")
      .innerJoin("actor", (join) =>
        join.onRef("actor.article", "=", "party.article").onRef("actor.id", "=", "party.actor"),
      )
      .select(["party.article", "party.event", "party.side", "actor.id", "actor.name", "actor.kind"])
      .select(["actor.country", "actor.sector"])
      .where("party.article", "in", batch)
      .orderBy("party.place")
      .execute();
    for (const { article, event, side, ...party } of rows) {
      const key = `${article} ${event}`;
      const list = parties.get(key) ?? [];
      list.push({ side, party });
      parties.set(key, list);
    }
  }
  return parties;
};

/** Events between two countries, by day; the window holds for the event's days, or the article's where it has none. */
export const eventsOfDyad = async (
  db: Kysely<Tables>,
  a: string,
  b: string,
  { since, until }: Window = {},
): Promise<readonly DyadEvent[]> => {
  const [first, second] = a < b ? [a, b] : [b, a];
  let query = db
    .selectFrom("dyad")
    .innerJoin("event", (join) => join.onRef("event.article", "=", "dyad.article").onRef("event.id", "=", "dyad.event"))
    .select(["dyad.article", "dyad.event", "event.json"])
    .where("dyad.a", "=", first)
    .where("dyad.b", "=", second);
  if (since !== undefined) query = query.where("dyad.day_last", ">=", since);
  if (until !== undefined) query = query.where("dyad.day_first", "<=", until);
  const rows = await query.orderBy("dyad.day_first").orderBy("dyad.article").orderBy(sql`event.rowid`).execute();
  const ids = [...new Set(rows.map(({ article }) => article))];
  const [articles, parties] = [await summariesOf(db, ids), await partiesOf(db, ids)];
  return rows.map(({ article, event, json }) => {
    const involved = parties.get(`${article} ${event}`) ?? [];
    return {
      article: articles.get(article) as ArticleSummary,
      event: JSON.parse(json) as Event,
      actors: involved.filter(({ side }) => side === "actor").map(({ party }) => party),
      recipients: involved.filter(({ side }) => side === "recipient").map(({ party }) => party),
    };
  });
};
