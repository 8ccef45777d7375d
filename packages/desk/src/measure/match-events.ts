/** Which coded event is which of those that a person wrote down. In: the events of one article, twice. Out: pairs that agree. */
import type { EventType } from "@dragoman/coder/codebook/event-types";
import { overlaps } from "@dragoman/coder/text/span";
import type { ComparedEvent } from "./compared-event.ts";
import { growPairs, noPairs, type Pairs } from "./pair-off.ts";
import type { Counts } from "./scores.ts";

/** Reciprocal deeds may be written from either side: then the parties together are compared. */
const reciprocalTypes: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AGREE"]);

const joined = (codes: readonly string[]): string => codes.join("+");
const together = ({ actor, recipient }: ComparedEvent): string => joined([...new Set([...actor, ...recipient])].sort());

/** The same countries act and are acted on. */
export const sameParties = (gold: ComparedEvent, coded: ComparedEvent): boolean =>
  (joined(gold.actor) === joined(coded.actor) && joined(gold.recipient) === joined(coded.recipient)) ||
  (reciprocalTypes.has(coded.type) && together(gold) === together(coded));

export const sameType = (gold: ComparedEvent, coded: ComparedEvent): boolean =>
  gold.type === coded.type || gold.also.includes(coded.type) || coded.also.includes(gold.type);

/** Words of the one are words of the other. */
export const overlap = (gold: ComparedEvent, coded: ComparedEvent): boolean =>
  gold.evidence.some((one) => coded.evidence.some((other) => overlaps(one, other)));

/** Both stand in the same words, or one of them in no words of its own. */
const samePlace = (gold: ComparedEvent, coded: ComparedEvent): boolean =>
  gold.evidence.length === 0 || coded.evidence.length === 0 || overlap(gold, coded);

/** Whether a date lies where the gold one says: in its year or month, or on its days. */
export const sameDate = ({ date: wanted }: ComparedEvent, { date }: ComparedEvent): boolean => {
  if (wanted === null || date === null) return false;
  return date.start.startsWith(wanted.start) && date.end.startsWith(wanted.end);
};

type Agree = (gold: ComparedEvent, coded: ComparedEvent) => boolean;

/** What must be equal for a coded event to be right; overlapping words always, where both have any. */
export const matchKinds = {
  triple: { gloss: "type, actor and recipient", agree: (a, b) => sameType(a, b) && sameParties(a, b) },
  type: { gloss: "type", agree: sameType },
  pair: { gloss: "actor and recipient", agree: sameParties },
} as const satisfies { readonly [kind: string]: { readonly gloss: string; readonly agree: Agree } };
export type MatchKind = keyof typeof matchKinds;

export interface EventPair {
  readonly gold: ComparedEvent;
  readonly coded: ComparedEvent;
}

const named = (pairs: Pairs, gold: readonly ComparedEvent[], coded: readonly ComparedEvent[]): EventPair[] =>
  pairs.flatMap((right, left) => {
    const pair = { gold: gold[left], coded: coded[right] };
    return pair.gold === undefined || pair.coded === undefined ? [] : [pair as EventPair];
  });

/**
 * Pairs gold events with coded ones that agree, one to one and as many as can be; core events before the others, and the same status
 * where there is a choice.
 */
export const matchEvents = (
  gold: readonly ComparedEvent[],
  coded: readonly ComparedEvent[],
  kind: MatchKind,
): EventPair[] => {
  const { agree } = matchKinds[kind];
  const matches: Agree = (a, b) => agree(a, b) && samePlace(a, b);
  const tests: readonly Agree[] = [(a, b) => a.status === b.status && matches(a, b), matches];
  let pairs = noPairs(gold.length);
  for (const core of [true, false]) {
    const joining = gold.flatMap((event, i) => (event.core === core ? [i] : []));
    for (const test of tests)
      pairs = growPairs(pairs, coded.length, joining, (left, right) =>
        test(gold[left] as ComparedEvent, coded[right] as ComparedEvent),
      );
  }
  return named(pairs, gold, coded);
};

/** What pairs come to. */
export const countMatches = (
  gold: readonly ComparedEvent[],
  coded: readonly ComparedEvent[],
  pairs: readonly EventPair[],
): Counts => ({
  right: pairs.length,
  predicted: coded.length,
  found: pairs.filter((pair) => pair.gold.core).length,
  required: gold.filter(({ core }) => core).length,
});

/**
 * Aligns two persons' events, or a person's and the program's, without asking that their types agree: overlapping words, or, where one
 * has no words, the same countries. Of several that one event overlaps, it goes to the one most alike: same type and parties, same
 * parties, same type, any.
 */
export const alignEvents = (first: readonly ComparedEvent[], second: readonly ComparedEvent[]): Pairs => {
  const wordless = (a: ComparedEvent, b: ComparedEvent) => a.evidence.length === 0 || b.evidence.length === 0;
  const align: Agree = (a, b) => (wordless(a, b) ? sameParties(a, b) : overlap(a, b));
  const tests: readonly Agree[] = [
    (a, b) => sameType(a, b) && sameParties(a, b) && align(a, b),
    (a, b) => sameParties(a, b) && align(a, b),
    (a, b) => sameType(a, b) && align(a, b),
    align,
  ];
  // Who found a partner that is more alike is out of the next round, so that no good pair is undone for the sake of more pairs.
  let pairs = noPairs(first.length);
  for (const test of tests) {
    const found = pairs;
    const taken = new Set(found);
    const free = found.flatMap((right, left) => (right === -1 ? [left] : []));
    const more = growPairs(noPairs(first.length), second.length, free, (left, right) => {
      return !taken.has(right) && test(first[left] as ComparedEvent, second[right] as ComparedEvent);
    });
    pairs = found.map((right, left) => (right === -1 ? (more[left] as number) : right));
  }
  return pairs;
};
