/** Rows of the log of merges. In: rows as they are kept. Out: entries. */
import type { Selectable } from "kysely";
import type { MergeEntry } from "../merges.ts";
import type { Statements } from "./driver.ts";
import type { MergeTable } from "./schema/tables.ts";

export const entryOf = ({ pair: _, one, other, ...row }: Selectable<MergeTable>): MergeEntry => ({
  ...row,
  one: JSON.parse(one),
  other: JSON.parse(other),
});

/** The whole log, in order. */
export const mergeEntries = (file: Statements): MergeEntry[] =>
  file.all<Selectable<MergeTable>>("select * from merge order by seq").map(entryOf);
