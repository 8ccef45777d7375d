/**
 * Markup → paragraphs. In: HTML, a page's or a fragment. Out: its blocks of text in order, white space made single, entities decoded.
 */
import { isVoid, walkHtml } from "./html-events.ts";
import { isNoise, isSilent } from "./html-noise.ts";

export interface Block {
  readonly text: string;
  /** The element that holds it: p, h2, li, div … */
  readonly element: string;
  /** How much of the text, in code units, stands in links. */
  readonly linked: number;
}

/** Elements before and after which a line ends. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);

const space = /[\s\u00a0\u200b\ufeff]+/g;

/** What parts one piece of text from another without ending a block. */
const oneSpace = (text: string): string => text.replace(space, " ").trim();

/**
 * Splits markup into its blocks of text. Two `<br>` end a block, as old pages divide paragraphs; one is white space.
 * @param keepNoise whether navigation, forms and the like stay; scripts and styles never do
 */
export const htmlBlocks = (markup: string, keepNoise = false): Block[] => {
  const blocks: Block[] = [];
  const open: string[] = [];
  let text: string[] = [];
  let linked: string[] = [];
  let links = 0;
  let breaks = 0;
  /** The depth of the element that is passed over with all it holds, or −1. */
  let dropped = -1;

  const endBlock = () => {
    const clean = oneSpace(text.join(""));
    if (clean !== "") {
      const length = Math.min(oneSpace(linked.join("")).length, clean.length);
      blocks.push({ text: clean, element: open.at(-1) ?? "body", linked: length });
    }
    text = [];
    linked = [];
    breaks = 0;
  };

  walkHtml(markup, {
    open(element, attributes, depth) {
      if (dropped >= 0) return;
      const block = blockElements.has(element);
      if (block) endBlock();
      if (isSilent(element) || (!keepNoise && isNoise(element, attributes))) {
        // Void elements hold nothing, and nobody tells of their end.
        if (!isVoid(element)) dropped = depth;
        return;
      }
      if (element === "br" && ++breaks === 2) endBlock();
      if (element === "br" || element === "wbr") text.push(element === "br" ? " " : "");
      if (element === "a") links++;
      if (block && element !== "hr") open.push(element);
    },
    close(element, depth) {
      if (dropped >= 0) {
        if (depth === dropped) dropped = -1;
        return;
      }
      if (element === "a") links--;
      if (!blockElements.has(element)) return;
      endBlock();
      open.pop();
    },
    text(piece) {
      if (dropped >= 0) return;
      if (piece.trim() !== "") breaks = 0;
      text.push(piece);
      if (links > 0) linked.push(piece);
    },
  });
  endBlock();
  return blocks;
};

/** The text of a fragment in one line, entities decoded: a feed's title, an author's name. */
export const htmlLine = (markup: string): string =>
  htmlBlocks(markup, true)
    .map(({ text }) => text)
    .join(" ");
