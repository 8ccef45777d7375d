/** Searching: what a person types → an FTS5 query, and the words around the hits. */
import type { Statements } from "./driver.ts";

const word = /[\p{L}\p{N}]+/gu;
const mostWords = 16;
const mostRanked = 1000;

/** A query that means: all these words, the last as far as it is typed. Null where there is no word. */
export const matchOf = (query: string): string | null => {
  const words = query.match(word)?.slice(0, mostWords) ?? [];
  return words.length === 0 ? null : `${words.map((each) => `"${each}"`).join(" ")}*`;
};

/**
 * Articles with all these words, the best first. Where thousands have them, the best of those that were read last: to rank each takes as long
 * as there are many.
 */
export const foundBy = (
  file: Statements,
  query: string,
  limit: number,
): readonly { readonly id: string; readonly text: string }[] => {
  const match = matchOf(query);
  if (match === null) return [];
  return file
    .all<{ id: string; text: string }>(
      `select article.id, record.json -> '$.article.text' as text from
       (select rowid as seq, score from
         (select rowid, rank as score from article_text where article_text match ? order by rowid desc limit ${mostRanked}) order by score limit ?)
       join article using (seq) join record on record.article = article.id order by score, article.id`,
      match,
      limit,
    )
    .map(({ id, text }) => ({ id, text: JSON.parse(text) as string }));
};

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Code units on each side of the first hit. */
const around = 120;

/** The words around the first hit, with every hit marked; the text's beginning where no word of it is one. */
export const excerptOf = (text: string, query: string): readonly { readonly text: string; readonly hit: boolean }[] => {
  const wanted = (query.match(word) ?? []).slice(0, mostWords).map(folded);
  const last = wanted.at(-1) ?? "";
  const isHit = (form: string) => wanted.includes(folded(form)) || (last !== "" && folded(form).startsWith(last));
  let first = -1;
  for (const match of text.matchAll(word)) {
    if (!isHit(match[0])) continue;
    first = match.index;
    break;
  }
  const from = Math.max(0, first - around);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const until = Math.max(first, 0) + around * 2;
  const cut = text.indexOf(" ", until);
  const piece = text.slice(start, cut < 0 || cut > until + around ? until : cut);
  const parts: { text: string; hit: boolean }[] = [];
  let done = 0;
  for (const match of piece.matchAll(word)) {
    if (!isHit(match[0])) continue;
    if (match.index > done) parts.push({ text: piece.slice(done, match.index), hit: false });
    parts.push({ text: match[0], hit: true });
    done = match.index + match[0].length;
  }
  if (done < piece.length) parts.push({ text: piece.slice(done), hit: false });
  return parts;
};
