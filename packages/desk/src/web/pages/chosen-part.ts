/** What a reader has chosen of a dossier. In: a view. Out: HTML: each choice with a way to take it back, periods nearby, kinds that can be chosen. */
import { html } from "hono/html";
import { dateWords, deedLabel, oneLine } from "../../formats/words.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import type { Filter } from "../filter.ts";
import type { Html } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import type { DossierView } from "../views/dossier-view.ts";

/** A choice in words, and what remains without it. */
interface Chosen {
  readonly kind: string;
  readonly words: string;
  readonly without: Filter;
}

/** `13 July – 26 July 2020`, or the one end that is known. */
const periodWords = ({ since, until }: Filter): string =>
  since === undefined
    ? `until ${dateWords(until ?? "")}`
    : until === undefined
      ? `since ${dateWords(since)}`
      : since === until
        ? dateWords(since)
        : `${dateWords(since)} to ${dateWords(until)}`;

const plain = (value: string): string => value.replaceAll("_", " ");

/** Fields of a filter that choose among happenings, each with its name and its words. */
const fields: readonly (readonly [
  field: "quad" | "type" | "status" | "sector" | "outlet" | "speaker" | "place",
  kind: string,
  words: (value: string) => string,
])[] = [
  ["quad", "class", plain],
  ["type", "type", (type) => deedLabel(type, null)],
  ["status", "status", plain],
  ["sector", "sector", (sector) => (sector === "none" ? "none told" : plain(sector))],
  ["outlet", "outlet", oneLine],
  ["speaker", "speaker", oneLine],
  ["place", "place", oneLine],
];

const chosenOf = (filter: Filter): Chosen[] => [
  ...(filter.since === undefined && filter.until === undefined
    ? []
    : [{ kind: "period", words: periodWords(filter), without: { ...filter, since: undefined, until: undefined } }]),
  ...fields.flatMap(([field, kind, words]) => {
    const value = filter[field];
    return value === undefined ? [] : [{ kind, words: words(value), without: { ...filter, [field]: undefined } }];
  }),
];

/** Each choice, to be taken back by a click; nothing where nothing is chosen. */
export const chosenPart = (view: DossierView): Html => {
  const chosen = chosenOf(view.filter);
  if (chosen.length === 0) return html``;
  const { day } = view.filter;
  return html`<nav class="chosen" aria-label="What is chosen"><span>Shown are only happenings of</span><ul>${chosen.map(
    ({ kind, words, without }) =>
      html`<li><a href="${withQuery(pathOf(view), { ...without, seen: view.seen })}" title="Take back this ${kind}"><small>${kind}</small> <bdi>${words}</bdi> <span aria-hidden="true">×</span></a></li>`,
  )}</ul>${chosen.length === 1 ? "" : html`<a href="${withQuery(pathOf(view), { day, seen: view.seen })}">Show everything</a>`}</nav>`;
};

/** Days of periods that a reader asks for most, back from the last day read. */
const recent = [
  ["Last four weeks", 28],
  ["Last three months", 91],
  ["Last year", 365],
] as const;

/** Periods by a click: recent ones; and from a chosen one those beside it, of the same length, and the whole. */
export const periodsPart = (view: DossierView): Html => {
  const { filter, today } = view;
  const { since, until } = filter;
  const link = (words: string, period: Pick<Filter, "since" | "until">): Html => {
    const isChosen = period.since === since && period.until === until;
    return html`<li>${isChosen ? html`<b aria-current="true">${words}</b>` : html`<a href="${withQuery(pathOf(view), { ...filter, since: undefined, until: undefined, ...period, seen: view.seen })}#series">${words}</a>`}</li>`;
  };
  const [from, to, now] = [since, until, today ?? undefined].map((day) => (day === undefined ? null : dayOf(day)));
  const length = from == null || to == null ? null : to - from + 1;
  const beside = (days: number): Pick<Filter, "since" | "until"> => ({
    since: isoOf((from ?? 0) + days),
    until: isoOf((to ?? 0) + days),
  });
  return html`<nav class="periods-near" aria-label="Periods"><ul>${link("Whole time", {})}${now == null ? "" : recent.map(([words, days]) => link(words, { since: isoOf(now - days + 1) }))}${
    length === null || length <= 0
      ? ""
      : html`${link(`‹ The ${length === 1 ? "day" : `${length} days`} before`, beside(-length))}${link(`The ${length === 1 ? "day" : `${length} days`} after ›`, beside(length))}`
  }</ul></nav>`;
};

/** A line has room for no more. */
const mostKinds = 9;

/** The commonest kinds of happenings, and those that did not simply occur, each with how many a click would leave. */
export const kindsPart = (view: DossierView): Html => {
  const { kinds, filter } = view;
  const link = (field: "type" | "status", value: string, words: string, count: number): Html => {
    const isChosen = filter[field] === value;
    const href = `${withQuery(pathOf(view), { ...filter, [field]: isChosen ? undefined : value, seen: view.seen })}#happenings`;
    return html`<li><a href="${href}"${isChosen ? html` aria-current="true"` : ""}>${words} <small>${count}</small>${isChosen ? html` <span aria-hidden="true">×</span>` : ""}</a></li>`;
  };
  const types = kinds.type.slice(0, mostKinds);
  const statuses = kinds.status.filter(({ value }) => value !== "occurred" || filter.status === value);
  return types.length < 2 && statuses.length === 0
    ? html``
    : html`<nav class="kinds" aria-label="Kinds of happenings"><ul>${types.map(({ value, count }) => link("type", value, deedLabel(value, null), count))}${statuses.map(({ value, count }) => link("status", value, value, count))}</ul></nav>`;
};
