/**
 * Morphological features (FEATS). In: tokens with tags and trees. Out: for each a feature string of UD English.
 * Most classes of the tagger have one reading; where a class has several, a linear model chooses by the word and its
 * place in the tree: the voice of a participle from its auxiliaries, the person of a verb from its subject.
 */
import { readLinear } from "./linear-file.ts";
import { type Scorer, scorerOf } from "./linear-model.ts";
import { type Sections, section, sectionLines, varintReader } from "./model-file.ts";
import { atomCount, LOWER, mix, SUFFIX2, SUFFIX3 } from "./word-atoms.ts";

/** Room for the features of one token. */
export const readingFeatureLimit = 40;

/** A parsed sentence of `n` tokens, all arrays by token. */
export interface ParsedSentence {
  readonly n: number;
  readonly atoms: Int32Array;
  readonly tags: Int32Array;
  /** −1 at the root. */
  readonly head: Int32Array;
  /** Numbers of labels. */
  readonly label: Int32Array;
}

/** What the dependents of each token tell: filled once a sentence. */
export interface DependentSummary {
  /** Hash over labels of auxiliaries, subjects and copulas below each token, with the auxiliaries' words. */
  readonly helpers: Int32Array;
  /** The subject below each token, −1 if none. */
  readonly subject: Int32Array;
}

/** `isHelper[label]`: 1 for aux, aux:pass, cop, mark, case; 2 for subjects; else 0. */
export const summarize = (sentence: ParsedSentence, isHelper: Uint8Array): DependentSummary => {
  const { n, atoms, head, label } = sentence;
  const helpers = new Int32Array(n);
  const subject = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    const h = head[i] as number;
    if (h < 0) continue;
    const kind = isHelper[label[i] as number] as number;
    if (kind === 0) continue;
    if (kind === 2) subject[h] = i;
    const word = kind === 1 ? (atoms[i * atomCount + LOWER] as number) : 0;
    helpers[h] = mix(mix(helpers[h] as number, label[i] as number), word);
  }
  return { helpers, subject };
};

/** The feature keys of the reading of token `i`. */
export const readingFeatures = (
  { n, atoms, tags, head, label }: ParsedSentence,
  { helpers, subject }: DependentSummary,
  i: number,
  features: Int32Array,
): number => {
  const at = (j: number, atom: number): number => (j < 0 || j >= n ? -1 : (atoms[j * atomCount + atom] as number));
  const tag = (j: number): number => (j < 0 || j >= n ? -1 : (tags[j] as number));
  const h = head[i] as number;
  const s = subject[i] as number;
  const own = tags[i] as number;
  // The subject of a clause hangs from its main verb: an auxiliary finds it there.
  const clause = s >= 0 ? s : h >= 0 ? (subject[h] as number) : -1;
  let f = 0;
  const put = (id: number, a: number, b: number): void => {
    features[f++] = mix(mix(mix(mix(id, own), a), b), 31) || 1;
  };
  put(1, 0, 0);
  put(2, at(i, LOWER), 0);
  put(3, at(i, SUFFIX2), 0);
  put(4, at(i, SUFFIX3), 0);
  put(5, label[i] as number, 0);
  put(6, helpers[i] as number, 0);
  put(7, label[i] as number, helpers[i] as number);
  put(8, at(i - 1, LOWER), 0);
  put(9, tag(i - 1), tag(i + 1));
  put(10, tag(h), label[i] as number);
  put(11, tag(clause), 0);
  put(12, at(clause, LOWER), 0);
  put(13, at(i, LOWER), at(clause, LOWER));
  put(14, at(i, LOWER), tag(clause));
  put(15, h >= 0 ? (helpers[h] as number) : 0, label[i] as number);
  put(16, at(i, LOWER), label[i] as number);
  put(17, at(i + 1, LOWER), 0);
  put(18, at(h, LOWER), label[i] as number);
  put(19, at(i, LOWER), at(i - 1, LOWER));
  put(20, at(i, LOWER), tag(h));
  return f;
};

/** The readings of UD features, and how to choose among them. */
export interface Morphology {
  readonly readings: readonly string[];
  /** For each class of the tagger, the readings met with it, the most frequent first. */
  readonly byTag: readonly (readonly number[])[];
  /** Readings of frequent words that have but one: by LOWER atom and class. */
  readonly known: ReadonlyMap<number, number>;
  readonly score: Scorer;
  readonly isHelper: Uint8Array;
}

/** The key of `known`. */
export const knownKey = (lower: number, tag: number): number => mix(lower, tag);

/** Reads the model. Throws one short line that names it. */
export const readMorphology = (model: string, sections: Sections, labels: readonly string[]): Morphology => {
  const readings = sectionLines(model, sections, "readings");
  const values = section(model, sections, "known.readings");
  const read = varintReader(section(model, sections, "known.keys"));
  const known = new Map<number, number>();
  let key = 0;
  for (const reading of values) {
    key = (key + read()) | 0;
    known.set(key, reading);
  }
  return {
    readings,
    byTag: sectionLines(model, sections, "tags").map((line) => (line === "" ? [] : line.split(" ").map(Number))),
    known,
    score: scorerOf(readLinear(model, sections, "feats", readings.length)),
    isHelper: helperLabels(labels),
  };
};

/** `isHelper` for a list of labels (numbers count from 1). */
export const helperLabels = (labels: readonly string[]): Uint8Array =>
  Uint8Array.from(["", ...labels], (label) =>
    ["aux", "aux:pass", "cop", "mark", "case"].includes(label) ? 1 : /^(?:nsubj|csubj|expl)/.test(label) ? 2 : 0,
  );

/** The reading of each token, as numbers into `readings`. */
export const readFeatures = (morphology: Morphology, sentence: ParsedSentence, chosen: Int32Array): void => {
  const { byTag, known, score, isHelper, readings } = morphology;
  const summary = summarize(sentence, isHelper);
  const features = new Int32Array(readingFeatureLimit);
  const scores = new Int32Array(readings.length);
  for (let i = 0; i < sentence.n; i++) {
    const tag = sentence.tags[i] as number;
    const candidates = byTag[tag] ?? [];
    let winner = candidates[0] ?? 0;
    if (candidates.length > 1) {
      const reading = known.get(knownKey(sentence.atoms[i * atomCount + LOWER] as number, tag));
      if (reading !== undefined) winner = reading;
      else {
        score(features, readingFeatures(sentence, summary, i, features), scores);
        for (const c of candidates) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
      }
    }
    chosen[i] = winner;
  }
};
