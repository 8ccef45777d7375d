/** The actors that carry a relation. In: happenings. Out: the busiest actors and the ties between them. */
import type { NetworkActor, NetworkTie } from "../../charts/network-chart.ts";
import type { Happening } from "../../relations/happenings.ts";
import type { Party } from "../../relations/parties.ts";
import { actorLink } from "../links.ts";
import { commonest } from "./tally.ts";

/** More than these are a thicket; the table has no more either, and says how many were left out. */
const mostActors = 24;

export interface Network {
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
  /** Actors that were left out. */
  readonly left: number;
}

/** Pairs between whom something passed: who acted with each other, and each with whom it was done to. */
const pairsOf = ({ actors, recipients }: Happening): [Party, Party][] =>
  actors.flatMap((one, i) =>
    [...actors.slice(i + 1), ...recipients].flatMap((other): [Party, Party][] =>
      one.key === other.key ? [] : [[one, other]],
    ),
  );

export const networkOf = (happenings: readonly Happening[]): Network => {
  const parties = new Map<string, { party: Party; weight: number }>();
  const ties = new Map<string, { from: string; to: string; quads: string[] }>();
  for (const happening of happenings) {
    for (const [one, other] of pairsOf(happening)) {
      const [from, to] = one.key < other.key ? [one.key, other.key] : [other.key, one.key];
      const tie = ties.get(`${from}|${to}`) ?? { from, to, quads: [] };
      ties.set(`${from}|${to}`, tie);
      tie.quads.push(happening.quad);
    }
    for (const party of new Map([...happening.actors, ...happening.recipients].map((one) => [one.key, one])).values()) {
      const known = parties.get(party.key) ?? { party, weight: 0 };
      parties.set(party.key, known);
      known.weight++;
    }
  }
  const tied = new Set([...ties.values()].flatMap(({ from, to }) => [from, to]));
  const kept = [...parties.values()]
    .filter(({ party }) => tied.has(party.key))
    .sort((a, b) => b.weight - a.weight || (a.party.key < b.party.key ? -1 : 1));
  const shown = new Set(kept.slice(0, mostActors).map(({ party }) => party.key));
  return {
    actors: kept
      .slice(0, mostActors)
      .map(({ party: { key, name, country }, weight }) => ({ key, name, country, weight, href: actorLink(key) })),
    ties: [...ties.values()]
      .filter(({ from, to }) => shown.has(from) && shown.has(to))
      .map(({ from, to, quads }) => ({ from, to, count: quads.length, quad: commonest(quads) }))
      .sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1)),
    left: Math.max(0, kept.length - mostActors),
  };
};
