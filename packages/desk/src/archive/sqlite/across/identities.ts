/**
 * Actors counted among the identities of the archive. In: an article that comes or goes. Out: its identities, and which of all are other parties
 * now than before. Identities are kept once, with how many actors are alike in them; parties are groups of identities.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { formsOf, identityKey, identityOf } from "../../../relations/parties.ts";
import type { Statements } from "../driver.ts";
import { foldedOf } from "../schema/folded-step.ts";
import {
  identityColumns as columns,
  type IdentityRow,
  keepParty,
  keysOf,
  nameKey,
  settleIdentities,
} from "./settle-identities.ts";

/** Counts a value of an identity, one more or one less. Returns whether it is a new one, or gone. */
const count = (file: Statements, table: "form" | "sector", identity: number, value: string, by: 1 | -1): boolean => {
  const where = `where identity = ? and ${table} = ?`;
  if (file.run(`update identity_${table} set uses = uses + ? ${where}`, by, identity, value) === 0) {
    if (table === "sector") file.run("insert into identity_sector values (?, ?, 1)", identity, value);
    else file.run("insert into identity_form values (?, ?, 1, ?)", identity, value, foldedOf(value));
    return true;
  }
  return by < 0 && file.run(`delete from identity_${table} ${where} and uses = 0`, identity, value) > 0;
};

/** Whether a party has other names, or may only look otherwise, now. */
type Change = "named" | "seen" | null;

/** Counts an actor. */
const countActor = (file: Statements, identity: number, actor: Actor, by: 1 | -1): Change => {
  file.run("update identity set uses = uses + ? where id = ?", by, identity);
  let changed = false;
  for (const form of new Set(formsOf(actor))) changed = count(file, "form", identity, form, by) || changed;
  if (actor.sector === null) return changed ? "named" : null;
  count(file, "sector", identity, actor.sector, by);
  const [party] = file.all<{ sector: string | null }>(
    "select sector from identity join party_file on party_file.home = identity.home where id = ?",
    identity,
  );
  // One more of the commonest sector, or one less of another, leaves it the commonest.
  if (changed) return "named";
  return (party?.sector === actor.sector) !== by > 0 ? "seen" : null;
};

export interface Counted {
  /** Identities that are other parties now. */
  readonly moved: ReadonlySet<number>;
  /** Identities of parties that have other names now. */
  readonly named: ReadonlySet<number>;
}

/** Counts the actors of an article that comes. */
export const countActors = (
  file: Statements,
  record: ArticleRecord,
): Counted & { readonly identities: ReadonlyMap<string, number> } => {
  const identities = new Map<string, number>();
  const renamed: number[] = [];
  const added: IdentityRow[] = [];
  const changed: number[] = [];
  const article = record.article.id;
  for (const actor of record.actors) {
    const identity = identityOf(actor);
    const key = identityKey(identity);
    const [known] = file.all<{ id: number }>("select id from identity where key = ?", key);
    const { kind, country, name } = identity;
    const named = identity.named ? 1 : 0;
    const id =
      known?.id ??
      file.insert(
        "insert into identity (key, kind, country, name, named, alike, home, uses) values (?, ?, ?, ?, ?, null, null, 0)",
        key,
        kind,
        country,
        name,
        named,
      );
    if (known === undefined) {
      for (const each of new Set([...keysOf(identity), nameKey(identity)]))
        file.run("insert into identity_key values (?, ?)", each, id);
      added.push({ id, kind, country, name, named, alike: null, home: null });
    }
    const change = countActor(file, id, actor, 1);
    if (change !== null) changed.push(id);
    if (change === "named") renamed.push(id);
    identities.set(actor.id, id);
    file.run("insert into actor_identity values (?, ?, ?)", article, actor.id, id);
  }
  const moved = settleIdentities(file, added, []);
  keepPartiesOf(file, changed);
  return { identities, moved, named: alikeTo(file, renamed) };
};

/** All identities of the parties that some are of. */
const alikeTo = (file: Statements, identities: readonly number[]): ReadonlySet<number> =>
  new Set(
    identities.flatMap((id) =>
      file
        .all<{ id: number }>("select id from identity where home = (select home from identity where id = ?)", id)
        .map((row) => row.id),
    ),
  );

/** Parties of identities, with forms and sectors as they are counted now. */
const keepPartiesOf = (file: Statements, identities: readonly number[]): void => {
  const homes = new Set<number>();
  for (const id of new Set(identities))
    for (const { home } of file.all<{ home: number }>("select home from identity where id = ?", id)) homes.add(home);
  for (const home of homes) keepParty(file, home);
};

/** Takes back the counts of an article that goes. */
export const uncountActors = (file: Statements, record: ArticleRecord): Counted => {
  const article = record.article.id;
  const renamed: number[] = [];
  const changed = new Set<number>();
  for (const actor of record.actors) {
    const [row] = file.all<{ identity: number }>(
      "select identity from actor_identity where article = ? and actor = ?",
      article,
      actor.id,
    );
    if (row === undefined) continue;
    if (countActor(file, row.identity, actor, -1) === "named") renamed.push(row.identity);
    changed.add(row.identity);
  }
  file.run("delete from actor_identity where article = ?", article);
  const unused = [...changed].flatMap((id) =>
    file.all<IdentityRow>(`select ${columns} from identity where id = ? and uses = 0`, id),
  );
  const gone = alikeTo(file, renamed);
  const moved = settleIdentities(file, [], unused);
  keepPartiesOf(file, [...changed]);
  return { moved, named: gone };
};
