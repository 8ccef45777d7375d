/** The memo of what an archive holds. In: an archive, one side or two, a period. Out: the memo. The same archive gives the same memo. */
import type { Across } from "../archive/across.ts";
import type { Window } from "../archive/archive.ts";
import { acrossSide, type Side } from "../archive/side.ts";
import { dayOf } from "../relations/days.ts";
import type { Happening } from "../relations/happenings.ts";
import { type SettledProspect, settledOn } from "../relations/settle-prospects.ts";
import { meetsWindow, type Story, storyOf } from "../relations/story.ts";
import { type Memo, memoOf } from "./memo.ts";

/** Nobody reads a memo of more, and its author would not have read them either. */
const most = { happenings: 2000, prospects: 2000, records: 400 };

interface Told {
  readonly story: Story;
  /** The newest articles that tell of it. */
  readonly articles: readonly string[];
}

/** @param withDisputes whether contested accounts are asked for; what only serves to tell what is usual needs none */
const toldIn = (
  archive: Across,
  a: Side,
  b: Side | null,
  window: Window,
  today: string | null,
  withDisputes: boolean,
): Told => {
  const sides = [a, ...(b === null ? [] : [b])].map(acrossSide);
  const happenings: Happening[] = archive
    .happenings(sides, window, most.happenings)
    .map(({ happening }) => happening)
    .filter((one) => meetsWindow(one, window));
  const day = today === null ? null : dayOf(today);
  const prospects: SettledProspect[] = archive
    .prospects(sides, most.prospects)
    .map((prospect) => settledOn(prospect, day));
  const reports = happenings.flatMap((one) => one.reports);
  const copies = new Set(reports.flatMap(({ copy, article }) => (copy ? [article] : [])));
  const ids = new Set([...reports, ...prospects.flatMap(({ statements }) => statements)].map(({ article }) => article));
  const articles = archive
    .articles([...ids])
    .toSorted((x, y) => ((x.published?.start ?? "") + x.id < (y.published?.start ?? "") + y.id ? 1 : -1));
  return {
    story: storyOf(
      { a, b },
      happenings,
      prospects,
      articles.map(({ id, outlet, published }) => ({ outlet, published, copy: copies.has(id) })),
      window,
      today,
      withDisputes ? archive.disputes(sides, [...ids]) : [],
    ),
    articles: articles.map(({ id }) => id),
  };
};

/** @param today the day of reading, ISO; without it the last day of publication in the archive */
export const memoFrom = (
  archive: Across,
  a: Side,
  b: Side | null,
  { since, until }: Window,
  today: string | null = archive.lastDay(),
): Memo => {
  const { story, articles } = toldIn(archive, a, b, { since, until }, today, true);
  return memoOf(story, {
    history: since === undefined ? undefined : toldIn(archive, a, b, { until }, today, false).story,
    records: archive.recordsOf(articles.slice(0, most.records)),
  });
};
