/** The key to a chart's marks. In: keys. Out: HTML: each mark as the chart draws it, with its word. */
import { html, raw } from "hono/html";
import { type Key, keyBox } from "../../charts/keys.ts";
import { element } from "../../charts/svg.ts";
import type { Html } from "../layout.ts";

export const legend = (keys: readonly Key[]): Html =>
  html`<ul class="legend">${keys.map(({ label, mark }) => html`<li>${raw(element("svg", { ...keyBox, "aria-hidden": "true" }, mark))}<bdi>${label}</bdi></li>`)}</ul>`;
