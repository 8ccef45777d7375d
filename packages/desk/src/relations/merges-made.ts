/** Which names of articles are held for one actor. In: names with their parties, decisions. Out: parties under several names, for people to see. */
import { type ActorName, isNamedSo, type MergeDecision } from "./merge-decisions.ts";
import type { Party } from "./parties.ts";

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

/** A name, the key of the party that it is, and how many articles use it. */
interface UsedName extends ActorName {
  readonly party: string;
  readonly articles: number;
}

const fullestFirst = (a: ActorName, b: ActorName): number =>
  b.name.length - a.name.length || (a.name < b.name ? -1 : 1);

/**
 * Parties under two names at least, by key.
 * @param names of parties that are no states
 */
export const mergesOf = (
  names: readonly UsedName[],
  parties: readonly Party[],
  decisions: readonly MergeDecision[],
): Merge[] => {
  const byParty = new Map<string, UsedName[]>();
  for (const name of names) {
    const own = byParty.get(name.party);
    if (own === undefined) byParty.set(name.party, [name]);
    else own.push(name);
  }
  return parties
    .flatMap(({ key, name, country }): Merge[] => {
      const own = (byParty.get(key) ?? []).sort(fullestFirst);
      if (new Set(own.map((one) => one.name.toLowerCase())).size < 2) return [];
      // One name with two countries, or with one and with none, is one name here.
      const spelt = [...new Set(own.map((one) => one.name))].map((spelling) => {
        const same = own.filter((one) => one.name === spelling);
        const { kind, country: state, name: words } = same.find((one) => one.country !== null) ?? (same[0] as UsedName);
        return {
          named: { kind, country: state, name: words },
          articles: same.reduce((sum, { articles }) => sum + articles, 0),
        };
      });
      const decided = decisions.filter(({ one, other }) =>
        [one, other].every((side) => spelt.some(({ named }) => isNamedSo(named, side))),
      );
      return [{ party: key, name, country, names: spelt, decided }];
    })
    .sort((a, b) => (a.party < b.party ? -1 : 1));
};
