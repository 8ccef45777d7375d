/** What routes draw on. In: an archive, a desk over it, its reviews. Out: answers for pages, and the margin that pages show beside them. */
import type { Archive } from "../archive/archive.ts";
import type { DatumReview } from "../archive/review.ts";
import type { Evaluation } from "../measure/evaluation.ts";
import { type Desk, deskOver } from "./desk.ts";
import type { Margin } from "./parts.ts";
import { reviewsOf } from "./views/review-view.ts";

export type Reviews = ReadonlyMap<string, DatumReview>;

export interface Sources {
  readonly archive: Archive;
  readonly desk: () => Promise<Desk>;
  /** How every datum that was ever reviewed stands. */
  readonly reviews: () => Promise<Reviews>;
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

export const sourcesOver = (
  archive: Archive,
  today: string | undefined,
  now: () => string,
  evaluation: Evaluation | null,
): Sources => {
  const [desk, reviews] = [deskOver(archive, today), reviewsOver(archive)];
  const margin = async (): Promise<Margin> => {
    const [ready, all] = [await desk(), await reviews()];
    return {
      url: (article) => ready.article(article)?.url ?? null,
      review: (datum) => all.get(datum) ?? null,
      today: ready.today,
    };
  };
  return { archive, desk, reviews, margin, now, evaluation };
};
