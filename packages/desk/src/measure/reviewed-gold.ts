/**
 * Reviews as gold. In: coded records and the log. Out: for each article and reviewer a line that `dragoman eval` reads: the record as that
 * reviewer leaves it. What a reviewer did not judge is kept as defensible (`core: false`): it counts neither as right nor as wrong.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { type ActorEntry, actorDecisions } from "../archive/actor-reviews.ts";
import { byDatum, type Entry, standing } from "../archive/review.ts";
import { revise } from "../archive/revise.ts";

export interface ReviewedRecord extends Omit<ArticleRecord, "events"> {
  readonly reviewer: string;
  readonly events: readonly (ArticleRecord["events"][number] & { readonly core: boolean })[];
  /** The article's whole log, so that nothing of it is lost in the export, and another archive can take it in. */
  readonly reviews: readonly Entry[];
}

/**
 * One reviewer's line on one article; null where nothing of theirs stands.
 * @param entries the article's log
 * @param actors what was said of actors, in all articles
 */
export const reviewedRecord = (
  coded: ArticleRecord,
  entries: readonly Entry[],
  reviewer: string,
  actors: readonly ActorEntry[] = [],
): ReviewedRecord | null => {
  const own = entries.filter(({ author }) => author === reviewer);
  const standingIds = new Set(
    [...byDatum(own)].filter(([, each]) => standing(each).entry !== null).map(([datum]) => datum),
  );
  if (standingIds.size === 0) return null;
  const revised = revise(coded, own, actorDecisions(actors.filter(({ author }) => author === reviewer)));
  const events = revised.events.map((event) => ({ ...event, core: standingIds.has(event.id) }));
  return { ...revised, events, reviewer, reviews: entries };
};
