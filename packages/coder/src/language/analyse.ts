/**
 * The language stage. In: a text and models. Out: a `Language`: sentences, tokens, tags, lemmas, trees, names.
 * Never throws on text; time is linear in its length.
 */
import type { Span } from "../text/span.ts";
import { tagTable } from "./bare-sentence.ts";
import { type Clusters, readClusters } from "./clusters.ts";
import { entitiesOf } from "./entities.ts";
import { type Entity, type Language, type Sentence, type Upos, uposTags } from "./language.ts";
import { type Lemmatizer, readLemmas } from "./lemmas.ts";
import { readLinear } from "./linear-file.ts";
import { type Scorer, scorerOf } from "./linear-model.ts";
import { readSections, sectionLines } from "./model-file.ts";
import { type Morphology, readFeatures, readMorphology } from "./morphology.ts";
import { type NameMemory, nameClassCount, nameSentence } from "./names.ts";
import { afterOpening } from "./opening.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitLearned } from "./sentence-model.ts";
import { cutLong, sentenceLimit, splitByRules } from "./sentences.ts";
import { tagSentence } from "./tagger.ts";
import { tokenize } from "./tokenize.ts";
import { createParseRoom, parseTokens, type TreeParser } from "./tree-parser.ts";
import { atomCount, atomsOf } from "./word-atoms.ts";

/** The models of `analyse`, read into memory. */
export interface LanguageModels {
  readonly clusters: Clusters;
  readonly sentences: Scorer;
  readonly tagger: { readonly score: Scorer; readonly upos: readonly Upos[]; readonly xpos: readonly string[] };
  readonly parser: TreeParser;
  readonly lemmatize: Lemmatizer;
  readonly morphology: Morphology;
  readonly names: Scorer;
}

/** Names of the model files that `loadLanguage` needs. */
export const modelNames = ["clusters", "sentences", "tagger", "parser", "lemmas", "names"] as const;

/** Reads model files (not gzipped). Throws one short line that names the model when one is missing or broken. */
export const loadLanguage = (files: { readonly [name: string]: Uint8Array }): LanguageModels => {
  const tagger = readSections("tagger", files.tagger);
  const classes = sectionLines("tagger", tagger, "classes");
  const pairs = classes.map((pair) => pair.split(" "));
  const upos = pairs.map(([u]) => u as Upos);
  if (upos.some((u) => !uposTags.includes(u))) throw new Error('language: model "tagger" has unknown tags');
  const parser = readSections("parser", files.parser);
  const labels = sectionLines("parser", parser, "labels");
  const lemmas = readSections("lemmas", files.lemmas);
  const names = readSections("names", files.names);
  return {
    clusters: readClusters("clusters", readSections("clusters", files.clusters)),
    sentences: scorerOf(readLinear("sentences", readSections("sentences", files.sentences), "gaps", 1)),
    tagger: {
      score: scorerOf(readLinear("tagger", tagger, "tags", pairs.length)),
      upos,
      xpos: pairs.map(([, x]) => x ?? "_"),
    },
    parser: {
      arcs: scorerOf(readLinear("parser", parser, "arcs", 2 * labels.length + 1)),
      marks: scorerOf(readLinear("parser", parser, "marks", 1)),
      labels,
      punct: labels.indexOf("punct") + 1,
      table: tagTable(classes, uposTags),
    },
    lemmatize: readLemmas("lemmas", lemmas, classes),
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

/** Predicts every column from tokens and sentence limits. */
export const annotate = (given: Segmented, models: LanguageModels): Language => {
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
  const longest = sentences.reduce((most, s) => Math.max(most, s.last - s.first + 1), sentenceLimit);
  const atoms = new Int32Array(longest * atomCount);
  const tags = new Int32Array(longest);
  const room = createParseRoom(longest);
  const heads = new Int32Array(longest);
  const labels = new Int32Array(longest);
  const sentence = new Int32Array(n);
  const head = new Int32Array(n);
  const upos: Upos[] = [];
  const xpos: string[] = [];
  const deprel: string[] = [];
  const lemma: string[] = [];
  const feats: string[] = [];
  const entities: Entity[] = [];
  const readings = new Int32Array(longest);
  const nameClasses = new Int32Array(longest);
  const memory: NameMemory = new Map();
  sentences.forEach(({ first, last }, k) => {
    const size = last - first + 1;
    atomsOf(form, first, last, models.clusters, atoms);
    tagSentence(models.tagger.score, models.tagger.upos.length, atoms, size, tags);
    parseTokens(models.parser, room, atoms, tags, size, heads, labels);
    readFeatures(models.morphology, { n: size, atoms, tags, head: heads, label: labels }, readings);
    nameSentence(models.names, atoms, tags, size, memory, nameClasses);
    entities.push(...entitiesOf(given, first, size, nameClasses));
    for (let i = 0; i < size; i++) {
      const t = first + i;
      lemma.push(models.lemmatize(form[t] as string, tags[i] as number));
      feats.push(models.morphology.readings[readings[i] as number] as string);
      sentence[t] = k;
      const h = heads[i] as number;
      head[t] = h < 0 ? -1 : first + h;
      upos.push(models.tagger.upos[tags[i] as number] as Upos);
      xpos.push(models.tagger.xpos[tags[i] as number] as string);
      deprel.push(models.parser.labels[(labels[i] as number) - 1] as string);
    }
  });
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
