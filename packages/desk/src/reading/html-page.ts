/**
 * A page, scanned once. In: its markup. Out: what its head and marks say of it, and its markup made small and shallow:
 * without scripts, styles and noise, so that the search for the main text meets neither depth nor bulk.
 */
import { blockElements } from "./html-blocks.ts";
import { isVoid, walkHtml } from "./html-events.ts";
import { isNoise, isSilent } from "./html-noise.ts";

export interface Page {
  /** `meta` elements: name, property or itemprop, in lower case → the first content. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  /** Texts of the h1 elements. */
  readonly headings: readonly string[];
  /** Contents of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** `datetime` of time elements, those marked as the time of publication first. */
  readonly times: readonly string[];
  readonly canonical: string | null;
  readonly language: string | null;
  /** The first piece of text with a sign of copyright. */
  readonly copyright: string | null;
  /** The texts of elements whose class names an author. */
  readonly authors: readonly string[];
  /** The page without noise. */
  readonly markup: string;
  /** How many elements `markup` has. */
  readonly elements: number;
}

/** No article nests deeper; what does loses its inner elements and keeps their text. */
const deepest = 120;
const longestScript = 1_000_000;
const mostOfAKind = 40;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const tagName = (element: string): string => element.replaceAll(/[^a-z0-9-]/g, "");
const kept = (name: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${name}="${value.replaceAll(/[^\w\s:-]/g, " ")}"`;

const publicationMark = /publish|pubdate|date-?posted|entry-date|post-?date|article-?date|created/i;
const authorMark = /(?:^|[\s_-])(?:author|byline|writer)(?:[\s_-]|$)/i;

/** Text gathered while an element is open. */
interface Gathering {
  readonly depth: number;
  readonly into: string[];
  readonly pieces: string[];
  length: number;
}

/**
 * Scans a page.
 * @param keepNoise whether navigation, banners and the like stay in `markup`
 */
export const scanPage = (html: string, keepNoise = false): Page => {
  const meta = new Map<string, string>();
  const titles: string[] = [];
  const headings: string[] = [];
  const jsonLd: string[] = [];
  const published: string[] = [];
  const times: string[] = [];
  const authors: string[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  const copyrights: string[] = [];
  /** How many elements are open. */
  let level = 0;
  const markup: string[] = [];
  let elements = 0;
  let dropped = -1;
  /** The depth of an open script or style, whose text nobody reads, or −1. */
  let code = -1;
  const gathering: Gathering[] = [];

  const gather = (into: string[], depth: number) => {
    if (into.length < mostOfAKind && gathering.length < 8) gathering.push({ depth, into, pieces: [], length: 0 });
  };
  const note = (element: string, attributes: { readonly [name: string]: string }, depth: number) => {
    if (element === "html") language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (element === "meta") {
      const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
      const content = attributes.content?.trim() ?? "";
      if (name !== "" && content !== "" && !meta.has(name)) meta.set(name, content);
    } else if (element === "link") {
      if (attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href ?? null;
    } else if (element === "title") gather(titles, depth);
    else if (element === "h1") gather(headings, depth);
    else if (element === "script") {
      if (attributes.type?.toLowerCase().includes("ld+json")) gather(jsonLd, depth);
    } else if (element === "time") {
      const marks = `${attributes.class ?? ""} ${attributes.itemprop ?? ""} ${attributes.pubdate === undefined ? "" : "pubdate"}`;
      if (attributes.datetime !== undefined && times.length < mostOfAKind)
        (publicationMark.test(marks) ? published : times).push(attributes.datetime);
    } else if (!isVoid(element)) {
      const marks = `${attributes.rel ?? ""} ${attributes.itemprop ?? ""} ${attributes.class ?? ""}`.slice(0, 300);
      if (authorMark.test(marks)) gather(authors, depth);
    }
  };

  walkHtml(html, {
    open(element, attributes, depth) {
      note(element, attributes, depth);
      level = depth + (isVoid(element) ? 0 : 1);
      if (code < 0 && (element === "script" || element === "style")) code = depth;
      if (dropped >= 0) return;
      if (isSilent(element) || (!keepNoise && isNoise(element, attributes))) {
        if (!isVoid(element)) dropped = depth;
        return;
      }
      if (depth >= deepest) {
        if (element === "br" || blockElements.has(element)) markup.push("<br>");
        return;
      }
      elements++;
      markup.push(`<${tagName(element)}${kept("class", attributes.class)}${kept("id", attributes.id)}>`);
    },
    close(element, depth) {
      level = depth;
      if (depth === code) code = -1;
      while (gathering.length > 0 && (gathering.at(-1) as Gathering).depth >= depth) {
        const { into, pieces } = gathering.pop() as Gathering;
        const text = pieces.join("").trim();
        if (text !== "") into.push(text);
      }
      if (dropped >= 0) {
        if (depth === dropped) dropped = -1;
      } else if (depth < deepest) markup.push(`</${tagName(element)}>`);
      else if (blockElements.has(element)) markup.push("<br>");
    },
    text(piece) {
      if (copyrights.length === 0 && piece.length < 400 && /©|\(c\)\s*\d{4}/i.test(piece))
        gather(copyrights, level - 1);
      for (const each of gathering) {
        if (code >= 0 && each.into !== jsonLd) continue;
        if (each.length < longestScript) each.pieces.push(piece);
        each.length += piece.length;
      }
      if (dropped < 0) markup.push(escaped(piece));
    },
  });
  return {
    meta,
    title: titles[0] ?? null,
    headings,
    jsonLd,
    times: [...published, ...times],
    canonical,
    language,
    copyright: copyrights[0]?.slice(0, 300) ?? null,
    authors,
    markup: markup.join(""),
    elements,
  };
};
