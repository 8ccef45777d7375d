/**
 * More training data, from news. In: PolNeAR's silver trees (Stanford CoreNLP) and the network as far as it has learned from treebanks.
 * Out: trees in our conventions that keep the silver heads wherever the two can be compared: the network reads each sentence again, with
 * the silver arcs raised. Labels are ours: the silver ones are of UD version 1. Verb tags are the silver ones, whose tagger was trained on
 * news. Left out are sentences in which the free and the silver reading differ so much that one of them must have gone astray.
 */
import { join } from "node:path";
import { type Splitter, segment } from "../packages/coder/src/language/analyse.ts";
import { readSyntaxOf } from "../packages/coder/src/language/syntax.ts";
import type { SyntaxReader } from "../packages/coder/src/language/syntax-room.ts";
import { atomCount, atomsOf } from "../packages/coder/src/language/word-atoms.ts";
import { textsOf } from "./silver.ts";
import { readText, type TreeSentence } from "./treebank.ts";

interface SilverToken {
  readonly xpos: string;
  /** Start of the head, −1 at the root. */
  readonly head: number;
  readonly deprel: string;
}

/** What a silver arc is raised by: enough to win wherever the network is not certain of another. */
const raise = 6;
/** A head that is not known. */
const unknown = -2;

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
const isNoun = (xpos: string): boolean => xpos === "NN" || xpos === "NNS";
const isName = (xpos: string): boolean => xpos === "NNP" || xpos === "NNPS";

/** Our tag, or the silver one where that is about the form of a verb. */
const betterTag = (mine: string, silver: string | undefined, classes: ReadonlySet<string>): string => {
  const [upos, xpos] = mine.split(" ") as [string, string];
  if (silver === undefined || silver === xpos) return mine;
  const better =
    isVerb(silver) && isVerb(xpos)
      ? `${upos} ${silver}`
      : isVerb(silver) && isNoun(xpos)
        ? `VERB ${silver}`
        : isVerb(xpos) && isNoun(silver)
          ? `NOUN ${silver}`
          : mine;
  return classes.has(better) ? better : mine;
};

/** Which silver heads hold, by word; runs of names are headed differently and say nothing. */
const silverHeads = (
  starts: readonly number[],
  keys: readonly string[],
  xpos: readonly string[],
  silver: ReadonlyMap<string, SilverToken>,
): Int32Array => {
  const at = new Map(starts.map((start, w) => [start, w]));
  const named = xpos.map((tag, w) => isName(tag) && (isName(xpos[w - 1] ?? "") || isName(xpos[w + 1] ?? "")));
  return Int32Array.from(keys, (key, w) => {
    const token = silver.get(key);
    if (token === undefined || named[w] || incomparable.has(token.deprel)) return unknown;
    if (token.head < 0) return -1;
    const head = at.get(token.head);
    return head === undefined || named[head] ? unknown : head;
  });
};

interface SilverLine {
  readonly id: string;
  readonly sentences: readonly {
    readonly tokens: readonly [string, string, string, string, number, number][];
    readonly heads: readonly number[];
    readonly deprels: readonly string[];
  }[];
}

/** The tokens of an article by their place. */
const silverTokens = ({ sentences }: SilverLine): Map<string, SilverToken> => {
  const found = new Map<string, SilverToken>();
  for (const { tokens, heads, deprels } of sentences) {
    tokens.forEach(([, , xpos, , start, end], i) => {
      const h = heads[i] as number;
      const head = h === 0 ? -1 : (tokens[h - 1]?.[4] ?? unknown);
      found.set(`${start}-${end}`, { xpos, head, deprel: deprels[i] as string });
    });
  }
  return found;
};

export const newsTrees = (data: string, splitter: Splitter, reader: SyntaxReader): TreeSentence[] => {
  const texts = textsOf(data, "train");
  const { upos, xpos, labels } = reader.model;
  const classes = new Set(upos.map((tag, c) => `${tag} ${xpos[c]}`));
  const found: TreeSentence[] = [];
  for (const line of readText(join(data, "polnear-silver", "train.jsonl.gz")).split("\n")) {
    if (line === "") continue;
    const article = JSON.parse(line) as SilverLine;
    const silver = silverTokens(article);
    const { begins, start, end, form } = segment(texts.get(article.id) ?? "", splitter);
    begins.forEach((first, k) => {
      const next = begins[k + 1] ?? form.length;
      const n = next - first;
      if (n < 6 || n > 60) return;
      const forms = form.slice(first, next);
      const atoms = new Int32Array(n * atomCount);
      atomsOf(forms, 0, n - 1, splitter.clusters, atoms);
      const read = (guide?: (scores: Float32Array) => void) => {
        const columns = { tags: new Int32Array(n), heads: new Int32Array(n), labels: new Int32Array(n) };
        readSyntaxOf(reader, atoms, [0, n], columns, guide);
        return columns;
      };
      const free = read();
      const keys = forms.map((_, i) => `${start[first + i]}-${end[first + i]}`);
      const pairs = [...free.tags].map((tag, i) =>
        betterTag(`${upos[tag]} ${xpos[tag]}`, silver.get(keys[i] as string)?.xpos, classes),
      );
      const known = silverHeads(
        forms.map((_, i) => start[first + i] as number),
        keys,
        pairs.map((pair) => pair.split(" ")[1] as string),
        silver,
      );
      const compared = known.filter((head) => head !== unknown).length;
      const same = known.filter((head, i) => head !== unknown && head === free.heads[i]).length;
      if (compared * 2 < n || same * 10 < compared * 7) return;
      const guided = read((scores) => {
        known.forEach((head, i) => {
          if (head === unknown || head === i) return;
          const at = i * (n + 1) + (head < 0 ? n : head);
          scores[at] = (scores[at] as number) + raise;
        });
      });
      found.push({
        newDocument: false,
        newParagraph: false,
        text: "",
        forms,
        lemmas: forms.map(() => "_"),
        upos: pairs.map((pair) => pair.split(" ")[0] as string),
        xpos: pairs.map((pair) => pair.split(" ")[1] as string),
        feats: forms.map(() => "_"),
        heads: guided.heads,
        deprels: [...guided.labels].map((label) => labels[label - 1] as string),
        misc: forms.map(() => "_"),
        ranges: [],
      });
    });
  }
  return found;
};
