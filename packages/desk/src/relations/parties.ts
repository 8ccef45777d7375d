/**
 * One actor under many names, across articles. In: records. Out: for each actor of each record, the party that it is.
 * States are one by code, persons by the coder's measured name match and a country that does not contradict, the rest by name.
 * Careful rather than complete: two that may be two stay two.
 */

import type { Actor } from "@dragoman/coder/actors/actor";
import { nameOf, partOfName, sameName } from "@dragoman/coder/actors/names";
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleRecord } from "@dragoman/coder/record/record";

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

export const stateName = (code: string): string => states.find((state) => state.code === code)?.name ?? code;

/** A name that is one: "Iraqi counterpart" is a description, and the same words elsewhere are somebody else. */
const isNamed = (actor: Actor): boolean => actor.names.some((name) => /^\p{Lu}/u.test(name));

/** One name in two spellings, or the surname of the other. */
const fits = (name: string, fullest: string): boolean =>
  sameName(fullest, name) || partOfName(nameOf(name), nameOf(fullest)) === "last";

interface Cluster {
  readonly actors: Actor[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Longest names first, so that a cluster's first member is its fullest; then by content, never by order of reading. */
const byFullness = (a: Actor, b: Actor): number =>
  b.name.length - a.name.length || compare(a.name, b.name) || compare(a.id, b.id);

const mergePersons = (persons: readonly Actor[]): Cluster[] => {
  const clusters: Cluster[] = [];
  for (const person of [...persons].sort(byFullness)) {
    const fitting = clusters.filter(({ actors }) => {
      const [fullest] = actors as [Actor];
      const countries = new Set(actors.map(({ country }) => country).filter((code) => code !== null));
      return (
        (person.country === null || countries.size === 0 || countries.has(person.country)) &&
        fits(person.name, fullest.name)
      );
    });
    // A bare surname that fits two people is neither.
    if (fitting.length === 1) (fitting[0] as Cluster).actors.push(person);
    else clusters.push({ actors: [person] });
  }
  return clusters;
};

const mergeByName = (actors: readonly Actor[]): Cluster[] => {
  const byKey = new Map<string, Cluster>();
  for (const actor of [...actors].sort(byFullness)) {
    const key = `${actor.kind}|${actor.country ?? ""}|${actor.name
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/^(the|a|an) /, "")}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { actors: [actor] });
    else known.actors.push(actor);
  }
  return [...byKey.values()];
};

const commonest = (values: readonly (string | null)[]): string | null => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null;
};

const partyOf = ({ actors }: Cluster): Party => {
  const [fullest] = actors as [Actor];
  const country = commonest(actors.map((actor) => actor.country));
  return {
    key: `${fullest.kind}:${country ?? "–"}:${fullest.name.toLowerCase()}`,
    name: fullest.name,
    kind: fullest.kind,
    country,
    sector: commonest(actors.map((actor) => actor.sector)),
    names: [...new Set(actors.flatMap((actor) => [actor.name, ...actor.names]))].sort(compare),
  };
};

/** The parties of all actors of all records, whatever the order of the records. */
export const mergeActors = (records: readonly ArticleRecord[]): Parties => {
  const parties = new Map<string, Party>();
  const actors = records.flatMap((record) => record.actors);
  const put = (cluster: Cluster, party: Party) => {
    for (const { id } of cluster.actors) parties.set(id, party);
  };
  const isState = (actor: Actor) => actor.kind === "state" && actor.country !== null;
  for (const code of new Set(actors.filter(isState).map(({ country }) => country as string))) {
    const own = actors.filter((actor) => isState(actor) && actor.country === code);
    const names = [...new Set(own.flatMap((actor) => actor.names))].sort(compare);
    put(
      { actors: own },
      { key: `state:${code}`, name: stateName(code), kind: "state", country: code, sector: null, names },
    );
  }
  const persons = actors.filter((actor) => actor.kind === "person" && isNamed(actor));
  for (const cluster of mergePersons(persons)) put(cluster, partyOf(cluster));
  for (const cluster of mergeByName(actors.filter((actor) => !parties.has(actor.id)))) put(cluster, partyOf(cluster));
  return parties;
};
