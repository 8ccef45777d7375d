/** The first page: pairs of states with the most news, what was read lately, and search. In: answers of the archive. Out: HTML. */
import { html } from "hono/html";
import type { ArticleSummary, Found, StatePair } from "../../archive/archive.ts";
import { counted, dateWords } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import { type Html, layout } from "../layout.ts";

export interface HomeView {
  readonly pairs: readonly StatePair[];
  readonly articles: readonly ArticleSummary[];
  readonly total: number;
  readonly query: string;
  readonly found: readonly Found[];
}

const article = ({ id, title, outlet, published }: ArticleSummary): Html => html`<li>
  <a href="/articles/${id}"><bdi>${title ?? "Untitled article"}</bdi></a>
  <span class="meta"><bdi>${outlet ?? "unknown outlet"}</bdi>${published === null ? "" : `, ${dateWords(published.start.slice(0, 10))}`}</span>
</li>`;

const pair = ({ a, b, events, articles }: StatePair): Html => html`<li>
  <a href="/dossier/${a}/${b}">${stateName(a)} and ${stateName(b)}</a>
  <span class="meta">${counted(events, "event")} in ${counted(articles, "article")}</span>
</li>`;

const results = ({ query, found }: HomeView): Html => html`<section aria-labelledby="found">
  <h2 id="found">Articles with “${query}”</h2>
  ${
    found.length === 0
      ? html`<p>No article has all these words.</p>`
      : html`<ul class="plain">${found.map(
          (one) =>
            html`${article(one.article)}<li><blockquote dir="auto">${one.excerpt.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}</blockquote></li>`,
        )}</ul>`
  }
</section>`;

export const homePage = (view: HomeView): Html => {
  const content = html`
    <h1>What was read</h1>
    <p class="lead">${counted(view.total, "article")} in this archive.</p>
    <form method="get" action="/" role="search">
      <label>Words in articles <input type="search" name="q" value="${view.query}" maxlength="200" /></label>
      <button type="submit">Search</button>
    </form>
    ${view.query === "" ? "" : results(view)}
    <section aria-labelledby="pairs">
      <h2 id="pairs">Pairs of states</h2>
      ${view.pairs.length === 0 ? html`<p>No event joins two states yet. Add articles with <code>npx dragoman add</code>.</p>` : html`<ul class="plain">${view.pairs.map(pair)}</ul>`}
    </section>
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      <ul class="plain">${view.articles.map(article)}</ul>
    </section>
  `;
  return layout("What was read", content);
};
