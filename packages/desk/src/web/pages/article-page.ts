/** The reading pane. In: a record and its reviews. Out: HTML: the article with its marks, and a margin that explains each of them. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { html } from "hono/html";
import type { ActorReview } from "../../archive/actor-reviews.ts";
import type { DatumReview, Seen } from "../../archive/review.ts";
import { deedSentence, type Told } from "../../brief/deed-sentences.ts";
import { asSentence } from "../../brief/writing.ts";
import { quadClass } from "../../charts/palette.ts";
import { isWeb } from "../../formats/web-address.ts";
import { withArticle } from "../../formats/with-article.ts";
import { counted, dateWords, deedLabel, intervalWords, oneLine, signedScore } from "../../formats/words.ts";
import { type NamingDatum, namingsOf } from "../../relations/namings.ts";
import { type Party, stateName } from "../../relations/parties.ts";
import { toldSentence } from "../deed-part.ts";
import { type Html, layout } from "../layout.ts";
import { actorLink, fragmentLink, withQuery } from "../links.ts";
import { type Mark, type Piece, piecesOf } from "../marks.ts";
import { name, reviewBadge } from "../parts.ts";

export interface ArticleView {
  readonly record: ArticleRecord;
  /** Events that a reviewer rejected: they stand in no list, and are shown here as struck out. */
  readonly rejected: readonly ArticleRecord["events"][number][];
  readonly review: (datum: string) => DatumReview | null;
  /** How an actor was reviewed, by the key of its party. */
  readonly actor: (key: string) => ActorReview | null;
  /** Key of who an actor is across articles. */
  readonly keyOf: (actor: string) => string | null;
}

/** Actors of an article as parties, by whom pages call them. */
const partiesIn = ({ record, keyOf }: ArticleView, ids: readonly string[]): Party[] =>
  ids.flatMap((id) => {
    const actor = record.actors.find((one) => one.id === id);
    return actor === undefined ? [] : [{ ...actor, key: keyOf(id) ?? id }];
  });

/** An event of the article as what is told of it. */
const toldIn = (view: ArticleView, { type, mode, actor, recipient, place }: ArticleRecord["events"][number]): Told => ({
  type,
  mode,
  actors: partiesIn(view, actor),
  recipients: partiesIn(view, recipient),
  place: place?.name ?? null,
});

const marksOf = (view: ArticleView): Mark[] => [
  ...view.record.attributions.flatMap(({ id, content, cue, speaker }) => [
    ...content.map((span, i) => ({ ...span, class: "m-said", ...(i === 0 ? { anchor: id } : {}) })),
    ...(cue === null
      ? []
      : [
          {
            ...cue,
            class: "m-cue",
            link: `#note-${id}`,
            title: `Said by ${oneLine(speaker.description ?? "someone not named")}`,
          },
        ]),
    ...(speaker.span === null ? [] : [{ ...speaker.span, class: "m-speaker" }]),
    ...(content.length === 0 && cue !== null ? [{ ...cue, class: "m-cue", anchor: id }] : []),
  ]),
  ...view.record.events.flatMap((event) => [
    ...event.evidence.map((span, i) => ({ ...span, class: "m-event", ...(i === 0 ? { anchor: event.id } : {}) })),
    {
      ...event.trigger,
      class: `m-trigger ${quadClass(event.quad)}`,
      link: `#note-${event.id}`,
      title: `${asSentence(deedSentence(toldIn(view, event), event.status))}.${event.status === "occurred" ? "" : ` Told as ${event.status}.`}`,
    },
  ]),
  ...view.record.prospects.map(({ id, statement }) => ({ ...statement, class: "m-prospect", anchor: id })),
  ...namingsOf(view.record).map(({ id, span }) => ({ ...span, class: "m-word", anchor: id })),
  ...view.record.dates.map(({ span }) => ({ ...span, class: "m-date" })),
  ...view.record.places.map(({ span }) => ({ ...span, class: "m-place" })),
];

const piece = ({ words, classes, link, title, anchors }: Piece): Html => {
  const inner =
    link === null
      ? classes.length === 0
        ? words
        : html`<span class="${classes.join(" ")}">${words}</span>`
      : html`<a class="m-link ${classes.join(" ")}" href="${link}"${title === null ? "" : html` title="${title}"`}>${words}</a>`;
  return html`${anchors.map((id) => html`<span class="anchor" id="${id}"></span>`)}${inner}`;
};

/** Paragraphs between blank lines; the article's own text, nothing left out. */
const paragraphsOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** For who wants to know how it was coded. */
const coded = (words: Html | string): Html =>
  html`<details class="coded"><summary>how it was coded</summary><span class="because">${words}</span></details>`;

const eventNote = (view: ArticleView, event: ArticleRecord["events"][number], rejected = false): Html => {
  const { record, review } = view;
  const said = record.attributions.find(({ id }) => id === event.attribution);
  const speaker = record.actors.find(({ id }) => id === said?.speaker.actor)?.name ?? said?.speaker.description ?? null;
  const { article } = record;
  const [evidence = event.trigger] = event.evidence;
  const original = fragmentLink(article.url, article.text.slice(evidence.start, evidence.end));
  const told = toldIn(view, event);
  return html`<li id="note-${event.id}" tabindex="-1"${rejected ? html` class="struck"` : ""}>
    <span class="tag ${quadClass(event.quad)}">${deedLabel(event.type, event.mode)}</span>
    <span class="status status-${event.status}">${event.status}${event.historical ? ", background" : ""}</span> ${reviewBadge(review(event.id))}
    <p>${toldSentence(told, event.status)}${speaker === null ? "" : html`, according to ${name(withArticle(speaker))}`}. <span class="meta">${event.date === null ? "No date is given." : `${intervalWords(event.date)}.`}</span></p>
    <span class="acts">${rejected ? "" : html`<a href="#${event.id}">“${oneLine(article.text.slice(event.trigger.start, event.trigger.end))}” in the text</a> · <a href="/happenings/${event.id}">all reports</a> · `}${reviewLink(article.id, "event", event.id)}${original === null ? "" : html` · <a href="${original}">in the original</a>`}</span>
    ${coded(`${event.type}${event.mode === null ? "" : `/${event.mode}`} · score ${signedScore(event.score)} · confidence ${event.confidence.toFixed(2)} · ${event.because}`)}
  </li>`;
};

/** Where a datum is reviewed, whatever state it is in. */
const reviewLink = (article: string, kind: Seen["kind"], datum: string): Html =>
  html`<a href="${withQuery("/review", { article, kind: kind === "event" ? null : kind, state: "all", at: datum })}#item-${datum}">review</a>`;

const attributionNote = ({ record, review }: ArticleView, attribution: ArticleRecord["attributions"][number]): Html => {
  const { speaker, form, stance, cue, content, via, because } = attribution;
  const actor = record.actors.find(({ id }) => id === speaker.actor);
  const carrier = record.attributions.find(({ id }) => id === via);
  const [first] = content;
  return html`<li id="note-${attribution.id}" tabindex="-1">
    <p><span class="who">${name(actor?.name ?? speaker.description ?? "Unnamed")}</span>${speaker.anonymous ? " (not named)" : ""}${carrier === undefined ? "" : html`, by way of ${name(withArticle(carrier.speaker.description ?? "another"))}`} ${first === undefined ? "refuses to comment" : stance}${first === undefined ? "" : html`: <a href="#${attribution.id}">“${shortened(record.article.text.slice(first.start, first.end))}”</a>`} ${reviewBadge(review(attribution.id))}</p>
    <span class="acts">${reviewLink(record.article.id, "attribution", attribution.id)}</span>
    ${coded(html`${form}${cue === null ? "" : html` · “${oneLine(record.article.text.slice(cue.start, cue.end))}”`} · ${because}`)}
  </li>`;
};

const shortened = (words: string): string =>
  oneLine(words).length > 90 ? `${oneLine(words).slice(0, 88).trimEnd()}…` : oneLine(words);

const prospectNote = (
  view: ArticleView,
  { id, expects, due, firmness, statement, because }: ArticleRecord["prospects"][number],
): Html => {
  const { record, review } = view;
  const { type, actor, recipient } = expects;
  const told = { mode: null, actors: partiesIn(view, actor), recipients: partiesIn(view, recipient) };
  return html`<li id="note-${id}" tabindex="-1">
  <span class="tag">${type === null ? "Question" : deedLabel(type, null)}</span> <span class="status">${firmness}</span> ${reviewBadge(review(id))}
  <p>${type === null ? "Whether and what is left open" : toldSentence({ ...told, type }, "expected")}. <span class="meta">${due === null ? "No due time is given." : `Due ${intervalWords(due)}.`}</span></p>
  <span class="acts"><a href="#${id}">“${shortened(record.article.text.slice(statement.start, statement.end))}”</a> · ${reviewLink(record.article.id, "prospect", id)}</span>
  ${coded(because)}
</li>`;
};

const namingNote = (
  { record, review }: ArticleView,
  { id, thing, choice, span, attribution }: NamingDatum,
): Html => html`<li id="note-${id}" tabindex="-1">
  <a href="#${id}">“${oneLine(record.article.text.slice(span.start, span.end))}”</a> for ${thing} ${reviewBadge(review(id))}<br />
  <span class="because">${choice} · ${attribution === null ? "the article's own word" : "in somebody else's words"}</span><br />
  <span class="acts">${reviewLink(record.article.id, "naming", id)}</span>
</li>`;

const notes = (title: string, items: readonly Html[], open = true): Html =>
  items.length === 0
    ? html``
    : html`<details${open ? html` open` : ""}><summary><h2>${title}</h2> <span>${items.length}</span></summary><ol>${items}</ol></details>`;

/** What can be marked, in words, and whether it is where nobody chose: of all at once no sentence is legible. */
const layers = [
  ["event", "events, and the word that tells each", true],
  ["said", "what somebody says, and who", true],
  ["prospect", "what is expected", true],
  ["date", "dates", false],
  ["place", "places", false],
] as const;

export const articlePage = (view: ArticleView): Html => {
  const { record, rejected, keyOf } = view;
  const { article } = record;
  const marks = marksOf(view);
  const title = article.title ?? "Untitled article";
  const paragraphs = paragraphsOf(article.text);
  const [head] = paragraphs;
  // A text that begins with its title tells there, too: then the heading has the marks.
  const titled = head !== undefined && oneLine(article.text.slice(head.start, head.end)) === oneLine(title);
  const marked = ({ start, end }: { start: number; end: number }) =>
    piecesOf(article.text, start, end, marks).map(piece);
  const named = record.actors.filter(({ kind, country }) => kind !== "state" || country !== null);
  const content = html`
    <p class="kicker"><bdi>${article.outlet ?? "Unknown outlet"}</bdi></p>
    <h1 class="headline" dir="auto">${titled ? marked(head) : title}</h1>
    <p class="meta">
      ${article.published === null ? "No date given" : dateWords(article.published.start)}${article.byline === null ? "" : html` · ${name(article.byline)}`}
      · ${counted(record.events.length, "event")}
      ${isWeb(article.url) ? html` · <a href="${article.url}">the article where it was published</a>` : ""}
    </p>
    <fieldset class="shown"><legend>Marked in the text</legend>${layers.map(
      ([layer, words, isOn]) =>
        html`<label><input type="checkbox" id="show-${layer}"${isOn ? html` checked` : ""} autocomplete="off" /> <span class="k-${layer}">${words}</span></label>`,
    )}</fieldset>
    <div class="reading">
      <article class="text" dir="auto" aria-label="The article">
        ${paragraphs.slice(titled ? 1 : 0).map((one) => html`<p>${marked(one)}</p>`)}
      </article>
      <aside class="notes" aria-label="What was coded">
        ${notes(
          "Events",
          record.events.map((event) => eventNote(view, event)),
        )}
        ${notes(
          "Prospects",
          record.prospects.map((prospect) => prospectNote(view, prospect)),
        )}
        ${notes(
          "Who says so",
          record.attributions.map((attribution) => attributionNote(view, attribution)),
        )}
        ${notes(
          "Actors",
          named.map(({ id, name: actor, kind, country, sector, roles }) => {
            const key = keyOf(id);
            return html`<li>
              <span class="who">${key === null ? name(actor) : html`<a class="quiet" href="${actorLink(key)}">${name(actor)}</a>`}</span> ${country === null ? "" : stateName(country)}${sector === null ? "" : ` · ${sector}`} ${key === null ? "" : reviewBadge(view.actor(key))}
              ${roles.map(({ title: office, of, start, end }) => html`<br />${name(`${office}${of === null ? "" : `, ${of}`}`)}${start === null && end === null ? "" : ` (${start ?? ""} – ${end ?? ""})`}`)}
              ${key === null || kind === "state" ? "" : html`<br /><span class="acts"><a href="${withQuery("/review/actors", { actor: key })}">review</a></span>`}
            </li>`;
          }),
          false,
        )}
        ${notes(
          "Words chosen",
          namingsOf(record).map((naming) => namingNote(view, naming)),
          false,
        )}
        ${notes(
          "Dates",
          record.dates.map(
            ({ span, timex, because }) =>
              html`<li>“${oneLine(article.text.slice(span.start, span.end))}” is ${timex}<br /><span class="because">${because}</span></li>`,
          ),
          false,
        )}
        ${notes(
          "Rejected by reviewers",
          rejected.map((event) => eventNote(view, event, true)),
          false,
        )}
      </aside>
    </div>
  `;
  return layout(title, content, { json: `/articles/${article.id}.json`, scripts: ["marks"] });
};
