/** Groups as tables keep them, read as they are needed. In: queries. Out: `Groups`, with the same object for the same row. */
import type { Groups, Placed } from "../../../relations/regroup.ts";

interface Queries<T, R> {
  readonly placed: (row: R) => Placed<T>;
  /** What to ask for the rows near members, each question with its name, by which it is asked once. */
  readonly near: (members: readonly Placed<T>[]) => ReadonlyMap<string, () => R[]>;
  readonly members: (home: number) => R[];
}

export interface KeptGroups<T, R> extends Groups<T> {
  load(rows: readonly R[]): Placed<T>[];
  /** Members that have another home than their rows. */
  moved(): Placed<T>[];
}

export const groupsOver = <T, R extends { readonly id: number }>(queries: Queries<T, R>): KeptGroups<T, R> => {
  const kept = new Map<number, number | null>();
  const known = new Map<number, Placed<T>>();
  const homes = new Map<number, Set<Placed<T>>>();
  const asked = new Map<string, readonly Placed<T>[]>();
  const gather = (member: Placed<T>, home: number | null): void => {
    if (home === null) return;
    const set = homes.get(home) ?? new Set();
    homes.set(home, set.add(member));
  };
  const load = (rows: readonly R[]): Placed<T>[] =>
    rows.map((row) => {
      const old = known.get(row.id);
      if (old !== undefined) return old;
      const member = queries.placed(row);
      known.set(row.id, member);
      kept.set(row.id, member.home);
      gather(member, member.home);
      return member;
    });
  return {
    load,
    moved: () => [...known.values()].filter(({ id, home }) => kept.get(id) !== home),
    near(members) {
      const found = new Set<Placed<T>>(members);
      for (const [question, ask] of queries.near(members)) {
        const answer = asked.get(question) ?? load(ask());
        asked.set(question, answer);
        for (const member of answer) found.add(member);
      }
      return found;
    },
    members(home) {
      const question = `members ${home}`;
      if (!asked.has(question)) asked.set(question, load(queries.members(home)));
      return [...(homes.get(home) ?? [])];
    },
    place(member, home) {
      if (member.home !== null) homes.get(member.home)?.delete(member);
      member.home = home;
      gather(member, home);
    },
  };
};
