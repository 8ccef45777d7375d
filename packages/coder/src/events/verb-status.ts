/** Steps of the climb from a verb: its own clause, then the word above it. In: a verb. Out: the next word to climb to, or `top`. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, dependentsWith, relation } from "../language/tree.ts";
import { conditionOf, contrastOf, hasTense, isBrokenOff, negationOf, readClause } from "./clause-status.ts";
import { apply, applyEffect, type Climb } from "./climb.ts";
import { embeddingOf, isPresent } from "./embedded.ts";
import { stepToVerb } from "./noun-status.ts";
import {
  clauseMarks,
  doubting,
  embedding,
  embeddingNouns,
  hearsay,
  keepingFrom,
  lasting,
  movement,
  quitting,
  reporting,
} from "./status-words.ts";

/** Ends the climb. */
export const top = -1;

/** "to meet", "to be met", "to have met". */
const isInfinitive = (language: Language, verb: number): boolean => {
  const mark = dependentsOf(language, verb).find((d) => relation(language, d) === "mark" && language.lemma[d] === "to");
  if (mark === undefined) return false;
  return (
    language.xpos[verb] === "VB" ||
    [...dependentsOf(language, verb)].some((d) => d > mark && language.xpos[d] === "VB" && d < verb)
  );
};

/** "Release them!": a bare verb without subject, where a clause may begin. */
const isImperative = (language: Language, verb: number): boolean => {
  if (language.xpos[verb] !== "VB") return false;
  const rel = relation(language, verb);
  if (rel !== "root" && rel !== "ccomp" && rel !== "parataxis") return false;
  const left = [...dependentsOf(language, verb)].filter((d) => d < verb).map((d) => relation(language, d));
  if (left.some((one) => one === "nsubj" || one === "mark")) return false;
  return [...dependentsOf(language, verb)].every((d) => relation(language, d) !== "aux" || language.lemma[d] === "do");
};

const mainVerb = (language: Language, verb: number): boolean => {
  const rel = relation(language, verb);
  return rel === "ccomp" || rel === "acl" || rel === "advcl" || rel === "xcomp";
};

/** Whether "would" in a clause is the future of what is told, feared or promised: "said it would", "fears that it would". */
const isReported = (language: Language, verb: number, head: number): boolean => {
  const governor = language.lemma[head] as string;
  if (relation(language, verb) === "acl") return embeddingNouns.has(governor) && dependent(language, verb, "mark") >= 0;
  if (relation(language, verb) !== "ccomp") return false;
  return reporting.has(governor) || ["expected", "possible"].includes(embedding.get(governor) as string);
};

export const stepFromVerb = (language: Language, verb: number, climb: Climb, ahead: boolean): number => {
  const head = language.head[verb] as number;
  readClause(language, verb, climb, ahead, head >= 0 && isReported(language, verb, head));
  const contrast = contrastOf(language, verb);
  if (contrast >= 0) {
    apply(climb, "denied", contrast, `mark:${language.lemma[contrast]}`);
    return top;
  }
  if (isImperative(language, verb)) apply(climb, "wished", verb, "imperative");
  // "is to meet", "was to have met".
  const aux = isInfinitive(language, verb) ? dependent(language, verb, "aux", "cop") : -1;
  // "said that he was to meet": the clause has its own mark before that of the infinitive.
  const mark = dependentsWith(language, verb, "mark").find((d) => language.lemma[d] === "to") ?? -1;
  if (aux >= 0 && language.lemma[aux] === "be" && aux < mark) {
    const unmet =
      language.xpos[aux] === "VBD" && [...dependentsOf(language, verb)].some((d) => language.form[d] === "have");
    if (unmet) apply(climb, "denied", aux, "was-to-have");
    else if (language.lemma[mark - 1] === "yet") apply(climb, "denied", mark - 1, "yet-to");
    else apply(climb, "expected", aux, "is-to");
  }
  const condition = conditionOf(language, verb);
  if (condition >= 0) {
    const open = language.lemma[condition] === "whether" && isInfinitive(language, verb);
    apply(climb, open ? "possible" : "supposed", condition, `condition:${language.lemma[condition]}`);
  }
  return stepAbove(language, verb, climb, ahead);
};

/** Predicates that take an infinitive right behind them. */
const beforeInfinitive: ReadonlySet<string> = new Set(
  "due set likely unlikely expected scheduled slated poised".split(" "),
);

/** "is due to speak, an aide said": the predicate right before the infinitive, where the tree hung both on the verb of saying; or −1. */
const predicateBeside = (language: Language, verb: number): number => {
  const to = dependent(language, verb, "mark");
  const before = to - 1;
  if (to < 1 || language.lemma[to] !== "to" || !beforeInfinitive.has(language.lemma[before] as string)) return -1;
  const apart = language.head[verb] !== before && language.head[before] === language.head[verb];
  return apart && dependent(language, before, "cop", "aux:pass") >= 0 ? before : -1;
};

/** From a clause that has been read to what stands above it. */
const stepAbove = (language: Language, verb: number, climb: Climb, ahead: boolean): number => {
  const head = language.head[verb] as number;
  const predicate = predicateBeside(language, verb);
  if (predicate >= 0) {
    const { effect, rule } = embeddingOf(language, predicate);
    applyEffect(climb, effect, predicate, rule);
    return predicate;
  }
  if (head < 0) {
    // Headlines: "Minister to visit Paris".
    if (isInfinitive(language, verb) && !hasTense(language, verb))
      apply(climb, "expected", dependent(language, verb, "mark"), "headline-infinitive");
    return top;
  }
  switch (relation(language, verb)) {
    case "xcomp":
    case "ccomp":
    case "csubj":
      return stepFromComplement(language, verb, head, climb);
    case "acl":
      return stepFromAttribute(language, verb, head, climb);
    case "advcl":
      return stepFromAdverbial(language, verb, head, climb);
    case "conj":
      if (!hasTense(language, verb)) return head;
      // "offered to mediate and urged": not offered
      if (isInfinitive(language, head)) return top;
      // "fears that they came and struck": the second has the first's governor.
      return dependent(language, verb, "nsubj") < 0 && mainVerb(language, head)
        ? stepAbove(language, head, climb, ahead)
        : top;
    case "obj":
    case "nsubj":
    case "obl":
      return stepToVerb(language, verb, head, climb, ahead);
    default:
      return top;
  }
};

/** What a governor's tense adds: "had planned to, but", "was about to, when". */
const readUnmet = (language: Language, verb: number, head: number, climb: Climb, rule: string): void => {
  if (climb.state !== "expected" && climb.state !== "wished") return;
  // "had opted to postpone the visit": what is put off is not given up.
  if (climb.rule === "postponed") return;
  if (isBrokenOff(language, head, verb)) apply(climb, "denied", head, `unmet:${rule.split(":")[1] ?? rule}`);
};

/** Verbs of which saying is doing. */
const performative: ReadonlySet<string> = new Set(
  "thank congratulate condemn welcome praise commend express stress emphasize emphasise apologize apologise".split(" "),
);

/** "tried in vain to", "unsuccessfully tried to". */
const isInVain = (language: Language, verb: number): boolean =>
  dependentsOf(language, verb).some((d) => fruitless.has((language.form[d] as string).toLowerCase()));

const fruitless: ReadonlySet<string> = new Set(["vain", "vainly", "unsuccessfully"]);

/** Who tells: "unconfirmed reports said". */
const isRumour = (language: Language, verb: number): boolean => {
  const subject = dependent(language, verb, "nsubj");
  if (subject < 0) return false;
  const lemma = language.lemma[subject] as string;
  if (embeddingNouns.get(lemma) === "possible") return true;
  return [...dependentsOf(language, subject)].some((d) => language.form[d]?.toLowerCase() === "unconfirmed");
};

const betweenBeAndTo: ReadonlySet<string> = new Set(
  "nonetheless nevertheless also now still then instead however therefore soon later again first".split(" "),
);

/** "is nonetheless to visit": the adverb may be read as what is said of the subject. */
const isAdverbBetween = (language: Language, adverb: number, verb: number): boolean =>
  betweenBeAndTo.has(language.lemma[adverb] as string) &&
  language.lemma[adverb - 1] === "be" &&
  language.xpos[adverb + 1] === "TO" &&
  adverb + 2 === verb;

/** "plans to meet", "said that they met", "denied that they met". */
const stepFromComplement = (language: Language, verb: number, head: number, climb: Climb): number => {
  if (isInfinitive(language, verb) && (language.lemma[head] === "be" || isAdverbBetween(language, head, verb)))
    apply(climb, "expected", head, "is-to");
  const { effect, word, rule } = embeddingOf(language, head);
  const finite = hasTense(language, verb);
  const clause = relation(language, verb) === "ccomp" && finite;
  if (effect === "fact") return top;
  // "nobody doubts that they met", "could not help meeting".
  const certain = doubting.has(word) || (word === "help" && language.xpos[verb] === "VBG");
  if (certain && negationOf(language, head) >= 0) return top;
  // "would like to thank" thanks.
  if (word === "like" && performative.has(language.lemma[verb] as string)) return top;
  if (quitting.has(word) && language.xpos[verb] === "VBG") {
    apply(climb, "denied", head, rule);
    return head;
  }
  const subject = relation(language, verb) === "csubj";
  // "attacking them would be folly".
  if (subject && [...dependentsOf(language, head)].some((d) => language.form[d] === "would"))
    apply(climb, "supposed", head, "would");
  if (subject && lasting.has(word) && isPresent(language, head)) apply(climb, "ongoing", head, rule);
  // "remains to be signed": it has not been.
  if (word === "remain" && isInfinitive(language, verb)) {
    apply(climb, "denied", head, "remains-to");
    return top;
  }
  // "dismissed reports that they met": the clause of the noun, hung beside it.
  const object = clause ? dependent(language, head, "obj") : -1;
  if (object >= 0 && object < verb)
    applyEffect(climb, embeddingNouns.get(language.lemma[object] as string), object, `noun:${language.lemma[object]}`);
  // "expects that they met": the clause's own past tense stands.
  if (clause && effect === "expected" && climb.state === "fact") return top;
  const passive = dependent(language, head, "aux:pass") >= 0 || language.xpos[head] === "VBN";
  // "are supposed to meet": it is arranged; "was supposed to" tells that it did not come to pass.
  const arranged =
    word === "suppose" && ["VBZ", "VBP"].includes(language.xpos[dependent(language, head, "aux:pass")] ?? "");
  if (arranged && isInfinitive(language, verb)) apply(climb, "expected", head, "supposed-to");
  else if (passive && hearsay.has(word) && isInfinitive(language, verb))
    apply(climb, "possible", head, `hearsay:${word}`);
  else if (clause && reporting.has(word) && isRumour(language, head)) apply(climb, "possible", head, "rumour");
  else applyEffect(climb, effect, head, rule);
  readUnmet(language, verb, head, climb, rule);
  if (isInVain(language, head)) apply(climb, "denied", head, "in-vain");
  return clause && reporting.has(word) && effect !== "denied" ? top : head;
};

/** "the claim that they armed the rebels": no relative clause, for the verb has its object. */
const isContent = (language: Language, verb: number, noun: number): boolean => {
  if (!embeddingNouns.has(language.lemma[noun] as string) || language.lemma[noun + 1] !== "that") return false;
  const objects = dependentsOf(language, verb).filter((d) => relation(language, d) === "obj");
  return objects.length > 1 || (objects.length === 1 && (objects[0] as number) > verb);
};

/** "the plan to attack", "rumours that they met"; relative clauses speak for themselves. */
const stepFromAttribute = (language: Language, verb: number, head: number, climb: Climb): number => {
  if (language.deprel[verb] === "acl:relcl" && !isContent(language, verb, head)) return top;
  const governor = language.lemma[head] as string;
  const effect = embeddingNouns.get(governor);
  climb.embedded = true;
  if (hasTense(language, verb)) {
    if (effect === undefined || effect === "fact") return top;
    if (climb.state === "expected" && effect === "expected") return head;
    applyEffect(climb, effect, head, `noun:${governor}`);
    return head;
  }
  const verbAbove = relation(language, head) === "obj" ? (language.head[head] as number) : -1;
  const above = effect === undefined && verbAbove >= 0 ? embeddingOf(language, verbAbove) : null;
  if (!isInfinitive(language, verb)) {
    // "the plan of attacking"; "the agreement reached in May" is not what was agreed.
    if (language.xpos[verb] !== "VBN") applyEffect(climb, effect, head, `noun:${governor}`);
    // "accused the army of killing", with the gerund hung on the object.
    const charged = language.xpos[verb] === "VBG" && dependent(language, verb, "mark") >= 0;
    if (charged && above?.effect === "possible") apply(climb, "possible", verbAbove, above.rule);
    // "wants sanctions imposed".
    if (language.lemma[verbAbove] === "want") apply(climb, "wished", verbAbove, "embedding:want");
    return effect === undefined || language.xpos[verb] === "VBN" ? top : head;
  }
  // "helped the sides to negotiate", with the infinitive hung on the object.
  if (above?.effect !== undefined && !reporting.has(above.word)) {
    applyEffect(climb, above.effect, verbAbove, above.rule);
    return verbAbove;
  }
  // "the first to be killed" was.
  const ranked = [head, ...dependentsOf(language, head)].some((t) => ranks.has(language.lemma[t] as string));
  if (effect === undefined && ranked) return head;
  applyEffect(climb, effect ?? (governor === "time" ? "hypothetical" : "expected"), head, `noun:${governor}`);
  return head;
};

const ranks: ReadonlySet<string> = new Set("first second third last only latest next-to-last".split(" "));

/** Before these in the present tense a clause lies ahead. */
const untilThen: ReadonlySet<string> = new Set(["before", "until", "once"]);
/** Before these it does where the main clause does. */
const whenThen: ReadonlySet<string> = new Set(["when", "after", "as", "while"]);

/** "before he meets", "before they could attack", "once it ratifies", "when he comes". */
const readTensedAdverbial = (language: Language, verb: number, head: number, climb: Climb): void => {
  const markToken = dependent(language, verb, "mark", "advmod");
  if (markToken < 0) return;
  const mark = language.lemma[markToken] as string;
  const modal = dependent(language, verb, "aux");
  if (mark === "before" && modal >= 0 && language.form[modal] === "could") {
    climb.state = "fact";
    apply(climb, "denied", markToken, "mark:before-could");
    return;
  }
  const present =
    ["VBZ", "VBP"].includes(language.xpos[verb] as string) ||
    (modal >= 0 && ["VBZ", "VBP"].includes(language.xpos[modal] as string));
  const future =
    [...dependentsOf(language, head)].some((d) => language.xpos[d] === "MD") || isImperative(language, head);
  // "would be replaced before the tour began": told back, both lie ahead.
  if (!present && !(future && mark === "before")) return;
  if (untilThen.has(mark) || (future && whenThen.has(mark))) apply(climb, "expected", markToken, `mark:${mark}`);
};

/** "flew there to meet", "left without meeting", "accused of meeting". */
const stepFromAdverbial = (language: Language, verb: number, head: number, climb: Climb): number => {
  const markToken = dependent(language, verb, "mark");
  const mark = markToken < 0 ? "" : (language.lemma[markToken] as string);
  const { effect, word, rule } = embeddingOf(language, head);
  // "does not object, although the opposition is to march": a clause with a subject of its own speaks for itself.
  if (isInfinitive(language, verb) && dependent(language, verb, "nsubj") >= 0 && dependent(language, verb, "cop") >= 0)
    return top;
  if (isInfinitive(language, verb)) {
    if (language.lemma[head] === "be") apply(climb, "expected", head, "is-to");
    // "took the trouble to meet", with the infinitive hung beside the noun it belongs to.
    const noun =
      language.head[markToken - 1] === head ? embeddingNouns.get(language.lemma[markToken - 1] as string) : undefined;
    if (noun !== undefined) applyEffect(climb, noun, markToken - 1, `noun:${language.lemma[markToken - 1]}`);
    else if (effect !== undefined && !movement.has(word)) applyEffect(climb, effect, head, rule);
    else apply(climb, "expected", markToken, "purpose");
    readUnmet(language, verb, head, climb, rule);
    if (isInVain(language, head)) apply(climb, "denied", head, "in-vain");
    return head;
  }
  if (hasTense(language, verb)) {
    readTensedAdverbial(language, verb, head, climb);
    return top;
  }
  if (mark === "" && language.xpos[verb] === "VBG") {
    // "denies supporting", with the gerund hung beside its verb; what only accompanies stands by itself.
    if (verb < head || verb - head > 2) return language.form[verb - 1] === "," || verb < head ? top : head;
    applyEffect(climb, effect, head, rule);
    return effect === "denied" ? top : head;
  }
  if (mark === "from") {
    if (keepingFrom.has(language.lemma[head] as string) || effect === "denied") apply(climb, "denied", head, rule);
    return head;
  }
  const markEffect = clauseMarks.get(mark);
  if (markEffect === "denied" || markEffect === "fact") {
    applyEffect(climb, markEffect, markToken, `mark:${mark}`);
    return top;
  }
  if (mark !== "before" && mark !== "while") applyEffect(climb, effect, head, rule);
  return head;
};
