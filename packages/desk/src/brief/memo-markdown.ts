/** The memo as Markdown with footnotes. In: a memo. Out: text; nothing that an article holds marks, links or breaks a line in it. */
import { escapeMarkdown } from "../formats/words.ts";
import type { Memo, Note, Point } from "./memo.ts";

const pointLine = ({ when, text, notes }: Point): string =>
  `- ${when === "" ? "" : `**${escapeMarkdown(when)}.** `}${escapeMarkdown(text)}${notes.map((n) => `[^${n}]`).join("")}`;

/** A link that Markdown takes whole: angle brackets hold it, and what would end them is percent-encoded. */
const linkOf = (url: string): string => `<${url.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`;

/** Outlet, day and words; the link where there is one. */
const noteLine = ({ outlet, day, words, url }: Note): string =>
  `${escapeMarkdown(`${outlet}${day === null ? "" : `, ${day}`}: “${words}”`)}${url === null ? "" : ` ${linkOf(url)}`}`;

export const memoMarkdown = ({ title, asOf, summary, sections, notes }: Memo): string => {
  const blocks = [`# ${escapeMarkdown(title)}`];
  if (asOf !== null) blocks.push(`As of ${asOf}.`);
  blocks.push(...summary.map(escapeMarkdown));
  for (const { heading, points, rest } of sections) {
    blocks.push(`## ${heading}`, points.map(pointLine).join("\n"));
    if (rest !== "") blocks.push(rest);
  }
  if (notes.length > 0) blocks.push(notes.map((note, i) => `[^${i + 1}]: ${noteLine(note)}`).join("\n"));
  return `${blocks.join("\n\n")}\n`;
};
