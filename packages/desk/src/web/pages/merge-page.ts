/** Which names are one actor. In: a view. Out: HTML: pairs of names with their sentences and the forms that judge them; no script is needed. */
import { html } from "hono/html";
import type { MergeEntry, PairReview } from "../../archive/merges.ts";
import { counted, dateWords, oneLine } from "../../formats/words.ts";
import type { ActorName } from "../../relations/merge-decisions.ts";
import { stateName } from "../../relations/parties.ts";
import { type Html, layout } from "../layout.ts";
import { actorLink, passageLink, withQuery } from "../links.ts";
import { name, source } from "../parts.ts";
import { type MergeItem, type MergeView, mergeKinds, mergeStates, type Quoted } from "../views/merge-view.ts";
import { type KeyList, keysHelp } from "./keys-help.ts";
import { authorField, options } from "./review-parts.ts";

export const mergePath = ({ filter, author, page }: MergeView, changes: { readonly page?: number } = {}): string =>
  withQuery("/review/merges", {
    author,
    state: filter.state === "open" ? null : filter.state,
    kind: filter.kind === "all" ? null : filter.kind,
    actor: filter.actor,
    with: filter.with,
    page: (changes.page ?? page) === 1 ? null : (changes.page ?? page),
  });

const verdictWords = { confirm: "one actor", reject: "two actors", withdraw: "took the decision back" } as const;

const entryLine = ({ time, author, verdict, reason }: MergeEntry): Html =>
  html`<li>${dateWords(time.slice(0, 16))}: ${name(author)}: ${verdictWords[verdict]}${reason === null ? "" : html`: ${reason}`}</li>`;

/** A form's hidden fields: the pair, as JSON of each name, and the version that was seen. */
const hidden = (one: ActorName, other: ActorName, review: PairReview, view: MergeView): Html => {
  const written = ({ kind, country, name: words }: ActorName) => JSON.stringify({ kind, country, name: words });
  return html`<input type="hidden" name="one" value="${written(one)}" /><input type="hidden" name="other" value="${written(other)}" />
    <input type="hidden" name="version" value="${review.version}" /><input type="hidden" name="back" value="${mergePath(view)}" />`;
};

const side = (quoted: Quoted, party: string): Html => html`<div>
  <p><a class="quiet who" href="${actorLink(party)}">${name(quoted.name)}</a> <span class="meta">${quoted.country === null ? "state not told" : stateName(quoted.country)} · so named in ${counted(quoted.articles, "article")}</span></p>
  <blockquote dir="auto"><p>“${oneLine(quoted.words)}”</p><p class="meta"><a class="open" href="${passageLink(quoted.example.article, quoted.words)}">${source(quoted.outlet, quoted.published)}</a></p></blockquote>
</div>`;

const item = (
  { id, one, other, merged, parties, review }: MergeItem,
  view: MergeView,
  i: number,
): Html => html`<li class="item" id="merge-${i}" tabindex="-1" aria-label="${id}">
  <p class="meta">Now ${merged ? "one actor" : "two actors"}${review.entry === null ? "" : html`, as ${name(review.entry.author)} decided`}</p>
  <div class="columns">${side(one, parties[0])}${side(other, parties[1])}</div>
  <div class="verdicts"><form method="post" action="/review/merges">
    ${hidden(one, other, review, view)}<input type="hidden" name="next" value="merge-${i}" />
    <button type="submit" name="verdict" value="confirm">One actor <kbd>y</kbd></button>
    <button type="submit" name="verdict" value="reject" class="second">Two actors <kbd>n</kbd></button>
    ${review.entry === null ? "" : html`<button type="submit" name="verdict" value="withdraw" class="second">Take back <kbd>u</kbd></button>`}
    <label>Reason <input name="reason" maxlength="400" /></label>
    ${authorField(view.author)}
  </form></div>
  ${review.history.length === 0 ? "" : html`<details class="history"><summary>${counted(review.history.length, "entry", "entries")} in the log</summary><ol>${review.history.map(entryLine)}</ol></details>`}
</li>`;

const mergeKeyList: KeyList = [
  ["j", "next"],
  ["k", "previous"],
  ["y", "one actor"],
  ["n", "two actors"],
  ["r", "give a reason"],
  ["u", "undo"],
  ["o", "open the article"],
];

const undo = (view: MergeView): Html => {
  const { last, author } = view;
  if (last === null || author === null || last.verdict === "withdraw") return html``;
  return html`<form class="undo" method="post" action="/review/merges" aria-label="Take back the last decision">
    ${hidden(last.one, last.other, { entry: last, version: last.seq, history: [last] }, view)}
    <input type="hidden" name="author" value="${author}" />
    <span role="status">You decided: ${name(last.one.name)} and ${name(last.other.name)} are ${verdictWords[last.verdict]}.</span>
    <button type="submit" name="verdict" value="withdraw" class="second">Undo <kbd>u</kbd></button>
  </form>`;
};

const filterForm = ({
  filter,
  author,
}: MergeView): Html => html`<form method="get" action="/review/merges" aria-label="Choose what is shown">
  <label>Your name <input name="author" value="${author ?? ""}" required maxlength="80" autocomplete="name" /></label>
  <label>State <select name="state">${options(mergeStates, filter.state)}</select></label>
  <label>Now <select name="kind">${options(mergeKinds, filter.kind, { all: "one or two", one: "one actor", two: "two actors" })}</select></label>
  ${filter.actor === undefined ? "" : html`<input type="hidden" name="actor" value="${filter.actor}" /><label>Compare with <input name="with" value="${filter.with ?? ""}" maxlength="200" placeholder="part of a name" /></label>`}
  <button type="submit">Show</button>${filter.actor === undefined ? "" : html` <a href="/review/merges">All actors</a>`}
</form>`;

export const mergePage = (view: MergeView): Html => {
  const { items, total, page, pages, filter } = view;
  return layout(
    "Which names are one actor",
    html`
    <p class="kicker"><a href="/review">Review</a></p>
    <h1>Which names are one actor</h1>
    <p class="lead">${counted(total, "pair")} of names${filter.actor === undefined ? "" : " of this actor"}. The program joins spellings of one name where nothing speaks against it, and keeps apart what may be two. What you decide holds for articles that are read later, too.</p>
    ${filterForm(view)}
    ${keysHelp(mergeKeyList)}
    ${undo(view)}
    ${items.length === 0 ? html`<p>No pair of names waits here.</p>` : html`<ol class="review">${items.map((one, i) => item(one, view, i))}</ol>`}
    ${pages < 2 ? "" : html`<nav class="pager" aria-label="Pages of the list">${page > 1 ? html`<a rel="prev" href="${mergePath(view, { page: page - 1 })}">Before</a>` : html`<span></span>`}<span>page ${page} of ${pages}</span>${page < pages ? html`<a rel="next" href="${mergePath(view, { page: page + 1 })}">After</a>` : html`<span></span>`}</nav>`}
  `,
    { here: "/review", scripts: ["review-keys"], json: mergePath(view).replace("/merges", "/merges.json") },
  );
};

/** Somebody else decided on the pair meanwhile: both stand here, and the second chooses. */
export const mergeClashPage = (
  fields: { readonly [name: string]: string },
  one: ActorName,
  other: ActorName,
  current: PairReview,
): Html =>
  layout(
    "Somebody was quicker",
    html`
    <h1>Somebody was quicker</h1>
    <p class="lead">While you were deciding on ${name(one.name)} and ${name(other.name)}, this was written. Nothing of yours was kept yet.</p>
    <ol>${current.history.map(entryLine)}</ol>
    <form class="clash" method="post" action="/review/merges">
      ${Object.entries({ ...fields, version: String(current.version) }).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`)}
      <button type="submit">Keep mine too, on top <kbd>y</kbd></button> <a class="leave" href="/review/merges">Leave it as it stands <kbd>n</kbd></a>
    </form>`,
    { here: "/review", scripts: ["review-keys"] },
  );
