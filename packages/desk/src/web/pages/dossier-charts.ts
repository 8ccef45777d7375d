/** The charts of a dossier, the same for page and file. In: a view. Out: SVG strings, and figures with their tables. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { html, raw } from "hono/html";
import { calendarChart } from "../../charts/calendar-chart.ts";
import { barKeys, dotKeys, type Key, lineKeys, sideKeys, stateKeys } from "../../charts/keys.ts";
import { mapChart } from "../../charts/map-chart.ts";
import { networkChart } from "../../charts/network-chart.ts";
import { type SeriesPoint, seriesChart } from "../../charts/series-chart.ts";
import { stripChart } from "../../charts/strip-chart.ts";
import type { Svg } from "../../charts/svg.ts";
import { counted, dateWords, deedLabel, intervalWords, signedScore } from "../../formats/words.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import type { Filter } from "../filter.ts";
import type { Html } from "../layout.ts";
import { actorLink, dossierKey, pathOf, withQuery } from "../links.ts";
import { name, table, who } from "../parts.ts";
import type { NumberName } from "../views/dossier-numbers.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { duesOf, stateOf } from "../views/prospect-state.ts";
import { legend } from "./legend.ts";
import { ofNewest } from "./of-newest.ts";
import { prospectHrefs } from "./paged-list.ts";

export const chartNames = ["series", "calendar", "network", "map"] as const;
export type ChartName = (typeof chartNames)[number];

export const titleOf = ({ a, b }: Pick<DossierView, "a" | "b">): string =>
  b === null ? a.name : `${a.name} and ${b.name}`;

const prospectsOf = ({ prospects }: DossierView) => [...prospects.overdue, ...prospects.open, ...prospects.settled];

/** The list behind a tie: the dossier of its two ends. */
const tieHref = (view: DossierView, { from, to }: { readonly from: string; readonly to: string }): string =>
  `${withQuery(pathOf({ a: { key: dossierKey(from) }, b: { key: dossierKey(to) } }), view.filter)}#happenings`;

/** More lines are a thicket. */
const mostTies = 30;

/** The busiest ties, and of every actor its busiest. */
const drawnTies = ({ ties }: DossierView["network"]) => {
  const met = new Set<string>();
  return ties.filter(({ from, to }, i) => {
    const first = !met.has(from) || !met.has(to);
    met.add(from).add(to);
    return first || i < mostTies;
  });
};

/** What a chart is called, in its file as for those who hear it. */
export const chartTitle = (view: DossierView, chart: ChartName): string => {
  const title = titleOf(view);
  const titles: { readonly [N in ChartName]: string } = {
    series: `Happenings of ${title} by ${view.series.step}`,
    calendar: `Prospects of ${title} by due date`,
    network: `Actors of ${title}`,
    map: `Where it happened: ${title}`,
  };
  return titles[chart];
};

/** The key to a chart's marks. */
export const chartKeys = ({ a, b }: DossierView, chart: ChartName): readonly Key[] =>
  ({
    series: barKeys,
    calendar: stateKeys,
    network: [...lineKeys, ...sideKeys(a.name, b?.name ?? null)],
    map: dotKeys,
  })[chart];

/** @param linked whether parts of it lead somewhere: in the page, not in a file of its own */
export const dossierChart = (view: DossierView, chart: ChartName, linked: boolean): string => {
  const { series, network, places, filter, today, a, b } = view;
  const title = chartTitle(view, chart);
  switch (chart) {
    case "series":
      return seriesChart(series.points, {
        title,
        step: series.step,
        turns: view.turns.map(({ day }) => ({ day, label: `turn, ${dateWords(day)}` })),
        ...(linked
          ? {
              href: ({ start, end }) =>
                `${withQuery(pathOf(view), { ...filter, since: start, until: end })}#happenings`,
            }
          : {}),
      });
    case "calendar":
      return calendarChart(duesOf(prospectsOf(view), today, linked ? prospectHrefs(view) : undefined), today, title);
    case "network": {
      const actors = linked ? network.actors : network.actors.map(({ href: _, ...actor }) => actor);
      const drawn = drawnTies(network);
      const ties = linked ? drawn.map((tie) => ({ ...tie, href: tieHref(view, tie) })) : drawn;
      return networkChart(actors, ties, {
        title,
        sides: [a.country ?? "", b?.country ?? null],
      });
    }
    case "map":
      return mapChart(
        linked ? places : places.map(({ href: _, ...place }) => place),
        [a.country, b?.country ?? null].filter((code) => code !== null),
        title,
      );
    default:
      return chart satisfies never;
  }
};

const csvOf = (view: DossierView, name: NumberName): string => withQuery(`${pathOf(view)}/${name}.csv`, view.filter);

/** What a chart draws, which is the same for all pages of a dossier's lists. */
const drawnOf: { readonly [N in ChartName]: (view: DossierView) => object } = {
  series: ({ series }) => series,
  calendar: ({ prospects }) => prospects,
  network: ({ network }) => network,
  map: ({ places }) => places,
};
const drawings = new WeakMap<object, Svg>();

/** A chart of the page, drawn once. */
const drawing = (view: DossierView, chart: ChartName): Svg => {
  const drawn = drawnOf[chart](view);
  const svg = drawings.get(drawn) ?? dossierChart(view, chart, true);
  drawings.set(drawn, svg);
  return svg;
};

const figure = (view: DossierView, chart: ChartName, caption: Html, numbers: Html): Html | null => {
  const svg = drawing(view, chart);
  if (svg === "") return null;
  const address = withQuery(`${pathOf(view)}/${chart}.svg`, view.filter);
  return html`<figure class="figure-${chart}">
  <div class="scroll" tabindex="0" role="region" aria-label="Chart: ${chart}">${raw(svg)}</div>
  <figcaption>${legend(chartKeys(view, chart))} ${caption} <a href="${address}">SVG</a></figcaption>
  ${numbers}
</figure>`;
};

export const seriesFigure = (view: DossierView): Html | null => {
  const { step, points, left } = view.series;
  return figure(
    view,
    "series",
    html`Happenings by ${step}: cooperation above the line, conflict below. What no article dates stands in the ${step} of its first report. <span class="rest">A bar leads to its ${step}; drag over several to choose a period.</span> Dots are the mean score, lines its 95 % interval. What was denied and what is background is left out${left === 0 ? "" : `, and ${counted(left, "happening")} dated outside or less finely than a ${step}`}.`,
    table(
      "Happenings",
      [`${step} of`, ...quadCodes, "mean score", "95 % interval", "articles"],
      points,
      ({ start, end, total, counts, score, low, high, articles }) => [
        total === 0
          ? dateWords(start)
          : html`<a href="${withQuery(pathOf(view), { ...view.filter, since: start, until: end })}#happenings">${dateWords(start)}</a>`,
        ...quadCodes.map((quad) => counts[quad] ?? 0),
        score === null ? "–" : signedScore(score),
        low == null || high == null ? "–" : `${signedScore(low)} to ${signedScore(high)}`,
        articles,
      ],
      csvOf(view, "series"),
    ),
  );
};

/** A period of the same length as the chosen one, with another in its middle. */
const movedTo = (from: string, to: string, { start, end }: SeriesPoint): Pick<Filter, "since" | "until"> => {
  const [first, last, begin, until] = [from, to, start, end].map((day) => dayOf(day) ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  const since = Math.floor((begin + until) / 2) - Math.floor((last - first) / 2);
  return { since: isoOf(since), until: isoOf(since + last - first) };
};

/** All of the relation's time with the chosen period on it; null where none is chosen. */
export const stripFigure = (view: DossierView): Html | null => {
  const { overview, filter } = view;
  const [first, last] = [overview?.points[0], overview?.points.at(-1)];
  if (overview === null || first === undefined || last === undefined) return null;
  const [from, to] = [filter.since ?? first.start, filter.until ?? last.end];
  const svg = stripChart(overview.points, {
    title: `The whole time of ${titleOf(view)}`,
    from,
    to,
    href: (point) => `${withQuery(pathOf(view), { ...filter, ...movedTo(from, to, point), seen: view.seen })}#series`,
  });
  return html`<div class="figure-strip">${raw(svg)}<p class="meta"><span>${dateWords(first.start)}</span> <span>${dateWords(last.end)}</span></p></div>`;
};

export const calendarFigure = (view: DossierView): Html | null => {
  const hrefOf = prospectHrefs(view);
  return figure(
    view,
    "calendar",
    html`What is due for a week or a month stands on its last day; what is due for a year is only in the list.`,
    table(
      "Due dates",
      ["prospect", "due", "state"],
      prospectsOf(view).filter(({ due }) => due !== null),
      (one) => [
        html`<a href="${hrefOf(one.id)}">${deedLabel(one.type, one.mode)}: ${who(one.actors, one.recipients)}</a>`,
        intervalWords(one.due),
        stateOf(one, view.today),
      ],
      withQuery(`${pathOf(view)}/prospects.csv`, view.filter),
    ),
  );
};

export const networkFigure = (view: DossierView): Html | null => {
  const { actors, ties, left } = view.network;
  const undrawn = ties.length - drawnTies(view.network).length;
  const names = new Map(actors.map((actor) => [actor.key, actor.name]));
  return figure(
    view,
    "network",
    html`A line is thicker where more passed between two, and drawn for the class of most of it.${ofNewest(view, "happenings")}${left === 0 ? "" : ` ${left} less busy actors are left out.`}${undrawn === 0 ? "" : ` ${counted(undrawn, "tie")} of the least busy ${undrawn === 1 ? "is" : "are"} not drawn.`}`,
    table(
      "Ties",
      ["between", "and", "happenings", "most of them"],
      ties,
      ({ from, to, count, quad }) => [
        html`<a href="${actorLink(from)}">${name(names.get(from) ?? from)}</a>`,
        html`<a href="${actorLink(to)}">${name(names.get(to) ?? to)}</a>`,
        html`<a href="${tieHref(view, { from, to })}">${count}</a>`,
        quad,
      ],
      csvOf(view, "ties"),
    ),
  );
};

export const mapFigure = (view: DossierView): Html | null =>
  figure(
    view,
    "map",
    html`Larger where more happened, and drawn for the class of most of it. Only happenings whose articles say where.`,
    table(
      "Places",
      ["place", "happenings", "most of them"],
      view.places,
      ({ name: place, count, quad, href }) => [
        href === undefined ? name(place) : html`<a href="${href}">${name(place)}</a>`,
        count,
        quad,
      ],
      csvOf(view, "places"),
    ),
  );
