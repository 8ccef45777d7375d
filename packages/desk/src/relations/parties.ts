/**
 * One actor under many names, across articles. In: records. Out: for each actor of each record, the party that it is.
 * States are one by code, persons by the coder's measured name match and a country that does not contradict, the rest by name.
 * Careful rather than complete: two that may be two stay two.
 */

import type { Actor } from "@dragoman/coder/actors/actor";
import { nameOf, partOfName, sameName, wordKeys } from "@dragoman/coder/actors/names";
import { knownPersons, registry, registryIndex } from "@dragoman/coder/actors/registry";
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { decided, type MergeDecision } from "./merge-decisions.ts";

export interface Party {
  /** Stable within the archive's content: `state:IRN`, `person:…`. */
  readonly key: string;
  readonly name: string;
  readonly kind: Actor["kind"];
  readonly country: string | null;
  readonly sector: string | null;
  /** Every surface form met in any article, sorted. */
  readonly names: readonly string[];
}

/** Finds the party of an actor by its id; ids are unique across articles. */
export type Parties = ReadonlyMap<string, Party>;

const stateNames: ReadonlySet<string> = new Set(states.flatMap(({ name, names }) => [name, ...names]));

/** Whether a name is a state's. */
export const isStateName = (name: string): boolean => stateNames.has(name);

export const stateName = (code: string): string => states.find((state) => state.code === code)?.name ?? code;

/** A name that is one, "al-Kadhimi" too: "counterpart" is a description, and the same words elsewhere are somebody else. */
const isNamed = (actor: Actor): boolean => actor.names.some((name) => /(?:^|[\s-])\p{Lu}/u.test(name));

/** All that merging looks at: actors that are alike in it are one, however many articles name them. */
export interface Identity {
  readonly kind: Actor["kind"];
  readonly country: string | null;
  readonly name: string;
  /** Whether the article has a name for it, and not only a description. */
  readonly named: boolean;
}

export const identityOf = (actor: Actor): Identity => ({
  kind: actor.kind,
  country: actor.country,
  name: actor.name,
  named: isNamed(actor),
});

export const identityKey = ({ kind, country, name, named }: Identity): string =>
  [kind, country ?? "", named ? "named" : "", name].join("|");

/** A name with a father's in it: "Tamim bin Hamad Al Thani" is Sheikh Tamim, by his own. */
const hasPatronymic = (name: string): boolean => /\s(?:bin|ibn|bint)\s/i.test(name);

/** One name in two spellings, or the part of the other that somebody is called by. */
const fits = (name: string, fullest: string): boolean => {
  if (sameName(fullest, name)) return true;
  const part = partOfName(nameOf(name), nameOf(fullest));
  return part === "last" || (part === "first" && hasPatronymic(fullest) && !name.includes(" "));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Longest names first, so that a cluster's first member is its fullest; of one name, those whose country is known. */
export const byFullness = (a: Identity, b: Identity): number =>
  b.name.length - a.name.length ||
  compare(a.name, b.name) ||
  compare(a.country ?? "~", b.country ?? "~") ||
  compare(identityKey(a), identityKey(b));

/** Whether it is merged with others by the likeness of names; all others are one where `exactKey` is one. */
export const isLikened = ({ kind, named }: Identity): boolean => kind === "person" && named;

/** By what states, organizations, groups and unnamed persons are one. */
export const exactKey = ({ kind, country, name }: Identity): string =>
  kind === "state" && country !== null
    ? `state:${country}`
    : `${kind}|${country ?? ""}|${name
        .toLowerCase()
        .replaceAll("’", "'")
        .replace(/^(the|a|an) /, "")}`;

/**
 * The one among clusters that a person belongs to; null where none fits, and where a bare surname fits two people: then it is neither.
 * @param clusters of persons before this one in the order of fullness
 */
export const homeOfPerson = <C extends readonly Identity[]>(person: Identity, clusters: readonly C[]): C | null => {
  const fitting = clusters.filter((cluster) => {
    const [fullest] = cluster as unknown as [Identity];
    const countries = new Set(cluster.map(({ country }) => country).filter((code) => code !== null));
    return (
      (person.country === null || countries.size === 0 || countries.has(person.country)) &&
      fits(person.name, fullest.name)
    );
  });
  if (fitting.length === 1) return fitting[0] as C;
  // Written in another case it is the same name that is neither.
  const same = ([fullest]: C) =>
    fullest?.country === person.country && fullest.name.toLowerCase() === person.name.toLowerCase();
  return fitting.find(same) ?? null;
};

/**
 * Keys of which two persons that fit each other have one in common: the sound of the surname, of both words, of all written as one, and of
 * the own name before a father's.
 */
export const personKeys = (name: string): readonly string[] => {
  const { parts } = nameOf(name);
  const last = parts.at(-1);
  if (last === undefined) return [];
  const joined = wordKeys(parts.join("")).map((key) => `all ${key}`);
  const [first, second, third] = parts;
  const turned =
    first !== undefined && second !== undefined && third === undefined
      ? wordKeys(first).flatMap((one) => wordKeys(second).map((other) => `two ${[one, other].sort().join(" ")}`))
      : [];
  const own = first !== undefined && hasPatronymic(name) ? wordKeys(first).map((key) => `last ${key}`) : [];
  return [...new Set([...wordKeys(last).map((key) => `last ${key}`), ...own, ...turned, ...joined])];
};

const mergePersons = (persons: readonly Identity[]): Identity[][] => {
  const clusters: Identity[][] = [];
  const byKey = new Map<string, Set<Identity[]>>();
  for (const person of [...persons].sort(byFullness)) {
    const keys = personKeys(person.name);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const home = homeOfPerson(person, [...near]);
    if (home !== null) {
      home.push(person);
      continue;
    }
    const cluster = [person];
    clusters.push(cluster);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
  }
  return clusters;
};

const mergeExactly = (identities: readonly Identity[]): Identity[][] => {
  const byKey = new Map<string, Identity[]>();
  for (const identity of [...identities].sort(byFullness)) {
    const known = byKey.get(exactKey(identity));
    if (known === undefined) byKey.set(exactKey(identity), [identity]);
    else known.push(identity);
  }
  return [...byKey.values()];
};

/** The commonest of values with their counts; the least of equals, null of none. */
const commonest = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null;

const known = registryIndex(registry);

/** A person's name as the registry spells it, where one person of it is so called; else as it is. */
const usualName = (name: string, country: string | null): string => {
  const [person, second] = knownPersons(known, nameOf(name)).filter((each) => each.country === country);
  return person === undefined || second !== undefined ? name : (person.names[0] ?? name);
};

/**
 * The party that a cluster of identities is.
 * @param cluster in the order of fullness
 * @param sectors how many actors have each sector
 * @param names every surface form of its actors
 */
export const partyOf = (
  cluster: readonly Identity[],
  sectors: ReadonlyMap<string, number>,
  names: Iterable<string>,
): Party => {
  const [fullest] = cluster as unknown as [Identity];
  const country = cluster.find((identity) => identity.country !== null)?.country ?? null;
  const sorted = [...new Set(names)].sort(compare);
  if (fullest.kind === "state" && country !== null)
    return { key: `state:${country}`, name: stateName(country), kind: "state", country, sector: null, names: sorted };
  // A description is nobody's name, even where somebody is called so.
  const kind = fullest.kind === "person" && !fullest.named ? "unnamed" : fullest.kind;
  return {
    key: `${kind}:${country ?? "–"}:${fullest.name.toLowerCase()}`,
    name: isLikened(fullest) ? usualName(fullest.name, country) : fullest.name,
    kind: fullest.kind,
    country,
    sector: commonest(sectors),
    names: sorted,
  };
};

/** The surface forms of an actor that its party is known by; a state's own name goes without saying. */
export const formsOf = (actor: Actor): readonly string[] =>
  actor.kind === "state" && actor.country !== null ? actor.names : [actor.name, ...actor.names];

/**
 * The parties of all actors of all records, whatever the order of the records.
 * @param decisions what people decided of who is one, in the order in which they did
 */
export const mergeActors = (records: readonly ArticleRecord[], decisions: readonly MergeDecision[] = []): Parties => {
  const byIdentity = new Map<string, { identity: Identity; actors: Actor[] }>();
  for (const { actors } of records)
    for (const actor of actors) {
      const identity = identityOf(actor);
      const key = identityKey(identity);
      const known = byIdentity.get(key);
      if (known === undefined) byIdentity.set(key, { identity, actors: [actor] });
      else known.actors.push(actor);
    }
  const identities = [...byIdentity.values()].map(({ identity }) => identity);
  const clusters = decided(
    [
      ...mergePersons(identities.filter(isLikened)),
      ...mergeExactly(identities.filter((identity) => !isLikened(identity))),
    ],
    decisions,
  ).map((cluster) => cluster.sort(byFullness));
  const parties = new Map<string, Party>();
  for (const cluster of clusters) {
    const actors = cluster.flatMap((identity) => byIdentity.get(identityKey(identity))?.actors ?? []);
    const sectors = new Map<string, number>();
    for (const { sector } of actors) if (sector !== null) sectors.set(sector, (sectors.get(sector) ?? 0) + 1);
    const party = partyOf(cluster, sectors, actors.flatMap(formsOf));
    for (const { id } of actors) parties.set(id, party);
  }
  return parties;
};
