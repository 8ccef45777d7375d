/** Trains the recogniser of names. In: articles with named spans. Out: rows of a linear model; and its F1. */
import { segment } from "../packages/coder/src/language/analyse.ts";
import type { Clusters } from "../packages/coder/src/language/clusters.ts";
import type { Row } from "../packages/coder/src/language/linear-file.ts";
import {
  BEGIN,
  bestName,
  END,
  INSIDE,
  learnedTypes,
  type NameMemory,
  nameClass,
  nameClassCount,
  nameFeatureLimit,
  nameFeatures,
  partOfClass,
  remember,
  SINGLE,
  typeOfClass,
} from "../packages/coder/src/language/names.ts";
import { readSyntaxOf } from "../packages/coder/src/language/syntax.ts";
import type { SyntaxReader } from "../packages/coder/src/language/syntax-room.ts";
import {
  atomCount,
  atomsOf,
  CLASSES,
  COARSE,
  FINE,
  FORM,
  INITIAL_CAPITAL,
  LOWER,
  PREFIX2,
  PREFIX3,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  USUAL,
} from "../packages/coder/src/language/word-atoms.ts";
import { gumNames } from "./gum-names.ts";
import { createTrainer } from "./perceptron.ts";
import { type Random, randomFrom, shuffle } from "./random.ts";
import type { NamedArticle, NamedSpan } from "./silver.ts";
import type { TreeSentence } from "./treebank.ts";

/** A sentence ready for training: atoms, tags and gold classes of its tokens. */
export interface NameExample {
  readonly n: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly atoms: Int32Array;
  readonly tags: Int32Array;
  readonly gold: Int32Array;
  /** Dates are not marked: a guessed date is no mistake. */
  readonly partial?: boolean;
}

/** Tags the words of sentences; `begins` as `readSyntaxOf` takes it. */
export type Tag = (atoms: Int32Array, begins: readonly number[]) => Int32Array;

export const taggerOf =
  (reader: SyntaxReader): Tag =>
  (atoms, begins) => {
    const column = (): Int32Array => new Int32Array(begins[begins.length - 1] as number);
    const tags = column();
    readSyntaxOf(reader, atoms, begins, { tags, heads: column(), labels: column() });
    return tags;
  };

/** Sentences of an article, in order. */
export const nameExamples = ({ text, names }: NamedArticle, clusters: Clusters, tag: Tag): NameExample[] => {
  const { begins, start, end, form } = segment(text);
  const sorted = [...names].sort((x, y) => x.start - y.start);
  let next = 0;
  const all = new Int32Array(form.length * atomCount);
  atomsOf(form, 0, form.length - 1, clusters, all);
  const tagged = tag(all, [...begins, form.length]);
  return begins.map((first, k) => {
    const last = (begins[k + 1] ?? form.length) - 1;
    const n = last - first + 1;
    const atoms = all.slice(first * atomCount, (last + 1) * atomCount);
    const tags = tagged.slice(first, last + 1);
    const gold = new Int32Array(n);
    while (next < sorted.length && (sorted[next] as NamedSpan).end <= (start[first] as number)) next++;
    for (let s = next; s < sorted.length && (sorted[s] as NamedSpan).start < (end[last] as number); s++) {
      mark(sorted[s] as NamedSpan, text, start, end, first, last, gold);
    }
    return { n, start: start.slice(first, last + 1), end: end.slice(first, last + 1), atoms, tags, gold };
  });
};

const mark = (
  span: NamedSpan,
  text: string,
  start: Int32Array,
  end: Int32Array,
  first: number,
  last: number,
  gold: Int32Array,
): void => {
  const inside: number[] = [];
  for (let t = first; t <= last; t++) {
    if ((start[t] as number) >= span.start && (end[t] as number) <= span.end) inside.push(t - first);
  }
  // Marks at the edges are no part of a name, and of "Saudi-led" only "Saudi" is: silver names are whole words.
  const word = (i: number): string => text.slice(start[first + i], end[first + i]);
  const hyphen = inside.findIndex((i, k) => k > 0 && word(i) === "-" && /^[a-z]/.test(word(i + 1)));
  if (hyphen > 0 && span.type !== "DATE") inside.length = hyphen;
  while (inside.length > 0 && /^[,;:"“”'’()-]$/.test(word(inside[0] as number))) inside.shift();
  while (inside.length > 0 && /^[,;:"“”'’(-]$/.test(word(inside[inside.length - 1] as number))) inside.pop();
  setSpan(inside, learnedTypes.indexOf(span.type), gold);
};

const setSpan = (inside: readonly number[], type: number, gold: Int32Array): void => {
  inside.forEach((i, k) => {
    const part = inside.length === 1 ? SINGLE : k === 0 ? BEGIN : k === inside.length - 1 ? END : INSIDE;
    gold[i] = nameClass(type, part);
  });
};

/** GUM documents as examples; they know no dates. */
export const gumExamples = (sentences: readonly TreeSentence[], clusters: Clusters, tag: Tag): NameExample[][] => {
  const documents: NameExample[][] = [];
  for (const sentence of sentences) {
    const n = sentence.forms.length;
    const atoms = new Int32Array(n * atomCount);
    atomsOf(sentence.forms, 0, n - 1, clusters, atoms);
    const tags = tag(atoms, [0, n]);
    const gold = new Int32Array(n);
    for (const { first, last, type } of gumNames(sentence)) {
      setSpan(
        Array.from({ length: last - first + 1 }, (_, k) => first + k),
        learnedTypes.indexOf(type),
        gold,
      );
    }
    if (sentence.newDocument || documents.length === 0) documents.push([]);
    documents[documents.length - 1]?.push({
      n,
      start: new Int32Array(n),
      end: new Int32Array(n),
      atoms,
      tags,
      gold,
      partial: true,
    });
  }
  return documents;
};

const lexical = [LOWER, FORM];
const known = [FINE, COARSE, USUAL];
const affixes = [PREFIX2, PREFIX3, SUFFIX2, SUFFIX3, SUFFIX4];

/** Hides some capitalised words: their identity and cluster, of half of them their endings too. */
const hideWords = ({ n, atoms }: NameExample, random: Random, share: number): Int32Array => {
  const hidden = atoms.slice();
  for (let i = 0; i < n; i++) {
    const at = i * atomCount;
    if (((atoms[at + CLASSES] as number) & INITIAL_CAPITAL) === 0 || random() > share) continue;
    for (const atom of lexical) hidden[at + atom] = 0;
    if (random() < 0.3) for (const atom of known) hidden[at + atom] = 0;
    if (random() < 0.3) for (const atom of affixes) hidden[at + atom] = 0;
  }
  return hidden;
};

export const trainNames = (
  articles: readonly (readonly NameExample[])[],
  { epochs, seed, hide, log }: { epochs: number; seed: number; hide: number; log: (line: string) => void },
): Row[] => {
  const random = randomFrom(seed);
  const trainer = createTrainer(nameClassCount, 25);
  const features = new Int32Array(nameFeatureLimit);
  const scores = new Float64Array(nameClassCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.demand(Math.max(2, 2 * epoch + 1));
    let wrong = 0;
    let all = 0;
    for (const article of shuffle([...articles], random)) {
      const memory: NameMemory = new Map();
      for (const example of article) {
        const { n, tags, gold } = example;
        const atoms = hideWords(example, random, hide);
        const names = new Int32Array(n);
        for (let i = 0; i < n; i++) {
          const count = nameFeatures(atoms, tags, n, i, names, memory, features);
          trainer.score(features, count, scores);
          const guess = bestName(scores, i > 0 ? (names[i - 1] as number) : 0, i === n - 1);
          const before = i > 0 ? (names[i - 1] as number) : 0;
          const wanted = reachable(gold[i] as number, before);
          trainer.tick();
          all++;
          const dated = example.partial === true && guess > 0 && typeOfClass(guess) === dateType;
          if (guess !== wanted && !(dated && gold[i] === 0)) {
            wrong++;
            trainer.update(features, count, wanted, guess);
          }
          names[i] = guess;
        }
        remember(atoms, n, names, memory);
      }
    }
    log(`names epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong`);
  }
  return trainer.rows();
};

const dateType = learnedTypes.indexOf("DATE");

/** The gold class, or where an earlier mistake rules it out, the one that saves most of the span. */
const reachable = (gold: number, before: number): number => {
  const open = before > 0 && partOfClass(before) < END;
  if (gold === 0) return open ? nameClass(typeOfClass(before), END) : 0;
  const part = partOfClass(gold);
  if (open) return nameClass(typeOfClass(before), part === BEGIN || part === INSIDE ? INSIDE : END);
  return nameClass(typeOfClass(gold), part === INSIDE ? BEGIN : part === END ? SINGLE : part);
};
