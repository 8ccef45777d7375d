/**
 * What the archive knows across its articles: its contract. In: sides, ids, words. Out: parties, happenings, prospects, what was said.
 * Answered at once, by indexes, from the file that the process has open: a page asks some dozens of these, one after another.
 */
import type { Place } from "@dragoman/coder/places/place";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Involving } from "../relations/carriers.ts";
import type { Dispute } from "../relations/disputes.ts";
import type { BriefHappening, Happening } from "../relations/happenings.ts";
import type { ActorName } from "../relations/merge-decisions.ts";
import type { ArticleNaming } from "../relations/namings.ts";
import type { Party } from "../relations/parties.ts";
import type { Point } from "../relations/place-shown.ts";
import type { KeptApart } from "../relations/prospect-statements.ts";
import type { ReadByDay } from "../relations/series.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Utterance } from "../relations/speakers.ts";
import type { ArticleSummary, Window } from "./archive.ts";

/** Everyone of a state, or one party by its key. */
export type AcrossSide = { readonly country: string } | { readonly party: string };

const belongs = (party: Party, side: AcrossSide): boolean =>
  "country" in side ? party.country === side.country : party.key === side.party;

/** Whether every side has a part, and not one actor two. */
export const joins = (parties: readonly Party[], [a, b]: readonly AcrossSide[]): boolean => {
  if (a === undefined) return true;
  if (b === undefined) return parties.some((one) => belongs(one, a));
  return parties.some((one) => belongs(one, a) && parties.some((other) => other.key !== one.key && belongs(other, b)));
};

/** What an event's own article tells of it beside its report. */
export interface Told {
  readonly place: Place | null;
  /** The word that told it. */
  readonly trigger: string;
}

/** With the countries of those who take part. */
export type InvolvingBrief = PlacedBrief & Involving;

/** A happening, and of each of its events what its article tells. */
export interface FiledHappening {
  readonly happening: Happening;
  readonly told: ReadonlyMap<string, Told>;
}

/** A happening in brief, and where it stands on a map. */
export interface PlacedBrief extends BriefHappening {
  readonly point: Point | null;
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

/** A name that articles have for a party. */
export interface KnownName extends ActorName {
  /** Its number, by which an example is found. */
  readonly identity: number;
  /** The party's key. */
  readonly party: string;
  readonly articles: number;
}

export const standings = ["overdue", "open", "fulfilled", "broken", "lapsed"] as const;

/** How a prospect stands on a day; overdue where its time has passed without news, lapsed where its grace has, too. */
export type Standing = (typeof standings)[number];

/** Prospects of everybody. */
export interface DueFilter {
  /** The day on which they stand so; null where it is unknown, and then nothing is late. */
  readonly day: string | null;
  /** Which of them; all where it is left out. */
  readonly standings?: readonly Standing[] | undefined;
  /** Days, both included, of which one is among those on which they are due. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The day by which all of their due time has passed. */
  readonly dueBy?: string | undefined;
}

/** How many prospects that stand so are due on a day at the latest. */
export interface DueDay {
  readonly day: string;
  readonly standing: Standing;
  readonly count: number;
}

/** Happenings, without background, that join two states (a before b in the alphabet). */
export interface PairTotal {
  readonly a: string;
  readonly b: string;
  readonly happenings: number;
  /** Those of a known day, the sum of their scores, and the first day. */
  readonly dated: number;
  readonly score: number;
  readonly first: string | null;
}

/** A happening of a pair of states, as far as its series needs it. */
export interface PairDay {
  readonly day: string;
  readonly score: number;
}

export interface Across {
  /** The last day of publication; null in an archive without dated articles. */
  lastDay(): string | null;
  /**
   * Happenings in which all sides take part, the newest first: those whose date, or that of whose first report, begins in the window or not
   * more than a year before it.
   */
  happenings(sides: readonly AcrossSide[], window: Window, most: number): readonly FiledHappening[];
  /** The same in brief: of states they are read from rows that follow each other, of others from the whole happenings. */
  briefs(sides: readonly AcrossSide[], window: Window, most?: number): readonly PlacedBrief[];
  /** How many there are. */
  countHappenings(sides: readonly AcrossSide[], window: Window): number;
  /** By its own id, or by that of an event in it. */
  happening(id: string): FiledHappening | null;
  /** Happenings by their own ids, in that order. */
  happeningsOf(ids: readonly string[]): readonly FiledHappening[];
  /** Happenings that one of these articles reports and in which one of two countries takes part, or both. */
  reportedOf(articles: readonly string[], countries: readonly [string, string]): readonly InvolvingBrief[];
  /** Happenings of which a report in one of these articles has all these words in its evidence, the newest first. */
  happeningsWith(articles: readonly string[], words: readonly string[]): readonly FiledHappening[];
  /** What an event's article tells of it. */
  told(event: string): Told | null;
  /**
   * Prospects in which all sides take part, in the order of their due time, before anything lapses. Where there are more than `most`, those that
   * are due first are left out.
   */
  prospects(sides: readonly AcrossSide[], most?: number): readonly SettledProspect[];
  /** Prospects of everybody, before anything lapses: by their due time, what is due next first and what has none last, or the other way round. */
  due(filter: DueFilter, order: "next" | "latest", most: number, from?: number): readonly SettledProspect[];
  /** How many there are. */
  countDue(filter: DueFilter): Readonly<Record<Standing, number>>;
  /** The same by the day; what may come at any time of a year or more is due on none. */
  dueDays(filter: DueFilter): readonly DueDay[];
  /** Prospects that a party stated. Where there are more than `most`, those that are due first are left out. */
  prospectsStatedBy(party: string, most: number): readonly SettledProspect[];
  /** Open questions and statements of principle about all sides, the latest first. */
  apart(sides: readonly AcrossSide[], most: number): readonly KeptApart[];
  party(key: string): Party | null;
  parties(): readonly Party[];
  /** All names of parties that are no states, the commonest first. */
  names(): readonly KnownName[];
  /** The party that articles call exactly so, in letters of any case, with this kind and state. */
  partyCalled(name: ActorName): Party | null;
  /** An article that has a name, the same as long as it has it, and its actor there. @param identity the name's number */
  exampleOf(identity: number): { readonly article: string; readonly actor: string } | null;
  /** Who an actor of an article's record is. */
  partyOf(article: string, actor: string): Party | null;
  /** Parties of which one name has all these words, those with most mentions first. */
  partiesNamed(words: readonly string[], most: number): readonly Party[];
  rolesOf(party: string): readonly HeldRole[];
  /** The office in which a party appears in an article; without an article, the latest that any names. */
  officeIn(party: string, article?: string): string | null;
  /** The offices in which these articles have parties, by the parties' keys; of several of one party in one article the last holds. */
  officesIn(
    articles: readonly string[],
  ): readonly { readonly party: string; readonly article: string; readonly office: string }[];
  /** In how many happenings a party takes part, without background. */
  newsOf(party: string): number;
  /** How many articles mention a party. */
  mentionsOf(party: string): number;
  /** Those articles, the newest first, undated last. */
  mentionedIn(party: string, most: number): readonly ArticleSummary[];
  /** What is said in articles, by whom. */
  saidIn(articles: readonly string[]): readonly Utterance<Party>[];
  /** Accounts that cannot both hold, in which all sides have a part or a say and of which one stands in these articles; the newest first. */
  disputes(sides: readonly AcrossSide[], articles: readonly string[]): readonly Dispute[];
  /** Which words articles chose where outlets choose. */
  namingsIn(articles: readonly string[]): readonly ArticleNaming[];
  recordsOf(articles: readonly string[]): readonly ArticleRecord[];
  articles(ids: readonly string[]): readonly ArticleSummary[];
  /** Articles that were read after a moment, ISO. */
  readSince(moment: string): ReadonlySet<string>;
  /** The newest articles first, undated last. */
  latest(most: number): readonly ArticleSummary[];
  /** What coded the articles, the commonest first. */
  coders(): readonly { readonly value: string; readonly count: number }[];
  /** The article of an event or a prospect. */
  articleOf(datum: string): string | null;
  /** How many articles were read of each day, whatever they tell. */
  readOn(): ReadByDay;
  pairs(): readonly PairTotal[];
  /** Articles that tell of something between two states. */
  articlesOfPair(a: string, b: string): number;
  /** Scores of the happenings, without background, of each pair that lie between two days, by `A|B`. */
  pairScores(since: string, until?: string): ReadonlyMap<string, readonly number[]>;
  /** The happenings of one pair, without background, between two days. */
  pairDays(a: string, b: string, since: string, until: string): readonly PairDay[];
  /** The id of the newest of them up to a day; null where there is none. */
  newestOfPair(a: string, b: string, until: string): string | null;
  /** Of each pair, by `A|B`, the articles that tell of it and were read after a moment. */
  readOfPairsSince(moment: string): ReadonlyMap<string, number>;
}
