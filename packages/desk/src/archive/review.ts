/**
 * Reviews: what people say of coded data. In: entries of an append-only log. Out: how a datum stands. Nothing is ever changed or deleted;
 * an undo is an entry too. A datum's version is the number of its last entry, by which two reviewers notice each other.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import type { Attribution } from "@dragoman/coder/attribution/attribution";
import type { Event } from "@dragoman/coder/events/event";
import type { Prospect } from "@dragoman/coder/prospects/prospect";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Interval } from "@dragoman/coder/time/interval";
import type { NamingDatum } from "../relations/namings.ts";
import type { Outcome, RuledProspect } from "../relations/prospect-statements.ts";
import type { RuledEvent } from "../relations/same-deed.ts";

/** `withdraw` takes back the entry before it that was not taken back yet. */
export const verdicts = ["confirm", "correct", "reject", "withdraw"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * A datum as the reviewer saw it, whole, with the actors it names: by it the datum is found again when another coder gives it another id,
 * and stands as reviewed even where another coder no longer finds it.
 */
export type Seen =
  | { readonly kind: "event"; readonly datum: RuledEvent; readonly actors: readonly Actor[] }
  | { readonly kind: "prospect"; readonly datum: RuledProspect; readonly actors: readonly Actor[] }
  | { readonly kind: "attribution"; readonly datum: Attribution; readonly actors: readonly Actor[] }
  | { readonly kind: "naming"; readonly datum: NamingDatum; readonly actors: readonly Actor[] };

/** What is done, or is expected to be. */
export type SeenDeed = Extract<Seen, { kind: "event" | "prospect" }>;

/** What a reviewer puts in the place of what was coded; what is not named stays. */
export interface Correction {
  readonly type?: Event["type"];
  readonly mode?: Event["mode"];
  readonly status?: Event["status"];
  readonly historical?: boolean;
  /** Parties: an actor of the article by its name, or a state by its code. */
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly date?: Interval | null;
  /** Where it happened: a place of the article by its name, or any name, with its state behind a comma where that is told. */
  readonly place?: string | null;
  /** A prospect's due time. */
  readonly due?: Interval | null;
  readonly firmness?: Prospect["firmness"];
  /** What came of a prospect, whatever articles report. */
  readonly outcome?: Outcome;
  /** Id of the attribution of the same article whose content an event, a prospect or a word is in; null is the article's own voice. */
  readonly attribution?: string | null;
  /** Who says it: an actor of the article by its name, or a state by its code. */
  readonly speaker?: string;
  readonly stance?: Attribution["stance"];
  /** Which word of the codebook's table it is. */
  readonly choice?: string;
  /** Ids of events of other articles that tell of another deed than this one, though they are alike. */
  readonly apart?: readonly string[];
  /** Ids of events of other articles that tell of the same deed as this one, though they are not alike. */
  readonly together?: readonly string[];
  /** Id of another event of the same article that tells the same: this one is merged into it. */
  readonly sameAs?: string;
}

/** An entry before it is kept. */
export interface NewEntry {
  readonly article: string;
  readonly datum: string;
  readonly seen: Seen;
  readonly verdict: Verdict;
  readonly correction: Correction | null;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly time: string;
  readonly reason: string | null;
}

export interface Entry extends NewEntry {
  /** Its number in the log, from 1. */
  readonly seq: number;
}

/** How a datum stands. */
export interface DatumReview<E = Entry> {
  /** The entry that holds; null where all were taken back. */
  readonly entry: E | null;
  /** Number of the last entry, `withdraw` included; 0 of a datum that nobody reviewed. */
  readonly version: number;
  /** All entries, in the order of the log. */
  readonly history: readonly E[];
}

export const unreviewed: DatumReview<never> = { entry: null, version: 0, history: [] };

/** The entries of one datum that were not taken back, in the order of the log. */
export const heldOf = <E extends Pick<Entry, "verdict">>(entries: readonly E[]): readonly E[] => {
  const held: E[] = [];
  for (const entry of entries)
    if (entry.verdict === "withdraw") held.pop();
    else held.push(entry);
  return held;
};

/** How one datum stands after its entries, in the order of the log. */
export const standing = <E extends Pick<Entry, "verdict" | "seq">>(entries: readonly E[]): DatumReview<E> => ({
  entry: heldOf(entries).at(-1) ?? null,
  version: entries.at(-1)?.seq ?? 0,
  history: entries,
});

/** Each datum's entries, in the order of the log. */
export const byDatum = (entries: readonly Entry[]): Map<string, Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = found.get(entry.datum);
    if (known === undefined) found.set(entry.datum, [entry]);
    else known.push(entry);
  }
  return found;
};

/** `conflict`: somebody else was quicker; nothing was kept. */
export type AppendOutcome<E = Entry> =
  | { readonly kind: "kept"; readonly entry: E }
  | { readonly kind: "conflict"; readonly current: DatumReview<E> };

/** `part` of `of` parts of the articles, which is the same on every machine. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What waits for review: data that nobody has reviewed, or whose reviews were all taken back. */
export interface QueueFilter {
  readonly kind: Seen["kind"];
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly outlet?: string | undefined;
  readonly article?: string | undefined;
  /** Two states that the event joins, in the order of the alphabet. */
  readonly pair?: readonly [string, string] | undefined;
  /** One of so many parts of all articles, so that several reviewers share a list. */
  readonly share?: Share | undefined;
  /** `newest` article first, or what the coder was least sure of. */
  readonly order: "newest" | "doubt";
  readonly limit: number;
  readonly offset: number;
}

export interface Queue {
  readonly total: number;
  readonly data: readonly { readonly article: string; readonly datum: string }[];
}

/** The log. It stands in the same file as the articles, and an entry and what it changes are kept in one transaction. */
export interface ReviewLog {
  /**
   * Keeps an entry if the datum still stands at the version that the reviewer saw, and revises the article's record by it.
   * @param version what the reviewer saw: 0 where nobody had reviewed it
   */
  append(entry: NewEntry, version: number): Promise<AppendOutcome>;
  /** How the datum stands that an entry is about, whatever id each coding gave it. */
  standingOf(entry: NewEntry): Promise<DatumReview>;
  /** In the order of the log. */
  ofArticle(article: string): Promise<readonly Entry[]>;
  ofData(data: readonly string[]): Promise<readonly Entry[]>;
  all(): Promise<readonly Entry[]>;
  queue(filter: QueueFilter): Promise<Queue>;
  /** Texts of articles of which a newer one was read: what they tell waits for no review, which is of the newer. */
  olderTexts(): Promise<ReadonlySet<string>>;
  /** The article of a datum that stands in it or was reviewed; null where there is none. */
  articleOf(datum: string): Promise<string | null>;
  /** Number of the last entry; 0 in an empty log. */
  version(): Promise<number>;
  /** The record as it was coded, before any review; null where there is no such article. */
  coded(article: string): Promise<ArticleRecord | null>;
}
