/**
 * Names of one person, gathered. A cluster holds the forms and places of a name; an index by sound finds the clusters that a
 * name may belong to, so that gathering is linear in the number of names.
 */
import type { DraftActor } from "./draft.ts";
import { type Name, type PartOf, partOfName, samePerson } from "./names.ts";

export interface Cluster {
  readonly actor: DraftActor;
  /** Tokens at which it is named, ascending as long as names are added in text order. */
  readonly at: number[];
  /** First named as someone's son, wife, brother. */
  readonly kin: boolean;
}

/** Clusters by the sound of each word of each name. */
export type ClusterIndex = Map<string, Cluster[]>;

/** Lists a cluster under the words of one of its names. */
export const indexCluster = (index: ClusterIndex, cluster: Cluster, name: Name): void => {
  for (const key of name.keys) {
    const listed = index.get(key);
    if (listed === undefined) index.set(key, [cluster]);
    else if (!listed.includes(cluster)) listed.push(cluster);
  }
};

/** The clusters that share a word with a name, by sound. */
const candidates = (index: ClusterIndex, name: Name): readonly Cluster[] => {
  const [only] = name.keys;
  if (name.keys.length === 1) return index.get(only as string) ?? [];
  return [...new Set(name.keys.flatMap((key) => index.get(key) ?? []))];
};

/** The cluster of a full name: one with the same name, else one whose name ends with it. */
export const clusterOfFull = (index: ClusterIndex, name: Name): Cluster | null => {
  const near = candidates(index, name);
  return (
    near.find(({ actor }) => actor.names.some((each) => samePerson(each, name))) ??
    near.find(({ actor }) => actor.names.some((each) => partOfName(name, each) === "last")) ??
    null
  );
};

/** How well a shorter form fits; parts other than the last need a hint that a person is meant. */
const rank: Readonly<Record<PartOf, number>> = { whole: 3, last: 3, first: 1, inner: 1 };

/** The last of ascending tokens that is not after `t`, or −1. */
const lastUpTo = (at: readonly number[], t: number): number => {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) <= t) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (at[low - 1] as number);
};

/** The cluster that a shorter name belongs to: best kind of part, then the nearest before, then the nearest after. */
export const clusterOfPart = (
  index: ClusterIndex,
  name: Name,
  at: number,
  gender: DraftActor["gender"],
): Cluster | null => {
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const cluster of candidates(index, name)) {
    if (gender !== null && cluster.actor.gender !== null && gender !== cluster.actor.gender) continue;
    let part = 0;
    for (const full of cluster.actor.names) {
      const found = partOfName(name, full);
      if (found !== null) part = Math.max(part, rank[found]);
    }
    if (part === 0) continue;
    const before = lastUpTo(cluster.at, at);
    const first = cluster.at[0] as number;
    // of two of one surname the nearer, unless that one is only the other's kin
    const near = before < 0 ? 0.2 / (1 + Math.abs(first - at)) : 0.5 + 0.5 / (1 + at - before);
    const score = part + near - (cluster.kin ? 0.6 : 0);
    if (score <= bestScore) continue;
    best = cluster;
    bestScore = score;
  }
  return best;
};
