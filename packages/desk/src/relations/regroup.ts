/**
 * Keeping a greedy grouping true while members come and go. In: what came and what went. Out: who changed groups.
 *
 * The grouping is that of a list in one order, each member of which joins a group of those before it or founds its own. Who comes or goes
 * can change only what those after it decide, and of them only those near a group that changed; each is decided again, in order, until
 * nothing changes any more. The result is that of the whole list, whatever the order in which its members came.
 */

/** A member, and the founder of its group by id; null before it is decided. */
export interface Placed<T> {
  readonly id: number;
  readonly item: T;
  home: number | null;
}

/** How members are grouped. */
export interface Grouping<T> {
  /** The order in which members decide; no two are equal. */
  readonly compare: (a: T, b: T) => number;
  /** The group that a member joins; null where it founds one. Each group is of members before it, in order, and so are the groups. */
  readonly choose: (one: T, groups: readonly (readonly T[])[]) => readonly T[] | null;
  /** Whether a member that joins a group which stands already can change what a later member of that group or near it decides. */
  readonly disturbs: (joined: T, later: T, sameGroup: boolean) => boolean;
}

/** Members as they are kept; the same object for the same member. */
export interface Groups<T> {
  /** Members that may be in one group with one of these, or decide by a group that one of these is in; these themselves too. */
  near(members: readonly Placed<T>[]): Iterable<Placed<T>>;
  members(home: number): Iterable<Placed<T>>;
  place(member: Placed<T>, home: number | null): void;
}

/** A queue that gives the first in order, and takes each once. */
const queueOf = <T>(compare: (a: T, b: T) => number) => {
  const waiting: Placed<T>[] = [];
  const known = new Set<number>();
  return {
    push(member: Placed<T>): void {
      if (known.has(member.id)) return;
      known.add(member.id);
      let [low, high] = [0, waiting.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare((waiting[middle] as Placed<T>).item, member.item) > 0) low = middle + 1;
        else high = middle;
      }
      waiting.splice(low, 0, member);
    },
    pop(): Placed<T> | undefined {
      const first = waiting.pop();
      if (first !== undefined) known.delete(first.id);
      return first;
    },
  };
};

/**
 * @param added members without a home, which `groups` knows of
 * @param removed members that leave; they have no home any more
 * @returns the founders of all groups that gained, lost, began or ended
 */
export const regroup = <T>(
  groups: Groups<T>,
  { compare, choose, disturbs }: Grouping<T>,
  added: readonly Placed<T>[],
  removed: readonly Placed<T>[],
): ReadonlySet<number> => {
  const touched = new Set<number>();
  const queue = queueOf(compare);
  const isAfter = (one: Placed<T>, other: Placed<T>) => compare(one.item, other.item) > 0;
  for (const one of removed) {
    const { home } = one;
    if (home === null) continue;
    const around = [...groups.members(home), one];
    touched.add(home);
    groups.place(one, null);
    // All near it, whatever the order: what it was when it joined may have been another place in the order.
    for (const other of groups.near(around)) if (other.home !== null) queue.push(other);
  }
  for (const one of added) queue.push(one);
  const gone = new Set(removed.map(({ id }) => id));
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    const member = one;
    if (gone.has(member.id)) continue;
    const homes = new Set<number>();
    for (const other of groups.near([member]))
      if (other.home !== null && other.id !== member.id && isAfter(member, other)) homes.add(other.home);
    const before = [...homes]
      .map((home) => ({
        home,
        items: [...groups.members(home)]
          .filter((other) => other.id !== member.id && isAfter(member, other))
          .map(({ item }) => item)
          .sort(compare),
      }))
      .sort((a, b) => compare(a.items[0] as T, b.items[0] as T));
    const chosen = choose(
      member.item,
      before.map(({ items }) => items),
    );
    const home = before.find(({ items }) => items === chosen)?.home ?? member.id;
    const old = member.home;
    if (home === old) continue;
    const left = old === null ? [] : [...groups.members(old)];
    groups.place(member, home);
    touched.add(home);
    if (old !== null) touched.add(old);
    const around = [...left, ...groups.members(home), member];
    const joins = old === null && home !== member.id;
    for (const other of groups.near(around))
      if (
        other.home !== null &&
        isAfter(other, member) &&
        (!joins || disturbs(member.item, other.item, other.home === home))
      )
        queue.push(other);
  }
  return touched;
};
