/**
 * JSONL → articles. In: a stream of bytes, one JSON object `{text, title?, url?, outlet?, byline?, published?, language?}` a line.
 * Out: an article for each line, its text exactly as it is. A broken line is named with its number and the rest is read.
 */
import type { ArticleInput } from "@dragoman/coder/record/article";
import { type Interval, type Precision, precisions } from "@dragoman/coder/time/interval";
import { readLines } from "./lines.ts";
import { readWrittenDate } from "./printed-date.ts";
import { failure, type Limits, type ReadResult, readArticle, tooLong } from "./read-result.ts";

/** The fields of a JSON object. */
export type Fields = { readonly [name: string]: unknown };

/** The longest line, in bytes: JSON escapes at most six for one code unit of the text, and the other fields are short. */
export const longestJsonl = ({ maxTextLength }: Limits): number => maxTextLength * 6 + 100_000;

const isPrecision = (value: unknown): value is Precision =>
  typeof value === "string" && (precisions as readonly string[]).includes(value);

/** A date as a string however written, or an interval as records have it. Absurd or unreadable ones are unknown. */
const readPublished = (value: unknown): Interval | null => {
  if (typeof value === "string") return readWrittenDate(value);
  if (typeof value !== "object" || value === null) return null;
  const { start, end, precision } = value as Fields;
  if (typeof start !== "string" || typeof end !== "string" || !isPrecision(precision) || end < start) return null;
  const first = readWrittenDate(start);
  const last = readWrittenDate(end);
  return first === null || last === null ? null : { start: first.start, end: last.end, precision };
};

const optional = (fields: Fields, name: string): string | null | undefined => {
  const value = fields[name];
  return value === undefined || value === null || typeof value === "string" ? value : undefined;
};

const strings = ["title", "url", "outlet", "byline", "language"] as const;

/** One line's fields, or why there are none. */
export const readFields = (line: string): Fields | string => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  return typeof value !== "object" || value === null || Array.isArray(value) ? "not a JSON object" : (value as Fields);
};

/** The article that fields describe, or why there is none. */
export const articleOfFields = (fields: Fields): ArticleInput | string => {
  if (typeof fields.text !== "string") return "no text: an article needs a string `text`";
  if (fields.text.trim() === "") return "empty text";
  for (const name of strings)
    if (optional(fields, name) === undefined && fields[name] !== undefined) return `\`${name}\` is not a string`;
  const { text } = fields;
  const language = optional(fields, "language");
  return {
    text,
    title: optional(fields, "title") ?? null,
    url: optional(fields, "url") ?? null,
    outlet: optional(fields, "outlet") ?? null,
    byline: optional(fields, "byline") ?? null,
    published: readPublished(fields.published),
    ...(typeof language === "string" ? { language } : {}),
  };
};

/**
 * Reads articles line by line; only one line is held at a time.
 * @param source what the results are named after; line n is `source#n`, from 1
 */
export async function* readJsonl(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  limits: Limits,
): AsyncGenerator<ReadResult> {
  let found = false;
  for await (const line of readLines(bytes, longestJsonl(limits))) {
    const lineSource = `${source}#${line.number}`;
    if ("fault" in line) {
      found = true;
      yield failure(lineSource, line.fault);
      continue;
    }
    if (line.text.trim() === "") continue;
    found = true;
    const fields = readFields(line.text);
    const article = typeof fields === "string" ? fields : articleOfFields(fields);
    const long = typeof article === "string" ? article : tooLong(article.text.length, limits);
    yield long !== null
      ? failure(lineSource, long)
      : readArticle(lineSource, article as ArticleInput, (fields as Fields).published);
  }
  if (!found) yield failure(source, "empty file");
}
