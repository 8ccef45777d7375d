/**
 * What carries a relation. In: happenings of two states, and of whom each article says which office they hold. Out: sectors by context;
 * offices and persons that act in it; third states that the record ties to the pair. Each number comes with the happenings behind it.
 */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Happening, Report } from "./happenings.ts";
import { officeOf } from "./offices.ts";
import { type Parties, type Party, stateName } from "./parties.ts";

export interface Sector {
  /** A PLOVER context; `none` where no happening names one. */
  readonly context: string;
  readonly happenings: readonly string[];
  readonly byQuad: { readonly [quad: string]: number };
  /** Mean PLOVER score. */
  readonly score: number;
}

/** What of a happening its row counts. */
type Counted = Pick<Happening, "id" | "quad" | "score">;

const meanScore = (list: readonly Counted[]): number => list.reduce((sum, { score }) => sum + score, 0) / list.length;

const quadsOf = (list: readonly Counted[]): { readonly [quad: string]: number } =>
  Object.fromEntries(quadCodes.map((quad) => [quad, list.filter((one) => one.quad === quad).length]));

const byKeys = <T>(list: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list)
    for (const key of new Set(keysOf(one))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [one]);
      else known.push(one);
    }
  return groups;
};

const idsOf = (list: readonly Counted[]): string[] => list.map(({ id }) => id);

/** The contexts of a relation, those with the most happenings first; a happening of several contexts counts in each. */
export const sectorsOf = (happenings: readonly (Counted & Pick<Happening, "contexts">)[]): Sector[] =>
  [...byKeys(happenings, ({ contexts }) => (contexts.length === 0 ? ["none"] : contexts))]
    .map(([context, own]) => ({ context, happenings: idsOf(own), byQuad: quadsOf(own), score: meanScore(own) }))
    .sort((a, b) => b.happenings.length - a.happenings.length || (a.context < b.context ? -1 : 1));

/** The office in which a party, by its key, appears in an article; without an article, the latest that any names. */
export type OfficeIn = (party: string, article?: string) => string | undefined;

export const officesIn = (records: readonly ArticleRecord[], parties: Parties): OfficeIn => {
  const offices = new Map<string, string>();
  // Undated articles before all others.
  const key = ({ article }: ArticleRecord) => `${article.published?.start ?? ""} ${article.id}`;
  const byDay = [...records].sort((x, y) => (key(x) < key(y) ? -1 : 1));
  for (const { article, actors } of byDay)
    for (const actor of actors) {
      const party = parties.get(actor.id);
      const office = officeOf(actor, article.published?.start.slice(0, 10) ?? null);
      if (party === undefined || office === null) continue;
      offices.set(`${article.id}|${party.key}`, office);
      offices.set(`|${party.key}`, office);
    }
  return (party, article = "") => offices.get(`${article}|${party}`);
};

/** An office, or a person or body without a known one, that takes part in the relation. */
export interface Carrier {
  readonly kind: "office" | "actor";
  /** `foreign minister, Iran`, or a party's key. */
  readonly key: string;
  readonly name: string;
  readonly country: string;
  /** Who held the office or is the actor, by name. */
  readonly holders: readonly string[];
  readonly happenings: readonly string[];
  readonly byQuad: { readonly [quad: string]: number };
}

/**
 * Who carries the relation, those with the most happenings first. Whoever has an office in one of a happening's articles appears in it; states
 * as such are left out.
 */
export const carriersOf = (happenings: readonly Happening[], officeIn: OfficeIn, a: string, b: string): Carrier[] => {
  const carriers = new Map<string, { kind: Carrier["kind"]; party: Party; names: Set<string>; own: Set<Happening> }>();
  for (const happening of happenings) {
    for (const party of [...happening.actors, ...happening.recipients]) {
      if (party.kind === "state" || (party.country !== a && party.country !== b)) continue;
      const office =
        happening.reports.map(({ article }) => officeIn(party.key, article)).find((one) => one !== undefined) ??
        officeIn(party.key);
      const key = office ?? party.key;
      const known = carriers.get(key) ?? {
        kind: office === undefined ? ("actor" as const) : ("office" as const),
        party,
        names: new Set<string>(),
        own: new Set<Happening>(),
      };
      carriers.set(key, known);
      known.names.add(party.name);
      known.own.add(happening);
    }
  }
  return [...carriers]
    .map(([key, { kind, party, names, own }]) => ({
      kind,
      key,
      name: kind === "office" ? key : party.name,
      country: party.country as string,
      holders: [...names].sort(),
      happenings: idsOf([...own]),
      byQuad: quadsOf([...own]),
    }))
    .sort((x, y) => y.happenings.length - x.happenings.length || (x.key < y.key ? -1 : 1));
};

/** A third state, and by what it is tied to the pair. */
export interface ThirdParty {
  readonly code: string;
  readonly name: string;
  /** Happenings in which all three take part. */
  readonly together: readonly string[];
  /** Happenings with one of the two alone, told by articles that tell of the pair. */
  readonly withA: readonly string[];
  readonly withB: readonly string[];
}

/** What of a happening tells who stands beside a pair. */
export interface Involving {
  readonly id: string;
  /** Those that take part, each once. */
  readonly countries: readonly string[];
  readonly reports: readonly Pick<Report, "article">[];
}

export const involving = ({ id, actors, recipients, reports }: Happening): Involving => ({
  id,
  countries: [...new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))],
  reports,
});

/**
 * States beside the pair: those that act with both at once, or with each of them, in articles that tell of the pair.
 * @param happenings of anybody, as far as the two states or either of them takes part
 */
export const thirdPartiesOf = (happenings: readonly Involving[], a: string, b: string): ThirdParty[] => {
  const pair = happenings.filter(({ countries }) => countries.includes(a) && countries.includes(b));
  const articles = new Set(pair.flatMap(({ reports }) => reports.map(({ article }) => article)));
  const near = happenings.filter(({ reports }) => reports.some(({ article }) => articles.has(article)));
  return [...byKeys(near, ({ countries }) => countries.filter((code) => code !== a && code !== b))]
    .map(([code, own]) => {
      const pick = (first: boolean, second: boolean) =>
        own
          .filter(({ countries }) => countries.includes(a) === first && countries.includes(b) === second)
          .map(({ id }) => id);
      return {
        code,
        name: stateName(code),
        together: pick(true, true),
        withA: pick(true, false),
        withB: pick(false, true),
      };
    })
    .filter(({ together, withA, withB }) => together.length > 0 || (withA.length > 0 && withB.length > 0))
    .sort(
      (x, y) =>
        y.together.length - x.together.length ||
        y.withA.length + y.withB.length - x.withA.length - x.withB.length ||
        (x.code < y.code ? -1 : 1),
    );
};
