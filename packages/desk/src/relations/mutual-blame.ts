/**
 * Who is blamed for breaking what both sides had agreed: a truce violated, fire opened first. In: a record and what one of its speakers says. Out:
 * the breach and the country that is blamed, or null. That two states each did the same to the other contradicts nobody; that each was the first
 * does, and a truce is commonly broken by the other side alone.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import type { Parties } from "./parties.ts";

export interface Blame {
  readonly breach: "truce" | "first";
  readonly country: string;
}

const breaches: readonly (readonly [Blame["breach"], RegExp])[] = [
  [
    "truce",
    /\b(?:violat\w*|breach\w*|br(?:oke|eak|oken|eaking)\w*|flout\w*)\s+(?:(?:the|a|an|their|its|last|latest|new|humanitarian|\p{L}+-brokered)\s+){0,3}(?:ceasefire|cease-fire|truce|armistice)\b/iu,
  ],
  [
    "first",
    /\b(?:(?:opened\s+fire|fired|shot|attacked|struck)\s+(?:\p{L}+\s+){0,2}first|(?:was|were)\s+(?:the\s+)?first\s+to\s+(?:fire|shoot|attack)|fired\s+the\s+first\s+shots?)\b/iu,
  ],
];

/** The one country that is named right before the breach, within what is said. */
export const blameIn = (record: ArticleRecord, content: readonly Span[], parties: Parties): Blame | null => {
  const { article, actors } = record;
  for (const { start, end } of content) {
    const words = article.text.slice(start, end);
    for (const [breach, pattern] of breaches) {
      const match = pattern.exec(words);
      if (match === null || /\b(?:not|never|no|n[’']t|denied)\b/i.test(words.slice(0, match.index))) continue;
      const at = start + match.index;
      const before = actors
        .flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
        .filter(({ mention }) => mention.start >= start && mention.end <= at)
        .sort((a, b) => b.mention.end - a.mention.end);
      const country = before.flatMap(({ actor }) => parties.get(actor.id)?.country ?? actor.country ?? [])[0];
      if (country !== undefined) return { breach, country };
    }
  }
  return null;
};
