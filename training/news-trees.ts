/**
 * More training data from news. In: PolNeAR's silver trees (Stanford CoreNLP) and our own models. Out: trees in our
 * conventions that keep the silver heads wherever the two can be compared: our parser reads each sentence again, and at
 * every step takes its best action among those that lose no silver arc. Labels are ours: the silver ones are of UD
 * version 1. Verb tags are the silver ones, whose tagger was trained on news.
 */
import { join } from "node:path";
import { type LanguageModels, segment } from "../packages/coder/src/language/analyse.ts";
import { stripMarks } from "../packages/coder/src/language/bare-sentence.ts";
import { parseFeatureLimit, parseFeatures } from "../packages/coder/src/language/parse-features.ts";
import { actionOfClass, labelOfClass } from "../packages/coder/src/language/parser.ts";
import { attachMarks, rankingChoice } from "../packages/coder/src/language/punctuation.ts";
import { tagSentence } from "../packages/coder/src/language/tagger.ts";
import { isFinished, LEFT, move, RIGHT, SHIFT, startSentence } from "../packages/coder/src/language/transitions.ts";
import { createParseRoom, type ParseRoom, wordTree } from "../packages/coder/src/language/tree-parser.ts";
import { atomCount, atomsOf } from "../packages/coder/src/language/word-atoms.ts";
import { actionCosts, type GoldTree } from "./oracle.ts";
import { textsOf } from "./silver.ts";
import type { ParseExample } from "./train-parser.ts";
import { readText } from "./treebank.ts";

interface SilverToken {
  readonly xpos: string;
  /** Start of the head, −1 at the root. */
  readonly head: number;
  readonly deprel: string;
}

/** A head that is not known. */
const unknown = -2;

const isName = (xpos: string): boolean => xpos === "NNP" || xpos === "NNPS";

/** Relations whose heads the two versions of UD choose differently. */
const incomparable = new Set([
  "punct",
  "cc",
  "mwe",
  "cc:preconj",
  "det:predet",
  "dep",
  "discourse",
  "goeswith",
  "parataxis",
]);

const isVerb = (xpos: string): boolean => xpos.startsWith("VB");

/** Our tag, or the silver one where that is about the form of a verb. */
const betterTag = (mine: number, silver: string | undefined, classes: readonly string[]): number => {
  const [upos, xpos] = (classes[mine] as string).split(" ") as [string, string];
  if (silver === undefined || silver === xpos) return mine;
  const noun = xpos === "NN" || xpos === "NNS";
  if (isVerb(silver) && isVerb(xpos)) return atLeast(classes.indexOf(`${upos} ${silver}`), mine);
  if (isVerb(silver) && noun) return atLeast(classes.indexOf(`VERB ${silver}`), mine);
  if (isVerb(xpos) && (silver === "NN" || silver === "NNS")) return atLeast(classes.indexOf(`NOUN ${silver}`), mine);
  return mine;
};
const atLeast = (found: number, otherwise: number): number => (found < 0 ? otherwise : found);

/** Which silver heads hold for the words of a sentence; runs of names are headed differently and say nothing. */
const partialHeads = (
  words: readonly { readonly start: number; readonly key: string; readonly xpos: string }[],
  silver: ReadonlyMap<string, SilverToken>,
): Int32Array => {
  const m = words.length;
  const at = new Map(words.map(({ start }, w) => [start, w]));
  const named = words.map(
    ({ xpos }, w) => isName(xpos) && (isName(words[w - 1]?.xpos ?? "") || isName(words[w + 1]?.xpos ?? "")),
  );
  return Int32Array.from(words, ({ key }, w) => {
    const token = silver.get(key);
    if (token === undefined || named[w] || incomparable.has(token.deprel)) return unknown;
    if (token.head < 0) return m;
    const h = at.get(token.head);
    return h === undefined || named[h] ? unknown : h;
  });
};

const partialTree = (heads: Int32Array): GoldTree => {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((h, w) => {
    if (h >= 0) dependents[h]?.push(w);
  });
  return { heads, dependents };
};

/** Parses the words in `room`, by `gold` where it is given. */
const parseGuided = (models: LanguageModels, room: ParseRoom, gold: GoldTree | null): void => {
  const { bare, configuration: c } = room;
  const count = models.parser.labels.length;
  const features = new Int32Array(parseFeatureLimit);
  const scores = new Int32Array(2 * count + 1);
  startSentence(c, bare.m);
  while (!isFinished(c)) {
    if (c.buffer === c.n && c.size === 1) {
      move(c, LEFT, 1);
      continue;
    }
    models.parser.arcs(features, parseFeatures(c, bare, models.parser.table.coarse, features), scores);
    const costs = gold === null ? null : actionCosts(c, gold);
    const least = costs === null ? 0 : Math.min(...costs.filter((cost) => cost >= 0));
    const may = (action: number): boolean =>
      costs === null
        ? action === SHIFT
          ? c.buffer < c.n
          : action === LEFT
            ? c.size > 0 && c.buffer < c.n
            : c.size > 1
        : costs[action] === least;
    let winner = -1;
    const consider = (k: number): void => {
      if (winner < 0 || (scores[k] as number) > (scores[winner] as number)) winner = k;
    };
    if (may(SHIFT)) consider(0);
    if (may(LEFT)) for (let k = 2; k <= count; k++) consider(k);
    if (may(RIGHT)) for (let k = count + 2; k <= 2 * count; k++) consider(k);
    move(c, actionOfClass(winner, count), labelOfClass(winner, count));
  }
};

/**
 * News sentences as training examples: atoms, our free tags, and the guided tree. Left out are sentences where the free
 * and the silver reading differ so much that one of them must have gone astray.
 */
export const newsExamples = (data: string, models: LanguageModels, classes: readonly string[]): ParseExample[] => {
  const texts = textsOf(data, "train");
  const examples: ParseExample[] = [];
  for (const line of readText(join(data, "polnear-silver", "train.jsonl.gz"))
    .split("\n")
    .filter((entry) => entry !== "")) {
    const { id, sentences } = JSON.parse(line) as {
      id: string;
      sentences: { tokens: [string, string, string, string, number, number][]; heads: number[]; deprels: string[] }[];
    };
    const silver = new Map<string, SilverToken>();
    for (const { tokens, heads, deprels } of sentences) {
      tokens.forEach(([, , xpos, , start, end], i) => {
        const h = heads[i] as number;
        silver.set(`${start}-${end}`, {
          xpos,
          head: h === 0 ? -1 : (tokens[h - 1]?.[4] ?? unknown),
          deprel: deprels[i] as string,
        });
      });
    }
    const { begins, start, end, form } = segment(texts.get(id) ?? "", models);
    begins.forEach((first, k) => {
      const last = (begins[k + 1] ?? form.length) - 1;
      const n = last - first + 1;
      if (n < 6 || n > 60) return;
      const example = guidedExample(
        models,
        classes,
        form.slice(first, last + 1),
        start.slice(first),
        end.slice(first),
        silver,
      );
      if (example !== null) examples.push(example);
    });
  }
  return examples;
};

const guidedExample = (
  models: LanguageModels,
  classes: readonly string[],
  forms: string[],
  start: Int32Array,
  end: Int32Array,
  silver: ReadonlyMap<string, SilverToken>,
): ParseExample | null => {
  const n = forms.length;
  const atoms = new Int32Array(n * atomCount);
  atomsOf(forms, 0, n - 1, models.clusters, atoms);
  const tags = new Int32Array(n);
  tagSentence(models.tagger.score, classes.length, atoms, n, tags);
  const key = (t: number): string => `${start[t]}-${end[t]}`;
  const better = tags.map((tag, t) => betterTag(tag, silver.get(key(t))?.xpos, classes));
  const room = createParseRoom(n);
  const { bare, configuration: c } = room;
  stripMarks(bare, atoms, better, models.parser.table, n);
  const words = Array.from({ length: bare.m }, (_, w) => {
    const t = bare.token[w] as number;
    return {
      start: start[t] as number,
      key: key(t),
      xpos: (classes[better[t] as number] as string).split(" ")[1] as string,
    };
  });
  const known = partialHeads(words, silver);
  parseGuided(models, room, null);
  let compared = 0;
  let same = 0;
  known.forEach((h, w) => {
    if (h < 0) return;
    compared++;
    if (c.head[w] === h) same++;
  });
  if (compared * 2 < bare.m || same * 10 < compared * 7) return null;
  parseGuided(models, room, partialTree(known));
  const markHeads = new Int32Array(n);
  if (bare.m < n) {
    attachMarks(
      bare,
      atoms,
      better,
      n,
      rankingChoice(models.parser.marks, wordTree(room, models.parser.table), bare),
      markHeads,
    );
  }
  const heads = new Int32Array(n);
  const deprels = forms.map(() => "punct");
  let w = 0;
  for (let t = 0; t < n; t++) {
    if (w < bare.m && bare.token[w] === t) {
      const h = c.head[w] as number;
      heads[t] = h === bare.m ? -1 : (bare.token[h] as number);
      deprels[t] = models.parser.labels[(c.label[w] as number) - 1] as string;
      w++;
    } else heads[t] = bare.token[markHeads[t] as number] as number;
  }
  const pair = (t: number, part: 0 | 1): string => (classes[better[t] as number] as string).split(" ")[part] as string;
  const sentence = {
    newDocument: false,
    newParagraph: false,
    text: "",
    forms,
    lemmas: forms.map(() => "_"),
    upos: forms.map((_, t) => pair(t, 0)),
    xpos: forms.map((_, t) => pair(t, 1)),
    feats: forms.map(() => "_"),
    heads,
    deprels,
    misc: forms.map(() => "_"),
    ranges: [],
  };
  return { sentence, atoms, tags };
};
