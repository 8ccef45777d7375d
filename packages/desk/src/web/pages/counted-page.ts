/** The list behind a number. In: a view. Out: HTML: what is counted, and every happening with its sentences. */
import { html } from "hono/html";
import { listWords, counted as number } from "../../formats/words.ts";
import { type Html, layout } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import { happeningEntry, type Margin, name, timeline } from "../parts.ts";
import type { Counted, CountedView } from "../views/counted-view.ts";

/** The address of the list behind a number. */
export const countedHref = ({ a, b, filter }: Pick<CountedView, "a" | "b" | "filter">, counted: Counted): string =>
  withQuery(`${pathOf({ a, b })}/counted`, { ...filter, ...counted });

/** More than this nobody reads on one page; a period has fewer. */
const most = 200;

const beside = ({ a, b, counted }: CountedView): string => {
  if ("carrier" in counted) return `of ${a.name} and ${b.name}`;
  const sides = { both: [a.name, b.name], first: [a.name], second: [b.name] }[counted.with];
  return `with ${listWords(sides)}, in articles that tell of ${a.name} and ${b.name}`;
};

export const countedPage = (view: CountedView, margin: Margin): Html => {
  const { a, b, filter, happenings } = view;
  return layout(
    `${view.name}: ${a.name} and ${b.name}`,
    html`
    <p class="kicker"><a href="${withQuery(pathOf(view), filter)}">Dossier: <bdi>${a.name}</bdi> and <bdi>${b.name}</bdi></a></p>
    <h1>${name(view.name)}</h1>
    <p class="lead">${number(happenings.length, "happening")} ${beside(view)}${filter.since === undefined && filter.until === undefined ? "" : `, ${filter.since ?? "…"} to ${filter.until ?? "…"}`}.</p>
    ${timeline(happenings.slice(0, most).map((one) => happeningEntry(one, margin)))}
    ${happenings.length > most ? html`<p class="meta">${happenings.length - most} older ones; choose a period in the dossier to see them.</p>` : ""}`,
    { json: countedHref(view, view.counted).replace("/counted", "/counted.json") },
  );
};
