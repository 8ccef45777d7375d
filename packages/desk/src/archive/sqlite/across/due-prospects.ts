/**
 * Prospects of everybody. In: a day, how they stand on it, when they are due. Out: a page of them, or how many there are. All but the
 * documents of the page comes from one index, `settled_by_standing`.
 */
import { dayOf } from "../../../relations/days.ts";
import type { SettledProspect } from "../../../relations/settle-prospects.ts";
import { type Across, type DueDay, type DueFilter, type Standing, standings } from "../../across.ts";
import type { Statements } from "../driver.ts";

const standing = `case when outcome <> 'open' then outcome when lapses < ? then 'lapsed' when due_end < ? then 'overdue' else 'open' end`;

/** What the filter leaves, each with how it stands on the day; and the parameters. */
const listed = ({
  day,
  standings,
  since,
  until,
  dueBy,
}: DueFilter): readonly [sql: string, ...parameters: unknown[]] => {
  const days = [
    ...(since === undefined ? [] : ["due_end >= ?"]),
    ...(until === undefined ? [] : ["substr(due_start, 1, 10) <= ?"]),
    ...(dueBy === undefined ? [] : ["due_end <= ?"]),
  ];
  const all = `select home, id, due_start, due_end, ${standing} as standing from settled where ${["true", ...days].join(" and ")}`;
  return [
    `(${all}) where ${standings === undefined ? "true" : "standing in (select value from json_each(?))"}`,
    day === null ? null : dayOf(day),
    day,
    ...[since, until, dueBy].filter((one) => one !== undefined),
    ...(standings === undefined ? [] : [JSON.stringify(standings)]),
  ];
};

const orders = {
  next: "due_start is null, due_start, id",
  latest: "due_start is not null, due_start desc, id desc",
} as const;

/** What lasts longer is due on no day in particular. */
const widest = 300;

/** @param settled kept documents as the pages have them */
export const dueProspects = <K>(
  file: Statements,
  settled: (kept: readonly K[]) => SettledProspect[],
): Pick<Across, "due" | "countDue" | "dueDays"> => ({
  due(filter, order, most, from = 0) {
    const [sql, ...parameters] = listed(filter);
    return settled(
      file.documents<K>(
        `select json from (select home as listed from ${sql} order by ${orders[order]} limit ? offset ?)
         join settled on home = listed order by ${orders[order]}`,
        ...parameters,
        most,
        from,
      ),
    );
  },
  countDue(filter) {
    const [sql, ...parameters] = listed(filter);
    const counts = file.all<{ standing: Standing; n: number }>(
      `select standing, count(*) as n from ${sql} group by standing`,
      ...parameters,
    );
    return Object.fromEntries(
      standings.map((one) => [one, counts.find((row) => row.standing === one)?.n ?? 0]),
    ) as Record<Standing, number>;
  },
  dueDays(filter) {
    const [sql, ...parameters] = listed(filter);
    return file.all<DueDay>(
      `select due_end as day, standing, count(*) as count from ${sql}
       and due_end is not null and julianday(due_end) - julianday(substr(due_start, 1, 10)) <= ${widest}
       group by due_end, standing order by due_end`,
      ...parameters,
    );
  },
});
