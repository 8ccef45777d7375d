/** Rows of the log of reviews of actors. In: the opened archive. Out: its entries, what holds, and where it is applied. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Selectable } from "kysely";
import { type ActorDecisions, type ActorEntry, actorDecisions, type NewActorEntry } from "../actor-reviews.ts";
import { decidedActors } from "../correct-actors.ts";
import type { Statements } from "./driver.ts";
import type { ActorReviewTable } from "./schema/tables.ts";

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
const written = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export const actorEntryOf = ({ names, role, correction, ...row }: Selectable<ActorReviewTable>): ActorEntry => ({
  ...row,
  names: JSON.parse(names),
  role: parsed(role),
  correction: parsed(correction),
});

export const actorRowOf = ({ names, role, correction, ...entry }: NewActorEntry) => ({
  ...entry,
  names: JSON.stringify(names),
  role: written(role),
  correction: written(correction),
});

/** The whole log, in order. */
export const actorEntries = (file: Statements): ActorEntry[] =>
  file.all<Selectable<ActorReviewTable>>("select * from actor_review order by seq").map(actorEntryOf);

const known = new WeakMap<Statements, { readonly last: number; readonly decisions: ActorDecisions }>();

/** What people decided of actors, read again after the log grew. */
export const decisionsIn = (file: Statements): ActorDecisions => {
  const last = file.first<{ last: number | null }>("select max(seq) as last from actor_review")?.last ?? 0;
  const before = known.get(file);
  if (before?.last === last) return before.decisions;
  const decisions = actorDecisions(actorEntries(file));
  known.set(file, { last, decisions });
  return decisions;
};

/** Forgets them: an entry that was not kept leaves its number to the next. */
export const forgetDecisions = (file: Statements): void => {
  known.delete(file);
};

/** Keeps of which actors of an article people decided something. */
export const noteDecided = (file: Statements, coded: ArticleRecord, decisions: ActorDecisions): void => {
  const article = coded.article.id;
  file.run("delete from decided_actor where article = ?", article);
  for (const { actor, keys } of decidedActors(coded, decisions)) {
    const { kind, country, name } = actor;
    for (const key of keys)
      file.run(
        "insert into decided_actor values (?, ?, ?, ?)",
        article,
        actor.id,
        key,
        JSON.stringify({ kind, country, name }),
      );
  }
};
