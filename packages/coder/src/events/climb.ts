/**
 * What climbing a tree from a deed has gathered about whether it happened. Each word on the way up makes of the deed's state another
 * state, innermost first, so "denied rumours that they met" and "did not deny that they met" come out of one table.
 */
import type { Status } from "../codebook/statuses.ts";
import type { Effect } from "./status-words.ts";

/** `wished`: asked for, wanted, tried. `supposed`: in a condition or a question. `excluded`: ruled out for the future. */
export type State = "fact" | "ongoing" | "expected" | "possible" | "wished" | "supposed" | "denied" | "excluded";

/** `may`: what is negated below it stays open, as in "may not come"; "cannot come" does not. */
export type Operator = "ongoing" | "expected" | "possible" | "may" | "wished" | "supposed" | "denied" | "excluded";

const states: readonly State[] = [
  "fact",
  "ongoing",
  "expected",
  "possible",
  "wished",
  "supposed",
  "denied",
  "excluded",
];

/** Operator → what it makes of each state, in the order of `states`. */
const results: { readonly [O in Operator]: readonly State[] } = {
  ongoing: ["ongoing", "ongoing", "expected", "possible", "wished", "supposed", "denied", "excluded"],
  expected: ["expected", "expected", "expected", "possible", "wished", "supposed", "denied", "denied"],
  possible: ["possible", "possible", "possible", "possible", "wished", "supposed", "denied", "excluded"],
  may: ["possible", "possible", "possible", "possible", "wished", "supposed", "possible", "possible"],
  wished: ["wished", "wished", "wished", "wished", "wished", "supposed", "denied", "denied"],
  supposed: ["supposed", "supposed", "supposed", "supposed", "supposed", "supposed", "supposed", "supposed"],
  denied: ["denied", "denied", "denied", "denied", "denied", "supposed", "fact", "possible"],
  excluded: ["excluded", "excluded", "excluded", "excluded", "excluded", "supposed", "fact", "possible"],
};

export interface Climb {
  state: State;
  /** The token that decided, or −1. */
  decider: number;
  rule: string;
  vague: boolean;
  /** Whether the climb has passed from the deed to a noun that embeds it: "the plan for a visit". */
  embedded: boolean;
  /** Tokens that have negated, each once. */
  readonly negations: Set<number>;
}

export const startClimb = (): Climb => ({
  state: "fact",
  decider: -1,
  rule: "told",
  vague: false,
  embedded: false,
  negations: new Set(),
});

/** Applies one word. The word that last changed the state is the one that decided. */
export const apply = (climb: Climb, operator: Operator, decider: number, rule: string): void => {
  if (operator === "denied" || operator === "excluded") {
    if (decider < 0 || climb.negations.has(decider)) return;
    climb.negations.add(decider);
  }
  const state = results[operator][states.indexOf(climb.state)] as State;
  if (state === climb.state) return;
  climb.state = state;
  climb.decider = decider;
  climb.rule = rule;
};

const operatorOf: { readonly [E in Effect]: Operator | null } = {
  through: null,
  fact: null,
  ongoing: "ongoing",
  expected: "expected",
  possible: "possible",
  hypothetical: "wished",
  denied: "denied",
  excluded: "excluded",
};

/** Applies what a word makes of the deed it embeds or describes. */
export const applyEffect = (climb: Climb, effect: Effect | undefined, decider: number, rule: string): void => {
  const operator = effect === undefined ? null : operatorOf[effect];
  if (operator !== null) apply(climb, operator, decider, rule);
};

const statusOfState: { readonly [S in State]: Status } = {
  fact: "occurred",
  ongoing: "ongoing",
  expected: "expected",
  possible: "possible",
  wished: "hypothetical",
  supposed: "hypothetical",
  denied: "denied",
  excluded: "denied",
};

export const verdict = ({ state }: Climb): Status => statusOfState[state];
