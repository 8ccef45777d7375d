/** Spans: where words stand. UTF-16 code units, half open: `text.slice(start, end)` is the evidence, word for word. */
import { type Of, object, offset } from "../shape/shape.ts";

export const spanShape = object("UTF-16 offsets into the article's text, end exclusive", {
  start: offset("first code unit"),
  end: offset("code unit after the last"),
});
export type Span = Of<typeof spanShape>;

/** The words a span points at. */
export const words = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share a code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order: by start, longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
