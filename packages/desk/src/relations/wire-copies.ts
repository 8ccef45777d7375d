/**
 * Near-duplicate texts: one agency's dispatch in two papers is one report. In: articles. Out: for each article the one it copies.
 * Shingles of five words (Broder 1997); a copy holds at least half of the shorter text's shingles, and twenty of them.
 */

import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";

const width = 5;
const share = 0.5;
const fewest = 20;

/** What copying is judged by. */
export interface Shingled {
  readonly id: string;
  readonly published: string | null;
  /** Hashes of 32 bits, ascending, each once. */
  readonly shingles: Uint32Array;
}

/** Of these articles, by id: which copies which; its own id where it copies none. */
export type CopiesAmong = (articles: readonly string[]) => ReadonlyMap<string, string>;

/** Hashes of a text's shingles, ascending, each once. */
export const shinglesOf = (text: string): Uint32Array => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + width <= words.length; i++)
    hashes.add(Number.parseInt(contentHash(...words.slice(i, i + width)).slice(8), 16));
  return Uint32Array.from(hashes).sort();
};

/** Earliest published first, undated last, then by id. */
const byPublication = (a: Shingled, b: Shingled): number => {
  const [x, y] = [a.published ?? "9999", b.published ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/** Article id → id of the first article with nearly the same text; its own id where it copies none. */
export const copiesOf = (articles: readonly Shingled[]): ReadonlyMap<string, string> => {
  const original = new Map<string, string>();
  const holders = new Map<number, Shingled[]>();
  for (const article of [...articles].sort(byPublication)) {
    const { id, shingles } = article;
    const shared = new Map<Shingled, number>();
    for (const shingle of shingles)
      for (const holder of holders.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    const [best] = [...shared]
      .filter(([one, count]) => count >= fewest && count >= share * Math.min(shingles.length, one.shingles.length))
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
    original.set(id, best?.[0].id ?? id);
    if (best !== undefined) continue;
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [article]);
      else known.push(article);
    }
  }
  return original;
};

/** Copies among articles of these records; texts are read only where two articles are compared. */
export const copiesAmong = (records: readonly ArticleRecord[]): CopiesAmong => {
  const texts = new Map(records.map(({ article }) => [article.id, article]));
  const known = new Map<string, Shingled>();
  const shingled = (id: string): Shingled[] => {
    const article = texts.get(id);
    if (article === undefined) return [];
    const found = known.get(id) ?? {
      id,
      published: article.published?.start ?? null,
      shingles: shinglesOf(article.text),
    };
    known.set(id, found);
    return [found];
  };
  return (articles) =>
    articles.length < 2 ? new Map(articles.map((id) => [id, id])) : copiesOf(articles.flatMap(shingled));
};
