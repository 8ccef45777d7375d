/** What is asked for, refused, promised or threatened. In: a scene and the word that asks. Out: the deed, or null. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { hasTense } from "./clause-status.ts";
import { caseOf, isVerb, objectOf } from "./grammar.ts";
import type { Entry } from "./lexicon.ts";
import { fitNoun, fitVerb } from "./patterns.ts";
import type { Scene } from "./scene.ts";

export interface Deed {
  readonly token: number;
  readonly entry: Entry | null;
  /** A noun the deed's verb supports: the talks of "agreed to hold talks"; or −1. */
  readonly noun: number;
}

const complementRelations: ReadonlySet<string> = new Set(["xcomp", "ccomp", "acl", "advcl"]);

/** "should be signed by April" rather expects it. */
const demanding: ReadonlySet<string> = new Set(["must", "ought", "need"]);

/** Behind these stands when and why one asks or promises, not what: "vows a blow as the visit ends". */
const besides: ReadonlySet<string> = new Set("as while when after before because since although though".split(" "));

const ownPeople: ReadonlySet<string> = new Set(["we", "i"]);

/** "Y must leave, said X": in front of whoever says so, a clause of this kind alone is what is asked, unless it is of the speaker. */
const isDuty = (language: Language, verb: number): boolean =>
  demanding.has(language.lemma[dependent(language, verb, "aux")] as string) &&
  !ownPeople.has(language.form[dependent(language, verb, "nsubj")]?.toLowerCase() ?? "we");

const complementOf = (language: Language, token: number): number => {
  for (const d of dependentsOf(language, token)) {
    const rel = relation(language, d);
    if (!complementRelations.has(rel) || !isVerb(language, d)) continue;
    if (d < token && !(rel === "ccomp" && isDuty(language, d))) continue;
    if (language.deprel[d] === "acl:relcl") continue;
    if (rel === "advcl" && language.xpos[d] !== "VB" && language.xpos[d] !== "VBG") continue;
    // "will cease action, while Y will stop issuing plates": what only goes on beside it.
    if (rel === "advcl" && (hasTense(language, d) || besides.has(language.lemma[dependent(language, d, "mark")] ?? "")))
      continue;
    return d;
  }
  return -1;
};

const fromVerb = (scene: Scene, verb: number, last: number): Deed => {
  const own = fitVerb(scene, verb, last);
  const object = own === null ? objectOf(scene.language, verb) : -1;
  const lent = object > verb ? fitNoun(scene, object, last) : null;
  return { token: verb, entry: own?.entry ?? lent, noun: lent === null ? -1 : object };
};

const nounRelations: ReadonlySet<string> = new Set(["obl", "nmod", "xcomp", "advcl"]);

/** "told him in a telephone call", "vowed after the raid": nouns of when and how, not of what is asked or promised. */
const circumstances: ReadonlySet<string> = new Set(
  "in during at by after before via through amid ahead following since despite upon without".split(" "),
);

/** An infinitive, a clause, or a noun of action below the word. */
export const deedOf = (scene: Scene, token: number, last: number): Deed | null => {
  const { language } = scene;
  const verb = complementOf(language, token);
  if (verb >= 0) return fromVerb(scene, verb, last);
  const nouns: number[] = [];
  if (isVerb(language, token)) {
    const object = objectOf(language, token);
    if (object >= 0) nouns.push(object);
    // "rejected a proposal to disarm": the deed is what the noun is about.
    const inner = object < 0 ? -1 : complementOf(language, object);
    if (inner > token && language.xpos[inner] === "VB") return fromVerb(scene, inner, last);
  }
  for (const d of dependentsOf(language, token)) {
    if (!nounRelations.has(relation(language, d)) || d < token) continue;
    if (!circumstances.has(caseOf(language, d).split(" ")[0] as string)) nouns.push(d);
  }
  for (const noun of nouns) {
    const entry = fitNoun(scene, noun, last);
    if (entry !== null) return { token: noun, entry, noun: -1 };
  }
  return null;
};
