/** Whether what was found was read aright. In: pairs of gold and coded events. Out: for each attribute the share that agrees, with bounds. */
import { type Draws, type Figure, figuresOf, type Part } from "./bootstrap.ts";
import type { Comparison } from "./groups.ts";
import { type EventPair, sameDate } from "./match-events.ts";
import { score } from "./scores.ts";

export interface Attribute {
  readonly name: string;
  /** What the figure is. */
  readonly metric: "share" | "F1";
  /** Pairs whose annotator gave the attribute. */
  readonly compared: number;
  readonly figure: Figure;
}

interface Row {
  readonly name: string;
  readonly metric: Attribute["metric"];
  readonly given: (pair: EventPair) => boolean;
  /** Of a pair: how many are right, how many the program gave, how many the annotator gave. */
  readonly counts: (pair: EventPair) => readonly [number, number, number];
}

const equal = (name: string, given: Row["given"], same: (pair: EventPair) => boolean): Row => ({
  name,
  metric: "share",
  given,
  counts: (pair) => [same(pair) ? 1 : 0, 1, 1],
});

const rows: readonly Row[] = [
  equal(
    "status",
    ({ gold }) => gold.status !== null,
    ({ gold, coded }) => gold.status === coded.status,
  ),
  equal(
    "date",
    ({ gold }) => gold.date !== null,
    ({ gold, coded }) => sameDate(gold, coded),
  ),
  equal(
    "mode",
    ({ gold }) => gold.mode !== null,
    ({ gold, coded }) => gold.mode === coded.mode,
  ),
  equal(
    "historical",
    ({ gold }) => gold.historical !== null,
    ({ gold, coded }) => gold.historical === coded.historical,
  ),
  {
    name: "contexts",
    metric: "F1",
    given: ({ gold }) => gold.contexts !== null,
    counts: ({ gold, coded }) => {
      const wanted = new Set(gold.contexts);
      const given = coded.contexts ?? [];
      return [given.filter((context) => wanted.has(context)).length, given.length, wanted.size];
    },
  },
];

/** Attributes of the matched events, those that no annotator gave left out. */
export const attributesOf = (comparisons: readonly Comparison[], draws: Draws): Attribute[] =>
  rows.flatMap(({ name, metric, given, counts }) => {
    const parts = comparisons.flatMap(({ article, pairs }): Part[] =>
      pairs.filter(given).map((pair) => ({ article, counts: counts(pair) })),
    );
    if (parts.length === 0) return [];
    const [figure] = figuresOf(draws, parts, 3, ([right = 0, predicted = 0, wanted = 0]) => [
      predicted + wanted === 0 ? null : score(right, predicted, wanted).f1,
    ]);
    return [{ name, metric, compared: parts.length, figure: figure as Figure }];
  });
