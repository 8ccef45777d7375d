/**
 * Plain text → article. In: the text of a file, line ends as they come. Out: the article, its text kept from the title on.
 * Above the first paragraph stand, in any order, a title, a date, a byline and the outlet; below the last, what sites append.
 */
import type { ArticleInput } from "@dragoman/coder/record/article";
import type { Interval } from "@dragoman/coder/time/interval";
import { articleLines } from "./boilerplate.ts";
import { findOutlet, outletOf } from "./outlets.ts";
import { readDateLine, readWrittenDate } from "./printed-date.ts";

/** What the lines around an article say of it. */
export interface HeadFacts {
  readonly published: Interval | null;
  readonly byline: string | null;
  readonly outlet: string | null;
}

const label =
  /^(?:published|posted|updated|last updated|last modified|date|issued|on|source|outlet|publication|by)(?: on| at)?\s*[:–-]?\s+/i;
/** A name follows: "By Kari Nordmann", "By Reuters"; not "By Sunday all was over". */
const byline =
  /^(?:[Bb]y|BY|(?:Reported|Reporting|Written) by)\s+(?=\p{Lu}[\p{L}.'’-]*(?:$|,|\s+(?:\p{Lu}|and\b|in\b|staff\b|de\b|van\b|von\b|bin\b|a[ln]-|el-)))([^.!?:;|•·]{3,100}?|(?:[^!?:;|•·]*\b\p{Lu}\.){1,3}[^.!?:;|•·]{2,60})$/u;
const separators = /(?<!\s)\s+[-–—|•·/]\s+|(?:(?<!\s)\s+)?[|•·]\s*/;

/** What one part of a line says, or null where it says nothing of the article. */
const readPart = (part: string): Partial<HeadFacts> | null => {
  if (part === "") return {};
  const author = byline.exec(part);
  if (author) return { byline: (author[1] as string).trim() };
  const bare = part.replace(label, "");
  const published = readDateLine(bare);
  if (published !== null) return { published };
  const outlet = outletOf(bare);
  return outlet === null ? null : { outlet };
};

/**
 * What a line above an article's first paragraph says: its date, byline or outlet, or several of them with bars between.
 * @returns null unless the whole line says such things
 */
export const readHeadLine = (line: string): Partial<HeadFacts> | null => {
  const text = line.trim();
  if (text === "" || text.length > 160) return null;
  const whole = readPart(text);
  if (whole !== null) return whole;
  const facts: { -readonly [F in keyof HeadFacts]?: HeadFacts[F] } = {};
  for (const part of text.split(separators)) {
    const read = readPart(part.trim());
    if (read === null) return null;
    Object.assign(facts, { ...read, ...facts });
  }
  return facts;
};

const blank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** A headline: short, of several words, and no sentence that ends in a full stop; the letters of "U.S." are none. */
const isTitle = (line: string): boolean => {
  const text = line.trim();
  if (text.length > 200 || !/\p{L}.*\s/u.test(text)) return false;
  return !/[.,;:]["”’')]*$/.test(text) || /\b(?:\p{Lu}\.){2,}$/u.test(text);
};

/** How many lines above the first paragraph are read. */
const headSize = 12;

interface Head extends HeadFacts {
  /** Lines of the title and of the first paragraph; the title's is null where there is none. */
  readonly title: number | null;
  readonly body: number;
}

const readHead = (lines: readonly string[]): Head => {
  const facts: { -readonly [F in keyof HeadFacts]: HeadFacts[F] } = { published: null, byline: null, outlet: null };
  let title: number | null = null;
  let decks = 0;
  let i = 0;
  for (; i < lines.length && i < headSize; i++) {
    const line = lines[i] as string;
    if (blank(line)) continue;
    const read = readHeadLine(line);
    if (read !== null) {
      facts.published ??= read.published ?? null;
      facts.byline ??= read.byline ?? null;
      facts.outlet ??= read.outlet ?? null;
      continue;
    }
    const alone = blank(lines[i + 1]) || readHeadLine(lines[i + 1] as string) !== null;
    if (!alone || !isTitle(line) || lines.slice(i + 1).every(blank)) break;
    if (title === null) title = i;
    else if (++decks > 2) break;
  }
  while (i < lines.length && blank(lines[i])) i++;
  return { ...facts, title, body: i };
};

/** The day in a file's name, as archives of articles are often named: `2019-04-09-oslo.txt`. */
const dayInName = (name: string): Interval | null => {
  const match = /(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?:[^\d]|$)/.exec(name);
  return match ? readWrittenDate(match[1] as string) : null;
};

/** The date of a dateline that opens a paragraph: `BASRA, Iraq, July 14, 2020 (Gulf Courier) - `, `YEREVAN, 13 September 2022 - `. */
const readDateline = (paragraph: string): Interval | null => {
  const match = /^[^()\n]{2,80}?,\s+([^(),\n]{3,20}(?:, ?\d{4})?)\s*(?:\(|[-–—]{1,2}\s)/.exec(paragraph.slice(0, 120));
  return match ? readWrittenDate(match[1] as string) : null;
};

/**
 * Reads a plain text.
 * @param decoded the text of a file
 * @param name the file's name, whose date counts where the text prints none
 * @returns the article: its text is the file's from the title on, with line ends made `\n` and what sites append dropped;
 *   null where nothing but white space is left
 */
export const readText = (decoded: string, name = ""): ArticleInput | null => {
  const lines = decoded
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .split("\n");
  const first = lines.findIndex((line) => !blank(line));
  if (first < 0) return null;
  lines.splice(0, first);
  const head = readHead(lines);
  const start = head.title ?? 0;
  const text = lines.slice(start, start + articleLines(lines.slice(start))).join("\n");
  const bodyOffset = lines.slice(0, head.body).reduce((offset, line) => offset + line.length + 1, 0);
  return {
    text,
    title: head.title === null ? null : (lines[head.title] as string).trim(),
    byline: head.byline,
    outlet: head.outlet ?? findOutlet(lines.join("\n"), bodyOffset),
    published: head.published ?? readDateline(lines[head.body] ?? "") ?? dayInName(name),
  };
};
