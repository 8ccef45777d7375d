/**
 * Wikidata's JSON. In: entities as Special:EntityData and wbgetentities give them (`{"entities": {…}}`), or a list of them. Out:
 * persons with the positions they held (P39 with P580 and P582), organizations with their country (P17).
 * Labels of positions and codes of countries come from entities of the same file; of countries also from a table of the commonest.
 */
import type { KnownActor, KnownRole } from "@dragoman/coder/actors/registry";
import { offices } from "@dragoman/coder/codebook/offices";
import { bodies } from "@dragoman/coder/codebook/organizations";
import type { Sector } from "@dragoman/coder/codebook/sectors";
import { states } from "@dragoman/coder/codebook/states";
import { parseIsoDay } from "@dragoman/coder/time/calendar";
import type { ActorFile } from "./actor-file.ts";

interface Snak {
  readonly datavalue?: { readonly value?: unknown };
}
interface Claim {
  readonly mainsnak?: Snak;
  readonly rank?: string;
  readonly qualifiers?: { readonly [property: string]: readonly Snak[] | undefined };
}
interface Entity {
  readonly id?: string;
  readonly labels?: { readonly [language: string]: { readonly value: string } | undefined };
  readonly aliases?: { readonly [language: string]: readonly { readonly value: string }[] | undefined };
  readonly claims?: { readonly [property: string]: readonly Claim[] | undefined };
}

type Fields = { readonly [name: string]: unknown };

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Each field's list, of what it is made of. */
const listsOf = <T>(value: unknown, make: (each: unknown) => readonly T[]): { [name: string]: readonly T[] } =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).map(([name, list]) => [name, Array.isArray(list) ? list.flatMap(make) : []]),
  );

const termOf = (value: unknown): { readonly value: string }[] => {
  const { value: words } = fieldsOf(value);
  return typeof words === "string" && words.trim() !== "" ? [{ value: words }] : [];
};

const snakOf = (value: unknown): Snak => ({ datavalue: fieldsOf(fieldsOf(value).datavalue) });

const claimOf = (value: unknown): Claim => {
  const { mainsnak, rank, qualifiers } = fieldsOf(value);
  return {
    mainsnak: snakOf(mainsnak),
    rank: typeof rank === "string" ? rank : "normal",
    qualifiers: listsOf(qualifiers, (each) => [snakOf(each)]),
  };
};

/** What of an entity is as Wikidata writes it; the rest is passed over. */
const entityOf = (value: unknown): Entity => {
  const { id, labels, aliases, claims } = fieldsOf(value);
  return {
    ...(typeof id === "string" ? { id } : {}),
    labels: Object.fromEntries(Object.entries(fieldsOf(labels)).map(([language, term]) => [language, termOf(term)[0]])),
    aliases: listsOf(aliases, termOf),
    claims: listsOf(claims, (each) => [claimOf(each)]),
  };
};

/** Items of states, for files that name them without holding them. */
const stateItems: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "Q30 USA Q794 IRN Q796 IRQ Q145 GBR Q142 FRA Q183 DEU Q159 RUS Q148 CHN Q17 JPN Q884 KOR Q423 PRK Q668 IND Q843 PAK Q212 UKR " +
    "Q43 TUR Q41 GRC Q801 ISR Q851 SAU Q858 SYR Q79 EGY Q115 ETH Q403 SRB Q717 VEN Q739 COL Q38 ITA Q29 ESP Q36 POL Q889 AFG " +
    "Q822 LBN Q805 YEM Q810 JOR Q155 BRA Q96 MEX Q16 CAN Q408 AUS Q258 ZAF Q1033 NGA Q114 KEN Q1049 SDN Q878 ARE Q846 QAT Q28 HUN"
  )
    .match(/Q\d+ [A-Z]{3}/g)
    ?.map((pair) => pair.split(" ")) ?? [],
);

const idOf = (snak: Snak | undefined): string | null => {
  const value = snak?.datavalue?.value as { readonly id?: unknown } | undefined;
  return typeof value?.id === "string" ? value.id : null;
};

/** `+2013-08-03T00:00:00Z` with precision 11 (day), 10 (month), 9 (year) → as finely as it is known. */
const dayOf = (snak: Snak | undefined): string | null => {
  const value = snak?.datavalue?.value as { readonly time?: unknown; readonly precision?: unknown } | undefined;
  const found = typeof value?.time === "string" ? /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(value.time) : null;
  if (found === null) return null;
  const length = value?.precision === 11 ? 3 : value?.precision === 10 ? 2 : value?.precision === 9 ? 1 : 0;
  const known = found.slice(1, 1 + length).join("-");
  return length === 0 || parseIsoDay(`${known}-01-01`.slice(0, 10)) === null ? null : known;
};

const claimsOf = (entity: Entity, property: string): readonly Claim[] =>
  (entity.claims?.[property] ?? []).filter(({ rank }) => rank !== "deprecated");

const labelOf = (entity: Entity | undefined): string | null =>
  entity?.labels?.en?.value ?? entity?.labels?.mul?.value ?? null;

const officeSectors = new Map(offices.map(({ title, sector }) => [title, sector]));

const countryNamed = (words: string): string | null =>
  states.find(({ name, names }) => [name, ...names].includes(words.replace(/^the /, "")))?.code ?? null;

/** "Minister of Foreign Affairs of Iran" → the title without the state, its sector, the state. */
const officeOf = (
  label: string,
): { readonly title: string; readonly sector: Sector; readonly country: string | null } => {
  const cut = label.lastIndexOf(" of ");
  const country = cut < 0 ? null : countryNamed(label.slice(cut + 4));
  const title = country === null ? label : label.slice(0, cut);
  return { title, sector: officeSectors.get(title.toLowerCase()) ?? "GOV", country };
};

class Items {
  readonly #items: ReadonlyMap<string, Entity>;
  constructor(entities: readonly Entity[]) {
    this.#items = new Map(entities.flatMap((entity) => (entity.id === undefined ? [] : [[entity.id, entity]])));
  }
  label(id: string | null): string | null {
    return id === null ? null : labelOf(this.#items.get(id));
  }
  country(id: string | null): string | null {
    if (id === null) return null;
    const code = this.#items.get(id)?.claims?.P298?.[0]?.mainsnak?.datavalue?.value;
    return typeof code === "string" && /^[A-Z]{3}$/.test(code)
      ? code
      : (stateItems[id] ?? countryNamed(this.label(id) ?? ""));
  }
}

const namesOf = (entity: Entity): string[] => {
  const names = [labelOf(entity), ...(entity.aliases?.en ?? []).map(({ value }) => value)];
  return [...new Set(names.filter((name) => name !== null))];
};

const rolesOf = (entity: Entity, items: Items, country: string | null): KnownRole[] =>
  claimsOf(entity, "P39").flatMap((claim) => {
    const label = items.label(idOf(claim.mainsnak));
    if (label === null) return [];
    const office = officeOf(label);
    return [
      {
        ...office,
        of: null,
        country: office.country ?? country,
        start: dayOf(claim.qualifiers?.P580?.[0]),
        end: dayOf(claim.qualifiers?.P582?.[0]),
      },
    ];
  });

const sectorOfBody = (kinds: readonly string[]): Sector | null => {
  for (const kind of kinds) {
    const body =
      bodies.find(({ noun }) => kind.toLowerCase() === noun) ??
      bodies.find(({ noun }) => kind.toLowerCase().endsWith(` ${noun}`));
    if (body !== undefined) return body.sector;
  }
  return null;
};

const actorOf = (entity: Entity, items: Items, source: string): KnownActor | null => {
  const names = namesOf(entity);
  const kinds = claimsOf(entity, "P31").map(({ mainsnak }) => idOf(mainsnak));
  const own = `${source} ${entity.id ?? ""}`.trim();
  if (names.length === 0) return null;
  if (kinds.includes("Q5")) {
    const country = items.country(idOf(claimsOf(entity, "P27")[0]?.mainsnak));
    const roles = rolesOf(entity, items, country);
    return {
      names,
      kind: "person",
      country: roles.at(-1)?.country ?? country,
      sector: roles.at(-1)?.sector ?? null,
      roles,
      source: own,
    };
  }
  const country = items.country(idOf(claimsOf(entity, "P17")[0]?.mainsnak));
  const sector = sectorOfBody(kinds.flatMap((kind) => items.label(kind) ?? []));
  if (country === null && sector === null) return null;
  return { names, kind: "organization", country, sector, roles: [], source: own };
};

/** Whether an entity stands in the file only because others refer to it: a position, a country, a class. */
const isReferred = (entity: Entity): boolean =>
  entity.claims?.P298 !== undefined || claimsOf(entity, "P31").length === 0 || claimsOf(entity, "P279").length > 0;

/** @throws Error where the file is no JSON or holds no entities */
export const readWikidata = (content: string, source: string): ActorFile => {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new Error("not JSON");
  }
  const held = Array.isArray(value) ? value : (value as { entities?: unknown } | null)?.entities;
  if (typeof held !== "object" || held === null)
    throw new Error("no Wikidata entities in it: neither a list nor `entities`");
  const entities = Object.values(held).map(entityOf);
  const items = new Items(entities);
  const actors: KnownActor[] = [];
  const notes: string[] = [];
  for (const entity of entities) {
    const actor = isReferred(entity) ? null : actorOf(entity, items, source);
    if (actor !== null) actors.push(actor);
    else if (!isReferred(entity))
      notes.push(`${entity.id ?? "an entity"}: no English label, or neither country nor kind`);
  }
  return { actors, notes };
};
