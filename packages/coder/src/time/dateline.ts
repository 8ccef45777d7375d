/**
 * What every later stage may know of the article itself: its id, for content hashes, and the date that anchors "on Tuesday"; and where
 * other times lie, seen from it.
 */
import { parseIsoDay } from "./calendar.ts";
import type { Interval } from "./interval.ts";

export interface Dateline {
  /** The article's id. */
  readonly article: string;
  readonly published: Interval | null;
  readonly title: string | null;
}

/** Number of the day of an ISO day or minute. */
const dayOf = (iso: string): number => parseIsoDay(iso.slice(0, 10)) as number;

/** Older than a fortnight is told as background. */
const newsDays = 14;

/** Whether an interval begins after the article's day. */
export const liesAhead = (dateline: Dateline, interval: Interval): boolean =>
  dateline.published !== null &&
  (interval.start.slice(0, 10) > dateline.published.end.slice(0, 10) ||
    // "later this week".
    (interval.precision === "range" &&
      dayOf(interval.start) === dayOf(dateline.published.end) &&
      dayOf(interval.end) > dayOf(interval.start)));

/** Whether a dated deed is background told again. */
export const isHistorical = (dateline: Dateline, date: Interval | null): boolean =>
  date !== null && dateline.published !== null && dayOf(date.end) < dayOf(dateline.published.start) - newsDays;
