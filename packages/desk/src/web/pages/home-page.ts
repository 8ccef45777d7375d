/** The first page: what is due, which relations move, what was read lately; or what a search found. In: a view. Out: HTML. */

import { html } from "hono/html";
import type { ArticleSummary, Found } from "../../archive/archive.ts";
import { counted, dateWords, oneLine, signedScore } from "../../formats/words.ts";
import type { Happening } from "../../relations/happenings.ts";
import { type Party, stateName } from "../../relations/parties.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type Html, layout } from "../layout.ts";
import { actorLink, withQuery } from "../links.ts";
import { articleEntry, happeningEntry, type Margin, name, prospectEntry, section, timeline } from "../parts.ts";
import type { PairView } from "../views/pairs-view.ts";

export interface HomeView {
  readonly today: string | null;
  readonly total: number;
  readonly articles: readonly ArticleSummary[];
  readonly pairs: readonly PairView[];
  readonly changed: readonly PairView[];
  /** Overdue, and due within seven days. */
  readonly due: readonly SettledProspect[];
  readonly query: string;
  readonly found: {
    readonly articles: readonly Found[];
    readonly actors: readonly Party[];
    readonly happenings: readonly Happening[];
  };
}

const change = ({ a, b, since, recent, usual, recentScore, usualScore }: PairView): Html => {
  const score =
    recentScore === null || usualScore === null
      ? ""
      : ` · score ${signedScore(recentScore)}, before ${signedScore(usualScore)}`;
  const shown =
    since === null
      ? recent
      : html`<a class="quiet" href="${withQuery(`/dossier/${a}/${b}`, { since })}#happenings">${recent}</a>`;
  return html`${shown} in the last four weeks, ${usual === 0 ? "none before" : `usually ${Number.isInteger(usual) ? usual : usual.toFixed(1)}`}${score}`;
};

const pair = (one: PairView, detail: Html): Html => html`<li>
  <a href="/dossier/${one.a}/${one.b}">${stateName(one.a)} and ${stateName(one.b)}</a> <span class="meta">${detail}</span>
</li>`;

const results = ({ query, found }: HomeView, margin: Margin): Html => html`
  <h1>“<bdi>${query}</bdi>”</h1>
  ${section(
    "found-actors",
    "Actors",
    "",
    found.actors.length === 0
      ? null
      : html`<ul class="plain">${found.actors.map((one) => html`<li><a href="${actorLink(one.key)}">${name(one.name)}</a> <span class="meta">${one.kind}${one.country === null ? "" : `, ${stateName(one.country)}`}</span></li>`)}</ul>`,
  )}
  ${section("found-happenings", "Evidence", "Happenings told in sentences with all these words.", found.happenings.length === 0 ? null : timeline(found.happenings.map((one) => happeningEntry(one, margin))))}
  ${section(
    "found",
    "Articles",
    "",
    found.articles.length === 0
      ? html`<p>No article has all these words.</p>`
      : html`<ul class="plain">${found.articles.map(
          (one) =>
            html`${articleEntry(one.article)}<li class="excerpt"><blockquote dir="auto"><p>${one.excerpt.map(({ text, hit }) => (hit ? html`<mark>${oneLine(text)}</mark>` : text))}</p></blockquote></li>`,
        )}</ul>`,
  )}`;

/** How many of what was read lately stand open. */
const openArticles = 8;

const latest = (articles: HomeView["articles"]): Html => {
  const [open, rest] = [articles.slice(0, openArticles), articles.slice(openArticles)];
  return html`<ul class="plain">${open.map((one) => articleEntry(one))}</ul>${
    rest.length === 0
      ? ""
      : html`<details class="fold"><summary>More: ${rest.length}</summary><ul class="plain">${rest.map((one) => articleEntry(one))}</ul></details>`
  }`;
};

const front = (view: HomeView, margin: Margin): Html => html`
  <p class="kicker">${view.today === null ? "No dated article yet" : `As of ${dateWords(view.today)}, the last day read`}</p>
  <h1>Overview</h1>
  <p class="lead">${view.total === 0 ? html`This archive holds no article yet. Add some with <code>npx dragoman add PATH</code>.` : html`${counted(view.total, "article")} in this archive.`}</p>
  <div class="halves">
    <div>
      ${section("articles", "Read lately", "", view.articles.length === 0 ? null : latest(view.articles))}
    </div>
    <div>
      ${section("due", "Prospects due", "Overdue, and due within seven days. Open one to see who said so.", view.due.length === 0 ? html`<p>Nothing is due this week. <a href="/prospects">All prospects</a></p>` : html`${timeline(view.due.map((one) => prospectEntry(one, margin)))}<p><a href="/prospects">All prospects</a></p>`)}
    </div>
  </div>
  <div class="halves">
    <div>
      ${section("pairs", "Pairs of states with the most news", "", view.pairs.length === 0 ? html`<p>No event joins two states yet.</p>` : html`<ul class="plain">${view.pairs.map((one) => pair(one, html`<a class="quiet" href="/dossier/${one.a}/${one.b}#happenings">${counted(one.happenings, "happening")}</a>`))}</ul>`)}
    </div>
    <div>
      ${section("changed", "Greatest change", "Happenings of the four weeks to the last day read, against the mean of the four-week periods before; what differs most comes first.", view.changed.length === 0 ? html`<p>No pair has enough news to compare.</p>` : html`<ul class="plain">${view.changed.map((one) => pair(one, change(one)))}</ul>`)}
    </div>
  </div>`;

export const homePage = (view: HomeView, margin: Margin): Html =>
  layout(view.query === "" ? "Overview" : view.query, view.query === "" ? front(view, margin) : results(view, margin), {
    here: "/",
    json: view.query === "" ? "/index.json" : `/index.json?q=${encodeURIComponent(view.query)}`,
  });
