/**
 * All that the dossier page and its JSON twin show. In: a desk, one side or two, a filter. Out: figures and lists. Series, network, map,
 * outlets and figures are of the happenings that the filter leaves, without background and without what is denied.
 */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { ArticleSummary } from "../../archive/archive.ts";
import type { Side } from "../../archive/side.ts";
import type { MapPlace } from "../../charts/map-chart.ts";
import type { SeriesPoint } from "../../charts/series-chart.ts";
import { placeShown } from "../../formats/place-words.ts";
import { dayOf } from "../../relations/days.ts";
import { besideContested, type Dispute } from "../../relations/disputes.ts";
import { type Happening, placedByReport } from "../../relations/happenings.ts";
import type { NamingChoices } from "../../relations/namings.ts";
import { type Period, type Step, seriesOf } from "../../relations/series.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type Contested, contestedOf, type Speaker } from "../../relations/speakers.ts";
import { type TurningPoint, turningPoints } from "../../relations/turning-points.ts";
import type { Desk } from "../desk.ts";
import { type Choices, choicesOf, type Filter, filtered, inWindow } from "../filter.ts";
import { pathOf, withQuery } from "../links.ts";
import { lazily, withParts } from "./lazily.ts";
import { type Network, networkOf } from "./network-view.ts";
import { type OutletsView, outletsOf } from "./outlet-view.ts";
import { type ClaimedTurn, claimedTurnsOf, type OutlookRow, outlookOf } from "./outlook-view.ts";
import { listsOf, type ProspectLists, standOn } from "./prospect-state.ts";
import { type StandingView, standingView } from "./standing-view.ts";
import { commonest, type Mean, meanOf } from "./tally.ts";

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
  /** Happenings of the period that are older than what is shown, where there are too many for one page. */
  readonly older: number;
  readonly score: Mean | null;
  readonly open: number;
  readonly overdue: number;
  readonly settled: number;
  readonly contested: number;
}

/** Lists of which a page shows a part, as they are called in its address. */
export const listNames = ["prospects", "settled", "contested", "speakers", "background", "articles"] as const;
export type ListName = (typeof listNames)[number];

export interface DossierView {
  readonly a: Side;
  readonly b: Side | null;
  readonly filter: Filter;
  /** The day on which prospects are judged: the one that was asked for, or the last day read. */
  readonly today: string | null;
  /** What the archive was when this was made: asking with `seen` set to it later shows what is new since. */
  readonly asOf: string;
  readonly seen: string | null;
  readonly figures: Figures;
  /** Reported by articles that were read after `seen`. */
  readonly fresh: { readonly happenings: readonly Happening[]; readonly prospects: readonly SettledProspect[] };
  readonly series: {
    readonly step: Step;
    readonly points: readonly SeriesPoint[];
    /** Happenings that no period holds: dated more coarsely, or outside. */
    readonly left: number;
  };
  /** Where the series changes level, and where a speaker says that the relation turned: two things. */
  readonly turns: readonly TurningPoint[];
  readonly claimedTurns: readonly ClaimedTurn[];
  readonly outlook: readonly OutlookRow[];
  readonly choices: Choices;
  /** One page of the timeline, newest first. */
  readonly happenings: readonly Happening[];
  readonly page: number;
  readonly pages: number;
  /** Which page of the other lists is shown; those that are not named begin at their first. */
  readonly at: { readonly [N in ListName]?: number };
  readonly background: readonly Happening[];
  readonly prospects: ProspectLists;
  readonly contested: readonly Contested[];
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

export const pageSize = 50;
const mostSpeakers = 200;
const mostArticles = 200;

const placesOf = (happenings: readonly Happening[], desk: Desk, hrefOf: (place: string) => string): MapPlace[] => {
  const found = new Map<string, { place: Omit<MapPlace, "count" | "quad">; quads: string[] }>();
  for (const happening of happenings) {
    const { reports, quad } = happening;
    const named = placeShown(happening);
    if (named === null) continue;
    const place = reports.map(({ event }) => desk.place(event)).find((one) => one?.name === named);
    if (place == null || place.lat === null || place.lon === null) continue;
    const known = found.get(place.name) ?? {
      place: { name: place.name, lat: place.lat, lon: place.lon, href: hrefOf(place.name) },
      quads: [],
    };
    found.set(place.name, known);
    known.quads.push(quad);
  }
  return [...found.values()]
    .map(({ place, quads }) => ({ ...place, count: quads.length, quad: commonest(quads) }))
    .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
};

/** Each period with the bounds of its mean score; what no article dates stands in the period of its first report. */
const pointsOf = (
  happenings: readonly Happening[],
  published: readonly string[],
  filter: Filter,
): DossierView["series"] => {
  const placed = happenings.map(placedByReport);
  const dated = placed.flatMap(({ date }) => date?.start.slice(0, 10) ?? []).sort();
  const from = filter.since ?? [dated[0], published[0]].filter((day) => day !== undefined).sort()[0];
  const to = filter.until ?? published.at(-1) ?? dated.at(-1);
  const [first, last] = [from === undefined ? null : dayOf(from), to === undefined ? null : dayOf(to)];
  if (first === null || last === null || first > last) return { step: "week", points: [], left: happenings.length };
  const { step, periods } = seriesOf(placed, published, first, last);
  // Periods follow each other without gaps: the last that has begun is the only one that can hold a happening.
  const scores = periods.map((): number[] => []);
  for (const { date, score } of placed) {
    if (date === null) continue;
    const [start, end] = [date.start.slice(0, 10), date.end.slice(0, 10)];
    const at = periods.findLastIndex((period) => period.start <= start);
    if (at >= 0 && end <= (periods[at] as Period).end) scores[at]?.push(score);
  }
  return {
    step,
    left: happenings.length - periods.reduce((sum, { total }) => sum + total, 0),
    points: periods.map((period, i) => {
      const { low = null, high = null } = meanOf(scores[i] ?? []) ?? {};
      return { ...period, low, high };
    }),
  };
};

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
  const stood =
    filter.day === undefined
      ? all
      : standOn(all, filter.day, (article) => desk.article(article)?.published?.start ?? null);
  return stood.filter((one) => prospectInWindow(one, filter));
};

/** The articles that tell of any of it. */
export const articlesBehind = (
  happenings: readonly Happening[],
  prospects: readonly SettledProspect[],
): ReadonlySet<string> =>
  new Set(
    [...happenings.flatMap(({ reports }) => reports), ...prospects.flatMap(({ statements }) => statements)].map(
      ({ article }) => article,
    ),
  );

/** What of a dossier is the same on every page of its lists, and what these lists are pages of. */
const wholeOf = (desk: Desk, a: Side, b: Side | null, filter: Filter) => {
  const windowed = desk.happenings(a, b, filter).filter((one) => inWindow(one, filter));
  const chosen = filtered(windowed, filter);
  const news = chosen.filter(({ historical }) => !historical);
  const scored = news.filter(({ status }) => status !== "denied");
  const today = filter.day ?? desk.today;
  const prospects = prospectsOn(desk, a, b, filter);
  const lists = listsOf(prospects, today);
  const articles = articlesBehind(chosen, prospects);
  const sources = [...articles].flatMap((id) => desk.article(id) ?? []);
  const published = sources.flatMap((article) => article.published?.start.slice(0, 10) ?? []).sort();
  const series = pointsOf(scored, published, filter);
  const contested = contestedOf(chosen);
  const said = lazily(
    {},
    {
      speakers: () => desk.speakers(articles),
      disputes: () => besideContested(desk.disputes(a, b, articles), contested),
    },
  );
  const ready = {
    a,
    b,
    filter,
    today,
    asOf: desk.version.split("|")[0] as string,
    figures: lazily(
      {
        articles: articles.size,
        outlets: new Set(sources.flatMap(({ outlet }) => outlet ?? [])).size,
        first: published[0] ?? null,
        last: published.at(-1) ?? null,
        happenings: news.length,
        denied: news.length - scored.length,
        byQuad: Object.fromEntries(quadCodes.map((quad) => [quad, scored.filter((one) => one.quad === quad).length])),
        background: chosen.length - news.length,
        older: desk.older(a, b, filter),
        score: meanOf(scored.map(({ score }) => score)),
        open: lists.open.length,
        overdue: lists.overdue.length,
        settled: lists.settled.length,
      },
      { contested: () => contested.length + said.disputes.length },
    ),
    series,
    turns: turningPoints(series.points),
    background: chosen.filter(({ historical }) => historical),
    prospects: lists,
    contested,
    articles: sources
      .toSorted((x, y) => ((x.published?.start ?? "") + x.id < (y.published?.start ?? "") + y.id ? 1 : -1))
      .slice(0, mostArticles)
      .map(({ id, title, outlet, published: day, url }) => ({ id, title, outlet, published: day, url })),
  };
  const view = lazily(ready, {
    claimedTurns: () => claimedTurnsOf(said.speakers),
    outlook: () => outlookOf(scored, published[0] ?? null, published.at(-1) ?? null),
    choices: () => choicesOf(windowed, filter),
    speakers: () => said.speakers.slice(0, mostSpeakers),
    network: () => networkOf(scored),
    places: () => placesOf(scored, desk, (place) => `${withQuery(pathOf({ a, b }), { ...filter, place })}#happenings`),
    standing: () => standingView(desk, a, b, filter, windowed, scored, prospects),
    outlets: () => outletsOf(news, sources, desk.trigger),
    disputes: () => said.disputes,
    namings: () => desk.namings(new Set(sources.map(({ id }) => id))),
  });
  return { view, chosen, news, all: prospects };
};

export const dossierView = (
  desk: Desk,
  a: Side,
  b: Side | null,
  filter: Filter,
  page = 1,
  seen: string | null = null,
  at: DossierView["at"] = {},
): DossierView => {
  const { view, chosen, news, all } = desk.remembered(JSON.stringify([a.key, b?.key, filter]), () =>
    wholeOf(desk, a, b, filter),
  );
  const isNew = (id: string) => seen !== null && (desk.article(id)?.retrieved ?? "") > seen;
  return withParts(view, {
    seen,
    fresh: {
      happenings: chosen.filter(({ reports }) => reports.some(({ article }) => isNew(article))),
      prospects: all.filter(
        ({ statements, settledBy }) =>
          statements.some(({ article }) => isNew(article)) || (settledBy !== null && isNew(settledBy.article)),
      ),
    },
    happenings: news.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages: Math.max(1, Math.ceil(news.length / pageSize)),
    at,
  });
};
