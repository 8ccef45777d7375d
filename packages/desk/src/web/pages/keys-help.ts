/** The keys of a page. In: keys and what they do. Out: HTML: a line that shows them, and what `?` opens, with the keys that every list has. */
import { html } from "hono/html";
import type { Html } from "../layout.ts";

export type KeyList = readonly (readonly [key: string, does: string])[];

/** Keys that need no place in the line. */
const everywhere: KeyList = [
  ["Enter", "in a form: keep it"],
  ["Esc", "leave a form, back to the list"],
  ["/", "search"],
  ["?", "show or hide these keys"],
];

export const keysHelp = (keys: KeyList): Html => html`
    <p class="meta keys">${keys.map(([key, does]) => html`<kbd>${key}</kbd> ${does} `)}<kbd>?</kbd> help</p>
    <dialog class="keys-help" aria-labelledby="keys-help"><h2 id="keys-help">Keys</h2>
      <dl>${[...keys, ...everywhere].map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
      <p class="meta">At the end of a page <kbd>j</kbd> goes on to the next, at its beginning <kbd>k</kbd> back to the one before.</p>
      <form method="dialog"><button type="submit">Close</button></form></dialog>`;
