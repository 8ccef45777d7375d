/** Clusters of tellings that reviewers joined, as tables keep them. In: events and what is said of them. Out: homes, and the happenings that they are in. */
import type { RuledEvent } from "../../../relations/same-deed.ts";
import type { Statements } from "../driver.ts";

/** The home of the happening that a telling is in: that of its cluster, or of the one with which reviewers joined it. */
export const happeningHome = "ifnull((select happening from joined where joined.home = telling.home), telling.home)";

/** Keeps with which others an event is said to be one deed. */
export const insertTogether = (file: Statements, { id, together = [] }: RuledEvent): void => {
  for (const other of new Set(together)) file.run("insert into together values (?, ?)", id, other);
};

export const deleteTogether = (file: Statements, article: string): void => {
  file.run("delete from together where event in (select event from telling where article = ?)", article);
};

const linked = `
  select other.home from telling join together on together.event = telling.event
    join telling as other on other.event = together.other where telling.home = ? and other.home is not null
  union select other.home from telling join together on together.other = telling.event
    join telling as other on other.event = together.event where telling.home = ? and other.home is not null`;

const joinedBefore = `
  select home from joined where happening = ? union select happening as home from joined where home = ?
  union select home from joined where happening = (select happening from joined where home = ?)`;

/** Homes that may be in other happenings where these have changed: those joined with them now, and those that were. */
export const homesAround = (file: Statements, touched: ReadonlySet<number>): ReadonlySet<number> => {
  const found = new Set(touched);
  for (const home of touched)
    for (const before of file.all<{ home: number }>(joinedBefore, home, home, home)) found.add(before.home);
  // Those that are found are gone through, too.
  for (const home of found) for (const other of file.all<{ home: number }>(linked, home, home)) found.add(other.home);
  return found;
};

/** Keeps that a cluster is in the happening of another, or in its own. */
export const keepJoined = (file: Statements, home: number, happening: number): void => {
  file.run("delete from joined where home = ?", home);
  if (home !== happening) file.run("insert into joined values (?, ?)", home, happening);
};
