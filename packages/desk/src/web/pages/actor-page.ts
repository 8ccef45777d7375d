/** One actor. In: its file. Out: HTML: names, roles on a time axis, what it took part in, track record. */
import { type Sector, sectors } from "@dragoman/coder/codebook/sectors";
import { html, raw } from "hono/html";
import type { ActorReview } from "../../archive/actor-reviews.ts";
import { lineKeys } from "../../charts/keys.ts";
import { rolesChart } from "../../charts/roles-chart.ts";
import { keptWords } from "../../formats/prospect-words.ts";
import { affiliationWords, counted, oneLine, partialDateWords } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import type { ActorFile } from "../desk.ts";
import { type Html, layout } from "../layout.ts";
import { actorLink, passageLink, withQuery } from "../links.ts";
import {
  articleList,
  entry,
  happeningEntry,
  type Margin,
  name,
  prospectEntry,
  reviewBadge,
  section,
  source,
  table,
  timeline,
  withForm,
} from "../parts.ts";
import { type ActorSubject, isSameRole } from "../views/actor-subject.ts";
import { type RoleView, roleEventsOf, rolesOf, trackRecordOf } from "../views/actor-view.ts";
import { legend } from "./legend.ts";

const mostEntries = 100;

export const rolesTitle = ({ party }: ActorFile): string => `Roles and happenings of ${party.name}`;

export const actorRolesChart = (file: ActorFile): string =>
  rolesChart(rolesOf(file), roleEventsOf(file), rolesTitle(file));

/** `May 2020 –`, `– 29 November 2019`; what no article tells is left open. */
const boundsWords = (start: string | null, end: string | null): string =>
  start === null && end === null
    ? "time not told"
    : `${start === null ? "" : `${partialDateWords(start)} `}–${end === null ? "" : ` ${partialDateWords(end)}`}`;

const role = ({ title, start, end, evidence }: RoleView, review: ActorReview | null): Html =>
  entry(
    {
      when: boundsWords(start, end),
      what: html`<span class="who">${name(title)}</span>${reviewBadge(review)}`,
      more: counted(evidence.length, "article"),
    },
    html`${evidence.slice(0, 8).map(({ words, article, outlet }) => html`<blockquote><p dir="auto">“${oneLine(words)}”</p><p class="meta"><a href="${passageLink(article, words)}">${source(outlet, null)}</a></p></blockquote>`)}`,
  );

const track = (file: ActorFile, margin: Margin): Html | null => {
  if (file.stated.length === 0) return null;
  const { counts } = trackRecordOf(file);
  const kept = keptWords(counts.fulfilled, counts.fulfilled + counts.broken + counts.lapsed);
  const outcomes = (["fulfilled", "broken", "lapsed", "open"] as const).filter((outcome) => counts[outcome] > 0);
  return html`<p>${counted(file.stated.length, "prospect")} stated: ${outcomes.map((outcome) => `${counts[outcome]} ${outcome}`).join(", ")}${kept === null ? "" : `; of those that are settled, ${kept}`}.</p>
  ${timeline(file.stated.slice(0, mostEntries).map((one) => prospectEntry(one, margin)))}`;
};

/** @param subjects what of it was reviewed, or can be */
export const actorPage = (file: ActorFile, margin: Margin, subjects: readonly ActorSubject[]): Html => {
  const { party, happenings, news: told, articles, mentionedIn } = file;
  const roles = rolesOf(file);
  const chart = roles.length === 0 ? "" : actorRolesChart(file);
  const news = happenings.filter(({ historical }) => !historical);
  const path = actorLink(party.key);
  const others = party.names.filter((one) => one !== party.name).slice(0, 24);
  const content = html`
    <p class="kicker">Actor · ${party.kind}${party.country === null ? "" : html` · <a href="/dossier/${party.country}">${stateName(party.country)}</a>`}${party.sector === null ? "" : html` · <span title="${sectors[party.sector as Sector] ?? ""}">${affiliationWords(null, party.sector)}</span>`}</p>
    <h1><bdi>${party.name}</bdi></h1>
    ${margin.actor(party.key) === null ? "" : html`<p>${reviewBadge(margin.actor(party.key))}</p>`}
    <p class="lead">In <a href="#articles">${counted(articles, "article")}</a>; takes part in <a href="#happenings">${counted(told, "happening")}</a>. <a href="/dossier/${encodeURIComponent(party.kind === "state" ? (party.country ?? party.key) : party.key)}">Dossier</a></p>
    ${withForm(party.kind === "state" ? (party.country ?? party.key) : party.key)}
    ${others.length === 0 ? "" : html`<p class="names">Also written ${others.map((one, i) => html`${i > 0 ? ", " : ""}${name(one)}`)}</p>`}
    ${party.kind === "state" ? "" : html`<p class="meta"><a href="${withQuery("/review/merges", { actor: party.key, state: "all" })}">Which names are this actor</a>: see them with their articles, confirm, part or join them. <a href="${withQuery("/review/actors", { actor: party.key })}">Who that is, and which roles</a>: confirm, correct or reject kind, state, sector, name and offices.</p>`}
    ${section(
      "roles",
      "Roles",
      "",
      roles.length === 0
        ? null
        : html`${
            chart === ""
              ? ""
              : html`<figure class="figure-roles"><div class="scroll" tabindex="0" role="region" aria-label="Chart: roles">${raw(chart)}</div><figcaption>${legend(lineKeys)} Bars are roles, dashed at the ends that no article tells and empty where none tells either; the lines under them are the newest happenings. <a href="${path}/roles.svg">SVG</a></figcaption>${table(
                  "Roles",
                  ["role", "from", "to"],
                  roles,
                  ({ title, start, end }) => [
                    name(title),
                    start === null ? "not told" : partialDateWords(start),
                    end === null ? "not told" : partialDateWords(end),
                  ],
                  `${path}/roles.csv`,
                )}</figure>`
          }${timeline(roles.map((one) => role(one, subjects.find(({ held }) => held !== null && isSameRole(held.given, one.given))?.review ?? null)))}`,
    )}
    ${section("track", "Track record", "", track(file, margin))}
    ${section("happenings", "Happenings", told > mostEntries ? `The newest ${mostEntries} of ${told}.` : "", news.length === 0 ? null : timeline(news.slice(0, mostEntries).map((one) => happeningEntry(one, margin))))}
    ${section("articles", "Articles", articles > mentionedIn.length ? `The newest ${mentionedIn.length} of ${articles} that mention this actor.` : "Those that mention this actor, the newest first.", articleList(mentionedIn, margin))}
  `;
  return layout(party.name, content, { json: `${path}.json` });
};
