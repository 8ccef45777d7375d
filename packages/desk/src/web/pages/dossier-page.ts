/** The dossier as a page. In: a view. Out: HTML. Every number and entry opens the words that it came from. */

import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { html } from "hono/html";
import { quadClass } from "../../charts/palette.ts";
import { counted, dateWords, deedLabel, oneLine, signedScore } from "../../formats/words.ts";
import { type Choice, isNarrowed } from "../filter.ts";
import { type Html, layout } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import { happeningEntry, type Margin, name, prospectEntry, section, timeline, withForm } from "../parts.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { chosenPart, kindsPart, periodsPart } from "./chosen-part.ts";
import { mapFigure, networkFigure, seriesFigure, stripFigure, titleOf } from "./dossier-charts.ts";
import {
  articles,
  contestedList,
  fresh,
  outlets,
  outlook,
  prospectLists,
  speakers,
  turns,
} from "./dossier-sections.ts";
import { latestPart } from "./latest-part.ts";
import { ofNewest } from "./of-newest.ts";
import { withNamings } from "./outlet-namings.ts";
import { paged, pagedPart, timelinePager } from "./paged-list.ts";
import { latelySentence } from "./relations-part.ts";
import { carriers, keptApart, sectors, thirdParties, trackRecord } from "./standing-sections.ts";

const summary = ({ figures, a, b }: DossierView): Html => {
  if (figures.articles === 0)
    return html`Nothing that was read tells of <bdi>${a.name}</bdi>${b === null ? "" : html` and <bdi>${b.name}</bdi> together`}.`;
  const { first, last } = figures;
  const span =
    first === null || last === null
      ? ""
      : first === last
        ? `, published on ${dateWords(first)}`
        : `, published from ${dateWords(first)} to ${dateWords(last)}`;
  return html`<a href="#articles">${counted(figures.articles, "article")}</a>${figures.outlets === 0 ? "" : html` from <a href="#outlets">${counted(figures.outlets, "outlet")}</a>`}${span}.${figures.older === 0 ? "" : ` These are the newest; ${counted(figures.older, "older happening")} of the period are left out: choose an earlier end to see them.`}`;
};

/** A number that opens what it counts; nothing is behind a nought. */
const opens = (count: number, href: string): Html => (count === 0 ? html`0` : html`<a href="${href}">${count}</a>`);

const figuresOf = (view: DossierView): Html => {
  const { figures, filter } = view;
  const path = pathOf(view);
  const { score } = figures;
  const interval =
    score === null || score.low === null || score.high === null
      ? ""
      : `${signedScore(score.low)} to ${signedScore(score.high)}`;
  return html`<dl class="figures">
  <div><dt>Happenings</dt><dd>${opens(figures.happenings, "#happenings")}${figures.denied === 0 ? "" : html` <small><a href="${withQuery(path, { ...filter, status: "denied" })}#happenings">${figures.denied} denied</a></small>`}</dd></div>
  ${quadCodes.map((quad) => html`<div class="${quadClass(quad)}"><dt>${quad}</dt><dd>${opens(figures.byQuad[quad] ?? 0, `${withQuery(path, { ...filter, quad })}#happenings`)}</dd></div>`)}
  <div><dt>Mean score</dt><dd>${score === null ? "–" : html`<a href="#series">${signedScore(score.mean)}</a>`}${interval === "" ? "" : html` <small title="95 % interval">${interval}</small>`}</dd></div>
  <div><dt>Prospects open</dt><dd>${opens(figures.open + figures.overdue, "#prospects")}${figures.overdue === 0 ? "" : html` <small>${figures.overdue} overdue</small>`}</dd></div>
  <div><dt>Contested</dt><dd>${opens(figures.contested, "#contested")}</dd></div>
</dl>`;
};

const select = (
  label: string,
  field: string,
  chosen: string | undefined,
  choices: readonly Choice[],
  wordsOf: (value: string) => string = (value) => value,
): Html => {
  const listed =
    chosen === undefined || choices.some(({ value }) => value === chosen)
      ? choices
      : [{ value: chosen, count: 0 }, ...choices];
  return html`<label>${label} <select name="${field}">
    <option value="">any</option>
    ${listed.map(({ value, count }) => html`<option value="${value}"${value === chosen ? html` selected` : ""}>${oneLine(wordsOf(value)).slice(0, 48)} (${count})</option>`)}
  </select></label>`;
};

const filterForm = (view: DossierView): Html => {
  const { filter, choices } = view;
  return html`<form class="filter" method="get" action="${pathOf(view)}" aria-label="Choose what is shown">
    <div class="pair"><label>From <input type="date" name="since" value="${filter.since ?? ""}" /></label>
    <label>To <input type="date" name="until" value="${filter.until ?? ""}" /></label></div>
    ${select("Class", "quad", filter.quad, choices.quad)}
    ${select("Type", "type", filter.type, choices.type, (type) => `${deedLabel(type, null)} · ${type}`)}
    ${select("Status", "status", filter.status, choices.status)}
    ${select("Sector", "sector", filter.sector, choices.sector, (sector) => sector.replaceAll("_", " "))}
    ${select("Outlet", "outlet", filter.outlet, choices.outlet)}
    ${select("Speaker", "speaker", filter.speaker, choices.speaker)}
    ${filter.place === undefined ? "" : html`<label>Place <input name="place" value="${filter.place}" maxlength="200" /></label>`}
    ${filter.day === undefined ? "" : html`<input type="hidden" name="day" value="${filter.day}" />`}
    ${view.seen === null ? "" : html`<input type="hidden" name="seen" value="${view.seen}" />`}
    <div class="actions"><button type="submit">Show</button> <a href="${pathOf(view)}">Everything</a></div>
  </form>`;
};

/** The dossier's lists as files, under its address. */
const fileNames = [
  ["happenings.csv", "happenings (CSV)"],
  ["prospects.csv", "prospects (CSV)"],
  ["speakers.csv", "who says what (CSV)"],
  ["prospects.ics", "calendar (iCalendar)"],
  ["happenings.atom", "feed (Atom)"],
] as const;

const orNull = <T>(list: readonly T[], make: (list: readonly T[]) => Html): Html | null =>
  list.length === 0 ? null : make(list);

const memoNames = { pdf: "PDF", html: "HTML", md: "Markdown" } as const;

/** What stands on the page: its anchor, its name, and how many it has; null where there is nothing to count. */
const contents = (view: DossierView): Html => {
  const { figures, prospects, turns: detected, claimedTurns } = view;
  const parts: readonly (readonly [string, string, number | null])[] = [
    ["new", "New", view.fresh.happenings.length + view.fresh.older + view.fresh.prospects.length],
    ["series", "Over time", view.series.points.length === 0 ? 0 : null],
    ["happenings", "Happenings", figures.happenings],
    ["prospects", "Prospects", prospects.overdue.length + prospects.open.length],
    ["settled", "What came of them", prospects.settled.length],
    ["apart", "Questions and principles", view.standing.apart.length],
    ["records", "Track records", Object.values(view.standing.records).flat().length],
    ["outlook", "Base rates", view.outlook.length === 0 ? 0 : null],
    ["contested", "Contested accounts", figures.contested],
    ["speakers", "Who says what", view.speakers.length],
    ["actors", "Actors", view.network.ties.length > 0 ? view.network.actors.length : 0],
    ["carriers", "Offices", view.standing.carriers.length],
    ["sectors", "Sectors", view.standing.sectors.filter(({ context }) => context !== "none").length],
    ["third", "Third states", view.standing.thirdParties.length],
    ["places", "Places", view.places.length],
    ["turns", "Turning points", detected.length + claimedTurns.length],
    ["outlets", "Outlets and wording", view.outlets.outlets.length],
    ["background", "Background", figures.background],
    ["articles", "Articles", figures.articles],
  ];
  return html`<nav aria-label="On this page"><ul class="contents">${parts.filter(([, , n]) => n !== 0).map(([id, title, n]) => html`<li><a href="#${id}">${title}${n === null ? "" : html` <span>${n}</span>`}</a></li>`)}</ul></nav>`;
};

/** Where to go from a dossier that holds nothing. */
const nothing = ({ a, b }: DossierView): Html =>
  html`<p class="lead">${
    b === null
      ? html`Other names may be told of: search for one above.`
      : html`Each has a dossier of its own: <a href="${pathOf({ a, b: null })}">${name(a.name)}</a>, <a href="${pathOf({ a: b, b: null })}">${name(b.name)}</a>.`
  } The <a href="/">overview</a> lists the pairs of states with the most news.</p>`;

/** The memo, one click away. */
const memoLinks = (view: DossierView): Html => {
  const { filter } = view;
  if (view.figures.articles === 0) return html``;
  const to = (ending: string) =>
    withQuery(`${pathOf(view)}/memo.${ending}`, { since: filter.since, until: filter.until });
  return html`<p class="memo"><a class="button" href="${to("docx")}">Memo for Word</a> ${(["pdf", "html", "md"] as const).map((ending) => html`<a href="${to(ending)}">${memoNames[ending]}</a> `)}</p>`;
};

/** The series with the ways to other periods; those alone where a chosen period has nothing to draw. */
const withPeriods = (view: DossierView): Html | null => {
  const series = seriesFigure(view);
  const isChosen = view.filter.since !== undefined || view.filter.until !== undefined;
  if (series === null && !isChosen) return null;
  return html`${periodsPart(view)}${stripFigure(view) ?? ""}${series ?? html`<p>Nothing of this period is known.</p>`}`;
};

export const dossierPage = (view: DossierView, margin: Margin): Html => {
  const { a, b, prospects, figures } = view;
  const path = pathOf(view);
  const query = { ...view.filter, seen: view.seen };
  const sides =
    b === null
      ? ""
      : html`<p class="meta sides">One side alone: <a href="/dossier/${encodeURIComponent(a.key)}">${name(a.name)}</a>, <a href="/dossier/${encodeURIComponent(b.key)}">${name(b.name)}</a></p>`;
  const content = html`
    <div class="title-row"><div>
      <p class="kicker">Dossier</p>
      <h1><bdi>${a.name}</bdi>${b === null ? "" : html` and <bdi>${b.name}</bdi>`}</h1>
      <p class="lead">${summary(view)}</p>
      ${chosenPart(view)}
    </div>${memoLinks(view)}</div>
    ${figuresOf(view)}
    ${view.lately === null || view.today === null ? "" : html`<p class="lately">${latelySentence(view.lately, view.today, `${withQuery(path, { ...view.filter, since: view.lately.since })}#happenings`)}</p>`}
    ${latestPart(view) ?? ""}
    <div class="dossier">
      <div class="side">
        ${contents(view)}
        <details class="filters"${isNarrowed(view.filter) || view.filter.since !== undefined || view.filter.until !== undefined ? html` open` : ""}><summary>Choose what is shown</summary>${filterForm(view)}</details>
        <form class="since" method="get" action="${path}#new" aria-label="What was read since a day">
          ${Object.entries(view.filter).map(([field, value]) => (value === undefined ? "" : html`<input type="hidden" name="${field}" value="${value}" />`))}
          <label>What was read since <input type="date" name="seen" value="${view.seen?.slice(0, 10) ?? ""}" required /></label> <button type="submit" class="second">Show</button>
        </form>
        <p class="meta">Files: ${fileNames.map(([file, label], i) => html`${i > 0 ? ", " : ""}<a href="${withQuery(`${path}/${file}`, view.filter)}">${label}</a>`)}</p>
        ${b === null ? withForm(a.key) : sides}
      </div>
      <div class="body">
        ${figures.articles > 0 ? "" : nothing(view)}
        ${section("new", view.seen === null ? "New since your last visit" : "New", "", fresh(view, margin))}
        ${section("series", "The relation over time", "", withPeriods(view))}
        ${section(
          "happenings",
          "Happenings",
          "Newest first, each with the sentences that tell of it. What has no other word after it is told as having occurred.",
          orNull(
            view.happenings,
            (list) =>
              html`${kindsPart(view)}${timeline(list.map((one) => happeningEntry(one, margin)))}${timelinePager(view)}`,
          ),
        )}
        ${section(
          "prospects",
          "Prospects",
          "Expected, promised or announced, and not yet settled; what is overdue first.",
          prospectLists(view, margin),
        )}
        ${section(
          "settled",
          "What came of them",
          "Prospects that a later report fulfilled or broke, or whose time passed without news.",
          paged(view, "settled", prospects.settled, (list) => timeline(list.map((one) => prospectEntry(one, margin)))),
        )}
        ${section("apart", "Questions and principles", "Said of the future, and kept apart: no event could settle them.", keptApart(view, margin))}
        ${section("records", "Track records", "What came of what each said would happen. Lapsed: its time passed without a report; the share kept is told from five settled ones on.", trackRecord(view, margin))}
        ${section("outlook", "Base rates", "What may come next week and in the next four, if the relation goes on as it has; no more than that.", outlook(view))}
        ${section(
          "contested",
          "Contested accounts",
          `One side reports what another denies, or tells it in another way. Both stand here in their own words.${view.newest.articles < figures.articles ? " What is told in another way is looked for in the newest articles." : ""}`,
          contestedList(view, margin),
        )}
        ${section("speakers", "Who says what", ofNewest(view, "articles").trim(), speakers(view, margin))}
        ${section("actors", "The actors that carry the relation", "", networkFigure(view))}
        ${section("carriers", "Offices", `Whoever holds an office appears in it.${ofNewest(view, "happenings")}`, carriers(view))}
        ${section("sectors", "Sectors", "What the happenings are about; one may be about several.", sectors(view))}
        ${section("third", "Third states", `States that act with the two, or with each of them, in ${view.newest.articles < figures.articles ? "the newest " : ""}articles that tell of both.`, thirdParties(view))}
        ${section("places", "Where", "", mapFigure(view))}
        ${section("turns", "Turning points", "", turns(view, margin))}
        ${section("outlets", "Outlets and their wording", "", withNamings(outlets(view.outlets, view, margin), view))}
        ${section(
          "background",
          "Background",
          "Told again in these articles, and older than they are.",
          pagedPart(view, "background", figures.background, view.background, (list) =>
            timeline(list.map((one) => happeningEntry(one, margin))),
          ),
        )}
        ${section("articles", "Articles", "What this dossier rests on, the newest first.", articles(view, margin))}
      </div>
    </div>
  `;
  return layout(titleOf(view), content, {
    json: withQuery(`${path}.json`, query),
    scripts: ["brush"],
  });
};
