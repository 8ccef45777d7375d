/** The dossier of two states as a page. In: a dossier. Out: HTML. Every number and entry opens the words that it came from. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { html, raw } from "hono/html";
import { quadClass, seriesChart } from "../../charts/series-chart.ts";
import { summaryOf } from "../../formats/dossier-summary.ts";
import { counted, dateWords, deedLabel, intervalWords, oneLine, whenWords, whoWords } from "../../formats/words.ts";
import type { Dossier } from "../../relations/dossier.ts";
import type { Happening, Report } from "../../relations/happenings.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import type { Contested, Speaker } from "../../relations/speakers.ts";
import { type Html, layout } from "../layout.ts";

const source = (outlet: string | null, published: string | null): string =>
  `${outlet ?? "unknown outlet"}${published === null ? "" : `, ${dateWords(published.slice(0, 10))}`}`;

const quoted = (words: string, href: string, by: string, speaker: string | null): Html => html`<blockquote>
  <p dir="auto">“${oneLine(words)}”</p>
  <p class="meta"><a href="${href}">${by}</a>${speaker === null ? "" : html`, according to <bdi>${oneLine(speaker)}</bdi>`}</p>
</blockquote>`;

const report = ({ article, event, evidence, outlet, published, speaker, copy }: Report): Html =>
  quoted(
    evidence[0]?.words ?? "",
    `/articles/${article}#${event}`,
    `${source(outlet, published)}${copy ? " (wire copy)" : ""}`,
    speaker,
  );

const happening = (one: Happening): Html => html`<li>
  <details class="entry" id="${one.id}">
    <summary>
      <span class="when">${whenWords(one)}</span>
      <span>
        <span class="tag ${quadClass(one.quad)}">${deedLabel(one.type, one.mode)}</span>
        <span class="who"><bdi>${whoWords(one.actors, one.recipients)}</bdi></span>
        <span class="status status-${one.status}">${one.status}</span>
        ${one.disputed ? html`<span class="status disputed">disputed</span>` : ""}
      </span>
      <span class="more">${counted(one.independent, "report")}</span>
    </summary>
    <div class="inside">
      ${one.reports.map(report)}
      ${one.differences.length > 0 ? html`<p class="meta">The reports differ: ${one.differences.join("; ")}.</p>` : ""}
      <p class="meta">${one.type}${one.mode === null ? "" : ` / ${one.mode}`} · ${one.quad} · score ${one.score}${one.place === null ? "" : html` · <bdi>${one.place}</bdi>`}${one.contexts.length > 0 ? ` · ${one.contexts.join(", ").replaceAll("_", " ")}` : ""}</p>
    </div>
  </details>
</li>`;

const outcomeWords = ({ outcome, late }: SettledProspect): string =>
  outcome === "fulfilled" && late !== null && late > 0 ? `fulfilled, ${counted(late, "day")} late` : outcome;

const prospect = (one: SettledProspect): Html => html`<li>
  <details class="entry" id="${one.id}">
    <summary>
      <span class="when">${one.due === null ? "no due time" : `due ${intervalWords(one.due)}`}</span>
      <span>
        <span class="tag">${deedLabel(one.type, one.mode)}</span>
        <span class="who"><bdi>${whoWords(one.actors, one.recipients)}</bdi></span>
        <span class="status status-${one.outcome}">${outcomeWords(one)}</span>
      </span>
      <span class="more">${counted(one.statements.length, "statement")}</span>
    </summary>
    <div class="inside">
      ${one.statements.map(({ article, prospect: id, words, outlet, published, speaker, firmness }) =>
        quoted(words, `/articles/${article}#${id}`, `${source(outlet, published)} (${firmness})`, speaker),
      )}
      ${
        one.settledBy === null
          ? ""
          : html`<h3>What settled it</h3>${quoted(one.settledBy.words, `/articles/${one.settledBy.article}#${one.settledBy.event}`, source(one.settledBy.outlet, one.settledBy.date), null)}`
      }
    </div>
  </details>
</li>`;

const side = (title: string, reports: readonly Report[]): Html => html`<div>
  <h3>${title}</h3>
  ${reports.map(report)}
</div>`;

const contested = (one: Contested): Html =>
  html`<div class="columns">${side("It happened", one.asserted)}${side("It did not", one.denied)}</div>`;

const speaker = (one: Speaker): Html => html`<li>
  <details class="entry">
    <summary>
      <span class="when">${one.country ?? "no state"}${one.sector === null ? "" : ` · ${one.sector}`}</span>
      <span class="who"><bdi>${oneLine(one.name)}</bdi>${one.anonymous ? html` <span class="status">not named</span>` : ""}</span>
      <span class="more">${counted(one.said.length, "statement")}</span>
    </summary>
    <div class="inside">
      ${one.said.map(({ words, article, attribution, outlet, published, via, stance }) =>
        quoted(
          words,
          `/articles/${article}#${attribution}`,
          `${source(outlet, published)}${stance === "states" ? "" : ` (${stance})`}`,
          via,
        ),
      )}
    </div>
  </details>
</li>`;

const table = ({ series }: Dossier): Html => html`<details class="data">
  <summary>The same numbers as a table</summary>
  <div class="scroll" tabindex="0" role="region" aria-label="Happenings by ${series.step}">
    <table>
      <thead>
        <tr><th scope="col">${series.step} of</th>${quadCodes.map((quad) => html`<th scope="col">${quad}</th>`)}<th scope="col">mean score</th><th scope="col">articles</th></tr>
      </thead>
      <tbody>
        ${series.periods.map(
          ({ start, counts, score, articles }) =>
            html`<tr><th scope="row">${dateWords(start)}</th>${quadCodes.map((quad) => html`<td>${counts[quad] ?? 0}</td>`)}<td>${score === null ? "–" : score.toFixed(1)}</td><td>${articles}</td></tr>`,
        )}
      </tbody>
    </table>
  </div>
</details>`;

const chart = (dossier: Dossier): Html => html`<figure>
  ${raw(seriesChart(dossier.series.periods, dossier.series.step, `Happenings of ${dossier.a.name} and ${dossier.b.name} by ${dossier.series.step}`))}
  <ul class="legend">${quadCodes.map((quad) => html`<li class="${quadClass(quad)}">${quad}</li>`)}</ul>
  <figcaption>Happenings by ${dossier.series.step}, as they are dated by the articles; cooperation above the line, conflict below. What was denied and what is background is left out.</figcaption>
  ${table(dossier)}
</figure>`;

const section = (id: string, title: string, note: string, items: readonly Html[], list = true): Html =>
  items.length === 0
    ? html``
    : html`<section aria-labelledby="${id}">
  <h2 id="${id}">${title}</h2>
  ${note === "" ? "" : html`<p class="meta">${note}</p>`}
  ${list ? html`<ul class="timeline">${items}</ul>` : items}
</section>`;

/** @param path the page's own path, for its JSON twin */
export const dossierPage = (dossier: Dossier, path: string, query: string): Html => {
  const { a, b, happenings, prospects, speakers } = dossier;
  const news = happenings.filter(({ historical }) => !historical);
  const background = happenings.filter(({ historical }) => historical);
  const open = prospects.filter(({ outcome }) => outcome === "open");
  const settled = prospects.filter(({ outcome }) => outcome !== "open");
  const parts: readonly (readonly [string, string, number])[] = [
    ["happenings", "Happenings", news.length],
    ["prospects", "Prospects", open.length],
    ["settled", "What came of them", settled.length],
    ["contested", "Contested accounts", dossier.contested.length],
    ["speakers", "Who says what", speakers.length],
    ["background", "Background", background.length],
    ["outlets", "Outlets", dossier.outlets.length],
  ];
  const content = html`
    <p class="kicker">Dossier</p>
    <h1>${a.name} and ${b.name}</h1>
    <p class="lead">${summaryOf(dossier)}</p>
    <ul class="contents">${parts.filter(([, , n]) => n > 0).map(([id, title, n]) => html`<li><a href="#${id}">${title}</a> ${n}</li>`)}<li><a href="${path}/memo.md${query}">Memo</a></li></ul>
    <form method="get" action="${path}">
      <label>From <input type="date" name="since" value="${dossier.since ?? ""}" /></label>
      <label>To <input type="date" name="until" value="${dossier.until ?? ""}" /></label>
      <button type="submit">Show this period</button>
    </form>
    ${dossier.series.periods.length === 0 ? "" : chart(dossier)}
    ${section("happenings", "Happenings", "Newest first. Open one to see the sentences that tell of it.", news.map(happening))}
    ${section("prospects", "Prospects", "Expected, promised or announced, and not yet settled.", open.map(prospect))}
    ${section("settled", "What came of them", "Prospects that a later report fulfilled or broke, or whose time passed without news.", settled.map(prospect))}
    ${section("contested", "Contested accounts", "One side reports what another denies. Both stand here in their own words.", dossier.contested.map(contested), false)}
    ${section("speakers", "Who says what", "", speakers.slice(0, 60).map(speaker))}
    ${section("background", "Background", "Told again in these articles, and older than they are.", background.map(happening))}
    ${section(
      "outlets",
      "Outlets",
      "",
      dossier.outlets.map(
        ({ outlet, articles }) =>
          html`<li><bdi>${outlet}</bdi> <span class="meta">${counted(articles, "article")}</span></li>`,
      ),
    )}
  `;
  return layout(`${a.name} and ${b.name}`, content, `${path}.json${query}`);
};
