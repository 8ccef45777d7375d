/** What a reviewer sees. In: the log and the records. Out: data to review, each in its sentence, with how it stands and at which version. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Archive, ArticleSummary } from "../../archive/archive.ts";
import {
  byDatum,
  type DatumReview,
  type Entry,
  type Seen,
  type Share,
  standing,
  unreviewed,
} from "../../archive/review.ts";
import { anchorOf, seenIn } from "../../archive/revise.ts";
import { daysOf, gap, isoOf } from "../../relations/days.ts";
import { placedByReport, type Report } from "../../relations/happenings.ts";

/** `second`: what others reviewed and this reviewer did not, for a second opinion. */
export const reviewStates = ["open", "second", "confirmed", "corrected", "rejected", "all"] as const;
export type ReviewState = (typeof reviewStates)[number];

export interface ReviewFilter {
  readonly state: ReviewState;
  readonly kind: Seen["kind"];
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly outlet?: string | undefined;
  readonly article?: string | undefined;
  readonly pair?: readonly [string, string] | undefined;
  readonly share?: Share | undefined;
  readonly order: "newest" | "doubt";
  /** A datum that is shown first, whatever the rest of the filter. */
  readonly at?: string | undefined;
}

export interface ReviewItem {
  readonly article: Pick<ArticleSummary, "id" | "title" | "outlet" | "published" | "url">;
  readonly datum: string;
  readonly seen: Seen;
  readonly review: DatumReview;
  /** The sentence before the evidence, the evidence cut at the trigger, the sentence after. */
  readonly context: {
    readonly before: string;
    readonly head: string;
    readonly trigger: string;
    readonly tail: string;
    readonly after: string;
  };
  /** Other events of the article, into which this one can be merged. */
  readonly siblings: readonly { readonly id: string; readonly words: string }[];
  /** Events of other articles that are held for the same happening, from which this one can be parted. */
  readonly joined: readonly { readonly id: string; readonly words: string }[];
  /** Other happenings of those days and states, with which this event's can be joined: the id of an event of each. */
  readonly nearby: readonly { readonly id: string; readonly words: string }[];
  /** Who says something in the article, to whom an event or a prospect can be given. */
  readonly voices: readonly { readonly id: string; readonly words: string }[];
}

export interface ReviewView {
  readonly filter: ReviewFilter;
  readonly author: string | null;
  readonly items: readonly ReviewItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The entry that this reviewer has just made, to be taken back. */
  readonly last: { readonly entry: Entry; readonly version: number } | null;
  readonly counts: { readonly [state: string]: number };
}

export const reviewPageSize = 20;

const contextOf = ({ article, sentences }: ArticleRecord, seen: Seen): ReviewItem["context"] => {
  const { text } = article;
  const span = anchorOf(seen).span ?? { start: 0, end: 0 };
  const evidence =
    seen.kind === "event"
      ? seen.datum.evidence
      : seen.kind === "attribution"
        ? [span, ...seen.datum.content, ...(seen.datum.speaker.span === null ? [] : [seen.datum.speaker.span])]
        : [span];
  const start = Math.min(span.start, ...evidence.map((one) => one.start));
  const end = Math.max(span.end, ...evidence.map((one) => one.end));
  const first = sentences.find((one) => one.end > start)?.start ?? start;
  const last = sentences.findLast((one) => one.start < end)?.end ?? end;
  return {
    before: text.slice(Math.min(first, start), start),
    head: text.slice(start, span.start),
    trigger: text.slice(span.start, span.end),
    tail: text.slice(span.end, end),
    after: text.slice(end, Math.max(last, end)),
  };
};

const wordsOf = (record: ArticleRecord, id: string): string => {
  const event = record.events.find((one) => one.id === id);
  return event === undefined
    ? ""
    : `${event.type} “${record.article.text.slice(event.trigger.start, event.trigger.end)}”`;
};

const voiceOf = (
  { article, actors }: ArticleRecord,
  { speaker, cue }: ArticleRecord["attributions"][number],
): string => {
  const name = actors.find(({ id }) => id === speaker.actor)?.name ?? speaker.description ?? "someone not named";
  return cue === null ? name : `${name} “${article.text.slice(cue.start, cue.end)}”`;
};

const reportWords = ({ outlet, published, evidence }: Report): string =>
  `${outlet ?? "unknown outlet"}, ${published?.slice(0, 10) ?? "undated"}: ${evidence[0]?.words ?? ""}`;

/** The other articles' reports of an event's happening. */
const joinedWith = (archive: Archive, article: string, datum: string): ReviewItem["joined"] =>
  (archive.across.happening(datum)?.happening.reports ?? [])
    .filter((report) => report.article !== article)
    .map((report) => ({ id: report.event, words: reportWords(report) }));

/** How many happenings are offered for joining, days from the event on which they lie, and how many of a busy fortnight are looked at. */
const mostNearby = 20;
const nearbyDays = 14;
const mostLookedAt = 400;

/** Of other happenings of the event's states those of the nearest days, these first. */
const nearbyOf = (
  archive: Archive,
  { article }: ArticleRecord,
  { datum, actors }: Extract<Seen, { kind: "event" }>,
): ReviewItem["nearby"] => {
  const days = daysOf(datum.date ?? article.published);
  const [a, b] = [...new Set(actors.flatMap(({ country }) => country ?? []))];
  if (days === null || a === undefined) return [];
  const window = { since: isoOf(days.first - nearbyDays), until: isoOf(days.last + nearbyDays) };
  const sides = [{ country: a }, ...(b === undefined ? [] : [{ country: b }])];
  const nearest = archive.across
    .briefs(sides, window, mostLookedAt)
    .flatMap((brief) => {
      const on = daysOf(placedByReport(brief).date);
      return on === null || gap(on, days) > nearbyDays ? [] : { id: brief.id, far: gap(on, days) };
    })
    .sort((one, other) => one.far - other.far)
    .slice(0, mostNearby);
  return archive.across.happeningsOf(nearest.map(({ id }) => id)).flatMap(({ happening: { reports } }) => {
    const [first] = reports;
    if (first === undefined || reports.some(({ event }) => event === datum.id)) return [];
    return { id: first.event, words: reportWords(first) };
  });
};

const itemOf = (archive: Archive, record: ArticleRecord, datum: string, review: DatumReview): ReviewItem | null => {
  // What was rejected stands in no record; the log remembers how it was seen.
  const seen = seenIn(record, datum) ?? review.history.at(-1)?.seen ?? null;
  if (seen === null) return null;
  const { id, title, outlet, published, url } = record.article;
  return {
    article: { id, title, outlet, published, url },
    datum,
    seen,
    review,
    context: contextOf(record, seen),
    siblings: record.events
      .filter((one) => one.id !== datum)
      .map((one) => ({ id: one.id, words: wordsOf(record, one.id) })),
    joined: seen.kind === "event" ? joinedWith(archive, id, datum) : [],
    nearby: seen.kind === "event" ? nearbyOf(archive, record, seen) : [],
    voices: record.attributions.map((one) => ({ id: one.id, words: voiceOf(record, one) })),
  };
};

const verdictOf = { confirmed: "confirm", corrected: "correct", rejected: "reject" } as const;

const inShare = (article: string, { part, of }: Share): boolean =>
  ("0123456789abcdef".indexOf(article.slice(-1)) + 1) % of === part - 1;

const fitsLog = (
  { entry, history }: DatumReview,
  { state, kind, type, article, share }: ReviewFilter,
  author: string | null,
): boolean =>
  entry !== null &&
  entry.seen.kind === kind &&
  (state === "all" ||
    state === "open" ||
    (state === "second" ? !history.some((one) => one.author === author) : entry.verdict === verdictOf[state])) &&
  (share === undefined || inShare(entry.article, share)) &&
  (type === undefined || anchorOf(entry.seen).type === type) &&
  (article === undefined || entry.article === article);

export const reviewView = async (
  archive: Archive,
  reviews: ReadonlyMap<string, DatumReview>,
  filter: ReviewFilter,
  author: string | null,
  page: number,
  lastSeq: number | null,
): Promise<ReviewView> => {
  const from = (page - 1) * reviewPageSize;
  const logged = [...reviews]
    .filter(([, review]) => fitsLog(review, filter, author))
    .sort(([, a], [, b]) => b.version - a.version)
    .map(([datum, { history }]) => ({ article: (history[0] as Entry).article, datum }));
  const open =
    filter.state === "open" || filter.state === "all"
      ? await archive.reviews.queue({
          ...filter,
          limit: reviewPageSize,
          offset: Math.max(0, from - (filter.state === "all" ? logged.length : 0)),
        })
      : { total: 0, data: [] };
  const done = filter.state === "open" ? [] : logged;
  const wanted = [...done.slice(from, from + reviewPageSize), ...open.data].slice(0, reviewPageSize);
  if (filter.at !== undefined && !wanted.some(({ datum }) => datum === filter.at)) {
    const article = filter.article ?? reviews.get(filter.at)?.history[0]?.article;
    if (article !== undefined) wanted.unshift({ article, datum: filter.at });
  }
  const records = new Map<string, ArticleRecord>();
  for (const { article } of wanted) {
    const record = records.get(article) ?? (await archive.record(article));
    if (record !== null) records.set(article, record);
  }
  const items = wanted.flatMap(({ article, datum }) => {
    const record = records.get(article);
    return record === undefined ? [] : (itemOf(archive, record, datum, reviews.get(datum) ?? unreviewed) ?? []);
  });
  const pages = Math.max(1, Math.ceil((done.length + open.total) / reviewPageSize));
  // Others may have emptied the last page meanwhile.
  if (page > pages) return await reviewView(archive, reviews, filter, author, pages, lastSeq);
  const held = [...reviews.values()].flatMap(({ entry }) => entry?.verdict ?? []);
  const lastReview = [...reviews.values()].find(({ version }) => version === lastSeq);
  return {
    filter,
    author,
    items,
    total: done.length + open.total,
    page,
    pages,
    last: lastReview?.entry == null ? null : { entry: lastReview.entry, version: lastReview.version },
    counts: {
      open: open.total,
      confirmed: held.filter((verdict) => verdict === "confirm").length,
      corrected: held.filter((verdict) => verdict === "correct").length,
      rejected: held.filter((verdict) => verdict === "reject").length,
    },
  };
};

/** How every datum that was ever reviewed stands. */
export const reviewsOf = (entries: readonly Entry[]): Map<string, DatumReview> =>
  new Map([...byDatum(entries)].map(([datum, own]) => [datum, standing(own)]));
