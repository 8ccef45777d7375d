/**
 * Which names are one actor, to be seen, confirmed and undone. In: a desk and the log of merges. Out: pairs of names: those that are taken for
 * one, and those that look alike and are not, each with a sentence in which the name stands.
 */
import { nameOf, partOfName, sameName } from "@dragoman/coder/actors/names";
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { KnownName } from "../../archive/across.ts";
import type { Archive } from "../../archive/archive.ts";
import { type MergeEntry, type PairReview, pairReviews, undecided } from "../../archive/merges.ts";
import { type ActorName, pairKey } from "../../relations/merge-decisions.ts";
import { type Party, personKeys } from "../../relations/parties.ts";
import type { Desk } from "../desk.ts";

export const mergeStates = ["open", "decided", "all"] as const;
export const mergeKinds = ["all", "one", "two"] as const;

export interface MergeFilter {
  /** Those on which nobody has decided, or those on which somebody has. */
  readonly state: (typeof mergeStates)[number];
  /** Those that now are one actor, or now are two. */
  readonly kind: (typeof mergeKinds)[number];
  /** Pairs of this party, by its key. */
  readonly actor?: string | undefined;
  /** With this party also those whose names have these words, however unlike. */
  readonly with?: string | undefined;
}

/** A name, and a sentence of an article in which it stands. */
export interface Quoted extends ActorName {
  readonly articles: number;
  /** An article in which it is so named, and its actor there. */
  readonly example: { readonly article: string; readonly actor: string };
  readonly words: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface MergeItem {
  readonly id: string;
  readonly one: Quoted;
  readonly other: Quoted;
  /** Whether they are one actor now. */
  readonly merged: boolean;
  /** Keys of the parties that the two are now. */
  readonly parties: readonly [string, string];
  readonly review: PairReview;
}

export interface MergeView {
  readonly filter: MergeFilter;
  readonly author: string | null;
  readonly items: readonly MergeItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The entry that was just made. */
  readonly last: MergeEntry | null;
}

export const mergePageSize = 20;

interface Pair {
  readonly id: string;
  readonly one: KnownName;
  readonly other: KnownName;
  readonly parties: readonly [Party, Party];
}

/** What bodies have in common whatever the article writes around it: "Iraq's parliament", "the Iraqi parliament". */
const bodyKey = ({ name, country }: Party): string => {
  const state = states.find(({ code }) => code === country);
  const own = new Set([state?.name, ...(state?.demonyms ?? [])].flatMap((word) => word?.toLowerCase() ?? []));
  const words = name
    .toLowerCase()
    .replaceAll(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !own.has(word) && !["the", "of", "a", "an"].includes(word));
  return words.length === 0 ? "" : [...new Set(words)].sort().join(" ");
};

const keysFor = (party: Party): readonly string[] =>
  party.kind === "person" ? personKeys(party.name) : [bodyKey(party)].filter((key) => key !== "");

/** How names sound is most of the work, and the same whatever the archive reads next. */
const keysKnown = new Map<string, readonly string[]>();
const mostKnown = 50_000;

const keysOf = (party: Party): readonly string[] => {
  const looked = [party.kind, party.country, party.name].join("|");
  const keys = keysKnown.get(looked) ?? keysFor(party);
  if (keysKnown.size >= mostKnown) keysKnown.clear();
  keysKnown.set(looked, keys);
  return keys;
};

const isPartOf = (name: string, whole: string): boolean => partOfName(nameOf(name), nameOf(whole)) === "last";

/** Persons by one name in two spellings, or by a surname that is the other's; bodies of one state by the same words. */
const mayBeOne = (a: Party, b: Party): boolean => {
  if (a.kind !== b.kind || a.key === b.key) return false;
  if (a.kind !== "person") return a.country !== null && a.country === b.country;
  // "Iraqi president" describes somebody; which, no name tells.
  if (![a, b].every(({ name }) => /\p{Lu}/u.test(name.split(/\s/).at(-1) as string))) return false;
  const contradict = a.country !== null && b.country !== null && a.country !== b.country;
  return !contradict && (sameName(a.name, b.name) || isPartOf(a.name, b.name) || isPartOf(b.name, a.name));
};

/** Beyond so many a key says nothing: everybody is called so. */
const mostOfKey = 40;

/** Parties that look alike and are two. */
const alike = (parties: readonly Party[]): [Party, Party][] => {
  const byKey = new Map<string, Party[]>();
  for (const party of parties) for (const key of keysOf(party)) byKey.set(key, [...(byKey.get(key) ?? []), party]);
  const found = new Map<string, [Party, Party]>();
  for (const near of byKey.values())
    if (near.length <= mostOfKey)
      for (const [i, one] of near.entries())
        for (const other of near.slice(i + 1))
          if (mayBeOne(one, other)) found.set([one.key, other.key].sort().join("|"), [one, other]);
  return [...found.values()];
};

const pair = (one: KnownName, other: KnownName, parties: Pair["parties"]): Pair => ({
  id: pairKey(one, other),
  one,
  other,
  parties,
});

const weight = ({ one, other }: Pair): number => one.articles + other.articles;

const pairsOf = (desk: Desk, { kind, actor, with: words }: MergeFilter): Pair[] => {
  const parties = desk.parties().filter((party) => party.kind !== "state");
  const named = (party: Party): KnownName | undefined =>
    desk.namedAs(party.key).find(({ name }) => name === party.name) ?? desk.namedAs(party.key)[0];
  const pairOf = (a: Party, b: Party): Pair[] => {
    const [one, other] = [named(a), named(b)];
    return one === undefined || other === undefined ? [] : [pair(one, other, [a, b])];
  };
  const own = actor === undefined ? undefined : parties.find(({ key }) => key === actor);
  const asked =
    own === undefined || words === undefined
      ? []
      : desk.actorsNamed(words).filter((party) => party.kind === own.kind && party.key !== own.key);
  const two = [
    ...asked.flatMap((party) => pairOf(own as Party, party)),
    ...alike(parties).flatMap(([a, b]) => pairOf(a, b)),
  ];
  const one = parties.flatMap((party): Pair[] => {
    const [first, ...others] = [named(party), ...desk.namedAs(party.key)].filter((each) => each !== undefined);
    return first === undefined
      ? []
      : others.filter((each) => each !== first).map((other) => pair(first, other, [party, party]));
  });
  const found = [...(kind === "one" ? [] : two), ...(kind === "two" ? [] : one)].filter(
    ({ parties: both }) => actor === undefined || both.some(({ key }) => key === actor),
  );
  return [...new Map(found.toReversed().map((each) => [each.id, each])).values()].sort(
    (a, b) => Number(isOne(a)) - Number(isOne(b)) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1),
  );
};

const isOne = ({ parties: [a, b] }: Pair): boolean => a.key === b.key;

/** The sentence in which an article first names an actor; empty where it names nobody of that id. */
export const sentenceOf = ({ article, actors, sentences }: ArticleRecord, actor: string): string => {
  const at = actors.find(({ id }) => id === actor)?.mentions[0]?.start ?? 0;
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return sentence === undefined ? "" : article.text.slice(sentence.start, sentence.end);
};

const quotedIn = async (archive: Archive, desk: Desk, named: KnownName): Promise<Quoted> => {
  const { kind, country, name, articles } = named;
  const example = desk.exampleOf(named) ?? { article: "", actor: "" };
  const record = await archive.record(example.article);
  return {
    kind,
    country,
    name,
    articles,
    example,
    words: record === null ? "" : sentenceOf(record, example.actor),
    outlet: record?.article.outlet ?? null,
    published: record?.article.published?.start ?? null,
  };
};

export const mergeView = async (
  archive: Archive,
  desk: Desk,
  filter: MergeFilter,
  author: string | null,
  page: number,
  lastSeq: number | null,
): Promise<MergeView> => {
  const entries = await archive.merges.all();
  const reviews = pairReviews(entries);
  const { kind, actor, with: words } = filter;
  const pairs = desk.remembered(JSON.stringify(["merges", kind, actor, words]), () => pairsOf(desk, filter));
  const wanted = pairs.filter(({ id }) => {
    const held = reviews.get(id)?.entry ?? null;
    return filter.state === "all" || (filter.state === "open" ? held === null : held !== null);
  });
  const shown = wanted.slice((page - 1) * mergePageSize, page * mergePageSize);
  const items: MergeItem[] = [];
  for (const each of shown)
    items.push({
      id: each.id,
      one: await quotedIn(archive, desk, each.one),
      other: await quotedIn(archive, desk, each.other),
      merged: isOne(each),
      parties: [each.parties[0].key, each.parties[1].key],
      review: reviews.get(each.id) ?? undecided,
    });
  return {
    filter,
    author,
    items,
    total: wanted.length,
    page,
    pages: Math.max(1, Math.ceil(wanted.length / mergePageSize)),
    last: entries.find(({ seq }) => seq === lastSeq) ?? null,
  };
};
