/**
 * A log from elsewhere joins ours. In: an archive and lines of another's export. Out: what was kept. Nothing that stands here is overwritten
 * silently: where somebody here says otherwise, the entry is named and left out, unless it is to stand on top.
 */

import { pairKey } from "../relations/merge-decisions.ts";
import { actorReview } from "./actor-reviews.ts";
import type { Archive } from "./archive.ts";
import { carriedEntry } from "./carry.ts";
import type { ActorLine, MergeLine, ReviewLine } from "./entry-line.ts";
import { pairReviews, undecided } from "./merges.ts";
import type { NewEntry } from "./review.ts";

export interface Imported {
  readonly kept: number;
  /** Entries that were here. */
  readonly known: number;
  /** Entries about words that no text of the article here has. */
  readonly gone: number;
  /** Why entries were left out, in words. */
  readonly left: readonly string[];
}

/** What makes an entry the same in two logs. */
const markOf = (
  { author, time, verdict, reason }: Pick<NewEntry, "author" | "time" | "verdict" | "reason">,
  more: unknown,
): string => JSON.stringify([author, time, verdict, reason, more]);

type Standing = { readonly author: string; readonly verdict: string; readonly seq: number } | null;

/** Whether what stands says the same. */
const says = (
  current: (Pick<NewEntry, "verdict"> & { readonly correction: unknown }) | null,
  entry: Pick<NewEntry, "verdict"> & { readonly correction: unknown },
): boolean =>
  current?.verdict === entry.verdict && JSON.stringify(current.correction) === JSON.stringify(entry.correction);

/**
 * What to do with entries one after the other.
 * @param over whether an entry may stand on top of what somebody here says otherwise
 */
const importerOver = (over: boolean) => {
  /** Entries of ours that the other log has, too: whoever wrote there knew them. */
  const shared = new Set<number>();
  return {
    shared,
    /** Whom here an entry would overwrite without having known; null where nobody. */
    overwrites: (current: Standing, says: boolean): string | null =>
      over || current === null || shared.has(current.seq) || says ? null : current.author,
  };
};

/** @returns a function that takes one line after the other */
export const entryImport = (archive: Archive, over: boolean) => {
  // Each log numbers its own entries.
  const { shared, overwrites } = importerOver(over);
  const { shared: sharedMerges, overwrites: mergesOverwritten } = importerOver(over);
  const { shared: sharedActors, overwrites: actorsOverwritten } = importerOver(over);

  const take = async (entry: NewEntry): Promise<"kept" | "known" | string> => {
    const { history, version, entry: current } = await archive.reviews.standingOf(entry);
    const mark = markOf(entry, entry.correction);
    const same = history.find((one) => markOf(one, one.correction) === mark);
    if (same !== undefined) {
      shared.add(same.seq);
      return "known";
    }
    const whose = overwrites(current, says(current, entry));
    if (whose !== null) return `${entry.datum}: ${whose} says otherwise here`;
    const outcome = await archive.reviews.append(entry, version);
    if (outcome.kind === "conflict") return `${entry.datum}: somebody here was quicker`;
    shared.add(outcome.entry.seq);
    return "kept";
  };

  const reviews = async ({ from, entries }: ReviewLine): Promise<Imported> => {
    const { article } = from;
    const [other] = (await archive.record(article.id)) === null ? await archive.otherTexts(article) : [article.id];
    if (other === undefined) return { kept: 0, known: 0, gone: 0, left: ["this archive has no such article"] };
    const coded = other === article.id ? null : await archive.reviews.coded(other);
    const counts = { kept: 0, known: 0, gone: 0 };
    const left = new Set<string>();
    for (const one of entries) {
      const entry = coded === null ? one : carriedEntry(one, from, coded);
      const outcome = entry === null ? "gone" : await take(entry);
      if (outcome === "kept" || outcome === "known" || outcome === "gone") counts[outcome]++;
      else left.add(outcome);
    }
    return { ...counts, left: [...left] };
  };

  const merge = async ({ entry }: MergeLine): Promise<Imported> => {
    const nothing = { kept: 0, known: 0, gone: 0, left: [] };
    const { one, other } = entry;
    const pair = pairReviews(await archive.merges.all()).get(pairKey(one, other)) ?? undecided;
    const same = pair.history.find((each) => markOf(each, null) === markOf(entry, null));
    if (same !== undefined) {
      sharedMerges.add(same.seq);
      return { ...nothing, known: 1 };
    }
    const whose = mergesOverwritten(pair.entry, pair.entry?.verdict === entry.verdict);
    if (whose !== null) return { ...nothing, left: [`${one.name} and ${other.name}: ${whose} says otherwise here`] };
    const outcome = await archive.merges.append(entry, pair.version);
    if (outcome.kind === "conflict")
      return { ...nothing, left: [`${one.name} and ${other.name}: somebody here was quicker`] };
    sharedMerges.add(outcome.entry.seq);
    return { ...nothing, kept: 1 };
  };

  const actor = async ({ entry }: ActorLine): Promise<Imported> => {
    const nothing = { kept: 0, known: 0, gone: 0, left: [] };
    const { names, role, correction } = entry;
    const { entry: current, history, version } = actorReview(await archive.actors.all(), names, role);
    const mark = markOf(entry, [names, correction]);
    const same = history.find((one) => markOf(one, [one.names, one.correction]) === mark);
    if (same !== undefined) {
      sharedActors.add(same.seq);
      return { ...nothing, known: 1 };
    }
    const whose = actorsOverwritten(current, says(current, entry));
    const [{ name } = { name: "" }] = names;
    if (whose !== null) return { ...nothing, left: [`${name}: ${whose} says otherwise here`] };
    const outcome = await archive.actors.append(entry, version);
    if (outcome.kind === "conflict") return { ...nothing, left: [`${name}: somebody here was quicker`] };
    sharedActors.add(outcome.entry.seq);
    return { ...nothing, kept: 1 };
  };

  return (line: ReviewLine | MergeLine | ActorLine): Promise<Imported> =>
    line.kind === "merge" ? merge(line) : line.kind === "actor" ? actor(line) : reviews(line);
};
