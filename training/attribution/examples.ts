/** Articles to learn attributions from. In: PolNeAR's annotation, analyses. Out: the cues' heads, and the roles of words around each. */
import { join } from "node:path";
import { findQuotations } from "../../packages/coder/src/attribution/quoted.ts";
import { labelsOf } from "../../packages/coder/src/attribution/role-labels.ts";
import { windowOf } from "../../packages/coder/src/attribution/role-window.ts";
import { type WordFacts, wordFacts } from "../../packages/coder/src/attribution/word-facts.ts";
import { type Encoded, encode, type LanguageModels, segment } from "../../packages/coder/src/language/analyse.ts";
import type { Language } from "../../packages/coder/src/language/language.ts";
import { readText } from "../treebank.ts";

type Pair = readonly [number, number];

export interface Annotated {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
}

export const readAnnotated = (data: string, split: "train" | "dev"): Annotated[] =>
  readText(join(data, "polnear", `${split}.jsonl.gz`))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Annotated);

/** One cue: the word that heads it, its window, and the label of each word there. */
export interface CueExample {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly labels: Uint8Array;
}

export interface ArticleExample {
  readonly facts: WordFacts;
  readonly states: Int16Array;
  readonly width: number;
  readonly cues: readonly CueExample[];
}

/** Tokens that a span covers, without punctuation at its ends. */
const tokensIn = (language: Language, [start, end]: Pair): number[] => {
  const tokens: number[] = [];
  let low = 0;
  let high = language.end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((language.end[middle] as number) <= start) low = middle + 1;
    else high = middle;
  }
  for (let t = low; t < language.form.length && (language.start[t] as number) < end; t++) tokens.push(t);
  const bare = (t: number | undefined) => t !== undefined && !/[\p{L}\p{N}]/u.test(language.form[t] as string);
  const worded = tokens.some((t) => !bare(t));
  while (worded && bare(tokens[0])) tokens.shift();
  while (worded && bare(tokens.at(-1))) tokens.pop();
  return tokens;
};

/** The word of a cue whose head lies outside it. */
const headOf = (language: Language, tokens: readonly number[]): number =>
  tokens.find((t) => language.upos[t] !== "PUNCT" && !tokens.includes(language.head[t] as number)) ??
  tokens.find((t) => !tokens.includes(language.head[t] as number)) ??
  (tokens[0] as number);

export const exampleOf = (
  { attributions }: Annotated,
  { language, states, width }: Encoded,
  { clusters }: LanguageModels,
): ArticleExample => {
  const cues: CueExample[] = [];
  for (const { source, cue, content } of attributions) {
    const cueTokens = cue.flatMap((span) => tokensIn(language, span));
    if (cueTokens.length === 0) continue;
    const head = headOf(language, cueTokens);
    const { from, to } = windowOf(language, head);
    const byWord = new Int8Array(to - from + 1).fill(-1);
    const mark = (tokens: readonly number[], role: number): void => {
      for (const t of tokens) if (t >= from && t <= to) byWord[t - from] = role;
    };
    for (const span of content) mark(tokensIn(language, span), 1);
    for (const span of source) mark(tokensIn(language, span), 0);
    mark(cueTokens, 2);
    cues.push({ head, from, to, labels: labelsOf(byWord) });
  }
  const quotations = findQuotations(language.text, language.paragraphs);
  return { facts: wordFacts(language, quotations, clusters), states, width, cues };
};

export const examplesOf = (articles: readonly Annotated[], models: LanguageModels): ArticleExample[] =>
  articles.map((article) => exampleOf(article, encode(segment(article.text, models), models), models));
