/** Words that are several tokens. In: a word without its outer punctuation. Out: its tokens: "did" + "n't", "US$" + "5". */
import { apostropheWords, joinedWords } from "./abbreviations.ts";
import { isDigit, isLetter } from "./characters.ts";

/** Receives each token in text order. */
export type Push = (start: number, end: number) => void;

/** Whether an apostrophe at `at` starts 's, 're, 'll … and nothing else stands there. */
export const isClitic = (text: string, at: number, to: number): boolean =>
  to - at <= 3 && /^.(?:s|d|m|ll|re|ve|em)$/i.test(text.slice(at, to));

const contraction = /(?:n['’`]t|['’`](?:s|d|m|ll|re|ve))$/i;

/** Cuts contractions, and money, "%" and "p.m." off numbers. */
export const cutWord = (text: string, start: number, end: number, push: Push): void => {
  const last = text.charCodeAt(end - 1);
  const length = end - start;
  if (length > 2 && length < 64 && isLetter(last)) {
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    const found = contraction.exec(word);
    let cut = joinedWords.get(lower) ?? 0;
    if (found !== null && found.index > 0 && !isDigit(word.charCodeAt(0)) && !apostropheWords.has(lower)) {
      cut = found.index;
    }
    if (cut === 0 && isDigit(word.charCodeAt(0)) && /^[0-9][0-9:.]*(?:am|pm)$/.test(lower)) cut = length - 2;
    if (cut > 0) {
      const before = text.slice(start, start + cut);
      const nested = contraction.exec(before);
      if (nested !== null && nested.index > 0) {
        push(start, start + nested.index);
        push(start + nested.index, start + cut);
      } else push(start, start + cut);
      push(start + cut, end);
      return;
    }
  }
  // US$5, $5: the sign is a token of its own.
  for (let i = start; i < end - 1 && i < start + 4; i++) {
    const unit = text.charCodeAt(i);
    if ((unit === 36 || unit === 0xa3 || unit === 0x20ac) && isDigit(text.charCodeAt(i + 1))) {
      push(start, i + 1);
      push(i + 1, end);
      return;
    }
  }
  push(start, end);
};
