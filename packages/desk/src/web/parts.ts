/** What several pages show: quotations with their sources, entries of lists, tables. In: parts of views. Out: HTML. */
import { html } from "hono/html";
import type { ActorReview } from "../archive/actor-reviews.ts";
import type { ArticleSummary } from "../archive/archive.ts";
import type { DatumReview, Entry } from "../archive/review.ts";
import { quadClass } from "../charts/palette.ts";
import { isDeniedIn } from "../formats/report-words.ts";
import { withArticle } from "../formats/with-article.ts";
import {
  apart,
  counted,
  dateWords,
  deedLabel,
  intervalWords,
  oneLine,
  partyWords,
  signedScore,
  whenWords,
} from "../formats/words.ts";
import type { Happening, Report } from "../relations/happenings.ts";
import type { Party } from "../relations/parties.ts";
import { placeShown } from "../relations/place-shown.ts";
import type { SettledProspect, Statement } from "../relations/settle-prospects.ts";
import { happeningSentence, happeningSource, prospectSentence, prospectSource } from "./deed-part.ts";
import type { Html } from "./layout.ts";
import { datumLink, fragmentLink, passageLink } from "./links.ts";
import { stateOf } from "./views/prospect-state.ts";

/** What a page knows beside its view: where articles were published, and how data were reviewed. */
export interface Margin {
  readonly url: (article: string) => string | null;
  readonly review: (datum: string) => DatumReview | null;
  /** How an actor was reviewed, by its party's key. */
  readonly actor: (key: string) => ActorReview | null;
  readonly today: string | null;
  /** Whether a happening has a report that came since the last visit. */
  readonly isNew?: (happening: string) => boolean;
}

/** A name, with a direction of its own. */
export const name = (words: string): Html => html`<bdi>${oneLine(words)}</bdi>`;

export const source = (outlet: string | null, published: string | null): Html =>
  html`<bdi>${outlet ?? "unknown outlet"}</bdi>${published === null ? "" : `, ${dateWords(published.slice(0, 10))}`}`;

/** The way to where something was published, which print spells out for articles. Our headers tell that page nothing of ours. */
const asPublished = (url: string | null): Html =>
  url === null ? html`` : html` <a class="original" href="${url}" aria-label="As published">↗</a>`;

export interface Quotation {
  readonly words: string;
  readonly article: string;
  /** Null for words that are no datum of their own. */
  readonly datum: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly speaker?: string | null;
  readonly note?: string;
  /** Whether the words are what is denied, and do not say so themselves. */
  readonly denied?: boolean;
}

/** Words of an article: they lead to where they stand in the reading pane, and to the article where it was published. */
export const quotation = (
  { words, article, datum, outlet, published, speaker = null, note = "", denied = false }: Quotation,
  margin: Margin,
): Html => {
  const says = denied ? "denied by" : "according to";
  return html`<blockquote><p dir="auto">“${oneLine(words)}”</p>
<p class="meta"><a href="${datum === null ? passageLink(article, words) : datumLink(article, datum)}">${source(outlet, published)}</a>${note === "" ? "" : ` (${note})`}${
    speaker === null ? (denied ? ", told as not so" : "") : html`, ${says} ${name(withArticle(speaker))}`
  }${asPublished(fragmentLink(margin.url(article), words))}${datum === null ? "" : reviewBadge(margin.review(datum))}</p></blockquote>`;
};

export const reportQuote = (
  { article, event, evidence, outlet, published, speaker, copy, status }: Report,
  margin: Margin,
): Html => {
  const words = evidence[0]?.words ?? "";
  return quotation(
    {
      ...{ words, article, datum: event, outlet, published, speaker },
      note: copy ? "wire copy" : "",
      denied: isDeniedIn(words, { status }),
    },
    margin,
  );
};

export const statementQuote = (
  { article, prospect, words, outlet, published, speaker, firmness }: Statement,
  margin: Margin,
): Html => quotation({ words, article, datum: prospect, outlet, published, speaker, note: firmness }, margin);

const verdictWords = { confirm: "confirmed", correct: "corrected", reject: "rejected", withdraw: "" } as const;

/** The same for files, in words: `corrected by Ana`. */
export const reviewedIn =
  ({ review }: Pick<Margin, "review">) =>
  (datum: string): string | null => {
    const entry = review(datum)?.entry ?? null;
    return entry === null ? null : `${verdictWords[entry.verdict]} by ${entry.author}`;
  };

/** Who reviewed a datum and how, where somebody did. */
export const reviewBadge = (
  review: DatumReview<Pick<Entry, "verdict" | "author" | "reason" | "time">> | null,
): Html => {
  const last = review?.entry ?? null;
  if (last === null) return html``;
  const why = last.reason === null ? "" : `: ${last.reason}`;
  return html` <span class="reviewed reviewed-${last.verdict}" title="${dateWords(last.time.slice(0, 10))}${why}">${verdictWords[last.verdict]} by ${name(last.author)}</span>`;
};

/** Badges of all reviewed data in a list, each kind of badge once. */
export const reviewBadges = (data: readonly string[], margin: Margin): Html => {
  const reviewed = data.flatMap((datum) => margin.review(datum) ?? []).filter((review) => review.entry !== null);
  const kinds = new Map(reviewed.map((review) => [`${review.entry?.verdict}|${review.entry?.author}`, review]));
  return html`${[...kinds.values()].map(reviewBadge)}`;
};

/** Of those who take part, whom somebody reviewed and how; nothing where nobody was. */
export const actorBadges = (parties: readonly Party[], margin: Margin): Html => {
  const found = parties.flatMap((one) => {
    const review = margin.actor(one.key);
    return review === null ? [] : [html`${name(one.name)}${reviewBadge(review)}`];
  });
  return found.length === 0
    ? html``
    : html`<p class="meta">Who that is: ${found.map((one, i) => html`${i === 0 ? "" : "; "}${one}`)}.</p>`;
};

/** A name and its state: the name alone has a direction of its own. */
const party = (one: Party): Html => html`${name(one.name)}${partyWords(one).slice(one.name.length)}`;

const joined = (parts: readonly Html[]): Html =>
  html`${parts.map((part, i) => html`${i === 0 ? "" : i === parts.length - 1 ? " and " : ", "}${part}`)}`;

/** Who and whom. */
export const who = (actors: readonly Party[], recipients: readonly Party[]): Html => {
  const shown = (list: readonly Party[]): Html => joined(list.map(party));
  const whom = apart(actors, recipients);
  return html`<span class="who">${actors.length === 0 ? "someone not named" : shown(actors)}${whom.length === 0 ? "" : html` <span class="arrow">→</span> ${shown(whom)}`}</span>`;
};

export const deedTag = (type: string, mode: string | null, quad: string | null): Html =>
  html`<span class="tag ${quad === null ? "" : quadClass(quad)}">${deedLabel(type, mode)}</span>`;

/** What an entry says before it is opened. */
interface Summary {
  readonly id?: string;
  readonly when: string;
  /** Of what kind it is, in a column of its own. */
  readonly kind?: Html;
  readonly what: Html;
  /** What it opens. */
  readonly more: string;
}

/** An entry of a list, which opens to show the words that it rests on. */
export const entry = ({ id, when, kind, what, more }: Summary, inside: Html): Html =>
  html`<li><details class="entry${kind === undefined ? "" : " deed"}"${id === undefined ? "" : html` id="${id}"`}><summary><span class="when">${when}</span>
${
  kind === undefined
    ? ""
    : html`<span class="kind">${kind}</span>
`
}<span class="what">${what}</span>
<span class="more">${more}</span></summary><div class="inside">${inside}</div></details></li>`;

/** Of longer lists an entry quotes so many; the others are a page away. */
export const mostQuoted = 3;

const newMark = html` <span class="is-new">new</span>`;

/** @param anchor its name on the page, where it stands there twice */
export const happeningEntry = (one: Happening, margin: Margin, anchor = one.id): Html => {
  const { id, type, mode, quad, status, disputed, reports, differences, contexts } = one;
  const place = placeShown(one) === null ? "" : html`<bdi>${one.place}</bdi> · `;
  const about = contexts.length > 0 ? ` · ${contexts.join(", ").replaceAll("_", " ")}` : "";
  const badges = reviewBadges(
    reports.map(({ event }) => event),
    margin,
  );
  return entry(
    {
      id: anchor,
      when: whenWords(one),
      kind: deedTag(type, mode, quad),
      what: html`${happeningSentence(one)}${anchor === id && margin.isNew?.(id) ? newMark : ""}${status === "occurred" ? "" : html` <span class="status status-${status}">${status}</span>`}${disputed ? html` <span class="status disputed">disputed</span>` : ""}${badges}${happeningSource(one)}`,
      more: counted(one.independent, "report"),
    },
    html`${reports.slice(0, mostQuoted).map((report) => reportQuote(report, margin))}${differences.length > 0 ? html`<p class="meta">The reports differ: ${differences.join("; ")}.</p>` : ""}${actorBadges([...one.actors, ...one.recipients], margin)}<p class="meta"><span class="rest"><a href="/happenings/${id}">${reports.length > mostQuoted ? `All ${reports.length} reports` : "This happening"}</a> · </span>${place}${type}${mode === null ? "" : `/${mode}`} · score ${signedScore(one.score)}${about}</p>`,
  );
};

const brokenWords = { cancelled: "called off", denied: "broken", contrary: "broken by a contrary deed" } as const;

const outcomeWords = (one: SettledProspect, today: string | null): string => {
  const { late, inPart, broken, dues } = one;
  const state = stateOf(one, today);
  if (state === "broken") return broken === null ? state : brokenWords[broken];
  if (state !== "fulfilled") return dues.length > 1 ? `${state}, moved` : state;
  const part = inPart === null ? "" : ` in part, ${inPart.reported} of ${inPart.expected}`;
  return `fulfilled${part}${late !== null && late > 0 ? `, ${counted(late, "day")} late` : ""}`;
};

/** Every due time that it had, where it was moved, with the words that moved it. */
const dueHistory = ({ dues }: SettledProspect, margin: Margin): Html =>
  dues.length < 2
    ? html``
    : html`<h3>How its due time moved</h3>${dues.map(({ due, by }) => html`<p class="meta">${due === null ? "put off, and no new day named" : `due ${intervalWords(due)}`}</p>${statementQuote(by, margin)}`)}`;

/** The words that settled a prospect, where any did. */
const settledBy = ({ settledBy: by }: SettledProspect, margin: Margin): Html =>
  by === null
    ? html``
    : html`<h3>What settled it</h3>${quotation({ words: by.words, article: by.article, datum: by.event, outlet: by.outlet, published: by.date }, margin)}`;

/** @param anchor its name on the page, where it stands there twice */
export const prospectEntry = (one: SettledProspect, margin: Margin, anchor = one.id): Html => {
  const badges = reviewBadges(
    one.statements.map(({ prospect }) => prospect),
    margin,
  );
  return entry(
    {
      id: anchor,
      when: one.due === null ? "no due time" : `due ${intervalWords(one.due)}`,
      kind: deedTag(one.type, one.mode, null),
      what: html`${prospectSentence(one)} <span class="status status-${stateOf(one, margin.today)}">${outcomeWords(one, margin.today)}</span>${badges}${prospectSource(one)}`,
      more: counted(one.statements.length, "statement"),
    },
    html`${one.statements.slice(0, 8).map((statement) => statementQuote(statement, margin))}${dueHistory(one, margin)}${settledBy(one, margin)}${actorBadges([...one.actors, ...one.recipients], margin)}`,
  );
};

type Listed = Pick<ArticleSummary, "id" | "title" | "outlet" | "published">;

/** @param url where it was published, if that is to be shown @param isNew whether it was read since the last visit */
export const articleEntry = (
  { id, title, outlet, published }: Listed,
  url: string | null = null,
  isNew: boolean | undefined = false,
): Html =>
  html`<li><a href="/articles/${id}">${name(title ?? "Untitled article")}</a>${isNew ? newMark : ""} <span class="meta">${source(outlet, published?.start ?? null)}</span>${asPublished(url)}</li>`;

export const articleList = (articles: readonly Listed[], margin: Margin): Html =>
  html`<ul class="plain two">${articles.map((one) => articleEntry(one, fragmentLink(margin.url(one.id), "")))}</ul>`;

export const timeline = (items: readonly Html[]): Html => html`<ul class="timeline">${items}</ul>`;

/** From one side to the dossier of it and another. @param key of the side that is known */
export const withForm = (
  key: string,
): Html => html`<form class="with" method="get" action="/dossier" aria-label="Open the dossier with another">
  <input type="hidden" name="a" value="${key}" />
  <label>Dossier with <input name="b" required maxlength="200" placeholder="a state or an actor" /></label> <button type="submit" class="second">Open</button>
</form>`;

/** A section with its heading; nothing where it has no content. */
export const section = (id: string, title: string, note: string, content: Html | null): Html =>
  content === null
    ? html``
    : html`<section aria-labelledby="${id}">
  <h2 id="${id}">${title}</h2>
  ${note === "" ? "" : html`<p class="meta">${note}</p>`}
  ${content}
</section>`;

/** At most so many rows of the numbers behind a chart: the file has them all. */
const mostRows = 30;

/** The numbers behind a chart. @param rowOf the cells of one of the list; asked only of those that are shown @param csv where all are to be had */
export const table = <T>(
  label: string,
  heads: readonly string[],
  list: readonly T[],
  rowOf: (one: T) => readonly (string | number | Html)[],
  csv: string,
): Html => html`<details class="data">
  <summary>${label} as a table</summary>
  <p class="meta file">${list.length > mostRows ? `The first ${mostRows} of ${list.length}; all of them: ` : ""}<a href="${csv}">${label} as CSV</a></p>
  <div class="scroll" tabindex="0" role="region" aria-label="${label} as a table">
    <table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${list
        .slice(0, mostRows)
        .map(rowOf)
        .map(
          ([first, ...rest]) =>
            html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
        )}</tbody>
    </table>
  </div>
</details>`;
