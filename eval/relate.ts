/** Relation of two marked parties on PLV train: macro-F1 of 15 classes and of the four quads. In: data, resources. Out: rows. */
import { join } from "node:path";
import type { Resources } from "@dragoman/coder";
import { type EventType, eventTypes } from "@dragoman/coder/codebook/event-types";
import { type RelateClass, relateActors, relateClasses } from "@dragoman/coder/events/relate";
import { macroF1 } from "../packages/desk/src/measure/scores.ts";
import {
  foldsOf,
  ownPairs,
  type RelateExample,
  readPairs,
  relateExamples,
  scoresOf,
  trainRelate,
} from "../training/relate.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

const folds = 5;

const classOf = (type: EventType): RelateClass => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type);

const quadOf = (one: RelateClass): string => (one === "YIELD" ? "material cooperation" : eventTypes[one].quad);

const best = (scores: Float64Array): RelateClass => {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return relateClasses[top] as RelateClass;
};

/** Each example judged by a model that was trained on the other folds and on our own sentences. */
export const crossValidate = (
  examples: readonly RelateExample[],
  own: readonly RelateExample[],
): readonly RelateClass[] => {
  const fold = foldsOf(examples, folds);
  const predicted: RelateClass[] = new Array(examples.length);
  for (let f = 0; f < folds; f++) {
    const weights = trainRelate([...examples.filter((_, i) => fold[i] !== f), ...own]);
    examples.forEach((example, i) => {
      if (fold[i] === f) predicted[i] = best(scoresOf(weights, example));
    });
  }
  return predicted;
};

export const evaluateRelate = (dataDir: string, resources: Resources, tally: Tally): readonly Row[] => {
  const examples = relateExamples(readPairs(join(dataDir, "events", "plv-train.tsv")), resources.language);
  const gold = examples.map(({ pair }) => pair.gold);
  const byRules = examples.map(({ language, pair }) =>
    classOf(relateActors(language, pair.actor, pair.recipient).type),
  );
  const byModel = crossValidate(examples, relateExamples(ownPairs(), resources.language, true));
  examples.forEach(({ pair: { text, actor, recipient } }, i) => {
    const parties = [actor, recipient].map(({ start, end }) => text.slice(start, end)).join(" → ");
    tally.add("type, 5-fold", gold[i] as string, byModel[i] as string, `${parties}: ${text}`);
    tally.add("quad, 5-fold", quadOf(gold[i] as RelateClass), quadOf(byModel[i] as RelateClass));
    tally.add("type, rules alone", gold[i] as string, byRules[i] as string, `${parties}: ${text}`);
  });
  const row = (set: string, metric: string, value: number): Row => ({ task: "plv", set, metric, value });
  return [
    row("PLV train, rules alone", "root macro-F1", macroF1(gold, byRules)),
    row("PLV train, rules alone", "quad macro-F1", macroF1(gold.map(quadOf), byRules.map(quadOf))),
    row("PLV train, 5-fold", "root macro-F1", macroF1(gold, byModel)),
    row("PLV train, 5-fold", "quad macro-F1", macroF1(gold.map(quadOf), byModel.map(quadOf))),
  ];
};
