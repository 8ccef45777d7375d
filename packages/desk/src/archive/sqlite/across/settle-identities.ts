/**
 * Identities and the parties that they are. In: identities that come or go, and what people decided of who is one. Out: parties as `mergeActors`
 * would find them in the whole archive, by looking only at identities that may be one with those.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import { type ActorName, decided, isNamedSo } from "../../../relations/merge-decisions.ts";
import {
  byFullness,
  exactKey,
  homeOfPerson,
  type Identity,
  isLikened,
  type Party,
  partyOf,
  personKeys,
} from "../../../relations/parties.ts";
import { type Grouping, type Placed, regroup } from "../../../relations/regroup.ts";
import { isNamedPerson } from "../../../relations/same-deed.ts";
import { decisionsOf } from "../../merges.ts";
import { decisionsIn } from "../actor-rows.ts";
import type { Statements } from "../driver.ts";
import { mergeEntries } from "../merge-rows.ts";
import { groupsOver, type KeptGroups } from "./groups.ts";

/** An identity as it is kept. */
export interface IdentityRow {
  readonly id: number;
  readonly kind: Actor["kind"];
  readonly country: string | null;
  readonly name: string;
  readonly named: number;
  /** The founder of its group by likeness. */
  readonly alike: number | null;
  /** The fullest of its party, which is that group as people decided on it. */
  readonly home: number | null;
}

export const identityColumns =
  "identity.id, identity.kind, identity.country, identity.name, identity.named, identity.alike, identity.home";

const placedOf = ({ id, alike, kind, country, name, named }: IdentityRow): Placed<Identity> => ({
  id,
  home: alike,
  item: { kind, country, name, named: named === 1 },
});

/** By what those that may be one are found. */
export const keysOf = (identity: Identity): readonly string[] =>
  isLikened(identity) ? personKeys(identity.name).map((key) => `name ${key}`) : [`is ${exactKey(identity)}`];

/** By what those are found of whom a decision may speak. */
export const nameKey = ({ kind, name }: ActorName): string => `called ${kind} ${name.toLowerCase()}`;

const grouping: Grouping<Identity> = {
  compare: byFullness,
  choose: (one, groups) => (isLikened(one) ? homeOfPerson(one, groups) : (groups[0] ?? null)),
  disturbs: isLikened,
};

const groupsOfIdentities = (file: Statements): KeptGroups<Identity, IdentityRow> =>
  groupsOver<Identity, IdentityRow>({
    placed: placedOf,
    near: (members) =>
      new Map(
        members
          .flatMap(({ item }) => keysOf(item))
          .map((key) => [
            key,
            () =>
              file.all<IdentityRow>(
                `select ${identityColumns} from identity_key join identity on identity.id = identity_key.identity where identity_key.key = ?`,
                key,
              ),
          ]),
      ),
    members: (home) => file.all<IdentityRow>(`select ${identityColumns} from identity where alike = ?`, home),
  });

interface PartyRow {
  readonly key: string;
  readonly name: string;
  readonly kind: Actor["kind"];
  readonly country: string | null;
}

/** The party that a group is now, kept; gone where the group is. */
export const keepParty = (file: Statements, home: number): void => {
  const rows = file.all<IdentityRow>(`select ${identityColumns} from identity where home = ?`, home);
  if (rows.length === 0) {
    file.run("delete from party_file where home = ?", home);
    return;
  }
  const sectors = new Map<string, number>();
  for (const { sector, uses } of file.all<{ sector: string; uses: number }>(
    "select sector, sum(identity_sector.uses) as uses from identity join identity_sector on identity = id where home = ? group by sector",
    home,
  ))
    sectors.set(sector, uses);
  const forms = file.all<{ form: string }>(
    "select distinct form from identity join identity_form on identity = id where home = ?",
    home,
  );
  const party: Party = partyOf(
    rows.map((row) => placedOf(row).item).sort(byFullness),
    sectors,
    forms.map(({ form }) => form),
  );
  file.run(
    "insert or replace into party_file values (?, ?, ?, ?, ?, ?, ?)",
    home,
    party.key,
    party.name,
    party.kind,
    party.country,
    party.sector,
    JSON.stringify(party.names),
  );
};

/** Identities of whom some decision speaks or spoke. */
const namedRows = (file: Statements, names: readonly ActorName[]): IdentityRow[] => {
  const rows = [...new Set(names.map(nameKey))].flatMap((key) =>
    file.all<IdentityRow>(
      `select ${identityColumns} from identity_key join identity on identity.id = identity_key.identity where identity_key.key = ?`,
      key,
    ),
  );
  return rows.filter((row) => names.some((name) => isNamedSo(row, name)));
};

/** The groups that may have become other parties, as people decided on them, by the fullest of each. */
const decidedGroups = (
  file: Statements,
  groups: KeptGroups<Identity, IdentityRow>,
  touched: ReadonlySet<number>,
  removed: readonly IdentityRow[],
  anew: boolean,
): Map<number, Placed<Identity>[]> => {
  const entries = mergeEntries(file);
  const actors = decisionsIn(file);
  // Also under the names that corrections gave somebody since, and took back.
  const names = entries.flatMap(({ one, other }) => [...actors.ever(one), ...actors.ever(other)]);
  const homes = new Set(touched);
  const changed = [...removed, ...[...touched].flatMap((home) => [...groups.members(home)].map(({ item }) => item))];
  // Decisions tie groups together: who touches one that they speak of touches all.
  if (anew || changed.some((one) => names.some((name) => isNamedSo(one, name))))
    for (const { home } of groups.load(namedRows(file, names))) if (home !== null) homes.add(home);
  const alike = [...homes].map((home) => [...groups.members(home)]).filter((members) => members.length > 0);
  const placed = new Map(alike.flat().map((member) => [member.item, member]));
  const clusters = decided(
    alike.map((members) => members.map(({ item }) => item)),
    decisionsOf(entries, actors),
  );
  return new Map(
    clusters.map((cluster) => {
      const members = cluster.sort(byFullness).map((item) => placed.get(item) as Placed<Identity>);
      return [(members[0] as Placed<Identity>).id, members];
    }),
  );
};

/**
 * Groups identities anew after some came or went, and keeps the parties. Returns those that are other parties now.
 * @param anew whether people may have decided otherwise
 */
const settle = (
  file: Statements,
  added: readonly IdentityRow[],
  removed: readonly IdentityRow[],
  anew: boolean,
): Set<number> => {
  const moved = new Set<number>();
  const groups = groupsOfIdentities(file);
  const came = groups.load(added);
  const left = groups.load(removed);
  const touched = regroup(groups, grouping, came, left);
  for (const { id, home } of groups.moved()) file.run("update identity set alike = ? where id = ?", home, id);
  const regrouped = new Map<number, { readonly id: number; readonly old: number | null }[]>();
  for (const [home, members] of decidedGroups(file, groups, touched, removed, anew))
    regrouped.set(
      home,
      members.map(({ id }) => ({
        id,
        old: file.all<{ old: number | null }>("select home as old from identity where id = ?", id)[0]?.old ?? null,
      })),
    );
  const homes = new Set<number>(regrouped.keys());
  for (const { old } of [...regrouped.values()].flat()) if (old !== null) homes.add(old);
  for (const { home } of removed) if (home !== null) homes.add(home);
  const before = new Map<number, PartyRow & { readonly size: number; readonly shared: boolean }>();
  for (const home of homes) {
    const [row] = file.all<PartyRow>("select key, name, kind, country from party_file where home = ?", home);
    if (row === undefined) continue;
    const [{ size } = { size: 0 }] = file.all<{ size: number }>(
      "select count(*) as size from identity where home = ?",
      home,
    );
    const [{ same } = { same: 0 }] = file.all<{ same: number }>(
      "select count(*) as same from party_file where key = ?",
      row.key,
    );
    before.set(home, { ...row, size, shared: same > 1 });
  }
  for (const [home, list] of regrouped)
    for (const { id, old } of list) if (old !== home) file.run("update identity set home = ? where id = ?", home, id);
  for (const { id } of removed) {
    file.run("delete from identity_key where identity = ?", id);
    file.run("delete from identity where id = ?", id);
  }
  for (const home of homes) keepParty(file, home);
  const gone = new Map<number, number>();
  for (const { home } of removed) if (home !== null) gone.set(home, (gone.get(home) ?? 0) + 1);
  for (const [home, list] of regrouped) {
    const [now] = file.all<PartyRow & { same: number }>(
      "select key, name, kind, country, (select count(*) from party_file as other where other.key = party_file.key) as same from party_file where home = ?",
      home,
    );
    const known = list.filter(({ old }) => old !== null);
    const olds = new Set(known.map(({ old }) => old as number));
    const [old] = olds;
    const was = old === undefined ? undefined : before.get(old);
    // A party that is whole and only called otherwise is nobody else; only a stateless one is compared by its name.
    const whole =
      now !== undefined &&
      was !== undefined &&
      olds.size === 1 &&
      known.length === was.size - (gone.get(old as number) ?? 0) &&
      !was.shared &&
      now.same === 1 &&
      now.country === was.country &&
      isNamedPerson(now) === isNamedPerson(was) &&
      (now.key === was.key || now.country !== null);
    if (!whole) for (const { id } of known) moved.add(id);
  }
  return moved;
};

/** Groups identities anew after some came or went. Returns those that are other parties now. */
export const settleIdentities = (
  file: Statements,
  added: readonly IdentityRow[],
  removed: readonly IdentityRow[],
): Set<number> => (added.length === 0 && removed.length === 0 ? new Set() : settle(file, added, removed, false));

/** Groups those anew on whom people decided. Returns those that are other parties now. */
export const settleDecided = (file: Statements): Set<number> => settle(file, [], [], true);
