/** The dossier as a page. In: a view. Out: HTML. Every number and entry opens the words that it came from. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { html } from "hono/html";
import { quadClass } from "../../charts/palette.ts";
import { counted, dateWords, deedLabel, listWords, oneLine, signedScore, whenWords } from "../../formats/words.ts";
import type { Contested, Speaker } from "../../relations/speakers.ts";
import { type Choice, isNarrowed } from "../filter.ts";
import { type Html, layout } from "../layout.ts";
import { withQuery } from "../links.ts";
import {
  deedTag,
  happeningEntry,
  type Margin,
  name,
  prospectEntry,
  quotation,
  reportQuote,
  section,
  timeline,
  who,
} from "../parts.ts";
import type { DossierView } from "../views/dossier-view.ts";
import type { OutletsView } from "../views/outlet-view.ts";
import { calendarFigure, mapFigure, networkFigure, pathOf, seriesFigure, titleOf } from "./dossier-charts.ts";

const summary = ({ figures, a, b }: DossierView): string => {
  if (figures.articles === 0)
    return b === null
      ? `Nothing that was read tells of ${a.name}.`
      : `Nothing that was read tells of ${a.name} and ${b.name} together.`;
  const { first, last } = figures;
  const span =
    first === null || last === null
      ? ""
      : first === last
        ? `, published on ${dateWords(first)}`
        : `, published from ${dateWords(first)} to ${dateWords(last)}`;
  return `${counted(figures.articles, "article")} from ${counted(figures.outlets, "outlet")}${span}.`;
};

const figuresOf = (view: DossierView): Html => {
  const { figures, filter } = view;
  const path = pathOf(view);
  const { score } = figures;
  const interval =
    score === null || score.low === null || score.high === null
      ? ""
      : `${signedScore(score.low)} to ${signedScore(score.high)}`;
  return html`<dl class="figures">
  <div><dt>Happenings</dt><dd><a href="#happenings">${figures.happenings}</a></dd></div>
  ${quadCodes.map((quad) => html`<div class="${quadClass(quad)}"><dt>${quad}</dt><dd><a href="${withQuery(path, { ...filter, quad })}#happenings">${figures.byQuad[quad] ?? 0}</a></dd></div>`)}
  <div><dt>Mean score</dt><dd>${score === null ? "–" : html`<a href="#series">${signedScore(score.mean)}</a>`}${interval === "" ? "" : html` <small title="95 % interval">${interval}</small>`}</dd></div>
  <div><dt>Prospects open</dt><dd><a href="#prospects">${figures.open + figures.overdue}</a>${figures.overdue === 0 ? "" : html` <small>${figures.overdue} overdue</small>`}</dd></div>
  <div><dt>Contested</dt><dd>${figures.contested === 0 ? "0" : html`<a href="#contested">${figures.contested}</a>`}</dd></div>
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
    ${view.seen === null ? "" : html`<input type="hidden" name="seen" value="${view.seen}" />`}
    <div class="actions"><button type="submit">Show</button> <a href="${pathOf(view)}">Everything</a></div>
  </form>`;
};

const fresh = (view: DossierView, margin: Margin): Html | null => {
  const { seen, fresh: news } = view;
  if (seen === null) return null;
  const count = news.happenings.length + news.prospects.length;
  if (count === 0) return html`<p>Nothing new in this dossier since ${dateWords(seen.slice(0, 16))}.</p>`;
  return timeline([
    ...news.happenings.map((one) => happeningEntry({ ...one, id: `new-${one.id}` }, margin)),
    ...news.prospects.map((one) => prospectEntry({ ...one, id: `new-${one.id}` }, margin)),
  ]);
};

/** The dossier's lists as files, under its address. */
const fileNames = [
  ["happenings.csv", "happenings (CSV)"],
  ["prospects.csv", "prospects (CSV)"],
  ["speakers.csv", "who says what (CSV)"],
  ["prospects.ics", "calendar (iCalendar)"],
  ["happenings.atom", "feed (Atom)"],
] as const;

const rate = (value: number): string => value.toFixed(2);

const turns = (view: DossierView, margin: Margin): Html | null => {
  if (view.turns.length + view.claimedTurns.length === 0) return null;
  const { step } = view.series;
  return html`${
    view.turns.length === 0
      ? html`<p>The series shows no change of level.</p>`
      : html`<ul>${view.turns.map(({ day, before, after }) => html`<li>${step} of ${dateWords(day)}: cooperation from ${rate(before.cooperation)} to ${rate(after.cooperation)}, conflict from ${rate(before.conflict)} to ${rate(after.conflict)} happenings an article.</li>`)}</ul>`
  }${
    view.claimedTurns.length === 0
      ? ""
      : html`<h3>Called so</h3>${timeline(view.claimedTurns.map(({ speaker: who, said }) => speaker({ ...who, said: [said] }, margin)))}`
  }`;
};

const bounds = ({ mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number }): string =>
  `${mean.toFixed(1)} (${low}–${high})`;

const outlook = ({ outlook: rows }: DossierView): Html | null =>
  rows.length === 0
    ? null
    : html`<table><thead><tr><th scope="col">type</th><th scope="col">so far</th><th scope="col">next week</th><th scope="col">next four weeks</th></tr></thead>
    <tbody>${rows.map(({ type, seen, weeks, week, month }) => html`<tr><th scope="row">${deedLabel(type, null)}</th><td>${seen} in ${weeks} weeks</td><td>${bounds(week)}</td><td>${bounds(month)}</td></tr>`)}</tbody></table>
    <p class="meta">Expected count, and bounds that hold four times in five (Gamma–Poisson, old weeks counting less).</p>`;

const pager = (view: DossierView): Html => {
  const { page, pages, filter } = view;
  if (pages < 2) return html``;
  const to = (n: number) => `${withQuery(pathOf(view), { ...filter, page: n })}#happenings`;
  return html`<nav class="pager" aria-label="Pages of the timeline">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">Newer</a>` : html`<span></span>`}
    <span>page ${page} of ${pages}</span>
    ${page < pages ? html`<a href="${to(page + 1)}" rel="next">Older</a>` : html`<span></span>`}
  </nav>`;
};

const contested = ({ happening, asserted, denied }: Contested, view: DossierView, margin: Margin): Html => {
  const one = view.happenings.find(({ id }) => id === happening);
  return html`<article class="contest">
  <h3><a class="quiet" href="/happenings/${happening}">${one === undefined ? "A happening" : html`${whenWords(one)} ${deedTag(one.type, one.mode, one.quad)} ${who(one.actors, one.recipients)}`}</a></h3>
  <div class="columns">
    <div><h4>It happened</h4>${asserted.map((report) => reportQuote(report, margin))}</div>
    <div><h4>It did not</h4>${denied.map((report) => reportQuote(report, margin))}</div>
  </div>
</article>`;
};

const speaker = (one: Speaker, margin: Margin): Html => html`<li>
  <details class="entry">
    <summary>
      <span class="when">${one.country ?? "no state"}${one.sector === null ? "" : ` · ${one.sector}`}</span>
      <span class="what"><span class="who">${name(one.name)}</span>${one.anonymous ? html` <span class="status">not named</span>` : ""}</span>
      <span class="more">${counted(one.said.length, "statement")}</span>
    </summary>
    <div class="inside">
      ${one.said.slice(0, 12).map(({ words, article, attribution, outlet, published, via, stance }) =>
        quotation(
          {
            words,
            article,
            datum: attribution,
            outlet,
            published,
            speaker: via,
            note: stance === "states" ? "" : stance,
          },
          margin,
        ),
      )}
      ${one.said.length > 12 ? html`<p class="meta">${one.said.length - 12} more statements.</p>` : ""}
    </div>
  </details>
</li>`;

const outlets = ({ outlets: list, wordings }: OutletsView, view: DossierView, margin: Margin): Html | null =>
  list.length === 0
    ? null
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Outlets as a table">
  <table class="left">
    <thead><tr><th scope="col">Outlet</th><th scope="col">Articles</th><th scope="col">Reports</th><th scope="col">Mean score</th><th scope="col">In its own voice</th><th scope="col">Its words</th></tr></thead>
    <tbody>${list.map(
      (one) =>
        html`<tr><th scope="row"><a href="${withQuery(pathOf(view), { ...view.filter, outlet: one.outlet })}#happenings">${name(one.outlet)}</a></th><td>${one.articles}</td><td>${one.reports}</td><td>${one.score === null ? "–" : signedScore(one.score)}</td><td>${Math.round(one.ownVoice * 100)} %</td><td>${listWords(one.words.map(({ value, count }) => (count > 1 ? `${value} ×${count}` : value)))}</td></tr>`,
    )}</tbody>
  </table>
</div>
${
  wordings.length === 0
    ? ""
    : html`<h3>The same happening in their words</h3>${wordings.map(
        ({ happening, reports }) => html`<article class="contest">
  <h4><a class="quiet" href="/happenings/${happening.id}">${whenWords(happening)} ${deedTag(happening.type, happening.mode, happening.quad)} ${who(happening.actors, happening.recipients)}</a></h4>
  <div class="columns">${reports.slice(0, 4).map((report) => html`<div>${reportQuote(report, margin)}</div>`)}</div>
</article>`,
      )}`
}`;

const orNull = <T>(list: readonly T[], make: (list: readonly T[]) => Html): Html | null =>
  list.length === 0 ? null : make(list);

/** At most so many prospects of one list; a period shows the rest. */
const mostProspects = 60;

const memoNames = { docx: "Word", pdf: "PDF", html: "HTML", md: "Markdown" } as const;

const contents = (view: DossierView): Html => {
  const { figures, prospects } = view;
  const parts: readonly (readonly [string, string, number])[] = [
    ["new", "New", view.seen === null ? 0 : view.fresh.happenings.length + view.fresh.prospects.length],
    ["happenings", "Happenings", figures.happenings],
    ["prospects", "Prospects", prospects.overdue.length + prospects.open.length],
    ["settled", "What came of them", prospects.settled.length],
    ["contested", "Contested accounts", view.contested.length],
    ["speakers", "Who says what", view.speakers.length],
    ["actors", "Actors", view.network.ties.length > 0 ? view.network.actors.length : 0],
    ["places", "Places", view.places.length],
    ["outlets", "Outlets and wording", view.outlets.outlets.length],
    ["background", "Background", figures.background],
  ];
  return html`<nav aria-label="On this page"><ul class="contents">${parts.filter(([, , n]) => n > 0).map(([id, title, n]) => html`<li><a href="#${id}">${title}</a> <span>${n}</span></li>`)}</ul></nav>`;
};

export const dossierPage = (view: DossierView, margin: Margin): Html => {
  const { a, b, prospects } = view;
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
    </div></div>
    ${figuresOf(view)}
    <div class="dossier">
      <div class="side">
        ${contents(view)}
        <details class="filters"${isNarrowed(view.filter) || view.filter.since !== undefined ? html` open` : ""}><summary>Choose what is shown</summary>${filterForm(view)}</details>
        <p class="meta since" data-as-of="${view.asOf}"><a href="${withQuery(path, { ...view.filter, seen: view.asOf })}">Bookmark this</a> to see on your next visit what has come since now.</p>
        ${a.kind !== "state" || b?.kind !== "state" ? "" : html`<p class="meta">Memo: ${(["docx", "pdf", "html", "md"] as const).map((ending, i) => html`${i > 0 ? ", " : ""}<a href="${withQuery(`${path}/memo.${ending}`, { since: view.filter.since, until: view.filter.until })}">${memoNames[ending]}</a>`)}</p>`}
        <p class="meta">Files: ${fileNames.map(([file, label], i) => html`${i > 0 ? ", " : ""}<a href="${withQuery(`${path}/${file}`, view.filter)}">${label}</a>`)}</p>
        ${sides}
      </div>
      <div class="body">
        ${section("new", "New since your last visit", "", fresh(view, margin))}
        ${section("series", "The relation over time", "", seriesFigure(view))}
        ${section("turns", "Turning points", "", turns(view, margin))}
        ${section("outlook", "Base rates", "What the relation's own history leads one to expect, by type; no more than that.", outlook(view))}
        ${section(
          "happenings",
          "Happenings",
          "Newest first. Open one to see the sentences that tell of it.",
          orNull(
            view.happenings,
            (list) => html`${timeline(list.map((one) => happeningEntry(one, margin)))}${pager(view)}`,
          ),
        )}
        ${section(
          "prospects",
          "Prospects",
          "Expected, promised or announced, and not yet settled; what is overdue first.",
          prospects.overdue.length + prospects.open.length + prospects.settled.length === 0
            ? null
            : html`${calendarFigure(view) ?? ""}${timeline([...prospects.overdue, ...prospects.open].slice(0, mostProspects).map((one) => prospectEntry(one, margin)))}`,
        )}
        ${section(
          "settled",
          "What came of them",
          "Prospects that a later report fulfilled or broke, or whose time passed without news.",
          orNull(prospects.settled.slice(0, mostProspects), (list) =>
            timeline(list.map((one) => prospectEntry(one, margin))),
          ),
        )}
        ${section(
          "contested",
          "Contested accounts",
          "One side reports what another denies. Both stand here in their own words.",
          orNull(view.contested, (list) => html`${list.map((one) => contested(one, view, margin))}`),
        )}
        ${section(
          "speakers",
          "Who says what",
          "",
          orNull(view.speakers, (list) => timeline(list.map((one) => speaker(one, margin)))),
        )}
        ${section("actors", "The actors that carry it", "", networkFigure(view))}
        ${section("places", "Where", "", mapFigure(view))}
        ${section("outlets", "Outlets and their wording", "", outlets(view.outlets, view, margin))}
        ${section(
          "background",
          "Background",
          "Told again in these articles, and older than they are.",
          orNull(view.background, (list) => timeline(list.map((one) => happeningEntry(one, margin)))),
        )}
      </div>
    </div>
  `;
  return layout(titleOf(view), content, {
    json: withQuery(`${path}.json`, query),
    scripts: ["brush", "visits"],
  });
};
