/** Which names of articles are held for one actor. In: records, their parties, decisions. Out: parties under several names, for people to see. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { type ActorName, isNamedSo, type MergeDecision } from "./merge-decisions.ts";
import { byFullness, type Identity, identityOf, type Parties } from "./parties.ts";

/** A party that several names of articles were merged into. */
export interface Merge {
  readonly party: string;
  readonly name: string;
  readonly country: string | null;
  /** Each name that articles know it by, the fullest first, with how many do. */
  readonly names: readonly { readonly named: ActorName; readonly articles: number }[];
  /** What was decided of two of these names. */
  readonly decided: readonly MergeDecision[];
}

/** Parties under two names at least, by key. */
export const mergesOf = (
  records: readonly ArticleRecord[],
  parties: Parties,
  decisions: readonly MergeDecision[],
): Merge[] => {
  const names = new Map<string, Map<string, { identity: Identity; articles: Set<string> }>>();
  for (const { article, actors } of records)
    for (const actor of actors) {
      const party = parties.get(actor.id);
      if (party === undefined || party.kind === "state") continue;
      const identity = identityOf(actor);
      const own = names.get(party.key) ?? new Map();
      names.set(party.key, own);
      const known = own.get(identity.name) ?? { identity, articles: new Set<string>() };
      own.set(identity.name, known);
      known.articles.add(article.id);
    }
  const byKey = new Map([...parties.values()].map((party) => [party.key, party]));
  return [...names]
    .filter(([, own]) => new Set([...own.keys()].map((name) => name.toLowerCase())).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const party = byKey.get(key);
      const sorted = [...own.values()].sort((x, y) => byFullness(x.identity, y.identity));
      return {
        party: key,
        name: party?.name ?? key,
        country: party?.country ?? null,
        names: sorted.map(({ identity: { kind, country, name }, articles }) => ({
          named: { kind, country, name },
          articles: articles.size,
        })),
        decided: decisions.filter(({ one, other }) =>
          [one, other].every((side) => sorted.some(({ identity }) => isNamedSo(identity, side))),
        ),
      };
    });
};
