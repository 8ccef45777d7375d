/**
 * All that the dossier page and its JSON twin show. In: a desk, one side or two, a filter. Out: figures and lists. Series, network, map,
 * outlets and figures are of the happenings that the filter leaves, without background and without what is denied.
 */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { MapPlace } from "../../charts/map-chart.ts";
import type { SeriesPoint } from "../../charts/series-chart.ts";
import { dayOf } from "../../relations/days.ts";
import type { Happening } from "../../relations/happenings.ts";
import { type Step, seriesOf } from "../../relations/series.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type Contested, contestedOf, type Speaker } from "../../relations/speakers.ts";
import { type TurningPoint, turningPoints } from "../../relations/turning-points.ts";
import type { Desk, Side } from "../desk.ts";
import { type Choices, choicesOf, type Filter, filtered, inWindow } from "../filter.ts";
import { type Network, networkOf } from "./network-view.ts";
import { type OutletsView, outletsOf } from "./outlet-view.ts";
import { type ClaimedTurn, claimedTurnsOf, type OutlookRow, outlookOf } from "./outlook-view.ts";
import { listsOf, type ProspectLists } from "./prospect-state.ts";
import { commonest, type Mean, meanOf } from "./tally.ts";

export interface Figures {
  readonly articles: number;
  readonly outlets: number;
  /** First and last day of publication. */
  readonly first: string | null;
  readonly last: string | null;
  readonly happenings: number;
  readonly byQuad: { readonly [quad: string]: number };
  readonly background: number;
  readonly score: Mean | null;
  readonly open: number;
  readonly overdue: number;
  readonly settled: number;
  readonly contested: number;
}

export interface DossierView {
  readonly a: Side;
  readonly b: Side | null;
  readonly filter: Filter;
  readonly today: string | null;
  /** What the archive was when this was made: asking with `seen` set to it later shows what is new since. */
  readonly asOf: string;
  readonly seen: string | null;
  readonly figures: Figures;
  /** Reported by articles that were read after `seen`. */
  readonly fresh: { readonly happenings: readonly Happening[]; readonly prospects: readonly SettledProspect[] };
  readonly series: { readonly step: Step; readonly points: readonly SeriesPoint[] };
  /** Where the series changes level, and where a speaker says that the relation turned: two things. */
  readonly turns: readonly TurningPoint[];
  readonly claimedTurns: readonly ClaimedTurn[];
  readonly outlook: readonly OutlookRow[];
  readonly choices: Choices;
  /** One page of the timeline, newest first. */
  readonly happenings: readonly Happening[];
  readonly page: number;
  readonly pages: number;
  readonly background: readonly Happening[];
  readonly prospects: ProspectLists;
  readonly contested: readonly Contested[];
  readonly speakers: readonly Speaker[];
  readonly network: Network;
  readonly places: readonly MapPlace[];
  readonly outlets: OutletsView;
}

export const pageSize = 50;
const mostBackground = 40;
const mostSpeakers = 40;

const placesOf = (happenings: readonly Happening[], desk: Desk): MapPlace[] => {
  const found = new Map<string, { place: Omit<MapPlace, "count" | "quad">; quads: string[] }>();
  for (const { reports, quad, id } of happenings) {
    const place = reports.map(({ event }) => desk.place(event)).find((one) => one?.lat != null && one.lon !== null);
    if (place == null || place.lat === null || place.lon === null) continue;
    const known = found.get(place.name) ?? {
      place: { name: place.name, lat: place.lat, lon: place.lon, href: `/happenings/${id}` },
      quads: [],
    };
    found.set(place.name, known);
    known.quads.push(quad);
  }
  return [...found.values()]
    .map(({ place, quads }) => ({ ...place, count: quads.length, quad: commonest(quads) }))
    .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
};

/** Each period with the bounds of its mean score. */
const pointsOf = (
  happenings: readonly Happening[],
  published: readonly string[],
  filter: Filter,
): DossierView["series"] => {
  const dated = happenings.flatMap(({ date }) => date?.start.slice(0, 10) ?? []).sort();
  const from = filter.since ?? [dated[0], published[0]].filter((day) => day !== undefined).sort()[0];
  const to = filter.until ?? published.at(-1) ?? dated.at(-1);
  const [first, last] = [from === undefined ? null : dayOf(from), to === undefined ? null : dayOf(to)];
  if (first === null || last === null || first > last) return { step: "week", points: [] };
  const { step, periods } = seriesOf(happenings, published, first, last);
  return {
    step,
    points: periods.map((period) => {
      const own = happenings.filter(
        ({ date }) => date !== null && period.start <= date.start.slice(0, 10) && date.end.slice(0, 10) <= period.end,
      );
      const { low = null, high = null } = meanOf(own.map(({ score }) => score)) ?? {};
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

export const dossierView = (
  desk: Desk,
  a: Side,
  b: Side | null,
  filter: Filter,
  page = 1,
  seen: string | null = null,
): DossierView => {
  const windowed = desk.happenings(a, b).filter((one) => inWindow(one, filter));
  const chosen = filtered(windowed, filter);
  const news = chosen.filter(({ historical }) => !historical);
  const scored = news.filter(({ status }) => status !== "denied");
  const prospects = desk.prospects(a, b).filter((one) => prospectInWindow(one, filter));
  const lists = listsOf(prospects, desk.today);
  const articles = new Set(
    [...chosen.flatMap(({ reports }) => reports), ...prospects.flatMap(({ statements }) => statements)].map(
      ({ article }) => article,
    ),
  );
  const sources = [...articles].flatMap((id) => desk.article(id) ?? []);
  const published = sources.flatMap((article) => article.published?.start.slice(0, 10) ?? []).sort();
  const isNew = (id: string) => seen !== null && (desk.article(id)?.retrieved ?? "") > seen;
  const series = pointsOf(scored, published, filter);
  const speakers = desk.speakers(articles);
  const pages = Math.max(1, Math.ceil(news.length / pageSize));
  return {
    a,
    b,
    filter,
    today: desk.today,
    asOf: desk.version.split("|")[0] as string,
    seen,
    figures: {
      articles: articles.size,
      outlets: new Set(sources.flatMap(({ outlet }) => outlet ?? [])).size,
      first: published[0] ?? null,
      last: published.at(-1) ?? null,
      happenings: news.length,
      byQuad: Object.fromEntries(quadCodes.map((quad) => [quad, scored.filter((one) => one.quad === quad).length])),
      background: chosen.length - news.length,
      score: meanOf(scored.map(({ score }) => score)),
      open: lists.open.length,
      overdue: lists.overdue.length,
      settled: lists.settled.length,
      contested: chosen.filter(({ disputed }) => disputed).length,
    },
    fresh: {
      happenings: chosen.filter(({ reports }) => reports.some(({ article }) => isNew(article))),
      prospects: prospects.filter(
        ({ statements, settledBy }) =>
          statements.some(({ article }) => isNew(article)) || (settledBy !== null && isNew(settledBy.article)),
      ),
    },
    series,
    turns: turningPoints(series.points),
    claimedTurns: claimedTurnsOf(speakers),
    outlook: outlookOf(scored, published[0] ?? null, published.at(-1) ?? null),
    choices: choicesOf(windowed, filter),
    happenings: news.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages,
    background: chosen.filter(({ historical }) => historical).slice(0, mostBackground),
    prospects: lists,
    contested: contestedOf(chosen),
    speakers: speakers.slice(0, mostSpeakers),
    network: networkOf(scored),
    places: placesOf(scored, desk),
    outlets: outletsOf(news, desk.trigger),
  };
};
