/** The sections of a dossier that are more than a list. In: a view. Out: HTML; null where a section has nothing to say. */
import { html } from "hono/html";
import { asSentence } from "../../brief/writing.ts";
import { turnWords } from "../../formats/turn-words.ts";
import { affiliationWords, counted, dateWords, deedLabel, signedScore, whenWords } from "../../formats/words.ts";
import type { Speaker } from "../../relations/speakers.ts";
import type { Level } from "../../relations/turning-points.ts";
import { happeningSentence, toldSentence } from "../deed-part.ts";
import type { Html } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import {
  articleList,
  deedTag,
  entry,
  happeningEntry,
  type Margin,
  mostQuoted,
  name,
  prospectEntry,
  quotation,
  reportQuote,
  timeline,
} from "../parts.ts";
import type { ContestedDeed, DossierView } from "../views/dossier-view.ts";
import type { OutletsView, OutletView } from "../views/outlet-view.ts";
import { countedHref } from "./counted-page.ts";
import { disputeList } from "./dispute-part.ts";
import { calendarFigure } from "./dossier-charts.ts";
import { paged, pagedPart } from "./paged-list.ts";

/** So many new happenings, and so many new prospects, are shown to whoever did not ask for them. */
const mostUnasked = 6;

export const fresh = (view: DossierView, margin: Margin): Html | null => {
  const { seen, fresh: news } = view;
  const { since } = news;
  const count = news.happenings.length + news.prospects.length;
  if (since === null || (seen === null && count === 0)) return null;
  const moment = html`${dateWords(since.slice(0, 16))}${since.length > 10 ? " UTC" : ""}`;
  if (count === 0) return html`<p>Nothing in this dossier was read after ${moment}.</p>`;
  // What nobody asked for leaves room for the rest of the page.
  const most = seen === null ? mostUnasked : count;
  const entries = [
    ...news.happenings.slice(0, most).map((one) => happeningEntry(one, margin, `new-${one.id}`)),
    ...news.prospects.slice(0, most).map((one) => prospectEntry(one, margin, `new-${one.id}`)),
  ];
  const rest = count - entries.length;
  return html`<p class="meta">Read after ${moment}${seen === null ? ", when you were last here; your browser keeps this in a cookie for this page, the server does not" : ""}.</p>${timeline(entries)}${
    rest > 0
      ? html`<p><a href="${withQuery(pathOf(view), { ...view.filter, seen: since })}#new">All ${count + news.older} that are new</a></p>`
      : news.older === 0
        ? ""
        : html`<p class="meta">And ${counted(news.older, "older happening")}; choose a period to see them.</p>`
  }`;
};

export const turns = (view: DossierView, margin: Margin): Html | null => {
  if (view.turns.length + view.claimedTurns.length === 0) return null;
  const { step } = view.series;
  return html`${
    view.turns.length === 0
      ? html`<p>The series shows no change of level.</p>`
      : html`<ul class="plain">${view.turns.map((turn) => {
          const { day, before, after } = turn;
          const read = ({ periods, articles }: Level) =>
            `${counted(periods, step)} with ${counted(articles, "article")} read`;
          return html`<li><a href="${withQuery(pathOf(view), { ...view.filter, since: day })}#happenings">${asSentence(step)} of ${dateWords(day)}</a>: ${turnWords(turn)}. <span class="meta">Happenings; before it ${read(before)}, since ${read(after)}.</span></li>`;
        })}</ul>`
  }${
    view.claimedTurns.length === 0
      ? ""
      : html`<h3>Called a turning point</h3>${view.claimedTurns.map(
          ({ speaker: { name: speaker }, said: { attribution: datum, via, ...one } }) =>
            quotation({ ...one, datum, speaker, note: via === null ? "" : `via ${via}` }, margin),
        )}`
  }`;
};

const bounds = ({ mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number }): string =>
  `${mean.toFixed(1)} (${low}–${high})`;

export const outlook = (view: DossierView): Html | null => {
  const { outlook: rows, filter, figures } = view;
  if (rows.length === 0) return null;
  const listed = (type: string) =>
    `${withQuery(pathOf(view), { ...filter, type, since: filter.since ?? figures.first, until: filter.until ?? figures.last })}#happenings`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Base rates of each type">
    <table><thead><tr><th scope="col">type</th><th scope="col">so far</th><th scope="col">next week</th><th scope="col">next four weeks</th></tr></thead>
    <tbody>${rows.map(({ type, seen, weeks, week, month }) => html`<tr><th scope="row">${deedLabel(type, null)}</th><td><a href="${listed(type)}">${seen}</a> in ${weeks} weeks</td><td>${bounds(week)}</td><td>${bounds(month)}</td></tr>`)}</tbody></table></div>
    <p class="meta">Expected count, and bounds that hold four times in five for a week, three in four for four weeks where things change (Gamma–Poisson models that forget faster or slower, each by how well it has foretold). <a href="${withQuery(`${pathOf(view)}/base-rates.csv`, filter)}">CSV</a></p>`;
};

const contested = (
  { happening, told, asserted, denied }: ContestedDeed,
  margin: Margin,
): Html => html`<article class="contest">
  <h3><a class="quiet" href="/happenings/${happening}">${whenWords(told)} ${deedTag(told.type, told.mode, told.quad)} ${toldSentence(told, "occurred")}</a></h3>
  <div class="columns">
    <div><h4>It happened</h4>${asserted.map((report) => reportQuote(report, margin))}</div>
    <div><h4>It did not</h4>${denied.map((report) => reportQuote(report, margin))}</div>
  </div>
</article>`;

/** Deeds that one report tells and another denies, before the other points on which accounts differ. */
export const contestedList = (view: DossierView, margin: Margin): Html | null => {
  const deeds = pagedPart(
    view,
    "contested",
    view.figures.disputed,
    view.contested,
    (list) => html`${list.map((one) => contested(one, margin))}`,
  );
  return deeds === null && view.disputes.length === 0
    ? null
    : html`${deeds ?? ""}${disputeList(view.disputes, margin)}`;
};

/** @param all where all of it is listed */
const speaker = ({ name: words, country, sector, said }: Speaker, margin: Margin, all: string): Html =>
  entry(
    {
      when: affiliationWords(country, sector) ?? "side not told",
      what: html`<span class="who">${name(words)}</span>`,
      more: counted(said.length, "statement"),
    },
    html`${said
      .slice(-mostQuoted)
      .reverse()
      .map(({ attribution, via, stance, ...one }) =>
        quotation({ ...one, datum: attribution, speaker: via, note: stance === "states" ? "" : stance }, margin),
      )}${said.length > mostQuoted ? html`<p class="meta rest"><a href="${all}">All ${said.length} statements</a></p>` : ""}`,
  );

/** Whether an article gives a speaker's name, and no description only. */
const isNamed = ({ anonymous, name: words, key }: Speaker): boolean =>
  !anonymous && !key.startsWith("article-") && /^\P{Ll}*\p{Lu}/u.test(words);

/** Those whom the articles name before those whom they only describe. */
export const speakers = (view: DossierView, margin: Margin): Html | null => {
  const named = view.speakers.filter(isNamed);
  const described = view.speakers.filter((one) => !isNamed(one));
  const listed = (list: readonly Speaker[]) =>
    timeline(list.map((one) => speaker(one, margin, countedHref(view, { said: one.key }))));
  return paged(view, "speakers", [...named, ...described], (shown) => {
    const only = shown.filter((one) => !isNamed(one));
    return html`${listed(shown.filter(isNamed))}${
      only.length === 0
        ? ""
        : html`<details class="fold"><summary>Speakers whom the articles describe and do not name: ${described.length}</summary>${listed(only)}</details>`
    }`;
  });
};

const outletTable = (view: DossierView, list: readonly OutletView[]): Html => {
  const of = (outlet: string, part: string) => `${withQuery(pathOf(view), { ...view.filter, outlet })}#${part}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Outlets as a table">
  <table class="left">
    <thead><tr><th scope="col">Outlet</th><th scope="col">Articles</th><th scope="col">Reports</th><th scope="col">Mean score</th><th scope="col">In its own voice</th><th scope="col">Its words</th></tr></thead>
    <tbody>${list.map(
      (one) =>
        html`<tr><th scope="row"><a href="${of(one.outlet, one.reports === 0 ? "articles" : "happenings")}">${name(one.outlet)}</a></th><td><a href="${of(one.outlet, "articles")}">${one.articles}</a></td>${[one.reports, one.score === null ? "–" : signedScore(one.score), one.ownVoice === null ? "–" : `${Math.round(one.ownVoice * 100)} %`].map((number) => html`<td>${number === "–" || number === 0 ? number : html`<a href="${of(one.outlet, "happenings")}">${number}</a>`}</td>`)}<td>${one.words.map(({ value, count, event }, i) => html`${i === 0 ? "" : ", "}<a class="quiet" href="/happenings/${event}"><bdi>${value}</bdi></a>${count > 1 ? ` ×${count}` : ""}`)}</td></tr>`,
    )}</tbody>
  </table>
</div>`;
};

export const outlets = ({ outlets: list, wordings }: OutletsView, view: DossierView, margin: Margin): Html | null =>
  list.length === 0
    ? null
    : html`${paged(view, "outlets", list, (shown) => outletTable(view, shown))}
<p class="meta">A report is one telling of a happening. In its own voice: the share that it does not give as somebody's words. Its words: those that tell the ${view.newest.happenings < view.figures.happenings ? `newest ${view.newest.happenings} ` : ""}happenings. <a href="${withQuery(`${pathOf(view)}/outlets.csv`, view.filter)}">CSV</a></p>
${
  wordings.length === 0
    ? ""
    : html`<h3>The same happening in their words</h3>${wordings.map(
        ({ happening, reports }) => html`<article class="contest">
  <h4><a class="quiet" href="/happenings/${happening.id}">${whenWords(happening)} ${deedTag(happening.type, happening.mode, happening.quad)} ${happeningSentence(happening)}</a></h4>
  <div class="columns">${reports.slice(0, 4).map((report) => html`<div>${reportQuote(report, margin)}</div>`)}</div>
</article>`,
      )}`
}`;

export const articles = (view: DossierView, margin: Margin): Html | null => {
  const { articles: list, figures, filter } = view;
  if (list.length === 0) return null;
  const more = figures.articles - list.length;
  return html`${paged(view, "articles", list, (shown) => articleList(shown, margin))}
  <p class="meta">${more > 0 ? `${more} older ones are in no list; choose a period to see them. ` : ""}<a href="${withQuery(`${pathOf(view)}/articles.csv`, filter)}">CSV</a></p>`;
};

/** By which day prospects are judged, and the choice of another. */
const dayForm = (
  view: DossierView,
): Html => html`<form method="get" action="${pathOf(view)}#prospects" aria-label="Choose the day of reading">
  ${Object.entries({ ...view.filter, day: undefined, seen: view.seen }).map(([field, value]) => (value == null ? "" : html`<input type="hidden" name="${field}" value="${value}" />`))}
  <label>As they stood on <input type="date" name="day" value="${view.today ?? ""}" /></label> <button type="submit" class="second">Show</button>
  ${view.filter.day === undefined ? html`<span class="meta">the last day read</span>` : html`<a class="meta" href="${withQuery(pathOf(view), { ...view.filter, day: undefined })}#prospects">The last day read</a>`}
</form>`;

export const prospectLists = (view: DossierView, margin: Margin): Html | null => {
  const { overdue, open, settled } = view.prospects;
  if (overdue.length + open.length + settled.length === 0) return null;
  const waiting = [...overdue, ...open];
  return html`${dayForm(view)}${calendarFigure(view) ?? ""}${
    waiting.length === 0
      ? html`<p>None is open: all that was expected has been settled.</p>`
      : paged(view, "prospects", waiting, (list) => timeline(list.map((one) => prospectEntry(one, margin))))
  }`;
};
