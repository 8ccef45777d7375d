/** Trains the hanging of punctuation. In: gold trees with predicted tags. Out: rows of a linear model. */
import type { TagTable } from "../packages/coder/src/language/bare-sentence.ts";
import type { Row } from "../packages/coder/src/language/linear-file.ts";
import {
  attachMarks,
  candidateLimit,
  markCandidates,
  markFeatureLimit,
  markFeatures,
  rankOf,
  subtreeLimits,
  type WordTree,
} from "../packages/coder/src/language/punctuation.ts";
import { createTrainer } from "./perceptron.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { BareExample, ParseExample } from "./train-parser.ts";

export const trainMarks = (
  examples: readonly { readonly whole: ParseExample; readonly words: BareExample }[],
  table: TagTable,
  { epochs, seed, log }: { epochs: number; seed: number; log: (line: string) => void },
): Row[] => {
  const random = randomFrom(seed);
  const trainer = createTrainer(1, 22);
  const features = new Int32Array(markFeatureLimit);
  const wrongFeatures = new Int32Array(markFeatureLimit);
  const rightFeatures = new Int32Array(markFeatureLimit);
  const candidates = new Int32Array(candidateLimit);
  const scores = new Float64Array(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.demand(Math.max(2, 2 * epoch + 1));
    let wrong = 0;
    let all = 0;
    for (const { whole, words } of shuffle([...examples], random)) {
      const { bare, gold, labels } = words;
      const n = whole.tags.length;
      if (bare.m === n) continue;
      const leftmost = new Int32Array(bare.m + 1);
      const rightmost = new Int32Array(bare.m + 1);
      subtreeLimits(bare.m, gold.heads, leftmost, rightmost);
      const tree: WordTree = {
        m: bare.m,
        head: gold.heads,
        label: labels,
        tags: bare.tags,
        coarse: table.coarse,
        leftmost,
        rightmost,
      };
      const wordOf = new Int32Array(n).fill(-1);
      for (let w = 0; w < bare.m; w++) wordOf[bare.token[w] as number] = w;
      attachMarks(
        bare,
        whole.atoms,
        whole.tags,
        n,
        (mark, markTag, gap, partner, token) => {
          const head = whole.sentence.heads[token] as number;
          const wanted = head < 0 ? -1 : (wordOf[head] as number);
          const count = markCandidates(tree, gap, candidates);
          let best = -1;
          let highest = Number.NEGATIVE_INFINITY;
          let seen = false;
          let bestCount = 0;
          let rightCount = 0;
          for (let k = 0; k < count; k++) {
            const x = candidates[k] as number;
            const f = markFeatures(tree, bare, mark, markTag, gap, x, rankOf(candidates, k, gap), partner, features);
            trainer.score(features, f, scores);
            if (x === wanted) {
              seen = true;
              rightFeatures.set(features);
              rightCount = f;
            }
            if ((scores[0] as number) > highest) {
              highest = scores[0] as number;
              best = x;
              wrongFeatures.set(features);
              bestCount = f;
            }
          }
          trainer.tick();
          all++;
          if (best !== wanted) wrong++;
          if (seen && best !== wanted) {
            trainer.nudge(rightFeatures, rightCount, 0, 1);
            trainer.nudge(wrongFeatures, bestCount, 0, -1);
          }
          return seen ? wanted : best;
        },
        new Int32Array(n),
      );
    }
    log(`marks epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong`);
  }
  return trainer.rows();
};
