/** The list behind a number. In: a view. Out: HTML: what is counted, and every happening with its sentences, or all the words. */
import { html } from "hono/html";
import { dateWords, listWords, counted as number, setApart } from "../../formats/words.ts";
import { type Html, layout } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import { happeningEntry, type Margin, name, quotation, timeline } from "../parts.ts";
import type { Counted, CountedView } from "../views/counted-view.ts";

/** The address of the list behind a number. */
export const countedHref = ({ a, b, filter }: Pick<CountedView, "a" | "b" | "filter">, counted: Counted): string =>
  withQuery(`${pathOf({ a, b })}/counted`, { ...filter, ...counted });

/** More than this nobody reads on one page; a period has fewer. */
const most = 200;

const sidesIn = ({ a, b }: CountedView): string => listWords([a.name, ...(b === null ? [] : [b.name])].map(setApart));

/** What the number counts, in words. */
const lead = (view: CountedView): string => {
  const { a, b, counted, happenings, passages } = view;
  const sides = sidesIn(view);
  if ("carrier" in counted)
    return `${number(happenings.length, "happening")}${counted.only === undefined ? "" : ` of ${counted.only}`} between ${sides}`;
  if ("third" in counted) {
    const whom = { both: sides, first: setApart(a.name), second: setApart(b?.name ?? "") }[counted.with];
    return `${number(happenings.length, "happening")} with ${whom}, in articles that tell of ${sides}`;
  }
  if ("said" in counted) return `${number(passages.length, "statement")} in articles that tell of ${sides}`;
  if ("record" in counted) return `${number(passages.length, "statement")} about what is to come between ${sides}`;
  return `${number(passages.length, "place")} where ${setApart(counted.by)} has this word for ${counted.thing}, in articles that tell of ${sides}`;
};

const period = ({ since, until }: CountedView["filter"]): string =>
  `${since === undefined ? "" : `, from ${dateWords(since)}`}${until === undefined ? "" : `, to ${dateWords(until)}`}`;

export const countedPage = (view: CountedView, margin: Margin): Html => {
  const { filter, happenings, passages } = view;
  const older = Math.max(happenings.length, passages.length) - most;
  return layout(
    `${view.name}: ${sidesIn(view)}`,
    html`
    <p class="kicker"><a href="${withQuery(pathOf(view), filter)}">Dossier: ${sidesIn(view)}</a></p>
    <h1>${"word" in view.counted ? html`“${name(view.name)}”` : name(view.name)}</h1>
    <p class="lead">${lead(view)}${period(filter)}.</p>
    ${happenings.length === 0 ? "" : timeline(happenings.slice(0, most).map((one) => happeningEntry(one, margin)))}
    ${passages.slice(0, most).map((one) => quotation(one, margin))}
    ${older > 0 ? html`<p class="meta">${number(older, "older one")}; choose a period in the dossier to see them.</p>` : ""}`,
    { json: countedHref(view, view.counted).replace("/counted", "/counted.json") },
  );
};
