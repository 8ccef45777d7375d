/**
 * Past tenses that were read as participles. In: the columns of a text and the limits of a sentence. Out: the columns, mended in place.
 * "Chile severed relations with Peru." gets the tree of a heading ("Chile-severed relations"), of which its full stop says that it is none;
 * "test-fired" at the head of a sentence loses its subject to its prefix, and "Chile relaxed controls" has an adjective with an object.
 */
import type { Upos } from "./language.ts";

/** Columns by token; heads are tokens of the text, −1 for a root. */
export interface Columns {
  readonly form: readonly string[];
  readonly upos: Upos[];
  readonly xpos: string[];
  readonly deprel: string[];
  readonly head: Int32Array;
}

const kind = ({ deprel }: Columns, t: number): string => (deprel[t] as string).split(":")[0] as string;

/** What makes a noun more than the object of an unread verb: its own subject, article, preposition. */
const settled: ReadonlySet<string> = new Set(["nsubj", "cop", "aux", "case", "det"]);

/** What may stand before the subject and belongs to the clause. */
const opening: ReadonlySet<string> = new Set(["punct", "advmod", "obl", "advcl", "cc", "mark", "discourse"]);

/** What stands behind the object and belongs to the clause. */
const closing: ReadonlySet<string> = new Set(["punct", "advmod", "parataxis", "advcl", "obl"]);

/** Whatever of a noun's dependents stands before a participle of it: the subject's name, which ends there, or null where there is more. */
const subjectBefore = (columns: Columns, first: number, verb: number, noun: number): number | null => {
  const { head, upos } = columns;
  let subject = verb - 1;
  while (head[subject] !== noun && head[subject] !== verb) {
    subject = head[subject] as number;
    if (subject < first || subject >= verb) return null;
  }
  for (let t = first; t < verb; t++) {
    if (head[t] !== noun || t === subject) continue;
    if (settled.has(kind(columns, t)) || (upos[t] !== "PROPN" && !opening.has(kind(columns, t)))) return null;
  }
  return upos[subject] === "PROPN" && upos[verb - 1] === "PROPN" && !settled.has(kind(columns, subject))
    ? subject
    : null;
};

const isParticiple = ({ form, xpos }: Columns, t: number): boolean =>
  xpos[t] === "VBN" || (xpos[t] === "JJ" && (form[t] as string).endsWith("ed"));

const mendHeading = (columns: Columns, first: number, last: number, noun: number): void => {
  const { form, head, deprel, upos, xpos } = columns;
  if (form[last] !== ".") return;
  let verb = noun - 1;
  while (verb > first && !(head[verb] === noun && isParticiple(columns, verb))) verb--;
  const subject = verb > first && deprel[verb] === "amod" ? subjectBefore(columns, first, verb, noun) : null;
  if (subject === null) return;
  for (let t = first; t <= last; t++) {
    if (head[t] !== noun || t === verb) continue;
    const ends = t > noun && (closing.has(kind(columns, t)) || (kind(columns, t) === "conj" && upos[t] === "VERB"));
    if (t < verb || ends) head[t] = verb;
  }
  head[verb] = -1;
  deprel[verb] = "root";
  upos[verb] = "VERB";
  xpos[verb] = "VBD";
  head[subject] = verb;
  deprel[subject] = "nsubj";
  head[noun] = verb;
  deprel[noun] = "obj";
};

const mendPrefixed = (columns: Columns, first: number, verb: number): void => {
  const { form, head, deprel, upos, xpos } = columns;
  const prefix = verb - 2;
  const subject = verb - 3;
  if (subject < first || form[verb - 1] !== "-" || head[prefix] !== verb || upos[subject] !== "PROPN") return;
  if (head[subject] !== prefix && head[subject] !== verb) return;
  for (let t = first; t < verb; t++) if (head[t] === verb && kind(columns, t) === "nsubj") return;
  for (let t = first; t < subject; t++) if (head[t] === prefix) head[t] = subject;
  head[subject] = verb;
  deprel[subject] = "nsubj";
  xpos[verb] = "VBD";
};

/** Adjectives have no objects. */
const mendAdjective = (columns: Columns, first: number, last: number, root: number): void => {
  const below = new Set<string>();
  for (let t = first; t <= last; t++) if (columns.head[t] === root) below.add(kind(columns, t));
  if (!below.has("nsubj") || !below.has("obj") || below.has("cop") || below.has("aux")) return;
  columns.upos[root] = "VERB";
  columns.xpos[root] = "VBD";
};

/** @param first @param last the sentence's first and last token */
export const mendMisreadPast = (columns: Columns, first: number, last: number): void => {
  const root = columns.head.indexOf(-1, first);
  if (root <= first || root > last) return;
  if (columns.upos[root] === "ADJ") mendAdjective(columns, first, last, root);
  else if (columns.upos[root] === "VERB") mendPrefixed(columns, first, root);
  else mendHeading(columns, first, last, root);
};
