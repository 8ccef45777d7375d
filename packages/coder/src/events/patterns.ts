/**
 * Whether a lexicon entry fits a word. In: a scene, an entry, a token. Out: the object its pattern asks for, or that it fits not.
 * Trees go wrong most at prepositions, so particles and prepositions are sought in order behind the word and then tied to it.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { baseOf } from "./base-form.ts";
import { caseOf, indirectObjectOf, isVerb, objectOf, particleObjectOf, subjectOf } from "./grammar.ts";
import type { Entry } from "./lexicon.ts";
import { obliquesOf } from "./obliques.ts";
import type { Scene } from "./scene.ts";

/** An entry that fits, and the object that its pattern asks for, or the verb's own; −1 for none. */
export interface Fit {
  readonly entry: Entry;
  readonly object: number;
  /** The tokens of the words that its pattern asks for behind it: the strike of "went on strike". */
  readonly words: readonly number[];
}

/** How far behind a word its pattern may reach. */
const window = 14;

const lower = (language: Language, t: number): string => (language.form[t] as string).toLowerCase();

/** Whether every word of a pattern describes a noun, wherever before it: "joint air exercises". */
const describedBy = (language: Language, token: number, words: readonly string[]): boolean =>
  words.every((word) => dependentsOf(language, token).some((d) => d < token && lower(language, d) === word));

/** Whether the words before a token are those of a pattern, hyphens aside. */
const precededBy = (language: Language, token: number, words: readonly string[]): boolean => {
  let t = token - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    if (language.form[t] === "-") t--;
    if (t < 0 || (language.lemma[t] !== words[i] && lower(language, t) !== words[i])) return false;
    t--;
  }
  return true;
};

/** Whether a particle or preposition hangs on a verb: itself, through its noun, or through a noun in the verb's object. */
const attachedTo = (language: Language, word: number, verb: number): boolean => {
  let t = word;
  for (let i = 0; i < 4 && t >= 0; i++) {
    t = language.head[t] as number;
    if (t === verb) return true;
  }
  return false;
};

/** The tokens of words that follow a token in order, with `strict` one right behind the other; null where they do not. */
const following = (
  scene: Scene,
  token: number,
  words: readonly string[],
  last: number,
  strict: boolean,
): readonly number[] | null => {
  const { language } = scene;
  const tokens: number[] = [];
  let t = token + 1;
  const limit = Math.min(last, token + window);
  for (const word of words) {
    let found = -1;
    for (let k = t; k <= limit; k++) {
      if (strict && k > t + 1) break;
      const isOther = language.lemma[k] !== word && lower(language, k) !== word;
      // "send the captured pilots back": a participle before its noun ends nothing, nor does the verb that is sought ("sent him packing").
      if (isOther && k > t && relation(language, k) !== "amod" && (isVerb(language, k) || language.form[k] === ";"))
        break;
      if (isOther) continue;
      // "fired a missile on Thursday": the preposition of a date is no part of a pattern.
      if (scene.dateAt[k] !== -1 || scene.dateAt[k + 1] !== -1) continue;
      if (k === t || attachedTo(language, k, token)) {
        found = k;
        break;
      }
    }
    if (found < 0) return null;
    tokens.push(found);
    t = found + 1;
  }
  return tokens;
};

/** Words that count or measure what follows "of". */
export const counting: ReadonlySet<string> = new Set(
  (
    "series number round set lot wave couple dozen hundred thousand million billion barrage batch kind type form package all some " +
    "both two most majority group ton tonne dose crate truckload planeload cargo consignment shipment day week hour pair string " +
    "tanker load boatload shipload trainload container last rest remainder part half first second"
  ).split(" "),
);

/** A word's lemma as the lexicon has it: "troops" and "supplies" keep their s where treebanks' annotators kept it. */
const lexical = (language: Language, token: number, known: { has(lemma: string): boolean }): string => {
  const lemma = (language.lemma[token] as string).toLowerCase();
  // "reopened the crossing", read as a form of "cross".
  if (!known.has(lemma) && known.has(lower(language, token))) return lower(language, token);
  const singular = lemma.endsWith("ies") ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
  return !known.has(lemma) && lemma.endsWith("s") && known.has(singular) ? singular : lemma;
};

const objectFits = (language: Language, object: number, wanted: ReadonlySet<string>): boolean => {
  const lemma = lexical(language, object, wanted);
  if (wanted.has(lemma)) return true;
  const before = language.form[object - 1] === "-" ? object - 2 : object - 1;
  if (before >= 0 && wanted.has(`${lower(language, before)} ${lemma}`)) return true;
  for (const d of dependentsOf(language, object)) {
    if (d < object) continue;
    if (relation(language, d) === "conj" && wanted.has(lexical(language, d, wanted))) return true;
    // "a series of sanctions", "a state of emergency".
    if (relation(language, d) !== "nmod" || caseOf(language, d) !== "of") continue;
    if (wanted.has(`${lemma} of ${language.lemma[d]}`)) return true;
    if (counting.has(lemma) && wanted.has(lexical(language, d, wanted))) return true;
  }
  return false;
};

/** What may be the object that a verb's pattern asks for: its own, an indirect one, the noun behind its last preposition. */
const objectsFor = (scene: Scene, entry: Entry, token: number): readonly number[] => {
  const { language } = scene;
  const own = objectOf(language, token);
  const found = own >= 0 ? [own] : [];
  // "gave its envoys a week to leave": whoever is given something is asked for beside what is given; "ordered the envoy to leave".
  if (own < 0 || entry.complements !== null) found.push(indirectObjectOf(language, token));
  if (entry.after.length > 0) {
    if (own < 0) found.push(particleObjectOf(language, token, entry.after[0]));
    if (entry.objects !== null || entry.animate) {
      found.push(...obliquesOf(scene, [token], entry.after.at(-1) as string, token));
      // "take Havana off its list": where the preposition was read as a particle, its noun has none.
      found.push(
        ...dependentsOf(language, token).filter((d) => language.deprel[d] === "obl" && caseOf(language, d) === ""),
      );
    }
  }
  // "called off a visit": the noun often comes out as a complement.
  const complement = own < 0 ? dependent(language, token, "xcomp") : -1;
  if (complement > token && language.upos[complement] === "NOUN") found.push(complement);
  // "called its ambassador home", read as a home for ambassadors.
  for (const home of [own, complement])
    if (home > token && language.lemma[home] === "home") found.push(dependent(language, home, "compound"));
  return found.filter((t) => t >= 0);
};

/** Words that must stand behind the verb and its object: "called them outlaws". */
const complementFits = (language: Language, token: number, last: number, wanted: ReadonlySet<string>): boolean => {
  for (let t = token + 1; t <= Math.min(last, token + window); t++) {
    if (wanted.has(lexical(language, t, wanted)) || wanted.has(lower(language, t))) return true;
    if (isVerb(language, t) && language.xpos[t] !== "VBG" && language.xpos[t] !== "VBN") return false;
  }
  return false;
};

const subjectFits = (language: Language, token: number, wanted: ReadonlySet<string>): boolean => {
  const subject = subjectOf(language, token);
  if (subject < 0) return false;
  if (wanted.has(language.lemma[subject] as string)) return true;
  return objectFits(language, subject, wanted);
};

/** "called its ambassador in Chad home": the preposition of another noun is no particle of the verb. */
const belongsToOther = (language: Language, word: number, object: number): boolean =>
  word > object && relation(language, word) === "case" && language.head[word] !== object;

const fit = (scene: Scene, entry: Entry, token: number, last: number): Fit | null => {
  const { language } = scene;
  if (entry.before.length > 0 && !precededBy(language, token, entry.before)) {
    if (entry.pos !== "noun" || !describedBy(language, token, entry.before)) return null;
  }
  const words = following(scene, token, entry.after, last, entry.pos === "noun");
  if (words === null) return null;
  if (entry.pos !== "verb") return { entry, object: -1, words };
  if (entry.subjects !== null && !subjectFits(language, token, entry.subjects)) return null;
  if (entry.complements !== null && !complementFits(language, token, last, entry.complements)) return null;
  const objects = objectsFor(scene, entry, token);
  const wanted = entry.objects;
  const isActor = (t: number): boolean => (scene.headed[t] ?? scene.covered[t]) !== undefined;
  const fits = (t: number): boolean =>
    (wanted === null || objectFits(language, t, wanted)) && (!entry.animate || isActor(t));
  const object = objects.find(fits) ?? -1;
  if ((wanted !== null || entry.animate) && object < 0) return null;
  if (entry.particle && object >= 0 && words.some((word) => belongsToOther(language, word, object))) return null;
  return { entry, object, words };
};

const firstFit = (scene: Scene, entries: readonly Entry[] | undefined, token: number, last: number): Fit | null => {
  for (const entry of entries ?? []) {
    const found = fit(scene, entry, token, last);
    if (found !== null) return found;
  }
  return null;
};

const skippedNounRelations: ReadonlySet<string> = new Set(["compound", "flat", "fixed", "goeswith"]);

/** The most demanding entry of a noun: `air strike` before `strike`. */
export const fitNoun = (scene: Scene, token: number, last: number): Entry | null =>
  skippedNounRelations.has(relation(scene.language, token))
    ? null
    : (firstFit(scene, scene.lexicon.nouns.get(lexical(scene.language, token, scene.lexicon.nouns)), token, last)
        ?.entry ?? null);

/** Entries of a verb that fit, the most demanding first. */
export const fitVerb = (
  scene: Scene,
  token: number,
  last: number,
  accept: (fit: Fit) => boolean = () => true,
): Fit | null => {
  for (const entry of scene.lexicon.verbs.get(baseOf(scene.language, token, scene.lexicon.verbs)) ?? []) {
    const found = fit(scene, entry, token, last);
    if (found !== null && accept(found)) return found;
  }
  return null;
};

export const fitAdjective = (scene: Scene, token: number, last: number): Entry | null =>
  firstFit(scene, scene.lexicon.adjectives.get(scene.language.lemma[token] as string), token, last)?.entry ?? null;
