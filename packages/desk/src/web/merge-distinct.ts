/**
 * Parties of very many actors. In: records. Out: what `mergeActors` finds, asked only once of actors that are alike in kind, country, sector
 * and every name: an archive has few names and many articles that use them, and merging compares each with each.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { mergeActors, type Parties, type Party } from "../relations/parties.ts";

const keyOf = ({ kind, country, sector, name, names }: Actor): string =>
  [kind, country ?? "", sector ?? "", name, ...[...new Set(names)].sort()].join("\0");

export const mergeDistinct = (records: readonly ArticleRecord[]): Parties => {
  const first = new Map<string, Actor>();
  for (const { actors } of records)
    for (const actor of actors) {
      const known = first.get(keyOf(actor));
      // The least id stands for all, so that the order of the records is nothing.
      if (known === undefined || actor.id < known.id) first.set(keyOf(actor), actor);
    }
  const distinct = new Set([...first.values()].map(({ id }) => id));
  const parties = mergeActors(
    records.map((record) => ({ ...record, actors: record.actors.filter(({ id }) => distinct.has(id)) })),
  );
  const all = new Map<string, Party>();
  for (const { actors } of records)
    for (const actor of actors) {
      const party = parties.get(first.get(keyOf(actor))?.id ?? actor.id);
      if (party !== undefined) all.set(actor.id, party);
    }
  return all;
};
