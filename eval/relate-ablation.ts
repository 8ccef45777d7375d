/**
 * node scripts/run.mjs eval/relate-ablation.ts [DATA]: what each part of `relate` is worth, F1 by class, and reliability, all by 5-fold
 * cross-validation on PLV train. Prints the tables of docs/events.md.
 */
import { join } from "node:path";
import { loadResources } from "@dragoman/coder";
import { type RelateClass, relateClasses } from "@dragoman/coder/events/relate";
import { calibrationOf } from "../packages/desk/src/measure/calibration.ts";
import { f1ByClass, macroF1 } from "../packages/desk/src/measure/scores.ts";
import { readModels } from "../training/read-models.ts";
import { crossValidate, foldsOf, type RelateExample, relateExamples } from "../training/relate.ts";
import { ownPairs, readPairs } from "../training/relate-pairs.ts";
import { judgedOf, quadOf, topOf } from "./relate.ts";

const data = process.argv[2] ?? process.env.DRAGOMAN_DATA ?? "../shared/data";
const { language } = loadResources(readModels());
const pairs = readPairs(join(data, "events", "plv-train.tsv"));
const gold = pairs.map((pair) => pair.gold);
const percent = (share: number): string => (100 * share).toFixed(1);

const classesOf = (scores: readonly Float64Array[]): readonly RelateClass[] =>
  scores.map((one) => relateClasses[topOf(one)] as RelateClass);

const read = (keep?: (feature: string) => boolean) => ({
  examples: relateExamples(pairs, language, false, keep),
  own: relateExamples(ownPairs(), language, true, keep),
});
const withoutVectors = (examples: readonly RelateExample[]): readonly RelateExample[] =>
  examples.map((example) => ({ ...example, dense: new Float64Array(example.dense.length) }));

const whole = read();
const { examples, own } = whole;
const scores = crossValidate(examples, own);
const isLexical = (feature: string): boolean => /^(?:lex|quadstatus|status|word:)/.test(feature);
const isPath = (feature: string): boolean => /^(?:path|on|top|arg|negated)/.test(feature);
const noLexicon = read((feature) => !isLexical(feature));
const noPath = read((feature) => !isPath(feature));
const variants: readonly (readonly [string, () => readonly Float64Array[]])[] = [
  ["all of it", () => scores],
  ["without word vectors", () => crossValidate(withoutVectors(examples), withoutVectors(own))],
  ["without sentences of our own", () => crossValidate(examples, [])],
  ["our own sentences labelled as if they were PLV's", () => crossValidate(examples, own, undefined, 0)],
  ["without the lexicon", () => crossValidate(noLexicon.examples, noLexicon.own)],
  ["without the path in the tree", () => crossValidate(noPath.examples, noPath.own)],
];
console.log("| | type | quad |\n| --- | ---: | ---: |");
for (const [name, run] of variants) {
  const coded = classesOf(run());
  console.log(
    `| ${name} | ${percent(macroF1(gold, coded))} | ${percent(macroF1(gold.map(quadOf), coded.map(quadOf)))} |`,
  );
}

console.log("\n| type | pairs | F1 |\n| --- | ---: | ---: |");
const byClass = f1ByClass(gold, classesOf(scores));
for (const one of relateClasses)
  console.log(`| ${one} | ${gold.filter((g) => g === one).length} | ${percent(byClass.get(one) ?? 0)} |`);

console.log("\n| probability | pairs | right |\n| --- | ---: | ---: |");
const calibration = calibrationOf(judgedOf(examples, scores, foldsOf(examples)));
for (const { low, high, count, right } of calibration?.bins ?? [])
  if (right !== null) console.log(`| ${low.toFixed(1)}–${high.toFixed(1)} | ${count} | ${percent(right)} |`);
