/**
 * Data as W3C Web Annotations. In: a record. Out: an annotation for each event, prospect and attribution, whose targets are text position
 * and text quote selectors. The model counts characters as Unicode code points; the record counts UTF-16 code units.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import { isWeb } from "../formats/web-address.ts";

/** Code units of context on each side of a quotation. */
const context = 32;

export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
export type Selectors = readonly [TextPositionSelector, TextQuoteSelector];

/** Turns offsets of one text into code points. Texts without surrogates, which are most, need no counting. */
export const codePoints = (text: string): ((offset: number) => number) => {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
};

/** Without the half of a character at either end, where the surroundings were cut within it. */
const whole = (words: string): string => words.replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");

export const selectorsOf = (text: string, points = codePoints(text)): ((span: Span) => Selectors) => {
  return ({ start, end }) => [
    { type: "TextPositionSelector", start: points(start), end: points(end) },
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - context), start)),
      suffix: whole(text.slice(end, end + context)),
    },
  ];
};

/**
 * A whole record's annotations, in the order events, prospects, attributions; what points at no words has none.
 * @param origin address of the pages, without a path: an annotation's id is an IRI
 */
export const annotationsOf = (
  { article, events, prospects, attributions }: ArticleRecord,
  origin: string,
): readonly object[] => {
  const select = selectorsOf(article.text);
  const own = `${origin}/articles/${article.id}`;
  const source = isWeb(article.url) ? article.url : own;
  const annotation = (id: string, purpose: string, value: object, spans: readonly Span[]) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${own}#${id}`,
    type: "Annotation",
    motivation: purpose,
    // The model's bodies with a value are texts.
    body: { type: "TextualBody", format: "application/json", value: JSON.stringify(value) },
    target: spans.map((span) => ({ source, selector: select(span) })),
  });
  const all = [
    ...events.map(({ id, type, mode, status, evidence }) =>
      annotation(id, "classifying", { type, mode, status }, evidence),
    ),
    ...prospects.map(({ id, expects, due, statement }) =>
      annotation(id, "classifying", { type: expects.type, due }, [statement]),
    ),
    ...attributions.map(({ id, form, stance, content, cue }) =>
      annotation(id, "identifying", { form, stance }, content.length > 0 || cue === null ? content : [cue]),
    ),
  ];
  return all.filter(({ target }) => target.length > 0);
};
