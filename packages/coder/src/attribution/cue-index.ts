/** Cues by lemma. In: the codebook's table. Out: for a verb, noun or adjective in a tree the cue that it is, with all its frames. */
import { type Cue, type CueFrame, cues } from "../codebook/cues.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf } from "../language/tree.ts";
import type { Attribution } from "./attribution.ts";

/** A cue with the frames of all its rows. */
export interface IndexedCue {
  readonly lemma: string;
  readonly kind: Cue["kind"];
  readonly colour: Cue["colour"];
  readonly stance: Cue["stance"];
  readonly frames: ReadonlySet<CueFrame>;
  /** The words that must follow: "out" of "point out"; empty for most. */
  readonly particles: readonly string[];
}

const build = (part: Cue["part"]): ReadonlyMap<string, readonly IndexedCue[]> => {
  const whole = new Map<string, IndexedCue>();
  for (const cue of cues) {
    if (cue.part !== part) continue;
    const known = whole.get(cue.lemma);
    const frames = new Set([...(known?.frames ?? []), ...cue.frames]);
    const { kind, colour, stance } = known ?? cue;
    whole.set(cue.lemma, { lemma: cue.lemma, kind, colour, stance, frames, particles: cue.lemma.split(" ").slice(1) });
  }
  const byWord = new Map<string, IndexedCue[]>();
  for (const cue of whole.values()) {
    const word = cue.lemma.split(" ")[0] as string;
    byWord.set(word, [...(byWord.get(word) ?? []), cue]);
  }
  // "point out" is tried before "point".
  for (const list of byWord.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
};

const verbs = build("verb");
const nouns = build("noun");
const adjectives = build("adjective");

const fitting = (language: Language, token: number, list: readonly IndexedCue[] | undefined): IndexedCue | null =>
  list?.find(({ particles }) =>
    particles.every((word, i) => (language.form[token + 1 + i] ?? "").toLowerCase() === word),
  ) ?? null;

export const verbCueAt = (language: Language, token: number): IndexedCue | null =>
  fitting(language, token, verbs.get(language.lemma[token] as string));

export const nounCueAt = (language: Language, token: number): IndexedCue | null =>
  fitting(language, token, nouns.get(language.lemma[token] as string));

export const adjectiveCueAt = (language: Language, token: number): IndexedCue | null =>
  fitting(language, token, adjectives.get(language.lemma[token] as string));

/** What the codebook knows of a token as a cue, by its part of speech. */
export const cueAt = (language: Language, token: number): IndexedCue | null => {
  const upos = language.upos[token];
  if (upos === "VERB" || upos === "AUX") return verbCueAt(language, token);
  if (upos === "NOUN") return nounCueAt(language, token);
  return upos === "ADJ" ? adjectiveCueAt(language, token) : null;
};

/** Verbs that lend their object a voice: what is meant the noun tells ("voiced fears", "cast doubt on"). */
const light = new Set(
  "voice express cast issue make raise offer give repeat reiterate call put bring have level".split(" "),
);

/** The same for a cue of several words: that of its head, else that of the first word the codebook knows ("made it clear"). */
export const cueOf = (language: Language, head: number, tokens: readonly number[]): IndexedCue | null => {
  const whole = verbCueAt(language, head);
  if (whole !== null && whole.particles.length > 1) return whole;
  const carried = light.has(language.lemma[head] as string)
    ? tokens.find((t) => t > head && language.upos[t] === "NOUN")
    : undefined;
  const noun = carried === undefined ? null : nounCueAt(language, carried);
  return [head, ...tokens].reduce<IndexedCue | null>((found, token) => found ?? cueAt(language, token), noun);
};

const negation = /^(not|n't|n’t|never|no|longer)$/i;

/** What a speaker does with the content: the cue's stance, turned where the cue is negated ("does not believe that …"). */
export const stanceOf = (language: Language, head: number, cue: IndexedCue | null): Attribution["stance"] => {
  if (cue === null) return "states";
  const { stance, lemma } = cue;
  if (!dependentsOf(language, head).some((d) => negation.test(language.form[d] as string))) return stance;
  return stance === "denies" || ["believe", "think", "confirm", "accept", "agree", "see"].includes(lemma)
    ? "doubts"
    : stance;
};
