/**
 * Paragraphs. In: a text. Out: spans of its paragraphs, trimmed, in text order. A blank line always divides; a single
 * line end divides unless the lines were broken to a fixed width, in mid-sentence.
 */
import type { Span } from "../text/span.ts";
import { isCloser, isLineEnd, isLower, isQuote, isSentenceFinal, isSpace } from "./characters.ts";

interface Line extends Span {
  /** Code units of space before the first character. */
  readonly indent: number;
}

export const splitParagraphs = (text: string): Span[] => {
  const paragraphs: Span[] = [];
  let block: Line[] = [];
  const closeBlock = (): void => {
    paragraphs.push(...joinLines(text, block));
    block = [];
  };
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    const line = trimLine(text, at, end);
    if (line === null) closeBlock();
    else block.push(line);
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  closeBlock();
  return paragraphs;
};

const trimLine = (text: string, from: number, to: number): Line | null => {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? null : { start, end, indent: start - from };
};

/** Puts together the lines of a block (no blank line within) that belong to one paragraph. */
const joinLines = (text: string, lines: readonly Line[]): Span[] => {
  const width = wrapWidth(text, lines);
  const joined: { start: number; end: number }[] = [];
  lines.forEach((line, k) => {
    const before = lines[k - 1];
    const open = joined[joined.length - 1];
    if (before === undefined || open === undefined || divides(text, before, line, width)) {
      joined.push({ start: line.start, end: line.end });
    } else open.end = line.end;
  });
  return joined;
};

const lengthOf = (line: Line): number => line.end - line.start;

/** Length of the first word of a line: would it have fitted at the end of the line before? */
const firstWord = (text: string, line: Line): number => {
  let end = line.start;
  while (end < line.end && end - line.start < 40 && !isSpace(text.charCodeAt(end))) end++;
  return end - line.start;
};

/** The width lines were broken to, or 0 if the lines are not evidently broken. */
const wrapWidth = (text: string, lines: readonly Line[]): number => {
  let width = 0;
  for (const line of lines) width = Math.max(width, lengthOf(line));
  if (lines.length < 2 || width < 40 || width > 130) return 0;
  let full = 0;
  let short = 0;
  for (let k = 0; k + 1 < lines.length; k++) {
    const line = lines[k] as Line;
    if (lengthOf(line) + 1 + firstWord(text, lines[k + 1] as Line) > width - 4) full++;
    else if (!endsSentence(text, line)) short++;
  }
  return full > 0 && short * 4 <= full ? width : 0;
};

/** Whether a line ends in . ! ? … or a colon, closing quotes and brackets aside. */
const endsSentence = (text: string, line: Line): boolean => {
  let i = line.end - 1;
  while (i > line.start && (isCloser(text.charCodeAt(i)) || isQuote(text.charCodeAt(i)))) i--;
  const unit = text.charCodeAt(i);
  return isSentenceFinal(unit) || unit === 58;
};

const divides = (text: string, before: Line, line: Line, width: number): boolean => {
  const ended = endsSentence(text, before);
  if (line.indent > before.indent + 1) return true;
  if (width > 0) return ended && lengthOf(before) + 1 + firstWord(text, line) < width - 8;
  if (ended) return true;
  const first = text.charCodeAt(line.start);
  const last = text.charCodeAt(before.end - 1);
  if (isLower(first) || last === 44 || last === 59 || last === 45) return false;
  return true;
};
