/**
 * Sentence limits by rule. In: the tokens of a paragraph. Out: where each sentence begins. Rules decide at each full
 * stop, question or exclamation mark; closing quotes and brackets stay with the sentence they close.
 */
import { endingAbbreviations, titleAbbreviations } from "./abbreviations.ts";
import { isCloser, isDigit, isLetter, isLower, isQuote, isSentenceFinal, isUpper } from "./characters.ts";

/** Longer sentences (lists, tables) are cut at their best punctuation. */
export const sentenceLimit = 400;

/** Words that begin a sentence far more often than they continue a name after an abbreviation. */
const openers: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It They We I You His Her Its Their Our My In On At For From With By To As If
  When While After Before But And Or Yet So However There Here What Who Why How Where Which Some Many Most All Both
  Not No Since Although Though Because During Until Under Meanwhile Moreover Earlier Later Last`.split(/\s+/),
);

/**
 * The indices of tokens that begin a sentence, within `first … last` (a paragraph's tokens), in order.
 * `start` and `end` are the offsets of the tokens.
 */
export const splitByRules = (
  text: string,
  start: readonly number[] | Int32Array,
  end: readonly number[] | Int32Array,
  first: number,
  last: number,
): number[] => {
  const begins = [first];
  for (let t = first; t < last; t++) {
    const final = text.charCodeAt((end[t] as number) - 1);
    if (!isSentenceFinal(final)) continue;
    let next = t + 1;
    while (next <= last && staysWithSentence(text, start, end, next)) next++;
    if (next > last) break;
    if (beginsSentence(text, start, end, t, next)) begins.push(next);
    t = next - 1;
  }
  return begins;
};

/** More final marks, or a closing quote or bracket: it touches what stands before it, and not what follows. */
const staysWithSentence = (
  text: string,
  start: readonly number[] | Int32Array,
  end: readonly number[] | Int32Array,
  t: number,
): boolean => {
  const from = start[t] as number;
  const to = end[t] as number;
  const unit = text.charCodeAt(from);
  if (isSentenceFinal(unit) && isSentenceFinal(text.charCodeAt(to - 1))) return to - from < 8;
  const touchesBefore = from === end[t - 1];
  if (isCloser(unit) || isQuote(unit)) {
    if (to - from > 2) return false;
    if (unit === 0x201c || unit === 0x2018 || unit === 0xab) return false;
    if (isCloser(unit) && !isQuote(unit)) return true;
    const touchesNext = start[t + 1] === to;
    return touchesBefore && (!touchesNext || unit === 0x201d || unit === 0x2019);
  }
  return false;
};

const beginsSentence = (
  text: string,
  start: readonly number[] | Int32Array,
  end: readonly number[] | Int32Array,
  t: number,
  next: number,
): boolean => {
  const from = start[t] as number;
  const to = end[t] as number;
  let head = next;
  // Look behind opening quotes, brackets and dashes for the first word.
  while (head < next + 3 && start[head + 1] !== undefined && isOpening(text.charCodeAt(start[head] as number))) head++;
  const unit = text.charCodeAt(start[head] as number);
  const quoted = head > next;
  const mark = text.charCodeAt(to - 1);
  if (mark === 46 && to - from > 1 && text.charCodeAt(to - 2) !== 46) {
    // The stop belongs to a word: an abbreviation, an initial.
    const body = text.slice(from, to - 1).toLowerCase();
    if (titleAbbreviations.has(body)) return false;
    if (body.length === 1 && isLetter(body.charCodeAt(0))) return false;
    if (isDigit(body.charCodeAt(0))) return isUpper(unit);
    if (!isUpper(unit)) return false;
    const word = text.slice(start[head] as number, end[head] as number);
    if (openers.has(word)) return true;
    return quoted ? !endingAbbreviations.has(body) : false;
  }
  const closed = next > t + 1;
  const ellipsis = mark === 0x2026 || (mark === 46 && to - from > 1);
  if (isLower(unit)) {
    // "Stop!" he said. · no capitals at all after a plain full stop: web text.
    return !ellipsis && !closed && !quoted && mark === 46 && end[t] !== start[next];
  }
  if (ellipsis && !quoted && !isUpper(unit)) return false;
  if (unit === 44 || unit === 59 || unit === 58 || unit === 41) return false;
  return true;
};

const isOpening = (unit: number): boolean =>
  unit === 34 ||
  unit === 39 ||
  unit === 40 ||
  unit === 91 ||
  unit === 0x201c ||
  unit === 0x2018 ||
  unit === 0xab ||
  unit === 45 ||
  unit === 0x2014 ||
  unit === 0x2013 ||
  unit === 96;

/** Cuts sentences of more than `sentenceLimit` tokens: after ; or : or a bracket, else a comma, else anywhere. */
export const cutLong = (
  text: string,
  start: readonly number[] | Int32Array,
  end: readonly number[] | Int32Array,
  begins: readonly number[],
  last: number,
): number[] => {
  const cut: number[] = [];
  begins.forEach((begin, k) => {
    const stop = (begins[k + 1] ?? last + 1) - 1;
    let from = begin;
    cut.push(from);
    while (stop - from + 1 > sentenceLimit) {
      let best = from + sentenceLimit - 1;
      let worth = 0;
      for (let t = from + sentenceLimit / 2; t < from + sentenceLimit; t++) {
        const unit = text.charCodeAt((end[t] as number) - 1);
        const single = (end[t] as number) - (start[t] as number) === 1;
        const value = !single ? 0 : isSentenceFinal(unit) ? 3 : unit === 59 || unit === 58 ? 2 : unit === 44 ? 1 : 0;
        if (value >= worth && value > 0) {
          worth = value;
          best = t;
        }
      }
      from = best + 1;
      cut.push(from);
    }
  });
  return cut;
};
