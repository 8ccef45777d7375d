/** Treebanks for training and measuring. In: a CoNLL-U file, gzipped. Out: sentences of parallel columns. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface TreeSentence {
  /** Document, paragraph and sentence as far as comments tell them. */
  readonly newDocument: boolean;
  readonly newParagraph: boolean;
  readonly text: string;
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly feats: string[];
  /** From 0; −1 is the root. */
  readonly heads: Int32Array;
  readonly deprels: string[];
  readonly misc: string[];
  /** Multiword tokens: first and last word (from 0), form, whether a space follows. */
  readonly ranges: { first: number; last: number; form: string; spaceAfter: boolean }[];
}

export const readText = (file: string): string => gunzipSync(readFileSync(file)).toString("utf8");

export const readTreebank = (file: string): TreeSentence[] => {
  const sentences: TreeSentence[] = [];
  for (const block of readText(file).split("\n\n")) {
    if (block.trim() === "") continue;
    const lines = block.split("\n");
    const words = lines
      .map((line) => line.split("\t"))
      .filter((c) => c.length === 10 && /^[0-9]+$/.test(c[0] as string));
    const column = (k: number): string[] => words.map((c) => c[k] as string);
    sentences.push({
      newDocument: lines.some((line) => line.startsWith("# newdoc")),
      newParagraph: lines.some((line) => /^# newpar( |$)/.test(line)),
      text: (lines.find((line) => line.startsWith("# text = ")) ?? "").slice(9),
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      feats: column(5),
      heads: Int32Array.from(words, (c) => Number(c[6]) - 1),
      deprels: column(7),
      misc: column(9),
      ranges: lines
        .map((line) => line.split("\t"))
        .filter((c) => /^[0-9]+-[0-9]+$/.test(c[0] as string))
        .map((c) => {
          const [first, last] = (c[0] as string).split("-").map(Number) as [number, number];
          return {
            first: first - 1,
            last: last - 1,
            form: c[1] as string,
            spaceAfter: !/SpaceAfter=No/.test(c[9] ?? ""),
          };
        }),
    });
  }
  return sentences;
};

/** Documents of a treebank. */
export const documentsOf = (sentences: readonly TreeSentence[]): TreeSentence[][] => {
  const all: TreeSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.newDocument || all.length === 0) all.push([]);
    all[all.length - 1]?.push(sentence);
  }
  return all;
};

/** The raw text of a document, paragraphs with blank lines between them, and where its sentences end. */
export const rawText = (sentences: readonly TreeSentence[]): { text: string; ends: number[] } => {
  let text = "";
  const ends: number[] = [];
  sentences.forEach((sentence, k) => {
    const before = sentences[k - 1];
    if (before !== undefined) {
      const last = before.ranges.find((range) => range.last === before.forms.length - 1);
      const glued =
        last === undefined ? /SpaceAfter=No/.test(before.misc[before.misc.length - 1] ?? "") : !last.spaceAfter;
      text += sentence.newParagraph || sentence.newDocument ? "\n\n" : glued ? "" : " ";
    }
    text += sentence.text;
    ends.push(text.length);
  });
  return { text, ends };
};
