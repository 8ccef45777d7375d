/** What the record's words mean, and how far to trust them. In: the codebook. Out: HTML. */
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import { statuses } from "@dragoman/coder/codebook/statuses";
import { html } from "hono/html";
import { type Html, layout } from "../layout.ts";

export const aboutPage = (): Html =>
  layout(
    "About",
    html`
      <h1>About this record</h1>
      <p class="lead">
        Articles are read by rules and by models trained on annotated text, on this machine and without a network. Each datum points at the words it
        came from; open it before you rely on it.
      </p>
      <section aria-labelledby="status">
        <h2 id="status">Whether it happened</h2>
        <dl>${Object.entries(statuses).map(([status, gloss]) => html`<dt class="who">${status}</dt><dd>${gloss}</dd>`)}</dl>
      </section>
      <section aria-labelledby="types">
        <h2 id="types">Types of event</h2>
        <p>After PLOVER, the political language ontology for verified event records; the glosses are ours.</p>
        <dl>${Object.entries(eventTypes).map(([type, { gloss, quad }]) => html`<dt class="who">${type} <span class="meta">${quad}</span></dt><dd>${gloss}</dd>`)}</dl>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">Limits</h2>
        <p>
          The coder misses events and sometimes reads one that is not there; <code>docs/evaluation.md</code> has its figures on public test data beside those
          of other programs, and says in words what it is bad at. A happening is joined from reports by type, parties and date, rather too seldom than too often.
        </p>
      </section>
    `,
  );
