/** Accounts that cannot both hold, as a part of the dossier. In: disputes. Out: the two sides of each, in columns. */
import { html } from "hono/html";
import { disputeTitle } from "../../formats/words.ts";
import type { Account, Dispute } from "../../relations/disputes.ts";
import type { Html } from "../layout.ts";
import { type Margin, name, quotation } from "../parts.ts";

/** Disputes that are shown; the newest come first. */
const mostDisputes = 12;

const side = (
  { speaker, denies, words, article, datum, outlet, published }: Account,
  margin: Margin,
): Html => html`<div>
      <h4>${name(speaker)}${denies ? " denies" : ""}</h4>
      ${quotation({ words, article, datum, outlet, published }, margin)}
    </div>`;

export const disputeList = (disputes: readonly Dispute[], margin: Margin): Html =>
  html`${disputes.slice(0, mostDisputes).map(
    (one) => html`<article class="contest">
  <h3>${disputeTitle(one)}</h3>
  <div class="columns">
    ${side(one.sides[0], margin)}
    ${side(one.sides[1], margin)}
  </div>
</article>`,
  )}${disputes.length > mostDisputes ? html`<p class="meta">${disputes.length - mostDisputes} older ones.</p>` : ""}`;
