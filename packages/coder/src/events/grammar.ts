/**
 * Grammar as events need it. In: a tree and a verb. Out: its subject, object and oblique nouns, also where the tree leaves
 * them unsaid: passives, relative clauses, participles, coordination, control. UD v2 relations; loops are bounded.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";

/** How far a chain of heads is followed. */
const reach = 8;

const relativePronouns: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose"]);

/** Verbs whose object does what the infinitive says: "urged Iran to withdraw". */
const objectControl: ReadonlySet<string> = new Set(
  (
    "urge ask tell order invite allow help force persuade press pressure push encourage advise warn instruct command require " +
    "compel expect want permit enable cause lead prompt get convince request beg implore lobby authorize authorise direct " +
    "forbid oblige appoint task assign dispatch send deploy train hire recruit remind call ask_for let make accuse see watch hear leave keep find"
  ).split(" "),
);

export const isVerb = (language: Language, t: number): boolean =>
  language.upos[t] === "VERB" ||
  (language.upos[t] === "AUX" && relation(language, t) !== "aux" && relation(language, t) !== "cop");

/** "Germany, which presides, called on both sides.": only a headline leaves out what makes a passive. */
const isBareSentence = (language: Language, verb: number): boolean => {
  const last = language.sentences[language.sentence[verb] as number]?.last ?? verb;
  return relation(language, verb) === "root" && language.form[last] === "." && dependent(language, verb, "aux") < 0;
};

export const isPassive = (language: Language, verb: number): boolean => {
  let v = verb;
  for (let i = 0; i < reach; i++) {
    for (const d of dependentsOf(language, v)) {
      const full = language.deprel[d];
      if (full === "nsubj:pass" && isBareSentence(language, v)) return false;
      if (full === "nsubj:pass" || full === "aux:pass" || full === "csubj:pass") return true;
    }
    if (language.xpos[v] !== "VBN" || dependent(language, v, "aux", "nsubj") >= 0) return false;
    const rel = relation(language, v);
    // A noun with a participle is no sentence: with nothing else above it, it is a past tense that was misread.
    if (rel === "acl" && relation(language, language.head[v] as number) === "root") return byAgent(language, v) >= 0;
    // A bare past participle after a noun ("troops sent by X") or before a clause ("accompanied by X").
    if (rel === "acl" || rel === "advcl" || rel === "amod") return true;
    // "was arrested and deported": the auxiliary stands once.
    if (rel !== "conj") return false;
    v = language.head[v] as number;
  }
  return false;
};

/** The noun that a relative clause or participle stands behind, or −1. */
const antecedent = (language: Language, verb: number): number => {
  let v = verb;
  for (let i = 0; i < reach && v >= 0; i++) {
    if (relation(language, v) === "acl") return language.head[v] as number;
    if (relation(language, v) !== "conj") return -1;
    v = language.head[v] as number;
  }
  return -1;
};

export const isRelativePronoun = (language: Language, t: number): boolean =>
  relativePronouns.has(language.lemma[t] as string) && (language.xpos[t] as string).startsWith("W");

/** A relative pronoun's antecedent; any other token itself. */
export const resolveRelative = (language: Language, t: number): number => {
  if (!isRelativePronoun(language, t)) return t;
  for (let v = language.head[t] as number, i = 0; v >= 0 && i < reach; v = language.head[v] as number, i++) {
    if (relation(language, v) === "acl") return language.head[v] as number;
  }
  return t;
};

/** A token with the nouns coordinated with it. */
export const withConjuncts = (language: Language, t: number): readonly number[] => {
  const found = [t];
  for (let i = 0; i < found.length && found.length < 24; i++) {
    for (const d of dependentsOf(language, found[i] as number)) {
      if (relation(language, d) === "conj" && !isVerb(language, d)) found.push(d);
    }
  }
  // "A, B and C met" often comes out with two subjects.
  const verb = language.head[t] as number;
  if (verb >= 0 && relation(language, t) === "nsubj") {
    for (const d of dependentsOf(language, verb)) {
      if (d === t || language.deprel[d] !== language.deprel[t]) continue;
      found.push(d);
      for (const c of dependentsOf(language, d)) if (relation(language, c) === "conj") found.push(c);
    }
  }
  return found;
};

const ownSubject = (language: Language, verb: number): number => {
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) === "nsubj") return resolveRelative(language, d);
  }
  return -1;
};

const giving: ReadonlySet<string> = new Set(
  "give hand send tell offer show lend grant pay deny promise award".split(" "),
);

/** The two objects of "handed the envoy a letter", both of which the tree may call direct: whoever receives it, and the thing. */
const twoObjects = (language: Language, verb: number): readonly [number, number] | null => {
  if (!giving.has(language.lemma[verb] as string)) return null;
  const [first, second] = [...dependentsOf(language, verb)].filter((d) => d > verb && language.deprel[d] === "obj");
  if (first === undefined || second === undefined || language.form.slice(first, second).includes(",")) return null;
  return [first, second];
};

const ownObject = (language: Language, verb: number): number => {
  const both = twoObjects(language, verb);
  if (both !== null) return both[1];
  for (const d of dependentsOf(language, verb)) {
    if (language.deprel[d] === "obj") return resolveRelative(language, d);
  }
  return -1;
};

const byAgent = (language: Language, verb: number): number => {
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) !== "obl" && relation(language, d) !== "nmod") continue;
    const mark = dependent(language, d, "case");
    if (mark >= 0 && language.lemma[mark] === "by") return d;
  }
  return -1;
};

/** Skips adverbs and auxiliaries to the left of a verb. */
const beforeVerb = (language: Language, verb: number): number => {
  let t = verb - 1;
  for (let i = 0; i < 3 && t >= 0; i++) {
    const upos = language.upos[t];
    if (upos !== "ADV" && upos !== "AUX" && upos !== "PART") break;
    t--;
  }
  return t;
};

/** A name right before a finite verb that opens its clause: "…, and Maduro offered", wherever the tree hung it. */
const adjacentSubject = (language: Language, verb: number): number => {
  const xpos = language.xpos[verb];
  if (xpos !== "VBD" && xpos !== "VBZ" && xpos !== "VBP") return -1;
  const last = beforeVerb(language, verb);
  if (last < 0 || language.upos[last] !== "PROPN" || language.sentence[last] !== language.sentence[verb]) return -1;
  let first = last;
  while (first > 0 && (language.upos[first - 1] === "PROPN" || language.form[first - 1] === "-")) first--;
  const before = first - 1;
  if (before < 0 || language.upos[before] !== "CCONJ" || language.form[before - 1] !== ",") return -1;
  return last;
};

/** Verbs of blame and praise for what their object did. */
export const answering: ReadonlySet<string> = new Set(
  (
    "criticize criticise condemn accuse blame praise thank commend fault denounce rebuke sue fine sanction punish suspect " +
    "slam blast hail applaud arrest jail charge convict indict reprimand admonish congratulate"
  ).split(" "),
);

/** "criticised Turkey for sending ships": the object did it. */
const blamesObject = (language: Language, verb: number, head: number): boolean => {
  if (language.xpos[verb] !== "VBG" || !answering.has(language.lemma[head] as string)) return false;
  const mark = dependent(language, verb, "mark");
  const word = mark < 0 ? "" : language.lemma[mark];
  return (word === "for" || word === "of") && ownObject(language, head) >= 0;
};

const seeming: ReadonlySet<string> = new Set(["look", "seem", "appear"]);

/** "looks set to cut supplies": an adjective that is told of the subject of its verb. */
export const isSeeming = (language: Language, adjective: number): boolean =>
  relation(language, adjective) === "xcomp" &&
  !isVerb(language, adjective) &&
  seeming.has(language.lemma[language.head[adjective] as number] as string);

/** "gave the troops until Friday to leave": those to whom time is given. */
const isGivenTime = (language: Language, verb: number, head: number): boolean =>
  language.lemma[head] === "give" && language.xpos[verb] === "VB" && dependent(language, head, "iobj", "obj") >= 0;

/** Auxiliaries of tense. */
const tensed: ReadonlySet<string> = new Set(["have", "will", "would"]);

const auxiliaryOf = (language: Language, verb: number): string => {
  const aux = dependent(language, verb, "aux");
  return aux >= 0 && tensed.has(language.lemma[aux] as string) ? (language.lemma[aux] as string) : "";
};

/**
 * "has complained about a jet that came near, and has threatened to answer": the verb that a second one is coordinated with; the one above that
 * has the same auxiliary, where the one that the tree has it with has none.
 */
const coordinatedWith = (language: Language, verb: number, head: number): number => {
  const auxiliary = auxiliaryOf(language, verb);
  if (
    auxiliary === "" ||
    auxiliaryOf(language, head) !== "" ||
    language.form[dependent(language, verb, "cc") - 1] !== ","
  )
    return head;
  for (let v = language.head[head] as number, i = 0; v >= 0 && i < reach; v = language.head[v] as number, i++)
    if (isVerb(language, v) && auxiliaryOf(language, v) === auxiliary) return v;
  return head;
};

/** What is said along with a deed by whoever does it. */
const speaking: ReadonlySet<string> = new Set(
  "accuse blame say cite call warn claim argue allege denounce condemn charge describe vow threaten demand insist".split(
    " ",
  ),
);

/** "ordered Y to leave, accusing Y of lies": the verb of whoever says so, which is not whoever would leave. */
const saidAlong = (language: Language, participle: number, head: number): number => {
  const setOff = language.xpos[participle] === "VBG" && language.form[participle - 1] === ",";
  if (!setOff || !speaking.has(language.lemma[participle] as string)) return head;
  let v = head;
  for (let i = 0; i < reach && language.xpos[v] === "VB" && isVerb(language, language.head[v] as number); i++)
    v = language.head[v] as number;
  return v;
};

/** Whoever stands in subject position, through coordination, control, participles and clauses that leave it out; or −1. */
const surfaceSubject = (language: Language, verb: number): number => {
  let v = verb;
  for (let i = 0; i < reach; i++) {
    const own = ownSubject(language, v);
    if (own >= 0) return own;
    const adjacent = adjacentSubject(language, v);
    if (adjacent >= 0) return adjacent;
    const head = language.head[v] as number;
    if (head < 0) return -1;
    const rel = relation(language, v);
    if (rel === "acl") {
      if (isVerb(language, head)) v = head;
      else if (language.xpos[v] !== "VB") return head;
      else {
        // "Iran's plan to attack", "he has no plans to meet": whoever owns or has the plan.
        const owner = dependent(language, head, "nmod:poss");
        if (owner >= 0) return owner;
        // "The chancellor plans to travel", with "plans" read as a noun.
        const above = ownSubject(language, head);
        if (above >= 0) return above;
        const verbAbove = language.head[head] as number;
        if (verbAbove < 0 || !isVerb(language, verbAbove) || relation(language, head) !== "obj") return -1;
        v = verbAbove;
      }
    } else if (rel === "xcomp" || rel === "ccomp") {
      const object = ownObject(language, head);
      if (object >= 0 && objectControl.has(language.lemma[head] as string)) return object;
      if (rel === "ccomp" && language.xpos[v] !== "VB" && language.xpos[v] !== "VBG") return -1;
      v = head;
    } else if (rel === "advcl" && (blamesObject(language, v, head) || isGivenTime(language, v, head))) {
      return dependent(language, head, "iobj", "obj");
    } else if (rel === "conj" || rel === "advcl" || rel === "parataxis" || rel === "dep") {
      v = isSeeming(language, head) ? (language.head[head] as number) : head;
      if (rel === "conj") v = coordinatedWith(language, verb, v);
      if (rel === "advcl") v = saidAlong(language, verb, v);
      if (!isVerb(language, v) && dependent(language, v, "nsubj", "cop") < 0) return -1;
    } else return -1;
  }
  return -1;
};

/** Who acts: subject, or agent of a passive; −1 where neither is found. */
export const subjectOf = (language: Language, verb: number): number =>
  isPassive(language, verb) ? byAgent(language, verb) : surfaceSubject(language, verb);

/** Who or what is acted on: object, subject of a passive, antecedent of a relative clause without object; or −1. */
export const objectOf = (language: Language, verb: number): number => {
  if (isPassive(language, verb)) {
    const own = ownSubject(language, verb);
    if (own >= 0) return own;
    const noun = antecedent(language, verb);
    return noun >= 0 && relation(language, verb) === "acl" ? noun : surfaceSubject(language, verb);
  }
  const own = ownObject(language, verb);
  if (own >= 0) return own;
  // "the deal they signed": a relative clause with a subject of its own.
  if (language.deprel[verb] === "acl:relcl") {
    const subject = ownSubject(language, verb);
    const noun = language.head[verb] as number;
    const apart = subject > noun + 1 || language.upos[subject] !== "PROPN";
    // "in Singapore, where the advisers met": the place is not whom they met.
    const adverbial = dependentsOf(language, verb).some(
      (d) => language.lemma[d] === "where" || language.lemma[d] === "when",
    );
    if (subject >= 0 && subject !== noun && apart && !adverbial) return noun;
  }
  // Coordinated verbs share the object that follows the last: "met and briefed the minister".
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) === "conj" && isVerb(language, d) && d === verb + 2) return ownObject(language, d);
  }
  return -1;
};

/** The object of a verb with a particle, also where the particle was read as its preposition: "hand over the pilot". */
export const particleObjectOf = (language: Language, verb: number, particle: string | undefined): number => {
  const object = objectOf(language, verb);
  if (object >= 0 || particle === undefined) return object;
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) !== "obl" || d < verb) continue;
    const mark = dependent(language, d, "case");
    if (mark === verb + 1 && language.lemma[mark] === particle) return d;
  }
  return -1;
};

export const indirectObjectOf = (language: Language, verb: number): number =>
  twoObjects(language, verb)?.[0] ?? dependent(language, verb, "iobj");

/** The prepositions that mark a noun, as one phrase: `with`, `along with`, `on behalf of`. */
export const caseOf = (language: Language, noun: number): string => {
  let phrase = "";
  for (const d of dependentsOf(language, noun)) {
    const rel = relation(language, d);
    if (d > noun) break;
    if (rel !== "case" && rel !== "mark") continue;
    phrase = phrase === "" ? (language.lemma[d] as string) : `${phrase} ${language.lemma[d]}`;
    for (const f of dependentsOf(language, d)) if (relation(language, f) === "fixed") phrase += ` ${language.lemma[f]}`;
  }
  return phrase;
};
