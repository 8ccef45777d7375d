/**
 * Names of persons: which two spellings are one name, and which name is a part of which. In: names as printed. Out: yes or no.
 * Honorifics, particles (al-, bin, van, de) and hyphens do not count; words are compared by sound (name-sounds.ts).
 */
import { honorifics, nameSuffixes } from "../codebook/honorifics.ts";
import { nameEquivalents } from "../codebook/name-equivalents.ts";
import { type Phone, phones, plainLetters, soundDistance, soundKey } from "./name-sounds.ts";

/** A name taken apart once, for many comparisons. */
export interface Name {
  readonly text: string;
  /** Its words without honorifics, particles and suffixes, as plain letters. */
  readonly parts: readonly string[];
  readonly sounds: readonly (readonly Phone[])[];
  /** The coarse key of each word: words of different keys are different names. */
  readonly keys: readonly string[];
}

/** Words that come and go before a surname. Sun-letter forms of the article count only before a hyphen ("as-Sisi"). */
const particles: ReadonlySet<string> = new Set(
  "al el ul bin ibn bint ould van von der den ter de da di do dos das del della du la le y e zu zur af av".split(" "),
);
const sunArticle = /^(?:as|ash|an|at|ad|ar|az|adh|ath|es|esh|en|et|ed|er|ez|ol|ul)$/;

const honorificWords: ReadonlySet<string> = new Set(
  honorifics.flatMap(({ words }) => words.split(" ").map((word) => plainLetters(word))),
);
/** Honorifics that are also common given names or parts of names: they stay. */
const alsoNames: ReadonlySet<string> = new Set([
  "don",
  "amir",
  "imam",
  "haji",
  "sultan",
  "major",
  "prince",
  "king",
  "marshal",
  "hon",
  "late",
]);

const abd = /^abd[aeou]?[lnrstz]?$/;
/** "Abdel Aziz", "Abd al-Aziz" and "Abdulaziz" are one word. */
const joinServant = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (abd.test(word) && next !== undefined) {
      const article = /^(?:al|el|ul|ol|ur|ar|er|as|us|es)$/.test(next) && words[i + 2] !== undefined;
      joined.push(`abdul${words[i + (article ? 2 : 1)]}`);
      i += article ? 2 : 1;
    } else joined.push(word);
  }
  return joined;
};

const known = new Map<string, ReadonlySet<number>>();
nameEquivalents.forEach((group, at) => {
  for (const word of group) known.set(word, new Set([...(known.get(word) ?? []), at]));
});

const isEquivalent = (a: string, b: string): boolean => {
  const groups = known.get(a);
  if (groups === undefined) return false;
  for (const at of known.get(b) ?? []) if (groups.has(at)) return true;
  return false;
};

/** Takes a printed name apart. Linear in its length. */
export const nameOf = (text: string): Name => {
  const words: string[] = [];
  for (const chunk of text.split(/[\s.,]+/)) {
    const pieces = chunk.split(/[-‐‑–]/).map((piece) => plainLetters(piece).replace(/[^\p{L}\p{N}]/gu, ""));
    pieces.forEach((piece, at) => {
      const last = at === pieces.length - 1;
      if (piece !== "" && !(sunArticle.test(piece) && !last && pieces.length === 2)) words.push(piece);
    });
  }
  // Honorifics lead: "Sen. Hun", but "Hun Sen"
  let leading = true;
  const kept = joinServant(words).filter((word, at, all) => {
    if (nameSuffixes.has(word) && at > 0) return false;
    if (leading && at < all.length - 1 && honorificWords.has(word) && !alsoNames.has(word)) return false;
    leading = false;
    return !(particles.has(word) && all.length > 1);
  });
  const parts = kept.length > 0 ? kept : words;
  const sounds = parts.map(phones);
  return { text, parts, sounds, keys: sounds.map(soundKey) };
};

/** How far two words of so many phones may lie apart and still be one name. */
const tolerance = (length: number): number => (length <= 3 ? 0.15 : length === 4 ? 0.3 : length === 5 ? 0.45 : 0.6);

const sameWord = (a: Name, i: number, b: Name, j: number): boolean => {
  const left = a.parts[i] as string;
  const right = b.parts[j] as string;
  if (left === right) return true;
  if (isEquivalent(left, right)) return true;
  const from = a.sounds[i] as readonly Phone[];
  const to = b.sounds[j] as readonly Phone[];
  // "Rakhmon", "Rahmon": kh may stand for h, which no key holds
  const lax = from.includes("X") !== to.includes("X");
  if (a.keys[i] !== b.keys[j] && !lax) return false;
  if (from.length === 0 || Math.abs(from.length - to.length) > 2) return false;
  const most = tolerance(Math.max(from.length, to.length));
  return soundDistance(from, to, most) <= most;
};

const isInitial = (a: Name, i: number, b: Name, j: number): boolean => {
  const left = a.parts[i] as string;
  const right = b.parts[j] as string;
  return (left.length === 1 || right.length === 1) && left[0] === right[0];
};

/** Whether the words of `few` before its last are found in order among those of `many` before its last. */
const inOrder = (few: Name, many: Name): boolean => {
  let at = 0;
  for (let i = 0; i < few.parts.length - 1; i++) {
    while (at < many.parts.length - 1 && !sameWord(few, i, many, at) && !isInitial(few, i, many, at)) at++;
    if (at++ >= many.parts.length - 1) return false;
  }
  return true;
};

/** The same name: both in full, up to spelling, missing middle names, initials and the order of two words. */
export const samePerson = (a: Name, b: Name): boolean => {
  const [few, many] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (few.parts.length === 0) return false;
  if (many.parts.length === 1) return sameWord(few, 0, many, 0);
  if (few.parts.length === 1) {
    return many.parts.length === 2 && (many.parts[0] as string).length < 5 && few.parts[0] === many.parts.join("");
  }
  if (sameWord(few, few.parts.length - 1, many, many.parts.length - 1) && inOrder(few, many)) return true;
  if (few.parts.length === 2 && many.parts.length === 2) {
    const patronymic = /\b(?:bin|ibn|ben|al)\b/i.test(few.text + many.text);
    if (!patronymic && sameWord(few, 0, many, 1) && sameWord(few, 1, many, 0)) return true;
  }
  if (few.parts.length === many.parts.length) return false;
  // "Abd al Rahman" and "Abdulrahman", "Gholamhossein" and "Gholam Hossein" are cut differently
  const left = few.parts.join("");
  const right = many.parts.join("");
  if (left === right) return true;
  if (left[0] !== right[0] || Math.abs(left.length - right.length) > 3) return false;
  return isOneWord(nameOf(left), nameOf(right));
};

const isOneWord = (a: Name, b: Name): boolean => a.parts.length === 1 && b.parts.length === 1 && sameWord(a, 0, b, 0);

/** Where a shorter form stands in a full name: all of it, its last word, its first, one within; null where it is no part. */
export type PartOf = "whole" | "last" | "first" | "inner";

/** Which part of `full` the name `part` is: "Zarif" is the last of "Mohammad Javad Zarif". */
export const partOfName = (part: Name, full: Name): PartOf | null => {
  if (samePerson(part, full)) return "whole";
  const few = part.parts.length;
  const many = full.parts.length;
  if (few === 0 || few >= many) return null;
  for (let at = many - few; at >= 0; at--) {
    let all = true;
    for (let i = 0; i < few && all; i++) all = sameWord(part, i, full, at + i);
    if (all) return at === many - few ? "last" : at === 0 ? "first" : "inner";
  }
  return null;
};

/** The keys under which an index finds a name by any spelling: one for each of its words, the last first. */
export const nameKeys = ({ keys }: Name): readonly string[] => keys.toReversed();

/** Keys of one word, of which every spelling and every equivalent of it has one in common: its sound, and the groups of names it is in. */
export const wordKeys = (word: string): readonly string[] => {
  const { parts, keys } = nameOf(word);
  return [...keys, ...parts.flatMap((part) => [...(known.get(part) ?? [])].map((group) => `=${group}`))];
};

/** Whether two printed names are one name up to transliteration, honorifics, particles, initials and middle names. */
export const sameName = (a: string, b: string): boolean => samePerson(nameOf(a), nameOf(b));
