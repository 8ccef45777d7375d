/**
 * How the words are set. In: `Language`. Out: which sentences are headlines, so that their capitals say nothing, and which tokens
 * stand within quotation marks.
 */
import type { Language } from "../language/language.ts";

const capital = /^\p{Lu}/u;
export const isCapital = (form: string): boolean => capital.test(form);

/** Whether every word is in capitals. */
const isShouted = (language: Language, first: number, last: number): boolean => {
  let words = 0;
  for (let t = first; t <= last; t++) {
    const form = language.form[t] as string;
    if (/\p{Ll}/u.test(form)) return false;
    if (form.length > 2) words++;
  }
  return words >= 3;
};

/** Whether a sentence is printed as a headline: nearly every longer word begins with a capital. */
export const isHeadline = (language: Language, first: number, last: number, isTitle: boolean): boolean => {
  // A full sentence ends with a mark; one of names alone may have as many capitals
  const ended = /^[.!?:…]/.test(language.form[last] as string) || /^[.!?]$/.test(language.form[last - 1] ?? "");
  if (ended && !isTitle) return isShouted(language, first, last);
  let long = 0;
  let capitals = 0;
  for (let t = first; t <= last; t++) {
    const form = language.form[t] as string;
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    long++;
    if (isCapital(form)) capitals++;
  }
  return long >= 4 && capitals >= long * 0.8;
};

const opening = new Set(["“", "«", "„", "``", "‟"]);
const closing = new Set(["”", "»", "''"]);

/** Numbers the quotations. A straight mark opens or closes in turn; every paragraph begins outside. */
export const quotations = (language: Language): Int32Array => {
  const quote = new Int32Array(language.form.length).fill(-1);
  let number = 0;
  let open = false;
  let paragraph = -1;
  for (const sentence of language.sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      if (open) number++;
      open = false;
    }
    for (let t = sentence.first; t <= sentence.last; t++) {
      const form = language.form[t] as string;
      const turns = form === '"';
      if (opening.has(form) || (turns && !open)) open = true;
      else if (open && (closing.has(form) || turns)) {
        open = false;
        number++;
      } else if (open) quote[t] = number;
    }
  }
  return quote;
};
