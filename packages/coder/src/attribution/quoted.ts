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

const opening: { readonly [mark: string]: string } = { "“": "”", "„": "“”", "«": "»", "»": "«", '"': '"' };
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

/** Single marks are apostrophes too: they close where no letter follows, and behind an s only where no later mark closes a phrase. */
const singleClosing = (text: string, from: number, end: number): number => {
  let possessive = -1;
  for (let i = from; i < end && !(possessive >= 0 && text[i] === singleOpening); i++) {
    if (text[i] !== "’" || isWordCharacter(text, i + 1)) continue;
    const owns = text[i - 1] === "s" && /^ \p{L}/u.test(text.slice(i + 1, i + 3));
    if (!owns && (possessive < 0 || /[.,!?…]/.test(text[i - 1] as string))) return i;
    if (possessive < 0) possessive = i;
  }
  return possessive;
};

/** Whether a paragraph closes a quotation before it opens one: the mark at its head was left out. */
const closesFirst = (text: string, { start, end }: Span, mark: string, closers: string | undefined): boolean => {
  if (closers === undefined || closers.includes(mark)) return false;
  for (let i = start; i < end; i++) {
    if (text[i] === mark) return false;
    if (closers.includes(text[i] as string)) return true;
  }
  return false;
};

/** Straight single marks are apostrophes far more often: they quote from a space to a mark that closes a phrase ("'It failed,' he said"). */
const straightSingleClosing = (text: string, from: number, end: number): number => {
  if (!isWordCharacter(text, from)) return -1;
  for (let i = from + 1; i < end; i++) {
    if (text[i] !== "'" || isWordCharacter(text, i + 1)) continue;
    if (/[.,!?…]/.test(text[i - 1] as string)) return i;
    // "the states' envoys" goes on; "a 'surgical' strike" is over.
    if (text[i - 1] !== "s" && isWordCharacter(text, i - 1)) return i;
  }
  return -1;
};

const opensStraightSingle = (text: string, at: number): boolean =>
  text[at] === "'" &&
  /[\s(“"]|^$/.test(text[at - 1] ?? "") &&
  !/^'(?:\d\ds?|tis|twas|em|n')\b/i.test(text.slice(at, at + 6));

export const findQuotations = (text: string, paragraphs: readonly Span[]): readonly Quotation[] => {
  const quotations: Quotation[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    let at = start;
    const before = quotations.at(-1);
    if (
      before?.runsOn === true &&
      before.outer.end === paragraphs[index - 1]?.end &&
      opening[text[start] as string] === undefined
    ) {
      const close = text.slice(start, end).search(/[”»]/);
      if (close > 0) {
        quotations.push({
          outer: { start, end: start + close + 1 },
          inner: { start, end: start + close },
          runsOn: false,
        });
        at = start + close + 1;
      }
    }
    // Once a kind of mark is not closed in this paragraph, another search for it would fail as well.
    const unclosed = new Set<string>();
    while (at < end) {
      const mark = text[at] as string;
      const single = mark === singleOpening && !isWordCharacter(text, at - 1);
      const closers = opening[mark];
      if (!unclosed.has(mark) && opensStraightSingle(text, at)) {
        const close = straightSingleClosing(text, at + 1, end);
        if (close > at + 1) {
          quotations.push({
            outer: { start: at, end: close + 1 },
            inner: { start: at + 1, end: close },
            runsOn: false,
          });
          at = close + 1;
          continue;
        }
        unclosed.add(mark);
      }
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
        const runsOn = next !== undefined && (text[next.start] === mark || closesFirst(text, next, mark, closers));
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
