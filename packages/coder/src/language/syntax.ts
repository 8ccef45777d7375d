/**
 * Tags and trees. In: atoms of the words of some sentences. Out: tag, head and label of each word. Sentences are read many at a time,
 * long ones in pieces; what one is read as does not hang on which others are.
 */
import { readBatch } from "./syntax-batch.ts";
import { batchRows } from "./syntax-model.ts";
import { type Guide, type Piece, pieceLimit, type SyntaxColumns, type SyntaxReader } from "./syntax-room.ts";
import { atomCount, CLASSES, HAS_DIGIT, HAS_LETTER } from "./word-atoms.ts";

/** Cuts long sentences after a mark, or where they must be. `begins` has the first word of each sentence and the end of the last. */
const piecesOf = (atoms: Int32Array, begins: readonly number[]): Piece[] => {
  const pieces: Piece[] = [];
  for (let sentence = 0; sentence + 1 < begins.length; sentence++) {
    const end = begins[sentence + 1] as number;
    let first = begins[sentence] as number;
    for (let opens = true; first < end; opens = false) {
      let stop = Math.min(end, first + pieceLimit);
      if (stop < end) {
        const isWord = (i: number): boolean =>
          ((atoms[i * atomCount + CLASSES] as number) & (HAS_LETTER | HAS_DIGIT)) !== 0;
        let cut = stop;
        while (cut > first + pieceLimit / 2 && isWord(cut - 1)) cut--;
        if (cut > first + pieceLimit / 2) stop = cut;
      }
      pieces.push({ first, n: stop - first, sentence, opens });
      first = stop;
    }
  }
  return pieces;
};

/**
 * Reads sentences.
 * @param atoms of the words, `atomCount` each
 * @param begins the first word of each sentence, and after the last the number of words
 * @param guide may change the scores of arcs before a tree is chosen
 */
export const readSyntaxOf = (
  reader: SyntaxReader,
  atoms: Int32Array,
  begins: readonly number[],
  columns: SyntaxColumns,
  guide?: Guide,
): void => {
  const pieces = piecesOf(atoms, begins).sort((a, b) => b.n - a.n || a.first - b.first);
  for (let from = 0; from < pieces.length; ) {
    let rows = 0;
    let to = from;
    while (to < pieces.length && rows + (pieces[to] as Piece).n <= batchRows) rows += (pieces[to++] as Piece).n;
    readBatch(reader, atoms, pieces.slice(from, to), columns, guide);
    from = to;
  }
  joinPieces(pieces, begins, columns, reader.model.labels.indexOf("parataxis") + 1);
};

/** Heads within pieces become heads within sentences; roots of later pieces hang from that of the first. */
const joinPieces = (
  pieces: readonly Piece[],
  begins: readonly number[],
  { heads, labels }: SyntaxColumns,
  parataxis: number,
): void => {
  const rootOf = new Map<number, number>();
  for (const { first, n, sentence, opens } of pieces)
    if (opens) for (let i = first; i < first + n; i++) if (heads[i] === -1) rootOf.set(sentence, i - first);
  for (const { first, n, sentence, opens } of pieces) {
    if (opens) continue;
    for (let i = first; i < first + n; i++) {
      if (heads[i] === -1) {
        heads[i] = rootOf.get(sentence) as number;
        labels[i] = parataxis;
      } else heads[i] = (heads[i] as number) + first - (begins[sentence] as number);
    }
  }
};
