/**
 * The language stage. In: a text and models. Out: a `Language`: sentences, tokens, tags, lemmas, trees, names.
 * Never throws on text; time is linear in its length.
 */
import type { Span } from "../text/span.ts";
import { type Clusters, readClusters } from "./clusters.ts";
import { entitiesOf } from "./entities.ts";
import type { Entity, Language, Sentence, Upos } from "./language.ts";
import { type Lemmatizer, readLemmas } from "./lemmas.ts";
import { readLinear } from "./linear-file.ts";
import { type Scorer, scorerOf } from "./linear-model.ts";
import { mendMisreadPast } from "./misread-past.ts";
import { readSections } from "./model-file.ts";
import { type Morphology, readFeatures, readMorphology } from "./morphology.ts";
import { type NameMemory, nameClassCount, nameSentence } from "./names.ts";
import { afterOpening } from "./opening.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitLearned } from "./sentence-model.ts";
import { cutLong, splitByRules } from "./sentences.ts";
import { readSyntaxOf } from "./syntax.ts";
import { readSyntax } from "./syntax-model.ts";
import { createSyntaxReader, type SyntaxReader } from "./syntax-room.ts";
import { tokenize } from "./tokenize.ts";
import { atomCount, atomsOf } from "./word-atoms.ts";

/** The models of `analyse`, read into memory. */
export interface LanguageModels {
  readonly clusters: Clusters;
  readonly sentences: Scorer;
  readonly syntax: SyntaxReader;
  readonly lemmatize: Lemmatizer;
  readonly morphology: Morphology;
  readonly names: Scorer;
}

/** Names of the model files that `loadLanguage` needs. */
export const modelNames = ["clusters", "sentences", "syntax", "lemmas", "names"] as const;

/** Reads model files (not gzipped). Throws one short line that names the model when one is missing or broken. */
export const loadLanguage = (files: { readonly [name: string]: Uint8Array }): LanguageModels => {
  const model = readSyntax("syntax", files.syntax);
  const { upos, xpos, labels } = model;
  const lemmas = readSections("lemmas", files.lemmas);
  const names = readSections("names", files.names);
  return {
    clusters: readClusters("clusters", readSections("clusters", files.clusters)),
    sentences: scorerOf(readLinear("sentences", readSections("sentences", files.sentences), "gaps", 1)),
    syntax: createSyntaxReader(model),
    lemmatize: readLemmas(
      "lemmas",
      lemmas,
      upos.map((tag, c) => `${tag} ${xpos[c]}`),
    ),
    morphology: readMorphology("lemmas", lemmas, labels),
    names: scorerOf(readLinear("names", names, "names", nameClassCount)),
  };
};

/** A text with its tokens and the token at which each sentence begins: what every later column is predicted from. */
export interface Segmented {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly form: readonly string[];
  /** First tokens of sentences, ascending, with the paragraph of each. */
  readonly begins: readonly number[];
  readonly paragraphOf: readonly number[];
}

/** What finds sentence limits: the model of gaps and what is known of words. */
export type Splitter = Pick<LanguageModels, "sentences" | "clusters">;

/** Paragraphs, tokens and sentences of a text; without `models` sentences are cut by rule only. */
export const segment = (text: string, models?: Splitter): Segmented => {
  const paragraphs: Span[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const form: string[] = [];
  const begins: number[] = [];
  const paragraphOf: number[] = [];
  for (const paragraph of splitParagraphs(text)) {
    const first = start.length;
    tokenize(text, paragraph.start, paragraph.end, (from, to) => {
      start.push(from);
      end.push(to);
    });
    if (start.length === first) continue;
    const last = start.length - 1;
    for (let t = first; t <= last; t++) form.push(text.slice(start[t], end[t]));
    const rules = splitByRules(text, start, end, first, last);
    const limits =
      models === undefined
        ? rules
        : splitLearned(models.sentences, models.clusters, { text, start, end }, form, first, last, rules);
    const opening = afterOpening(form, start, end, first, last);
    const begun = opening < 0 ? limits : [first, opening, ...limits.filter((limit) => limit > opening)];
    for (const begin of cutLong(text, start, end, begun, last)) {
      begins.push(begin);
      paragraphOf.push(paragraphs.length);
    }
    paragraphs.push(paragraph);
  }
  return { text, paragraphs, start: Int32Array.from(start), end: Int32Array.from(end), form, begins, paragraphOf };
};

/** Analyses a text. Any string will do; the same string gives the same analysis. */
export const analyse = (text: string, models: LanguageModels): Language => annotate(segment(text, models), models);

/** An analysis with the hidden states of the network that made it, for later stages that learned from them. */
export interface Encoded {
  readonly language: Language;
  /** `width` 16-bit numbers a token (`hiddenUnit` is one). */
  readonly states: Int16Array;
  readonly width: number;
}

/** Predicts every column, and keeps the network's hidden states. */
export const encode = (given: Segmented, models: LanguageModels): Encoded => {
  const width = 2 * models.syntax.model.shape.cells;
  const states = new Int16Array(given.form.length * width);
  return { language: annotate(given, models, states), states, width };
};

/** Predicts every column from tokens and sentence limits. `states` is filled where it is given. */
export const annotate = (given: Segmented, models: LanguageModels, states?: Int16Array): Language => {
  const { text, paragraphs, start, end, form, begins, paragraphOf } = given;
  const n = form.length;
  const sentences: Sentence[] = begins.map((first, k) => {
    const last = (begins[k + 1] ?? n) - 1;
    return {
      start: start[first] as number,
      end: end[last] as number,
      first,
      last,
      paragraph: paragraphOf[k] as number,
    };
  });
  const sentence = new Int32Array(n);
  const head = new Int32Array(n);
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const deprel: string[] = [];
  const lemma: string[] = [];
  const feats: string[] = [];
  const entities: Entity[] = [];
  const memory: NameMemory = new Map();
  const { labels } = models.syntax.model;
  for (const block of blocksOf(sentences)) {
    const from = (sentences[block.from] as Sentence).first;
    const end = (sentences[block.to - 1] as Sentence).last + 1;
    const columns = readBlock(models, form, from, end, sentences.slice(block.from, block.to), states);
    for (let k = block.from; k < block.to; k++) {
      const { first, last } = sentences[k] as Sentence;
      const size = last - first + 1;
      const part = (column: Int32Array): Int32Array => column.subarray(first - from, first - from + size);
      const atoms = columns.atoms.subarray((first - from) * atomCount, (first - from + size) * atomCount);
      const tags = part(columns.tags);
      const heads = part(columns.heads);
      const label = part(columns.labels);
      const readings = part(columns.readings);
      readFeatures(models.morphology, { n: size, atoms, tags, head: heads, label }, readings);
      nameSentence(models.names, atoms, tags, size, memory, part(columns.names));
      entities.push(...entitiesOf(given, first, size, part(columns.names)));
      for (let i = 0; i < size; i++) {
        const t = first + i;
        const tag = tags[i] as number;
        lemma.push(models.lemmatize(form[t] as string, tag));
        feats.push(models.morphology.readings[readings[i] as number] as string);
        sentence[t] = k;
        const h = heads[i] as number;
        head[t] = h < 0 ? -1 : first + h;
        upos.push(models.syntax.model.upos[tag] as Upos);
        xpos.push(models.syntax.model.xpos[tag] as string);
        deprel.push(labels[(label[i] as number) - 1] as string);
      }
      mendMisreadPast({ form, upos, xpos, deprel, head }, first, last);
    }
  }
  const { dependents, dependentsFrom } = dependentLists(head);
  return {
    text,
    paragraphs,
    sentences,
    start,
    end,
    sentence,
    form,
    lemma,
    upos,
    xpos,
    feats,
    head,
    deprel,
    dependents,
    dependentsFrom,
    entities,
  };
};

/** Sentences are read many at a time, as many as hold so many tokens. */
const blockTokens = 4096;

const blocksOf = (sentences: readonly Sentence[]): { from: number; to: number }[] => {
  const blocks: { from: number; to: number }[] = [];
  for (let from = 0; from < sentences.length; ) {
    const end = (sentences[from] as Sentence).first + blockTokens;
    let to = from + 1;
    while (to < sentences.length && (sentences[to] as Sentence).last < end) to++;
    blocks.push({ from, to });
    from = to;
  }
  return blocks;
};

/** Atoms, tags and trees of the tokens `from … end`, and room for what is predicted from them. */
const readBlock = (
  models: LanguageModels,
  form: readonly string[],
  from: number,
  end: number,
  sentences: readonly Sentence[],
  states?: Int16Array,
) => {
  const size = end - from;
  const width = 2 * models.syntax.model.shape.cells;
  const atoms = new Int32Array(size * atomCount);
  atomsOf(form, from, end - 1, models.clusters, atoms);
  const column = (): Int32Array => new Int32Array(size);
  const columns = { atoms, tags: column(), heads: column(), labels: column(), readings: column(), names: column() };
  const kept = states === undefined ? columns : { ...columns, states: states.subarray(from * width, end * width) };
  readSyntaxOf(models.syntax, atoms, [...sentences.map(({ first }) => first - from), size], kept);
  return columns;
};

/** Dependents of every token, left to right, in one array with an index. */
export const dependentLists = (head: Int32Array): { dependents: Int32Array; dependentsFrom: Int32Array } => {
  const n = head.length;
  const dependentsFrom = new Int32Array(n + 1);
  for (const h of head) if (h >= 0) dependentsFrom[h + 1] = (dependentsFrom[h + 1] as number) + 1;
  for (let t = 0; t < n; t++) dependentsFrom[t + 1] = (dependentsFrom[t + 1] as number) + (dependentsFrom[t] as number);
  const dependents = new Int32Array(dependentsFrom[n] as number);
  const next = dependentsFrom.slice();
  head.forEach((h, t) => {
    if (h < 0) return;
    dependents[next[h] as number] = t;
    next[h] = (next[h] as number) + 1;
  });
  return { dependents, dependentsFrom };
};
