/**
 * Status of a deed. In: a language and the word that states the deed. Out: whether it happened, the word that decided, the rule.
 * The tree is climbed once from the deed upwards, a bounded number of steps.
 */
import type { Status } from "../codebook/statuses.ts";
import type { Language } from "../language/language.ts";
import { dependent, relation } from "../language/tree.ts";
import { conditionOf, hasTense, readClause, readNoun } from "./clause-status.ts";
import { applyEffect, type Climb, lower, startClimb, verdict } from "./climb.ts";
import { isVerb } from "./grammar.ts";
import { liesAhead } from "./moment.ts";
import { prepositionOf } from "./preposition-of.ts";
import type { Scene } from "./scene.ts";
import {
  clauseMarks,
  type Effect,
  embedding,
  embeddingNouns,
  movement,
  prepositions,
  reporting,
} from "./status-words.ts";
import { occurring, performing, undergoing } from "./support-verbs.ts";
import { whenOf } from "./when-where.ts";

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

/** Ends the climb. */
const top = -1;

/**
 * Reads the status of a deed.
 * @param token the verb, or the noun of action
 * @param ahead whether the deed's own date lies after the article's
 */
export const statusOf = (language: Language, token: number, ahead: boolean): StatusReading => {
  const climb = startClimb();
  let t = token;
  for (let i = 0; i < reach && t >= 0; i++) {
    const asVerb = isVerb(language, t) || dependent(language, t, "cop") >= 0;
    t = asVerb ? stepFromVerb(language, t, climb, ahead) : stepFromNoun(language, t, climb);
  }
  const sentence = language.sentences[language.sentence[token] as number];
  if (sentence !== undefined && language.form[sentence.last] === "?") lower(climb, "hypothetical", token, "question");
  if (ahead && climb.level === "fact" && climb.negations.size === 0 && climb.vague)
    lower(climb, "expected", token, "future-date");
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

interface Embedded {
  readonly effect: Effect | undefined;
  /** The governing word, with its particle where that decides: `call off`. */
  readonly word: string;
}

const embeddingOf = (language: Language, verb: number): Embedded => {
  const lemma = language.lemma[verb] as string;
  const phrasal = `${lemma} ${language.lemma[verb + 1] ?? ""}`;
  if (embedding.has(phrasal)) return { effect: embedding.get(phrasal), word: phrasal };
  if (lemma === "go" && language.xpos[verb] === "VBG") return { effect: "expected", word: "going to" };
  return { effect: embedding.get(lemma), word: lemma };
};

/** The mark of a clause, "instead of" and "rather than" also where they hang beside it; or −1. */
const markOf = (language: Language, verb: number): number => {
  const mark = dependent(language, verb, "mark");
  if (mark >= 0) return mark;
  const phrase = `${language.lemma[verb - 2]} ${language.lemma[verb - 1]}`;
  return phrase === "instead of" || phrase === "rather than" ? verb - 2 : -1;
};

const isInfinitive = (language: Language, verb: number): boolean => {
  const mark = markOf(language, verb);
  return language.xpos[verb] === "VB" && mark >= 0 && language.lemma[mark] === "to";
};

const stepFromVerb = (language: Language, verb: number, climb: Climb, ahead: boolean): number => {
  const head = language.head[verb] as number;
  const rel = relation(language, verb);
  const reported = head >= 0 && rel === "ccomp" && reporting.has(language.lemma[head] as string);
  readClause(language, verb, climb, ahead, reported);
  const condition = conditionOf(language, verb);
  if (condition >= 0) lower(climb, "hypothetical", condition, `condition:${language.lemma[condition]}`);
  // "is to meet".
  const aux = isInfinitive(language, verb) ? dependent(language, verb, "aux", "cop") : -1;
  if (aux >= 0 && language.lemma[aux] === "be") lower(climb, "expected", aux, "is-to");
  if (head < 0) {
    // Headlines: "Minister to visit Paris".
    if (isInfinitive(language, verb) && !hasTense(language, verb))
      lower(climb, "expected", markOf(language, verb), "headline-infinitive");
    return top;
  }
  switch (rel) {
    case "xcomp":
    case "ccomp":
    case "csubj":
      return stepFromComplement(language, verb, head, climb);
    case "acl":
      return stepFromAttribute(language, verb, head, climb);
    case "advcl":
      return stepFromAdverbial(language, verb, head, climb);
    case "conj":
      return hasTense(language, verb) ? top : head;
    case "nsubj":
    case "obl":
    case "obj":
      return head;
    default:
      return top;
  }
};

/** "plans to meet", "said that they met", "denied that they met". */
const stepFromComplement = (language: Language, verb: number, head: number, climb: Climb): number => {
  if (language.lemma[head] === "be" && isInfinitive(language, verb)) lower(climb, "expected", head, "is-to");
  const { effect, word } = embeddingOf(language, head);
  const clause = relation(language, verb) === "ccomp" && hasTense(language, verb);
  // "expects that they met": the clause's own past tense stands.
  if (clause && effect === "expected" && climb.level === "fact") return top;
  applyEffect(climb, effect, head, `embedding:${word}`);
  if (word === "going to") return top;
  return clause && reporting.has(word) && effect !== "denied" ? top : head;
};

/** "the plan to attack", "talks aimed at ending"; relative clauses speak for themselves. */
const stepFromAttribute = (language: Language, verb: number, head: number, climb: Climb): number => {
  if (language.deprel[verb] === "acl:relcl" || hasTense(language, verb)) return top;
  const governor = language.lemma[head] as string;
  const effect = embeddingNouns.get(governor);
  if (!isInfinitive(language, verb)) {
    applyEffect(climb, effect, head, `noun:${governor}`);
    return top;
  }
  // "helped the sides to negotiate", with the infinitive hung on the object.
  const verbAbove = relation(language, head) === "obj" ? (language.head[head] as number) : -1;
  const above = effect === undefined && verbAbove >= 0 ? embeddingOf(language, verbAbove) : null;
  if (above?.effect !== undefined) {
    applyEffect(climb, above.effect, verbAbove, `embedding:${above.word}`);
    return verbAbove;
  }
  applyEffect(climb, effect ?? "expected", head, `noun:${governor}`);
  return head;
};

/** "flew there to meet", "left without meeting", "before meeting". */
const stepFromAdverbial = (language: Language, verb: number, head: number, climb: Climb): number => {
  const markToken = markOf(language, verb);
  const mark = markToken < 0 ? "" : (language.lemma[markToken] as string);
  if (isInfinitive(language, verb)) {
    if (language.lemma[head] === "be") lower(climb, "expected", head, "is-to");
    const { effect, word } = embeddingOf(language, head);
    if (effect !== undefined && !movement.has(word)) applyEffect(climb, effect, head, `embedding:${word}`);
    else lower(climb, "expected", markToken, "purpose");
    return word === "going to" ? top : head;
  }
  if (hasTense(language, verb)) {
    if (mark === "before" || mark === "until") lower(climb, "expected", markToken, `mark:${mark}`);
    return top;
  }
  if (mark === "" && language.xpos[verb] === "VBG" && verb - head <= 2 && verb > head) {
    // "denies supporting", with the gerund hung beside its verb.
    const { effect, word } = embeddingOf(language, head);
    applyEffect(climb, effect, head, `embedding:${word}`);
    return effect === "denied" ? top : head;
  }
  const effect = clauseMarks.get(mark);
  applyEffect(climb, effect, markToken, `mark:${mark}`);
  return effect === "fact" || effect === "denied" ? top : head;
};

/** Expecting verbs that take the deed itself as their object: "postponed the visit". */
const scheduling: ReadonlySet<string> = new Set([
  ..."postpone schedule plan expect delay await anticipate prepare arrange reschedule defer".split(" "),
  "put off",
  "push back",
]);

const stepFromNoun = (language: Language, noun: number, climb: Climb): number => {
  readNoun(language, noun, climb);
  const head = language.head[noun] as number;
  if (head < 0) return top;
  const rel = relation(language, noun);
  if (rel === "conj") return head;
  if (isVerb(language, head)) return stepToVerb(language, noun, head, climb);
  const governor = language.lemma[head] as string;
  const { phrase, token } = prepositionOf(language, noun);
  const about = rel === "compound" || (rel === "nmod" && contentPrepositions.has(phrase));
  const effect = about ? embeddingNouns.get(governor) : undefined;
  const placed = prepositions.get(phrase);
  if (effect !== undefined) applyEffect(climb, effect, head, `noun:${governor}`);
  else if (placed !== undefined && placed !== "through") applyEffect(climb, placed, token, `preposition:${phrase}`);
  else if (rel === "nmod" && phrase === "of" && containers.has(governor)) return head;
  else {
    climb.vague = true;
    if (rel === "nsubj" && dependent(language, head, "cop") >= 0 && predicates.has(governor)) return head;
  }
  return top;
};

/** A noun of action under a verb: its object, its subject, or with a preposition. */
const stepToVerb = (language: Language, noun: number, verb: number, climb: Climb): number => {
  const rel = relation(language, noun);
  const { effect, word } = embeddingOf(language, verb);
  const { phrase, token } = prepositionOf(language, noun);
  const governor = language.lemma[verb] as string;
  // The particle of "called off the talks" often comes out as a preposition.
  const isObject =
    rel === "obj" || language.deprel[noun] === "nsubj:pass" || rel === "xcomp" || (rel === "obl" && word.includes(" "));
  if (isObject) {
    if (effect === "denied" || effect === "hypothetical" || (effect === "expected" && scheduling.has(word))) {
      applyEffect(climb, effect, verb, `embedding:${word}`);
      return verb;
    }
    if (performing.has(governor) || undergoing.has(governor)) return verb;
  } else if (rel === "nsubj") {
    if (occurring.has(governor)) {
      // What is said to have happened stands, whoever believes the rest: "they believe the attack marked a turn".
      if (hasTense(language, verb) && !reporting.has(governor)) {
        readClause(language, verb, climb, false, false);
        return top;
      }
      return verb;
    }
  } else if (phrase === "for" && movement.has(governor)) {
    lower(climb, "expected", token, "purpose");
    return verb;
  } else {
    const placed = prepositions.get(phrase);
    applyEffect(climb, placed, token, `preposition:${phrase}`);
    if (placed === "through") return verb;
    if (placed !== undefined) return top;
  }
  climb.vague = true;
  return top;
};

/** Between "plan" or "prospect" and the deed it is about. */
const contentPrepositions: ReadonlySet<string> = new Set(["of", "for", "to", "on", "over", "about", "against"]);

/** Nouns that only count or place a deed. */
const containers: ReadonlySet<string> = new Set(
  (
    "round wave series start beginning end day outbreak resumption continuation number set spate string campaign course " +
    "success conclusion part"
  ).split(" "),
);

/** Predicates that speak about whether the deed comes about: "a visit is possible". */
const predicates: ReadonlySet<string> = new Set(
  "possible likely unlikely certain due imminent expected scheduled underway uncertain impossible".split(" "),
);
