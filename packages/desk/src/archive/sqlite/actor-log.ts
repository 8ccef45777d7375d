/** The log of reviews of actors in SQLite. In: the opened archive. Out: an `ActorLog`; an entry revises every article that it is about. */
import type { Kysely } from "kysely";
import type { ActorName } from "../../relations/merge-decisions.ts";
import { personKeys } from "../../relations/parties.ts";
import { type ActorLog, actorKey, actorReview } from "../actor-reviews.ts";
import { decideAcross } from "./across/across.ts";
import { nameKey } from "./across/settle-identities.ts";
import { actorEntries, actorRowOf, forgetDecisions } from "./actor-rows.ts";
import type { Statements } from "./driver.ts";
import { reviseAnew } from "./review-log.ts";
import type { Tables } from "./schema/tables.ts";

/** Articles with actors that a decision on these names may be about: so named as articles stand now, or decided on before. */
const articlesOf = (file: Statements, names: readonly ActorName[]): string[] => {
  const found = new Set<string>();
  const add = (sql: string, ...parameters: readonly unknown[]) => {
    for (const { article } of file.all<{ article: string }>(sql, ...parameters)) found.add(article);
  };
  for (const name of names) {
    const spelt = name.kind === "person" ? personKeys(name.name).map((key) => `name ${key}`) : [];
    for (const key of [nameKey(name), ...spelt])
      add("select article from identity_key join actor_identity using (identity) where key = ?", key);
    add("select article from decided_actor where key = ?", actorKey(name));
  }
  return [...found].sort();
};

export const actorLog = (db: Kysely<Tables>, file: Statements): ActorLog => ({
  async append(entry, version) {
    const appending = db.transaction().execute(async (transaction) => {
      const current = actorReview(actorEntries(file), entry.names, entry.role);
      if (current.version !== version) return { kind: "conflict" as const, current };
      const { seq } = await transaction
        .insertInto("actor_review")
        .values(actorRowOf(entry))
        .returning("seq")
        .executeTakeFirstOrThrow();
      for (const article of articlesOf(file, entry.names)) await reviseAnew(transaction, file, article);
      // Decisions on who is one may speak of names that are others now.
      decideAcross(file);
      return { kind: "kept" as const, entry: { ...entry, seq } };
    });
    return await appending.catch((error: unknown) => {
      forgetDecisions(file);
      throw error;
    });
  },
  all: async () => actorEntries(file),
  version: async () => file.first<{ last: number | null }>("select max(seq) as last from actor_review")?.last ?? 0,
  codedNames: async (party) =>
    file
      .all<{ coded: string }>(
        `select distinct ifnull(decided_actor.coded, json_object('kind', identity.kind, 'country', identity.country, 'name', identity.name)) as coded
         from party_file join identity on identity.home = party_file.home join actor_identity on actor_identity.identity = identity.id
         left join decided_actor on decided_actor.article = actor_identity.article and decided_actor.actor = actor_identity.actor
         where party_file.key = ? order by coded`,
        party,
      )
      .map(({ coded }) => JSON.parse(coded) as ActorName),
  exampleOf: async (name) =>
    file.first<{ article: string; actor: string }>(
      "select article, actor from decided_actor where key = ? order by article limit 1",
      actorKey(name),
    ) ?? null,
});
