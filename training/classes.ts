/** The classes that are learned. In: trees. Out: lists of tags and labels, the most frequent first; atoms of a tree's words. */
import type { Clusters } from "../packages/coder/src/language/clusters.ts";
import { atomCount, atomsOf } from "../packages/coder/src/language/word-atoms.ts";
import type { TreeSentence } from "./treebank.ts";

const byFrequency = (counts: ReadonlyMap<string, number>, least: number): string[] =>
  [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);

/** Every pair of UPOS and XPOS met at least twice. */
export const tagClasses = (sentences: readonly TreeSentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const s of sentences) {
    s.upos.forEach((upos, i) => {
      const pair = `${upos} ${s.xpos[i]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  }
  return byFrequency(counts, 2);
};

/** Labels, `root` first; those met once or twice become `dep`. */
export const parseLabels = (sentences: readonly TreeSentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const d of s.deprels) counts.set(d, (counts.get(d) ?? 0) + 1);
  counts.delete("root");
  return ["root", ...byFrequency(counts, 3)];
};

export const sentenceAtoms = (sentence: TreeSentence, clusters: Clusters): Int32Array => {
  const atoms = new Int32Array(sentence.forms.length * atomCount);
  atomsOf(sentence.forms, 0, sentence.forms.length - 1, clusters, atoms);
  return atoms;
};
