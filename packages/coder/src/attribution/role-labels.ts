/**
 * Roles of words under one cue, and the best sequence of them. Each role is marked word by word as begin, inside, end or single, so that
 * where a stretch begins and where it ends are both learned. In: scores. Out: labels.
 */

export const roles = ["source", "content", "cue"] as const;
export type Role = (typeof roles)[number];

/** 0 is no role; then begin, inside, end and single of each role. */
export const labelCount = 1 + 4 * roles.length;

const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** The index in `roles` of a label, or −1. */
export const roleOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);
const partOf = (label: number): number => (label === 0 ? SINGLE : (label - 1) & 3);

/** Whether a stretch of words may begin, or end, with a label. */
export const mayOpen = (label: number): boolean => partOf(label) === BEGIN || partOf(label) === SINGLE;
export const mayClose = (label: number): boolean => partOf(label) === END || partOf(label) === SINGLE;

const mayFollow = (before: number, after: number): boolean => {
  const open = partOf(before) === BEGIN || partOf(before) === INSIDE;
  if (!open) return mayOpen(after);
  return roleOf(before) === roleOf(after) && (partOf(after) === INSIDE || partOf(after) === END);
};

/** Which labels may stand before each label. */
export const before: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, after) =>
  Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayFollow(label, after)),
);

/** Labels of words from their roles (−1 for none): each run of one role is a stretch. */
export const labelsOf = (byWord: ArrayLike<number>): Uint8Array => {
  const labels = new Uint8Array(byWord.length);
  for (let i = 0; i < labels.length; i++) {
    const role = byWord[i] as number;
    if (role < 0) continue;
    const opens = i === 0 || byWord[i - 1] !== role;
    const closes = i + 1 === labels.length || byWord[i + 1] !== role;
    labels[i] = 1 + 4 * role + (opens ? (closes ? SINGLE : BEGIN) : closes ? END : INSIDE);
  }
  return labels;
};

/**
 * The best sequence of labels (Viterbi 1967).
 * @param scores `labelCount` a word
 * @param steps `labelCount` × `labelCount`: what it is worth that the second follows the first
 */
export const bestLabels = (scores: Float64Array, steps: ArrayLike<number>): Uint8Array => {
  const n = scores.length / labelCount;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const from = new Uint8Array(n * labelCount);
  let last = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
  for (let l = 0; l < labelCount; l++) if (mayOpen(l)) last[l] = scores[l] as number;
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(labelCount);
    for (let l = 0; l < labelCount; l++) {
      let best = Number.NEGATIVE_INFINITY;
      let which = 0;
      for (const b of before[l] as readonly number[]) {
        const score = (last[b] as number) + (steps[b * labelCount + l] as number);
        if (score > best) {
          best = score;
          which = b;
        }
      }
      next[l] = best + (scores[i * labelCount + l] as number);
      from[i * labelCount + l] = which;
    }
    last = next;
  }
  let label = 0;
  for (let l = 1; l < labelCount; l++) if (mayClose(l) && (last[l] as number) > (last[label] as number)) label = l;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * labelCount + label] as number;
  }
  return labels;
};

/** What a sequence of labels is worth. */
export const worthOf = (scores: Float64Array, steps: ArrayLike<number>, labels: Uint8Array): number => {
  let sum = 0;
  labels.forEach((label, i) => {
    sum += scores[i * labelCount + label] as number;
    if (i > 0) sum += steps[(labels[i - 1] as number) * labelCount + label] as number;
  });
  return sum;
};
