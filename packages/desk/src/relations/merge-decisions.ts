/**
 * What people decide of who is one. In: decisions on pairs of names, in the order in which they were made, and identities clustered by the
 * likeness of names. Out: the clusters as people leave them. A decision speaks of names, as articles' actors have them, so that it holds for
 * articles that are read later and for another coding of the same ones.
 */
import type { Identity } from "./parties.ts";

/** An actor as articles name it: what merging looks at. */
export type ActorName = Pick<Identity, "kind" | "country" | "name">;

export interface MergeDecision {
  readonly one: ActorName;
  readonly other: ActorName;
  /** Whether the two are one actor, or two. */
  readonly same: boolean;
}

/** One spelling of a name; a country that one side does not know is no difference. */
export const isNamedSo = (identity: ActorName, { kind, country, name }: ActorName): boolean =>
  identity.kind === kind &&
  identity.name.toLowerCase() === name.toLowerCase() &&
  (identity.country === null || country === null || identity.country === country);

/** By what a pair of names is known, whichever is named first. */
export const pairKey = (one: ActorName, other: ActorName): string =>
  [one, other]
    .map(({ kind, country, name }) => [kind, country ?? "", name.toLowerCase()].join("|"))
    .sort()
    .join(" = ");

const join = (clusters: readonly Identity[][], { one, other }: MergeDecision): Identity[][] => {
  const touched = clusters.filter((cluster) =>
    cluster.some((identity) => isNamedSo(identity, one) || isNamedSo(identity, other)),
  );
  const [first] = touched;
  if (first === undefined || touched.length < 2) return [...clusters];
  return [...clusters.filter((cluster) => !touched.includes(cluster)), touched.flat()];
};

const part = (clusters: readonly Identity[][], { one, other }: MergeDecision): Identity[][] =>
  clusters.flatMap((cluster) => {
    const leaving = cluster.filter((identity) => isNamedSo(identity, other));
    const staying = cluster.filter((identity) => !leaving.includes(identity));
    return leaving.length > 0 && staying.some((identity) => isNamedSo(identity, one)) ? [staying, leaving] : [cluster];
  });

/** Clusters after all decisions; those that are joined stand one after the other. */
export const decided = (clusters: readonly Identity[][], decisions: readonly MergeDecision[]): Identity[][] =>
  decisions.reduce<Identity[][]>(
    (left, decision) => (decision.same ? join(left, decision) : part(left, decision)),
    [...clusters],
  );
