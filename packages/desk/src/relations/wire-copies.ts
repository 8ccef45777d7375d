/**
 * Near-duplicate texts: one agency's dispatch in two papers is one report. In: articles. Out: for each article the one it copies.
 * Shingles of five words (Broder 1997); a copy holds at least half of the shorter text's shingles.
 */

import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";

const width = 5;
const share = 0.5;

const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + width <= words.length; i++) shingles.add(contentHash(...words.slice(i, i + width)));
  return shingles;
};

/** Earliest published first, undated last, then by id. */
const byPublication = (a: ArticleRecord, b: ArticleRecord): number => {
  const [x, y] = [a.article.published?.start ?? "9999", b.article.published?.start ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.article.id < b.article.id ? -1 : 1;
};

/** Article id → id of the first article with nearly the same text; its own id where it copies none. */
export const wireCopies = (records: readonly ArticleRecord[]): ReadonlyMap<string, string> => {
  const original = new Map<string, string>();
  const holders = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const { article } of [...records].sort(byPublication)) {
    const shingles = shinglesOf(article.text);
    const shared = new Map<string, number>();
    for (const shingle of shingles)
      for (const id of holders.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const best = [...shared]
      .filter(([id, count]) => count >= share * Math.min(shingles.size, sizes.get(id) ?? 0) && count >= 20)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    original.set(article.id, best === undefined ? article.id : (original.get(best[0]) as string));
    if (best !== undefined) continue;
    sizes.set(article.id, shingles.size);
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [article.id]);
      else known.push(article.id);
    }
  }
  return original;
};
