/**
 * The loss of a sequence of labels (a linear chain: Lafferty, McCallum and Pereira 2001). In: scores of labels and steps. Out: how unlikely the
 * right sequence is, and the slopes by both.
 */
import { before, labelCount, mayClose, mayOpen } from "../../packages/coder/src/attribution/role-labels.ts";

const logSum = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

const after: number[][] = Array.from({ length: labelCount }, () => []);
before.forEach((list, l) => {
  for (const b of list) after[b]?.push(l);
});

/**
 * @param scores `labelCount` a word
 * @param slopes gets the slope of each score
 * @param stepSlopes gets the slopes of the steps added
 */
export const sequenceLoss = (
  scores: Float64Array,
  steps: ArrayLike<number>,
  labels: Uint8Array,
  slopes: Float64Array,
  stepSlopes: Float64Array,
): number => {
  const n = labels.length;
  const L = labelCount;
  const forward = new Float64Array(n * L).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(n * L).fill(Number.NEGATIVE_INFINITY);
  for (let l = 0; l < L; l++) {
    if (mayOpen(l)) forward[l] = scores[l] as number;
    if (mayClose(l)) backward[(n - 1) * L + l] = 0;
  }
  for (let i = 1; i < n; i++)
    for (let l = 0; l < L; l++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (const b of before[l] as number[])
        sum = logSum(sum, (forward[(i - 1) * L + b] as number) + (steps[b * L + l] as number));
      forward[i * L + l] = sum + (scores[i * L + l] as number);
    }
  for (let i = n - 2; i >= 0; i--)
    for (let l = 0; l < L; l++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (const a of after[l] as number[])
        sum = logSum(
          sum,
          (steps[l * L + a] as number) + (scores[(i + 1) * L + a] as number) + (backward[(i + 1) * L + a] as number),
        );
      backward[i * L + l] = sum;
    }
  let total = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < L; l++)
    total = logSum(total, (forward[(n - 1) * L + l] as number) + (backward[(n - 1) * L + l] as number));
  let right = 0;
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < L; l++) {
      const share = Math.exp((forward[i * L + l] as number) + (backward[i * L + l] as number) - total);
      slopes[i * L + l] = share - (labels[i] === l ? 1 : 0);
    }
    right += scores[i * L + (labels[i] as number)] as number;
    if (i === 0) continue;
    const own = (labels[i - 1] as number) * L + (labels[i] as number);
    right += steps[own] as number;
    stepSlopes[own] = (stepSlopes[own] as number) - 1;
    for (let l = 0; l < L; l++)
      for (const b of before[l] as number[]) {
        const at = b * L + l;
        const share =
          (forward[(i - 1) * L + b] as number) +
          (steps[at] as number) +
          (scores[i * L + l] as number) +
          (backward[i * L + l] as number);
        if (share - total > -12) stepSlopes[at] = (stepSlopes[at] as number) + Math.exp(share - total);
      }
  }
  return total - right;
};
