/** Learns sentence limits. In: treebank documents and silver articles as raw text. Out: rows of a linear model. */
import type { Clusters } from "../packages/coder/src/language/clusters.ts";
import type { Row } from "../packages/coder/src/language/linear-file.ts";
import { splitParagraphs } from "../packages/coder/src/language/paragraphs.ts";
import { gapFeatureLimit, gapFeatures, type Tokens, walkGaps } from "../packages/coder/src/language/sentence-model.ts";
import { splitByRules } from "../packages/coder/src/language/sentences.ts";
import { tokenize } from "../packages/coder/src/language/tokenize.ts";
import { atomCount, atomsOf } from "../packages/coder/src/language/word-atoms.ts";
import { createTrainer } from "./perceptron.ts";
import { randomFrom, shuffle } from "./random.ts";

/** A text and the offsets at which its sentences end. */
export interface CutText {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

interface Paragraph {
  readonly tokens: Tokens;
  readonly atoms: Int32Array;
  readonly last: number;
  readonly rules: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

const paragraphsOf = ({ text, ends }: CutText, clusters: Clusters): Paragraph[] =>
  splitParagraphs(text).flatMap((span) => {
    const start: number[] = [];
    const end: number[] = [];
    tokenize(text, span.start, span.end, (from, to) => {
      start.push(from);
      end.push(to);
    });
    const n = start.length;
    if (n < 2) return [];
    const atoms = new Int32Array(n * atomCount);
    const forms = start.map((from, t) => text.slice(from, end[t]));
    atomsOf(forms, 0, n - 1, clusters, atoms);
    return [
      {
        tokens: { text, start, end },
        atoms,
        last: n - 1,
        rules: new Set(splitByRules(text, start, end, 0, n - 1)),
        ends,
      },
    ];
  });

export const trainSentences = (
  texts: readonly CutText[],
  clusters: Clusters,
  { epochs, seed, log }: { epochs: number; seed: number; log: (line: string) => void },
): Row[] => {
  const random = randomFrom(seed);
  const trainer = createTrainer(1, 22);
  const features = new Int32Array(gapFeatureLimit);
  const scores = new Float64Array(1);
  const paragraphs = texts.flatMap((text) => paragraphsOf(text, clusters));
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.demand(Math.max(2, 2 * epoch + 1));
    let wrong = 0;
    let all = 0;
    for (const { tokens, atoms, last, rules, ends } of shuffle([...paragraphs], random)) {
      walkGaps(tokens, 0, last, rules, (t, since, rule) => {
        const count = gapFeatures(tokens, atoms, 0, last, t, since, rule, features);
        trainer.score(features, count, scores);
        const guess = (scores[0] as number) > 0;
        const wanted = ends.has(tokens.end[t] as number);
        trainer.tick();
        all++;
        if (guess !== wanted) {
          wrong++;
          trainer.nudge(features, count, 0, wanted ? 1 : -1);
        }
        return guess;
      });
    }
    log(`sentences epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong`);
  }
  return trainer.rows();
};
