/**
 * Whether the words around an expression look back or ahead. In: a tree and a token. Out: past, future, or null for neither.
 * Climbs from the expression to the verb that governs it; prepositions and adjectives on the way may answer first.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { Direction } from "./reading.ts";

/** How far up an answer is sought. */
const reach = 12;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words under which what follows lies ahead: "plans to", "due", "scheduled", "upcoming". */
const ahead = set(
  "expect plan schedule set due slate intend aim hope agree promise pledge vow want seek urge ask call invite order demand prepare decide " +
    "propose offer threaten likely unlikely poised ready bound supposed arrange announce plan ahead upcoming forthcoming await anticipate request " +
    "scheduled planned expected proposed anticipated determined able willing unable unwilling free eager plan deadline prospect preparation",
);

/** Participles whose date lies ahead: "the talks scheduled on Friday". What was announced or agreed on Friday was so then. */
const planned = set("expect plan schedule set slate intend propose anticipate await due book time reschedule postpone");

/** Verbs in the past whose own date lies ahead: "scheduled the vote for Friday" wants no preposition. */
const schedules = set("schedule slate postpone adjourn reschedule delay defer");

/** Nouns that take "for" and a day that lies ahead: "a session called for Wednesday". */
const dayOf = set(
  "session meeting vote date plan election talk visit trip summit hearing speech address game match debate ceremony strike rally protest deadline election",
);

/** Verbs after which "until" bounds what went on and is over. */
const lasted = set(
  "last remain stay continue run serve hold detain rule govern be live work keep wait lead head exist",
);

/** Verbs of saying: in the present tense they tell what was said. */
const says = set(
  "say tell add report note warn write claim quote cite state announce reveal show mark know believe think remain seem mean see",
);

const isPast = (tag: string | undefined): boolean => tag === "VBD";
const isPresent = (tag: string | undefined): boolean => tag === "VBZ" || tag === "VBP";

interface Auxiliaries {
  readonly modal: boolean;
  readonly have: boolean;
  /** Tag of the form of be, or null. */
  readonly be: string | null;
  readonly did: boolean;
  /** "would not". */
  readonly would: boolean;
}

const auxiliariesOf = (language: Language, verb: number): Auxiliaries => {
  let modal = false;
  let have = false;
  let did = false;
  let would = false;
  let be: string | null = null;
  for (const d of dependentsOf(language, verb)) {
    const rel = relation(language, d);
    if (rel !== "aux" && rel !== "cop") continue;
    const tag = language.xpos[d] as string;
    const lemma = language.lemma[d] as string;
    if (tag === "MD") {
      modal = true;
      would ||= lemma === "would" && dependentsOf(language, verb).some((n) => language.lemma[n] === "not");
    } else if (lemma === "have") have = true;
    else if (lemma === "do") did ||= isPast(tag);
    else if (lemma === "be" || lemma === "get") be ??= tag;
  }
  return { modal, have, be, did, would };
};

const infinitiveMark = (language: Language, verb: number): number => {
  for (const d of dependentsOf(language, verb)) if (language.xpos[d] === "TO") return d;
  return -1;
};

/** A headline tells the past in the present: a first line without a full stop. */
const isHeadline = (language: Language, token: number): boolean => {
  const sentence = language.sentences[language.sentence[token] as number];
  return (
    sentence !== undefined && sentence.paragraph === 0 && !/^[.!?”"’']+$/.test(language.form[sentence.last] as string)
  );
};

/** "neither" ends the climb without an answer; null asks the word above. */
type Answer = Direction | "neither" | null;

/** "is to meet", "plans to meet", "the first to meet", "flew there to meet". */
const ofInfinitive = (language: Language, verb: number): Answer => {
  const head = language.head[verb] as number;
  const { be, have } = auxiliariesOf(language, verb);
  if (have) return "past";
  if (be !== null && be !== "VB" && be !== "VBN") return "future";
  if (head < 0) return "future";
  const headLemma = language.lemma[head] as string;
  if (ahead.has(headLemma) || headLemma === "be") return "future";
  if (headLemma === "go" && language.xpos[head] === "VBG") return "future";
  const rel = relation(language, verb);
  // "talks to be held on Friday": ahead; "the first to meet", "efforts to end": as the verb above has it.
  if (be !== null && !says.has(headLemma) && language.xpos[verb] !== "VB") return "future";
  if (rel === "acl") {
    if (/^(take|begin|start|open)$/.test(language.lemma[verb] as string)) return "future";
    return language.upos[head] === "PROPN" && relation(language, head) === "root" ? "future" : null;
  }
  return null;
};

const ofParticiple = (language: Language, verb: number, { be }: Auxiliaries): Answer => {
  const lies = planned.has(language.lemma[verb] as string);
  const passive = language.xpos[verb] === "VBN";
  // "will stay shut", "wants it lifted": as the verb above has it
  if (be === null && relation(language, verb) === "xcomp") return null;
  if (be === null) return passive ? (lies ? "future" : "past") : null;
  if (be === "VBD") return passive && lies ? "future" : "past";
  if (passive) return lies ? "future" : be === "VB" || be === "VBG" || be === "VBN" ? null : "neither";
  return isPresent(be) ? "future" : null;
};

const ofPresent = (language: Language, verb: number): Answer => {
  const lemma = language.lemma[verb] as string;
  if (ahead.has(lemma)) return "future";
  if (lemma === "have") {
    // "has a speech on Friday"
    const thing = dependent(language, verb, "obj");
    return thing >= 0 && (dayOf.has(language.lemma[thing] as string) || ofAttributes(language, thing) !== null)
      ? "future"
      : "neither";
  }
  return says.has(lemma) || isHeadline(language, verb) ? "neither" : "future";
};

/** The answer of one verb. A verb joined to another shares its auxiliaries: "will meet the king and sign the pact". */
const ofVerb = (language: Language, verb: number): Answer => {
  const tag = language.xpos[verb] as string;
  const helpers = auxiliariesOf(language, verb);
  if (helpers.have) return "past";
  // "would not say on Tuesday" tells of that day.
  if (helpers.modal) return helpers.would && speech.has(language.lemma[verb] as string) ? "past" : "future";
  if (helpers.did) return "past";
  const alone = helpers.be === null;
  if (alone && relation(language, verb) === "conj" && tag !== "VBD" && dependent(language, verb, "nsubj") < 0) {
    const head = language.head[verb] as number;
    if (language.upos[head] === "VERB") {
      const shared = ofVerb(language, head);
      if (shared !== null && (tag !== "VBZ" || shared === "future")) return shared;
    }
  }
  if (infinitiveMark(language, verb) >= 0 && (tag === "VB" || tag === "VBP" || tag === "VBN"))
    return ofInfinitive(language, verb);
  if (isPast(tag)) return schedules.has(language.lemma[verb] as string) ? "future" : "past";
  if (tag === "VBN" || tag === "VBG") return ofParticiple(language, verb, helpers);
  return ofPresent(language, verb);
};

const isAheadOf = (language: Language, d: number): boolean =>
  /^(?:amod|advmod)$/.test(relation(language, d)) && ahead.has(language.lemma[d] as string);

/** A noun or adjective with a form of be: "the summit is on Friday", "is due", "was ready". */
const ofCopula = (language: Language, predicate: number): Answer => {
  const { modal, have, be } = auxiliariesOf(language, predicate);
  if (have) return "past";
  if (!modal && hasMark(language, predicate)) return ofInfinitive(language, predicate) ?? "neither";
  if (modal || ahead.has(language.lemma[predicate] as string)) return "future";
  // "is due back in January"
  if (be !== "VBD" && dependentsOf(language, predicate).some((d) => isAheadOf(language, d))) return "future";
  return be === "VBD" ? "past" : null;
};

const invites = set("invite call summon");

/** The answer of a preposition: "for", "until", "since", "ahead of". `own` where it leads the expression itself. */
const ofPreposition = (language: Language, token: number, own: boolean): Answer => {
  const head = language.head[token] as number;
  for (const d of dependentsOf(language, token)) {
    if (relation(language, d) !== "case") continue;
    const word = language.lemma[d] as string;
    if (word === "ahead" || word === "pending") return "future";
    // "since the formation of the government in May" as well as "since May"
    if (word === "since") return "past";
    // "has invited them to a meeting on Friday"
    if (word === "to" && head >= 0 && invites.has(language.lemma[head] as string)) {
      if (dayOf.has(language.lemma[token] as string)) return "future";
    }
    if (!own) continue;
    // "which they called for on January 5": the day of the call.
    if (word === "for" && head >= 0 && language.xpos[d + 1] !== "IN") {
      const lemma = language.lemma[head] as string;
      if (ahead.has(lemma) || schedules.has(lemma) || dayOf.has(lemma)) return "future";
    }
    if ((word === "until" || word === "till") && head >= 0) {
      const over = isPast(language.xpos[head]) && lasted.has(language.lemma[head] as string);
      const was = auxiliariesOf(language, head).be === "VBD" && lasted.has(language.lemma[head] as string);
      return over || was ? "past" : "future";
    }
  }
  return null;
};

const ofAttributes = (language: Language, noun: number): Answer => {
  for (const d of dependentsOf(language, noun)) {
    const rel = relation(language, d);
    if (rel === "amod" && ahead.has(language.lemma[d] as string)) return "future";
  }
  return null;
};

/** Verbs whose own day is the day of the words: "said Tuesday", "told reporters at Tuesday's rally". */
const speech = set("say tell announce report declare confirm write add warn");

/** Whether a verb of saying in the past stands right before an expression: said (on, at) Tuesday. */
const isSaid = (language: Language, token: number): boolean => {
  for (let t = token - 1; t >= 0 && t >= token - 2; t--) {
    const lemma = language.lemma[t] as string;
    if (speech.has(lemma)) return language.xpos[t] === "VBD" || (language.xpos[t] === "VB" && !hasMark(language, t));
    if (!/^(on|at|in|late|early)$/.test(lemma)) return false;
  }
  return false;
};

const hasMark = (language: Language, verb: number): boolean => infinitiveMark(language, verb) >= 0;

/** An expression that opens its sentence and is set off by a comma belongs to the main verb, whatever the parser says. */
const startOf = (language: Language, token: number): number => {
  // "until midnight on Thursday"
  if (language.lemma[token - 1] === "on" && /^(?:midnight|noon|midday)$/.test(language.lemma[token - 2] ?? ""))
    return token - 2;
  const sentence = language.sentences[language.sentence[token] as number];
  if (sentence === undefined || token > sentence.first + 3) return token;
  for (let t = sentence.first; t < token; t++) if (/^[,;:]$/.test(language.form[t] as string)) return token;
  for (let t = token + 1; t <= Math.min(token + 3, sentence.last); t++) {
    if (language.form[t] !== ",") continue;
    for (let root = sentence.first; root <= sentence.last; root++)
      if ((language.head[root] as number) < 0) return language.upos[root] === "VERB" ? root : token;
  }
  return token;
};

/** Where the words around an expression point, and whether the verb that says so governs it outright. */
export interface Bearing {
  readonly direction: Direction | null;
  readonly firm: boolean;
}

/** Climbs from a token to the nearest word that tells. */
export const bearingOf = (language: Language, token: number): Bearing => {
  if (isSaid(language, token)) return { direction: "past", firm: true };
  let own = true;
  let firm = true;
  let led: Direction | null = null;
  let hops = 0;
  const start = startOf(language, token);
  const placed = caseOf(language, token) === "on";
  for (let t = start, i = 0; i < reach && t >= 0; t = language.head[t] as number, i++) {
    const upos = language.upos[t];
    let answer: Answer;
    if ((t !== token || start !== token) && (upos === "VERB" || upos === "AUX")) {
      answer = ofVerb(language, t);
      // "postponed on Friday a visit": the day of the putting off, where "to" or "until" leads the new one.
      if (placed && t === token - 2 && isPast(language.xpos[t])) answer = "past";
      if (answer === "future" && isPresent(language.xpos[t])) {
        firm = false;
        // "Wednesday's poll puts her ahead": what stands before a verb in the present need not lie ahead.
        if (start === token && token < t && !ahead.has(language.lemma[t] as string)) answer = "neither";
      }
      if (answer === null) firm = false;
    } else {
      answer = ofPreposition(language, t, own);
      if (answer !== null && caseOf(language, t) !== "since") firm = false;
      if (answer === null && own && caseOf(language, t) === "by") led = "future";
      if (answer === null && dependent(language, t, "cop") >= 0) {
        answer = ofCopula(language, t);
        if (answer === null) {
          // "the summit is on Friday", "there is a vote on Friday"
          if (hops <= 1 && t <= token && !isHeadline(language, t)) answer = "future";
          firm = false;
        }
      }
      if (answer === null && t !== token) {
        const points = (upos === "ADJ" || upos === "ADV") && ahead.has(language.lemma[t] as string);
        answer = points ? "future" : ofAttributes(language, t);
        if (answer !== null) firm = false;
      }
      // The expression ends where its head hangs on a word that is no part of a date.
      if (!partOfDate.test(relation(language, t))) own = false;
      if (t !== token) hops++;
    }
    if (answer === "neither") return { direction: led, firm: false };
    if (answer !== null) return { direction: answer, firm };
  }
  return { direction: led, firm: false };
};

const partOfDate = /^(?:flat|compound|nummod|amod|det|advmod|fixed|goeswith|nmod)$/;

const caseOf = (language: Language, token: number): string => {
  const mark = dependent(language, token, "case");
  return mark < 0 ? "" : (language.lemma[mark] as string);
};
