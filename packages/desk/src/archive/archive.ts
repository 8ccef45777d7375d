/**
 * The archive's contract: articles with their records, kept and asked for. In: records. Out: what was new, and answers.
 * `sqlite/` implements it; another database may, with the same file names. Asynchronous, so that a database server fits too.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { Article } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Across } from "./across.ts";
import type { ActorLog } from "./actor-reviews.ts";
import type { MergeLog } from "./merges.ts";
import type { ReviewLog } from "./review.ts";

/** An article without its text, and where it came from. */
export interface ArticleSummary extends Omit<Article, "text"> {
  /** The path as it was given, with `#item` where a file holds several articles. */
  readonly source: string;
  /** When it was read into the archive: ISO 8601 with zone. */
  readonly retrieved: string;
  /** What coded it: `version model@hash model@hash …`. */
  readonly coder: string;
}

/** `ArticleSummary` with the text. */
export interface ArchivedArticle extends ArticleSummary {
  readonly text: string;
}

/** Days (`2020-07-20`), both included; an open end is left out. */
export interface Window {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Which articles: all that fit every field given. The window holds for the day of publication; undated articles fit only an open one. */
export interface ArticleFilter extends Window {
  readonly outlet?: string | undefined;
  /** Both countries (alpha-3) have an actor in the article. */
  readonly countries?: readonly [string, string] | undefined;
  readonly limit?: number | undefined;
}

/** Who takes part in an event, as its article names them. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sector: string | null;
}

/** One event of two states in one article. */
export interface DyadEvent {
  readonly article: ArticleSummary;
  readonly event: Event;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Two states (a before b in the alphabet) that some event joins. */
export interface StatePair {
  readonly a: string;
  readonly b: string;
  readonly events: number;
  readonly articles: number;
  /** First and last day of publication, where dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** An article that a search found, with the words around the hits. */
export interface Found {
  readonly article: ArticleSummary;
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
}

/** `added`: not here before. `recoded`: here, from another coder or other models. `known`: nothing to do. */
export type AddOutcome = "added" | "recoded" | "known";

/** A row that the archive keeps besides its articles, and that is not what they make it; null on the side that has no such row. */
export interface Difference {
  readonly table: string;
  /** The row's key. */
  readonly at: string;
  readonly kept: string | null;
  readonly counted: string | null;
}

export interface CheckOptions {
  /** Whether what differs is made anew; that it differed is told all the same. */
  readonly rebuild: boolean;
  /** Told now and then how far it has come: so many of so many, and of what. */
  readonly progress?: ((of: string, done: number, all: number) => void) | undefined;
  /** Ends it within some seconds, with nothing changed. */
  readonly stop?: AbortSignal | undefined;
}

/** An archive that cannot be used: which file and why, in one line. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
}

export interface Archive {
  /** What people say of what was coded; records here are as reviewers leave them. */
  readonly reviews: ReviewLog;
  /** What people say of who somebody is, across articles; records here have it applied. */
  readonly actors: ActorLog;
  /** What people decided of which names are one actor, across articles. */
  readonly merges: MergeLog;
  /** What is known across articles. */
  readonly across: Across;
  /**
   * Keeps an article with its record, in one transaction: when the promise settles it survives a crash.
   * @param source where it was read from
   * @param retrieved the time of reading, ISO 8601 with zone
   */
  add(record: ArticleRecord, source: string, retrieved: string): Promise<AddOutcome>;
  /** Whether this article is here, coded by exactly this coder: then coding it again would change nothing. */
  holds(articleId: string, coder: ArticleRecord["coder"]): Promise<boolean>;
  article(id: string): Promise<ArchivedArticle | null>;
  record(id: string): Promise<ArticleRecord | null>;
  /** Ids of other texts of an article: at its address, or without one of its outlet under its title; the one that was written last first. */
  otherTexts(article: Pick<Article, "id" | "url" | "outlet" | "title">): Promise<readonly string[]>;
  /** In order of publication, undated last, then by id. */
  articles(filter?: ArticleFilter): Promise<readonly ArticleSummary[]>;
  /** The same articles, as records, one at a time. */
  records(filter?: ArticleFilter): AsyncIterable<ArticleRecord>;
  /**
   * Events in which one of the two countries acts and the other acts with it or receives, either way round.
   * The window holds for the event's own date, or for the article's where the event has none.
   */
  eventsOfDyad(a: string, b: string, window?: Window): Promise<readonly DyadEvent[]>;
  /** Pairs that some event joins, the most events first. */
  states(): Promise<readonly StatePair[]>;
  /** Articles with all these words, best first; where thousands have them, the best of those read last. Any query is safe: it is words, not a query language. */
  search(query: string, limit?: number): Promise<readonly Found[]>;
  /** How many articles, and when something was last added. */
  size(): Promise<{ readonly articles: number; readonly changed: string | null }>;
  /**
   * Compares what is kept besides the articles with what follows from them. The differences come as they are found, and nothing is made anew
   * before the last was taken. While it only compares, others may read and write: they change what is checked next time.
   */
  check(options: CheckOptions): AsyncIterable<Difference>;
  close(): Promise<void>;
}
