/** Walking a dependency tree. In: a `Language` and token indices. Out: token indices. */
import type { Span } from "../text/span.ts";
import type { Language } from "./language.ts";

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const relation = (language: Language, token: number): string => {
  const full = language.deprel[token] ?? "dep";
  const colon = full.indexOf(":");
  return colon < 0 ? full : full.slice(0, colon);
};

/** Dependents of a token, left to right. */
export const dependentsOf = (language: Language, token: number): Int32Array =>
  language.dependents.subarray(language.dependentsFrom[token], language.dependentsFrom[token + 1]);

/** The first dependent whose relation (full, or without its subtype) is one of `relations`, or −1. */
export const dependent = (language: Language, token: number, ...relations: readonly string[]): number => {
  for (const d of dependentsOf(language, token)) {
    if (relations.includes(language.deprel[d] as string) || relations.includes(relation(language, d))) return d;
  }
  return -1;
};

/** All dependents whose relation (full, or without its subtype) is one of `relations`, left to right. */
export const dependentsWith = (language: Language, token: number, ...relations: readonly string[]): number[] => {
  const found: number[] = [];
  for (const d of dependentsOf(language, token)) {
    if (relations.includes(language.deprel[d] as string) || relations.includes(relation(language, d))) found.push(d);
  }
  return found;
};

const leading: ReadonlySet<string> = new Set(["compound", "nmod:desc", "amod"]);

/** The noun that a word before it belongs to: "by Houthi rebels" is by rebels, wherever the preposition was hung. */
export const phraseHead = (language: Language, token: number): number => {
  let at = token;
  for (let i = 0; i < 6 && leading.has(language.deprel[at] as string); i++) {
    const head = language.head[at] as number;
    if (head < at) break;
    at = head;
  }
  return at;
};

/** A token and everything below it, in text order. */
export const subtree = (language: Language, token: number): number[] => {
  const found = [token];
  for (let i = 0; i < found.length; i++) found.push(...dependentsOf(language, found[i] as number));
  return found.sort((a, b) => a - b);
};

/** The span from the first to the last token given; they must be in text order and not empty. */
export const spanOf = (language: Language, tokens: readonly number[]): Span => ({
  start: language.start[tokens[0] as number] as number,
  end: language.end[tokens[tokens.length - 1] as number] as number,
});

/** The path of heads from a token (excluded) up to its root (included). */
export const ancestors = (language: Language, token: number): number[] => {
  const path: number[] = [];
  for (let t = language.head[token] ?? -1; t >= 0; t = language.head[t] ?? -1) path.push(t);
  return path;
};

/** Whether `token` is `ancestor` or lies below it. */
export const isWithin = (language: Language, token: number, ancestor: number): boolean => {
  for (let t = token; t >= 0; t = language.head[t] ?? -1) if (t === ancestor) return true;
  return false;
};
