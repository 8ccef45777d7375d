/**
 * PolNeAR's silver names. In: the folders polnear and polnear-silver. Out: articles with their text and named spans,
 * types as learned by `names.ts`.
 */
import { join } from "node:path";
import type { LearnedType } from "../packages/coder/src/language/names.ts";
import { readText } from "./treebank.ts";

export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: LearnedType;
}
export interface NamedArticle {
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

const types: Readonly<Record<string, LearnedType>> = {
  PERSON: "PERSON",
  ORGANIZATION: "ORG",
  LOCATION: "PLACE",
  MISC: "MISC",
  DATE: "DATE",
};

type SilverToken = [string, string, string, string, number, number];

/** Every word of the silver articles with its tag. */
export function* silverTags(data: string, split: "train" | "dev"): Generator<[string, string]> {
  for (const line of readText(join(data, "polnear-silver", `${split}.jsonl.gz`)).split("\n")) {
    if (line === "") continue;
    for (const { tokens } of (JSON.parse(line) as { sentences: { tokens: SilverToken[] }[] }).sentences) {
      for (const [form, , tag] of tokens) yield [form, tag];
    }
  }
}

const linesOf = (data: string, folder: string, split: "train" | "dev"): string[] =>
  readText(join(data, folder, `${split}.jsonl.gz`))
    .split("\n")
    .filter((line) => line !== "");

/** Texts of articles by id. */
export const textsOf = (data: string, split: "train" | "dev"): Map<string, string> =>
  new Map(
    linesOf(data, "polnear", split).map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [id, text] as const;
    }),
  );

export const readSilver = (data: string, split: "train" | "dev"): NamedArticle[] => {
  const texts = textsOf(data, split);
  return linesOf(data, "polnear-silver", split).map((line) => {
    const { id, sentences } = JSON.parse(line) as { id: string; sentences: { tokens: SilverToken[] }[] };
    const names: { start: number; end: number; type: LearnedType }[] = [];
    for (const { tokens } of sentences) {
      let before = "O";
      for (const [, , , ner, start, end] of tokens) {
        const type = types[ner];
        const open = names[names.length - 1];
        if (type !== undefined && ner === before && open !== undefined) open.end = end;
        else if (type !== undefined) names.push({ start, end, type });
        before = ner;
      }
    }
    return { text: texts.get(id) ?? "", names };
  });
};

/** Silver articles with the offsets at which their sentences end. */
export const silverCuts = (data: string): { text: string; ends: ReadonlySet<number> }[] => {
  const texts = textsOf(data, "train");
  return linesOf(data, "polnear-silver", "train").map((line) => {
    const { id, sentences } = JSON.parse(line) as { id: string; sentences: { tokens: SilverToken[] }[] };
    const ends = new Set(sentences.map(({ tokens }) => tokens[tokens.length - 1]?.[5] ?? 0));
    return { text: texts.get(id) ?? "", ends };
  });
};
