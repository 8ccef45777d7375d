/**
 * What the attribution networks are told of each word, as numbers. In: a language, its quotations, word clusters. Out: columns by token.
 */

import { cueColours, cueKinds } from "../codebook/cues.ts";
import type { Clusters } from "../language/clusters.ts";
import type { Language } from "../language/language.ts";
import { atomCount, LOWER, mix, writeAtoms } from "../language/word-atoms.ts";
import { cueAt } from "./cue-index.ts";
import type { Quotation } from "./quoted.ts";

export interface WordFacts {
  readonly language: Language;
  readonly quotations: readonly Quotation[];
  /** Hashes of the word in small letters, of its lemma, of its relation, of its tag. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly relation: Int32Array;
  readonly tag: Int32Array;
  /** Its word cluster, 0 where unknown. */
  readonly cluster: Int32Array;
  /** What the codebook says of it as a cue: 0 for nothing, else kind and colour as one number. */
  readonly cue: Int32Array;
  /** The quotation it stands in, or −1; its marks count. */
  readonly quotation: Int32Array;
  /** Type of the name it is part of, 0 for none. */
  readonly name: Uint8Array;
  /** First and last token of each quotation. */
  readonly quoteFirst: Int32Array;
  readonly quoteLast: Int32Array;
  /** First and last token below each token, itself included. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** A hash of a string that does not differ between straight and curly marks. */
const hashOf = (known: Map<string, number>, text: string): number => {
  const found = known.get(text);
  if (found !== undefined) return found;
  const atoms = new Int32Array(atomCount);
  writeAtoms(text, atoms, 0);
  const hash = atoms[LOWER] as number;
  known.set(text, hash);
  return hash;
};

const names = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "DATE", "MISC"];

export const wordFacts = (language: Language, quotations: readonly Quotation[], clusters: Clusters): WordFacts => {
  const n = language.form.length;
  const column = (): Int32Array => new Int32Array(n);
  const [word, lemma, relation, tag, cluster, cue, left, right] = Array.from({ length: 8 }, column) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const known = new Map<string, number>();
  for (let t = 0; t < n; t++) {
    word[t] = hashOf(known, language.form[t] as string);
    lemma[t] = hashOf(known, language.lemma[t] as string);
    relation[t] = hashOf(known, language.deprel[t] as string);
    tag[t] = mix(hashOf(known, language.upos[t] as string), hashOf(known, language.xpos[t] as string));
    cluster[t] = (clusters(lemma[t] as number) >> 8) & 0xffff;
    const found = cueAt(language, t);
    cue[t] =
      found === null ? 0 : 1 + cueKinds.indexOf(found.kind) * cueColours.length + cueColours.indexOf(found.colour);
    left[t] = t;
    right[t] = t;
  }
  const name = new Uint8Array(n);
  for (const { first, last, type } of language.entities) name.fill(1 + names.indexOf(type), first, last + 1);
  for (const { first, last } of language.sentences) spread(language, first, last, left, right);
  const quotation = column().fill(-1);
  const quoteFirst = new Int32Array(quotations.length);
  const quoteLast = new Int32Array(quotations.length);
  let t = 0;
  quotations.forEach(({ outer }, q) => {
    while (t < n && (language.end[t] as number) <= outer.start) t++;
    quoteFirst[q] = t;
    while (t < n && (language.start[t] as number) < outer.end) quotation[t++] = q;
    quoteLast[q] = t - 1;
  });
  return {
    language,
    quotations,
    word,
    lemma,
    relation,
    tag,
    cluster,
    cue,
    quotation,
    name,
    quoteFirst,
    quoteLast,
    left,
    right,
  };
};

/** Trees are projective, so that what lies below a word is one stretch; ends are handed up until none moves. */
const spread = (language: Language, first: number, last: number, left: Int32Array, right: Int32Array): void => {
  for (let t = first; t <= last; t++)
    for (
      let h = language.head[t] as number, guard = 0;
      h >= 0 && guard < 400;
      h = language.head[h] as number, guard++
    ) {
      if ((left[h] as number) <= t && t <= (right[h] as number)) break;
      if (t < (left[h] as number)) left[h] = t;
      if (t > (right[h] as number)) right[h] = t;
    }
};
