/** Measures the recogniser of names. In: articles with gold names. Out: F1. */
import type { Scorer } from "../packages/coder/src/language/linear-model.ts";
import {
  BEGIN,
  END,
  learnedTypes,
  type NameMemory,
  nameSentence,
  partOfClass,
  SINGLE,
  typeOfClass,
} from "../packages/coder/src/language/names.ts";
import type { NamedArticle } from "./silver.ts";
import type { NameExample } from "./train-names.ts";

/** Spans of a sentence's classes, as `start-end-type`. */
const spansOf = ({ n, start, end }: NameExample, names: Int32Array): string[] => {
  const spans: string[] = [];
  let from = 0;
  for (let i = 0; i < n; i++) {
    const c = names[i] as number;
    if (c === 0) continue;
    const part = partOfClass(c);
    if (part === BEGIN || part === SINGLE) from = start[i] as number;
    if (part === END || part === SINGLE) spans.push(`${from}-${end[i]}-${learnedTypes[typeOfClass(c)]}`);
  }
  return spans;
};

/** F1 of exact spans with their type, in percent; the gold spans are those of the articles, however tokenized. */
export const namesF1 = (
  score: Scorer,
  articles: readonly { readonly article: NamedArticle; readonly examples: readonly NameExample[] }[],
  types: readonly string[],
): number => {
  let right = 0;
  let guessed = 0;
  let wanted = 0;
  for (const { article, examples } of articles) {
    const memory: NameMemory = new Map();
    const gold = new Set(article.names.map(({ start, end, type }) => `${start}-${end}-${type}`));
    const kept = (span: string): boolean => types.includes(span.slice(span.lastIndexOf("-") + 1));
    wanted += [...gold].filter(kept).length;
    for (const example of examples) {
      const names = new Int32Array(example.n);
      nameSentence(score, example.atoms, example.tags, example.n, memory, names);
      for (const span of spansOf(example, names).filter(kept)) {
        guessed++;
        if (gold.has(span)) right++;
      }
    }
  }
  return (200 * right) / (guessed + wanted);
};
