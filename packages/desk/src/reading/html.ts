/**
 * HTML page → article. In: its markup as text. Out: the article, its text the title and the paragraphs of the main text, blank lines
 * between them. Mozilla's Readability finds the main text in what `scanPage` leaves of the page; docs/decisions/html-reading.md.
 */
import type { ArticleInput } from "@dragoman/coder/record/article";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { articleLines, boilerplateRow } from "./boilerplate.ts";
import { type Block, htmlBlocks } from "./html-blocks.ts";
import { type PageFacts, pageFacts } from "./html-facts.ts";
import { type Page, scanPage } from "./html-page.ts";
import { type HeadFacts, readHeadLine } from "./text.ts";

/** Beyond these Readability's time grows too much; the page is then taken as it stands. */
const mostElements = 15_000;
const mostMarkup = 3_000_000;

/** The blocks of the main text, or all blocks of the page where it cannot be told. */
const mainBlocks = (page: Page): Block[] => {
  if (page.elements <= mostElements && page.markup.length <= mostMarkup) {
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${page.markup}</body></html>`);
    const found = new Readability(document, { charThreshold: 150, disableJSONLD: true, keepClasses: true }).parse();
    if (found?.content) {
      const blocks = htmlBlocks(found.content, true);
      if (blocks.some(isProse)) return blocks;
    }
  }
  return htmlBlocks(page.markup, true);
};

/** A block that can be part of an article's telling: several words, mostly not links. */
const isProse = ({ text, linked }: Block): boolean => linked * 2 < text.length && /\S\s+\S+\s+\S+\s+\S/.test(text);

/** Links alone, as in "Print | Send to a friend", are the site's. */
const isLinks = ({ text, linked }: Block): boolean => linked > 0 && linked * 2 >= text.length;

const same = (a: string, b: string): boolean => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return plain(a) === plain(b);
};

/** How many blocks at the top may tell of date, byline and outlet. */
const headSize = 8;

interface Body extends HeadFacts {
  readonly paragraphs: readonly string[];
}

/** The paragraphs without what stands between title and text or below it; what the lines above say is kept. */
const bodyOf = (blocks: readonly Block[], facts: PageFacts): Body => {
  const head: { -readonly [F in keyof HeadFacts]: HeadFacts[F] } = { published: null, byline: null, outlet: null };
  const lines: string[] = [];
  let left = headSize;
  for (const block of blocks) {
    if (isLinks(block)) continue;
    if (lines.length === 0 && left-- > 0) {
      if (facts.title !== null && same(block.text, facts.title)) continue;
      const read = readHeadLine(block.text);
      if (read !== null) {
        head.published ??= read.published ?? null;
        head.byline ??= read.byline ?? null;
        head.outlet ??= read.outlet ?? null;
        continue;
      }
      if (facts.byline !== null && block.text.length < 160 && block.text.includes(facts.byline)) continue;
      if (boilerplateRow(block.text) !== null) continue;
    }
    lines.push(block.text);
  }
  return {
    ...head,
    paragraphs: lines.slice(0, articleLines(lines)).filter((line) => boilerplateRow(line)?.kind !== "line"),
  };
};

/**
 * Reads a page.
 * @returns the article, or why the page holds none
 */
export const readHtml = (html: string): { readonly article: ArticleInput } | { readonly reason: string } => {
  const page = scanPage(html);
  const blocks = mainBlocks(page);
  const stated = pageFacts(page);
  // Old pages head their text with an h2 or h3, and give every page of the site one title.
  const [first] = blocks;
  const title =
    page.headings.length === 0 && first !== undefined && /^h[23]$/.test(first.element) ? first.text : stated.title;
  const facts = { ...stated, title };
  let body = bodyOf(blocks, facts);
  // A page whose layout itself is named like noise: better its noise than nothing.
  if (!body.paragraphs.some((text) => text.split(" ", 5).length === 5))
    body = bodyOf(mainBlocks(scanPage(html, true)), facts);
  if (body.paragraphs.length === 0) {
    return {
      reason: /<script\b/i.test(html) ? "HTML without text; its text may come by a script" : "HTML without text",
    };
  }
  const { url, language } = facts;
  const text = [...(title === null ? [] : [title]), ...body.paragraphs].join("\n\n");
  return {
    article: {
      text,
      title,
      url,
      outlet: facts.outlet ?? body.outlet,
      byline: facts.byline ?? body.byline,
      published: facts.published ?? body.published,
      ...(language === null ? {} : { language }),
    },
  };
};
