/** The week that begins. In: what is overdue and what is due on each of its days. Out: HTML: a row a day; each statement leads to its words. */
import { weekday } from "@dragoman/coder/time/calendar";
import { html } from "hono/html";
import { dateWords } from "../../formats/words.ts";
import { dayOf } from "../../relations/days.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { prospectSentence, prospectSource } from "../deed-part.ts";
import type { Html } from "../layout.ts";
import { datumLink, withQuery } from "../links.ts";
import type { HomeView } from "../views/home-view.ts";

const names = "Mon Tue Wed Thu Fri Sat Sun".split(" ");

/** `Wed 2 Sep`: of a week nobody asks for the year. */
const dayWords = (day: string): string =>
  `${names[weekday(dayOf(day) ?? 0) - 1]} ${dateWords(day)
    .replace(/ \d+$/, "")
    .replace(/(?<= \p{L}{3})\p{L}+$/u, "")}`;

/** A day has room for no more. */
const most = 4;

/** Where its words stand; who said so is told there. */
const due = (one: SettledProspect, isLonger = false): Html => {
  const [statement] = one.statements;
  const words = prospectSentence(one);
  return html`<li>${statement === undefined ? words : html`<a class="quiet" href="${datumLink(statement.article, statement.prospect)}">${words}</a>`}${prospectSource(one)}${isLonger && one.due !== null ? html` <small>by ${dateWords(one.due.end.slice(0, 10))}</small>` : ""}</li>`;
};

const list = (all: readonly SettledProspect[], count: number, href: string): Html =>
  html`<ul>${all.slice(0, most).map((one) => due(one))}${count > most ? html`<li><a href="${href}">All ${count}</a></li>` : ""}</ul>`;

export const weekPart = ({ week, today }: HomeView): Html => {
  const { overdue, overdueCount, days, longer } = week;
  if (days.length === 0) return html`<p>No article has a date yet.</p>`;
  return html`<dl class="week">
  ${
    overdueCount === 0
      ? ""
      : html`<div class="overdue"><dt><a href="/prospects?state=overdue">Overdue</a> <small>${overdueCount}</small></dt><dd>${list(overdue, overdueCount, "/prospects?state=overdue")}</dd></div>`
  }
  ${days.map(
    ({ day, due: own }) =>
      html`<div><dt>${dayWords(day)}${day === today ? html` <small>last day read</small>` : ""}</dt><dd>${own.length === 0 ? html`<span class="none">nothing due</span>` : list(own, own.length, withQuery("/prospects", { since: day, until: day }))}</dd></div>`,
  )}
  ${longer.length === 0 ? "" : html`<div><dt>Or later <small>has more time</small></dt><dd><ul>${longer.map((one) => due(one, true))}</ul></dd></div>`}
</dl>
<p class="meta">On the last day on which each is due. <a href="/prospects">All prospects</a>, <a href="/prospects.ics">calendar (iCalendar)</a></p>`;
};
