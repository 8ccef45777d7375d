/** Everybody's prospects. In: a view. Out: HTML: a calendar, what is overdue, what is to come, what came of the rest. */
import { html, raw } from "hono/html";
import { standings } from "../../archive/across.ts";
import { calendarChart, type Due } from "../../charts/calendar-chart.ts";
import { stateKeys } from "../../charts/keys.ts";
import { counted, dateWords } from "../../formats/words.ts";
import { type Html, layout } from "../layout.ts";
import { withQuery } from "../links.ts";
import { type Margin, prospectEntry, section, table, timeline } from "../parts.ts";
import { type ProspectListName, type ProspectsView, prospectListNames } from "../views/prospects-view.ts";
import { legend } from "./legend.ts";
import { pager } from "./paged-list.ts";

export const calendarTitle = "Prospects by due date";

export const prospectsCalendar = ({ dues, today }: ProspectsView, linked: boolean): string =>
  calendarChart(linked ? dues : dues.map(({ href: _, ...due }) => due), today, calendarTitle);

/** How many are due on each day, in words: `2 open, 1 overdue`. */
const byDay = (dues: readonly Due[]): readonly (readonly [day: string, words: string, href: string])[] => {
  const days = new Map<string, Due[]>();
  for (const due of dues) days.set(due.day, [...(days.get(due.day) ?? []), due]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, own]) => {
      const words = standings.flatMap((state) => {
        const count = own.reduce((all, due) => all + (due.state === state ? (due.count ?? 1) : 0), 0);
        return count === 0 ? [] : `${count} ${state}`;
      });
      return [day, words.join(", "), own[0]?.href ?? ""];
    });
};

export const prospectsPage = (view: ProspectsView, margin: Margin): Html => {
  const { lists, dues, today, filter } = view;
  const { overdue, open, settled } = lists;
  const at = Object.fromEntries(
    prospectListNames.map((name) => [name, lists[name].page === 1 ? null : lists[name].page]),
  );
  const list = (name: ProspectListName): Html | null => {
    const { shown, page, pages } = lists[name];
    if (shown.length === 0) return null;
    const to = (n: number) => `${withQuery("/prospects", { ...filter, ...at, [name]: n })}#${name}`;
    return html`${timeline(shown.map((one) => prospectEntry(one, margin)))}${pager(page, pages, to, `Pages of the list of ${name}`, ["Previous", "Next"])}`;
  };
  const chart = prospectsCalendar(view, true);
  const content = html`
    <p class="kicker">${today === null ? "No dated article yet" : `As of ${dateWords(today)}${filter.day === undefined ? ", the last day read" : ""}`}</p>
    <h1>Prospects</h1>
    <p class="lead">${counted(overdue.total + open.total + settled.total, "prospect")}: <a href="#overdue">${overdue.total} overdue</a>, <a href="#open">${open.total} open</a>, <a href="#settled">${settled.total} settled</a>.</p>
    <form method="get" action="/prospects" aria-label="Choose what is shown">
      <label>From <input type="date" name="since" value="${filter.since ?? ""}" /></label>
      <label>To <input type="date" name="until" value="${filter.until ?? ""}" /></label>
      <label>State <select name="state"><option value="">any</option>${standings.map((state) => html`<option value="${state}"${state === filter.state ? html` selected` : ""}>${state}</option>`)}</select></label>
      <label>As they stood on <input type="date" name="day" value="${today ?? ""}" /></label>
      <button type="submit">Show</button> <a href="/prospects">Everything</a>
    </form>
    <p class="meta">Files: <a href="${withQuery("/prospects.csv", filter)}">prospects (CSV)</a>, <a href="${withQuery("/prospects.ics", filter)}">calendar (iCalendar)</a></p>
    ${
      chart === ""
        ? ""
        : html`<figure><div class="scroll" tabindex="0" role="region" aria-label="Calendar">${raw(chart)}</div>
      <figcaption>${legend(stateKeys)} <a href="${withQuery("/prospects/calendar.svg", filter)}">SVG</a></figcaption>
      ${table(
        "Due dates",
        ["day", "due"],
        byDay(dues),
        ([day, words, href]) => [html`<a href="${href}">${dateWords(day)}</a>`, words],
        withQuery("/prospects.csv", filter),
      )}</figure>`
    }
    ${section("overdue", "Overdue", "Their time has passed, and no report has settled them.", list("overdue") ?? html`<p>Nothing is overdue.</p>`)}
    ${section("open", "To come", "The next first; what has no due time last.", list("open") ?? html`<p>Nothing is open.</p>`)}
    ${section("settled", "What came of them", "Fulfilled or broken by a later report, or lapsed: their time passed without news.", list("settled") ?? html`<p>Nothing is settled yet.</p>`)}
  `;
  return layout("Prospects", content, { here: "/prospects", json: withQuery("/prospects.json", { ...filter, ...at }) });
};
