/** What reading gives: articles, and failures that name their source and reason. One bad input never ends the reading. */
import type { ArticleInput } from "@dragoman/coder/record/article";

export interface ReadArticle {
  readonly kind: "article";
  /** The path as it was given, with `#n` (from 1: an item, or a line) where a file holds several articles. */
  readonly source: string;
  readonly article: ArticleInput;
  /** What the input says of the article and cannot be read, in a few plain words; the article is read without it. */
  readonly doubt?: string;
}

export interface ReadFailure {
  readonly kind: "failure";
  readonly source: string;
  /** Why, in a few plain words: no path, no stop at the end. */
  readonly reason: string;
}

export type ReadResult = ReadArticle | ReadFailure;

/** How much is read before an input is refused. */
export interface Limits {
  /** Bytes of a file that is loaded whole; a JSONL file is read line by line and may be longer. */
  readonly maxFileBytes: number;
  /** UTF-16 code units of one article's text. */
  readonly maxTextLength: number;
}

export const defaultLimits: Limits = { maxFileBytes: 50_000_000, maxTextLength: 2_000_000 };

/** @param written what the input gives as the article's date: a doubt where the article has none from it */
export const readArticle = (source: string, article: ArticleInput, written: unknown = null): ReadArticle => ({
  kind: "article",
  source,
  article,
  ...(written === null || written === undefined || article.published !== null
    ? {}
    : { doubt: `read without a day: ${JSON.stringify(written).slice(0, 60)} is no date` }),
});

export const failure = (source: string, reason: string): ReadFailure => ({ kind: "failure", source, reason });

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** Why a text of this length is no article, or null. */
export const tooLong = (length: number, { maxTextLength }: Limits): string | null =>
  length > maxTextLength
    ? `text of ${grouped(length)} characters, larger than the ${grouped(maxTextLength)} of one article`
    : null;

/** Why a file of this size is not loaded, or null. */
export const tooLarge = (bytes: number, { maxFileBytes }: Limits): string | null =>
  bytes > maxFileBytes
    ? `file of ${grouped(bytes)} bytes, larger than the ${grouped(maxFileBytes)} that are loaded`
    : null;
