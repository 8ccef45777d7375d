/**
 * What a dossier is made of. In: a desk, sides, a filter. Out: in brief every happening that the filter leaves, which is what is counted; whole
 * the newest of them, and the newest articles, of which is made what needs words and parties.
 */
import type { Side } from "../../archive/side.ts";
import type { BriefHappening, BriefReport, Happening } from "../../relations/happenings.ts";
import type { Desk } from "../desk.ts";
import { type Filter, filtered, inWindow } from "../filter.ts";

/** Beyond these nothing about the relation changes that a page could show, and it would come too late. */
export const newest = { happenings: 250, articles: 250, beside: 200 } as const;

export const isScored = ({ historical, status }: Pick<BriefHappening, "historical" | "status">): boolean =>
  !historical && status !== "denied";

/** Of whom a dossier is asked, and what of it. */
export interface Asked {
  readonly desk: Desk;
  readonly a: Side;
  readonly b: Side | null;
  readonly filter: Filter;
}

/** Happenings of the window, and of them what the filter leaves, the newest first; and how many older ones were left out. */
export const chosenOf = ({ desk, a, b, filter }: Asked, every = false) => {
  const { happenings, older } = desk.inBrief(a, b, filter, every);
  const windowed = happenings.filter((one) => inWindow(one, filter));
  return { windowed, chosen: filtered(windowed, filter), older };
};

/** The newest of a list, whole. */
export const newestWhole = (desk: Desk, list: readonly BriefHappening[]): readonly Happening[] =>
  desk.whole(list.slice(0, newest.happenings).map(({ id }) => id));

export type Source = Pick<BriefReport, "article" | "outlet" | "published">;

/** Every article once, the newest first, undated ones last. */
export const sourcesOf = (told: readonly (readonly Source[])[]): Source[] => {
  const sources = new Map<string, Source>();
  for (const list of told) for (const one of list) if (!sources.has(one.article)) sources.set(one.article, one);
  // Day by day: of some thousands each is compared with few.
  const byDay = new Map<string, Source[]>();
  for (const one of sources.values()) {
    const day = one.published ?? "";
    const own = byDay.get(day);
    if (own === undefined) byDay.set(day, [one]);
    else own.push(one);
  }
  return [...byDay]
    .sort(([day], [other]) => (day < other ? 1 : -1))
    .flatMap(([, own]) => own.sort((x, y) => (x.article < y.article ? 1 : -1)));
};

export const newestArticles = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(sources.slice(0, newest.articles).map(({ article }) => article));
