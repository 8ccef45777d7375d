/**
 * How well `language/` reads. In: the development sets and loaded models. Out: rows of figures.
 * Tokens, words and sentences are compared by their places in the text without its spaces (CoNLL 2018 shared task).
 */
import { join } from "node:path";
import { analyse, annotate, type LanguageModels, type Segmented } from "../packages/coder/src/language/analyse.ts";
import type { Language } from "../packages/coder/src/language/language.ts";
import { score } from "../packages/desk/src/measure/scores.ts";
import { gumNames } from "../training/gum-names.ts";
import { readSilver } from "../training/silver.ts";
import { documentsOf, rawText, readTreebank, type TreeSentence } from "../training/treebank.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = (right: number, guessed: number, wanted: number): number => score(right, guessed, wanted).f1;

/** A gold sentence as tokens to keep: the words, one space between them. */
const segmentedGold = (sentences: readonly TreeSentence[]): Segmented => {
  const form = sentences.flatMap((s) => s.forms);
  const start = new Int32Array(form.length);
  const end = new Int32Array(form.length);
  let at = 0;
  form.forEach((word, i) => {
    start[i] = at;
    end[i] = at + word.length;
    at += word.length + 1;
  });
  const begins: number[] = [];
  let first = 0;
  for (const s of sentences) {
    begins.push(first);
    first += s.forms.length;
  }
  const paragraphOf = begins.map((_, k) => k);
  const paragraphs = begins.map((begin, k) => ({
    start: start[begin] as number,
    end: end[(begins[k + 1] ?? form.length) - 1] as number,
  }));
  return { text: form.join(" "), paragraphs, start, end, form, begins, paragraphOf };
};

/** A word of a sentence, in its surroundings. */
const around = ({ forms }: TreeSentence, i: number): string =>
  [...forms.slice(Math.max(0, i - 4), i), `*${forms[i]}*`, ...forms.slice(i + 1, i + 5)].join(" ");

const tallyWord = (tally: Tally, s: TreeSentence, i: number, language: Language, first: number): void => {
  const t = first + i;
  const example = around(s, i);
  const upos = s.upos[i] as string;
  const label = s.deprels[i] as string;
  const head = language.head[t] as number;
  tally.add("UPOS", upos, language.upos[t] as string, example);
  tally.add("words mistagged", `${s.forms[i]} ${upos}`, `${s.forms[i]} ${language.upos[t]}`, example);
  if ((head < 0 ? -1 : head - first) === s.heads[i])
    tally.add("label where the head is right", label, language.deprel[t] as string, example);
  const wanted = s.heads[i] as number;
  const found = head < 0 ? "the root" : `${language.form[head]} ${language.upos[head]}`;
  const right = wanted < 0 ? "the root" : `${s.forms[wanted]} ${s.upos[wanted]}`;
  const same = (head < 0 ? -1 : head - first) === wanted;
  tally.add("head, by relation", label, same ? label : `${label}, wrong head`, `${example}: ${right}, not ${found}`);
};

const goldTokenRows = (
  set: string,
  sentences: readonly TreeSentence[],
  models: LanguageModels,
  tally: Tally,
): Row[] => {
  let words = 0;
  const right = { upos: 0, xpos: 0, feats: 0, lemma: 0, uas: 0, las: 0 };
  let lemmas = 0;
  for (const document of documentsOf(sentences)) {
    const language = annotate(segmentedGold(document), models);
    let first = 0;
    for (const s of document) {
      s.forms.forEach((_, i) => {
        const t = first + i;
        words++;
        tallyWord(tally, s, i, language, first);
        if (language.upos[t] === s.upos[i]) right.upos++;
        if (language.xpos[t] === s.xpos[i]) right.xpos++;
        if (language.feats[t] === s.feats[i]) right.feats++;
        if (s.lemmas[i] !== "_") {
          lemmas++;
          if (language.lemma[t] === s.lemmas[i]) right.lemma++;
        }
        const head = language.head[t] as number;
        if ((head < 0 ? -1 : head - first) !== s.heads[i]) return;
        right.uas++;
        if (language.deprel[t] === s.deprels[i]) right.las++;
      });
      first += s.forms.length;
    }
  }
  const figures: [string, number][] = [
    ["UPOS", share(right.upos, words)],
    ["XPOS", share(right.xpos, words)],
    ["feats", share(right.feats, words)],
    ["lemmas", share(right.lemma, lemmas)],
    ["UAS", share(right.uas, words)],
    ["LAS", share(right.las, words)],
  ];
  return figures.map(([metric, value]) => ({ task: "ud, gold tokens", set, metric, value }));
};

/** Places in the text without its spaces. */
interface Places {
  readonly tokens: ReadonlySet<string>;
  /** Place of each word → its number. */
  readonly words: ReadonlyMap<string, number>;
  readonly sentences: ReadonlySet<string>;
}

const bareLength = (form: string): number => form.replaceAll(/\s/g, "").length;

const goldPlaces = (sentences: readonly TreeSentence[]): Places => {
  const tokens = new Set<string>();
  const words = new Map<string, number>();
  const spans = new Set<string>();
  let at = 0;
  let number = 0;
  for (const s of sentences) {
    const begin = at;
    for (let i = 0; i < s.forms.length; ) {
      const range = s.ranges.find(({ first }) => first === i);
      const last = range?.last ?? i;
      const size = bareLength(range?.form ?? (s.forms[i] as string));
      tokens.add(`${at}-${at + size}`);
      const parts = s.forms.slice(i, last + 1).map(bareLength);
      const fits = parts.reduce((sum, part) => sum + part, 0) === size;
      let from = at;
      for (const part of parts) {
        words.set(fits ? `${from}-${from + part}` : `${at}-${at + size}-${number}`, number);
        from += part;
        number++;
      }
      at += size;
      i = last + 1;
    }
    spans.add(`${begin}-${at}`);
  }
  return { tokens, words, sentences: spans };
};

const readPlaces = (language: Language): Places => {
  const bare = new Int32Array(language.text.length + 1);
  for (let i = 0; i < language.text.length; i++) {
    bare[i + 1] = (bare[i] as number) + (/\s/.test(language.text[i] as string) ? 0 : 1);
  }
  const place = (start: number, end: number): string => `${bare[start]}-${bare[end]}`;
  const words = new Map<string, number>();
  language.form.forEach((_, t) => {
    words.set(place(language.start[t] as number, language.end[t] as number), t);
  });
  return {
    tokens: new Set(words.keys()),
    words,
    sentences: new Set(language.sentences.map(({ start, end }) => place(start, end))),
  };
};

const shared = (a: Iterable<string>, b: { has: (key: string) => boolean }): number => {
  let count = 0;
  for (const key of a) if (b.has(key)) count++;
  return count;
};

const rawRows = (set: string, sentences: readonly TreeSentence[], models: LanguageModels): Row[] => {
  const total = { word: [0, 0, 0], sentence: [0, 0, 0], las: [0, 0, 0] };
  const add = (sums: number[], right: number, guessed: number, wanted: number): void => {
    sums[0] = (sums[0] as number) + right;
    sums[1] = (sums[1] as number) + guessed;
    sums[2] = (sums[2] as number) + wanted;
  };
  for (const document of documentsOf(sentences)) {
    const language = analyse(rawText(document).text, models);
    const gold = goldPlaces(document);
    const read = readPlaces(language);
    add(total.word, shared(read.words.keys(), gold.words), read.words.size, gold.words.size);
    add(total.sentence, shared(read.sentences, gold.sentences), read.sentences.size, gold.sentences.size);
    const heads: number[] = [];
    const labels: string[] = [];
    let first = 0;
    for (const s of document) {
      s.heads.forEach((h, i) => {
        heads.push(h < 0 ? -1 : first + h);
        labels.push(s.deprels[i] as string);
      });
      first += s.forms.length;
    }
    const goldOf = new Map<number, number>();
    for (const [place, t] of read.words) {
      const g = gold.words.get(place);
      if (g !== undefined) goldOf.set(t, g);
    }
    let right = 0;
    for (const [t, g] of goldOf) {
      const head = language.head[t] as number;
      const same = head < 0 ? heads[g] === -1 : goldOf.get(head) === heads[g];
      if (same && language.deprel[t] === labels[g]) right++;
    }
    add(total.las, right, read.words.size, gold.words.size);
  }
  const value = ([right, guessed, wanted]: number[]): number =>
    f1(right as number, guessed as number, wanted as number);
  return [
    { task: "ud, raw text", set, metric: "word F1", value: value(total.word) },
    { task: "ud, raw text", set, metric: "sentence F1", value: value(total.sentence) },
    { task: "ud, raw text", set, metric: "LAS F1", value: value(total.las) },
  ];
};

/** The silver type of an entity. */
const silverType: Readonly<Record<string, string>> = {
  PERSON: "PERSON",
  ORG: "ORG",
  GPE: "PLACE",
  LOC: "PLACE",
  FAC: "PLACE",
  NORP: "MISC",
  EVENT: "MISC",
  MISC: "MISC",
  DATE: "DATE",
};

interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Names as whole spans: the type, another span, or nothing at all. */
const tallyNames = (tally: Tally, text: string, gold: readonly TypedSpan[], coded: readonly TypedSpan[]): void => {
  const overlaps = (a: TypedSpan, b: TypedSpan): boolean => a.start < b.end && b.start < a.end;
  const words = ({ start, end }: TypedSpan): string => text.slice(start, end);
  for (const name of gold) {
    const met = coded.find((other) => other.start === name.start && other.end === name.end);
    const near = coded.find((other) => overlaps(other, name));
    const found = met?.type ?? (near === undefined ? "nothing" : "another span");
    tally.add("names", name.type, found, near === undefined ? words(name) : `${words(name)}: ${words(near)}`);
  }
  for (const name of coded)
    if (!gold.some((other) => overlaps(other, name))) tally.add("names", "nothing", name.type, words(name));
};

/** How well names are found in articles annotated automatically. */
export const evaluateNames = (data: string, models: LanguageModels, tally: Tally): Row[] => {
  const types = ["PERSON", "ORG", "PLACE", "MISC", "DATE"];
  const sums = new Map(types.map((type) => [type, { right: 0, guessed: 0, wanted: 0 }]));
  for (const { text, names } of readSilver(data, "dev")) {
    const gold = new Set(names.map(({ start, end, type }) => `${start}-${end}-${type}`));
    const entities = analyse(text, models).entities.map((entity) => ({
      ...entity,
      type: silverType[entity.type] as string,
    }));
    tallyNames(tally, text, names, entities);
    for (const key of gold) {
      const sum = sums.get(key.slice(key.lastIndexOf("-") + 1));
      if (sum !== undefined) sum.wanted++;
    }
    for (const { start, end, type } of entities) {
      const sum = sums.get(type);
      if (sum === undefined) continue;
      sum.guessed++;
      if (gold.has(`${start}-${end}-${type}`)) sum.right++;
    }
  }
  const total = { right: 0, guessed: 0, wanted: 0 };
  for (const type of types.slice(0, 4)) {
    const sum = sums.get(type);
    if (sum === undefined) continue;
    total.right += sum.right;
    total.guessed += sum.guessed;
    total.wanted += sum.wanted;
  }
  const rows: Row[] = [
    {
      task: "ner",
      set: "PolNeAR silver dev (automatic)",
      metric: "F1, all but dates",
      value: f1(total.right, total.guessed, total.wanted),
    },
  ];
  for (const [type, { right, guessed, wanted }] of sums) {
    rows.push({
      task: "ner",
      set: "PolNeAR silver dev (automatic)",
      metric: `F1, ${type}`,
      value: f1(right, guessed, wanted),
    });
  }
  return [...rows, ...gumNameRows(data, models)];
};

/** Names in GUM, whose annotators marked every noun phrase: those that are names by their tags; dates are not marked. */
const gumNameRows = (data: string, models: LanguageModels): Row[] => {
  const total = { right: 0, guessed: 0, wanted: 0 };
  for (const document of documentsOf(readTreebank(join(data, "ud-gum", "dev.conllu.gz")))) {
    const given = segmentedGold(document);
    const gold = new Set<string>();
    document.forEach((sentence, k) => {
      for (const { first, last, type } of gumNames(sentence)) {
        const from = given.begins[k] as number;
        gold.add(`${from + first}-${from + last}-${type}`);
      }
    });
    total.wanted += gold.size;
    for (const { first, last, type } of annotate(given, models).entities) {
      if (type === "DATE") continue;
      total.guessed++;
      if (gold.has(`${first}-${last}-${silverType[type]}`)) total.right++;
    }
  }
  const value = f1(total.right, total.guessed, total.wanted);
  return [{ task: "ner", set: "GUM dev, gold tokens, all genres", metric: "F1, all but dates", value }];
};

/** Tokens, sentences, tags and trees on the development sets in `dataDir` (the folder with ud-ewt, ud-gum). */
export const evaluateTreebanks = (dataDir: string, models: LanguageModels, tally: Tally): Row[] =>
  (
    [
      ["EWT dev", "ud-ewt"],
      ["GUM dev", "ud-gum"],
    ] as const
  ).flatMap(([set, folder]) => {
    const sentences = readTreebank(join(dataDir, folder, "dev.conllu.gz"));
    return [...goldTokenRows(set, sentences, models, tally), ...rawRows(set, sentences, models)];
  });
