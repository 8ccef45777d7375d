/**
 * A sentence without its punctuation: the parser reads words only, and sees the marks between them as properties of
 * the gaps (J. Ma, Y. Zhang, J. Zhu 2014, "Punctuation Processing for Projective Dependency Parsing").
 * In: atoms and tags of all tokens. Out: atoms and tags of the words, and what stands in each gap.
 */
import { atomCount, LOWER, mix } from "./word-atoms.ts";

export interface BareSentence {
  /** Number of words; all arrays are reused from sentence to sentence and may be longer. */
  m: number;
  readonly atoms: Int32Array;
  readonly tags: Int32Array;
  /** The token that each word is. */
  readonly token: Int32Array;
  /** Hash of the marks before each word; `before[m]` those at the end. 0 = none. */
  readonly before: Int32Array;
  /** How many gaps up to this one hold a comma, and how many hold another mark. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  /** How many finite verbs (and modals) stand before each word. */
  readonly finite: Int32Array;
}

export const createBare = (tokens: number): BareSentence => ({
  m: 0,
  atoms: new Int32Array(tokens * atomCount),
  tags: new Int32Array(tokens),
  token: new Int32Array(tokens),
  before: new Int32Array(tokens + 1),
  commas: new Int32Array(tokens + 1),
  marks: new Int32Array(tokens + 1),
  finite: new Int32Array(tokens + 1),
});

/** What the parser must know of the tagger's classes. */
export interface TagTable {
  /** Number of the UPOS of each class. */
  readonly coarse: Int32Array;
  /** 1 for classes of punctuation. */
  readonly isMark: Uint8Array;
  /** 1 for finite verbs and modals. */
  readonly isFinite: Uint8Array;
}

/** The table of classes given as pairs `UPOS XPOS`. */
export const tagTable = (classes: readonly string[], upos: readonly string[]): TagTable => ({
  coarse: Int32Array.from(classes, (pair) => upos.indexOf(pair.split(" ")[0] as string)),
  isMark: Uint8Array.from(classes, (pair) => (pair.startsWith("PUNCT ") ? 1 : 0)),
  isFinite: Uint8Array.from(classes, (pair) => (/ (?:VBD|VBZ|VBP|MD)$/.test(pair) ? 1 : 0)),
});

/** The LOWER atom of a comma. */
const commaKey = mix(0x7654321, 44);

/** Fills `bare` from `n` tokens. Where every token is a mark, all of them count as words. */
export const stripMarks = (
  bare: BareSentence,
  atoms: Int32Array,
  tags: Int32Array,
  { isMark, isFinite: finiteVerb }: TagTable,
  n: number,
): void => {
  let words = 0;
  for (let i = 0; i < n; i++) if (isMark[tags[i] as number] === 0) words++;
  const keepAll = words === 0;
  let m = 0;
  let before = 0;
  let commas = 0;
  let marks = 0;
  let comma = 0;
  let other = 0;
  let finite = 0;
  for (let i = 0; i <= n; i++) {
    const tag = tags[i] as number;
    if (i < n && !keepAll && isMark[tag] === 1) {
      const key = atoms[i * atomCount + LOWER] as number;
      before = mix(mix(before, key), tag);
      if (key === commaKey) comma = 1;
      else other = 1;
      continue;
    }
    commas += comma;
    marks += other;
    bare.before[m] = before;
    bare.commas[m] = commas;
    bare.marks[m] = marks;
    bare.finite[m] = finite;
    if (i === n) break;
    for (let a = 0; a < atomCount; a++) bare.atoms[m * atomCount + a] = atoms[i * atomCount + a] as number;
    bare.tags[m] = tag;
    finite += finiteVerb[tag] as number;
    bare.token[m] = i;
    m++;
    before = 0;
    comma = 0;
    other = 0;
  }
  bare.m = m;
};
