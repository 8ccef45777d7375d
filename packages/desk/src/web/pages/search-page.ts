/** What a search found. In: words and what has them. Out: HTML: actors, happenings with the evidence that has the words, articles. */
import { html } from "hono/html";
import type { Found } from "../../archive/archive.ts";
import type { Side } from "../../archive/side.ts";
import { oneLine } from "../../formats/words.ts";
import type { Happening } from "../../relations/happenings.ts";
import { type Party, stateName } from "../../relations/parties.ts";
import type { Speaker } from "../../relations/speakers.ts";
import { type Html, layout } from "../layout.ts";
import { actorLink, pathOf } from "../links.ts";
import { articleEntry, happeningEntry, type Margin, name, quotation, section, timeline } from "../parts.ts";

export interface SearchView {
  readonly query: string;
  /** The dossier that the words name, of a state or of two. */
  readonly dossier: { readonly a: Side; readonly b: Side | null } | null;
  readonly found: {
    readonly articles: readonly Found[];
    readonly actors: readonly Party[];
    readonly happenings: readonly Happening[];
    /** Speakers with what they say in these words, the latest of it. */
    readonly said: readonly Speaker[];
  };
}

export const searchPage = ({ query, dossier, found }: SearchView, margin: Margin): Html =>
  layout(
    query,
    html`
  <h1>“<bdi>${query}</bdi>”</h1>
  ${dossier === null ? "" : html`<p class="lead">Dossier: <a href="${pathOf(dossier)}">${name(dossier.a.name)}${dossier.b === null ? "" : html` and ${name(dossier.b.name)}`}</a></p>`}
  ${section(
    "found-actors",
    "Actors",
    "",
    found.actors.length === 0
      ? null
      : html`<ul class="plain">${found.actors.map((one) => html`<li><a href="${actorLink(one.key)}">${name(one.name)}</a> <span class="meta">${one.kind}${one.country === null ? "" : `, ${stateName(one.country)}`}</span></li>`)}</ul>`,
  )}
  ${section("found-happenings", "Evidence", "Happenings told in sentences with all these words.", found.happenings.length === 0 ? null : timeline(found.happenings.map((one) => happeningEntry(one, margin))))}
  ${section(
    "found-said",
    "Who says so",
    "Statements with all these words, or with those of them that do not name the speaker.",
    found.said.length === 0
      ? null
      : html`${found.said.map(({ name: speaker, said }) => said.toReversed().map(({ attribution: datum, via: _, stance, ...one }) => quotation({ ...one, datum, speaker, note: stance === "states" ? "" : stance }, margin)))}`,
  )}
  ${section(
    "found",
    "Articles",
    "",
    found.articles.length === 0
      ? html`<p>No article has all these words.</p>`
      : html`<ul class="plain">${found.articles.map(
          (one) =>
            html`${articleEntry(one.article)}<li class="excerpt"><blockquote dir="auto"><p>${one.excerpt.map(({ text, hit }) => (hit ? html`<mark>${oneLine(text)}</mark>` : text))}</p></blockquote></li>`,
        )}</ul>`,
  )}`,
    { query, json: `/index.json?q=${encodeURIComponent(query)}` },
  );
