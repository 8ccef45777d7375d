/**
 * What a pair's sentence is about, as vectors: means over the words of some regions, so that words the training never met count like
 * their neighbours. In: a language, a pair's regions, vectors of words. Out: one row, the means side by side.
 */
import type { Language } from "../language/language.ts";
import { relation } from "../language/tree.ts";
import type { WordVectors } from "../language/word-vectors.ts";
import type { PairRegions } from "./relate-regions.ts";

const content: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ"]);
const verbal: ReadonlySet<string> = new Set(["VERB", "AUX"]);
const clausal: ReadonlySet<string> = new Set(["xcomp", "ccomp", "advcl", "acl"]);

/** How long each mean is made, where the other features together have length 1; chosen by cross-validation on PLV train. */
const meanLength = Math.sqrt(0.15);

/** Names of the regions, in the order in which their means stand. */
export const vectorRegions = ["between", "path verbs", "joint", "sentence", "clauses", "root"] as const;

const tokensOf = (
  language: Language,
  { left, joint, right, first, last, regionOf }: PairRegions,
): Readonly<Record<(typeof vectorRegions)[number], readonly number[]>> => {
  const isOutside = (t: number): boolean => regionOf(t) !== "A" && regionOf(t) !== "B";
  const words: number[] = [];
  for (let t = first; t <= last; t++) if (isOutside(t)) words.push(t);
  const contents = words.filter((t) => content.has(language.upos[t] as string));
  const turn = joint < 0 ? [] : [joint];
  const path = [...left.slice(1), ...turn, ...right.slice(1)].filter(isOutside);
  const verbs = new Set([...left, ...turn, ...right].filter((t) => language.upos[t] === "VERB"));
  return {
    between: contents.filter((t) => regionOf(t) === "between"),
    "path verbs": path.filter((t) => verbal.has(language.upos[t] as string)),
    joint: turn.filter(isOutside),
    sentence: contents,
    clauses: words.filter(
      (t) => !verbs.has(t) && verbs.has(language.head[t] as number) && clausal.has(relation(language, t)),
    ),
    root: words.filter((t) => (language.head[t] as number) < 0),
  };
};

/** `vectorRegions.length` × the vectors' width numbers; a region without known words has zeros. */
export const pairVectors = (language: Language, regions: PairRegions, { width, add }: WordVectors): Float64Array => {
  const row = new Float64Array(vectorRegions.length * width);
  const tokens = tokensOf(language, regions);
  vectorRegions.forEach((region, r) => {
    for (const t of tokens[region]) add(language.form[t] as string, row, r * width);
    const mean = row.subarray(r * width, (r + 1) * width);
    const length = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) for (let k = 0; k < width; k++) mean[k] = ((mean[k] as number) * meanLength) / length;
  });
  return row;
};
