/**
 * The memo as a page of its own, fit to print. In: a memo. Out: HTML without script or outside reference; links lead to http and https only.
 */
import { html, raw } from "hono/html";
import { standing } from "../charts/chart-file.ts";
import { barKeys } from "../charts/keys.ts";
import { seriesChart } from "../charts/series-chart.ts";
import type { Figure, Memo, Section } from "./memo.ts";
import { type Note, noteWords, type Point } from "./writing.ts";

type Html = ReturnType<typeof html>;

/** Ten points on A4, notes at the end; colours only where they mean something. */
const style = `
@page { size: A4; margin: 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Georgia, serif; color: #555; } }
body { font: 10pt/1.4 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1d1c1a; background: #fff; }
h1 { font-size: 1.7em; margin: 0; }
h2 { font-size: 1.15em; margin: 1.4em 0 .3em; border-bottom: 1px solid #bbb; break-after: avoid; }
.scope, .rest { color: #555; }
ul { padding-left: 1.1em; margin: 0; } li { margin: .3em 0; break-inside: avoid; }
sup a { text-decoration: none; } a { color: #1a4d7a; overflow-wrap: anywhere; }
figure { margin: .8em 0; break-inside: avoid; } figure svg { display: block; width: 100%; height: auto; } figcaption { font-size: .85em; color: #555; }
ol.notes { font-size: .8em; line-height: 1.3; padding-left: 1.6em; border-top: 1px solid #bbb; margin-top: 2em; padding-top: .6em; }
ol.notes li { margin: .2em 0; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

/** One note is cited from several places, so marks carry no ids. */
const marks = (notes: readonly number[]): Html =>
  html`${notes.map((n, i) => html`<sup>${i > 0 ? "," : ""}<a href="#note-${n}" aria-label="note ${n}">${n}</a></sup>`)}`;

const pointItem = ({ when, text, notes }: Point): Html =>
  html`<li>${when === "" ? "" : html`<strong>${when}.</strong> `}${text}${marks(notes)}</li>`;

const noteItem = (note: Note, i: number): Html =>
  html`<li id="note-${i + 1}">${noteWords(note)}${
    note.url !== null && /^https?:\/\//i.test(note.url)
      ? html` <a href="${note.url}" rel="noreferrer">${note.url}</a>`
      : ""
  }</li>`;

/** The series drawn as on the page, and its numbers for who cannot see it. */
const figureOf = (figure: Figure): Html => {
  const { title, step, periods } = figure;
  const svg = standing(seriesChart(periods, { title, step }), title, barKeys);
  const caption = `Cooperation above the line, conflict below; dots are the mean score of a ${step}, lines its 95 % interval.`;
  return html`<figure>${raw(svg)}<figcaption>${caption}</figcaption></figure>`;
};

const sectionOf = ({ heading, points, figure, rest }: Section): Html =>
  html`<section><h2>${heading}</h2>${points.length === 0 ? "" : html`<ul>${points.map(pointItem)}</ul>`}${figure === null ? "" : figureOf(figure)}${rest === "" ? "" : html`<p class="rest">${rest}</p>`}</section>`;

/** @returns a whole document */
export const memoHtml = ({ title, scope, sections, basis, notes }: Memo): string =>
  String(html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${raw(style)}</style></head>
<body><main><h1>${title}</h1>${scope === "" ? "" : html`<p class="scope">${scope}</p>`}${sections.map(sectionOf)}<section><h2>What this rests on</h2>${basis.map((words) => html`<p class="rest">${words}</p>`)}</section>${
    notes.length === 0 ? "" : html`<ol class="notes">${notes.map(noteItem)}</ol>`
  }</main></body></html>
`);
