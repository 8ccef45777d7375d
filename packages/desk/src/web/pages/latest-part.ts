/** What a reader who opens a dossier sees first. In: a view. Out: HTML: the newest happenings as sentences, and what comes next. */
import { html } from "hono/html";
import { intervalWords, whenWords } from "../../formats/words.ts";
import type { Happening } from "../../relations/happenings.ts";
import { happeningSentence, happeningSource, prospectSentence, prospectSource } from "../deed-part.ts";
import type { Html } from "../layout.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { prospectHrefs } from "./paged-list.ts";

const most = { happenings: 6, prospects: 4 };

const line = (when: string, href: string, words: Html, more: Html): Html =>
  html`<li><span class="meta">${when}</span> <a class="quiet" href="${href}">${words}</a>${more}</li>`;

/** What a report has as done on a day that nobody who read it had seen is a slip of reading, and no news. */
const isNews = ({ date, status }: Happening, today: string | null): boolean =>
  date === null || today === null || status === "expected" || date.start.slice(0, 10) <= today;

export const latestPart = (view: DossierView): Html | null => {
  if (view.page > 1) return null;
  const news = view.happenings.filter((one) => isNews(one, view.today)).slice(0, most.happenings);
  const next = [...view.prospects.overdue, ...view.prospects.open].slice(0, most.prospects);
  if (news.length === 0 && next.length === 0) return null;
  const overdue = new Set(view.prospects.overdue);
  const hrefOf = prospectHrefs(view);
  return html`<div class="latest">
    <div><h2>Latest</h2>${
      news.length === 0
        ? html`<p>Nothing in what is chosen.</p>`
        : html`<ol class="plain">${news.map((one) => line(whenWords(one), `/happenings/${one.id}`, happeningSentence(one), html`${one.disputed ? html` <span class="status disputed">disputed</span>` : ""}${happeningSource(one)}`))}</ol>`
    }</div>
    <div><h2>Expected</h2>${
      next.length === 0
        ? html`<p>Nothing that was read is still to come.</p>`
        : html`<ol class="plain">${next.map((one) => line(one.due === null ? "no due time" : `due ${intervalWords(one.due)}`, hrefOf(one.id), prospectSentence(one), html`${overdue.has(one) ? html` <span class="status status-overdue">overdue</span>` : ""}${prospectSource(one)}`))}</ol>`
    }</div>
  </div>`;
};
