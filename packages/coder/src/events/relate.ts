/**
 * The relation of two marked parties of a sentence. In: a language, two spans, a model or none. Out: what the first does to the
 * second, never null: the best of the 16 types, with a number for each. Rules alone where there is no model.
 */
import { type EventType, eventTypeCodes, eventTypes, type Mode, type Quad } from "../codebook/event-types.ts";
import type { Status } from "../codebook/statuses.ts";
import type { LanguageModels } from "../language/analyse.ts";
import { type Clusters, noClusters } from "../language/clusters.ts";
import type { Language } from "../language/language.ts";
import { readLinear } from "../language/linear-file.ts";
import { type Scorer, scorerOf } from "../language/linear-model.ts";
import { readSections, section, sectionLines } from "../language/model-file.ts";
import { type WordVectors, wordVectorsOf } from "../language/word-vectors.ts";
import type { Span } from "../text/span.ts";
import { typeAndMode } from "./deed-modes.ts";
import { hashFeature } from "./feature-hash.ts";
import { featureScale, type PairReading, readPair } from "./relate-features.ts";
import { pairVectors, vectorRegions } from "./relate-vectors.ts";
import { statusOf } from "./status.ts";

/** Classes the model tells apart: PLOVER's types, with CONCEDE and RETREAT as one, as in the training data. */
export const relateClasses = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "YIELD",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type RelateClass = (typeof relateClasses)[number];

export interface RelateModel {
  readonly score: Scorer;
  /** What one unit of a score is worth as a log-odds. */
  readonly scale: number;
  readonly clusters: Clusters;
  readonly vectors: WordVectors;
  /** A row of weights, one a class, for each number of `pairVectors`. */
  readonly dense: Float32Array;
  /** What log-odds are multiplied by, so that of pairs at 0.9 nine in ten are right. */
  readonly sharpness: number;
}

export interface Relation {
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly quad: Quad;
  readonly status: Status;
  /** One number for each of the 16 types; they sum to 1. */
  readonly scores: { readonly [T in EventType]: number };
}

/** Reads `relate` from model files. Throws one short line that names the model; null where it is not among them. */
export const loadRelate = (
  files: { readonly [name: string]: Uint8Array },
  { clusters, syntax }: Pick<LanguageModels, "clusters" | "syntax">,
): RelateModel | null => {
  if (files.relate === undefined) return null;
  const sections = readSections("relate", files.relate);
  const number = (name: string): number => Number(sectionLines("relate", sections, name)[0]);
  const vectors = wordVectorsOf(syntax.model);
  const dense = new Float32Array(new Uint8Array(section("relate", sections, "dense")).buffer);
  if (dense.length !== vectorRegions.length * vectors.width * relateClasses.length)
    throw new Error('events: model "relate" does not fit the vectors of "syntax"');
  return {
    score: scorerOf(readLinear("relate", sections, "types", relateClasses.length)),
    scale: number("scale"),
    clusters,
    vectors,
    dense,
    sharpness: number("sharpness"),
  };
};

const standWeight: { readonly [stand in PairReading["triggers"][number]["stand"]]: number } = {
  pair: 6,
  reverse: 1.5,
  one: 2.5,
  path: 1.5,
  near: 0.5,
};

/** How common the types are in news, for sentences that say nothing. */
const prior: { readonly [C in RelateClass]: number } = {
  AGREE: 0.3,
  CONSULT: 0.5,
  SUPPORT: 0.3,
  COOPERATE: 0,
  AID: 0.1,
  YIELD: 0.2,
  REQUEST: 0.2,
  ACCUSE: 0.5,
  REJECT: 0.3,
  THREATEN: 0,
  PROTEST: 0,
  SANCTION: 0.1,
  MOBILIZE: 0,
  COERCE: 0.3,
  ASSAULT: 0.3,
};

const classOf = (type: EventType): RelateClass => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);

/** Log-odds by class, from the lexicon alone. */
export const ruleScores = (language: Language, reading: PairReading): Float64Array => {
  const scores = Float64Array.from(relateClasses, (one) => prior[one]);
  for (const { trigger, stand } of reading.triggers) {
    const { type } = typeAndMode(language, trigger.entry, trigger.deed);
    const at = relateClasses.indexOf(classOf(type));
    const weight = standWeight[stand] * (trigger.entry.weak ? 0.6 : 1);
    scores[at] = Math.max(scores[at] as number, 0) + weight;
  }
  return scores;
};

/** Keys of a reading's features and the length that its scores are divided by, so that long sentences count no more than short ones. */
export const keysOf = ({ features }: Pick<PairReading, "features">) => {
  const scales = new Map(features.map((feature) => [hashFeature(feature), featureScale(feature)] as const));
  let squares = 0;
  for (const scale of scales.values()) squares += scale * scale;
  return {
    keys: Int32Array.from(scales.keys()),
    scales: Float64Array.from(scales.values()),
    length: Math.sqrt(squares),
  };
};

const modelScores = (model: RelateModel, language: Language, reading: PairReading): Float64Array => {
  const { keys, length } = keysOf(reading);
  const scores = new Float64Array(relateClasses.length);
  model.score(keys, keys.length, scores);
  for (let c = 0; c < scores.length; c++) scores[c] = ((scores[c] as number) * model.scale) / length;
  if (reading.regions !== null)
    pairVectors(language, reading.regions, model.vectors).forEach((value, row) => {
      if (value === 0) return;
      const at = row * scores.length;
      for (let c = 0; c < scores.length; c++)
        scores[c] = (scores[c] as number) + value * (model.dense[at + c] as number);
    });
  return scores.map((score) => score * model.sharpness);
};

/** Shares that sum to 1, from log-odds. */
export const softmax = (scores: Float64Array): Float64Array => {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / sum);
};

/** The share of YIELD that is giving way in words. */
const concedingShare = (language: Language, reading: PairReading): number => {
  let words = 1;
  let deeds = 1;
  for (const { trigger, stand } of reading.triggers) {
    const { type } = typeAndMode(language, trigger.entry, trigger.deed);
    if (type === "CONCEDE") words += standWeight[stand];
    if (type === "RETREAT") deeds += standWeight[stand];
  }
  return words / (words + deeds);
};

const bestTrigger = (
  language: Language,
  reading: PairReading,
  type: EventType,
): PairReading["triggers"][number] | undefined =>
  reading.triggers
    .filter(({ trigger }) => typeAndMode(language, trigger.entry, trigger.deed).type === type)
    .sort((a, b) => standWeight[b.stand] - standWeight[a.stand])[0];

/**
 * What the first does to the second.
 * @param actorSpan the first, in the offsets of the language's text
 * @param model what `loadRelate` gave; null codes by rules alone
 */
export const relateActors = (
  language: Language,
  actorSpan: Span,
  recipientSpan: Span,
  model: RelateModel | null = null,
): Relation => {
  const reading = readPair(language, actorSpan, recipientSpan, model?.clusters ?? noClusters);
  const shares = softmax(model === null ? ruleScores(language, reading) : modelScores(model, language, reading));
  const words = concedingShare(language, reading);
  const scores = Object.fromEntries(
    eventTypeCodes.map((type) => {
      const share = shares[relateClasses.indexOf(classOf(type))] as number;
      return [type, type === "CONCEDE" ? share * words : type === "RETREAT" ? share * (1 - words) : share];
    }),
  ) as { readonly [T in EventType]: number };
  let top = 0;
  for (let c = 1; c < shares.length; c++) if ((shares[c] as number) > (shares[top] as number)) top = c;
  const best = relateClasses[top] as RelateClass;
  const type: EventType = best === "YIELD" ? (words > 0.5 ? "CONCEDE" : "RETREAT") : best;
  const chosen = bestTrigger(language, reading, type);
  const mode = chosen === undefined ? null : typeAndMode(language, chosen.trigger.entry, chosen.trigger.deed).mode;
  const status = chosen === undefined ? "occurred" : statusOf(language, chosen.trigger.token, false).status;
  return { type, mode, quad: eventTypes[type].quad, status, scores };
};
