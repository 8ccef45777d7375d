/** Naming choices in an article. In: its text and attributions. Out: each word of the codebook's table, where it stands and in whose words. */
import { namedThings } from "../codebook/loaded-words.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";

export interface LoadedWord {
  readonly thing: string;
  readonly choice: string;
  readonly span: Span;
  /** The innermost attribution in whose content it stands; null is the article's own choice. */
  readonly attribution: string | null;
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const byForm = new Map(
  namedThings.flatMap(({ thing, choices }) =>
    choices.flatMap(({ choice, forms }) => forms.map((form) => [form, { thing, choice }] as const)),
  ),
);

/** One pattern for all forms, the longest first; those with capitals are looked up as they stand. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})(?![\\p{L}\\p{N}_])`,
  "giu",
);

const voiceAt = (attributions: readonly Attribution[], { start, end }: Span): string | null => {
  let found: string | null = null;
  let size = Number.MAX_SAFE_INTEGER;
  for (const { id, content } of attributions)
    for (const part of content) {
      if (part.start > start || end > part.end || part.end - part.start >= size) continue;
      found = id;
      size = part.end - part.start;
    }
  return found;
};

/**
 * @param text the article's text, which the spans point into
 * @returns in text order; of forms that overlap only the longest
 */
export const findLoadedWords = (text: string, attributions: readonly Attribution[]): readonly LoadedWord[] => {
  const found: LoadedWord[] = [];
  for (const match of text.matchAll(pattern)) {
    const [words] = match;
    const known = byForm.get(words) ?? byForm.get(words.toLowerCase());
    if (known === undefined) continue;
    const span = { start: match.index, end: match.index + words.length };
    found.push({ ...known, span, attribution: voiceAt(attributions, span) });
  }
  return found;
};
