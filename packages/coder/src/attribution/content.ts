/** Contents as spans. In: tokens of a tree or the inside of quotation marks. Out: trimmed spans, and the form they make. */
import type { Language } from "../language/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Quotation } from "./quoted.ts";

/** Drops spaces, commas, dashes and quotation marks from both ends of a stretch. */
export const trim = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—“”"«»-]/.test(text[from] as string)) from++;
  while (to > from && /[\s,;:.–—“”"«»-]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
};

/** The inside of quotation marks without its outer spaces; the comma before a closing mark stays, as it is printed. */
export const insideOf = (text: string, { inner }: Quotation): Span => {
  let { start, end } = inner;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
};

/** Trimmed stretches of neighbouring tokens; punctuation alone is no content. Tokens are in text order. */
export const contentOf = (language: Language, tokens: readonly number[]): Span[] => {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as number;
    while (i + 1 < tokens.length && tokens[i + 1] === (tokens[i] as number) + 1) i++;
    spans.push(
      trim(language.text, { start: language.start[first] as number, end: language.end[tokens[i] as number] as number }),
    );
  }
  return spans.filter(({ start, end }) => /\p{L}{2}/u.test(language.text.slice(start, end)));
};

/** A quotation that carries a clause, not a name or a catchword. */
export const isSpeech = (language: Language, { inner }: Quotation): boolean => {
  const words = language.text.slice(inner.start, inner.end).trim();
  return /[.,!?]$/.test(words) || words.split(/\s+/).length >= 5;
};

export const formOf = (content: readonly Span[], quotations: readonly Quotation[]): Attribution["form"] => {
  const quoted = (span: Span) => quotations.some(({ inner }) => inner.start <= span.start && span.end <= inner.end + 1);
  if (content.every(quoted)) return "direct";
  return content.some((span) => quotations.some(({ outer }) => overlaps(outer, span))) ? "mixed" : "indirect";
};
