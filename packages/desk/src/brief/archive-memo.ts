/** The memo of what an archive holds. In: an archive, one side or two, a period. Out: the memo. The same archive gives the same memo. */
import type { Across, AcrossSide } from "../archive/across.ts";
import type { Window } from "../archive/archive.ts";
import { acrossSide, type Side } from "../archive/side.ts";
import { dayOf } from "../relations/days.ts";
import { placedByReport } from "../relations/happenings.ts";
import { type SettledProspect, settledOn } from "../relations/settle-prospects.ts";
import { meetsWindow, seriesIn, storyOf } from "../relations/story.ts";
import { type Memo, memoOf } from "./memo.ts";
import type { History } from "./usual.ts";

/** Nobody reads a memo of more, and its author would not have read them either. */
const most = { happenings: 2000, counted: 8000, prospects: 2000, records: 400 };

const read = (archive: Across, sides: readonly AcrossSide[], today: string | null): readonly SettledProspect[] => {
  const day = today === null ? null : dayOf(today);
  return archive.prospects(sides, most.prospects).map((prospect) => settledOn(prospect, day));
};

/** Whether a prospect's time, or the day on which it was stated, lies in the window, and it was not stated after it. */
const isOfWindow = ({ due, stated }: SettledProspect, { since, until }: Window): boolean => {
  if (since === undefined && until === undefined) return true;
  const meets = (first: string, last: string) =>
    (since === undefined || last >= since) && (until === undefined || first <= until);
  const day = stated?.slice(0, 10) ?? null;
  if (until !== undefined && day !== null && day > until) return false;
  return (due !== null && meets(due.start, due.end)) || (day !== null && meets(day, day));
};

/** What a period is held against: in brief all that was read up to its end. */
const historyOf = (
  archive: Across,
  sides: readonly AcrossSide[],
  window: Window,
  prospects: readonly SettledProspect[],
): History => {
  const happenings = archive.briefs(sides, window, most.counted).filter((one) => meetsWindow(one, window));
  const told = [...happenings.flatMap(({ reports }) => reports), ...prospects.flatMap(({ statements }) => statements)];
  const published = new Map(told.map((one) => [one.article, one.published?.slice(0, 10) ?? null]));
  const days = [...published.values()].filter((day) => day !== null).sort();
  const readOn = archive.readOn();
  return {
    happenings,
    prospects,
    series: seriesIn(happenings.map(placedByReport), days, window, readOn),
    readOn,
    until: window.until ?? null,
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
  const window = { since, until };
  const sides = [a, ...(b === null ? [] : [b])].map(acrossSide);
  const known = read(archive, sides, today);
  const prospects = known.filter((prospect) => isOfWindow(prospect, window));
  const history = historyOf(archive, sides, { until }, known);
  const happenings = archive
    .happenings(sides, window, most.happenings)
    .map(({ happening }) => happening)
    .filter((one) => meetsWindow(one, window));
  const reports = happenings.flatMap((one) => one.reports);
  const copies = new Set(reports.flatMap(({ copy, article }) => (copy ? [article] : [])));
  const ids = new Set([...reports, ...prospects.flatMap(({ statements }) => statements)].map(({ article }) => article));
  const articles = archive
    .articles([...ids])
    .toSorted((x, y) => ((x.published?.start ?? "") + x.id < (y.published?.start ?? "") + y.id ? 1 : -1));
  const story = storyOf(
    { a, b },
    happenings,
    prospects,
    articles.map(({ id, outlet, published }) => ({ outlet, published, copy: copies.has(id) })),
    window,
    today,
    archive.readOn(),
    archive.disputes(sides, [...ids]),
  );
  return memoOf(story, {
    history,
    older: history.happenings.filter((one) => meetsWindow(one, window)).length - happenings.length,
    records: archive.recordsOf(articles.slice(0, most.records).map(({ id }) => id)),
  });
};
