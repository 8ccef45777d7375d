/**
 * The registry of known actors. In: the codebook's rows of office holders and organizations. Out: one `KnownActor` each,
 * and an index that finds them by name in any spelling.
 */
import { leadersAfrica } from "../codebook/registry/leaders-africa.ts";
import { leadersAmericas } from "../codebook/registry/leaders-americas.ts";
import { leadersAsia } from "../codebook/registry/leaders-asia.ts";
import { leadersBodies } from "../codebook/registry/leaders-bodies.ts";
import { leadersEurope } from "../codebook/registry/leaders-europe.ts";
import { leadersPast } from "../codebook/registry/leaders-past.ts";
import { leadersWestAsia } from "../codebook/registry/leaders-west-asia.ts";
import { organizationTerms } from "../codebook/registry/organization-terms.ts";
import { organizationsStates } from "../codebook/registry/organizations-states.ts";
import { organizationsWorld } from "../codebook/registry/organizations-world.ts";
import type { OfficeRow, OrganizationRow, RegistryTable } from "../codebook/registry/rows.ts";
import type { Sector } from "../codebook/sectors.ts";
import { type Name, nameKeys, nameOf, partOfName, samePerson } from "./names.ts";
import { type PhraseTable, phraseTable } from "./phrase-table.ts";

/** An office a known actor held; days as finely as they are known, null for unknown or still running. */
export interface KnownRole {
  readonly title: string;
  readonly of: string | null;
  readonly country: string | null;
  readonly sector: Sector;
  readonly start: string | null;
  readonly end: string | null;
}

/** A person or organization known beforehand, from our registry or a user's file. */
export interface KnownActor {
  readonly names: readonly string[];
  readonly kind: "person" | "organization" | "group";
  readonly country: string | null;
  readonly sector: Sector | null;
  readonly roles: readonly KnownRole[];
  readonly source: string;
}

/** One actor for all offices that a person of one name and country held. */
const personsOf = (tables: readonly RegistryTable<OfficeRow>[]): KnownActor[] => {
  const persons = new Map<string, { names: string[]; country: string | null; roles: KnownRole[]; source: string }>();
  for (const { source, rows } of tables) {
    for (const { country, office, of, sector, holders } of rows) {
      for (const [names, start, end] of holders) {
        const all = names.split("|");
        const key = `${country ?? ""} ${all[0]}`;
        const person = persons.get(key) ?? { names: [], country, roles: [], source };
        for (const name of all) if (!person.names.includes(name)) person.names.push(name);
        person.roles.push({ title: office, of: of ?? null, country, sector, start, end });
        persons.set(key, person);
      }
    }
  }
  return [...persons.values()].map(({ names, country, roles, source }) => {
    const last = roles.reduce((latest, role) => ((role.start ?? "") >= (latest.start ?? "") ? role : latest));
    return { names, kind: "person", country, sector: last.sector, roles, source };
  });
};

const organizationsOf = (tables: readonly RegistryTable<OrganizationRow>[]): KnownActor[] =>
  tables.flatMap(({ source, rows }) =>
    rows.map(({ names, country, sector, kind }) => {
      const roles = organizationTerms
        .filter(([name]) => name === names[0])
        .map(([, title, then, start, end]) => ({ title, of: null, country, sector: then, start, end }));
      return { names, kind, country, sector, roles, source };
    }),
  );

/** One actor for each sector that an organization had, so that all its mentions of one article find the same. */
const thens = new WeakMap<KnownActor, Map<Sector, KnownActor>>();

/** An organization as it was on a day: with the sector of the role that it had then, where it has had several. */
export const organizationOn = (known: KnownActor, day: string | null): KnownActor => {
  if (known.kind === "person" || known.roles.length === 0 || day === null) return known;
  const role = known.roles.findLast(
    ({ start, end }) =>
      (start === null || start <= day.slice(0, start.length)) && (end === null || end >= day.slice(0, end.length)),
  );
  if (role === undefined || role.sector === known.sector) return known;
  const made = thens.get(known) ?? new Map<Sector, KnownActor>();
  const then = made.get(role.sector) ?? { ...known, sector: role.sector };
  made.set(role.sector, then);
  thens.set(known, made);
  return then;
};

/** The built-in registry: persons first, then organizations, each in the order of its tables. */
export const registry: readonly KnownActor[] = [
  ...personsOf([
    leadersWestAsia,
    leadersEurope,
    leadersAsia,
    leadersAmericas,
    leadersAfrica,
    leadersBodies,
    leadersPast,
  ]),
  ...organizationsOf([organizationsStates, organizationsWorld]),
];

/** A registry with a user's own actors before it: an actor of ours that has one of their names gives way. */
export const withActors = (known: readonly KnownActor[], own: readonly KnownActor[]): readonly KnownActor[] => {
  const taken = new Set(own.flatMap(({ names }) => names));
  return [...own, ...known.filter(({ names }) => !names.some((name) => taken.has(name)))];
};

interface KnownPerson {
  readonly actor: KnownActor;
  readonly names: readonly Name[];
}

export interface RegistryIndex {
  /** Persons by the sound of each word of each name. */
  readonly persons: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Holders of offices of states, by country and title in lower case. */
  readonly offices: ReadonlyMap<string, readonly KnownActor[]>;
  /** Organizations by their names as written. */
  readonly organizations: PhraseTable<KnownActor>;
}

/** "World Health Organisation": the British spelling of a name in the American one, and the other way round. */
const otherSpelling = (name: string): string =>
  name.replace(/\b(?:Organi[zs]ation|Defen[cs]e|Cent(?:er|re)|Labou?r)\b/g, (word) => spellings.get(word) ?? word);

const spellings: ReadonlyMap<string, string> = new Map(
  ["Organization Organisation", "Defense Defence", "Center Centre", "Labor Labour"].flatMap((pair) => {
    const [american = "", british = ""] = pair.split(" ");
    return [
      [american, british],
      [british, american],
    ];
  }),
);

const indexes = new WeakMap<readonly KnownActor[], RegistryIndex>();

/** The index of a registry, built once for each registry that is passed in. */
export const registryIndex = (known: readonly KnownActor[]): RegistryIndex => {
  const built = indexes.get(known);
  if (built !== undefined) return built;
  const persons = new Map<string, KnownPerson[]>();
  const organizations: [string, KnownActor][] = [];
  for (const actor of known) {
    if (actor.kind !== "person") {
      for (const name of [...actor.names, ...actor.names.map(otherSpelling)]) {
        organizations.push([name, actor]);
        if (/^[a-z]/.test(name)) organizations.push([name.charAt(0).toUpperCase() + name.slice(1), actor]);
      }
      continue;
    }
    const person = { actor, names: actor.names.map(nameOf) };
    for (const key of new Set(person.names.flatMap((name) => nameKeys(name).slice(0, 1)))) {
      const listed = persons.get(key);
      if (listed === undefined) persons.set(key, [person]);
      else listed.push(person);
    }
  }
  const offices = new Map<string, KnownActor[]>();
  for (const actor of known) {
    if (actor.kind !== "person") continue;
    for (const { title, of, country } of actor.roles) {
      if (of !== null || country === null) continue;
      const key = `${country} ${title.toLowerCase()}`;
      const listed = offices.get(key);
      if (listed === undefined) offices.set(key, [actor]);
      else if (!listed.includes(actor)) listed.push(actor);
    }
  }
  const index = { persons, offices, organizations: phraseTable(organizations) };
  indexes.set(known, index);
  return index;
};

/** The last name alone, or the whole name: the persons whom a printed name may mean. */
export const knownPersons = (index: RegistryIndex, name: Name): readonly KnownActor[] => {
  const found: KnownActor[] = [];
  for (const key of nameKeys(name)) {
    for (const { actor, names } of index.persons.get(key) ?? []) {
      if (!found.includes(actor) && names.some((each) => samePerson(each, name))) found.push(actor);
    }
  }
  return found;
};

/** Years after an office's end in which a bare surname still means its holder. */
const remembered = 8;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether a person held a listed office at `published`, or not long before it; true where there is no date to tell. */
export const isCurrent = (actor: KnownActor, published: string | null, years: number): boolean =>
  published === null ||
  actor.roles.some(
    ({ start, end }) =>
      (start === null || start.slice(0, 10) <= published.slice(0, start.length)) &&
      (end === null || yearOf(end) + years >= yearOf(published)),
  );

/** The persons a bare surname may mean on a day: those in office; if none, those who lately were. */
export const knownBySurname = (index: RegistryIndex, name: Name, published: string | null): readonly KnownActor[] => {
  const key = nameKeys(name)[0];
  const found: KnownActor[] = [];
  for (const { actor, names } of index.persons.get(key ?? "") ?? []) {
    const fits = names.some((full) => {
      const part = partOfName(name, full);
      return part === "last" || part === "whole";
    });
    if (fits && !found.includes(actor)) found.push(actor);
  }
  const current = found.filter((actor) => isCurrent(actor, published, 0));
  return current.length > 0 ? current : found.filter((actor) => isCurrent(actor, published, remembered));
};

/** Who held the one office of this title in a state on a day. */
export const holderOf = (index: RegistryIndex, title: string, country: string, day: string): KnownActor | null => {
  const held = (index.offices.get(`${country} ${title}`) ?? []).filter((actor) =>
    actor.roles.some(
      (role) =>
        role.country === country &&
        role.of === null &&
        role.title.toLowerCase() === title &&
        (role.start === null || role.start <= day) &&
        (role.end === null || role.end >= day),
    ),
  );
  return held.length === 1 ? (held[0] as KnownActor) : null;
};
