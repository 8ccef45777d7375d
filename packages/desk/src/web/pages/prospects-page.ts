/** All prospects. In: lists and a filter. Out: HTML: a calendar, what is overdue, what is to come, what came of the rest. */
import { html, raw } from "hono/html";
import { calendarChart } from "../../charts/calendar-chart.ts";
import { counted, dateWords, deedLabel, intervalWords, whoWords } from "../../formats/words.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type Html, layout } from "../layout.ts";
import { withQuery } from "../links.ts";
import { type Margin, prospectEntry, section, table, timeline } from "../parts.ts";
import { duesOf, listsOf, stateOf } from "../views/prospect-state.ts";

export interface ProspectsView {
  readonly today: string | null;
  readonly prospects: readonly SettledProspect[];
  readonly filter: {
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    readonly state?: string | undefined;
    readonly day?: string | undefined;
  };
}

/** At most so many of one list; the filter finds the rest. */
const most = 100;

const orNull = (list: readonly SettledProspect[], margin: Margin): Html | null =>
  list.length === 0
    ? null
    : html`${timeline(list.slice(0, most).map((one) => prospectEntry(one, margin)))}${list.length > most ? html`<p class="meta">${list.length - most} more; choose a period to see them.</p>` : ""}`;

export const prospectsCalendar = ({ prospects, today }: ProspectsView, linked: boolean): string =>
  calendarChart(duesOf(prospects, today, linked), today, "Prospects by due date");

export const prospectsPage = (view: ProspectsView, margin: Margin): Html => {
  const { prospects, today, filter } = view;
  const { overdue, open, settled } = listsOf(prospects, today);
  const chart = prospectsCalendar(view, true);
  const content = html`
    <p class="kicker">${today === null ? "No dated article yet" : `As of ${dateWords(today)}${filter.day === undefined ? ", the last day read" : ""}`}</p>
    <h1>Prospects</h1>
    <p class="lead">${counted(prospects.length, "prospect")}: <a href="#overdue">${overdue.length} overdue</a>, <a href="#open">${open.length} open</a>, <a href="#settled">${settled.length} settled</a>.</p>
    <form method="get" action="/prospects" aria-label="Choose what is shown">
      <label>From <input type="date" name="since" value="${filter.since ?? ""}" /></label>
      <label>To <input type="date" name="until" value="${filter.until ?? ""}" /></label>
      <label>State <select name="state"><option value="">any</option>${["overdue", "open", "fulfilled", "broken", "lapsed"].map((state) => html`<option value="${state}"${state === filter.state ? html` selected` : ""}>${state}</option>`)}</select></label>
      <label>As they stood on <input type="date" name="day" value="${today ?? ""}" /></label>
      <button type="submit">Show</button> <a href="/prospects">Everything</a>
    </form>
    <p class="meta">Files: <a href="${withQuery("/prospects.csv", filter)}">prospects (CSV)</a>, <a href="${withQuery("/prospects.ics", filter)}">calendar (iCalendar)</a></p>
    ${
      chart === ""
        ? ""
        : html`<figure><div class="scroll" tabindex="0" role="region" aria-label="Calendar">${raw(chart)}</div>
      <figcaption><ul class="legend">${(["open", "overdue", "fulfilled", "broken", "lapsed"] as const).map((state) => html`<li class="state-${state}">${state}</li>`)}</ul> <a href="${withQuery("/prospects/calendar.svg", filter)}">SVG</a></figcaption>
      ${table(
        "Due dates",
        ["prospect", "due", "state"],
        prospects
          .filter(({ due }) => due !== null)
          .slice(0, most)
          .map((one) => [
            html`<a href="#${one.id}">${deedLabel(one.type, one.mode)}: <bdi>${whoWords(one.actors, one.recipients)}</bdi></a>`,
            intervalWords(one.due),
            stateOf(one, today),
          ]),
        withQuery("/prospects.csv", filter),
      )}</figure>`
    }
    ${section("overdue", "Overdue", "Their time has passed, and no report has settled them.", orNull(overdue, margin) ?? html`<p>Nothing is overdue.</p>`)}
    ${section("open", "To come", "The next first; what has no due time last.", orNull(open, margin) ?? html`<p>Nothing is open.</p>`)}
    ${section("settled", "What came of them", "Fulfilled or broken by a later report, or lapsed: their time passed without news.", orNull(settled, margin) ?? html`<p>Nothing is settled yet.</p>`)}
  `;
  return layout("Prospects", content, { here: "/prospects", json: withQuery("/prospects.json", filter) });
};
