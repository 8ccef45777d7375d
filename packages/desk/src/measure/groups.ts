/** Counts by type, status, quad class or outlet. In: comparisons of gold with coded events. Out: for each group its figures with bounds. */
import { type Draws, type Figure, figuresOf, type Part } from "./bootstrap.ts";
import { type ComparedEvent, quadOf } from "./compared-event.ts";
import type { EventPair } from "./match-events.ts";
import { type Counts, scoreCounts } from "./scores.ts";

/** One person's events of one article against the program's. */
export interface Comparison {
  /** The article's index among all. */
  readonly article: number;
  readonly outlet: string | null;
  readonly gold: readonly ComparedEvent[];
  readonly coded: readonly ComparedEvent[];
  readonly pairs: readonly EventPair[];
}

export interface Group extends Counts {
  /** `null` where the article names no outlet. */
  readonly name: string | null;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

interface Grouping {
  readonly gloss: string;
  readonly nameOf: (event: ComparedEvent, outlet: string | null) => string | null;
  /** What a pair must share beyond the match to be right in its group. */
  readonly alike: (pair: EventPair) => boolean;
  /** Whether a pair can be judged at all: an annotator may have given no status. */
  readonly known: (gold: ComparedEvent) => boolean;
}

const always = () => true;

export const groupings = {
  type: { gloss: "type", nameOf: ({ type }) => type, alike: always, known: always },
  quad: { gloss: "quad class", nameOf: quadOf, alike: always, known: always },
  status: {
    gloss: "status, which must agree too",
    nameOf: ({ status }) => status,
    alike: ({ gold, coded }) => gold.status === coded.status,
    known: ({ status }) => status !== null,
  },
  outlet: { gloss: "outlet", nameOf: (_, outlet) => outlet, alike: always, known: always },
} as const satisfies { readonly [name: string]: Grouping };
export type By = keyof typeof groupings;

const everything: Grouping = { gloss: "all", nameOf: () => "all", alike: always, known: always };

type CountName = keyof Counts;
const countNames = ["right", "predicted", "found", "required"] as const satisfies readonly CountName[];

/** A comparison's counts by group, in the order of `countNames`. */
const countGroups = ({ outlet, gold, coded, pairs }: Comparison, grouping: Grouping): Map<string | null, number[]> => {
  const groups = new Map<string | null, number[]>();
  const count = (name: string | null, what: CountName) => {
    const counts = groups.get(name) ?? countNames.map(() => 0);
    const i = countNames.indexOf(what);
    counts[i] = (counts[i] as number) + 1;
    groups.set(name, counts);
  };
  const ofCoded = new Map(pairs.map((pair) => [pair.coded, pair]));
  const ofGold = new Map(pairs.map((pair) => [pair.gold, pair]));
  for (const event of coded) {
    const pair = ofCoded.get(event);
    if (pair !== undefined && !grouping.known(pair.gold)) continue;
    const name = grouping.nameOf(event, outlet);
    count(name, "predicted");
    if (pair !== undefined && grouping.alike(pair)) count(name, "right");
  }
  for (const event of gold) {
    if (!event.core || !grouping.known(event)) continue;
    const pair = ofGold.get(event);
    const name = grouping.nameOf(event, outlet);
    count(name, "required");
    if (pair !== undefined && grouping.alike(pair)) count(name, "found");
  }
  return groups;
};

const named = (counts: readonly number[]): Counts =>
  Object.fromEntries(countNames.map((name, i) => [name, counts[i] ?? 0])) as unknown as Counts;

const groupOf = (name: string | null, parts: readonly Part[], draws: Draws): Group => {
  const [precision, recall, f1] = figuresOf(draws, parts, countNames.length, (sums) => {
    const scores = scoreCounts(named(sums));
    return [scores.precision, scores.recall, scores.f1];
  }) as [Figure, Figure, Figure];
  const total = parts.reduce<number[]>((sums, { counts }) => counts.map((count, i) => count + (sums[i] ?? 0)), []);
  return { name, ...named(total), precision, recall, f1 };
};

const groupsOf = (comparisons: readonly Comparison[], grouping: Grouping, draws: Draws): Group[] => {
  const parts = new Map<string | null, Part[]>();
  for (const comparison of comparisons) {
    const { article } = comparison;
    for (const [name, counts] of countGroups(comparison, grouping)) {
      const own = parts.get(name) ?? [];
      own.push({ article, counts });
      parts.set(name, own);
    }
  }
  return [...parts].map(([name, own]) => groupOf(name, own, draws));
};

/** The figures of all events together. */
export const wholeOf = (comparisons: readonly Comparison[], draws: Draws): Group =>
  groupsOf(comparisons, everything, draws)[0] ?? groupOf("all", [], draws);

/** Figures by group, those with most gold events first. None by status where no annotator gave any. */
export const groupsBy = (comparisons: readonly Comparison[], by: By, draws: Draws): Group[] => {
  const gold = comparisons.flatMap((comparison) => comparison.gold);
  if (gold.length > 0 && !gold.some(groupings[by].known)) return [];
  return groupsOf(comparisons, groupings[by], draws).sort(
    (a, b) => b.required - a.required || b.predicted - a.predicted || ((a.name ?? "") < (b.name ?? "") ? -1 : 1),
  );
};
