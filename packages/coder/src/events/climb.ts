/** What climbing a tree from a deed has gathered about whether it happened. Commitment only falls on the way up. */
import type { Status } from "../codebook/statuses.ts";
import type { Effect } from "./status-words.ts";

export type Level = "fact" | "ongoing" | "expected" | "possible" | "hypothetical";

const rank: { readonly [L in Level]: number } = { fact: 0, ongoing: 1, expected: 2, possible: 3, hypothetical: 4 };

export interface Climb {
  /** Tokens that negate, each once. */
  readonly negations: Set<number>;
  level: Level;
  decider: number;
  rule: string;
  vague: boolean;
}

export const startClimb = (): Climb => ({
  negations: new Set(),
  level: "fact",
  decider: -1,
  rule: "told",
  vague: false,
});

/** Whether the deed is at least as uncommitted as a level. */
export const isBelow = (climb: Climb, level: Level): boolean => rank[climb.level] >= rank[level];

export const lower = (climb: Climb, level: Level, decider: number, rule: string): void => {
  if (rank[level] <= rank[climb.level]) return;
  climb.level = level;
  climb.decider = decider;
  climb.rule = rule;
};

export const negate = (climb: Climb, decider: number, rule: string): void => {
  if (decider < 0 || climb.negations.has(decider)) return;
  climb.negations.add(decider);
  climb.decider = decider;
  climb.rule = rule;
};

/** Applies what a word makes of the deed it embeds or describes. */
export const applyEffect = (climb: Climb, effect: Effect | undefined, decider: number, rule: string): void => {
  if (effect === undefined || effect === "through" || effect === "fact") return;
  if (effect === "denied") negate(climb, decider, rule);
  else lower(climb, effect, decider, rule);
};

export const verdict = ({ level, negations }: Climb): Status => {
  if (level === "hypothetical" || level === "possible") return level;
  if (negations.size % 2 === 1) return "denied";
  return level === "fact" ? "occurred" : level;
};
