/**
 * The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013). In: a configuration and the gold tree.
 * Out: for each action, how many gold arcs it makes unreachable.
 */
import {
  type Configuration,
  LEFT,
  mayLeft,
  mayRight,
  mayShift,
  RIGHT,
  SHIFT,
} from "../packages/coder/src/language/transitions.ts";

export interface GoldTree {
  /** Head of each word; n is the artificial root. */
  readonly heads: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

export const goldTree = (treeHeads: Int32Array): GoldTree => {
  const n = treeHeads.length;
  const heads = treeHeads.map((h) => (h < 0 ? n : h));
  const dependents: number[][] = Array.from({ length: n + 1 }, () => []);
  heads.forEach((h, i) => {
    dependents[h]?.push(i);
  });
  return { heads, dependents };
};

/** Cost of SHIFT, LEFT and RIGHT, in this order; −1 where the action is not allowed. */
export const actionCosts = (c: Configuration, gold: GoldTree): [number, number, number] => {
  const { buffer, size, stack } = c;
  const top = size > 0 ? (stack[size - 1] as number) : -1;
  const below = size > 1 ? (stack[size - 2] as number) : -1;
  const costs: [number, number, number] = [-1, -1, -1];
  if (mayShift(c)) {
    let cost = 0;
    const head = gold.heads[buffer] as number;
    for (let s = 0; s < size; s++) {
      const word = stack[s] as number;
      if (word === head && word !== top) cost++;
      if (gold.heads[word] === buffer) cost++;
    }
    costs[SHIFT] = cost;
  }
  if (top >= 0) {
    const head = gold.heads[top] as number;
    const lost = (gold.dependents[top] ?? []).filter((d) => d >= buffer).length;
    if (mayLeft(c)) costs[LEFT] = lost + (head !== buffer && (head === below || head > buffer) ? 1 : 0);
    if (mayRight(c)) costs[RIGHT] = lost + (head >= buffer ? 1 : 0);
  }
  return costs;
};
