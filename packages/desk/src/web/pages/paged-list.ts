/** Long lists of a dossier, a page at a time. In: a view, a list. Out: what of it is shown, with links to the rest that keep what was chosen. */
import { html } from "hono/html";
import type { Html } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { type ListName, listSizes, pageOf, shownOf } from "../views/list-pages.ts";

/** The way to the pages of a list; nothing where it has one. @param words of the way back and the way on */
export const pager = (
  page: number,
  pages: number,
  to: (page: number) => string,
  label: string,
  words: string[],
): Html =>
  pages < 2
    ? html``
    : html`<nav class="pager" aria-label="${label}">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">${words[0]}</a>` : html`<span></span>`}
    <span>page ${page} of ${pages}</span>
    ${page < pages ? html`<a href="${to(page + 1)}" rel="next">${words[1]}</a>` : html`<span></span>`}
  </nav>`;

const pageHref = (view: DossierView, list: ListName, page: number): string =>
  withQuery(pathOf(view), { ...view.filter, seen: view.seen, ...view.at, [list]: page });

/** One page of a list of which the view has only that page, drawn, and the way to its others; nothing of an empty list. */
export const pagedPart = <T>(
  view: DossierView,
  list: ListName,
  length: number,
  shown: readonly T[],
  draw: (shown: readonly T[]) => Html,
): Html | null => {
  if (length === 0) return null;
  const { page, pages } = pageOf(list, length, view.at);
  const to = (n: number) => `${pageHref(view, list, n)}#${list}`;
  return html`${draw(shown)}${pager(page, pages, to, `Pages of the list of ${list}`, ["Previous", "Next"])}`;
};

/** Where each prospect's entry stands: on this page of the dossier, or on another page of its list. */
export const prospectHrefs = (view: DossierView): ((prospect: string) => string) => {
  const { overdue, open, settled } = view.prospects;
  const places = new Map<string, readonly [list: ListName, place: number, length: number]>();
  for (const [list, all] of [
    ["prospects", [...overdue, ...open]],
    ["settled", settled],
  ] as const)
    for (const [i, { id }] of all.entries()) places.set(id, [list, i, all.length]);
  return (prospect) => {
    const [list, i, length] = places.get(prospect) ?? [];
    if (list === undefined || i === undefined || length === undefined) return `#${prospect}`;
    const own = Math.floor(i / listSizes[list]) + 1;
    return `${own === pageOf(list, length, view.at).page ? "" : pageHref(view, list, own)}#${prospect}`;
  };
};

/** The same of a list that the view has whole. */
export const paged = <T>(
  view: DossierView,
  list: ListName,
  all: readonly T[],
  draw: (shown: readonly T[]) => Html,
): Html | null => pagedPart(view, list, all.length, shownOf(list, all, view.at), draw);

/** The way through the timeline, of which the view has one page. */
export const timelinePager = (view: DossierView): Html =>
  pager(
    view.page,
    view.pages,
    (n) => `${withQuery(pathOf(view), { ...view.filter, seen: view.seen, page: n })}#happenings`,
    "Pages of the timeline",
    ["Newer", "Older"],
  );
