/** Whom a dossier is of, where the words that were given may mean several. In: what each word may mean. Out: HTML: a choice of them. */
import { html } from "hono/html";
import type { Side } from "../../archive/side.ts";
import { stateName } from "../../relations/parties.ts";
import { type Html, layout } from "../layout.ts";
import { withQuery } from "../links.ts";
import { name } from "../parts.ts";

/** What somebody wrote for a side, and whom it may mean. */
export interface Meant {
  readonly field: "a" | "b";
  readonly words: string;
  readonly sides: readonly Side[];
}

/** How a side that is settled stands in the form's address. */
const settled = ({ words, sides }: Meant): string => (sides.length === 1 ? (sides[0] as Side).key : words);

const choice = (one: Meant, all: readonly Meant[]): Html => {
  const others = Object.fromEntries(all.map((other) => [other.field, settled(other)]));
  if (one.sides.length === 1) return html``;
  return html`<section aria-labelledby="meant-${one.field}"><h2 id="meant-${one.field}">“${name(one.words)}”</h2>${
    one.sides.length === 0
      ? html`<p>No state and no actor in this archive is called so. <a href="${withQuery("/", { q: one.words })}">Search for it</a></p>`
      : html`<ul class="plain">${one.sides.map((side) => html`<li><a href="${withQuery("/dossier", { ...others, [one.field]: side.key })}">${name(side.name)}</a>${side.kind === "state" || side.country === null ? "" : html` <span class="meta">${stateName(side.country)}</span>`}</li>`)}</ul>`
  }</section>`;
};

export const chooseSidesPage = (meant: readonly Meant[]): Html =>
  layout(
    "Whose dossier",
    html`<h1>Who is meant?</h1>${meant.map((one) => choice(one, meant))}<p><a href="/">Overview</a></p>`,
  );
