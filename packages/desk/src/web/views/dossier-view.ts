/**
 * All that the dossier page and its JSON twin show. In: a desk, one side or two, a filter. Out: figures and lists, of the happenings that the
 * filter leaves, without background and without what is denied. Counted are all; what needs words or parties is made of the newest.
 */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { PlacedBrief } from "../../archive/across.ts";
import type { ArticleSummary } from "../../archive/archive.ts";
import type { Side } from "../../archive/side.ts";
import type { MapPlace } from "../../charts/map-chart.ts";
import type { SeriesPoint } from "../../charts/series-chart.ts";
import { dayOf } from "../../relations/days.ts";
import { besideContested, type Dispute } from "../../relations/disputes.ts";
import { type BriefHappening, dayOfNews, type Happening, placedByReport } from "../../relations/happenings.ts";
import { type Mean, meanOf } from "../../relations/mean.ts";
import type { NamingChoices } from "../../relations/namings.ts";
import type { Point } from "../../relations/place-shown.ts";
import { type ReadByDay, type Step, seriesOf } from "../../relations/series.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type Contested, contestedOf, type Speaker } from "../../relations/speakers.ts";
import { type TurningPoint, turningPoints } from "../../relations/turning-points.ts";
import type { Desk } from "../desk.ts";
import { type Choices, choicesOf, type Filter } from "../filter.ts";
import { pathOf, withQuery } from "../links.ts";
import {
  type Asked,
  chosenOf,
  isScored,
  newest,
  newestArticles,
  newestWhole,
  type Source,
  sourcesOf,
} from "./chosen-view.ts";
import { lazily, withParts } from "./lazily.ts";
import { type ListPages, shownOf } from "./list-pages.ts";
import { type Network, networkOf } from "./network-view.ts";
import { type OutletsView, outletsOf } from "./outlet-view.ts";
import { type ClaimedTurn, claimedTurnsOf, type OutlookRow, outlookOf } from "./outlook-view.ts";
import { type Lately, latelyAmong } from "./pairs-view.ts";
import { listsOf, type ProspectLists, standOn } from "./prospect-state.ts";
import { articlesOf, type StandingView, standingView } from "./standing-view.ts";
import { commonest } from "./tally.ts";

export interface Figures {
  readonly articles: number;
  readonly outlets: number;
  /** First and last day of publication. */
  readonly first: string | null;
  readonly last: string | null;
  readonly happenings: number;
  /** Of them, those that every report denies; the classes and the score leave them out. */
  readonly denied: number;
  readonly byQuad: { readonly [quad: string]: number };
  readonly background: number;
  /** Happenings of the period that are older than what is counted, where there are too many to count. */
  readonly older: number;
  readonly score: Mean | null;
  readonly open: number;
  readonly overdue: number;
  readonly settled: number;
  /** Happenings that one report tells and another denies, and with them other accounts that cannot both hold. */
  readonly disputed: number;
  readonly contested: number;
}

/** A deed that one report tells and another denies, with what it is. */
export interface ContestedDeed extends Contested {
  readonly told: Pick<Happening, "type" | "mode" | "quad" | "actors" | "recipients" | "date" | "reports">;
}

export interface DossierView {
  readonly a: Side;
  readonly b: Side | null;
  readonly filter: Filter;
  /** The day on which prospects are judged: the one that was asked for, or the last day read. */
  readonly today: string | null;
  /** The moment that was asked for, after which everything is new. */
  readonly seen: string | null;
  readonly figures: Figures;
  /** The four weeks to the day of reading beside those before them; null where a period is chosen. */
  readonly lately: Lately | null;
  /** So many of the happenings and of the articles, the newest, is made of what needs their words and parties. */
  readonly newest: { readonly happenings: number; readonly articles: number };
  /** Reported by articles that were read after a moment; of the happenings the newest, and how many are older. */
  readonly fresh: {
    /** The moment that was asked for, or else when the reader was here before; null where neither is known. */
    readonly since: string | null;
    readonly happenings: readonly Happening[];
    readonly older: number;
    readonly prospects: readonly SettledProspect[];
  };
  readonly series: {
    readonly step: Step;
    readonly points: readonly SeriesPoint[];
    /** Happenings that no period holds: dated more coarsely, or outside. */
    readonly left: number;
  };
  /** The same of the whole time, where a period of it is chosen. */
  readonly overview: DossierView["series"] | null;
  /** Where the series changes level, and where a speaker says that the relation turned: two things. */
  readonly turns: readonly TurningPoint[];
  readonly claimedTurns: readonly ClaimedTurn[];
  readonly outlook: readonly OutlookRow[];
  readonly choices: Choices;
  /** The same of what stands in the timeline: without background. */
  readonly kinds: Pick<Choices, "type" | "status">;
  /** One page of the timeline, newest first. */
  readonly happenings: readonly Happening[];
  readonly page: number;
  readonly pages: number;
  readonly at: ListPages;
  /** One page of each. */
  readonly background: readonly Happening[];
  readonly contested: readonly ContestedDeed[];
  readonly prospects: ProspectLists;
  readonly speakers: readonly Speaker[];
  readonly network: Network;
  readonly places: readonly MapPlace[];
  readonly outlets: OutletsView;
  readonly namings: readonly NamingChoices[];
  readonly standing: StandingView;
  readonly disputes: readonly Dispute[];
  /** What the figures rest on, the newest first. */
  readonly articles: readonly Pick<ArticleSummary, "id" | "title" | "outlet" | "published" | "url">[];
}

export const pageSize = 25;
const mostSpeakers = 200;
const mostFresh = 100;
const mostArticles = 200;

const placesOf = (happenings: readonly PlacedBrief[], hrefOf: (place: string) => string): MapPlace[] => {
  const found = new Map<string, { point: Point; quads: string[] }>();
  for (const { place, point, quad } of happenings) {
    if (place === null || point === null) continue;
    const known = found.get(place);
    if (known === undefined) found.set(place, { point, quads: [quad] });
    else known.quads.push(quad);
  }
  return [...found]
    .map(([name, { point, quads }]) => ({
      name,
      ...point,
      href: hrefOf(name),
      count: quads.length,
      quad: commonest(quads),
    }))
    .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
};

const earliest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
const latest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);

/** @param placed happenings, each in the period of its first report where no article dates it @param published days of publication in their order */
const pointsOf = (
  placed: readonly BriefHappening[],
  published: readonly string[],
  readOn: ReadByDay,
  filter: Filter,
): DossierView["series"] => {
  const dated = placed.flatMap(({ date }) => date?.start.slice(0, 10) ?? []);
  const from = filter.since ?? earliest([...dated, ...published.slice(0, 1)]);
  const to = filter.until ?? published.at(-1) ?? latest(dated);
  const [first, last] = [from === undefined ? null : dayOf(from), to === undefined ? null : dayOf(to)];
  if (first === null || last === null || first > last) return { step: "week", points: [], left: placed.length };
  const { step, periods } = seriesOf(placed, readOn, first, last);
  return { step, points: periods, left: placed.length - periods.reduce((sum, { total }) => sum + total, 0) };
};

const latelyIn = (news: readonly BriefHappening[], today: string | null): Lately | null => {
  const now = today === null ? null : dayOf(today);
  const dated = news.flatMap((one) => {
    const day = dayOf(dayOfNews(one) ?? "");
    return day === null ? [] : [{ day, score: one.score }];
  });
  return now === null || dated.length === 0 ? null : latelyAmong(dated, now);
};

/** Whether a period of a dossier is chosen. */
const isPeriod = ({ since, until }: Filter): boolean => since !== undefined || until !== undefined;

/** A prospect belongs to a window in which it is due or was stated. */
export const prospectInWindow = ({ due, stated }: SettledProspect, { since, until }: Filter): boolean => {
  const meets = (first: string, last: string) =>
    (since === undefined || last >= since) && (until === undefined || first <= until);
  if (since === undefined && until === undefined) return true;
  return (
    (due !== null && meets(due.start, due.end)) || (stated !== null && meets(stated.slice(0, 10), stated.slice(0, 10)))
  );
};

/** Prospects of the window, as they stood on the day that is asked for. */
export const prospectsOn = (desk: Desk, a: Side | null, b: Side | null, filter: Filter): SettledProspect[] => {
  const all = desk.prospects(a, b);
  if (filter.day === undefined) return all.filter((one) => prospectInWindow(one, filter));
  const told = all.flatMap(({ statements, settledBy }) => [...statements, ...(settledBy === null ? [] : [settledBy])]);
  const published = new Map(
    desk.articles(told.map(({ article }) => article)).map((one) => [one.id, one.published?.start ?? null]),
  );
  return standOn(all, filter.day, (article) => published.get(article) ?? null).filter((one) =>
    prospectInWindow(one, filter),
  );
};

/** The articles that tell of any of it, the newest first. */
export const sourcesIn = (
  asked: Asked,
  chosen: readonly BriefHappening[] = chosenOf(asked).chosen,
  prospects: readonly SettledProspect[] = prospectsOn(asked.desk, asked.a, asked.b, asked.filter),
): Source[] => sourcesOf([...chosen.map(({ reports }) => reports), ...prospects.map(({ statements }) => statements)]);

/** What of a dossier is the same on every page of its lists, and what these lists are pages of. */
const wholeOf = (desk: Desk, a: Side, b: Side | null, filter: Filter) => {
  const asked = { desk, a, b, filter };
  const { windowed, chosen, older } = chosenOf(asked);
  const news = chosen.filter(({ historical }) => !historical);
  const scored = news.filter(isScored);
  const background = chosen.filter(({ historical }) => historical);
  const disputed = chosen.filter((one) => one.disputed);
  const today = filter.day ?? desk.today;
  const prospects = prospectsOn(desk, a, b, filter);
  const lists = listsOf(prospects, today);
  const sources = sourcesIn(asked, chosen, prospects);
  const read = newestArticles(sources);
  const published = sources.flatMap((one) => one.published?.slice(0, 10) ?? []).toReversed();
  const placed = scored.map(placedByReport);
  const series = pointsOf(placed, published, desk.readOn, filter);
  const parts = lazily(
    {},
    {
      whole: () => newestWhole(desk, scored),
      speakers: () => desk.speakers(read),
      disputes: () => {
        const found = desk.disputes(a, b, read);
        const told = new Set(found.flatMap(({ sides }) => sides.map(({ article }) => article)));
        const beside = disputed.filter(({ reports }) => reports.some(({ article }) => told.has(article)));
        return besideContested(found, contestedOf(newestWhole(desk, beside)));
      },
    },
  );
  const ready = {
    a,
    b,
    filter,
    today,
    figures: lazily(
      {
        articles: sources.length,
        outlets: new Set(sources.flatMap(({ outlet }) => outlet ?? [])).size,
        first: published[0] ?? null,
        last: published.at(-1) ?? null,
        happenings: news.length,
        denied: news.length - scored.length,
        byQuad: Object.fromEntries(quadCodes.map((quad) => [quad, scored.filter((one) => one.quad === quad).length])),
        background: background.length,
        older,
        score: meanOf(scored.map(({ score }) => score)),
        open: lists.open.length,
        overdue: lists.overdue.length,
        settled: lists.settled.length,
        disputed: disputed.length,
      },
      { contested: () => disputed.length + parts.disputes.length },
    ),
    newest: { happenings: Math.min(scored.length, newest.happenings), articles: read.size },
    series,
    turns: turningPoints(series.points),
    prospects: lists,
    lately: isPeriod(filter) ? null : latelyIn(news, today),
  };
  const view = lazily(ready, {
    claimedTurns: () => claimedTurnsOf(parts.speakers),
    outlook: () => outlookOf(placed, desk.readOn, published[0] ?? null, published.at(-1) ?? null),
    choices: () => choicesOf(windowed, filter),
    kinds: () =>
      choicesOf(
        windowed.filter(({ historical }) => !historical),
        filter,
        ["type", "status"],
      ),
    speakers: () => parts.speakers.slice(0, mostSpeakers),
    network: () => networkOf(parts.whole),
    places: () => placesOf(scored, (place) => `${withQuery(pathOf({ a, b }), { ...filter, place })}#happenings`),
    standing: () => standingView(desk, a, b, filter, windowed, scored, parts.whole, prospects),
    outlets: () => outletsOf(news, parts.whole, sources, desk.trigger),
    disputes: () => parts.disputes,
    namings: () => desk.namings(read),
    articles: () =>
      desk
        .articles(sources.slice(0, mostArticles).map(({ article }) => article))
        .map(({ id, title, outlet, published: day, url }) => ({ id, title, outlet, published: day, url })),
  });
  return { view, lists: { chosen, news, background, disputed, prospects } };
};

/** Whoever chose a period comes from the whole time, which is remembered. */
const rememberedWhole = (desk: Desk, a: Side, b: Side | null, filter: Filter) =>
  desk.remembered(JSON.stringify([a.key, b?.key, filter]), () => wholeOf(desk, a, b, filter));

/** What articles that were read after a moment tell; of happenings the newest. */
const freshOf = (
  desk: Desk,
  { chosen, prospects }: ReturnType<typeof wholeOf>["lists"],
  since: string | null,
): DossierView["fresh"] => {
  const read = since === null ? new Set<string>() : desk.readSince(since);
  if (read.size === 0) return { since, happenings: [], older: 0, prospects: [] };
  const isNew = ({ article }: { readonly article: string }) => read.has(article);
  const happenings = chosen.filter(({ reports }) => reports.some(isNew));
  const whole = desk.whole(happenings.slice(0, mostFresh).map(({ id }) => id));
  return {
    since,
    happenings: whole,
    older: happenings.length - whole.length,
    prospects: prospects.filter(
      ({ statements, settledBy }) => statements.some(isNew) || (settledBy !== null && isNew(settledBy)),
    ),
  };
};

export const dossierView = (
  desk: Desk,
  a: Side,
  b: Side | null,
  filter: Filter,
  page = 1,
  seen: string | null = null,
  at: ListPages = {},
  visit: string | null = null,
): DossierView => {
  const { view, lists } = rememberedWhole(desk, a, b, filter);
  const { news, background, disputed } = lists;
  // With the articles that their sentences lead to.
  const whole = (list: readonly BriefHappening[]) => {
    const shown = desk.whole(list.map(({ id }) => id));
    desk.articles(articlesOf(shown));
    return shown;
  };
  const { since: _, until: __, ...whenever } = filter;
  const own = {
    seen,
    fresh: freshOf(desk, lists, seen ?? visit),
    happenings: whole(news.slice((page - 1) * pageSize, page * pageSize)),
    page,
    pages: Math.max(1, Math.ceil(news.length / pageSize)),
    at,
    background: whole(shownOf("background", background, at)),
    contested: whole(shownOf("contested", disputed, at)).map(
      (told): ContestedDeed => ({ ...(contestedOf([told])[0] as Contested), told }),
    ),
  };
  const beside = {
    overview: () => (isPeriod(filter) ? rememberedWhole(desk, a, b, whenever).view.series : null),
  };
  return withParts(view, lazily(own, beside));
};
