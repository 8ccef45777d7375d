/** Open questions: "it remains to be seen whether …". In: a language. Out: the words of each, and where its clause begins. */
import type { Language } from "../language/language.ts";

export interface OpenQuestion {
  /** First and last token of the statement. */
  readonly first: number;
  readonly last: number;
  /** The token of "whether" or "if". */
  readonly clause: number;
  readonly because: string;
}

/** Lemmas, in order, that may have a few words between them; the last is the word the question begins with. */
const patterns: readonly { readonly id: string; readonly words: readonly (readonly string[])[] }[] = [
  { id: "remains-to-be-seen", words: [["remain"], ["see"], ["whether", "if", "how", "when"]] },
  {
    id: "unclear",
    words: [
      ["unclear", "uncertain", "unknown", "unsure", "undecided", "doubtful"],
      ["whether", "if"],
    ],
  },
  {
    id: "not-clear",
    words: [
      ["not", "n't"],
      ["clear", "certain", "known", "sure"],
      ["whether", "if"],
    ],
  },
  {
    id: "question",
    words: [
      ["question", "issue"],
      ["be", "of", "remain"],
      ["whether", "if"],
    ],
  },
  { id: "time-will-tell", words: [["time"], ["will"], ["tell"], ["whether", "if"]] },
  {
    id: "too-early",
    words: [
      ["early", "soon"],
      ["tell", "say", "know"],
      ["whether", "if"],
    ],
  },
  { id: "open-question", words: [["open"], ["question"], ["whether", "if"]] },
  {
    id: "nobody-knows",
    words: [
      ["nobody", "no"],
      ["know", "say", "tell"],
      ["whether", "if"],
    ],
  },
  { id: "to-be-decided", words: [["decide", "rule", "determine"], ["whether"]] },
  { id: "wait-and-see", words: [["wait", "watch"], ["see"], ["whether", "if"]] },
];

/** Words that may stand between two words of a pattern. */
const gap = 4;

const match = (language: Language, from: number, last: number, words: readonly (readonly string[])[]): number => {
  if (!words[0]?.includes(language.lemma[from] as string)) return -1;
  let at = from;
  for (const options of words.slice(1)) {
    let found = -1;
    for (let t = at + 1; t <= Math.min(last, at + gap); t++) {
      if (options.includes(language.lemma[t] as string)) {
        found = t;
        break;
      }
    }
    if (found < 0) return -1;
    at = found;
  }
  return at;
};

/** What is said of a question that is the subject: "Whether the two will meet is an open question". */
const leftOpen: readonly (readonly string[])[] = [
  ["open", "question"],
  ["not", "know"],
  ["not", "clear"],
  ["not", "certain"],
  ["remain", "see"],
  ["remain", "unclear"],
  ["remain", "open"],
  ["be", "unclear"],
  ["be", "uncertain"],
  ["be", "unknown"],
  ["be", "doubtful"],
  ["nobody", "say"],
  ["nobody", "know"],
  ["one", "know"],
  ["be", "anyone", "guess"],
  ["be", "anybody", "guess"],
];

const unknowing: ReadonlySet<string> = new Set(["nobody", "one"]);

/** What a question may begin with that is left open behind it. */
const askingWords: ReadonlySet<string> = new Set(["whether", "when", "how"]);

/** "Whether … is an open question": the last word of what leaves it open, or −1. */
const askedFirst = (language: Language, first: number, last: number): number => {
  const word = (language.form[first] as string).toLowerCase();
  if (!askingWords.has(word) || language.form[last] === "?") return -1;
  for (let t = first + 1; t <= last; t++) {
    // "Whether he carries a message nobody would say": of what is, not of what will be.
    const ahead = language.xpos.slice(first, t).includes("MD");
    if (!ahead && (word !== "whether" || unknowing.has(language.lemma[t] as string))) continue;
    const ends = leftOpen.map((words) =>
      match(
        language,
        t,
        last,
        words.map((one) => [one]),
      ),
    );
    const end = Math.max(...ends);
    if (end >= 0) return end;
  }
  return -1;
};

/** "is to decide whether", "will rule on Friday whether"; what was decided is open no more. */
const isDecided = (language: Language, token: number): boolean =>
  language.xpos[token] === "VBD" || language.xpos[token] === "VBN";

export const openQuestions = (language: Language): readonly OpenQuestion[] => {
  const found: OpenQuestion[] = [];
  for (const { first, last } of language.sentences) {
    const end = askedFirst(language, first, last);
    if (end >= 0) {
      found.push({ first, last: end, clause: first, because: "prospects/question:whether" });
      continue;
    }
    for (let t = first; t <= last; t++) {
      const hit = patterns
        .map(({ id, words }) => ({ id, clause: match(language, t, last, words) }))
        .find(({ id, clause }) => clause >= 0 && !(id === "to-be-decided" && isDecided(language, t)));
      if (hit === undefined) continue;
      const start =
        language.lemma[t - 1] === "it" && t > first
          ? t - 1
          : language.lemma[t - 2] === "it" && t > first + 1
            ? t - 2
            : t;
      const end = language.upos[last] === "PUNCT" && last > hit.clause ? last - 1 : last;
      found.push({ first: start, last: end, clause: hit.clause, because: `prospects/question:${hit.id}` });
      break;
    }
  }
  return found;
};
