/** One happening. In: a happening and its evidence. Out: HTML: what, who, when, where; every report in its own words; where they differ. */
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import { statuses } from "@dragoman/coder/codebook/statuses";
import { html } from "hono/html";
import { counted, deedLabel, intervalWords, signedScore, whenWords, whoWords } from "../../formats/words.ts";
import type { Happening, Report } from "../../relations/happenings.ts";
import { placeShown } from "../../relations/place-shown.ts";
import { happeningSentence } from "../deed-part.ts";
import { type Html, layout } from "../layout.ts";
import { actorBadges, deedTag, type Margin, name, reportQuote, section } from "../parts.ts";

const fact = (term: string, value: Html | string | null): Html =>
  value === null ? html`` : html`<div><dt>${term}</dt><dd>${value}</dd></div>`;

const report = (one: Report, margin: Margin): Html => html`<li>
  ${reportQuote(one, margin)}
  <p class="meta">${one.status}${one.date === null ? "" : `, ${intervalWords(one.date)}`} · <a href="/review?at=${one.event}#item-${one.event}">review</a></p>
</li>`;

export const happeningPage = (one: Happening, margin: Margin): Html => {
  const { type, mode, quad, status, reports } = one;
  const { gloss, modes } = eventTypes[type];
  const modeGloss = mode === null ? undefined : (modes as Readonly<Record<string, string>>)[mode];
  const title = `${deedLabel(type, mode)}: ${whoWords(one.actors, one.recipients)}`;
  const [first] = reports;
  const place = placeShown(one);
  const content = html`
    <p class="kicker">Happening · ${whenWords(one)}</p>
    <h1>${deedTag(type, mode, quad)} ${happeningSentence(one, true)}</h1>
    <p class="lead">${counted(reports.length, "report")}${reports.length > one.independent ? `, ${one.independent} independent` : ""}; told as ${status}.</p>
    <dl class="facts">
      ${fact("Type", html`${type} <small>${gloss}</small>`)}
      ${fact("Mode", mode === null ? null : html`${mode}${modeGloss === undefined || modeGloss === "" ? "" : html` <small>${modeGloss}</small>`}`)}
      ${fact("Class", html`${quad} <small>score ${signedScore(one.score)}</small>`)}
      ${fact("Status", html`${status} <small>${statuses[status]}</small>`)}
      ${fact("Date", intervalWords(one.date))}
      ${fact("Place", place === null ? null : name(place))}
      ${fact("Sectors", one.contexts.length === 0 ? null : one.contexts.join(", ").replaceAll("_", " "))}
      ${fact("Background", one.historical ? "told again, not news" : null)}
    </dl>
    ${actorBadges([...one.actors, ...one.recipients], margin)}
    ${section("differences", "Where the reports differ", "", one.differences.length === 0 ? null : html`<ul>${one.differences.map((words) => html`<li>${words}</li>`)}</ul>`)}
    ${section("reports", "Reports", "In the order of publication, each in its own words.", html`<ol class="reports">${reports.map((each) => report(each, margin))}</ol>`)}
    ${first === undefined ? "" : html`<p class="meta">A lasting address: <a href="/happenings/${first.event}">/happenings/${first.event}</a></p>`}
  `;
  return layout(title, content, { json: `/happenings/${one.id}.json` });
};
