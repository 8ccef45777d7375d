/** Learns lemmas. In: treebank sentences. Out: the section of endings and edits that `lemmas.ts` reads; its accuracy. */
import {
  editOf,
  endingLimit,
  keepsCase,
  type Lemmatizer,
  longestEnding,
} from "../packages/coder/src/language/lemmas.ts";
import { irregularForms } from "./irregular-forms.ts";
import type { TreeSentence } from "./treebank.ts";

/** Votes for edits of a word within a class. */
type Votes = Map<string, number>;

const vote = (votes: Votes, edit: string, weight: number): void => {
  votes.set(edit, (votes.get(edit) ?? 0) + weight);
};

const winner = (votes: Votes): string =>
  [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "0";

/** For each class the edits of each word. */
const collect = (sentences: readonly TreeSentence[]): Map<string, Map<string, Votes>> => {
  const classes = new Map<string, Map<string, Votes>>();
  const add = (pair: string, form: string, lemma: string, weight: number): void => {
    const word = (keepsCase(pair) ? form : form.toLowerCase()).replaceAll("’", "'");
    const words = classes.get(pair) ?? new Map<string, Votes>();
    classes.set(pair, words);
    const votes = words.get(word) ?? new Map<string, number>();
    words.set(word, votes);
    vote(votes, editOf(word, lemma), weight);
  };
  for (const s of sentences) {
    s.forms.forEach((form, i) => {
      if (s.lemmas[i] !== "_" && !/[\s]/.test(form)) add(`${s.upos[i]} ${s.xpos[i]}`, form, s.lemmas[i] as string, 1);
    });
  }
  for (const [pair, form, lemma] of irregularForms) add(pair, form, lemma, 3);
  return classes;
};

/** Endings from short to long: an ending is kept where it says something else than the shorter ones. */
const endingsOf = (words: ReadonlyMap<string, Votes>): Map<string, string> => {
  const table = new Map<string, string>();
  for (let k = 0; k <= endingLimit; k++) {
    const byEnding = new Map<string, { votes: Votes; words: number }>();
    for (const [word, votes] of words) {
      if (word.length < k + (k > 0 ? 1 : 0)) continue;
      const ending = word.slice(word.length - k);
      const entry = byEnding.get(ending) ?? { votes: new Map<string, number>(), words: 0 };
      byEnding.set(ending, entry);
      entry.words++;
      // A word counts once, whatever its frequency: rare words are what endings are for.
      vote(entry.votes, winner(votes), 1);
    }
    for (const [ending, { votes, words: count }] of byEnding) {
      const edit = winner(votes);
      if (k > 0 && (count < 2 || edit === longestEnding(ending, table))) continue;
      table.set(ending, edit);
    }
  }
  for (const [word, votes] of words) {
    const edit = winner(votes);
    if (edit !== longestEnding(word, table)) table.set(`^${word}`, edit);
  }
  return table;
};

export const trainLemmas = (sentences: readonly TreeSentence[]): [string, Uint8Array][] => {
  const lines: string[] = [];
  for (const [pair, words] of [...collect(sentences)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [ending, edit] of [...endingsOf(words)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push(`${pair}\t${ending}\t${edit}`);
    }
  }
  return [["endings", new TextEncoder().encode(lines.join("\n"))]];
};

/** Share of right lemmas with gold tags, in percent; CoNLL 2018 counts letter case. */
export const lemmaAccuracy = (
  lemmatize: Lemmatizer,
  classes: readonly string[],
  sentences: readonly TreeSentence[],
): number => {
  let right = 0;
  let all = 0;
  for (const s of sentences) {
    s.forms.forEach((form, i) => {
      if (s.lemmas[i] === "_") return;
      all++;
      if (lemmatize(form, classes.indexOf(`${s.upos[i]} ${s.xpos[i]}`)) === s.lemmas[i]) right++;
    });
  }
  return (100 * right) / all;
};
