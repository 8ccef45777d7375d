/**
 * Merges: what people say of which names are one actor. In: entries of an append-only log. Out: how a pair of names stands, and the decisions
 * that hold. Nothing is ever changed or deleted; an undo is an entry too. A pair's version is the number of its last entry, by which two
 * people notice each other.
 */

import { type ActorName, type MergeDecision, pairKey } from "../relations/merge-decisions.ts";
import { type ActorDecisions, correctedName, nothingDecided } from "./actor-reviews.ts";

/** `confirm`: the two are one; `reject`: they are two; `withdraw` takes back the entry before it that was not taken back yet. */
export const mergeVerdicts = ["confirm", "reject", "withdraw"] as const;
export type MergeVerdict = (typeof mergeVerdicts)[number];

export interface NewMerge {
  readonly one: ActorName;
  readonly other: ActorName;
  readonly verdict: MergeVerdict;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly time: string;
  readonly reason: string | null;
}

export interface MergeEntry extends NewMerge {
  /** Its number in the log, from 1. */
  readonly seq: number;
}

/** How a pair of names stands. */
export interface PairReview {
  /** The entry that holds; null where all were taken back. */
  readonly entry: MergeEntry | null;
  /** Number of the last entry; 0 of a pair that nobody decided on. */
  readonly version: number;
  readonly history: readonly MergeEntry[];
}

export const undecided: PairReview = { entry: null, version: 0, history: [] };

/** Each pair's review, by `pairKey`. @param entries in the order of the log */
export const pairReviews = (entries: readonly MergeEntry[]): ReadonlyMap<string, PairReview> => {
  const found = new Map<string, { held: MergeEntry[]; history: MergeEntry[] }>();
  for (const entry of entries) {
    const key = pairKey(entry.one, entry.other);
    const own = found.get(key) ?? { held: [], history: [] };
    found.set(key, own);
    own.history.push(entry);
    if (entry.verdict === "withdraw") own.held.pop();
    else own.held.push(entry);
  }
  return new Map(
    [...found].map(([key, { held, history }]) => [
      key,
      { entry: held.at(-1) ?? null, version: history.at(-1)?.seq ?? 0, history },
    ]),
  );
};

/**
 * The decisions that hold, in the order in which they were made.
 * @param actors what people decided of who somebody is: a name that was corrected since is meant as it is now
 */
export const decisionsOf = (entries: readonly MergeEntry[], actors: ActorDecisions = nothingDecided): MergeDecision[] =>
  [...pairReviews(entries).values()]
    .flatMap(({ entry }) => entry ?? [])
    .sort((a, b) => a.seq - b.seq)
    .map(({ one, other, verdict }) => ({
      one: correctedName(one, actors),
      other: correctedName(other, actors),
      same: verdict === "confirm",
    }));

/** `conflict`: somebody else was quicker; nothing was kept. */
export type MergeOutcome =
  | { readonly kind: "kept"; readonly entry: MergeEntry }
  | { readonly kind: "conflict"; readonly current: PairReview };

export interface MergeLog {
  /** Keeps an entry if the pair still stands at the version that was seen: 0 where nobody had decided. */
  append(entry: NewMerge, version: number): Promise<MergeOutcome>;
  /** In the order of the log. */
  all(): Promise<readonly MergeEntry[]>;
  /** Number of the last entry; 0 in an empty log. */
  version(): Promise<number>;
}
