/** What one clause says about its verb: tense, aspect, modals, negation, conditions, adverbs. In: a verb. Out: steps of a `Climb`. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { apply, applyEffect, type Climb } from "./climb.ts";
import { adverbs, conditions, describing, embedding, meanwhile, postponing } from "./status-words.ts";

const futureModals: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "shall", "wo", "gonna"]);
const possibleModals: ReadonlySet<string> = new Set(["could", "can", "ca"]);
/** Auxiliaries of what somebody has to do. */
export const duties: ReadonlySet<string> = new Set(["should", "must", "ought", "need"]);
const tensed: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
const noOne: ReadonlySet<string> = new Set(["nothing", "nobody", "none", "neither"]);
const noWords: ReadonlySet<string> = new Set(["no", "neither"]);

/** Nouns that "no" makes a plain "not": "at no point did he", "under no circumstances". */
const noOccasion: ReadonlySet<string> = new Set("point time moment stage circumstance way mean account".split(" "));

/** "wasted no time in meeting": they soon met. */
const wasting: ReadonlySet<string> = new Set(["waste", "lose"]);

/** "held no talks", "no one attacked", "neither side agreed"; but "did nothing but", "had no choice but to". */
const negatedParticipant = (language: Language, noun: number): number => {
  if (language.lemma[noun + 1] === "but") return -1;
  if (noOne.has(language.lemma[noun] as string)) return noun;
  if (language.lemma[noun] === "time" && wasting.has(language.lemma[language.head[noun] as number] as string))
    return -1;
  const det = dependent(language, noun, "det", "cc:preconj");
  return det >= 0 && noWords.has(language.lemma[det] as string) ? det : -1;
};

const negatingRelations: ReadonlySet<string> = new Set(["advmod", "cc:preconj", "cc", "aux"]);

/** "did not release them until Friday": then they did. */
const isUntil = (language: Language, verb: number): boolean => {
  if (!dependentsOf(language, verb).some((d) => language.form[d]?.toLowerCase() === "did")) return false;
  return dependentsOf(language, verb).some((d) => {
    if (d < verb) return false;
    const rel = relation(language, d);
    if (rel !== "obl" && rel !== "advcl") return false;
    const mark = dependent(language, d, "case", "mark");
    return mark >= 0 && language.lemma[mark] === "until" && (rel === "obl" || hasTense(language, d));
  });
};

/** Token of a negation that belongs to a word, or −1. */
export const negationOf = (language: Language, t: number): number => {
  for (const d of dependentsOf(language, t)) {
    const lemma = language.lemma[d] as string;
    const rel = relation(language, d);
    if (negatingRelations.has(rel) && adverbs.get(lemma) === "denied") {
      if (isUntil(language, t)) continue;
      // "not only X but": no denial.
      if (language.lemma[d + 1] === "only" || language.lemma[d + 1] === "just") continue;
      return d;
    }
    if (rel === "advmod" && language.form[d] === "longer" && language.lemma[d - 1] === "no") return d - 1;
    if (rel === "det" && noWords.has(lemma)) return d;
    if (rel === "obj" || rel === "nsubj") {
      const negation = negatedParticipant(language, d);
      if (negation >= 0) return negation;
    }
    if (rel === "obl" && noOccasion.has(lemma)) {
      const det = dependent(language, d, "det");
      if (det >= 0 && noWords.has(language.lemma[det] as string)) return det;
    }
  }
  return -1;
};

/** "provided that", "on condition that"; "as long as", where the verb is not past. */
const isOpenMark = (language: Language, mark: number, head: number): boolean => {
  const before = language.lemma[mark - 1] as string;
  if (language.lemma[mark] === "that") return conditions.has(before) || before === "condition";
  return language.lemma[mark] === "as" && before === "long" && language.xpos[head] !== "VBD";
};

/** The "if" that a clause hangs under, or −1. */
export const conditionOf = (language: Language, head: number): number => {
  for (const d of dependentsOf(language, head)) {
    if (d > head) break;
    const rel = relation(language, d);
    if ((rel === "mark" || rel === "advmod" || rel === "cc") && conditions.has(language.lemma[d] as string)) return d;
    if (rel === "mark" && isOpenMark(language, d, head)) return d;
  }
  return -1;
};

const contrasts: ReadonlySet<string> = new Set(["instead of", "rather than", "far from"]);

/** "instead of", "rather than" and "far from" before a word, however the parser hangs them; or −1. */
export const contrastOf = (language: Language, t: number): number => {
  const first = language.form[t - 1] === "to" ? t - 3 : t - 2;
  return contrasts.has(`${language.form[first]} ${language.form[first + 1]}`.toLowerCase()) ? first : -1;
};

/** "should Madrid sell it", "were they to attack": a condition told by its order alone. */
const isInverted = (language: Language, verb: number, aux: number): boolean => {
  const subject = dependent(language, verb, "nsubj");
  return aux >= 0 && subject > aux && ["should", "were"].includes((language.form[aux] as string).toLowerCase());
};

/** The "if" of whose clause this one is the consequence, or −1. */
const consequenceOf = (language: Language, verb: number): number => {
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) !== "advcl") continue;
    const mark = conditionOf(language, d);
    if (mark >= 0 && language.lemma[mark] !== "whether") return mark;
    const inverted = dependent(language, d, "aux");
    if (isInverted(language, d, inverted)) return inverted;
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

/**
 * Whether what was meant to be came to nothing: "had planned to meet, but", "was about to sign when".
 * @param below the infinitive under the verb, on which the parser may have hung what broke it off
 */
export const isBrokenOff = (language: Language, verb: number, below = verb): boolean => {
  const past = auxiliariesOf(language, verb).some((a) => language.xpos[a] === "VBD");
  const perfect = auxiliariesOf(language, verb).some((a) => language.lemma[a] === "have");
  for (const d of [...dependentsOf(language, verb), ...(below === verb ? [] : dependentsOf(language, below))]) {
    const rel = relation(language, d);
    if (d < verb) continue;
    if (rel === "conj" && hasTense(language, d)) {
      const cc = dependent(language, d, "cc");
      if (perfect && cc >= 0 && language.lemma[cc] === "but") return true;
    }
    if (rel === "advcl" && past && hasTense(language, d)) {
      const mark = dependent(language, d, "mark", "advmod");
      if (mark >= 0 && ["when", "before", "until"].includes(language.lemma[mark] as string)) return true;
    }
  }
  return false;
};

/** "It would be the first visit since the war": the news is that it will be. */
const isFirst = (language: Language, noun: number): boolean =>
  dependent(language, noun, "cop") >= 0 &&
  dependentsOf(language, noun).some((d) => relation(language, d) === "amod" && language.lemma[d] === "first");

const readAuxiliary = (language: Language, verb: number, aux: number, climb: Climb, reported: boolean): void => {
  const form = (language.form[aux] as string).toLowerCase();
  const had = language.xpos[verb] === "VBN" && auxiliariesOf(language, verb).some((a) => language.lemma[a] === "have");
  if (futureModals.has(form)) apply(climb, "expected", aux, "will");
  else if (form === "would" || form === "'d" || form === "’d") {
    if (language.xpos[aux] !== "MD") return;
    if (consequenceOf(language, verb) >= 0) apply(climb, "supposed", aux, "would-if");
    else if (had && isBrokenOff(language, verb)) apply(climb, "denied", aux, "would-have-but");
    else if (isFirst(language, verb)) apply(climb, "expected", aux, "would-be-first");
    else if (reported) apply(climb, "expected", aux, "would-reported");
    else apply(climb, "supposed", aux, "would");
  } else if (form === "may" || form === "might") apply(climb, "may", aux, `modal:${form}`);
  else if (possibleModals.has(form)) {
    if (had && isBrokenOff(language, verb)) apply(climb, "denied", aux, "could-have-but");
    else apply(climb, "possible", aux, `modal:${form}`);
  } else if (duties.has(form)) {
    if (had && isBrokenOff(language, verb)) apply(climb, "denied", aux, "should-have-but");
    else apply(climb, "wished", aux, `modal:${form}`);
  }
};

const seeking: ReadonlySet<string> = new Set("seek want request ask demand".split(" "));

/** Progressive of the present or of the perfect up to now: "are meeting", "have been shelling", "are being shelled", "still shell". */
const isUnderWay = (language: Language, verb: number): boolean => {
  if (!hasTense(language, verb)) return false;
  const auxiliaries = auxiliariesOf(language, verb);
  if (language.xpos[verb] === "VBZ" || language.xpos[verb] === "VBP")
    return dependentsOf(language, verb).some((d) => meanwhile.has((language.form[d] as string).toLowerCase()));
  if (language.xpos[verb] !== "VBG" && !auxiliaries.some((a) => language.form[a] === "being")) return false;
  return !auxiliaries.some((a) => language.xpos[a] === "VBD" || language.xpos[a] === "MD");
};

/**
 * Reads one clause: what stands nearest to the verb first, its auxiliaries last.
 * @param ahead whether the deed's date lies after the article's
 * @param reported whether the clause is what someone said: "would" is then the future of what was said
 */
export const readClause = (language: Language, verb: number, climb: Climb, ahead: boolean, reported: boolean): void => {
  const xpos = language.xpos[verb];
  const progressive = isUnderWay(language, verb);
  // "is seeking a meeting in October": the day is that of the meeting.
  if (progressive && (!ahead || seeking.has(language.lemma[verb] as string)))
    apply(climb, "ongoing", verb, "progressive");
  else if (ahead && (progressive || xpos === "VBZ" || xpos === "VBP"))
    apply(climb, "expected", verb, "present-with-future-date");
  apply(climb, "denied", negationOf(language, verb), "negation");
  for (const d of dependentsOf(language, verb)) {
    const effect = relation(language, d) === "advmod" ? adverbs.get(language.lemma[d] as string) : undefined;
    if (effect === "possible") apply(climb, "possible", d, `adverb:${language.lemma[d]}`);
  }
  for (const aux of auxiliariesOf(language, verb)) readAuxiliary(language, verb, aux, climb, reported);
  const condition = consequenceOf(language, verb);
  if (condition >= 0 && climb.state === "expected") apply(climb, "supposed", condition, "if");
};

const describingRelations: ReadonlySet<string> = new Set(["amod", "compound", "nmod", "acl"]);

/** "a trip planned for June", "talks to be held on Friday", "the visit, which was postponed". */
const readAfterNoun = (language: Language, d: number, climb: Climb): void => {
  const lemma = language.lemma[d] as string;
  const phrasal = `${lemma} ${language.lemma[d + 1] ?? ""}`;
  const word = embedding.has(phrasal) ? phrasal : lemma;
  const passive = dependent(language, d, "aux:pass") >= 0;
  const mark = dependent(language, d, "mark");
  if (language.xpos[d] === "VBN" && (passive ? language.deprel[d] === "acl:relcl" : !hasTense(language, d))) {
    if (postponing.has(word)) apply(climb, "expected", d, "postponed");
    else applyEffect(climb, describing.get(word), d, `described:${word}`);
  } else if (passive && mark >= 0 && language.lemma[mark] === "to" && ["hold", "sign"].includes(lemma))
    apply(climb, "expected", mark, "to-be-held");
};

/** "a journey to Riyadh planned for Monday": the participle is hung on the last noun of the phrase, and speaks of the first. */
const plannedBehind = (language: Language, noun: number): readonly number[] =>
  [...dependentsOf(language, noun)].filter(
    (d) =>
      d > noun &&
      relation(language, d) === "acl" &&
      language.xpos[d] === "VBN" &&
      describing.get(language.lemma[d] as string) === "expected",
  );

/** Reads the words about a noun of action: "no", "planned", "alleged", "ongoing". */
export const readNoun = (language: Language, noun: number, climb: Climb): void => {
  for (const d of dependentsOf(language, noun)) {
    const rel = relation(language, d);
    if (!describingRelations.has(rel)) continue;
    if (d > noun) {
      if (rel === "acl") readAfterNoun(language, d, climb);
      if (rel === "nmod") for (const planned of plannedBehind(language, d)) readAfterNoun(language, planned, climb);
      continue;
    }
    const word = (language.form[d] as string).toLowerCase();
    const effect = describing.get(word) ?? (rel === "amod" ? describing.get(language.lemma[d] as string) : undefined);
    applyEffect(climb, effect, d, postponing.has(language.lemma[d] as string) ? "postponed" : `described:${word}`);
  }
  apply(climb, "denied", negationOf(language, noun), "negation");
  const condition = conditionOf(language, noun);
  if (condition >= 0) apply(climb, "supposed", condition, `condition:${language.lemma[condition]}`);
};
