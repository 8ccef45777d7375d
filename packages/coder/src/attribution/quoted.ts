/**
 * Quotation marks, paired. In: a text and its paragraphs. Out: quotations with and without their marks, in text order. Linear time.
 * A quotation whose mark is never closed in its paragraph runs on if the next paragraph opens with a mark again (the convention of
 * English news), and otherwise ends with its paragraph. Marks within another quotation are left alone.
 */
import type { Span } from "../text/span.ts";

export interface Quotation {
  /** With its marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
  /** True where the paragraph ends and the same speech goes on in the next. */
  readonly runsOn: boolean;
}

const opening: { readonly [mark: string]: string } = { "“": "”", "„": "“”", "«": "»", '"': '"' };
const singleOpening = "‘";

const isWordCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? "");

/** Where the mark that closes a quotation stands, or −1. Straight marks close where no word begins right behind them. */
const closingAt = (text: string, from: number, end: number, closers: string): number => {
  for (let i = from; i < end; i++) {
    const mark = text[i] as string;
    if (!closers.includes(mark)) continue;
    if (mark === '"' && isWordCharacter(text, i + 1) && !isWordCharacter(text, i - 1)) continue;
    return i;
  }
  return -1;
};

/** Single marks are apostrophes too: they quote only where a letter follows the first and no letter the last. */
const singleClosing = (text: string, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (text[i] === "’" && !isWordCharacter(text, i + 1)) return i;
  return -1;
};

export const findQuotations = (text: string, paragraphs: readonly Span[]): readonly Quotation[] => {
  const quotations: Quotation[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    let at = start;
    // Once a kind of mark is not closed in this paragraph, another search for it would fail as well.
    const unclosed = new Set<string>();
    while (at < end) {
      const mark = text[at] as string;
      const single = mark === singleOpening && !isWordCharacter(text, at - 1);
      const closers = opening[mark];
      if ((closers === undefined && !single) || unclosed.has(mark)) {
        at++;
        continue;
      }
      const close = single ? singleClosing(text, at + 1, end) : closingAt(text, at + 1, end, closers as string);
      if (close > at + 1) {
        quotations.push({ outer: { start: at, end: close + 1 }, inner: { start: at + 1, end: close }, runsOn: false });
        at = close + 1;
        continue;
      }
      if (close < 0) {
        unclosed.add(mark);
        const next = paragraphs[index + 1];
        const runsOn = next !== undefined && text[next.start] === mark;
        // A lone mark in the middle of a line is a slip or an inch; at the head of a paragraph or before a run-on it quotes.
        if (!single && (runsOn || at === start) && end > at + 1) {
          quotations.push({ outer: { start: at, end }, inner: { start: at + 1, end }, runsOn });
          break;
        }
      }
      at++;
    }
  }
  return quotations;
};
