/** Prepositions of a noun of action. In: a language and the noun. Out: the words that place its deed, and where they begin. */
import type { Language } from "../language/language.ts";
import { dependent } from "../language/tree.ts";
import { caseOf } from "./grammar.ts";
import { prepositions } from "./status-words.ts";

/** Words before a noun phrase that place it, read with what stands beside them: "ahead of", "in case of". */
export const prepositionOf = (language: Language, noun: number): { phrase: string; token: number } => {
  const mark = dependent(language, noun, "case");
  if (mark < 0 || mark > noun) return { phrase: "", token: -1 };
  const at = (t: number): string => (language.form[t] as string | undefined)?.toLowerCase() ?? "";
  const readings: readonly (readonly [string, number])[] = [
    [`${at(mark - 1)} ${at(mark)}`, mark - 1],
    [`${at(mark)} ${at(mark + 1)}`, mark],
    [`${at(mark)} ${at(mark + 1)} ${at(mark + 2)}`, mark],
    [`${at(mark - 2)} ${at(mark - 1)} ${at(mark)}`, mark - 2],
    [caseOf(language, noun), mark],
  ];
  const [phrase, token] = readings.find(([words]) => prepositions.has(words)) ?? [at(mark), mark];
  return { phrase, token };
};
