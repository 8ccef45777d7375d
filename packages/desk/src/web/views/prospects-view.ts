/**
 * Everybody's prospects, as they stand today or stood on a day. In: a desk and a filter. Out: how many stand how, a page of each list, and the
 * days on which they are due.
 */
import type { DueDay, DueFilter, Standing } from "../../archive/across.ts";
import type { Due } from "../../charts/calendar-chart.ts";
import { counted } from "../../formats/words.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import type { Desk } from "../desk.ts";
import { withQuery } from "../links.ts";
import { duesOf, listsOf, type ProspectLists, standOn, stateOf } from "./prospect-state.ts";

export const prospectListNames = ["overdue", "open", "settled"] as const;
export type ProspectListName = (typeof prospectListNames)[number];

export type ProspectsFilter = {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly state?: Standing | undefined;
  readonly day?: string | undefined;
};

export interface ListPage {
  readonly shown: readonly SettledProspect[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export interface ProspectsView {
  readonly today: string | null;
  readonly filter: ProspectsFilter;
  readonly lists: { readonly [L in ProspectListName]: ListPage };
  readonly dues: readonly Due[];
}

/** Entries of a list that are shown at once. */
const pageSize = 25;

/** Days before and after the day of reading that a calendar shows where no period is chosen. */
const around = 183;

const standingsOf = {
  overdue: ["overdue"],
  open: ["open"],
  settled: ["fulfilled", "broken", "lapsed"],
} as const satisfies { readonly [L in ProspectListName]: DueFilter["standings"] };

const dueOf =
  (filter: ProspectsFilter) =>
  ({ day, standing, count }: DueDay): Due => ({
    day,
    state: standing,
    words: counted(count, "prospect"),
    count,
    href: withQuery("/prospects", { ...filter, since: day, until: day }),
  });

/** One page of a list, the last where it has not so many. */
const pageOf = (total: number, wanted: number, from: (first: number) => readonly SettledProspect[]): ListPage => {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted, pages);
  return { shown: total === 0 ? [] : from((page - 1) * pageSize), total, page, pages };
};

/** What the filter leaves of them, as they stood on its day. */
const fits =
  ({ since, until, state }: ProspectsFilter, day: string | null) =>
  (one: SettledProspect): boolean =>
    (state === undefined || stateOf(one, day) === state) &&
    ((since === undefined && until === undefined) ||
      (one.due !== null &&
        (since === undefined || one.due.end.slice(0, 10) >= since) &&
        (until === undefined || one.due.start.slice(0, 10) <= until)));

/** @param at the page of each list */
export const prospectsView = (
  desk: Desk,
  filter: ProspectsFilter,
  at: { readonly [L in ProspectListName]?: number | undefined },
): ProspectsView => {
  const today = filter.day ?? desk.today;
  const view = (lists: (name: ProspectListName, page: number) => ListPage, dues: readonly Due[]): ProspectsView => {
    const [overdue, open, settled] = prospectListNames.map((name) => lists(name, at[name] ?? 1)) as [
      ListPage,
      ListPage,
      ListPage,
    ];
    return { today, filter, lists: { overdue, open, settled }, dues };
  };
  if (filter.day !== undefined) {
    // What was known on a day stands in the prospects themselves.
    const stood = allProspects(desk, filter);
    const lists: ProspectLists = listsOf(stood, today);
    const days = duesOf(stood, today);
    return view(
      (name, page) => pageOf(lists[name].length, page, (first) => lists[name].slice(first, first + pageSize)),
      days.map((due) => ({ ...due, href: withQuery("/prospects", { ...filter, since: due.day, until: due.day }) })),
    );
  }
  const { since, until, state } = filter;
  const now = today === null ? null : dayOf(today);
  const asked: DueFilter = { day: today, since, until, standings: state === undefined ? undefined : [state] };
  const counts = desk.countDue(asked);
  const period =
    since !== undefined || until !== undefined || now === null
      ? {}
      : { since: isoOf(now - around), until: isoOf(now + around) };
  return view(
    (name, page) => {
      const standings = standingsOf[name].filter((one) => state === undefined || one === state);
      const total = standings.reduce((all, one) => all + counts[one], 0);
      const order = name === "settled" ? "latest" : "next";
      return pageOf(total, page, (first) => desk.due({ ...asked, standings }, order, pageSize, first));
    },
    desk.dueDays({ ...asked, ...period }).map(dueOf(filter)),
  );
};

/** As many as a file can hold, or a page can look through. */
const most = 2000;

/** Days after which nothing that was due is waited for: the longest grace, and what lasts a year. */
const longestWait = 460;

/** Prospects as they stood on a day: where they are many, those that were due about then or later. */
const stoodOn = (desk: Desk, day: string): readonly SettledProspect[] => {
  const [now, counts] = [dayOf(day), Object.values(desk.countDue({ day: null }))];
  const isMany = counts.reduce((all, one) => all + one, 0) > most;
  const since = isMany && now !== null ? isoOf(now - longestWait) : undefined;
  const publishedOf = (article: string) => desk.article(article)?.published?.start ?? null;
  return standOn(desk.due({ day: null, since }, "next", most), day, publishedOf);
};

/** What the filter leaves, in the order of their due time: as many as a file can hold. */
export const allProspects = (desk: Desk, filter: ProspectsFilter): readonly SettledProspect[] => {
  const { since, until, state, day } = filter;
  if (day !== undefined) return stoodOn(desk, day).filter(fits(filter, day));
  const standings = state === undefined ? undefined : [state];
  return desk.due({ day: desk.today, since, until, standings }, "next", most);
};
