/** What routes draw on. In: an archive, a desk over it, its reviews. Out: answers for pages, and the margin that pages show beside them. */
import type { ActorReview } from "../archive/actor-reviews.ts";
import type { Archive } from "../archive/archive.ts";
import type { DatumReview } from "../archive/review.ts";
import type { Evaluation } from "../measure/evaluation.ts";
import { type Desk, deskOver } from "./desk.ts";
import { actorLogNow } from "./keep-review.ts";
import type { Margin } from "./parts.ts";
import { reviewedParties } from "./views/actor-subject.ts";
import { reviewsOf } from "./views/review-view.ts";

export type Reviews = ReadonlyMap<string, DatumReview>;

export interface Sources {
  readonly archive: Archive;
  readonly desk: () => Promise<Desk>;
  /** How every datum that was ever reviewed stands. */
  readonly reviews: () => Promise<Reviews>;
  /** How parties stand that somebody reviewed, by their keys. */
  readonly actorReviews: () => Promise<ReadonlyMap<string, ActorReview>>;
  /** What a page shows beside its view. */
  readonly margin: () => Promise<Margin>;
  /** How good the coder is on annotated data; null where that is not known. */
  readonly evaluation: Evaluation | null;
  /** The time, ISO 8601 with zone. */
  readonly now: () => string;
}

/** What stands of these data that somebody reviewed, for programs. */
export const reviewsIn = (reviews: Reviews, data: readonly string[]) =>
  data.flatMap((datum) => {
    const entry = reviews.get(datum)?.entry ?? null;
    if (entry === null) return [];
    const { verdict, correction, author, time, reason } = entry;
    return [{ datum, verdict, correction, author, time, reason }];
  });

/** The log is read again only after it grew. */
const reviewsOver = (archive: Archive): (() => Promise<Reviews>) => {
  let known: { readonly version: number; readonly reviews: Reviews } = { version: 0, reviews: new Map() };
  return async () => {
    const version = await archive.reviews.version();
    if (version !== known.version) known = { version, reviews: reviewsOf(await archive.reviews.all()) };
    return known.reviews;
  };
};

/** Asked again only after something changed. */
const actorReviewsOver = (archive: Archive, desk: () => Promise<Desk>): Sources["actorReviews"] => {
  let known: { readonly of: Desk; readonly reviews: ReadonlyMap<string, ActorReview> } | undefined;
  return async () => {
    const now = await desk();
    if (known?.of !== now) known = { of: now, reviews: reviewedParties(now, await actorLogNow(archive)) };
    return known.reviews;
  };
};

export const sourcesOver = (
  archive: Archive,
  today: string | undefined,
  now: () => string,
  evaluation: Evaluation | null,
): Sources => {
  const [desk, reviews] = [deskOver(archive, today), reviewsOver(archive)];
  const actorReviews = actorReviewsOver(archive, desk);
  const margin = async (): Promise<Margin> => {
    const [ready, all, actors] = [await desk(), await reviews(), await actorReviews()];
    return {
      url: (article) => ready.article(article)?.url ?? null,
      review: (datum) => all.get(datum) ?? null,
      actor: (key) => actors.get(key) ?? null,
      today: ready.today,
    };
  };
  return { archive, desk, reviews, actorReviews, margin, now, evaluation };
};
