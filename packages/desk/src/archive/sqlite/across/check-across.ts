/**
 * Whether what is kept across articles is what they make it. In: an opened file, within a transaction. Out: each party, happening, row of
 * one in brief and prospect that differs from what taking in every article anew, in the order of the file, makes of it.
 */
import type { Difference } from "../../archive.ts";
import type { Statements } from "../driver.ts";
import { forgetAcross, takeIn } from "./catch-up.ts";

/**
 * The keys of the parties that a row's JSON has by their identities, which are numbered anew each time. The column is named with its table:
 * json_each has a hidden column of the same name.
 */
const keysOf = (table: string, list: string): string =>
  `(select json_group_array(key) from (select distinct party_file.key as key from json_each(${table}.json, '$.${list}')
    join identity on identity.id = json_each.value join party_file on party_file.home = identity.home order by 1))`;

const withoutIdentities = (table: string): string =>
  `json_set(${table}.json, '$.actors', ${keysOf(table, "actors")}, '$.recipients', ${keysOf(table, "recipients")})`;

const snapshot = `
  select 'happening' as "table", id as at, ${withoutIdentities("happening")} as value from happening union all
  select 'happening_country', country || ' ' || json_extract(brief, '$[0]'), json_array(day, brief) from happening_country union all
  select 'happening_pair', a || ' ' || b || ' ' || json_extract(brief, '$[0]'), json_array(day, historical, score, brief)
    from happening_pair union all
  select 'prospect', id, ${withoutIdentities("settled")} from settled union all
  select 'party', key, json_array(name, kind, country, sector, names) from party_file union all
  select 'identity', article || ' ' || actor, identity.key from actor_identity join identity on identity.id = actor_identity.identity`;

const chunk = 500;

/** Makes everything anew, which stands afterwards; whoever only wants to know takes the transaction back. */
export const checkAcross = (file: Statements): readonly Difference[] => {
  file.run("drop table if exists temp.across_kept");
  file.run(`create temp table across_kept as ${snapshot}`);
  forgetAcross(file);
  while (takeIn(file, chunk));
  file.run("drop table if exists temp.across_made");
  file.run(`create temp table across_made as ${snapshot}`);
  const rowsBut = (from: string, but: string) =>
    file.all<{ table: string; at: string; value: string }>(
      `select * from temp.across_${from} except select * from temp.across_${but}`,
    );
  const found = new Map<string, { table: string; at: string; kept: string | null; counted: string | null }>();
  for (const { table, at, value } of rowsBut("kept", "made"))
    found.set(`${table} ${at}`, { table, at, kept: value, counted: null });
  for (const { table, at, value } of rowsBut("made", "kept")) {
    const known = found.get(`${table} ${at}`);
    found.set(`${table} ${at}`, { table, at, kept: known?.kept ?? null, counted: value });
  }
  file.run("drop table temp.across_kept");
  file.run("drop table temp.across_made");
  return [...found.values()];
};
