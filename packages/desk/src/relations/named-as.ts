/** Under which names articles have an actor. In: records and their parties. Out: for each party its names, with the articles that use them. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { ActorName } from "./merge-decisions.ts";
import { identityKey, identityOf, type Parties } from "./parties.ts";

export interface NamedAs extends ActorName {
  readonly articles: number;
  /** An article in which it is so named, and its actor there. */
  readonly example: { readonly article: string; readonly actor: string };
}

/** By the parties' keys; the commonest name first. */
export const namedAs = (
  records: readonly ArticleRecord[],
  parties: Parties,
): ReadonlyMap<string, readonly NamedAs[]> => {
  const found = new Map<string, Map<string, NamedAs>>();
  for (const { article, actors } of records)
    for (const actor of actors) {
      const party = parties.get(actor.id);
      if (party === undefined || party.kind === "state") continue;
      const own = found.get(party.key) ?? new Map<string, NamedAs>();
      found.set(party.key, own);
      const { kind, country, name } = identityOf(actor);
      const key = identityKey(identityOf(actor));
      const known = own.get(key);
      const example = { article: article.id, actor: actor.id };
      own.set(key, { kind, country, name, articles: (known?.articles ?? 0) + 1, example: known?.example ?? example });
    }
  return new Map(
    [...found].map(([key, own]) => [
      key,
      [...own.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
    ]),
  );
};
