/** How a relation stands beyond its series. In: a view. Out: HTML: sectors, offices, third states, track records, questions and principles. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { html } from "hono/html";
import { keptWords } from "../../formats/prospect-words.ts";
import { counted, signedScore } from "../../formats/words.ts";
import { stateName } from "../../relations/parties.ts";
import { type RecordKind, recordKinds, type TrackRecord } from "../../relations/track-records.ts";
import type { Html } from "../layout.ts";
import { pathOf, withQuery } from "../links.ts";
import { entry, type Margin, mostQuoted, name, statementQuote, timeline } from "../parts.ts";
import type { NumberName } from "../views/dossier-numbers.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { countedHref } from "./counted-page.ts";
import { paged } from "./paged-list.ts";

/** A table that stands open, with its file. */
const sheet = (
  view: DossierView,
  file: NumberName,
  label: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label} as a table"><table>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div><p class="meta file"><a href="${withQuery(`${pathOf(view)}/${file}.csv`, view.filter)}">${label} as CSV</a></p>`;

/** A count that opens the list of what it counts. */
const opens = (count: number, href: string): Html => (count === 0 ? html`0` : html`<a href="${href}">${count}</a>`);

const ofQuads = (byQuad: { readonly [quad: string]: number }, hrefOf: (quad: string) => string): Html[] =>
  quadCodes.map((quad) => opens(byQuad[quad] ?? 0, hrefOf(quad)));

export const sectors = (view: DossierView): Html | null => {
  const { sectors: rows } = view.standing;
  if (rows.every(({ context }) => context === "none")) return null;
  return sheet(
    view,
    "sectors",
    "Sectors of the relation",
    ["sector", "happenings", ...quadCodes, "mean score"],
    rows.map(({ context, happenings, byQuad, score }) => {
      const listed = (quad?: string) =>
        `${withQuery(pathOf(view), { ...view.filter, sector: context, ...(quad === undefined ? {} : { quad }) })}#happenings`;
      return [
        context === "none" ? "none told" : context.replaceAll("_", " "),
        opens(happenings.length, listed()),
        ...ofQuads(byQuad, listed),
        html`<a href="${listed()}">${signedScore(score)}</a>`,
      ];
    }),
  );
};

export const carriers = (view: DossierView): Html | null => {
  const { a, b, filter, standing } = view;
  return standing.carriers.length === 0 || b === null
    ? null
    : sheet(
        view,
        "carriers",
        "Offices and actors that carry the relation",
        ["office or actor", "held by", "happenings", ...quadCodes],
        standing.carriers.map(({ key, kind, name: words, holders, happenings, byQuad }) => [
          name(words),
          kind === "office" ? name(holders.join(", ")) : "–",
          opens(happenings.length, countedHref({ a, b, filter }, { carrier: key })),
          ...ofQuads(byQuad, (quad) => countedHref({ a, b, filter }, { carrier: key, only: quad })),
        ]),
      );
};

export const thirdParties = (view: DossierView): Html | null => {
  const { a, b, filter, standing } = view;
  const listed = (third: string, whom: "both" | "first" | "second") =>
    b === null ? "" : countedHref({ a, b, filter }, { third, with: whom });
  return standing.thirdParties.length === 0 || b === null
    ? null
    : sheet(
        view,
        "third-states",
        "Third states",
        ["state", "with both at once", `with ${a.name}`, `with ${b.name}`],
        standing.thirdParties.map(({ code, together, withA, withB }) => [
          html`<a href="/dossier/${code}">${stateName(code)}</a>`,
          opens(together.length, listed(code, "both")),
          opens(withA.length, listed(code, "first")),
          opens(withB.length, listed(code, "second")),
        ]),
      );
};

/** @param all where every statement is listed */
const record = ({ name: words, stated, counts: found, list }: TrackRecord, margin: Margin, all: string): Html => {
  const told = (["fulfilled", "partly", "late", "broken", "lapsed", "open"] as const).filter((one) => found[one] > 0);
  const kept = found.fulfilled + found.late;
  const share = keptWords(kept, kept + found.partly + found.broken + found.lapsed);
  return entry(
    {
      when: counted(stated, "prospect"),
      what: html`<span class="who">${name(words)}</span> <span class="status">${told.map((one) => `${found[one]} ${one}`).join(", ")}${share === null ? "" : `; ${share}`}</span>`,
      more: counted(list.length, "statement"),
    },
    html`${list
      .slice(-mostQuoted)
      .reverse()
      .map(
        ({ count, statement }) =>
          html`<p class="meta">${count === "uncounted" ? "not counted" : count}</p>${statementQuote(statement, margin)}`,
      )}${list.length > mostQuoted ? html`<p class="meta rest"><a href="${all}">All ${list.length} statements</a></p>` : ""}`,
  );
};

const kindNames = { speaker: "Speakers", office: "Offices", outlet: "Outlets, in their own voice" } as const;

export const trackRecord = (view: DossierView, margin: Margin): Html | null => {
  const all = recordKinds.flatMap((kind) => view.standing.records[kind]);
  const of = (kind: RecordKind, shown: readonly TrackRecord[]): Html => {
    const list = shown.filter((one) => one.kind === kind);
    return list.length === 0
      ? html``
      : html`<h3>${kindNames[kind]}</h3>${timeline(list.map((one) => record(one, margin, countedHref(view, { record: one.key, of: kind }))))}`;
  };
  const list = paged(view, "records", all, (shown) => html`${recordKinds.map((kind) => of(kind, shown))}`);
  return list === null
    ? null
    : html`${list}<p class="meta file"><a href="${withQuery(`${pathOf(view)}/track-records.csv`, view.filter)}">Track records as CSV</a></p>`;
};

/** Questions that are open, and principles that no event could settle. */
export const keptApart = ({ standing }: DossierView, margin: Margin): Html | null => {
  const of = (kind: "question" | "outlook", title: string): Html => {
    const list = standing.apart.filter((one) => one.kind === kind);
    return list.length === 0 ? html`` : html`<h3>${title}</h3>${list.map((one) => statementQuote(one, margin))}`;
  };
  return standing.apart.length === 0
    ? null
    : html`${of("question", "Open questions")}${of("outlook", "Principles and outlook")}`;
};
