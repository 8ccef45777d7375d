/** The reading pane. In: a record. Out: HTML: the article with its marks, and a margin that explains each of them. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { html } from "hono/html";
import { quadClass } from "../../charts/series-chart.ts";
import { dateWords, deedLabel, intervalWords, listWords, oneLine } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import { type Html, layout } from "../layout.ts";
import { type Mark, type Piece, piecesOf } from "../marks.ts";

const names = (record: ArticleRecord, ids: readonly string[]): string =>
  listWords(ids.flatMap((id) => record.actors.find((actor) => actor.id === id)?.name ?? []).map(oneLine)) ||
  "someone not named";

const marksOf = (record: ArticleRecord): Mark[] => [
  ...record.attributions.flatMap(({ id, content, cue, speaker }) => [
    ...content.map((span, i) => ({ ...span, class: "m-said", ...(i === 0 ? { anchor: id } : {}) })),
    ...(cue === null ? [] : [{ ...cue, class: "m-cue", link: `#note-${id}` }]),
    ...(speaker.span === null ? [] : [{ ...speaker.span, class: "m-speaker" }]),
    ...(content.length === 0 && cue !== null ? [{ ...cue, class: "m-cue", anchor: id }] : []),
  ]),
  ...record.events.flatMap(({ id, trigger, evidence, quad }) => [
    ...evidence.map((span, i) => ({ ...span, class: "m-event", ...(i === 0 ? { anchor: id } : {}) })),
    { ...trigger, class: `m-trigger ${quadClass(quad)}`, link: `#note-${id}` },
  ]),
  ...record.prospects.map(({ id, statement }) => ({ ...statement, class: "m-prospect", anchor: id })),
  ...record.dates.map(({ span }) => ({ ...span, class: "m-date" })),
  ...record.places.map(({ span }) => ({ ...span, class: "m-place" })),
];

const piece = ({ words, classes, link, anchors }: Piece): Html => {
  const inner =
    link === null
      ? classes.length === 0
        ? words
        : html`<span class="${classes.join(" ")}">${words}</span>`
      : html`<a class="m-link ${classes.join(" ")}" href="${link}">${words}</a>`;
  return html`${anchors.map((id) => html`<span class="anchor" id="${id}"></span>`)}${inner}`;
};

/** Paragraphs between blank lines; the article's own text, nothing left out. */
const paragraphsOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const eventNote = (record: ArticleRecord, event: ArticleRecord["events"][number]): Html => {
  const said = record.attributions.find(({ id }) => id === event.attribution);
  const speaker = record.actors.find(({ id }) => id === said?.speaker.actor)?.name ?? said?.speaker.description ?? null;
  return html`<li id="note-${event.id}">
    <span class="tag ${quadClass(event.quad)}">${deedLabel(event.type, event.mode)}</span>
    <span class="status status-${event.status}">${event.status}${event.historical ? ", background" : ""}</span><br />
    <bdi>${names(record, event.actor)}</bdi>${event.recipient.length > 0 ? html` → <bdi>${names(record, event.recipient)}</bdi>` : ""}<br />
    <a href="#${event.id}">“${oneLine(record.article.text.slice(event.trigger.start, event.trigger.end))}”</a> · ${intervalWords(event.date)}${event.place === null ? "" : html` · <bdi>${event.place.name}</bdi>`}${speaker === null ? "" : html` · said by <bdi>${oneLine(speaker)}</bdi>`}<br />
    <span class="because">${event.type}${event.mode === null ? "" : `/${event.mode}`} · score ${event.score} · confidence ${event.confidence.toFixed(2)} · ${event.because}</span>
  </li>`;
};

const attributionNote = (record: ArticleRecord, attribution: ArticleRecord["attributions"][number]): Html => {
  const { speaker, form, stance, cue, content, via, because } = attribution;
  const actor = record.actors.find(({ id }) => id === speaker.actor);
  const carrier = record.attributions.find(({ id }) => id === via);
  const [first] = content;
  return html`<li id="note-${attribution.id}">
    <bdi class="who">${oneLine(actor?.name ?? speaker.description ?? "unnamed")}</bdi>${speaker.anonymous ? " (not named)" : ""} ${cue === null ? "" : html`“${oneLine(record.article.text.slice(cue.start, cue.end))}”`}<br />
    ${first === undefined ? "comment refused" : html`<a href="#${attribution.id}">“${oneLine(record.article.text.slice(first.start, first.end)).slice(0, 90)}”</a>`}<br />
    <span class="because">${form} · ${stance}${carrier === undefined ? "" : html` · by way of <bdi>${oneLine(carrier.speaker.description ?? "another")}</bdi>`} · ${because}</span>
  </li>`;
};

const prospectNote = (
  record: ArticleRecord,
  { id, expects, due, firmness, statement, because }: ArticleRecord["prospects"][number],
): Html => html`<li id="note-${id}">
  <span class="tag">${expects.type === null ? "Question" : deedLabel(expects.type, null)}</span> <span class="status">${firmness}${due === null ? "" : `, due ${intervalWords(due)}`}</span><br />
  <bdi>${names(record, expects.actor)}</bdi>${expects.recipient.length > 0 ? html` → <bdi>${names(record, expects.recipient)}</bdi>` : ""}<br />
  <a href="#${id}">“${oneLine(record.article.text.slice(statement.start, statement.end)).slice(0, 90)}”</a><br />
  <span class="because">${because}</span>
</li>`;

const notes = (title: string, items: readonly Html[]): Html =>
  items.length === 0 ? html`` : html`<h2>${title}</h2><ol>${items}</ol>`;

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export const articlePage = (record: ArticleRecord): Html => {
  const { article } = record;
  const marks = marksOf(record);
  const title = article.title ?? "Untitled article";
  const paragraphs = paragraphsOf(article.text);
  const body = paragraphs.filter(
    ({ start, end }, i) => i > 0 || oneLine(article.text.slice(start, end)) !== oneLine(title),
  );
  const named = record.actors.filter(({ kind, country }) => kind !== "state" || country !== null);
  const content = html`
    <p class="kicker"><bdi>${article.outlet ?? "Unknown outlet"}</bdi></p>
    <h1 dir="auto">${title}</h1>
    <p class="meta">
      ${article.published === null ? "No date given" : dateWords(article.published.start)}${article.byline === null ? "" : html` · <bdi>${article.byline}</bdi>`}
      ${article.url !== null && isWeb(article.url) ? html` · <a href="${article.url}" rel="noopener noreferrer">the article where it was published</a>` : ""}
    </p>
    <div class="reading">
      <article class="text" dir="auto" aria-label="The article">
        ${body.map(({ start, end }) => html`<p>${piecesOf(article.text, start, end, marks).map(piece)}</p>`)}
      </article>
      <aside class="notes" aria-label="What was coded">
        ${notes(
          "Events",
          record.events.map((event) => eventNote(record, event)),
        )}
        ${notes(
          "Prospects",
          record.prospects.map((prospect) => prospectNote(record, prospect)),
        )}
        ${notes(
          "Who says so",
          record.attributions.map((attribution) => attributionNote(record, attribution)),
        )}
        ${notes(
          "Dates",
          record.dates.map(
            ({ span, timex, because }) =>
              html`<li>“${oneLine(article.text.slice(span.start, span.end))}” is ${timex}<br /><span class="because">${because}</span></li>`,
          ),
        )}
        ${notes(
          "Actors",
          named.map(
            ({ name, country, sector, roles }) => html`<li>
              <bdi class="who">${oneLine(name)}</bdi> ${country === null ? "" : stateName(country)}${sector === null ? "" : ` · ${sector}`}
              ${roles.map(({ title: office, of, start, end }) => html`<br /><bdi>${oneLine(office)}${of === null ? "" : `, ${oneLine(of)}`}</bdi>${start === null && end === null ? "" : ` (${start ?? ""} – ${end ?? ""})`}`)}
            </li>`,
          ),
        )}
      </aside>
    </div>
  `;
  return layout(title, content, `/articles/${article.id}.json`);
};
