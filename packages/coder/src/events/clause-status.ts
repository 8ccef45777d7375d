/** What one clause says about its verb: tense, aspect, modals, negation, conditions, adverbs. In: a verb. Out: steps of a `Climb`. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { applyEffect, type Climb, isBelow, lower, negate } from "./climb.ts";
import { adverbs, conditions, describing, underWay } from "./status-words.ts";

const futureModals: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "shall", "wo", "gonna"]);
const possibleModals: ReadonlySet<string> = new Set(["may", "might", "could", "can", "ca"]);
const duties: ReadonlySet<string> = new Set(["should", "must", "ought", "need"]);
const tensed: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
const noOne: ReadonlySet<string> = new Set(["nothing", "nobody", "none", "neither"]);
const noWords: ReadonlySet<string> = new Set(["no", "neither"]);

/** "held no talks", "no one attacked", "neither side agreed". */
const negatedParticipant = (language: Language, noun: number): number => {
  if (noOne.has(language.lemma[noun] as string)) return noun;
  const det = dependent(language, noun, "det");
  return det >= 0 && noWords.has(language.lemma[det] as string) ? det : -1;
};

const negatingRelations: ReadonlySet<string> = new Set(["advmod", "cc:preconj", "cc", "aux"]);

/** Token of a negation that belongs to a word, or −1. */
export const negationOf = (language: Language, t: number): number => {
  for (const d of dependentsOf(language, t)) {
    const lemma = language.lemma[d] as string;
    const rel = relation(language, d);
    if (negatingRelations.has(rel) && adverbs.get(lemma) === "denied") {
      // "not only X but": no denial.
      if (language.lemma[d + 1] === "only" || language.lemma[d + 1] === "just") continue;
      return d;
    }
    if (rel === "advmod" && lemma === "longer" && language.lemma[d - 1] === "no") return d - 1;
    if (rel === "det" && noWords.has(lemma)) return d;
    if (rel === "obj" || rel === "nsubj") {
      const negation = negatedParticipant(language, d);
      if (negation >= 0) return negation;
    }
  }
  return -1;
};

/** The "if" that a clause hangs under, or −1. */
export const conditionOf = (language: Language, head: number): number => {
  for (const d of dependentsOf(language, head)) {
    if (d > head) break;
    const rel = relation(language, d);
    if ((rel === "mark" || rel === "advmod" || rel === "cc") && conditions.has(language.lemma[d] as string)) return d;
  }
  return -1;
};

/** The "if" of whose clause this one is the consequence, or −1. */
const consequenceOf = (language: Language, verb: number): number => {
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) !== "advcl") continue;
    const mark = conditionOf(language, d);
    if (mark >= 0 && language.lemma[mark] !== "whether") return mark;
  }
  return -1;
};

const auxiliariesOf = (language: Language, verb: number): readonly number[] => {
  const found: number[] = [];
  for (const d of dependentsOf(language, verb)) {
    const rel = relation(language, d);
    if (rel === "aux" || rel === "cop") found.push(d);
  }
  return found;
};

/** Whether the verb or its auxiliaries carry tense. */
export const hasTense = (language: Language, verb: number): boolean =>
  tensed.has(language.xpos[verb] as string) ||
  auxiliariesOf(language, verb).some((a) => tensed.has(language.xpos[a] as string));

const readAuxiliary = (language: Language, verb: number, aux: number, climb: Climb, reported: boolean): void => {
  const form = (language.form[aux] as string).toLowerCase();
  if (futureModals.has(form)) lower(climb, "expected", aux, "will");
  else if (form === "would" || form === "'d" || form === "’d") {
    if (language.xpos[aux] !== "MD") return;
    if (consequenceOf(language, verb) >= 0) lower(climb, "hypothetical", aux, "would-if");
    else if (reported) lower(climb, "expected", aux, "would-reported");
    else lower(climb, "hypothetical", aux, "would");
  } else if (possibleModals.has(form)) lower(climb, "possible", aux, `modal:${form}`);
  else if (duties.has(form)) lower(climb, "hypothetical", aux, `modal:${form}`);
};

/**
 * Reads one clause.
 * @param ahead whether the deed's date lies after the article's
 * @param reported whether the clause is what someone said: "would" is then the future of what was said
 */
export const readClause = (language: Language, verb: number, climb: Climb, ahead: boolean, reported: boolean): void => {
  let progressive = language.xpos[verb] === "VBG" && hasTense(language, verb);
  for (const aux of auxiliariesOf(language, verb)) {
    readAuxiliary(language, verb, aux, climb, reported);
    const lemma = language.lemma[aux];
    if (lemma === "have" || (lemma === "be" && language.xpos[aux] === "VBD")) progressive = false;
  }
  const condition = consequenceOf(language, verb);
  if (condition >= 0 && isBelow(climb, "expected")) lower(climb, "hypothetical", condition, "if");
  negate(climb, negationOf(language, verb), "negation");
  for (const d of dependentsOf(language, verb)) {
    const effect = relation(language, d) === "advmod" ? adverbs.get(language.lemma[d] as string) : undefined;
    if (effect === "possible") lower(climb, "possible", d, `adverb:${language.lemma[d]}`);
  }
  const xpos = language.xpos[verb];
  if (progressive && !ahead) lower(climb, "ongoing", verb, "progressive");
  else if (ahead && (progressive || xpos === "VBZ" || xpos === "VBP"))
    lower(climb, "expected", verb, "present-with-future-date");
};

const describingRelations: ReadonlySet<string> = new Set(["amod", "compound", "nmod", "acl"]);

/** Reads the words about a noun of action: "no", "planned", "alleged", "ongoing". */
export const readNoun = (language: Language, noun: number, climb: Climb): void => {
  negate(climb, negationOf(language, noun), "negation");
  const condition = conditionOf(language, noun);
  if (condition >= 0) lower(climb, "hypothetical", condition, `condition:${language.lemma[condition]}`);
  for (const d of dependentsOf(language, noun)) {
    const rel = relation(language, d);
    if (d > noun || !describingRelations.has(rel)) continue;
    const word = (language.form[d] as string).toLowerCase();
    const effect = describing.get(word) ?? (rel === "amod" ? describing.get(language.lemma[d] as string) : undefined);
    applyEffect(climb, effect, d, `described:${word}`);
    if (underWay.has(word)) lower(climb, "ongoing", d, `described:${word}`);
  }
};
