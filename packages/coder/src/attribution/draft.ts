/** An attribution before it has its id and its place in a chain, and what the rules of one sentence read. */
import type { Cast } from "../actors/actor.ts";
import type { Language, Sentence } from "../language/language.ts";
import { dependent, dependentsOf, dependentsWith, relation } from "../language/tree.ts";
import type { Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import { formOf } from "./content.ts";
import type { Quotation } from "./quoted.ts";

export interface Draft {
  /** The word that heads the cue, or −1. */
  readonly head: number;
  /** The cue of what carries this one, where their order in the text does not tell: "Reuters reported, citing officials". */
  readonly carrier?: Span;
  /** The cue of what this one denies. */
  readonly denies?: Span;
  readonly speaker: Attribution["speaker"];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly form: Attribution["form"];
  readonly stance: Attribution["stance"];
  readonly kind: Attribution["kind"];
  readonly colour: Attribution["colour"];
  readonly because: string;
}

/** What somebody says in plain words, as most say it, but for what `parts` tell otherwise. */
export const stated = (
  quotations: readonly Quotation[],
  parts: Pick<Draft, "head" | "speaker" | "cue" | "content" | "because"> & Partial<Draft>,
): Draft => ({
  form: formOf(parts.content, quotations),
  stance: "states",
  kind: "speech",
  colour: "neutral",
  ...parts,
});

/** The tokens from `first` to `last`, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** Where the first words of cue or content stand. */
export const firstOf = ({ cue, content }: Pick<Draft, "cue" | "content">): number =>
  Math.min(cue?.start ?? Number.MAX_SAFE_INTEGER, ...content.map(({ start }) => start));

/** The first token that begins at an offset or after it. */
export const firstToken = (language: Language, offset: number): number => {
  let [low, high] = [0, language.form.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((language.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

export interface Room {
  readonly language: Language;
  readonly cast: Cast;
  readonly sentence: Sentence;
  /** Quotations that overlap the sentence. */
  readonly quotations: readonly Quotation[];
}

export const isVerb = (language: Language, t: number): boolean =>
  language.upos[t] === "VERB" || language.upos[t] === "AUX";

/** The preposition that marks a noun, or nothing. */
export const caseOf = (language: Language, noun: number): string => {
  const mark = dependent(language, noun, "case");
  return mark < 0 ? "" : (language.lemma[mark] as string);
};

/** A past tense is none, whatever the parser made of its subject: "Juba called on Khartoum to withdraw". */
export const isPassive = (language: Language, verb: number): boolean =>
  dependentsOf(language, verb).some(
    (d) => language.deprel[d] === "aux:pass" || (language.deprel[d] === "nsubj:pass" && language.xpos[verb] !== "VBD"),
  );

/** "was denied by the ministry": the agent of a passive, or −1. */
export const agentOf = (language: Language, verb: number): number =>
  dependentsWith(language, verb, "obl").find((d) => caseOf(language, d) === "by") ?? -1;

/** The subject of a cue, its own or the one it shares with the verb above it ("…, adding that …"), or −1. */
export const subjectOf = (language: Language, verb: number): number => {
  let v = verb;
  for (let i = 0; i < 5 && v >= 0; i++) {
    const above = language.head[v] as number;
    const rel = relation(language, v);
    const own = dependentsWith(language, v, "nsubj")[0];
    if (own !== undefined) {
      return (language.xpos[own] as string).startsWith("W") && rel === "acl" && above >= 0 ? above : own;
    }
    if (rel === "acl" && above >= 0 && !isVerb(language, above)) return above;
    if (!["conj", "xcomp", "advcl", "acl", "parataxis", "dep"].includes(rel)) return -1;
    v = above;
  }
  return -1;
};

/** The noun that heads the phrase which begins at `first`, or −1 where none does. */
export const nounAfter = (language: Language, first: number, last: number): number => {
  for (let t = first; t <= Math.min(first + 4, last); t++) {
    const upos = language.upos[t];
    if (upos === "DET" || upos === "ADJ" || upos === "NUM") continue;
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "PRON") return -1;
    let top = t;
    for (let i = 0; i < 6; i++) {
      const above = language.head[top] as number;
      const joined = ["compound", "flat", "amod", "nmod:poss", "nmod:desc", "det"].includes(
        language.deprel[top] as string,
      );
      if (!joined || above < first || above > t + 6) break;
      top = above;
    }
    return top;
  }
  return -1;
};

/** Who stands right behind a cue that has no subject in the tree: "…,” added Mousavi". The head of the phrase, or −1. */
export const invertedSubject = ({ language, sentence }: Room, after: number): number =>
  nounAfter(language, after, sentence.last);
