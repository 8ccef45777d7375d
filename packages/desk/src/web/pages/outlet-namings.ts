/** Which word an outlet chose where outlets choose: a part of the dossier. In: a view. Out: a table for each thing, every count a link. */
import { html } from "hono/html";
import { oneLine } from "../../formats/words.ts";
import type { Html } from "../layout.ts";
import { name } from "../parts.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { countedHref } from "./counted-page.ts";

type Named = Pick<DossierView, "a" | "b" | "filter" | "namings">;

/** Null where no two words were chosen for one thing. */
const outletNamings = (view: Named): Html | null =>
  view.namings.length === 0
    ? null
    : html`<h3>Words chosen for the same thing</h3>
  <p class="meta">Counted in the outlet's own words, and in brackets in the words of those it quotes.</p>
  ${view.namings.map(
    ({ thing, definition, namings }) => html`<table class="words">
    <caption>${thing}: ${definition}</caption>
    <thead><tr><th scope="col">Outlet</th><th scope="col">Words</th></tr></thead>
    <tbody>${[...new Set(namings.map(({ outlet }) => outlet))].map(
      (outlet) =>
        html`<tr><th scope="row">${name(outlet)}</th><td>${namings
          .filter((naming) => naming.outlet === outlet)
          .map(
            ({ choice, own, quoted }, i) =>
              html`${i > 0 ? ", " : ""}${oneLine(choice)} <a href="${countedHref(view, { thing, word: choice, by: outlet })}">${own}${quoted === 0 ? "" : ` (${quoted})`}</a>`,
          )}</td></tr>`,
    )}</tbody>
  </table>`,
  )}`;

/** What is told of outlets, with their naming choices behind it. */
export const withNamings = (outlets: Html | null, view: Named): Html | null =>
  outlets === null ? null : html`${outlets}${outletNamings(view) ?? ""}`;
