/**
 * The memo as a page of its own, fit to print. In: a memo. Out: HTML without script or outside reference; links lead to http and https only.
 */
import { html, raw } from "hono/html";
import type { Memo, Note, Point } from "./memo.ts";

type Html = ReturnType<typeof html>;

/** Ten and a half points on A4, notes at the end; colours only where they mean something. */
const style = `
@page { size: A4; margin: 22mm 20mm; }
body { font: 10.5pt/1.45 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1d1c1a; background: #fff; }
h1 { font-size: 1.7em; margin: 0; }
h2 { font-size: 1.15em; margin: 1.4em 0 .3em; border-bottom: 1px solid #bbb; break-after: avoid; }
.as-of, .rest { color: #555; }
ul { padding-left: 1.1em; margin: 0; } li { margin: .3em 0; break-inside: avoid; }
sup a { text-decoration: none; } a { color: #1a4d7a; overflow-wrap: anywhere; }
ol.notes { font-size: .85em; line-height: 1.35; padding-left: 1.6em; border-top: 1px solid #bbb; margin-top: 2em; padding-top: .6em; }
ol.notes li { margin: .2em 0; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

/** One note is cited from several places, so marks carry no ids. */
const marks = (notes: readonly number[]): Html =>
  html`${notes.map((n, i) => html`<sup>${i > 0 ? "," : ""}<a href="#note-${n}" aria-label="note ${n}">${n}</a></sup>`)}`;

const pointItem = ({ when, text, notes }: Point): Html =>
  html`<li>${when === "" ? "" : html`<strong>${when}.</strong> `}<bdi>${text}</bdi>${marks(notes)}</li>`;

const noteItem = ({ outlet, day, words, url }: Note, i: number): Html =>
  html`<li id="note-${i + 1}"><bdi>${outlet}</bdi>${day === null ? "" : `, ${day}`}: “<bdi>${words}</bdi>”${
    url !== null && /^https?:\/\//i.test(url) ? html` <a href="${url}" rel="noreferrer">${url}</a>` : ""
  }</li>`;

/** @returns a whole document */
export const memoHtml = ({ title, asOf, summary, sections, notes }: Memo): string =>
  String(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${raw(style)}</style></head>
<body><main><h1>${title}</h1>${asOf === null ? "" : html`<p class="as-of">As of ${asOf}.</p>`}${summary.map((words) => html`<p>${words}</p>`)}${sections.map(
    ({ heading, points, rest }) =>
      html`<section><h2>${heading}</h2><ul>${points.map(pointItem)}</ul>${rest === "" ? "" : html`<p class="rest">${rest}</p>`}</section>`,
  )}${notes.length === 0 ? "" : html`<ol class="notes">${notes.map(noteItem)}</ol>`}</main></body></html>
`);
