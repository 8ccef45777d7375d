/** Where words stand in a text. In: a text, then words. Out: spans; runs of white space count as one space on both sides. */
import type { Span } from "@dragoman/coder/text/span";

/** Makes ready to find words in a text; each search is one pass over it. Words of white space alone stand nowhere. */
export const wordFinder = (text: string): ((words: string) => Span[]) => {
  const starts: number[] = [];
  const pieces: string[] = [];
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const plain = piece.trim() === "" ? " " : piece;
    for (let i = 0; i < plain.length; i++) starts.push(index + i);
    pieces.push(plain);
  }
  const plain = pieces.join("");
  return (words) => {
    const wanted = words.trim().replaceAll(/\s+/g, " ");
    if (wanted === "") return [];
    const found: Span[] = [];
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length))
      found.push({ start: starts[at] as number, end: (starts[at + wanted.length - 1] as number) + 1 });
    return found;
  };
};
