/**
 * What the pages ask of the archive across its articles. In: an archive. Out: happenings, prospects, speakers and actors, as they stand after
 * the last change. Only this file knows how they are found; pages ask here and nowhere else.
 */
import type {
  Across,
  AcrossSide,
  DueDay,
  DueFilter,
  FiledHappening,
  HeldRole,
  InvolvingBrief,
  KnownName,
  PairDay,
  PlacedBrief,
  Standing,
  Told,
} from "../archive/across.ts";
import type { Archive, ArticleSummary, Window } from "../archive/archive.ts";
import { acrossSide, actorSide, type Side, sideOf, sidesNamed } from "../archive/side.ts";
import type { OfficeIn } from "../relations/carriers.ts";
import { dayOf } from "../relations/days.ts";
import type { Dispute } from "../relations/disputes.ts";
import type { Happening } from "../relations/happenings.ts";
import type { ActorName } from "../relations/merge-decisions.ts";
import { type ArticleNaming, type NamingChoices, namingChoices } from "../relations/namings.ts";
import type { Party } from "../relations/parties.ts";
import type { KeptApart } from "../relations/prospect-statements.ts";
import type { ReadByDay } from "../relations/series.ts";
import { type SettledProspect, settledOn } from "../relations/settle-prospects.ts";
import { type Speaker, speakersOf } from "../relations/speakers.ts";
import { type PairView, pairsView } from "./views/pairs-view.ts";

export interface ActorFile {
  readonly party: Party;
  readonly roles: readonly HeldRole[];
  /** The newest that it takes part in, and how many there are of them all, without background. */
  readonly happenings: readonly Happening[];
  readonly news: number;
  /** Prospects that it stated. */
  readonly stated: readonly SettledProspect[];
  /** Articles that mention it, and the newest of them. */
  readonly articles: number;
  readonly mentionedIn: readonly ArticleSummary[];
}

export interface InBrief {
  readonly happenings: readonly PlacedBrief[];
  readonly older: number;
}

export interface Desk {
  /** The day of reading, ISO; null in an archive without dated articles. */
  readonly today: string | null;
  /** Changes whenever an answer may. */
  readonly version: string;
  /** When the archive last read an article, ISO 8601; null where it holds none. */
  readonly asOf: string | null;
  side(words: string): Side | null;
  /** Whoever words may mean: a state or an actor by its name, else the actors whose names have all the words. */
  sidesNamed(words: string): readonly Side[];
  /**
   * Happenings in which both sides take part, or the one, in brief, the newest first: every one, or as many as a page has time to count, and how
   * many older ones there are.
   */
  inBrief(a: Side, b: Side | null, window: Window, every?: boolean): InBrief;
  /** These happenings, by their ids, whole. */
  whole(ids: readonly string[]): readonly Happening[];
  /** In the order of their due time, as many as a page can hold: those due last. */
  prospects(a: Side | null, b: Side | null): readonly SettledProspect[];
  /** Prospects of everybody that stand so on a day, a few of them. */
  due(filter: DueFilter, order: "next" | "latest", count: number, from?: number): readonly SettledProspect[];
  countDue(filter: DueFilter): Readonly<Record<Standing, number>>;
  dueDays(filter: DueFilter): readonly DueDay[];
  /** What was said in these articles, in the newest where they are many, the most quoted speaker first. */
  speakers(articles: ReadonlySet<string>): readonly Speaker[];
  /** By its own id, or by that of an event in it. */
  happening(id: string): Happening | null;
  actor(key: string): ActorFile | null;
  /** Actors whose names have all these words. */
  actorsNamed(words: string): readonly Party[];
  /** Happenings that one of these articles reports in words of which all these are a part. */
  happeningsWith(articles: readonly string[], words: string): readonly Happening[];
  /** Who an actor of an article's record is. */
  party(article: string, actor: string): Party | null;
  /** In which office one of these articles has whom. */
  officesIn(articles: Iterable<string>): OfficeIn;
  /** What these articles tell in which one of two states takes part, or both. */
  toldOf(articles: readonly string[], states: readonly [string, string]): readonly InvolvingBrief[];
  /** Open questions and statements of principle about the sides, the latest first. */
  apart(a: Side | null, b: Side | null, most: number): readonly KeptApart[];
  parties(): readonly Party[];
  /** Under which names articles have a party, the commonest first; none of a state. */
  namedAs(key: string): readonly KnownName[];
  /** Its roles, as articles give them. */
  rolesOf(key: string): readonly HeldRole[];
  /** The party that articles call exactly so. */
  partyCalled(name: ActorName): Party | null;
  /** An article that has a name, and its actor there. */
  exampleOf(name: KnownName): { readonly article: string; readonly actor: string } | null;
  article(id: string): ArticleSummary | null;
  articles(ids: readonly string[]): readonly ArticleSummary[];
  /** Articles that were read after a moment. */
  readSince(moment: string): ReadonlySet<string>;
  /** The newest first, undated last. */
  latest(most: number): readonly ArticleSummary[];
  /** How many articles were read of each day, whatever they tell. */
  readonly readOn: ReadByDay;
  /** Pairs of states, those with the most news first. */
  readonly pairs: readonly PairView[];
  /** Happenings of a pair between two days, and the id of its newest up to a day. */
  pairDays(a: string, b: string, since: string, until: string): readonly PairDay[];
  newestOfPair(a: string, b: string, until: string): string | null;
  /** Of each pair, by `A|B`, the articles that tell of it and were read after a moment. */
  readOfPairsSince(moment: string): ReadonlyMap<string, number>;
  /** The article of an event or a prospect. */
  articleOf(datum: string): string | null;
  /** The word that told an event. */
  trigger(event: string): string | null;
  /** Accounts that cannot both hold, in which both sides have a part or a say, and of which one stands in these articles. */
  disputes(a: Side | null, b: Side | null, articles: ReadonlySet<string>): readonly Dispute[];
  /** Which words articles chose where outlets choose. */
  namings(articles: ReadonlySet<string>): readonly NamingChoices[];
  /** Every place where they stand. */
  namingPlaces(articles: ReadonlySet<string>): readonly ArticleNaming[];
  /** What was made of these answers under the same name, or what `make` makes of them now; the latest few are kept, as long as nothing changes. */
  remembered<T>(name: string, make: () => T): T;
}

/** A page of more happenings, prospects, or articles with what is said in them answers too late, and nobody reads them all. */
const most = {
  counted: 3000,
  happenings: 2000,
  prospects: 2000,
  quoted: 400,
  acted: 400,
  actors: 100,
  meant: 20,
  mentioned: 60,
  remembered: 20_000,
  /** Some megabytes each. */
  made: 8,
};

const sidesOf = (...sides: readonly (Side | null)[]): AcrossSide[] =>
  sides.flatMap((side) => (side === null ? [] : acrossSide(side)));

/** What is asked again while a page is made is answered once. */
const deskOn = (archive: Across, version: string, asOf: string | null, day: string | undefined): Desk => {
  const today = day ?? archive.lastDay();
  const dayNumber = today === null ? null : dayOf(today);
  const told = new Map<string, Told | null>();
  const summaries = new Map<string, ArticleSummary>();
  const plain = (filed: readonly FiledHappening[]): Happening[] =>
    filed.map((one) => {
      for (const [event, what] of one.told) told.set(event, what);
      return one.happening;
    });
  /** Summaries of articles, those that are not known yet asked for together. */
  const summariesOf = (ids: Iterable<string>): ArticleSummary[] => {
    const wanted = [...new Set(ids)];
    const unknown = wanted.filter((id) => !summaries.has(id));
    if (unknown.length > 0) for (const one of archive.articles(unknown)) summaries.set(one.id, one);
    return wanted.flatMap((id) => summaries.get(id) ?? []);
  };
  const toldOf = (event: string) => {
    const known = told.get(event);
    if (known !== undefined) return known;
    const found = archive.told(event);
    told.set(event, found);
    return found;
  };
  const whole = new Map<string, Happening>();
  const makeRoom = () => {
    if (summaries.size > most.remembered || told.size > most.remembered || whole.size > most.happenings)
      for (const remembered of [summaries, told, whole]) remembered.clear();
  };
  const newestOf = (articles: Iterable<string>, count: number): ArticleSummary[] =>
    summariesOf(articles)
      .sort((a, b) => ((a.published?.start ?? "0000") + a.id < (b.published?.start ?? "0000") + b.id ? 1 : -1))
      .slice(0, count);
  const speakersIn = (articles: Iterable<string>): readonly Speaker[] => {
    const newest = newestOf(articles, most.quoted);
    return speakersOf(archive.saidIn(newest.map(({ id }) => id)), (party) => party);
  };
  const asOfToday = (prospects: readonly SettledProspect[]) => prospects.map((one) => settledOn(one, dayNumber));
  const latestOffices = new Map<string, string | null>();
  const latestOffice = (party: string): string | undefined => {
    const known = latestOffices.get(party);
    const office = known === undefined ? archive.officeIn(party) : known;
    latestOffices.set(party, office);
    return office ?? undefined;
  };
  const made = new Map<string, unknown>();
  let names: Map<string, KnownName[]> | undefined;
  let pairs: readonly PairView[] | undefined;
  let readOn: ReadByDay | undefined;
  return {
    today,
    version,
    asOf,
    side: (words) => sideOf(archive, words),
    sidesNamed(words) {
      const called = sidesNamed(archive, words);
      return called.length > 0
        ? called
        : archive.partiesNamed(words.split(/\s+/).filter(Boolean), most.meant).map(actorSide);
    },
    inBrief(a, b, window, every = false) {
      const sides = sidesOf(a, b);
      // Of states and of one actor they are read as they are; of others each is cut from the whole happening.
      const count = sides.length < 2 || sides.every((side) => "country" in side) ? most.counted : most.happenings;
      const happenings = archive.briefs(sides, window, every ? undefined : count);
      const older = every || happenings.length < count ? 0 : archive.countHappenings(sides, window) - count;
      return { happenings, older };
    },
    whole(ids) {
      makeRoom();
      const unknown = ids.filter((id) => !whole.has(id));
      if (unknown.length > 0) for (const one of plain(archive.happeningsOf(unknown))) whole.set(one.id, one);
      return ids.flatMap((id) => whole.get(id) ?? []);
    },
    prospects(a, b) {
      return asOfToday(archive.prospects(sidesOf(a, b), most.prospects));
    },
    due: (filter, order, count, from) =>
      archive
        .due(filter, order, count, from)
        .map((one) => settledOn(one, filter.day === null ? null : dayOf(filter.day))),
    countDue: (filter) => archive.countDue(filter),
    dueDays: (filter) => archive.dueDays(filter),
    speakers: speakersIn,
    happening(id) {
      const found = archive.happening(id);
      return found === null ? null : (plain([found])[0] ?? null);
    },
    actor(key) {
      const party = archive.party(key);
      if (party === null) return null;
      makeRoom();
      const happenings = plain(archive.happenings([{ party: key }], {}, most.acted));
      summariesOf(happenings.flatMap(({ reports }) => reports.map(({ article }) => article)));
      return {
        party,
        roles: archive.rolesOf(key),
        happenings,
        news: archive.newsOf(key),
        stated: asOfToday(archive.prospectsStatedBy(key, most.prospects)),
        articles: archive.mentionsOf(key),
        mentionedIn: archive.mentionedIn(key, most.mentioned),
      };
    },
    actorsNamed: (words) => archive.partiesNamed(words.split(/\s+/).filter(Boolean), most.actors),
    happeningsWith: (articles, words) => plain(archive.happeningsWith(articles, words.split(/\s+/).filter(Boolean))),
    party: (article, actor) => archive.partyOf(article, actor),
    officesIn(articles) {
      const offices = new Map(
        archive.officesIn([...new Set(articles)]).map(({ party, article, office }) => [`${article}|${party}`, office]),
      );
      return (party, article) => (article === undefined ? latestOffice(party) : offices.get(`${article}|${party}`));
    },
    toldOf: (articles, states) => archive.reportedOf(articles, states),
    apart: (a, b, count) => archive.apart(sidesOf(a, b), count),
    parties: () => archive.parties(),
    namedAs(key) {
      if (names === undefined) {
        names = new Map();
        for (const name of archive.names()) {
          const own = names.get(name.party) ?? [];
          own.push(name);
          names.set(name.party, own);
        }
      }
      return names.get(key) ?? [];
    },
    rolesOf: (key) => archive.rolesOf(key),
    partyCalled: (name) => archive.partyCalled(name),
    exampleOf: ({ identity }) => archive.exampleOf(identity),
    article: (id) => summariesOf([id])[0] ?? null,
    articles: summariesOf,
    readSince: (moment) => archive.readSince(moment),
    latest: (count) => archive.latest(count),
    get readOn() {
      readOn ??= archive.readOn();
      return readOn;
    },
    get pairs() {
      pairs ??= pairsView(archive, today);
      return pairs;
    },
    pairDays: (a, b, since, until) => archive.pairDays(a, b, since, until),
    newestOfPair: (a, b, until) => archive.newestOfPair(a, b, until),
    readOfPairsSince: (moment) => archive.readOfPairsSince(moment),
    articleOf: (datum) => archive.articleOf(datum),
    trigger: (event) => toldOf(event)?.trigger ?? null,
    disputes: (a, b, articles) => archive.disputes(sidesOf(a, b), [...articles]),
    namings: (articles) => namingChoices(archive.namingsIn([...articles])),
    namingPlaces: (articles) => archive.namingsIn([...articles]),
    remembered<T>(name: string, make: () => T): T {
      const one = made.has(name) ? (made.get(name) as T) : make();
      made.delete(name);
      made.set(name, one);
      for (const oldest of [...made.keys()].slice(0, -most.made)) made.delete(oldest);
      return one;
    },
  };
};

/** @param day the day of reading; without it the archive's last day of publication */
export const deskOver = (archive: Archive, day?: string): (() => Promise<Desk>) => {
  let known: Desk | undefined;
  return async () => {
    const { changed, articles } = await archive.size();
    const logs = [archive.reviews, archive.actors, archive.merges];
    const version = [changed, articles, ...(await Promise.all(logs.map((log) => log.version())))].join("|");
    if (known === undefined || known.version !== version) known = deskOn(archive.across, version, changed, day);
    return known;
  };
};
