/**
 * Who is blamed for breaking what both sides had agreed: a truce violated, fire opened first. In: a record and what one of its speakers says. Out:
 * the breach and who is blamed, or nobody. That two states each did the same to the other contradicts nobody; that each was the first
 * does, and a truce is commonly broken by the other side alone.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import type { Party } from "./parties.ts";

type Breach = "truce" | "first";

/** Somebody who is blamed, as far as `A` knows them. */
export interface Blame<A> {
  readonly breach: Breach;
  readonly actor: A;
}

const breaches: readonly (readonly [Breach, RegExp])[] = [
  [
    "truce",
    /\b(?:violat\w*|breach\w*|br(?:oke|eak|oken|eaking)\w*|flout\w*)\s+(?:(?:the|a|an|their|its|last|latest|new|humanitarian|\p{L}+-brokered)\s+){0,3}(?:ceasefire|cease-fire|truce|armistice)\b/iu,
  ],
  [
    "first",
    /\b(?:(?:opened\s+fire|fired|shot|attacked|struck)\s+(?:\p{L}+\s+){0,2}first|(?:was|were)\s+(?:the\s+)?first\s+to\s+(?:fire|shoot|attack)|fired\s+the\s+first\s+shots?)\b/iu,
  ],
];

/** Whom an article's speaker may blame: who is named before the breach within what is said, the nearest first. */
export const blamesIn = (record: ArticleRecord, content: readonly Span[]): Blame<string>[] => {
  const { article, actors } = record;
  return content.flatMap(({ start, end }) => {
    const words = article.text.slice(start, end);
    return breaches.flatMap(([breach, pattern]) => {
      const match = pattern.exec(words);
      if (match === null || /\b(?:not|never|no|n[’']t|denied)\b/i.test(words.slice(0, match.index))) return [];
      const at = start + match.index;
      const before = actors
        .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })))
        .filter(({ mention }) => mention.start >= start && mention.end <= at)
        .sort((a, b) => b.mention.end - a.mention.end);
      return [...new Set(before.map(({ id }) => id))].map((actor) => ({ breach, actor }));
    });
  });
};

/** The breach, and the country of the nearest whose country is known; null where nobody's is. */
export const blameOf = (
  blames: readonly Blame<Party>[],
): { readonly breach: Breach; readonly country: string } | null =>
  blames.flatMap(({ breach, actor: { country } }) => (country === null ? [] : [{ breach, country }]))[0] ?? null;
