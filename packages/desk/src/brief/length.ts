/**
 * How long a memo is on paper. In: a memo. Out: pages of A4, as its Word and PDF forms set them. A guess from counted letters, held to real
 * pages with some to spare: what is printed depends on the machine's fonts.
 */
import type { Memo } from "./memo.ts";
import { noteWords, type Point } from "./writing.ts";

/** Letters to a line of text, and to one of notes; lines of text to a page; how high a line of notes is to one of text. */
const letters = { text: 88, note: 118 };
const linesOnPage = 48;
const noteHeight = 0.78;
/** Lines of a heading with the space around it, of the space behind a point, and of a chart. */
const lines = { heading: 2.2, point: 0.3, figure: 20 };

const linesOf = (words: string, perLine: number): number => Math.ceil(words.length / perLine);

const pointLines = ({ when, text }: Point): number => linesOf(`${when}. ${text}`, letters.text) + lines.point;

export const pagesOf = ({ sections, basis, notes }: Memo): number => {
  const body = sections.map(
    ({ points, rest, figure }) =>
      lines.heading +
      points.reduce((sum, point) => sum + pointLines(point), 0) +
      linesOf(rest, letters.text) +
      (figure === null ? 0 : lines.figure),
  );
  const end = basis.map((words) => linesOf(words, letters.text) + lines.point);
  const sources = notes.map(
    (note) => noteHeight * (linesOf(`${noteWords(note)} ${note.url ?? ""}`, letters.note) + lines.point),
  );
  // Word's notes stand at each mark anew, those that were given before in a line.
  const marks = sections.flatMap(({ points }) => points).reduce((sum, point) => sum + point.notes.length, 0);
  const again = noteHeight * Math.max(0, marks - notes.length);
  const all = [again, 2 * lines.heading, ...body, ...end, ...sources].reduce((sum, one) => sum + one, 0);
  return all / linesOnPage;
};
