/** What is asked of a word that may head a cue. In: word facts and a token. Out: feature keys. */
import { dependentsOf } from "../language/tree.ts";
import { addKey, type Keys, stepOf } from "./keys.ts";
import type { WordFacts } from "./word-facts.ts";

export const cueFeatures = (facts: WordFacts, t: number, keys: Keys): void => {
  const { language, word, lemma, relation, tag, cluster, cue, quotation } = facts;
  const { first, last } = language.sentences[language.sentence[t] as number] as { first: number; last: number };
  const at = (column: Int32Array, i: number): number => (i < first || i > last ? -1 : (column[i] as number));
  const head = language.head[t] as number;
  keys.count = 0;
  addKey(keys, 1, word[t] as number);
  addKey(keys, 2, lemma[t] as number, tag[t] as number);
  addKey(keys, 3, relation[t] as number, tag[t] as number);
  addKey(keys, 4, lemma[t] as number, relation[t] as number);
  addKey(keys, 5, cue[t] as number, relation[t] as number);
  addKey(keys, 6, cluster[t] as number, tag[t] as number);
  addKey(keys, 7, at(word, t + 1), lemma[t] as number);
  addKey(keys, 8, at(word, t - 1), lemma[t] as number);
  addKey(keys, 9, at(word, t + 1), tag[t] as number);
  addKey(keys, 10, at(word, t - 1), tag[t] as number);
  addKey(keys, 11, at(lemma, head), relation[t] as number);
  addKey(keys, 12, at(cue, head), relation[t] as number);
  addKey(keys, 13, at(cluster, head), relation[t] as number);
  addKey(keys, 14, at(tag, t - 1), at(tag, t + 1));
  for (const d of dependentsOf(language, t)) {
    const side = d < t ? 1 : 2;
    addKey(keys, 20 + side, relation[d] as number, tag[t] as number);
    addKey(keys, 22 + side, relation[d] as number, lemma[t] as number);
    addKey(keys, 24 + side, relation[d] as number, cue[t] as number);
    addKey(keys, 27, lemma[d] as number, relation[d] as number);
    addKey(keys, 28, facts.name[d] as number, relation[d] as number);
    addKey(keys, 29, cluster[d] as number, relation[d] as number);
    if (keys.count > 76) break;
  }
  // How near the closest quotations begin and end.
  const own = quotation[t] as number;
  addKey(keys, 40, own < 0 ? 0 : 1, tag[t] as number);
  let [ends, begins] = [99, 99];
  for (let d = 1; d <= 12; d++) {
    if (ends === 99 && t - d >= 0 && (quotation[t - d] as number) >= 0 && quotation[t - d] !== own) ends = d;
    if (begins === 99 && t + d < word.length && (quotation[t + d] as number) >= 0 && quotation[t + d] !== own)
      begins = d;
  }
  addKey(keys, 41, stepOf(ends), cue[t] as number);
  addKey(keys, 42, stepOf(begins), cue[t] as number);
  addKey(keys, 43, stepOf(ends), stepOf(begins));
  addKey(keys, 44, stepOf(t - first), tag[t] as number);
};
