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

const grouped = (n: number): string => n.toLocaleString("en-US");

/** The longest that each can be, in UTF-16 code units: what is longer is no title or name, and would fill every page that shows it. */
const longest = { title: 1_000, outlet: 300, byline: 1_000 } as const;
const named = { title: "a title", outlet: "an outlet", byline: "a byline" } as const;
const longestAddress = 2_000;

/** The article with titles and names cut, and without an address that is none, and what was cut in words. */
const bounded = (article: ArticleInput): { readonly article: ArticleInput; readonly doubts: readonly string[] } => {
  const doubts: string[] = [];
  const cut: { title?: string; outlet?: string; byline?: string; url?: null } = {};
  for (const name of ["title", "outlet", "byline"] as const) {
    const words = article[name];
    if (words == null || words.length <= longest[name]) continue;
    // No pair of surrogates is halved.
    cut[name] = `${words.slice(0, longest[name] - 1).replace(/[\ud800-\udbff]$/, "")}…`;
    doubts.push(`${named[name]} of ${grouped(words.length)} characters, cut to ${grouped(longest[name])}`);
  }
  if (article.url != null && article.url.length > longestAddress) {
    cut.url = null;
    doubts.push(`an address of ${grouped(article.url.length)} characters, left out`);
  }
  return { article: { ...article, ...cut }, doubts };
};

/** @param written what the input gives as the article's date: a doubt where the article has none from it */
export const readArticle = (source: string, given: ArticleInput, written: unknown = null): ReadArticle => {
  const { article, doubts } = bounded(given);
  const dateless = written !== null && written !== undefined && article.published === null;
  const all = [
    ...(dateless ? [`read without a day: ${JSON.stringify(written).slice(0, 60)} is no date`] : []),
    ...doubts,
  ];
  return { kind: "article", source, article, ...(all.length === 0 ? {} : { doubt: all.join("; ") }) };
};

export const failure = (source: string, reason: string): ReadFailure => ({ kind: "failure", source, reason });

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
