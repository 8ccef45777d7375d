/**
 * What the pages ask of the archive across its articles. In: an archive. Out: happenings, prospects, speakers and actors, as they stand after
 * the last change. Only this file knows how they are found; pages ask here and nowhere else.
 */
import { states } from "@dragoman/coder/codebook/states";
import type { Place } from "@dragoman/coder/places/place";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Archive, ArticleSummary } from "../archive/archive.ts";
import { decisionsOf } from "../archive/merges.ts";
import { type Offices, officesIn } from "../relations/carriers.ts";
import { dayOf } from "../relations/days.ts";
import { type Dispute, disputesOf } from "../relations/disputes.ts";
import { type Happening, happeningsOf, tellings } from "../relations/happenings.ts";
import type { MergeDecision } from "../relations/merge-decisions.ts";
import { type NamedAs, namedAs } from "../relations/named-as.ts";
import { type ArticleNaming, type NamingChoices, namingChoices, namingsIn } from "../relations/namings.ts";
import { mergeActors, type Party } from "../relations/parties.ts";
import { type KeptApart, keptApart, statedOf } from "../relations/prospect-statements.ts";
import { type SettledProspect, settleProspects } from "../relations/settle-prospects.ts";
import { type Speaker, speakersOf } from "../relations/speakers.ts";
import { copiesAmong } from "../relations/wire-copies.ts";
import { type PairView, pairsView } from "./views/pairs-view.ts";

/** One side of a dossier: a state with everyone who belongs to it, or one actor. */
export interface Side {
  /** As it stands in addresses: `IRN`, or an actor's key. */
  readonly key: string;
  readonly name: string;
  /** Its state, where it is one or belongs to one. */
  readonly country: string | null;
  readonly kind: "state" | "actor";
}

/** A role as some article gives it. */
export interface HeldRole {
  readonly title: string;
  readonly of: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly article: string;
  readonly outlet: string | null;
  /** Day of publication, ISO. */
  readonly published: string | null;
  readonly words: string;
}

export interface ActorFile {
  readonly party: Party;
  readonly roles: readonly HeldRole[];
  readonly happenings: readonly Happening[];
  /** Prospects that it stated. */
  readonly stated: readonly SettledProspect[];
  /** Articles that mention it, and the newest of them. */
  readonly articles: number;
  readonly mentionedIn: readonly ArticleSummary[];
}

export interface Desk {
  /** The day of reading, ISO; null in an archive without dated articles. */
  readonly today: string | null;
  /** Changes whenever an answer may. */
  readonly version: string;
  side(words: string): Side | null;
  /** Newest first; both sides take part, or the one. */
  happenings(a: Side | null, b: Side | null): readonly Happening[];
  /** In the order of their due time. */
  prospects(a: Side | null, b: Side | null): readonly SettledProspect[];
  /** What was said in these articles, the most quoted speaker first. */
  speakers(articles: ReadonlySet<string>): readonly Speaker[];
  /** By its own id, or by that of an event in it. */
  happening(id: string): Happening | null;
  actor(key: string): ActorFile | null;
  /** Actors whose names have all these words. */
  actorsNamed(words: string): readonly Party[];
  /** Who an actor of a record is. */
  party(actor: string): Party | null;
  /** In which office an article has whom. */
  readonly offices: Offices;
  /** Open questions and statements of principle about the sides. */
  apart(a: Side | null, b: Side | null): readonly KeptApart[];
  parties(): readonly Party[];
  /** Under which names articles have a party, the commonest first; none of a state. */
  namedAs(key: string): readonly NamedAs[];
  article(id: string): ArticleSummary | null;
  /** The newest first, undated last. */
  latest(most: number): readonly ArticleSummary[];
  /** Pairs of states, those with the most news first. */
  readonly pairs: readonly PairView[];
  place(event: string): Place | null;
  /** The article of an event or a prospect. */
  articleOf(datum: string): string | null;
  /** The word that told an event. */
  trigger(event: string): string | null;
  /** Accounts that cannot both hold, in which both sides have a part or a say. */
  disputes(a: Side | null, b: Side | null): readonly Dispute[];
  /** Which words articles chose where outlets choose. */
  namings(articles: ReadonlySet<string>): readonly NamingChoices[];
}

/** So many of an actor's articles are listed. */
const mostMentioned = 60;

const newest = (happening: Happening): string =>
  `${happening.date?.start ?? happening.reports[0]?.published ?? "0000"}${happening.id}`;

const belongs = (party: Party, side: Side): boolean =>
  side.kind === "state" ? party.country === side.country : party.key === side.key;

const takesPart = (parties: readonly Party[], side: Side | null): boolean =>
  side === null || parties.some((party) => belongs(party, side));

/** Whether both sides have a part, and not one actor both. */
const joins = (parties: readonly Party[], a: Side | null, b: Side | null): boolean => {
  if (!takesPart(parties, a) || !takesPart(parties, b)) return false;
  if (a === null || b === null) return true;
  return parties.some((one) => belongs(one, a) && parties.some((other) => other.key !== one.key && belongs(other, b)));
};

const stateOf = (words: string): Side | null => {
  const wanted = words.toLowerCase();
  const found = states.find(({ code, name, names }) =>
    [code, name, ...names].some((known) => known.toLowerCase() === wanted),
  );
  return found === undefined ? null : { key: found.code, name: found.name, country: found.code, kind: "state" };
};

const rolesOf = (
  records: readonly ArticleRecord[],
  partyOf: (actor: string) => Party | null,
): Map<string, HeldRole[]> => {
  const held = new Map<string, HeldRole[]>();
  for (const { article, actors } of records)
    for (const actor of actors) {
      const party = partyOf(actor.id);
      if (party === null) continue;
      for (const { title, of, start, end, evidence } of actor.roles) {
        const words = evidence.map((span) => article.text.slice(span.start, span.end)).join(" … ");
        const published = article.published?.start.slice(0, 10) ?? null;
        const role = { title, of, start, end, article: article.id, outlet: article.outlet, published, words };
        held.set(party.key, [...(held.get(party.key) ?? []), role]);
      }
    }
  return held;
};

const deskOf = (
  records: readonly ArticleRecord[],
  articles: readonly ArticleSummary[],
  version: string,
  day: string | undefined,
  decisions: readonly MergeDecision[],
): Desk => {
  const parties = mergeActors(records, decisions);
  const names = namedAs(records, parties);
  const offices = officesIn(records, parties);
  const apart = keptApart(records, parties);
  const told = tellings(records, parties);
  const days = articles.flatMap(({ published }) => published?.start.slice(0, 10) ?? []).sort();
  const today = day ?? days.at(-1) ?? null;
  const happenings = happeningsOf(told, copiesAmong(records)).sort((x, y) => (newest(x) < newest(y) ? 1 : -1));
  const prospects = settleProspects(statedOf(records, parties), told, today === null ? null : dayOf(today));
  const speakers = speakersOf(records, parties);
  const byKey = new Map([...parties.values()].map((party) => [party.key, party]));
  const mentions = new Map<string, Set<string>>();
  for (const { article, actors } of records)
    for (const { id } of actors) {
      const key = parties.get(id)?.key;
      if (key !== undefined) mentions.set(key, (mentions.get(key) ?? new Set()).add(article.id));
    }
  const roles = rolesOf(records, (id) => parties.get(id) ?? null);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const events = new Map(
    records.flatMap(({ article, events: own }) =>
      own.map((event) => [event.id, { event, text: article.text }] as const),
    ),
  );
  const homes = new Map(
    happenings.flatMap((one) => [one.id, ...one.reports.map(({ event }) => event)].map((id) => [id, one] as const)),
  );
  const articleOf = new Map(
    records.flatMap(({ article, events: own, prospects: due }) =>
      [...own, ...due].map(({ id }) => [id, article.id] as const),
    ),
  );
  const newestArticles = [
    ...articles.filter(({ published }) => published !== null).toReversed(),
    ...articles.filter(({ published }) => published === null),
  ];
  const pairs = pairsView(happenings, today);
  const disputes = disputesOf(records, told, parties);
  const namings = new Map<string, readonly ArticleNaming[]>();
  const namingsOf = (record: ArticleRecord): readonly ArticleNaming[] => {
    const known = namings.get(record.article.id) ?? namingsIn(record);
    namings.set(record.article.id, known);
    return known;
  };
  return {
    today,
    version,
    side(words) {
      const party = byKey.get(words);
      if (party !== undefined && party.kind !== "state")
        return { key: party.key, name: party.name, country: party.country, kind: "actor" };
      return stateOf(words);
    },
    happenings: (a, b) => happenings.filter(({ actors, recipients }) => joins([...actors, ...recipients], a, b)),
    prospects: (a, b) => prospects.filter(({ actors, recipients }) => joins([...actors, ...recipients], a, b)),
    speakers: (wanted) =>
      speakers
        .map((speaker) => ({ ...speaker, said: speaker.said.filter(({ article }) => wanted.has(article)) }))
        .filter(({ said }) => said.length > 0)
        .sort((x, y) => y.said.length - x.said.length || (x.key < y.key ? -1 : 1)),
    happening: (id) => homes.get(id) ?? null,
    actor(key) {
      const party = byKey.get(key);
      if (party === undefined) return null;
      const side: Side = { key, name: party.name, country: party.country, kind: "actor" };
      return {
        party,
        roles: roles.get(key) ?? [],
        happenings: happenings.filter(({ actors, recipients }) => takesPart([...actors, ...recipients], side)),
        stated: prospects.filter(({ statements }) =>
          statements.some(({ speaker }) => speaker !== null && party.names.includes(speaker)),
        ),
        articles: mentions.get(key)?.size ?? 0,
        mentionedIn: [...(mentions.get(key) ?? [])]
          .flatMap((id) => byId.get(id) ?? [])
          .sort((x, y) => ((x.published?.start ?? "") + x.id < (y.published?.start ?? "") + y.id ? 1 : -1))
          .slice(0, mostMentioned),
      };
    },
    actorsNamed(words) {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
      if (wanted.length === 0) return [];
      return [...byKey.values()]
        .filter(({ names, name }) =>
          [name, ...names].some((one) => wanted.every((word) => one.toLowerCase().includes(word))),
        )
        .sort(
          (x, y) => (mentions.get(y.key)?.size ?? 0) - (mentions.get(x.key)?.size ?? 0) || (x.key < y.key ? -1 : 1),
        );
    },
    party: (actor) => parties.get(actor) ?? null,
    offices,
    apart: (a, b) => apart.filter(({ parties: about }) => joins(about, a, b)),
    parties: () => [...byKey.values()],
    namedAs: (key) => names.get(key) ?? [],
    article: (id) => byId.get(id) ?? null,
    latest: (most) => newestArticles.slice(0, most),
    pairs,
    place: (event) => events.get(event)?.event.place ?? null,
    articleOf: (datum) => articleOf.get(datum) ?? null,
    disputes: (a, b) => disputes.filter(({ parties: theirs }) => joins(theirs, a, b)),
    namings: (wanted) => namingChoices(records.filter(({ article }) => wanted.has(article.id)).flatMap(namingsOf)),
    trigger(event) {
      const found = events.get(event);
      return found === undefined ? null : found.text.slice(found.event.trigger.start, found.event.trigger.end);
    },
  };
};

/** @param day the day of reading; without it the archive's last day of publication */
export const deskOver = (archive: Archive, day?: string): (() => Promise<Desk>) => {
  let known: Promise<Desk> | undefined;
  let knownVersion = "";
  return async () => {
    const { changed, articles } = await archive.size();
    const version = `${changed}|${articles}|${await archive.reviews.version()}|${await archive.merges.version()}`;
    if (known === undefined || version !== knownVersion) {
      knownVersion = version;
      known = (async () => {
        const records: ArticleRecord[] = [];
        for await (const record of archive.records()) records.push(record);
        const decisions = decisionsOf(await archive.merges.all());
        return deskOf(records, await archive.articles(), version, day, decisions);
      })();
    }
    return await known;
  };
};
