/** Nouns under prepositions. In: a language and a lexicon, the words they may hang on, a preposition. Out: tokens in text order. */
import type { Language } from "../language/language.ts";
import { phraseHead, relation } from "../language/tree.ts";
import { caseOf, isVerb } from "./grammar.ts";
import type { Scene } from "./scene.ts";

/** The last token of a token's sentence. */
export const lastOf = (language: Language, token: number): number =>
  language.sentences[language.sentence[token] as number]?.last ?? token;

/** A scene, as far as it says what hangs on what and which nouns name a deed. */
type Reading = Pick<Scene, "language" | "lexicon">;

/** How many nouns may stand between an anchor and what belongs to it. */
const depth = 4;

/** Prepositions of time and ground: whoever stands below them is no party: "placed under sanctions over arms sales to Y". */
const circumstances: ReadonlySet<string> = new Set([
  ..."over amid despite after before within during since following until".split(" "),
  "because of",
  "ahead of",
  "due to",
]);

/** Whether a noun only says when, why or amid what. What is felt "over" a thing is felt towards its owner. */
export const isCircumstance = (language: Language, noun: number): boolean => {
  const phrase = caseOf(language, noun);
  return phrase !== "over" && circumstances.has(phrase);
};

/** Prepositions of what a document, an offer or a talk is about. */
const subjects: ReadonlySet<string> = new Set(["on", "about", "regarding", "concerning"]);

/** Whether a noun hangs on an anchor, with no other deed between; or beside it, on the same verb, right after it. */
const belongs = ({ language, lexicon }: Reading, anchors: readonly number[], noun: number): boolean => {
  let up = language.head[noun] as number;
  for (let i = 0; i < depth && up >= 0; i++) {
    if (anchors.includes(up)) return true;
    if (isVerb(language, up)) return i === 0 && isBeside(language, anchors, up, noun);
    if (circumstances.has(caseOf(language, up))) return false;
    const isObject = relation(language, up) === "obj" && anchors.includes(language.head[up] as number);
    // "signed a memorandum on cooperation with Y": whoever it is about cooperation with has signed.
    const isSubject = subjects.has(caseOf(language, up)) && anchors.slice(1).includes(language.head[up] as number);
    if (!isObject && !isSubject && lexicon.deedNouns.has(language.lemma[up] as string)) return false;
    up = language.head[up] as number;
  }
  return false;
};

/** "following up on the assassination of X by Y": "by Y" hung on the verb above the noun. */
const isBeside = (language: Language, anchors: readonly number[], verb: number, noun: number): boolean => {
  const anchor = anchors[0] as number;
  if (isVerb(language, anchor) || language.head[anchor] !== verb || anchor < verb || noun < anchor) return false;
  for (let t = anchor + 1; t < noun; t++) if (isVerb(language, t) || language.form[t] === ",") return false;
  return true;
};

const bystanding: ReadonlySet<string> = new Set("between beside behind present watching looking attendance".split(" "));

/** "shook hands, with Y between them": behind a comma and "with" stands who only looks on. */
const looksOn = (language: Language, mark: number, last: number): boolean => {
  if (language.form[mark - 1] !== ",") return false;
  for (let t = mark + 1; t <= last && (language.upos[t] !== "PUNCT" || language.form[t] === "-"); t++)
    if (bystanding.has(language.form[t] as string)) return true;
  return false;
};

/**
 * The nouns that stand with a preposition and belong to one of the anchors: directly, through another noun ("the signing of the
 * treaty by X"), or beside them.
 */
export const obliquesOf = (
  scene: Reading,
  anchors: readonly number[],
  preposition: string,
  from: number,
): readonly number[] => {
  const { language } = scene;
  const found: number[] = [];
  const last = lastOf(language, from);
  for (let t = from + 1; t <= last; t++) {
    if (language.lemma[t] !== preposition || language.upos[t] === "VERB" || relation(language, t) !== "case") continue;
    // "Moon Jae-in" has no preposition
    if (language.form[t - 1] === "-" && language.end[t - 1] === language.start[t]) continue;
    if (preposition === "with" && looksOn(language, t, last)) continue;
    const noun = phraseHead(language, language.head[t] as number);
    if (noun < 0 || isVerb(language, noun) || anchors.includes(noun)) continue;
    if (belongs(scene, anchors, noun)) found.push(noun);
  }
  return found;
};
