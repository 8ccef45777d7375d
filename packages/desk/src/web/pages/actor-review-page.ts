/** Who somebody is. In: a view. Out: HTML: actors and their roles in sentences that name them, with the forms that judge them; no script is needed. */
import { actorKinds } from "@dragoman/coder/actors/actor";
import { sectorCodes, sectors } from "@dragoman/coder/codebook/sectors";
import { html } from "hono/html";
import type { ActorEntry } from "../../archive/actor-reviews.ts";
import { affiliationWords, counted, dateWords, oneLine, partialDateWords } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import { type Html, layout } from "../layout.ts";
import { actorLink, passageLink, withQuery } from "../links.ts";
import { name, reviewBadge, source } from "../parts.ts";
import { type ActorItem, type ActorReviewView, actorStates } from "../views/actor-review-view.ts";
import type { ActorSubject } from "../views/actor-subject.ts";
import { type KeyList, keysHelp } from "./keys-help.ts";
import { authorField, options, verdictWords } from "./review-parts.ts";

export const actorReviewPath = (
  { filter, author, page }: ActorReviewView,
  changes: { readonly page?: number } = {},
): string =>
  withQuery("/review/actors", {
    author,
    state: filter.state === "open" ? null : filter.state,
    actor: filter.actor,
    page: (changes.page ?? page) === 1 ? null : (changes.page ?? page),
  });

/** What a correction changes, in words. */
const correctionWords = ({ correction }: ActorEntry): string =>
  Object.entries(correction ?? {})
    .map(([field, value]) => `${field === "country" ? "state" : field} ${value ?? "none"}`)
    .join(", ");

const entryLine = (entry: ActorEntry): Html =>
  html`<li>${dateWords(entry.time.slice(0, 16))}: ${name(entry.author)} ${verdictWords[entry.verdict]}${entry.correction === null ? "" : html` (${name(correctionWords(entry))})`}${entry.reason === null ? "" : html`: ${entry.reason}`}</li>`;

/** A form's hidden fields: the names and the role as they were coded, and the version that was seen. */
const hidden = (subject: ActorSubject, view: ActorReviewView, next: string): Html => html`
  <input type="hidden" name="names" value="${JSON.stringify(subject.names)}" /><input type="hidden" name="role" value="${subject.role === null ? "" : JSON.stringify(subject.role)}" />
  <input type="hidden" name="version" value="${subject.review.version}" /><input type="hidden" name="next" value="${next}" />
  <input type="hidden" name="back" value="${actorReviewPath(view)}" />`;

const actorFields = ({ names: [first], party }: ActorSubject): Html => html`
  <label>Name <input name="name" value="${oneLine(party?.name ?? first?.name ?? "")}" maxlength="400" /></label>
  <label>Kind <select name="kind">${options(actorKinds, party?.kind ?? first?.kind ?? null)}</select></label>
  <label>State <input name="country" value="${party?.country ?? ""}" maxlength="80" placeholder="JOR or Jordan; empty: none" /></label>
  <label>Sector <select name="sector"><option value="">none</option>${options(sectorCodes, party?.sector ?? null, sectors)}</select></label>`;

const roleFields = ({ role, held }: ActorSubject): Html => html`
  <label>Title <input name="title" value="${oneLine(held?.given.title ?? role?.title ?? "")}" maxlength="400" /></label>
  <label>Of <input name="of" value="${oneLine(held?.given.of ?? role?.of ?? "")}" maxlength="400" placeholder="a body or a state" /></label>
  <label>Since <input name="start" value="${held?.start ?? ""}" maxlength="10" placeholder="2020-07-21, 2020-07 or 2020" /></label>
  <label>Until <input name="end" value="${held?.end ?? ""}" maxlength="10" placeholder="2020-07-21, 2020-07 or 2020" /></label>`;

/** How it stands, in one line. */
const standingLine = ({ names: [first], party, role, held }: ActorItem): Html => {
  const who =
    party === null
      ? name(first?.name ?? "")
      : html`<a class="quiet who" href="${actorLink(party.key)}">${name(party.name)}</a>`;
  if (role !== null) {
    const { title, of } = held?.given ?? role;
    const { start, end } = held ?? { start: null, end: null };
    const told = [
      start === null ? "" : `since ${partialDateWords(start)}`,
      end === null ? "" : `until ${partialDateWords(end)}`,
    ];
    return html`<span class="tag">Role</span> ${who}: ${name(of === null ? title : `${title}, ${of}`)} <span class="meta">${held === null ? "not held" : told.filter(Boolean).join(", ") || "time not told"}</span>`;
  }
  return party === null
    ? html`<span class="tag">Nobody</span> ${who}`
    : html`<span class="tag">${party.kind}</span> ${who} <span class="meta">${party.country === null ? "no state" : stateName(party.country)} · ${affiliationWords(null, party.sector) ?? "no sector"}</span>`;
};

const item = (one: ActorItem, view: ActorReviewView, i: number): Html => {
  const { names, party, role, review, quotes, articles } = one;
  const also = [...new Set(names.map((each) => oneLine(each.name)))].filter((each) => each !== party?.name);
  return html`<li class="item" id="actor-${i}" tabindex="-1">
  <p class="coded">${standingLine(one)} <span class="meta">in ${counted(articles, "article")}</span> ${reviewBadge(review)}</p>
  ${role !== null || also.length === 0 ? "" : html`<p class="meta">Coded as ${also.slice(0, 12).map((each, n) => html`${n > 0 ? ", " : ""}${name(each)}`)}</p>`}
  ${quotes.map(({ words, article, outlet, published }, n) => html`<blockquote dir="auto"><p>“${oneLine(words)}”</p><p class="meta"><a${n === 0 ? html` class="open"` : ""} href="${passageLink(article, words)}">${source(outlet, published)}</a></p></blockquote>`)}
  <div class="verdicts">
    <form method="post" action="/review/actors">
      ${hidden(one, view, `actor-${i}`)}
      <button type="submit" name="verdict" value="confirm">Confirm <kbd>y</kbd></button>
      <button type="submit" name="verdict" value="reject" class="second">${role === null ? "Nobody" : "Not held"} <kbd>n</kbd></button>
      ${review.entry === null ? "" : html`<button type="submit" name="verdict" value="withdraw" class="second">Take back <kbd>u</kbd></button>`}
      <label>Reason <input name="reason" maxlength="400" /></label>
      ${authorField(view.author)}
    </form>
    <details class="edit"><summary>Correct <kbd>e</kbd></summary>
    <form method="post" action="/review/actors">
      ${hidden(one, view, `actor-${i}`)}
      ${role === null ? actorFields(one) : roleFields(one)}
      <label>Reason <input name="reason" maxlength="400" /></label>
      ${authorField(view.author)}
      <button type="submit" name="verdict" value="correct">Keep correction</button>
    </form></details>
  </div>
  ${review.history.length === 0 ? "" : html`<details class="history"><summary>${counted(review.history.length, "entry", "entries")} in the log</summary><ol>${review.history.map(entryLine)}</ol></details>`}
</li>`;
};

const actorKeyList: KeyList = [
  ["j", "next"],
  ["k", "previous"],
  ["y", "confirm"],
  ["n", "nobody, or not held"],
  ["e", "correct"],
  ["r", "give a reason"],
  ["u", "undo"],
  ["o", "open the article"],
];

const undo = (view: ActorReviewView): Html => {
  const { last, author } = view;
  if (last === null || author === null || last.entry.verdict === "withdraw") return html``;
  const { entry } = last;
  const { names, role, seq, verdict } = entry;
  const review = { entry, version: seq, history: [entry] };
  return html`<form class="undo" method="post" action="/review/actors" aria-label="Take back the last review">
    ${hidden({ names, role, party: null, held: null, review }, view, "content")}
    <input type="hidden" name="author" value="${author}" />
    <span role="status">You ${verdictWords[verdict]} ${name(last.name)}${role === null ? "" : html`, ${name(role.title)}`}.</span>
    <button type="submit" name="verdict" value="withdraw" class="second">Undo <kbd>u</kbd></button>
  </form>`;
};

const filterForm = ({
  filter,
  author,
}: ActorReviewView): Html => html`<form method="get" action="/review/actors" aria-label="Choose what is shown">
  <label>Your name <input name="author" value="${author ?? ""}" required maxlength="80" autocomplete="name" /></label>
  ${filter.actor === undefined ? html`<label>State <select name="state">${options(actorStates, filter.state, { all: "all reviewed" })}</select></label>` : html`<input type="hidden" name="actor" value="${filter.actor}" />`}
  <button type="submit">Show</button>${filter.actor === undefined ? "" : html` <a href="${withQuery("/review/actors", { author })}">All actors</a>`}
</form>`;

export const actorReviewPage = (view: ActorReviewView): Html => {
  const { items, total, page, pages, filter, author } = view;
  return layout(
    "Who somebody is",
    html`
    <p class="kicker"><a href="${withQuery("/review", { author })}">Review</a></p>
    <h1>Who somebody is</h1>
    <p class="lead">${filter.actor !== undefined ? html`This actor and its roles.` : filter.state === "open" ? html`${counted(total, "actor")} ${total === 1 ? "waits" : "wait"} for review, those that most articles mention first.` : html`${counted(total, "review")}, the latest first.`} What you say holds in all articles, and for what is read later, too; events follow.</p>
    ${filterForm(view)}
    <p class="meta"><a href="${withQuery("/review/merges", { author })}">Which names are one actor</a> is decided on a page of its own. A state is known by its code: where an article means another, its events are corrected.</p>
    ${keysHelp(actorKeyList)}
    ${undo(view)}
    ${items.length === 0 ? html`<p>Nothing waits here.</p>` : html`<ol class="review">${items.map((one, i) => item(one, view, i))}</ol>`}
    ${pages < 2 ? "" : html`<nav class="pager" aria-label="Pages of the list">${page > 1 ? html`<a rel="prev" href="${actorReviewPath(view, { page: page - 1 })}">Before</a>` : html`<span></span>`}<span>page ${page} of ${pages}</span>${page < pages ? html`<a rel="next" href="${actorReviewPath(view, { page: page + 1 })}">After</a>` : html`<span></span>`}</nav>`}
  `,
    { here: "/review", scripts: ["review-keys"], json: actorReviewPath(view).replace("/actors", "/actors.json") },
  );
};

/** Somebody else reviewed the actor meanwhile: both stand here, and the second chooses. */
export const actorClashPage = (
  fields: { readonly [name: string]: string },
  { names, review }: Pick<ActorSubject, "names" | "review">,
): Html =>
  layout(
    "Somebody was quicker",
    html`
    <h1>Somebody was quicker</h1>
    <p class="lead">While you were reviewing ${name(names[0]?.name ?? "")}, this was written. Nothing of yours was kept yet.</p>
    <ol>${review.history.map(entryLine)}</ol>
    <form class="clash" method="post" action="/review/actors">
      ${Object.entries({ ...fields, version: String(review.version) }).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`)}
      <button type="submit">Keep mine too, on top <kbd>y</kbd></button> <a class="leave" href="${fields.back?.startsWith("/review/actors") ? fields.back : "/review/actors"}">Leave it as it stands <kbd>n</kbd></a>
    </form>`,
    { here: "/review", scripts: ["review-keys"] },
  );
