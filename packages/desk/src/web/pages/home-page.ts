/** The first page: what is new, which relations move, what is due, what was read lately. In: a view. Out: HTML. */
import { html } from "hono/html";
import { counted, dateWords } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import { type Html, layout } from "../layout.ts";
import { withQuery } from "../links.ts";
import { articleEntry, section } from "../parts.ts";
import type { HomeView } from "../views/home-view.ts";
import { relationsPart } from "./relations-part.ts";
import { weekPart } from "./week-part.ts";

/** How many of what was read lately stand open. */
const openArticles = 8;

const latest = ({ articles, fresh }: HomeView): Html => {
  const listed = (from: number, to?: number): Html =>
    html`<ul class="plain">${articles.slice(from, to).map((one) => articleEntry(one, null, fresh?.articles.has(one.id)))}</ul>`;
  const more = articles.length - openArticles;
  return html`${listed(0, openArticles)}${more <= 0 ? "" : html`<details class="fold"><summary>More: ${more}</summary>${listed(openArticles)}</details>`}`;
};

/** How much waits, where something does. */
const waiting = ({ week: { days, overdueCount } }: HomeView): Html | string => {
  const due = days.reduce((all, { due }) => all + due.length, 0);
  const words = [
    ...(due === 0 ? [] : [`${counted(due, "prospect")} due this week`]),
    ...(overdueCount === 0 ? [] : [`${overdueCount} overdue`]),
  ];
  return words.length === 0 ? "" : html` <a href="#due">${words.join(", ")}</a>.`;
};

const lead = (view: HomeView): Html => {
  const { total, fresh } = view;
  if (total === 0) return html`This archive holds no article yet. Add some with <code>npx dragoman add PATH</code>.`;
  const news =
    fresh === null || fresh.count === 0
      ? ""
      : html`, <strong>${fresh.count} new</strong> since you were last here <small>(after ${dateWords(fresh.since.slice(0, 16))} UTC; your browser keeps this, the server does not)</small>`;
  return html`${counted(total, "article")} in this archive${news}.${waiting(view)}`;
};

/** Any two states or actors, or one alone. */
export const openForm = (
  states: readonly string[],
  first = "",
): Html => html`<form class="open" method="get" action="/dossier" aria-label="Open a dossier">
  <label>Dossier of <input name="a" list="states" required maxlength="200" value="${first}" placeholder="a state or an actor" /></label>
  <label>and <input name="b" list="states" maxlength="200" placeholder="another, or nobody" /></label>
  <button type="submit">Open</button>
  <datalist id="states">${states.map((state) => html`<option value="${state}"></option>`)}</datalist>
</form>`;

/** States that a pair has, those with the most news first. */
const statesOf = ({ relations, further }: HomeView): string[] => [
  ...new Set([...relations.map(({ pair }) => pair), ...further].flatMap(({ a, b }) => [stateName(a), stateName(b)])),
];

export const homePage = (view: HomeView): Html => {
  const content = html`
  <div class="title-row"><div>
    <p class="kicker">${view.today === null ? "No dated article yet" : `As of ${dateWords(view.today)}, the last day read`}</p>
    <h1>Overview</h1>
    <p class="lead">${lead(view)}</p>
  </div>${view.total === 0 ? "" : openForm(statesOf(view))}</div>
  <div class="morning">
    <div>${section("relations", "Relations", "", relationsPart(view) ?? html`<p>No event joins two states yet.</p>`)}</div>
    <div>
      ${section("due", "The week ahead", "", weekPart(view))}
      ${section("articles", "Read lately", "", view.articles.length === 0 ? null : latest(view))}
    </div>
  </div>`;
  return layout("Overview", content, {
    here: "/",
    json: withQuery("/index.json", { order: view.order === "change" ? null : view.order }),
  });
};
