/**
 * Tokens as UD English cuts them: "did" + "n't", "Iran" + "'s", "US" + "-" + "led", but "non-proliferation", "U.S.",
 * "a.m.", "1,200". In: a stretch of text. Out: start and end offsets of its tokens. Linear in the length of the text.
 */
import {
  endingAbbreviations,
  faces,
  joinedPrefixes,
  numberedAbbreviations,
  stateAbbreviations,
  titleAbbreviations,
} from "./abbreviations.ts";
import { isApostrophe, isDigit, isLetter, isLower, isSpace, isSurrogate, isUpper } from "./characters.ts";
import { cutWord, isClitic, type Push } from "./contractions.ts";

/** Calls `push` for every token between `from` and `to`. */
export const tokenize = (text: string, from: number, to: number, push: Push): void => {
  let i = from;
  while (i < to) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to && !isSpace(text.charCodeAt(end))) end++;
    tokenizeChunk(text, i, end, to, push);
    i = end;
  }
};

/** Whether the character may stand in the middle of a word or number. */
const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit);

const address =
  /^(?:(?:https?|ftp):\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|int|mil|info|co\.uk|ac\.uk|ir|ru|cn)(?:$|\/))/i;

/** Whether all of `from … to` is a web or e-mail address. */
const isAddress = (text: string, from: number, to: number): boolean =>
  to - from > 4 && to - from < 2048 && address.test(text.slice(from, to));

/** Cuts one run of characters without space. `limit` is where the text to read ends (for looking ahead). */
const tokenizeChunk = (text: string, from: number, to: number, limit: number, push: Push): void => {
  let a = from;
  if (to - a < 5 && faces.has(text.slice(a, to))) {
    push(a, to);
    return;
  }
  // Punctuation before the word.
  while (a < to) {
    const unit = text.charCodeAt(a);
    const next = a + 1 < to ? text.charCodeAt(a + 1) : 0;
    if (isWordUnit(unit)) break;
    if ((unit === 46 || isApostrophe(unit)) && isDigit(next)) break;
    if ((unit === 64 || unit === 35 || unit === 95) && isLetter(next)) break;
    if (isApostrophe(unit) && isClitic(text, a, to)) break;
    const end = runEnd(text, a, to);
    push(a, end);
    a = end;
  }
  if (a === to) return;
  // Punctuation after the word: find where the word ends, cut the word, then the punctuation.
  let b = to;
  while (b > a + 1) {
    const unit = text.charCodeAt(b - 1);
    if (isWordUnit(unit) || unit === 95 || unit === 47 || unit === 36 || unit === 43 || unit === 61 || unit === 38)
      break;
    if (unit === 46 && text.charCodeAt(b - 2) !== 46 && keepsStop(text, a, b - 1, to, limit)) break;
    b--;
  }
  // A lone surrogate pair or run of symbols at the end belongs together and is cut below with the rest.
  if (isAddress(text, a, b)) push(a, b);
  else cutCore(text, a, b, push);
  while (b < to) {
    const end = runEnd(text, b, to);
    push(b, end);
    b = end;
  }
};

/** End of the punctuation or symbol token that starts at `at`: runs of one character, of . ! and ?, of pictures. */
const runEnd = (text: string, at: number, to: number): number => {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (isSurrogate(unit) || (unit >= 0x2190 && unit < 0x2c00)) {
    while (end < to && (isSurrogate(text.charCodeAt(end)) || isJoiner(text.charCodeAt(end)))) end++;
    return end;
  }
  if (isFinalMark(unit)) {
    while (end < to && isFinalMark(text.charCodeAt(end))) end++;
    return end;
  }
  // … - = * _ ~ # < > ' ` repeat as one token; brackets, double quotes and commas do not.
  const repeats =
    unit === 45 ||
    unit === 61 ||
    unit === 42 ||
    unit === 95 ||
    unit === 126 ||
    unit === 35 ||
    unit === 60 ||
    unit === 62 ||
    unit === 39 ||
    unit === 96 ||
    unit === 0x2026 ||
    unit === 0x2019 ||
    unit === 0x2014 ||
    unit === 43;
  if (repeats) while (end < to && text.charCodeAt(end) === unit) end++;
  return end;
};

const isFinalMark = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63;

const isJoiner = (unit: number): boolean => unit === 0x200d || (unit >= 0xfe00 && unit < 0xfe10);

/** Whether the full stop at `stop` belongs to the word that starts at `from`. */
const keepsStop = (text: string, from: number, stop: number, to: number, limit: number): boolean => {
  if (stop - from > 16) return false;
  // The word may follow a hyphen or dash: "ex-Gov.", "U.S.-U.K."
  let start = stop;
  while (start > from && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)) start--;
  if (start === stop || isDigit(text.charCodeAt(start - 1))) return false;
  const body = text.slice(start, stop);
  if (body.length === 1) return isUpper(body.charCodeAt(0)) && (body !== "I" || nextWord(text, to, limit) === "upper");
  const lower = body.toLowerCase();
  if (/^(?:[a-z]\.)+[a-z]$/.test(lower)) return true;
  const capital = isUpper(body.charCodeAt(0));
  if (titleAbbreviations.has(lower) || endingAbbreviations.has(lower)) {
    return capital || nextWord(text, to, limit) !== "end" || lower === "etc";
  }
  if (!capital) return false;
  if (numberedAbbreviations.has(lower) && nextWord(text, to, limit) === "digit") return true;
  return stateAbbreviations.has(lower) && followsComma(text, start);
};

/** What stands after the space at `at`. */
const nextWord = (text: string, at: number, limit: number): "digit" | "upper" | "other" | "end" => {
  let i = at;
  while (i < limit && i < at + 8 && isSpace(text.charCodeAt(i))) i++;
  if (i >= limit) return "end";
  const unit = text.charCodeAt(i);
  return isDigit(unit) ? "digit" : isUpper(unit) ? "upper" : "other";
};

const followsComma = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 44;

/** Cuts what is left between the outer punctuation at inner punctuation, then cuts off contractions. */
const cutCore = (text: string, a: number, b: number, push: Push): void => {
  let start = a;
  let i = a;
  const flush = (end: number): void => {
    if (end > start) cutWord(text, start, end, push);
  };
  while (i < b) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) {
      i++;
      continue;
    }
    const end = i > a && i + 1 < b ? dividerEnd(text, a, start, i, b) : isSurrogate(unit) ? runEnd(text, i, b) : i;
    if (end === i) {
      i++;
      continue;
    }
    flush(i);
    push(i, end);
    i = end;
    start = end;
  }
  flush(b);
};

/** End of the token that divides the word at `i`, or `i` if the character belongs to the word. */
const dividerEnd = (text: string, a: number, start: number, i: number, b: number): number => {
  const unit = text.charCodeAt(i);
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  const digits = isDigit(before) && isDigit(after);
  if (unit === 46) {
    if (after === 46) return runEnd(text, i, b);
    // "ended.The": a missing space.
    return isLower(before) && isUpper(after) && i - start > 2 && isLower(text.charCodeAt(i + 2)) ? i + 1 : i;
  }
  if (unit === 44 || unit === 58) return digits ? i : i + 1;
  if (unit === 47) return isLetter(before) && isLetter(after) && i - start > 1 && b - i > 2 ? i + 1 : i;
  if (unit === 45 || unit === 0x2010 || unit === 0x2011) return hyphenEnd(text, a, start, i, b);
  if (isApostrophe(unit)) return i;
  if (unit === 38 || unit === 95 || unit === 64 || unit === 43 || unit === 35 || unit === 92) return i;
  if (unit === 36 || unit === 0xa3 || unit === 0x20ac) return i;
  return runEnd(text, i, b);
};

/** A hyphen divides, unless what stands before it is a prefix, or the whole is a telephone number or a date. */
const hyphenEnd = (text: string, a: number, start: number, i: number, b: number): number => {
  const end = runEnd(text, i, b);
  if (end > i + 1) return end;
  if (start === a && i - a < 8 && joinedPrefixes.has(text.slice(a, i).toLowerCase())) return i;
  if (isDigit(text.charCodeAt(a)) && isDigit(text.charCodeAt(b - 1)) && b - a < 24) {
    const groups = text.slice(a, b).split("-");
    if (groups.every((group) => /^[0-9]+$/.test(group))) {
      if (groups.length > 2 || (groups[0]?.length === 3 && groups[1]?.length === 4)) return i;
    }
  }
  return end;
};
