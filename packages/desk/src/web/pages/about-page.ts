/** What the record's words mean, how it is made, and how far to trust it. In: the codebook and what reviewers found. Out: HTML. */
import { contexts } from "@dragoman/coder/codebook/contexts";
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import { sectors } from "@dragoman/coder/codebook/sectors";
import { statuses } from "@dragoman/coder/codebook/statuses";
import { html } from "hono/html";
import { counted, deedLabel, listWords } from "../../formats/words.ts";
import type { Evaluation } from "../../measure/evaluation.ts";
import type { PairAgreement, ReviewAgreement } from "../../measure/review-agreement.ts";
import { type Html, layout } from "../layout.ts";
import { section, table } from "../parts.ts";
import { byTask, measures, plainFigures, taskWords } from "./figure-words.ts";

export interface AboutView {
  readonly articles: number;
  /** What coded the archive's articles, and how many each. */
  readonly coders: readonly { readonly value: string; readonly count: number }[];
  readonly agreement: ReviewAgreement;
  /** How good the coder is on annotated data; null where this copy has no figures. */
  readonly evaluation: Evaluation | null;
  /** Pairs of names on which people decided: that they are one actor, or two. */
  readonly merges: { readonly one: number; readonly two: number };
}

const book = (terms: { readonly [term: string]: string }): Html =>
  html`<dl class="book">${Object.entries(terms).map(([term, gloss]) => html`<dt>${term.replaceAll("_", " ")}</dt><dd>${gloss}</dd>`)}</dl>`;

const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(share * 100)} %`);
const coefficient = (value: number | null): string => (value === null ? "not defined" : value.toFixed(2));

/** What else is judged: one, several, and the list that holds it. */
const otherWords = {
  prospect: ["prospect", "prospects", "/review?kind=prospect&state=all"],
  attribution: ["statement of who says so", "statements of who says so", "/review?kind=attribution&state=all"],
  naming: ["word chosen", "words chosen", "/review?kind=naming&state=all"],
  actor: ["actor", "actors", "/review/actors?state=all"],
  role: ["role of an actor", "roles of actors", "/review/actors?state=all"],
} as const;

/** What was judged beside events, with the lists that hold it. */
const others = ({ others: judgedBeside }: ReviewAgreement): Html =>
  html`${judgedBeside
    .filter(({ judged }) => judged > 0)
    .map(({ kind, judged, confirmed, corrected, rejected }) => {
      const [one, many, list] = otherWords[kind];
      return html`<p>Of <a href="${list}">${counted(judged, one, many)} judged</a>, ${confirmed} confirmed, ${corrected} corrected and ${rejected} rejected.</p>`;
    })}`;

const agreement = (one: ReviewAgreement): Html =>
  one.judged === 0
    ? html`<p>Nobody has reviewed an event yet. <a href="/review">Review</a></p>${others(one)}`
    : html`
  <p>Of <a href="/review?state=all">${counted(one.judged, "event")} that ${counted(one.reviewers, "reviewer")} judged</a>, ${one.confirmed} were confirmed, <a href="/review?state=corrected">${one.corrected} corrected</a> and <a href="/review?state=rejected">${one.rejected} rejected</a>.
  Coder and reviewers agree on the type of ${percent(one.typeAgreement)} (Cohen's kappa ${coefficient(one.kappa)}, a rejection counting as a type of its own).
  ${one.fields.length === 0 ? "" : `Corrections touch ${listWords(one.fields.map(({ field, count }) => `${field} (${count})`))}.`}
  ${one.judgedByMany === 0 ? "" : `${counted(one.judgedByMany, "event")} had more than one reviewer: Krippendorff's alpha ${coefficient(one.alpha)}.`}</p>
  ${others(one)}
  <p class="meta">Reviewers see what was coded and are led by it, and events that the coder missed are not on their list: these figures say how much of what is shown is right, at best. <code>npx dragoman review export</code> writes them for <code>npx dragoman eval</code>.</p>
  ${table(
    "Reviews by type",
    ["type", "judged", "confirmed", "corrected", "rejected"],
    one.byType,
    (row) => [row.type, row.judged, row.confirmed, row.corrected, row.rejected],
    "/about/reviews.csv",
  )}
  ${table(
    "Reviews by status",
    ["status", "judged", "confirmed", "corrected", "rejected"],
    one.byStatus,
    (row) => [row.status, row.judged, row.confirmed, row.corrected, row.rejected],
    "/about/statuses.csv",
  )}
  ${table(
    "Who agrees with whom, field by field",
    agreementHeads,
    [...one.byField, ...one.between],
    agreementRow,
    "/about/agreement.csv",
  )}
  <p class="meta">A field agrees where both leave the same value, and a rejection is a value of its own. Kappa is Cohen's; it is not defined where both give one and the same value throughout. A second opinion sees the first.</p>`;

export const agreementHeads = ["who", "with whom", "on", "judged by both", "agree", "kappa"];

export const agreementRow = ({ one, other, field, judged, agreed, kappa }: PairAgreement): (string | number)[] => [
  one,
  other,
  field,
  judged,
  agreed,
  coefficient(kappa),
];

const merged = ({ one, two }: AboutView["merges"]): Html =>
  one + two === 0
    ? html``
    : html`<p>Of <a href="/review/merges?state=decided">${counted(one + two, "pair")} of names decided on</a>, ${one} ${one === 1 ? "is" : "are"} one actor and ${two} ${two === 1 ? "is" : "are"} two.</p>`;

const figureRows = (
  rows: Evaluation["rows"],
  withTask: boolean,
): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="${withTask ? "Figures beside other programs" : `Figures: ${taskWords(rows[0]?.task ?? "")}`}"><table>
  <thead><tr>${withTask ? html`<th scope="col">task</th>` : ""}<th scope="col">set</th><th scope="col">metric</th><th scope="col">this coder</th><th scope="col">others</th></tr></thead>
  <tbody>${rows.map(({ task, set, metric, value, peers }) => html`<tr>${withTask ? html`<th scope="row">${taskWords(task)}</th><td>${set}</td>` : html`<th scope="row">${set}</th>`}<td>${metric}</td><td>${value}</td><td>${peers === "" ? "–" : peers}</td></tr>`)}</tbody>
</table></div>`;

/** What a reader must know first, in words; then every figure, task by task, with what a reader must know of its sets. */
const figures = (evaluation: Evaluation | null): Html => {
  if (evaluation === null)
    return html`<p>This copy of the program came without its figures; <code>npm run eval</code> measures them.</p>`;
  const { run, rows } = evaluation;
  const first = plainFigures(rows);
  return html`
  ${first.length === 0 ? "" : html`<p>On articles about other states that nobody read while its rules were written:</p><table class="plain-figures"><tbody>${first.map(([words, count]) => html`<tr><th scope="row">${words}</th><td>${count}</td></tr>`)}</tbody></table><p>So the record is a way to find what to read, with the words a click away, and no count of all that happened.</p>`}
  <h3>Beside other programs</h3>
  <p class="meta">Percent; (m) is measured on the same data. ${run} <a href="/about/figures.csv">CSV</a></p>
  <div class="figures-table">${figureRows(byTask(rows.filter(({ peers }) => peers !== "")).flat(), true)}</div>
  <h3>All figures</h3>
  ${byTask(rows).map((own) => {
    const notes = [...new Set(own.map(({ note }) => note).filter((note) => note !== ""))];
    return html`<details class="data figures-table"><summary>${taskWords(own[0]?.task ?? "")}: ${counted(own.length, "figure")}</summary>${figureRows(own, false)}${notes.map((note) => html`<p class="meta">${note}.</p>`)}</details>`;
  })}
  <h3>What the measures are</h3>
  ${book(measures)}`;
};

const weaknesses = (evaluation: Evaluation | null): Html =>
  evaluation === null
    ? html``
    : html`<dl class="limits">${evaluation.limits.map(({ about, words }) => html`<dt>${about}</dt><dd>${words}</dd>`)}</dl>`;

/** How things are counted, by the words that the pages use. */
const words: { readonly [term: string]: string } = {
  event:
    "what one article tells that one party does to another: a type, who, whom, when, where, and whether it happened",
  happening:
    "reports of one deed, joined by type, parties and date, rather too seldom than too often; a copy of a wire report is no second source",
  "cooperation and conflict": "each in words or in deeds (verbal, material): the four classes that charts are drawn by",
  score:
    "PLOVER's of an event's type and mode, from −10, conflict, to +10, cooperation; a mean has its 95\u00a0% interval by the spread of what it is the mean of, and none where there are fewer than three",
  prospect:
    "what somebody expects, promises or announces. It is fulfilled by a report that it happened, also in part; broken by a denial, a cancellation or a contrary deed; moved by a postponement, and then judged by its new due time; overdue when its time has passed, and lapses when its grace has too: two days for a day, a week for a week, a month for a month",
  "day of reading":
    "the last day on which an article of the archive was published: of what came later nothing is known here. The pages let you choose another, and then show what was known on it",
  "greatest change": "the last four weeks beside the four-week periods before, as Poisson counts (Anscombe's residual)",
  reported: "what no article dates is placed on the day of its first report",
  contested: "what one report tells and another denies, or two sides tell so that both cannot be right",
};

const parts = [
  ["words", "Words"],
  ["figures", "How good the coder is"],
  ["limits", "Limits"],
  ["agreement", "Coder and reviewers"],
  ["status", "Whether it happened"],
  ["types", "Types of event"],
  ["sectors", "Sectors of actors"],
  ["contexts", "What an event is about"],
] as const;

export const aboutPage = ({ articles, coders, agreement: found, merges, evaluation }: AboutView): Html =>
  layout(
    "About",
    html`
      <h1>About this record</h1>
      <p class="lead">
        A program read ${counted(articles, "article")} and wrote down who does what to whom, when and where, whether it happened, and who says so. It
        reads by rules and by models trained on annotated text, on this machine and without a network. Each datum points at the words it came
        from: open them before you rely on it.
      </p>
      <nav aria-label="On this page"><ul class="contents inline">${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
      ${section("words", "Words", "What the pages mean by them, and how it is counted.", book(words))}
      ${section("figures", "How good the coder is", "", figures(evaluation))}
      ${section(
        "limits",
        "Limits",
        "",
        html`<p>
          The coder misses events and sometimes reads one that is not there. What many articles say is not thereby true, and what none says may have
          happened. What it is bad at, in words:
        </p>${weaknesses(evaluation)}`,
      )}
      ${section("agreement", "Coder and reviewers", "", html`${agreement(found)}${merged(merges)}${coders.length === 0 ? "" : html`<p class="meta">Coded by ${coders.map(({ value, count }, i) => html`${i > 0 ? "; " : ""}<span class="because">${value}</span> (${counted(count, "article")})`)}.</p>`}`)}
      ${section("status", "Whether it happened", "", book(statuses))}
      ${section(
        "types",
        "Types of event",
        "After PLOVER, the political language ontology for verified event records; the glosses are ours.",
        html`<dl class="book">${Object.entries(eventTypes).map(([type, { gloss, quad, modes }]) => html`<dt>${deedLabel(type, null)}<br /><small>${type}, ${quad}</small></dt><dd>${gloss}${Object.keys(modes).length === 0 ? "" : html`<br /><small>modes: ${Object.keys(modes).join(", ")}</small>`}</dd>`)}</dl>`,
      )}
      ${section("sectors", "Sectors of actors", "", book(sectors))}
      ${section("contexts", "What an event is about", "The sectors of a relation.", book(contexts))}
    `,
    { here: "/about", json: "/about.json" },
  );
