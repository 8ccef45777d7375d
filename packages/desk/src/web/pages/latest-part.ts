/** What a reader who opens a dossier sees first. In: a view. Out: HTML: the newest happenings as sentences, and what comes next. */
import { html } from "hono/html";
import { deedSentence, saysLittle, type Tense, tenseOfProspect } from "../../brief/deed-sentences.ts";
import { plainNaming } from "../../brief/naming.ts";
import { quoted } from "../../brief/quote.ts";
import { asSentence } from "../../brief/writing.ts";
import { intervalWords, whenWords } from "../../formats/words.ts";
import type { Happening } from "../../relations/happenings.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import type { Html } from "../layout.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { prospectHrefs } from "./paged-list.ts";

const most = { happenings: 6, prospects: 4 };

const sentence = (told: Happening | SettledProspect, tense: Tense): string =>
  `${asSentence(deedSentence({ ...told, place: "place" in told ? told.place : null }, tense, plainNaming))}.`;

/** Words of a source, where the sentence alone says little. */
const source = ({ type }: Happening | SettledProspect, words: string | undefined): Html | string =>
  words === undefined || !saysLittle.has(type)
    ? ""
    : html` <q class="source" dir="auto">${quoted(words, 18).slice(1, -1)}</q>`;

const line = (when: string, href: string, words: string, more: Html | string = ""): Html =>
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
        : html`<ol class="plain">${news.map((one) => line(whenWords(one), `/happenings/${one.id}`, sentence(one, one.status), html`${one.disputed ? html` <span class="status disputed">disputed</span>` : ""}${source(one, one.reports[0]?.evidence[0]?.words)}`))}</ol>`
    }</div>
    <div><h2>Expected</h2>${
      next.length === 0
        ? html`<p>Nothing that was read is still to come.</p>`
        : html`<ol class="plain">${next.map((one) => line(one.due === null ? "no due time" : `due ${intervalWords(one.due)}`, hrefOf(one.id), sentence(one, tenseOfProspect(one)), html`${overdue.has(one) ? html` <span class="status status-overdue">overdue</span>` : ""}${source(one, one.statements[0]?.words)}`))}</ol>`
    }</div>
  </div>`;
};
