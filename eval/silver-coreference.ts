/**
 * Chains of PolNeAR's automatic annotation (Stanford CoreNLP, not corrected). In: the articles and the annotation beside them, one
 * JSON object a line each. Out: documents as the coreference of GUM has them: chains of persons, organizations and places.
 */
import type { GoldDocument, GoldMention } from "./gum-coreference.ts";

interface SilverSentence {
  readonly tokens: readonly (readonly [
    form: string,
    lemma: string,
    xpos: string,
    ner: string,
    start: number,
    end: number,
  ])[];
  readonly heads: readonly number[];
}

interface SilverArticle {
  readonly id: string;
  readonly sentences: readonly SilverSentence[];
  readonly corefs: readonly (readonly (readonly [sentence: number, first: number, end: number, best: number])[])[];
}

const objects = <T>(lines: string): T[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** The token of a stretch whose head lies outside it. */
const headOf = ({ heads }: SilverSentence, first: number, end: number): number => {
  for (let t = first; t < end; t++) {
    const over = (heads[t] as number) - 1;
    if (over < first || over >= end) return t;
  }
  return end - 1;
};

const mentionOf = (sentence: SilverSentence, first: number, end: number): GoldMention => {
  const head = headOf(sentence, first, end);
  const token = sentence.tokens[head];
  const xpos = token?.[2] ?? "";
  return {
    start: sentence.tokens[first]?.[4] ?? 0,
    end: sentence.tokens[end - 1]?.[5] ?? 0,
    head: token?.[4] ?? 0,
    named: /^NNP/.test(xpos) && /^(?:PERSON|ORGANIZATION|LOCATION)$/.test(token?.[3] ?? ""),
    pronoun: /^(?:PRP|WP)/.test(xpos),
  };
};

/** Chains with at least one mention whose head is part of a name. */
export const readSilver = (articles: string, annotation: string): GoldDocument[] => {
  const texts = new Map(objects<{ id: string; text: string }>(articles).map(({ id, text }) => [id, text]));
  return objects<SilverArticle>(annotation).flatMap(({ id, sentences, corefs }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const chains = corefs
      .map((chain) => chain.map(([s, first, end]) => mentionOf(sentences[s] as SilverSentence, first, end)))
      .filter((chain) => chain.some(({ named }) => named));
    return [{ id, text, chains }];
  });
};
