/**
 * Statuses of an event: what PLOVER calls auxiliary modes (manual: historical, future, hypothetical, negated). In: nothing. Out: each
 * with its definition and two sentences of our own, the deed's word between asterisks. A test holds the examples to the coder.
 */

/** Status → definition. */
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

/** Two examples of each. */
export const statusExamples: { readonly [S in Status]: readonly [string, string] } = {
  occurred: [
    "Georgia *expelled* two Russian diplomats on Monday.",
    "Mediators managed to *free* the Indian sailors held in Somalia.",
  ],
  ongoing: [
    "Russian artillery is *shelling* the Ukrainian town.",
    "*Talks* between Chad and Sudan are under way in Nairobi.",
  ],
  expected: [
    "The Japanese premier will *visit* Seoul in June.",
    "The *visit* of the Greek minister to Tirana was postponed.",
  ],
  possible: ["Ankara may *recall* its ambassador from Stockholm.", "Turkey allegedly *attacked* Iraq."],
  denied: [
    "Rwanda denied that it had *attacked* the Congolese army.",
    "The *talks* between Peru and Bolivia were called off.",
  ],
  hypothetical: [
    "If China *attacks* Taiwan, Japan will be drawn in.",
    "Spain urged Morocco to *release* the fishermen.",
  ],
};
