/**
 * Trees of whole sentences. In: atoms and tags of a sentence's tokens. Out: head and label of every token: first the
 * words are parsed, then the punctuation is hung between them.
 */
import { type BareSentence, createBare, stripMarks, type TagTable } from "./bare-sentence.ts";
import type { Scorer } from "./linear-model.ts";
import { parseWords } from "./parser.ts";
import { attachMarks, rankingChoice, subtreeLimits, type WordTree } from "./punctuation.ts";
import { type Configuration, createConfiguration } from "./transitions.ts";

export interface TreeParser {
  readonly arcs: Scorer;
  readonly marks: Scorer;
  /** Labels count from 1 in `labels` columns; the first is `root`. */
  readonly labels: readonly string[];
  /** The number of the label `punct`. */
  readonly punct: number;
  readonly table: TagTable;
}

/** Room for sentences of up to so many tokens, used again and again. */
export interface ParseRoom {
  readonly bare: BareSentence;
  readonly configuration: Configuration;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly markHeads: Int32Array;
}

export const createParseRoom = (tokens: number): ParseRoom => ({
  bare: createBare(tokens),
  configuration: createConfiguration(tokens),
  leftmost: new Int32Array(tokens + 1),
  rightmost: new Int32Array(tokens + 1),
  markHeads: new Int32Array(tokens),
});

/** The tree of the words in `room`, for hanging marks. */
export const wordTree = (room: ParseRoom, table: TagTable): WordTree => {
  const { bare, configuration, leftmost, rightmost } = room;
  subtreeLimits(bare.m, configuration.head, leftmost, rightmost);
  return {
    m: bare.m,
    head: configuration.head,
    label: configuration.label,
    tags: bare.tags,
    coarse: table.coarse,
    leftmost,
    rightmost,
  };
};

/** Parses `n` tokens; `head` gets token numbers (−1 the root), `label` the numbers of labels. */
export const parseTokens = (
  parser: TreeParser,
  room: ParseRoom,
  atoms: Int32Array,
  tags: Int32Array,
  n: number,
  head: Int32Array,
  label: Int32Array,
): void => {
  const { bare, configuration: c, markHeads } = room;
  stripMarks(bare, atoms, tags, parser.table, n);
  parseWords(parser.arcs, parser.labels.length, bare, parser.table.coarse, c);
  if (bare.m < n) {
    const tree = wordTree(room, parser.table);
    attachMarks(bare, atoms, tags, n, rankingChoice(parser.marks, tree, bare), markHeads);
  }
  let w = 0;
  for (let i = 0; i < n; i++) {
    if (w < bare.m && bare.token[w] === i) {
      const h = c.head[w] as number;
      head[i] = h === bare.m ? -1 : (bare.token[h] as number);
      label[i] = c.label[w] as number;
      w++;
    } else {
      head[i] = bare.token[markHeads[i] as number] as number;
      label[i] = parser.punct;
    }
  }
};
