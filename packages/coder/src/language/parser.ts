/**
 * The parser. In: the atoms and tags of a sentence's words. Out: a head and a label for each.
 * Greedy arc-hybrid parsing with an averaged perceptron, trained with a dynamic oracle (Y. Goldberg, J. Nivre 2013,
 * "Training Deterministic Parsers with Non-Deterministic Oracles").
 */
import type { BareSentence } from "./bare-sentence.ts";
import type { Scorer } from "./linear-model.ts";
import { parseFeatureLimit, parseFeatures } from "./parse-features.ts";
import {
  type Configuration,
  isFinished,
  LEFT,
  mayLeft,
  mayRight,
  mayShift,
  move,
  RIGHT,
  SHIFT,
  startSentence,
} from "./transitions.ts";

/** Class 0 is SHIFT, then LEFT with each label, then RIGHT with each label. Labels count from 1; 1 is `root`. */
export const classOfAction = (action: number, label: number, labels: number): number =>
  action === SHIFT ? 0 : action === LEFT ? label : labels + label;
export const actionOfClass = (c: number, labels: number): number => (c === 0 ? SHIFT : c <= labels ? LEFT : RIGHT);
export const labelOfClass = (c: number, labels: number): number => (c <= labels ? c : c - labels);

/** The best class among those the transition system allows. Label 1 (`root`) is for arcs from the artificial root only. */
export const bestAllowed = (c: Configuration, scores: Int32Array | Float64Array, labels: number): number => {
  if (c.buffer === c.n && c.size === 1) return 1;
  let winner = -1;
  let highest = Number.NEGATIVE_INFINITY;
  if (mayShift(c)) {
    winner = 0;
    highest = scores[0] as number;
  }
  if (mayLeft(c)) {
    for (let k = 2; k <= labels; k++) {
      if ((scores[k] as number) > highest) {
        highest = scores[k] as number;
        winner = k;
      }
    }
  }
  if (mayRight(c)) {
    for (let k = labels + 2; k <= 2 * labels; k++) {
      if ((scores[k] as number) > highest) {
        highest = scores[k] as number;
        winner = k;
      }
    }
  }
  return winner;
};

/** Parses the words of `bare`; heads and labels are left in `c` (head m = root). */
export const parseWords = (
  score: Scorer,
  labels: number,
  bare: BareSentence,
  coarse: Int32Array,
  c: Configuration,
): void => {
  const n = bare.m;
  const features = new Int32Array(parseFeatureLimit);
  const scores = new Int32Array(2 * labels + 1);
  startSentence(c, n);
  while (!isFinished(c)) {
    let winner = 1;
    if (c.buffer < n || c.size > 1) {
      score(features, parseFeatures(c, bare, coarse, features), scores);
      winner = bestAllowed(c, scores, labels);
    }
    move(c, actionOfClass(winner, labels), labelOfClass(winner, labels));
  }
};
