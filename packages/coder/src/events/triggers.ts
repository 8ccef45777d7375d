/**
 * Triggers: the words that may state an event. In: a `Scene`. Out: tokens with the lexicon entry that fits them best, the verb
 * that supports a noun, and the deed that is asked for, refused or promised. Each token is looked at once.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { duties } from "./clause-status.ts";
import { type Deed, deedOf } from "./deeds.ts";
import { seats } from "./destinations.ts";
import { caseOf, isVerb, objectOf, subjectOf } from "./grammar.ts";
import type { Entry } from "./lexicon.ts";
import { counting, type Fit, fitAdjective, fitNoun, fitVerb } from "./patterns.ts";
import type { Scene } from "./scene.ts";
import { nearing } from "./status-words.ts";
import { ending, occurring, performing, put, refusing, undergoing } from "./support-verbs.ts";
import { namedAt } from "./who.ts";

export interface Trigger {
  readonly token: number;
  readonly entry: Entry;
  /** The verb that supports a noun, or −1. */
  readonly support: number;
  /** What the support verb's subject is to the deed. */
  readonly supportRole: "performs" | "imposes" | "undergoes" | "occurs" | null;
  readonly deed: Deed | null;
  /** The object that the pattern asked for, or the verb's own; −1 for none. */
  readonly object: number;
}

/** Nouns of office: "the director of military operations" is no operation. */
const offices: ReadonlySet<string> = new Set(
  (
    "director chief head minister ministry department office agency command committee commission bureau board secretary " +
    "commander general council centre center institute academy school law museum memorial"
  ).split(" "),
);

/** Whether a noun only names an office or stands inside someone's name. */
const isPartOfName = (scene: Scene, token: number): boolean => {
  const { language } = scene;
  const mention = scene.covered[token];
  if (mention !== undefined && mention.head !== token && mention.form === "named") return true;
  const head = language.head[token] as number;
  return (
    head >= 0 &&
    relation(language, token) === "nmod" &&
    offices.has(language.lemma[head] as string) &&
    caseOf(language, token) === "of"
  );
};

/** How a noun of action stands to the verb above it. */
const supportOf = (language: Language, noun: number): { support: number; role: Trigger["supportRole"] } => {
  const none = { support: -1, role: null };
  let n = noun;
  // "a round of talks", "talks and consultations": the verb stands above the first noun.
  for (let i = 0; i < 3; i++) {
    const up = language.head[n] as number;
    if (up < 0) break;
    const rel = relation(language, n);
    if (rel === "conj" && !isVerb(language, up)) n = up;
    else if (rel === "nmod" && counting.has(language.lemma[up] as string) && caseOf(language, n) === "of") n = up;
    else break;
  }
  // "placed the bank under sanctions", where the tree hung it on the bank.
  const object = language.head[n] as number;
  const above = object < 0 || relation(language, n) !== "nmod" ? -1 : (language.head[object] as number);
  if (above >= 0 && relation(language, object) === "obj" && isVerb(language, above)) {
    const role = supportingPhrases.get(`${language.lemma[above]} ${caseOf(language, n)}`);
    if (role === "imposes") return { support: above, role };
  }
  // "has been under sanctions": the noun is its own predicate.
  if (dependent(language, n, "cop") >= 0 && caseOf(language, n) === "under") return { support: n, role: "undergoes" };
  // "has been in contact with Y", "is on a visit to Y"
  if (dependent(language, n, "cop") >= 0 && ["in", "on"].includes(caseOf(language, n)))
    return { support: n, role: "performs" };
  // "the minister, on a visit to Y, said"
  const isOnVisit = caseOf(language, n) === "on" && visits.has(language.lemma[noun] as string);
  if (isOnVisit && above >= 0 && isVerb(language, above) && relation(language, object) === "nsubj")
    return { support: above, role: "performs" };
  const verb = language.head[n] as number;
  // "are close to a deal": those who are would make it.
  if (verb >= 0 && nearing.has(language.lemma[verb] as string) && caseOf(language, n) === "to")
    return dependent(language, verb, "cop") >= 0 ? { support: verb, role: "performs" } : none;
  if (verb < 0 || !isVerb(language, verb)) return none;
  const lemma = language.lemma[verb] as string;
  const rel = language.deprel[n] as string;
  const isObject = rel === "obj" || rel === "nsubj:pass" || rel === "xcomp" || objectOf(language, verb) === n;
  if (isObject && refusing.has(lemma) && put.has(language.lemma[noun] as string))
    return { support: verb, role: "undergoes" };
  if (isObject && undergoing.has(lemma)) return { support: verb, role: "undergoes" };
  if (isObject && performing.has(lemma)) return { support: verb, role: "performs" };
  if (rel === "nsubj" && occurring.has(lemma)) return { support: verb, role: "occurs" };
  if (rel !== "obl") return none;
  // "was killed on a visit": whoever the sentence is about was on it.
  if (isOnVisit) return { support: verb, role: "performs" };
  const role = supportingPhrases.get(`${lemma} ${caseOf(language, n)}`);
  return role === undefined ? none : { support: verb, role };
};

const visits: ReadonlySet<string> = new Set("visit trip tour".split(" "));

/** Verbs that support a noun behind a preposition. */
const supportingPhrases: ReadonlyMap<string, "performs" | "imposes" | "undergoes"> = new Map([
  ["place under", "imposes"],
  ["put under", "imposes"],
  ["keep under", "imposes"],
  ["hit with", "imposes"],
  ["subject to", "imposes"],
  ["engage in", "performs"],
  ["participate in", "performs"],
  ["take in", "performs"],
  ["be in", "performs"],
  ["be on", "performs"],
  ["go on", "performs"],
  ["embark on", "performs"],
  ["return from", "performs"],
  ["come from", "performs"],
  ["go with", "performs"],
  ["proceed with", "performs"],
  ["press with", "performs"],
  ["continue with", "performs"],
  ["respond with", "performs"],
  ["retaliate with", "performs"],
  ["reply with", "performs"],
  ["answer with", "performs"],
  ["enter into", "performs"],
  ["come under", "undergoes"],
  ["be under", "undergoes"],
  ["lie under", "undergoes"],
]);

/**
 * "held joint exercises", "launched air strikes": where the noun says more than the pattern, the verb only lends its subject.
 */
const yieldsToNoun = (scene: Scene, { entry, object }: Fit, verb: number, last: number): boolean => {
  if (entry.objects === null || entry.after.length > 0 || object < 0) return false;
  const lemma = scene.language.lemma[verb] as string;
  if (!performing.has(lemma) || ending.has(lemma)) return false;
  const noun = fitNoun(scene, object, last);
  return noun !== null && noun.weight > 0 && noun.type !== entry.type;
};

/** "accused X of hostility and of spying": whatever hangs on "of" or "for" is only alleged. */
const chargesOf = (language: Language, verb: number): readonly number[] => {
  const found: number[] = [];
  const queue = [verb];
  for (let i = 0; i < queue.length && i < 6; i++) {
    for (const d of dependentsOf(language, queue[i] as number)) {
      const rel = relation(language, d);
      const mark = dependent(language, d, "mark", "case");
      const word = mark < 0 ? "" : (language.lemma[mark] as string);
      if (d < verb || (word !== "of" && word !== "for")) continue;
      if (rel !== "obl" && rel !== "advcl" && rel !== "conj" && rel !== "nmod" && rel !== "acl") continue;
      found.push(d);
      queue.push(d);
    }
  }
  return found;
};

/** Types of deeds that stand beside the accusation where one is accused of them: "accused Y of sending troops". */
const material: ReadonlySet<string> = new Set(["ASSAULT", "MOBILIZE"]);

/** "accused X of shelling Y": a deed told in full, not only a fault ("of meddling"). */
const isToldDeed = (scene: Scene, token: number, last: number): boolean => {
  const { language } = scene;
  if (language.xpos[token] !== "VBG") return false;
  const entry = fitVerb(scene, token, last)?.entry;
  return entry !== undefined && !entry.weak && material.has(entry.type) && objectOf(language, token) >= 0;
};

/** Tags of a subject and a verb that do not agree, so that the verb says what somebody should do. */
const bare: ReadonlySet<string> = new Set(["NNP VB", "NN VB", "NNP VBP", "NN VBP", "NNS VB", "PRP VB"]);

/**
 * Whether a complement is what an entry asks of it. "told Iran to leave", "ordered an end": an infinitive or a noun; a clause with a tense
 * of its own is only told, unless it says what must be done.
 */
const isAsked = (language: Language, { needsDeed, duty }: Entry, deed: Deed | null): boolean => {
  if (!needsDeed) return true;
  if (deed === null || !isVerb(language, deed.token)) return deed !== null && !duty;
  if (!duty) return language.xpos[deed.token] === "VB" && dependent(language, deed.token, "aux", "nsubj") < 0;
  const aux = dependent(language, deed.token, "aux", "cop");
  // "insisted that Chad withdraw": a bare verb with one subject is what is asked; "he was to meet" only tells.
  const subject = dependent(language, deed.token, "nsubj");
  if (aux < 0 && subject >= 0 && bare.has(`${language.xpos[subject]} ${language.xpos[deed.token]}`)) return true;
  return aux >= 0 && duties.has(language.lemma[aux] as string) && dependent(language, deed.token, "nsubj") >= 0;
};

/** Types of deeds that it is an agreement to be ready for. */
const cooperative: ReadonlySet<string> = new Set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT".split(" "));

/** "carried out strikes": what stands as an object is no verb, whatever its tag. */
const isMistaggedNoun = ({ language, lexicon }: Scene, token: number): boolean =>
  language.xpos[token] === "VBZ" &&
  language.deprel[token] === "obj" &&
  lexicon.nouns.has(language.lemma[token] as string);

/** Who travel together. */
const parties: ReadonlySet<string> = new Set("delegation team mission party".split(" "));

/** "The minister will be in Baku", "is due in Baku": a person who is somewhere. A thing that is there pays no visit. */
const stayAt = (scene: Scene, token: number): Entry | null => {
  const { language, lexicon } = scene;
  if (dependent(language, token, "cop") < 0) return null;
  const where = caseOf(language, token);
  const stays = where === "in" ? lexicon.verbs.get("be") : where === "due in" ? lexicon.adjectives.get("due") : [];
  const stay = stays?.find(({ mode }) => mode === "visit");
  if (stay === undefined) return null;
  const subject = subjectOf(language, token);
  const isPerson =
    subject >= 0 &&
    (parties.has(language.lemma[subject] as string) ||
      namedAt(scene, subject).ids.some((id) => scene.actorOf.get(id)?.kind === "person"));
  return isPerson && (scene.placeAt[token] !== -1 || seats.has(language.lemma[token] as string)) ? stay : null;
};

/** All triggers of the article in text order, and the tokens that others have taken up as their deed or object. */
export const findTriggers = (scene: Scene): { triggers: readonly Trigger[]; taken: ReadonlySet<number> } => {
  const { language } = scene;
  const taken = new Set<number>();
  const worded = new Set<number>();
  const triggers: Trigger[] = [];
  const add = (token: number, { entry, object, words }: Fit, last: number): void => {
    const deed = entry.takesDeed ? deedOf(scene, token, last) : null;
    // "keen to seize the moment" promises nothing that the lexicon knows.
    if (entry.pos === "adjective" && entry.takesDeed && !cooperative.has(deed?.entry?.type ?? "")) return;
    const blames = entry.takesDeed && entry.type === "ACCUSE";
    if (deed !== null && !(blames && isToldDeed(scene, deed.token, last))) {
      taken.add(deed.token);
      if (deed.noun >= 0) taken.add(deed.noun);
    }
    // "rejected a request by Y": that Y asked is told as well.
    const answers = object >= 0 && refusing.has(entry.lemma) && put.has(language.lemma[object] as string);
    if (entry.objects !== null && object >= 0 && !answers) taken.add(object);
    for (const word of words) worded.add(word);
    if (blames) for (const t of chargesOf(language, token)) if (!isToldDeed(scene, t, last)) taken.add(t);
    const { support, role } = entry.pos === "noun" ? supportOf(language, token) : { support: -1, role: null };
    triggers.push({ token, entry, support, supportRole: role, deed, object });
  };
  for (const { first, last } of language.sentences) {
    for (let t = first; t <= last; t++) {
      if (
        !isVerb(language, t) ||
        taken.has(t) ||
        worded.has(t) ||
        relation(language, t) === "amod" ||
        isMistaggedNoun(scene, t)
      )
        continue;
      const fit = fitVerb(
        scene,
        t,
        last,
        (one) => isAsked(language, one.entry, deedOf(scene, t, last)) && !yieldsToNoun(scene, one, t, last),
      );
      if (fit !== null) add(t, fit, last);
    }
    for (let t = first; t <= last; t++) {
      if (taken.has(t) || worded.has(t)) continue;
      const upos = language.upos[t];
      if (upos === "NOUN" || upos === "PROPN" || isMistaggedNoun(scene, t)) {
        const entry = isPartOfName(scene, t) ? null : (fitNoun(scene, t, last) ?? stayAt(scene, t));
        if (entry !== null) add(t, { entry, object: -1, words: [] }, last);
      } else if (upos === "ADJ" && dependent(language, t, "cop") >= 0) {
        const entry = fitAdjective(scene, t, last);
        if (entry !== null) add(t, { entry, object: -1, words: [] }, last);
      }
    }
  }
  triggers.sort((a, b) => a.token - b.token);
  return { triggers, taken };
};

/** The word whose tense and embedding decide an event's status: the support verb where there is one. */
export const anchorOf = (trigger: Trigger): number =>
  trigger.support >= 0 && trigger.supportRole !== null ? trigger.support : trigger.token;
