/**
 * Happenings that reviewers joined. In: tellings clustered by their likeness. Out: which clusters are one happening, because a reviewer said so of
 * two of their tellings. Clusters are joined whole, so that a report which comes later joins with what is like it, and by it with the rest.
 */
import type { Told } from "./happenings.ts";
import { byExactness, parted, saidSame } from "./same-deed.ts";

type Cluster<T> = readonly T[];

const some = <T extends Told>(one: Cluster<T>, other: Cluster<T>, holds: typeof parted): boolean =>
  one.some((a) => other.some((b) => holds(a.event, b.event)));

const byFirst = <T extends Told>([a]: Cluster<T>, [b]: Cluster<T>): number => byExactness(a as T, b as T);

/**
 * Where one reviewer says of two clusters that they are one deed and another that they are two, they stay two.
 * @param clusters each in the order of exactness
 * @returns the clusters of each happening, in the order of their first tellings
 */
export const joinClusters = <T extends Told>(clusters: readonly Cluster<T>[]): (readonly Cluster<T>[])[] => {
  const named = new Set(clusters.flatMap((cluster) => cluster.flatMap(({ event }) => event.together ?? [])));
  if (named.size === 0) return clusters.map((cluster) => [cluster]);
  const isJoined = (cluster: Cluster<T>) =>
    cluster.some(({ event }) => event.together !== undefined || named.has(event.id));
  let groups: (readonly Cluster<T>[])[] = [];
  for (const cluster of clusters.filter(isJoined).sort(byFirst)) {
    let group: Cluster<T>[] = [cluster];
    const apart: typeof groups = [];
    for (const other of groups) {
      const joins = some(other.flat(), group.flat(), saidSame) && !some(other.flat(), group.flat(), parted);
      if (joins) group = [...other, ...group];
      else apart.push(other);
    }
    groups = [...apart, group.sort(byFirst)];
  }
  return [...clusters.filter((cluster) => !isJoined(cluster)).map((cluster) => [cluster]), ...groups];
};
