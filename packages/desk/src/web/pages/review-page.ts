/** Reviewing. In: a view. Out: HTML: each datum in its sentence with the forms that judge it; all of it works without a script. */
import { stances } from "@dragoman/coder/attribution/attribution";
import { eventTypeCodes, eventTypes } from "@dragoman/coder/codebook/event-types";
import { namedThings } from "@dragoman/coder/codebook/loaded-words";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import { firmnesses } from "@dragoman/coder/prospects/prospect";
import { html } from "hono/html";
import type { Entry, Seen, SeenDeed } from "../../archive/review.ts";
import { quadClass } from "../../charts/palette.ts";
import { counted, dateWords, deedLabel, intervalWords, listWords, oneLine, setApart } from "../../formats/words.ts";
import type { NamingDatum } from "../../relations/namings.ts";
import { outcomes } from "../../relations/prospect-statements.ts";
import { type Html, layout } from "../layout.ts";
import { datumLink, withQuery } from "../links.ts";
import { name, reviewBadge, source } from "../parts.ts";
import { modeOf, partiesWords, speakerName, timeWords, typeOf } from "../review-form.ts";
import { type ReviewItem, type ReviewView, reviewStates } from "../views/review-view.ts";
import { type KeyList, keysHelp } from "./keys-help.ts";
import { authorField, verdictWords } from "./review-parts.ts";

/** The address of a list of data, without the datum that it stands at. */
export const reviewPath = ({ filter, author, page }: ReviewView, changes: { readonly page?: number } = {}): string => {
  const { state, kind, type, status, outlet, article, pair, share, order } = filter;
  return withQuery("/review", {
    author,
    state: state === "open" ? null : state,
    kind: kind === "event" ? null : kind,
    order: order === "newest" ? null : order,
    pair: pair?.join("-"),
    share: share === undefined ? null : `${share.part}/${share.of}`,
    type,
    status,
    outlet,
    article,
    page: (changes.page ?? page) === 1 ? null : (changes.page ?? page),
  });
};

const option = (value: string, chosen: string | null | undefined, label = value): Html =>
  html`<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>`;

/** The datum to go on with: the one behind it. */
const nextOf = ({ datum }: ReviewItem, { items }: ReviewView): string =>
  items[items.findIndex((one) => one.datum === datum) + 1]?.datum ?? "";

const hidden = (item: ReviewItem, view: ReviewView): Html => html`
  <input type="hidden" name="article" value="${item.article.id}" />
  <input type="hidden" name="datum" value="${item.datum}" />
  <input type="hidden" name="version" value="${item.review.version}" />
  <input type="hidden" name="next" value="${nextOf(item, view)}" />
  <input type="hidden" name="back" value="${reviewPath(view)}" />`;

/** A datum as it was seen, in one line. */
export const seenWords = (seen: Seen): string => {
  const names = (ids: readonly string[]) =>
    listWords(ids.map((id) => setApart(oneLine(seen.actors.find((actor) => actor.id === id)?.name ?? "?")))) ||
    "someone not named";
  if (seen.kind === "attribution") return oneLine(speakerName(seen)) || "someone not named";
  if (seen.kind === "naming") return `${seen.datum.thing}: ${seen.datum.choice}`;
  const { actor, recipient } = seen.kind === "event" ? seen.datum : seen.datum.expects;
  return `${names(actor)}${recipient.length > 0 ? ` → ${names(recipient)}` : ""}`;
};

/** Who says so, of what an article does not say itself. */
const saidBy = ({ voices }: ReviewItem, attribution: string | null): Html => {
  const voice = voices.find(({ id }) => id === attribution);
  return voice === undefined ? html`` : html` · said by ${name(voice.words)}`;
};

const coded = (item: ReviewItem): Html => {
  const { seen } = item;
  if (seen.kind === "event") {
    const { type, mode, quad, status, historical, date, place, confidence, because } = seen.datum;
    return html`<p class="coded"><span class="tag ${quadClass(quad)}">${deedLabel(type, mode)}</span> <span class="who">${name(seenWords(seen))}</span> <span class="status status-${status}">${status}${historical ? ", background" : ""}</span> <span class="meta">${type}${mode === null ? "" : `/${mode}`} · ${intervalWords(date)}${place === null ? "" : html` · ${name(place.name)}`}${saidBy(item, seen.datum.attribution)} · confidence ${confidence.toFixed(2)} · ${because}</span></p>`;
  }
  if (seen.kind === "prospect") {
    const { expects, due, firmness, because } = seen.datum;
    return html`<p class="coded"><span class="tag">${expects.type === null ? "Question" : deedLabel(expects.type, expects.mode)}</span> <span class="who">${name(seenWords(seen))}</span> <span class="meta">${firmness}${due === null ? ", no due time" : `, due ${intervalWords(due)}`}${saidBy(item, seen.datum.attribution)} · ${because}</span></p>`;
  }
  if (seen.kind === "naming") {
    const { thing, choice, attribution } = seen.datum;
    return html`<p class="coded"><span class="tag">${thing}</span> <span class="who">${name(choice)}</span> <span class="meta">${attribution === null ? "in the article's own words" : saidBy(item, attribution)}</span></p>`;
  }
  const { stance, form, speaker, because } = seen.datum;
  return html`<p class="coded"><span class="tag">${stance}</span> <span class="who">${name(seenWords(seen))}</span> <span class="meta">${form}${speaker.anonymous ? ", not named" : ""} · ${because}</span></p>`;
};

/** Who says so, and whether they state, deny or doubt it. */
const attributionFields = (seen: Extract<Seen, { kind: "attribution" }>): Html => html`
    <label>Who says so <input name="speaker" value="${oneLine(speakerName(seen))}" maxlength="400" aria-describedby="party-help" /></label>
    <label>Stance <select name="stance">${stances.map((one) => option(one, seen.datum.stance))}</select></label>`;

/** Reports of other articles that are held for the same deed: from one of them, or from all, this one can be parted. */
const partField = (joined: ReviewItem["joined"]): Html => {
  const all = joined.map(({ id }) => id).join(" ");
  return html`<label>Another deed than <select name="apart"><option value="">none of the others</option>${joined.map(({ id, words }) => option(id, null, oneLine(words).slice(0, 80)))}${joined.length > 1 ? option(all, null, "all the others") : ""}</select></label>`;
};

/** Happenings of those days that are held for others: with one of them this one's can be joined. */
const joinField = (nearby: ReviewItem["nearby"]): Html =>
  html`<label>The same deed as <select name="together"><option value="">as found</option>${nearby.map(({ id, words }) => option(id, null, oneLine(words).slice(0, 80)))}</select></label>`;

const editForm = (
  item: ReviewItem,
  view: ReviewView,
): Html => html`<details class="edit"><summary>Correct <kbd>e</kbd></summary>
  <form method="post" action="/review">
    ${hidden(item, view)}
    ${fieldsFor(item)}
    <label>Reason <input name="reason" maxlength="400" /></label>
    ${authorField(view.author)}
    <button type="submit" name="verdict" value="correct">Keep correction</button>
  </form></details>`;

const fieldsFor = (item: ReviewItem): Html => {
  const { seen } = item;
  if (seen.kind === "attribution") return attributionFields(seen);
  return seen.kind === "naming" ? namingFields(item, seen.datum) : deedFields(item, seen);
};

/** In whose words it stands. @param none what it is where it is nobody's in the article */
const voiceField = ({ voices }: ReviewItem, attribution: string | null, none: string): Html =>
  html`<label>Said by <select name="said">${option("", attribution ?? "", none)}${voices.map(({ id, words }) => option(id, attribution, oneLine(words).slice(0, 60)))}</select></label>`;

/** Which word of which thing it is, and in whose words. */
const namingFields = (item: ReviewItem, { choice, attribution }: NamingDatum): Html => html`
    <label>Word <select name="choice">${namedThings.map(({ thing, choices }) => html`<optgroup label="${thing}">${choices.map((one) => option(one.choice, choice))}</optgroup>`)}</select></label>
    ${voiceField(item, attribution, "the article itself")}`;

const deedFields = (item: ReviewItem, seen: SeenDeed): Html => {
  const event = seen.kind === "event" ? seen.datum : null;
  const [type, mode] = [typeOf(seen), modeOf(seen)];
  const modes = eventTypeCodes.flatMap((code) => Object.keys(eventTypes[code].modes).map((mode) => `${code}/${mode}`));
  return html`
    <label>Type and mode <select name="type">${type === null ? option("", "", "no deed") : ""}${eventTypeCodes.map((code) => html`${option(code, mode === null ? type : null, `${code} · ${deedLabel(code, null)}`)}${modes.filter((one) => one.startsWith(`${code}/`)).map((one) => option(one, `${type}/${mode}`, one))}`)}</select></label>
    ${
      event === null
        ? ""
        : html`<label>Status <select name="status">${statusCodes.map((code) => option(code, event.status))}</select></label>
    <label>Background <select name="historical">${option("no", event.historical ? "yes" : "no")}${option("yes", event.historical ? "yes" : "no")}</select></label>`
    }
    <label>Who acts <input name="actor" value="${partiesWords(seen, "actor")}" maxlength="400" aria-describedby="party-help" /></label>
    <label>On whom <input name="recipient" value="${partiesWords(seen, "recipient")}" maxlength="400" aria-describedby="party-help" /></label>
    <label>${event === null ? "Due" : "Date"} <input name="${event === null ? "due" : "date"}" value="${timeWords(seen)}" maxlength="40" placeholder="2020-07-21, 2020-07 or 2020" /></label>
    ${
      event === null
        ? html`<label>Firmness <select name="firmness">${firmnesses.map((one) => option(one, seen.kind === "prospect" ? seen.datum.firmness : null))}</select></label>
    <label>What came of it <select name="outcome"><option value="">as reported</option>${outcomes.map((one) => option(one, seen.kind === "prospect" ? seen.datum.ruled : null))}</select></label>`
        : html`<label>Place <input name="place" value="${oneLine(event.place?.name ?? "")}" maxlength="120" placeholder="Basra, Iraq" /></label>`
    }
    ${item.voices.length === 0 ? "" : voiceField(item, seen.datum.attribution, "the article itself")}
    ${event === null || item.joined.length === 0 ? "" : partField(item.joined)}
    ${event === null || item.nearby.length === 0 ? "" : joinField(item.nearby)}
    ${event === null || item.siblings.length === 0 ? "" : html`<label>The same as <select name="sameAs"><option value="">no other</option>${item.siblings.map(({ id, words }) => option(id, null, oneLine(words).slice(0, 60)))}</select></label>`}`;
};

/** What a correction changes, in words. */
export const correctionWords = ({ correction }: Pick<Entry, "correction">): string =>
  correction === null
    ? ""
    : Object.entries(correction)
        .map(
          ([field, value]) =>
            `${field} ${value === null ? "none" : Array.isArray(value) ? value.join("; ") || "none" : typeof value === "object" ? intervalWords(value) : String(value)}`,
        )
        .join(", ");

const entryLine = (entry: Entry): Html =>
  html`<li>${dateWords(entry.time.slice(0, 16))}: ${name(entry.author)} ${verdictWords[entry.verdict]}${entry.correction === null ? "" : html` (${correctionWords(entry)})`}${entry.reason === null ? "" : html`: ${entry.reason}`}</li>`;

const item = (one: ReviewItem, view: ReviewView): Html => {
  const { article, datum, context, review } = one;
  return html`<li class="item" id="item-${datum}" tabindex="-1">
  <p class="meta"><a class="open" href="${datumLink(article.id, datum)}">${name(article.title ?? "Untitled article")}</a> · ${source(article.outlet, article.published?.start ?? null)} ${reviewBadge(review)}</p>
  <blockquote dir="auto"><p>${context.before}<mark>${context.head}<b>${context.trigger}</b>${context.tail}</mark>${context.after}</p></blockquote>
  ${coded(one)}
  <div class="verdicts">
    <form method="post" action="/review">
      ${hidden(one, view)}
      <button type="submit" name="verdict" value="confirm">Confirm <kbd>y</kbd></button>
      <button type="submit" name="verdict" value="reject" class="second">Reject <kbd>n</kbd></button>
      ${review.entry === null ? "" : html`<button type="submit" name="verdict" value="withdraw" class="second">Take back <kbd>u</kbd></button>`}
      <label>Reason <input name="reason" maxlength="400" /></label>
      ${authorField(view.author)}
    </form>
    ${editForm(one, view)}
  </div>
  ${review.history.length === 0 ? "" : html`<details class="history"><summary>${counted(review.history.length, "entry", "entries")} in the log</summary><ol>${review.history.map(entryLine)}</ol></details>`}
</li>`;
};

const reviewKeyList: KeyList = [
  ["j", "next"],
  ["k", "previous"],
  ["y", "confirm"],
  ["n", "reject"],
  ["e", "correct"],
  ["r", "give a reason"],
  ["u", "undo"],
  ["o", "open the article"],
];

const undoBanner = (view: ReviewView): Html => {
  const { last, author } = view;
  if (last === null || author === null) return html``;
  const { entry, version } = last;
  return html`<form class="undo" method="post" action="/review" aria-label="Take back the last review">
    <input type="hidden" name="article" value="${entry.article}" /><input type="hidden" name="datum" value="${entry.datum}" />
    <input type="hidden" name="version" value="${version}" /><input type="hidden" name="author" value="${author}" />
    <input type="hidden" name="back" value="${reviewPath(view)}" /><input type="hidden" name="next" value="${entry.datum}" />
    <span role="status">You ${verdictWords[entry.verdict]} ${name(seenWords(entry.seen))}.</span>
    <button type="submit" name="verdict" value="withdraw" class="second">Undo <kbd>u</kbd></button>
  </form>`;
};

/** How a list is shared between two or three, so that nobody does what another does. */
const shares = ["1/2", "2/2", "1/3", "2/3", "3/3"];

const filterForm = ({
  filter,
  author,
}: ReviewView): Html => html`<form method="get" action="/review" aria-label="Choose what is reviewed">
  <label>Your name <input name="author" value="${author ?? ""}" required maxlength="80" autocomplete="name" /></label>
  <label>State <select name="state">${reviewStates.map((state) => option(state, filter.state, state === "second" ? "second opinion" : state))}</select></label>
  <label>Data <select name="kind">${option("event", filter.kind, "events")}${option("prospect", filter.kind, "prospects")}${option("attribution", filter.kind, "who says so")}${option("naming", filter.kind, "words chosen")}</select></label>
  <label>Order <select name="order">${option("newest", filter.order)}${option("doubt", filter.order, "most doubtful")}</select></label>
  <label>Type <select name="type"><option value="">any</option>${eventTypeCodes.map((code) => option(code, filter.type))}</select></label>
  <label>Status <select name="status"><option value="">any</option>${statusCodes.map((code) => option(code, filter.status))}</select></label>
  <label>Pair <input name="pair" size="8" value="${filter.pair?.join("-") ?? ""}" placeholder="IRN-IRQ" pattern="[A-Za-z]{3}-[A-Za-z]{3}" /></label>
  <label>Share <select name="share"><option value="">all</option>${shares.map((one) => option(one, `${filter.share?.part}/${filter.share?.of}`, one.replace("/", " of ")))}</select></label>
  ${filter.outlet === undefined ? "" : html`<input type="hidden" name="outlet" value="${filter.outlet}" />`}
  ${filter.article === undefined ? "" : html`<input type="hidden" name="article" value="${filter.article}" />`}
  <button type="submit">Show</button>
</form>`;

const pager = (view: ReviewView): Html =>
  view.pages < 2
    ? html``
    : html`<nav class="pager" aria-label="Pages of the list">${view.page > 1 ? html`<a rel="prev" href="${reviewPath(view, { page: view.page - 1 })}">Before</a>` : html`<span></span>`}<span>page ${view.page} of ${view.pages}</span>${view.page < view.pages ? html`<a rel="next" href="${reviewPath(view, { page: view.page + 1 })}">After</a>` : html`<span></span>`}</nav>`;

const kindWords = { event: "event", prospect: "prospect", attribution: "statement", naming: "word" } as const;

export const reviewPage = (view: ReviewView): Html => {
  const { counts, filter } = view;
  const content = html`
    <h1>Review</h1>
    <p class="lead">${filter.state === "open" || filter.state === "all" ? html`${counted(counts.open ?? 0, kindWords[filter.kind])} ${counts.open === 1 ? "waits" : "wait"} for review; ` : ""}${counts.confirmed} confirmed, ${counts.corrected} corrected, ${counts.rejected} rejected.</p>
    ${filterForm(view)}
    <p class="meta"><a href="${withQuery("/review/merges", { author: view.author })}">Which names are one actor</a> and <a href="${withQuery("/review/actors", { author: view.author })}">who somebody is</a> are decided on pages of their own.</p>
    ${keysHelp(reviewKeyList)}
    <p class="meta"><span id="party-help">Parties are actors of the article by name or states by code, with semicolons between them.</span></p>
    ${undoBanner(view)}
    ${view.items.length === 0 ? html`<p>Nothing here waits for review. <a href="${reviewPath({ ...view, filter: { state: "open", kind: filter.kind, order: "newest" }, page: 1 })}">All that waits</a></p>` : html`<ol class="review">${view.items.map((one) => item(one, view))}</ol>`}
    ${pager(view)}
  `;
  return layout("Review", content, {
    here: "/review",
    scripts: ["review-keys"],
    json: reviewPath(view).replace("/review", "/review.json"),
  });
};

export interface Clash {
  readonly current: readonly Entry[];
  /** What could not be kept, as its form had it. */
  readonly fields: { readonly [name: string]: string };
  readonly version: number;
  readonly seen: Seen;
}

/** Back to the list, at the datum that comes next. */
const leaveTo = ({ back, next }: Clash["fields"]): string =>
  `${back?.startsWith("/review") ? back : "/review"}${next ? `#item-${next}` : ""}`;

/** Somebody else reviewed the datum meanwhile: both stand here, and the reviewer chooses. */
export const clashPage = ({ current, fields, version, seen }: Clash): Html =>
  layout(
    "Somebody was quicker",
    html`
    <h1>Somebody was quicker</h1>
    <p class="lead">While you were reviewing ${name(seenWords(seen))}, this was written. Nothing of yours was kept yet.</p>
    <div class="columns">
      <div><h2>What stands now</h2><ol>${current.map(entryLine)}</ol></div>
      <div><h2>What you wrote</h2>
        <dl class="facts">${Object.entries(fields)
          .filter(
            ([field, value]) =>
              !["article", "datum", "version", "back", "next", "author"].includes(field) && value !== "",
          )
          .map(([field, value]) => html`<div><dt>${field}</dt><dd>${name(value)}</dd></div>`)}</dl>
        <form class="clash" method="post" action="/review">
          ${Object.entries({ ...fields, version: String(version) }).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`)}
          <button type="submit">Keep mine too, on top <kbd>y</kbd></button> <a class="leave" href="${leaveTo(fields)}">Leave it as it stands <kbd>n</kbd></a>
        </form>
      </div>
    </div>`,
    { here: "/review", scripts: ["review-keys"] },
  );
