/** Long lists of a dossier, a page at a time. In: a view, a list. Out: what of it is shown, with links to the rest that keep what was chosen. */
import { html } from "hono/html";
import type { Html } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import type { DossierView, ListName } from "../views/dossier-view.ts";

/** How many entries of each list are shown at once. */
const sizes: { readonly [N in ListName]: number } = {
  prospects: 25,
  settled: 25,
  contested: 8,
  speakers: 16,
  background: 20,
  articles: 60,
};

const pager = (page: number, pages: number, to: (page: number) => string, label: string, words: string[]): Html =>
  pages < 2
    ? html``
    : html`<nav class="pager" aria-label="${label}">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">${words[0]}</a>` : html`<span></span>`}
    <span>page ${page} of ${pages}</span>
    ${page < pages ? html`<a href="${to(page + 1)}" rel="next">${words[1]}</a>` : html`<span></span>`}
  </nav>`;

/** One page of a list, drawn, and the way to its others; nothing of an empty list. */
export const paged = <T>(
  view: DossierView,
  list: ListName,
  all: readonly T[],
  draw: (shown: readonly T[]) => Html,
): Html | null => {
  if (all.length === 0) return null;
  const pages = Math.ceil(all.length / sizes[list]);
  const page = Math.min(view.at[list] ?? 1, pages);
  const to = (n: number) =>
    `${withQuery(pathOf(view), { ...view.filter, seen: view.seen, ...view.at, [list]: n })}#${list}`;
  const shown = all.slice((page - 1) * sizes[list], page * sizes[list]);
  return html`${draw(shown)}${pager(page, pages, to, `Pages of the list of ${list}`, ["Before", "After"])}`;
};

/** The way through the timeline, of which the view has one page. */
export const timelinePager = (view: DossierView): Html =>
  pager(
    view.page,
    view.pages,
    (n) => `${withQuery(pathOf(view), { ...view.filter, seen: view.seen, page: n })}#happenings`,
    "Pages of the timeline",
    ["Newer", "Older"],
  );
