/** Statuses of an event: what PLOVER calls auxiliary modes (manual: historical, future, hypothetical, negated). */

export const statuses = {
  occurred: "it happened, or was completed",
  ongoing: "it is under way",
  expected: "planned, promised, announced or forecast",
  possible: "may have happened or may happen; nobody commits to it",
  denied: "said not to have happened, or not to be going to",
  hypothetical: "supposed only: in a condition, a wish, a question",
} as const;

export type Status = keyof typeof statuses;
export const statusCodes = Object.keys(statuses) as readonly Status[];
