/** What the first page shows. In: a desk. Out: relations with their small series, the week that begins, what was read lately, what is new. */
import type { ArticleSummary } from "../../archive/archive.ts";
import type { SparkBar } from "../../charts/spark-chart.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import type { Happening } from "../../relations/happenings.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import type { Desk } from "../desk.ts";
import { changedPairs, type PairView, span } from "./pairs-view.ts";

export const relationOrders = ["change", "news"] as const;
export type RelationOrder = (typeof relationOrders)[number];

/** A pair with its year. */
export interface RelationRow {
  readonly pair: PairView;
  /** Four weeks each, the oldest first; the last are those to the day of reading. */
  readonly bars: readonly SparkBar[];
  /** What was last told of it. */
  readonly latest: Happening | null;
  /** Articles that tell of it and were read since the last visit. */
  readonly fresh: number;
}

export interface WeekDay {
  readonly day: string;
  readonly due: readonly SettledProspect[];
}

export interface HomeView {
  readonly today: string | null;
  readonly total: number;
  readonly order: RelationOrder;
  readonly relations: readonly RelationRow[];
  /** Further pairs, as many as a page has room for. */
  readonly further: readonly PairView[];
  readonly week: {
    readonly overdue: readonly SettledProspect[];
    readonly overdueCount: number;
    /** The day of reading and the seven after it. */
    readonly days: readonly WeekDay[];
    /** What may come in these days and has more time, a few of it. */
    readonly longer: readonly SettledProspect[];
  };
  readonly articles: readonly ArticleSummary[];
  /** What was read since the last visit: from when, how many articles, and which of those that are shown; null where there was no visit. */
  readonly fresh: { readonly since: string; readonly count: number; readonly articles: ReadonlySet<string> } | null;
}

const most = { articles: 24, relations: 12, further: 60, overdue: 4, due: 60, longer: 4, freshCounted: 2_000 };
const periods = 13;
const ahead = 7;

const barsOf = (desk: Desk, { a, b }: PairView, now: number): SparkBar[] => {
  const bars = Array.from({ length: periods }, () => ({ cooperation: 0, conflict: 0 }));
  for (const { day, score } of desk.pairDays(a, b, isoOf(now - periods * span + 1), isoOf(now))) {
    const at = dayOf(day.slice(0, 10));
    const bar = at === null ? undefined : bars[periods - 1 - Math.floor((now - at) / span)];
    if (bar !== undefined) bar[score < 0 ? "conflict" : "cooperation"]++;
  }
  return bars;
};

/** What differs most from its usual first, and then what has most news; or by news alone. */
const ordered = (pairs: readonly PairView[], order: RelationOrder): readonly PairView[] => {
  if (order === "news") return pairs;
  const changed = new Set(changedPairs(pairs));
  return [...changed, ...pairs.filter((one) => !changed.has(one))];
};

const relationsOf = (desk: Desk, order: RelationOrder) => {
  const pairs = ordered(desk.pairs, order);
  const now = desk.today === null ? null : dayOf(desk.today);
  const shown = pairs.slice(0, most.relations);
  const ids = shown.map(({ a, b }) => (desk.today === null ? null : desk.newestOfPair(a, b, desk.today)));
  const told = new Map(desk.whole(ids.flatMap((id) => id ?? [])).map((one) => [one.id, one]));
  return {
    rows: shown.map((pair, i) => ({
      pair,
      bars: now === null ? [] : barsOf(desk, pair, now),
      latest: told.get(ids[i] ?? "") ?? null,
    })),
    further: pairs.slice(most.relations, most.relations + most.further),
  };
};

/** Of what is due some time in a year nothing is due this week. */
const vague: ReadonlySet<string> = new Set(["year", "decade", "century"]);

const weekOf = (desk: Desk): HomeView["week"] => {
  const { today } = desk;
  const now = today === null ? null : dayOf(today);
  if (now === null) return { overdue: [], overdueCount: 0, days: [], longer: [] };
  const last = isoOf(now + ahead);
  const due = desk.due({ day: today, standings: ["open"], since: isoOf(now), until: last }, "next", most.due);
  const late = { day: today, standings: ["overdue"] } as const;
  return {
    overdue: desk.due(late, "latest", most.overdue),
    overdueCount: desk.countDue(late).overdue,
    days: Array.from({ length: ahead + 1 }, (_, i) => isoOf(now + i)).map((day) => ({
      day,
      due: due.filter((one) => one.due?.end.slice(0, 10) === day),
    })),
    longer: due
      .filter((one) => one.due !== null && one.due.end.slice(0, 10) > last && !vague.has(one.due.precision))
      .slice(0, most.longer),
  };
};

/** @param since when the reader was here before; null where that is not known */
export const homeView = (desk: Desk, total: number, order: RelationOrder, since: string | null): HomeView => {
  const { rows, further } = desk.remembered(`relations|${order}`, () => relationsOf(desk, order));
  const read = since === null ? new Set<string>() : desk.readSince(since);
  // Where nearly all is new, what is new of each pair tells nothing.
  const ofPairs =
    since === null || read.size === 0 || read.size > most.freshCounted
      ? new Map<string, number>()
      : desk.readOfPairsSince(since);
  return {
    today: desk.today,
    total,
    order,
    relations: rows.map((row) => ({ ...row, fresh: ofPairs.get(`${row.pair.a}|${row.pair.b}`) ?? 0 })),
    further,
    week: weekOf(desk),
    articles: desk.latest(most.articles),
    fresh: since === null ? null : { since, count: read.size, articles: read },
  };
};
