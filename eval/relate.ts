/**
 * Relation of two marked parties. In: data, resources. Out: rows: macro-F1 of 15 classes and of the four quads on PLV train, whether the
 * probabilities are true, and conflict against cooperation on AW train, which no weights were made from.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Resources } from "@dragoman/coder";
import { type EventType, eventTypes } from "@dragoman/coder/codebook/event-types";
import { type RelateClass, relateActors, relateClasses, softmax } from "@dragoman/coder/events/relate";
import { analyse } from "@dragoman/coder/language";
import { calibrationOf, type Judged } from "../packages/desk/src/measure/calibration.ts";
import { macroF1 } from "../packages/desk/src/measure/scores.ts";
import { crossValidate, folds, foldsOf, type RelateExample, relateExamples, sharpnessOf } from "../training/relate.ts";
import { ownPairs, readOpposed, readPairs } from "../training/relate-pairs.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

const classOf = (type: EventType): RelateClass => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);

/** The quad class of a class; giving way is material cooperation, as most of it is. */
export const quadOf = (one: RelateClass): string => (one === "YIELD" ? "material cooperation" : eventTypes[one].quad);

export const topOf = (scores: Float64Array): number =>
  scores.reduce((top, score, c) => (score > (scores[top] as number) ? c : top), 0);

const row = (set: string, metric: string, value: number): Row => ({ task: "plv", set, metric, value });

const evaluateOpposed = (dataDir: string, resources: Resources, tally: Tally): readonly Row[] => {
  const file = join(dataDir, "events", "aw-train.tsv");
  if (!existsSync(file)) return [];
  const pairs = readOpposed(file);
  const side = (conflict: boolean): string => (conflict ? "conflict" : "cooperation");
  const gold = pairs.map(({ conflict }) => side(conflict));
  const judged = (model: Resources["relate"]): readonly string[] =>
    pairs.map(({ text, actor, recipient }) => {
      const { scores } = relateActors(analyse(text, resources.language), actor, recipient, model);
      const conflict = Object.entries(scores)
        .filter(([type]) => eventTypes[type as EventType].quad.endsWith("conflict"))
        .reduce((sum, [, share]) => sum + share, 0);
      return side(conflict > 0.5);
    });
  const byModel = judged(resources.relate);
  gold.forEach((one, i) => {
    tally.add("AW, conflict", one, byModel[i] as string, pairs[i]?.text);
  });
  return [
    row("AW train, rules alone", "conflict or cooperation, macro-F1", macroF1(gold, judged(null))),
    row("AW train", "conflict or cooperation, macro-F1", macroF1(gold, byModel)),
  ];
};

/** How sure each answer was, and whether it was right; each fold's probabilities are sharpened by what fits the others. */
export const judgedOf = (
  examples: readonly RelateExample[],
  scores: readonly Float64Array[],
  fold: readonly number[],
): readonly Judged[] =>
  Array.from({ length: folds }, (_, f) => {
    const others = examples.flatMap((_, i) => (fold[i] === f ? [] : [i]));
    const sharpness = sharpnessOf(
      others.map((i) => scores[i] as Float64Array),
      others.map((i) => (examples[i] as RelateExample).gold),
    );
    return examples.flatMap(({ gold }, i) => {
      if (fold[i] !== f) return [];
      const shares = softmax((scores[i] as Float64Array).map((score) => score * sharpness));
      const top = topOf(shares);
      return [{ confidence: shares[top] as number, right: top === gold }];
    });
  }).flat();

export const evaluateRelate = (dataDir: string, resources: Resources, tally: Tally): readonly Row[] => {
  const examples = relateExamples(readPairs(join(dataDir, "events", "plv-train.tsv")), resources.language);
  const gold = examples.map(({ pair }) => pair.gold);
  const byRules = examples.map(({ language, pair }) =>
    classOf(relateActors(language, pair.actor, pair.recipient).type),
  );
  const fold = foldsOf(examples);
  const scores = crossValidate(examples, relateExamples(ownPairs(), resources.language, true), fold);
  const byModel = scores.map((one) => relateClasses[topOf(one)] as RelateClass);
  examples.forEach(({ pair: { text, actor, recipient } }, i) => {
    const parties = [actor, recipient].map(({ start, end }) => text.slice(start, end)).join(" → ");
    tally.add("type, 5-fold", gold[i] as string, byModel[i] as string, `${parties}: ${text}`);
    tally.add("quad, 5-fold", quadOf(gold[i] as RelateClass), quadOf(byModel[i] as RelateClass));
    tally.add("type, rules alone", gold[i] as string, byRules[i] as string, `${parties}: ${text}`);
  });
  const judged = judgedOf(examples, scores, fold);
  return [
    row("PLV train, rules alone", "root macro-F1", macroF1(gold, byRules)),
    row("PLV train, rules alone", "quad macro-F1", macroF1(gold.map(quadOf), byRules.map(quadOf))),
    row("PLV train, 5-fold", "root macro-F1", macroF1(gold, byModel)),
    row("PLV train, 5-fold", "quad macro-F1", macroF1(gold.map(quadOf), byModel.map(quadOf))),
    row(
      "PLV train, 5-fold",
      "probability, 1 − expected calibration error",
      1 - (calibrationOf(judged)?.expectedError ?? 1),
    ),
    ...evaluateOpposed(dataDir, resources, tally),
  ];
};
