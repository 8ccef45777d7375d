/** Words as spans of the text. In: tokens and quotations. Out: trimmed spans; a stretch that fills a quotation takes its last mark as printed. */
import type { Language } from "../language/language.ts";
import type { Span } from "../text/span.ts";
import { insideOf, trim } from "./content.ts";
import type { Quotation } from "./quoted.ts";

/** Nothing but marks and spaces. */
const isBare = (text: string, start: number, end: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(start, end));

/** Stretches of neighbouring tokens, which are in text order; punctuation alone is none. */
export const stretchesOf = (
  language: Language,
  tokens: readonly number[],
  quotations: readonly Quotation[],
): readonly Span[] => {
  const { text } = language;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as number;
    while (i + 1 < tokens.length && tokens[i + 1] === (tokens[i] as number) + 1) i++;
    const last = tokens[i] as number;
    const span = trim(text, { start: language.start[first] as number, end: language.end[last] as number });
    if (!isBare(text, span.start, span.end)) spans.push(fitted(text, span, quotations));
  }
  return spans;
};

/** Draws a stretch out to the limits of the quotations that it fills, or whose one mark alone it would leave behind. */
const fitted = (text: string, span: Span, quotations: readonly Quotation[]): Span => {
  let { start, end } = span;
  for (const quotation of quotations) {
    const { outer } = quotation;
    const inner = insideOf(text, quotation);
    if (outer.end <= start || outer.start >= end) continue;
    const opens = inner.start <= start && isBare(text, inner.start, start);
    const closes = end <= inner.end && isBare(text, end, inner.end);
    if (outer.start <= span.start && span.end <= outer.end) {
      if (opens) start = inner.start;
      if (closes) end = inner.end;
    } else if (outer.start < span.start && opens) start = outer.start;
    else if (outer.start >= span.start && closes) end = outer.end;
  }
  return { start, end };
};
