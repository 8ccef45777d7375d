/** The memo as Markdown with footnotes. In: a memo. Out: text; nothing that an article holds marks, links or breaks a line in it. */
import { escapeMarkdown } from "../formats/words.ts";
import { figureTable } from "./figure-table.ts";
import type { Figure, Memo } from "./memo.ts";
import { type Note, noteWords, type Point } from "./writing.ts";

const pointLine = ({ when, text, notes }: Point): string =>
  `- ${when === "" ? "" : `**${escapeMarkdown(when)}.** `}${escapeMarkdown(text)}${notes.map((n) => `[^${n}]`).join("")}`;

/** A link that Markdown takes whole: angle brackets hold it, and what would end them is percent-encoded. */
const linkOf = (url: string): string => `<${url.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`;

const noteLine = (note: Note): string =>
  `${escapeMarkdown(noteWords(note))}${note.url === null ? "" : ` ${linkOf(note.url)}`}`;

const tableOf = (figure: Figure): string => {
  const { heads, rows, rest } = figureTable(figure);
  const rule = heads.map((_, i) => (i === 0 ? "---" : "---:"));
  const lines = [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${escapeMarkdown(`${figure.title}. ${rest}`).trim()}\n\n${lines.join("\n")}`;
};

export const memoMarkdown = ({ title, scope, sections, basis, notes }: Memo): string => {
  const blocks = [`# ${escapeMarkdown(title)}`];
  if (scope !== "") blocks.push(`*${escapeMarkdown(scope)}*`);
  for (const { heading, points, figure, rest } of sections) {
    blocks.push(`## ${heading}`);
    if (points.length > 0) blocks.push(points.map(pointLine).join("\n"));
    if (figure !== null) blocks.push(tableOf(figure));
    if (rest !== "") blocks.push(rest);
  }
  blocks.push("## What this rests on", ...basis.map(escapeMarkdown));
  if (notes.length > 0) blocks.push(notes.map((note, i) => `[^${i + 1}]: ${noteLine(note)}`).join("\n"));
  return `${blocks.join("\n\n")}\n`;
};
