/** Steps of the climb from a noun of action: the words about it, then the word above it. In: a noun. Out: the next word, or −1. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { contrastOf, hasTense, negationOf, readClause, readNoun } from "./clause-status.ts";
import { apply, applyEffect, type Climb } from "./climb.ts";
import { embeddingOf, isPresent } from "./embedded.ts";
import { caseOf, isPassive, isVerb } from "./grammar.ts";
import { prepositionOf } from "./preposition-of.ts";
import {
  type Effect,
  embeddingNouns,
  failing,
  lasting,
  movement,
  nearing,
  pondering,
  prepositional,
  prepositions,
  reporting,
} from "./status-words.ts";
import { deniable, denying, occurring, performing, put, refusing, undergoing } from "./support-verbs.ts";

const top = -1;

/** Expecting verbs that take the deed itself as their object: "postponed the visit". */
const scheduling: ReadonlySet<string> = new Set([
  ..."postpone schedule plan expect delay await anticipate prepare arrange reschedule defer adjourn agree promise pledge set".split(
    " ",
  ),
  "put off",
  "push back",
]);

/** Between "plan" or "prospect" and the deed it is about. */
const contentPrepositions: ReadonlySet<string> = new Set(["of", "for", "to", "on", "over", "about", "against"]);

/** "talks on the release of the sailors": what is negotiated has not come about. */
const negotiating: ReadonlySet<string> = new Set("talk negotiation".split(" "));
const overMatters: ReadonlySet<string> = new Set("on over about for".split(" "));
const negotiable: ReadonlySet<string> = new Set(
  "release ceasefire truce deal agreement treaty accord pact exchange swap extradition handover reopening withdrawal".split(
    " ",
  ),
);

/** Nouns that only count or place a deed. */
const containers: ReadonlySet<string> = new Set(
  (
    "round wave series start beginning end day outbreak resumption continuation number set spate string campaign course " +
    "success conclusion part signing renewal extension"
  ).split(" "),
);

/** Predicates that speak about whether the deed comes about: "a visit is possible", "talks are under way". */
const predicates: ReadonlyMap<string, Effect | undefined> = new Map<string, Effect | undefined>([
  ...["underway", "way", "progress", "ongoing"].map((word) => [word, "ongoing"] as const),
  ...["consideration", "discussion", "doubt"].map((word) => [word, "possible"] as const),
  ...["near", "pending"].map((word) => [word, "expected"] as const),
  // What these make of it is told by what they make of a clause.
  ..."possible likely unlikely certain due imminent expected scheduled uncertain impossible"
    .split(" ")
    .map((word) => [word, undefined] as const),
]);

/** What stands above a deed's own noun or above one that embeds it: "the plan for a visit". */
export const stepFromNoun = (language: Language, noun: number, climb: Climb, ahead: boolean): number => {
  readNoun(language, noun, climb);
  const contrast = contrastOf(language, noun);
  if (contrast >= 0) {
    apply(climb, "denied", contrast, `mark:${language.lemma[contrast]}`);
    return top;
  }
  const head = language.head[noun] as number;
  if (head < 0) return top;
  const rel = relation(language, noun);
  if (rel === "conj") return head;
  if (isVerb(language, head)) return stepToVerb(language, noun, head, climb, ahead);
  // "is due on Tuesday", where the tree took "due" for a part of the preposition.
  const due = rel === "nsubj" ? dependentsOf(language, head).find((d) => language.lemma[d] === "due") : undefined;
  if (due !== undefined && due < head && relation(language, due) === "case") {
    apply(climb, "expected", due, "embedding:due");
    return top;
  }
  if (rel === "nsubj" && raises(language, head)) {
    const above = embeddingOf(language, head);
    applyEffect(climb, above.effect, head, above.rule);
    return head;
  }
  const governor = language.lemma[head] as string;
  const { phrase, token } = prepositionOf(language, noun);
  const about = rel === "compound" || (rel === "nmod" && contentPrepositions.has(phrase));
  const open = negotiating.has(governor) && overMatters.has(phrase) && negotiable.has(language.lemma[noun] as string);
  const effect = about && open ? "possible" : about ? embeddingNouns.get(governor) : undefined;
  const placed = prepositions.get(phrase);
  if (effect !== undefined && effect !== "fact") {
    applyEffect(climb, effect, head, `noun:${governor}`);
    climb.embedded = true;
    return head;
  }
  if (placed !== undefined && placed !== "through") applyEffect(climb, placed, token, `preposition:${phrase}`);
  else if (rel === "nmod" && phrase === "of" && containers.has(governor)) return head;
  else if (rel === "nsubj" && dependent(language, head, "cop") >= 0 && predicates.has(governor)) {
    const known = predicates.get(governor);
    const above = embeddingOf(language, head);
    applyEffect(climb, known ?? above.effect, head, known === undefined ? above.rule : `predicate:${governor}`);
    return head;
  } else if (phrase === "to" && nearing.has(governor) && dependent(language, head, "cop") >= 0) {
    apply(climb, "expected", head, `predicate:${governor}`);
    return head;
  } else if (rel === "nsubj" && climb.embedded && dependent(language, head, "cop") >= 0) {
    // "reports that they met are false".
    const { effect: judged, rule } = embeddingOf(language, head);
    if (judged === "denied" || judged === "possible") applyEffect(climb, judged, head, rule);
  } else {
    if (rel === "nsubj" && supposes(language, noun, head)) apply(climb, "supposed", noun, "any");
    climb.vague ||= !climb.embedded;
  }
  return top;
};

/** The noun before it that asks, plans or fears, where the parser hung the deed on the verb: "repeated its demand for talks". */
const embeddingBefore = (language: Language, noun: number, verb: number, phrase: string): number => {
  if (!contentPrepositions.has(phrase)) return -1;
  for (const d of dependentsOf(language, verb)) {
    if (d >= noun) break;
    const rel = relation(language, d);
    if (rel !== "obj" && rel !== "nsubj") continue;
    if (d < verb && rel === "nsubj") continue;
    if (embeddingNouns.has(language.lemma[d] as string) && noun - d <= 6) return d;
  }
  return -1;
};

/** "rejected a request", "turned down an invitation": what was put to them was put, unless they say that it was not. */
const isPut = (language: Language, noun: number, verb: string): boolean => {
  const lemma = language.lemma[noun] as string;
  if (!refusing.has(verb) || !put.has(lemma)) return false;
  const any = language.lemma[dependent(language, noun, "det")] === "any";
  return !denying.has(verb) || (deniable.has(lemma) && !any);
};

/** "is due to begin", "are expected to continue": what stands over it speaks of its subject's coming about. */
const raises = (language: Language, verb: number): boolean => {
  const below = dependent(language, verb, "xcomp");
  return below >= 0 && occurring.has(language.lemma[below] as string) && dependent(language, below, "mark") >= 0;
};

const settingTime: ReadonlySet<string> = new Set("set fix agree announce give name schedule".split(" "));
const timesSet: ReadonlySet<string> = new Set("date day time timetable venue".split(" "));

/** "a date has been set", "no day has been fixed": for what is still to come. */
const isTimeToBeSet = (language: Language, verb: number): boolean => {
  const subject = dependent(language, verb, "nsubj");
  return (
    subject >= 0 && timesSet.has(language.lemma[subject] as string) && settingTime.has(language.lemma[verb] as string)
  );
};

const moving: ReadonlySet<string> = new Set(["move", "shift", "bring"]);
const onTime: ReadonlySet<string> = new Set(["to", "until", "from"]);
const timeWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|day|tomorrow)$/i;

/** "was moved to Thursday", "brought the talks forward to May": to another time, not to another place. */
const movesInTime = (language: Language, verb: number): boolean =>
  moving.has(language.lemma[verb] as string) &&
  dependentsOf(language, verb).some(
    (d) =>
      relation(language, d) === "obl" && timeWord.test(language.form[d] as string) && onTime.has(caseOf(language, d)),
  );

const announcing: ReadonlySet<string> = new Set(["announce", "unveil", "declare", "reveal", "confirm"]);

/** A noun of action under a verb: its object, its subject, or with a preposition. */
export const stepToVerb = (language: Language, noun: number, verb: number, climb: Climb, ahead: boolean): number => {
  const rel = relation(language, noun);
  const { effect, word, rule } = embeddingOf(language, verb);
  const { phrase, token } = prepositionOf(language, noun);
  const governor = language.lemma[verb] as string;
  // The particle of "called off the talks" often comes out as a preposition.
  const isObject =
    rel === "obj" || language.deprel[noun] === "nsubj:pass" || rel === "xcomp" || (rel === "obl" && word.includes(" "));
  if (isObject && !climb.embedded && isPut(language, noun, word)) return top;
  // "called it an attack", "called a meeting".
  if (isObject && word === "call") return rel === "xcomp" ? top : verb;
  if (isObject) {
    // Deeds are resisted that are under way, plans for them that are not.
    if (!climb.embedded && undergoing.has(governor)) return verb;
    if (movesInTime(language, verb)) {
      apply(climb, "expected", verb, "postponed");
      return verb;
    }
    const decides = effect === "denied" || effect === "excluded" || effect === "hypothetical";
    if (
      decides ||
      (effect === "expected" && scheduling.has(word)) ||
      (effect === "possible" && (climb.embedded || pondering.has(word)))
    ) {
      applyEffect(climb, effect, verb, rule);
      return verb;
    }
    // "announced cuts" for next year.
    if (ahead && announcing.has(governor)) apply(climb, "expected", verb, "future-date");
    if (performing.has(governor) || undergoing.has(governor)) return verb;
    if (raises(language, verb)) {
      applyEffect(climb, effect, verb, rule);
      return verb;
    }
    if (language.deprel[noun] === "nsubj:pass" && supposes(language, noun, verb)) apply(climb, "supposed", noun, "any");
  } else if (rel === "nsubj") {
    if (climb.embedded && failing.has(governor)) {
      apply(climb, "denied", verb, `failed:${governor}`);
      return top;
    }
    if (word === "fall through") {
      apply(climb, "denied", verb, rule);
      return top;
    }
    if (lasting.has(word) && isPresent(language, verb)) apply(climb, "ongoing", verb, rule);
    if (raises(language, verb)) {
      applyEffect(climb, effect, verb, rule);
      return verb;
    }
    if (occurring.has(governor)) {
      // "is to begin": its tense stands before the infinitive.
      if (dependent(language, verb, "mark") >= 0) return verb;
      // What is said to have happened stands, whoever believes the rest: "they believe the attack marked a turn".
      if (hasTense(language, verb) && !reporting.has(governor)) {
        readClause(language, verb, climb, ahead, false);
        return top;
      }
      return verb;
    }
    if (supposes(language, noun, verb)) apply(climb, "supposed", noun, "any");
  } else {
    // "no date has been set for the talks": they are still to come.
    if (phrase === "for" && isTimeToBeSet(language, verb)) {
      apply(climb, "expected", verb, "time-set");
      return top;
    }
    const before = embeddingBefore(language, noun, verb, phrase);
    if (before >= 0) {
      const lemma = language.lemma[before] as string;
      applyEffect(climb, embeddingNouns.get(lemma), before, `noun:${lemma}`);
      climb.embedded = true;
      return before;
    }
    if (phrase === "for" && movement.has(governor)) {
      apply(climb, "expected", token, "purpose");
      return verb;
    }
    // "is set for talks": but "set a target for trade".
    const isSet = phrase === "for" && arranged.has(governor) && isPassive(language, verb);
    if (isSet || prepositional.has(`${governor} ${phrase}`)) {
      applyEffect(climb, effect, verb, rule);
      return verb;
    }
    const placed = prepositions.get(phrase);
    applyEffect(climb, placed, token, `preposition:${phrase}`);
    if (placed === "through") {
      // Who "did not speak at the meeting" says nothing against the meeting.
      climb.negations.add(negationOf(language, verb));
      return verb;
    }
    if (placed !== undefined) return top;
  }
  climb.vague ||= !climb.embedded;
  return top;
};

const arranged: ReadonlySet<string> = new Set(["set", "schedule", "slate", "book", "due"]);

/** "Any attack will be answered", "an attack would trigger a response". */
const supposes = (language: Language, noun: number, verb: number): boolean => {
  const det = dependent(language, noun, "det");
  const modals = dependentsOf(language, verb).filter((d) => language.xpos[d] === "MD");
  if (det < 0 || modals.length === 0) return false;
  if (language.lemma[det] === "any") return true;
  return language.lemma[det] === "a" && modals.some((d) => language.form[d] === "would");
};
