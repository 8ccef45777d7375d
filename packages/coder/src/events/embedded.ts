/** What a governing word makes of the deed below it. In: a language and the governor. Out: its effect and the words it was found by. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { baseOf } from "./base-form.ts";
import { caseOf, isVerb, objectOf } from "./grammar.ts";
import { type Effect, embedding, permitting, postponing } from "./status-words.ts";

export interface Embedded {
  readonly effect: Effect | undefined;
  /** The governing word, with its particle where that decides: `call off`. */
  readonly word: string;
  /** What `because` says: `embedding:plan`. */
  readonly rule: string;
}

const present: ReadonlySet<string> = new Set(["VBZ", "VBP"]);

export const isPresent = (language: Language, verb: number): boolean =>
  present.has(language.xpos[verb] as string) ||
  (language.xpos[verb] === "VBG" && present.has(language.xpos[dependent(language, verb, "aux")] as string)) ||
  present.has(language.xpos[dependent(language, verb, "cop")] as string);

const plain = (effect: Effect | undefined, word: string): Embedded => ({
  effect,
  word,
  rule: postponing.has(word) ? "postponed" : `embedding:${word}`,
});

/** Words that make another verb of the one they stand with: particles, "short", "away", the way that is cleared. */
const companionsOf = (language: Language, verb: number): readonly string[] => {
  const found = [language.lemma[verb + 1] ?? ""];
  for (const d of dependentsOf(language, verb)) {
    const rel = relation(language, d);
    if (rel === "compound" || rel === "advmod" || rel === "xcomp") found.push(language.lemma[d] as string);
  }
  const object = objectOf(language, verb);
  if (object >= 0) found.push(language.lemma[object] as string);
  return found;
};

const timeUnits: ReadonlySet<string> = new Set("hour day week month".split(" "));

/** "a week to leave": a stretch of time with an infinitive, whichever of the two words the tree hung it on. */
const isTimeTo = (language: Language, verb: number): boolean => {
  const object = objectOf(language, verb);
  return (
    timeUnits.has(language.lemma[object] ?? "") &&
    (dependent(language, verb, "advcl", "xcomp") >= 0 || dependent(language, object, "acl") >= 0)
  );
};

/** "has until Friday to leave", "gave them until noon to leave". */
const hasUntil = (language: Language, verb: number): boolean =>
  language.lemma[verb + 1] === "until" ||
  isTimeTo(language, verb) ||
  dependentsOf(language, verb).some((d) => relation(language, d) === "obl" && caseOf(language, d) === "until");

export const embeddingOf = (language: Language, verb: number): Embedded => {
  const lemma = isVerb(language, verb) ? baseOf(language, verb, embedding) : (language.lemma[verb] as string);
  for (const companion of companionsOf(language, verb)) {
    const phrase = `${lemma} ${companion}`;
    if (embedding.has(phrase)) return plain(embedding.get(phrase), phrase);
  }
  const effect = embedding.get(lemma);
  if (lemma === "go" && language.xpos[verb] === "VBG")
    return { effect: "expected", word: "going to", rule: "going-to" };
  if (lemma === "have" && language.upos[verb] === "VERB") {
    const yet = dependent(language, verb, "advmod");
    if (language.lemma[yet] === "yet") return { effect: "denied", word: "have yet", rule: "have-yet" };
    if (hasUntil(language, verb)) return { effect: "hypothetical", word: "have until", rule: "deadline" };
    // "has to leave" is a duty; "had to leave" was mostly done.
    if (dependent(language, verb, "xcomp") >= 0)
      return plain(isPresent(language, verb) ? "hypothetical" : "through", "have to");
    return plain("through", lemma);
  }
  if (lemma === "give" && hasUntil(language, verb))
    return { effect: "hypothetical", word: "give until", rule: "deadline" };
  // "means to visit" plans it, "means that they met" says so.
  if (lemma === "mean")
    return plain(language.xpos[dependent(language, verb, "xcomp")] === "VB" ? "expected" : "through", lemma);
  // "is open to talks" is ready for them; "is to open talks" begins them.
  if (lemma === "open" && isVerb(language, verb)) return plain("through", lemma);
  if (permitting.has(lemma)) return plain(isPresent(language, verb) ? "hypothetical" : "through", lemma);
  // "was able to meet" is done and "will be able to" will be, "is able to" is not.
  const copula = dependent(language, verb, "cop");
  const modal = dependent(language, verb, "aux") >= 0 && !isPresent(language, verb);
  if (lemma === "able" && copula >= 0 && (modal || language.xpos[copula] === "VBD")) return plain("through", lemma);
  if (effect === "ongoing" && !isPresent(language, verb)) return plain("through", lemma);
  return plain(effect, lemma);
};
