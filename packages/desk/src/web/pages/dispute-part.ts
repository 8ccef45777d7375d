/** Accounts that cannot both hold, as a part of the dossier. In: disputes. Out: the two sides of each, in columns. */
import { html } from "hono/html";
import { listWords } from "../../formats/words.ts";
import type { Account, Dispute } from "../../relations/disputes.ts";
import type { Html } from "../layout.ts";
import { type Margin, name, quotation } from "../parts.ts";

/** Disputes that are shown; the newest come first. */
const mostDisputes = 12;

const side = ({ speaker, words, article, datum, outlet, published }: Account, margin: Margin): Html => html`<div>
      <h4>${name(speaker)}</h4>
      ${quotation({ words, article, datum, outlet, published }, margin)}
    </div>`;

export const disputeList = (disputes: readonly Dispute[], margin: Margin): Html =>
  html`${disputes.slice(0, mostDisputes).map(
    ({ point, parties, sides: [first, second] }) => html`<article class="contest">
  <h3>${point === "whether it is so" ? "Whether it is so" : point === "who did it" ? "Who did it" : point === "how many" ? "How many" : "Whether it goes ahead"}: ${name(listWords(parties.map((party) => party.name)))}</h3>
  <div class="columns">
    ${side(first, margin)}
    ${side(second, margin)}
  </div>
</article>`,
  )}${disputes.length > mostDisputes ? html`<p class="meta">${disputes.length - mostDisputes} older ones.</p>` : ""}`;
