/**
 * What `language/` finds in a text: sentences, tokens, tags, lemmas, trees and named entities.
 * One structure of parallel arrays indexed by token (0 … tokens−1 over the whole article), so that later stages read it
 * without allocating. All of it is frozen by convention: stages read, none writes.
 */
import type { Span } from "../text/span.ts";

/** A sentence: its span and its tokens `first … last` (both included). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

/** OntoNotes names, where the data supports them; MISC for what is named but none of these. */
export const entityTypes = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "DATE", "MISC"] as const;
export type EntityType = (typeof entityTypes)[number];

/** A named entity: its span and its tokens `first … last` (both included). */
export interface Entity extends Span {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
}

export const uposTags = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof uposTags)[number];

export interface Language {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** UTF-16 offsets of each syntactic word; the parts of a contraction ("did" + "n't") touch. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `sentences`. */
  readonly sentence: Int32Array;
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly Upos[];
  /** Penn Treebank tag as in UD English (VBD, NNP, PRP$ …). */
  readonly xpos: readonly string[];
  /** CoNLL-U features, `Mood=Ind|Tense=Past|VerbForm=Fin`, or `_`. */
  readonly feats: readonly string[];
  /** Token index of the head, −1 at a sentence's root. Exactly one root a sentence; no cycles. */
  readonly head: Int32Array;
  /** UD v2 relation with subtype: `nsubj`, `nsubj:pass`, `obl`, `nmod:poss`, `acl:relcl` … `root` at the root. */
  readonly deprel: readonly string[];
  /** Dependents of token t, left to right: `dependents.slice(dependentsFrom[t], dependentsFrom[t + 1])`. */
  readonly dependents: Int32Array;
  readonly dependentsFrom: Int32Array;
  /** Named entities in text order, never overlapping. */
  readonly entities: readonly Entity[];
}
