/**
 * Status of a deed. In: a language and the word that states the deed. Out: whether it happened, the word that decided, the rule.
 * The tree is climbed once from the deed upwards, a bounded number of steps.
 */
import type { Status } from "../codebook/statuses.ts";
import type { Language } from "../language/language.ts";
import { dependent, relation } from "../language/tree.ts";
import { liesAhead } from "../time/dateline.ts";
import { apply, type Climb, startClimb, verdict } from "./climb.ts";
import { isVerb } from "./grammar.ts";
import { stepFromNoun } from "./noun-status.ts";
import type { Scene } from "./scene.ts";
import { stepFromVerb } from "./verb-status.ts";
import { whenOf } from "./when.ts";

export interface StatusReading {
  readonly status: Status;
  /** Token that decided, or −1 where nothing but the default did. */
  readonly decider: number;
  /** `will`, `negation`, `embedding:plan` … */
  readonly rule: string;
  /** Says too little to contradict another telling of the deed: "the arrangements of the visit". */
  readonly vague: boolean;
}

/** How many words are climbed. */
const reach = 12;

/** "the signing of the treaty": a gerund that is a noun. */
const isNominal = (language: Language, token: number): boolean =>
  language.xpos[token] === "VBG" && dependent(language, token, "det", "nmod:poss", "amod", "case") >= 0;

/** Where to begin: a copula or an auxiliary speaks through its predicate. */
const startOf = (language: Language, token: number): number => {
  const rel = relation(language, token);
  const head = language.head[token] as number;
  return head >= 0 && (rel === "cop" || rel === "aux") ? head : token;
};

const presupposing: ReadonlySet<string> = new Set("why how when where who what which".split(" "));

/** "Did they meet?" supposes; "Why did they meet?" does not doubt that they did. */
const readQuestion = (language: Language, token: number, climb: Climb): void => {
  const sentence = language.sentences[language.sentence[token] as number];
  if (sentence === undefined || language.form[sentence.last] !== "?") return;
  const first = (language.form[sentence.first] as string).toLowerCase();
  if (!presupposing.has(first) || climb.state !== "fact") apply(climb, "supposed", token, "question");
};

const inverted: ReadonlySet<string> = new Set(["Were", "Had", "Should"]);

/** "Were they to attack, …": a condition without "if". Its clause ends at the comma. */
const readInversion = (language: Language, token: number, climb: Climb): void => {
  const sentence = language.sentences[language.sentence[token] as number];
  if (sentence === undefined || !inverted.has(language.form[sentence.first] as string)) return;
  if (language.form[sentence.last] === "?") return;
  for (let t = sentence.first; t <= token; t++) if (language.form[t] === ",") return;
  apply(climb, "supposed", sentence.first, "condition:inversion");
};

/**
 * Reads the status of a deed.
 * @param token the verb, or the noun of action
 * @param ahead whether the deed's own date lies after the article's
 */
export const statusOf = (language: Language, token: number, ahead: boolean): StatusReading => {
  const climb = startClimb();
  let t = startOf(language, token);
  for (let i = 0; i < reach && t >= 0; i++) {
    const asVerb = (isVerb(language, t) && !isNominal(language, t)) || dependent(language, t, "cop") >= 0;
    t = asVerb ? stepFromVerb(language, t, climb, ahead) : stepFromNoun(language, t, climb, ahead);
  }
  readInversion(language, token, climb);
  readQuestion(language, token, climb);
  if (ahead && climb.state === "fact" && climb.vague) apply(climb, "expected", token, "future-date");
  return { status: verdict(climb), decider: climb.decider, rule: climb.rule, vague: climb.vague };
};

/**
 * Reads the status of a deed in its article.
 * @param tokens the deed's word, then its support verb and the words of its phrase
 */
export const readStatus = (scene: Scene, tokens: readonly number[]): StatusReading => {
  const token = tokens[0] as number;
  const when = whenOf(scene, tokens);
  const read = statusOf(scene.language, token, when !== null && liesAhead(scene.dateline, when.interval));
  // "He said …. Iran would send more": the future of what is told, not of what is supposed.
  return read.rule === "would" && scene.attributionAt[token] !== -1
    ? { ...read, status: "expected", rule: "would-reported" }
    : read;
};
