/**
 * Marks of a reading pane. In: a text and spans that overlap and nest. Out: pieces that do not, each with the classes that hold there.
 * One sweep over the sorted boundaries, so ten thousand marks in a sentence take no longer than they must.
 */
import type { Span } from "@dragoman/coder/text/span";

export interface Mark extends Span {
  readonly class: string;
  /** Where the mark leads, as a fragment of this page; the shortest mark that leads anywhere wins. */
  readonly link?: string;
  /** What it is, in a few words, for whoever rests on it. */
  readonly title?: string;
  /** Fragment identifier that the mark's first piece carries. */
  readonly anchor?: string;
}

export interface Piece {
  readonly words: string;
  readonly classes: readonly string[];
  readonly link: string | null;
  readonly title: string | null;
  readonly anchors: readonly string[];
}

/** How many marks may lie over one piece; more say nothing to a reader. */
const deepest = 24;

/** Pieces of `text.slice(from, to)`, in order; together they are exactly that text. */
export const piecesOf = (text: string, from: number, to: number, marks: readonly Mark[]): Piece[] => {
  const own = marks
    .filter(({ start, end }) => start < to && end > from)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const boundaries = [
    ...new Set([from, to, ...own.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]),
  ].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < boundaries.length; i++) {
    const [start, end] = [boundaries[i] as number, boundaries[i + 1] as number];
    open = open.filter((mark) => mark.end > start);
    const anchors: string[] = [];
    while (next < own.length && (own[next] as Mark).start <= start) {
      const mark = own[next++] as Mark;
      // A mark that runs over paragraphs has its anchor where it begins.
      if (mark.anchor !== undefined && mark.start >= from) anchors.push(mark.anchor);
      if (open.length < deepest) open.push(mark);
    }
    const leading = open
      .filter((mark) => mark.link !== undefined)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    pieces.push({
      words: text.slice(start, end),
      classes: [...new Set(open.map((mark) => mark.class))].sort(),
      link: leading?.link ?? null,
      title: leading?.title ?? null,
      anchors,
    });
  }
  return pieces;
};
