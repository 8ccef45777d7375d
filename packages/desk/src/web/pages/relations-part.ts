/** Relations with the greatest change or the most news. In: pairs with their year. Out: HTML: a table with a small series in each row. */
import { html, raw } from "hono/html";
import { sparkChart } from "../../charts/spark-chart.ts";
import { counted, dateWords, signedScore, whenWords } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import { happeningSentence } from "../deed-part.ts";
import type { Html } from "../layout.ts";
import { withQuery } from "../links.ts";
import { type HomeView, type RelationOrder, type RelationRow, relationOrders } from "../views/home-view.ts";
import type { Lately, PairView } from "../views/pairs-view.ts";

const namesOf = ({ a, b }: PairView): string => `${stateName(a)} and ${stateName(b)}`;
const pathOf = ({ a, b }: PairView): string => `/dossier/${a}/${b}`;

const plain = (count: number): string => (Number.isInteger(count) ? String(count) : count.toFixed(1));

/** How far the last four weeks lie from the usual, in words; standard deviations of a count. */
const changeWords = ({ recent, usual, surprise }: Lately): string => {
  const size = Math.abs(surprise);
  if (usual === 0) return recent === 0 ? "quiet" : "▲ none before";
  if (size < 1) return "about as usual";
  const much = size >= 2 ? "far " : "";
  return surprise > 0 ? `▲ ${much}more` : `▼ ${much}fewer`;
};

/** A sentence of a dossier: how its last four weeks compare. @param listed where they are listed */
export const latelySentence = (one: Lately, today: string, listed: string): Html => {
  const { recent, usual, recentScore, usualScore } = one;
  const against = usual === 0 ? "" : ` (usually ${plain(usual)})`;
  const scores =
    recentScore === null
      ? ""
      : `; mean score ${signedScore(recentScore)}${usualScore === null ? "" : `, before ${signedScore(usualScore)}`}`;
  return html`In the four weeks to ${dateWords(today)}: ${recent === 0 ? "no happening" : html`<a href="${listed}">${counted(recent, "happening")}</a>`}, <b>${changeWords(one)}</b>${against}${scores}.`;
};

const lately = (pair: PairView): Html => {
  const { since, recent, usual } = pair;
  const count =
    since === null || recent === 0
      ? html`${recent}`
      : html`<a class="quiet" href="${withQuery(pathOf(pair), { since })}#happenings">${recent}</a>`;
  return html`<span class="count">${count}</span> <span class="change">${changeWords(pair)}</span><small>${usual === 0 ? "" : ` usually ${plain(usual)}`}</small>`;
};

const score = ({ recentScore, usualScore }: PairView): Html =>
  html`${recentScore === null ? "–" : signedScore(recentScore)}<small>${usualScore === null ? "" : ` before ${signedScore(usualScore)}`}</small>`;

const row = ({ pair, bars, latest, fresh }: RelationRow, since: string | null): Html => {
  const told = bars.map(({ cooperation, conflict }) => `${cooperation} and ${conflict}`).join(", ");
  return html`<tr>
  <th scope="row"><a class="pair" href="${pathOf(pair)}">${namesOf(pair)}</a>${
    fresh === 0 || since === null
      ? ""
      : html` <a class="fresh" href="${withQuery(pathOf(pair), { seen: since })}#new">${counted(fresh, "new article")}</a>`
  }${
    latest === null
      ? ""
      : html`<span class="latest-of"><span class="meta">${whenWords(latest)}</span> <a class="quiet" href="/happenings/${latest.id}">${happeningSentence(latest)}</a></span>`
  }</th>
  <td class="year">${raw(sparkChart(bars, `${namesOf(pair)}, cooperation and conflict in each four weeks of a year, the oldest first: ${told}`))}</td>
  <td>${lately(pair)}</td>
  <td>${score(pair)}</td>
  <td><a class="quiet" href="${pathOf(pair)}#happenings">${pair.happenings}</a></td>
</tr>`;
};

const orderNames = { change: "greatest change", news: "most news" } as const;

const orders = (chosen: RelationOrder): Html =>
  html`<nav class="orders" aria-label="Order of relations">First what has the ${relationOrders.map(
    (order, i) =>
      html`${i > 0 ? " · " : ""}${order === chosen ? html`<b aria-current="true">${orderNames[order]}</b>` : html`<a href="${withQuery("/", { order: order === "change" ? null : order })}#relations">${orderNames[order]}</a>`}`,
  )}</nav>`;

export const relationsPart = ({ relations, further, order, fresh }: HomeView): Html | null =>
  relations.length === 0
    ? null
    : html`${orders(order)}
<table class="relations">
  <thead><tr><th scope="col">Relation, and the last of it</th><th scope="col">A year</th><th scope="col">Last four weeks</th><th scope="col">Mean score</th><th scope="col">In all</th></tr></thead>
  <tbody>${relations.map((one) => row(one, fresh?.since ?? null))}</tbody>
</table>
<p class="meta">Happenings; bars are four weeks each, cooperation above the line and conflict below, the last of them those to the last day read. Usual is the mean of the four-week periods before; “far” is what comes by chance one time in twenty. Few are few: a pair of which little is read changes easily.</p>
${
  further.length === 0
    ? ""
    : html`<details class="fold"><summary>Further relations: ${further.length}</summary><ul class="plain two">${further.map((pair) => html`<li><a href="${pathOf(pair)}">${namesOf(pair)}</a> <span class="meta">${counted(pair.happenings, "happening")}</span></li>`)}</ul></details>`
}`;
