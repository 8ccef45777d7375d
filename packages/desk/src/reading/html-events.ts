/**
 * Markup → events. In: HTML as it is found, broken or hostile. Out: elements opened and closed in proper nesting, and text.
 * Over htmlparser2's tokenizer, whose own parser takes time that grows with the square of the depth. No recursion; linear.
 */
import { Tokenizer } from "htmlparser2";

/** The attributes that reading looks at, lower case; all others are passed over. */
export type Attributes = { readonly [name: string]: string };

export interface HtmlEvents {
  /** @param depth how many elements are open around it; what an open element without end tag holds counts as inside */
  open(element: string, attributes: Attributes, depth: number): void;
  /** Called once for each opened element that is not void. */
  close(element: string, depth: number): void;
  /** Entities decoded; the content of scripts and styles included, where `open` has just told of one. */
  text(piece: string): void;
}

const seenAttributes: ReadonlySet<string> = new Set(
  `aria-hidden charset class content datetime hidden href id itemprop itemtype lang name property pubdate rel role style type
  xml:lang`.split(/\s+/),
);

const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed frame hr img input link meta param source track wbr".split(" "),
);

/** Whether an element never holds anything and has no end tag. */
export const isVoid = (element: string): boolean => voidElements.has(element);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** All that a head may hold: anything else shows that its end tag was left out. */
const headElements = words("base basefont bgsound link meta noscript script style template title");
const closesParagraph = words("p");
const cell = words("td th");
/** An element closes the innermost open one where that is among these (HTML Living Standard, optional tags). */
const closes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", words("li p")],
  ["dt", words("dt dd p")],
  ["dd", words("dt dd p")],
  ["tr", words("tr td th p")],
  ["td", words("td th p")],
  ["th", words("td th p")],
  ["tbody", words("td th tr thead p")],
  ["thead", cell],
  ["option", words("option")],
  ...(
    "address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "main nav ol p pre section table ul"
  )
    .split(" ")
    .map((name): [string, ReadonlySet<string>] => [name, closesParagraph]),
]);

/** Longer values, as embedded pictures are, tell nothing. */
const longestValue = 2_000;

/** Walks through markup and tells of each element and piece of text in order. Never throws on any markup. */
export const walkHtml = (markup: string, events: HtmlEvents): void => {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let element = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";

  const pop = () => {
    const name = open.pop() as string;
    counts.set(name, (counts.get(name) as number) - 1);
    events.close(name, open.length);
  };
  const startTag = (selfClosing: boolean) => {
    const implied = closes.get(element);
    while (implied !== undefined && open.length > 0 && implied.has(open.at(-1) as string)) pop();
    if (open.at(-1) === "head" && !headElements.has(element)) pop();
    events.open(element, attributes, open.length);
    if (voidElements.has(element)) return;
    open.push(element);
    counts.set(element, (counts.get(element) ?? 0) + 1);
    // Only drawings and formulas may close themselves; `<div/>` is an open div.
    if (selfClosing && ((counts.get("svg") ?? 0) > 0 || (counts.get("math") ?? 0) > 0)) pop();
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      onopentagname(start, end) {
        element = markup.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = markup.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        if (value.length < longestValue) value += markup.slice(start, Math.min(end, start + longestValue));
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (seenAttributes.has(attribute)) attributes[attribute] ??= value;
      },
      onopentagend: () => startTag(false),
      onselfclosingtag: () => startTag(true),
      onclosetag(start, end) {
        const name = markup.slice(start, end).toLowerCase();
        if ((counts.get(name) ?? 0) === 0) {
          // As browsers do: a stray `</br>` breaks the line, a stray `</p>` is an empty paragraph.
          if (name === "br" || name === "p") events.open("br", {}, open.length);
          return;
        }
        while (open.at(-1) !== name) pop();
        pop();
      },
      ontext(start, end) {
        events.text(markup.slice(start, end));
      },
      ontextentity(codepoint) {
        events.text(String.fromCodePoint(codepoint));
      },
      oncdata(start, end, offset) {
        events.text(markup.slice(start, end - offset));
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {
        while (open.length > 0) pop();
      },
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
};
