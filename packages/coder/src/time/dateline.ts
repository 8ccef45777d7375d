/** What every later stage may know of the article itself: its id, for content hashes, and the date that anchors "on Tuesday". */
import type { Interval } from "./interval.ts";

export interface Dateline {
  /** The article's id. */
  readonly article: string;
  readonly published: Interval | null;
  readonly title: string | null;
}
