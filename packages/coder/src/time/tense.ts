/** Whether the verb that governs a token looks back or ahead. In: a tree and a token. Out: past, future, or null for neither. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";

const reach = 10;

/** Heads under which an infinitive or a noun lies ahead. */
const aheadWords: ReadonlySet<string> = new Set(
  (
    "expect plan schedule set due slate intend aim hope agree promise pledge vow want seek urge ask call invite order demand prepare decide " +
    "propose offer threaten likely poised ready bound supposed arrange announce plan ahead upcoming forthcoming await anticipate request"
  ).split(" "),
);

/** Adpositions that put what follows ahead of the article: "ahead of talks on Tuesday". */
const aheadPrepositions: ReadonlySet<string> = new Set(["ahead", "pending", "until", "till", "by"]);

/** Adpositions of the expression itself: "a session called for Wednesday". */
const aheadCases: ReadonlySet<string> = new Set(["for", "until", "till"]);

const auxiliaries = (language: Language, verb: number): string[] => {
  const found: string[] = [];
  for (const d of dependentsOf(language, verb)) {
    const rel = relation(language, d);
    if (rel === "aux" || rel === "cop") found.push(`${language.lemma[d]}/${language.xpos[d]}`);
  }
  return found;
};

type Direction = "past" | "future";

/** The direction of one verb, or null to ask the head above it. */
const ofVerb = (language: Language, verb: number): Direction | "neither" | null => {
  const tag = language.xpos[verb] as string;
  const aux = auxiliaries(language, verb);
  if (aux.some((a) => /^(will|shall|'ll|’ll|wo|would|may|might|could|can|should|must)\/MD$/.test(a))) return "future";
  if (aux.some((a) => /\/MD$/.test(a))) return "future";
  if (aux.some((a) => /^have\//.test(a))) return "past";
  const infinitive = tag === "VB" && dependent(language, verb, "mark") >= 0;
  if (!infinitive && aux.some((a) => /\/VBD$/.test(a)))
    return aheadWords.has(language.lemma[verb] as string) ? "future" : "past";
  if (dependent(language, verb, "mark") >= 0 && (tag === "VB" || tag === "VBP")) {
    const to = dependentsOf(language, verb).find((d) => language.lemma[d] === "to" && language.xpos[d] === "TO");
    if (to !== undefined) {
      const head = language.head[verb] as number;
      if (head >= 0 && aheadWords.has(language.lemma[head] as string)) return "future";
      // "is to meet", "was to sign": a form of be beside the infinitive, or above it.
      if (aux.some((a) => a.startsWith("be/")) || (head >= 0 && language.lemma[head] === "be")) return "future";
      return null;
    }
  }
  if (tag === "VBD") return aheadWords.has(language.lemma[verb] as string) ? null : "past";
  if (tag === "VBN" || tag === "VBG") {
    if (aux.some((a) => /^be\/VB[ZPG]?$/.test(a)))
      return tag === "VBG" || aheadWords.has(language.lemma[verb] as string) ? "future" : "past";
    return tag === "VBN" ? "past" : null;
  }
  if (tag === "VBZ" || tag === "VBP" || tag === "VB")
    return aheadWords.has(language.lemma[verb] as string) ? "future" : "neither";
  return null;
};

/** Climbs from a token to the nearest verb that tells. */
export const directionOf = (language: Language, token: number): Direction | null => {
  const own = dependent(language, token, "case");
  if (own >= 0 && aheadCases.has(language.lemma[own] as string)) return "future";
  let t = token;
  for (let i = 0; i < reach && t >= 0; i++) {
    const upos = language.upos[t];
    if (t !== token && (upos === "VERB" || upos === "AUX" || dependent(language, t, "cop") >= 0)) {
      if (upos === "ADJ" && aheadWords.has(language.lemma[t] as string)) return "future";
      const found = upos === "VERB" || upos === "AUX" ? ofVerb(language, t) : ofCopula(language, t);
      if (found === "neither") return null;
      if (found !== null) return found;
    } else if (t !== token && (upos === "NOUN" || upos === "ADJ")) {
      if (upos === "ADJ" && aheadWords.has(language.lemma[t] as string)) return "future";
      const mark = dependent(language, t, "case");
      if (mark >= 0 && aheadPrepositions.has(language.lemma[mark] as string)) return "future";
      for (const d of dependentsOf(language, t))
        if (relation(language, d) === "amod" && aheadWords.has(language.lemma[d] as string)) return "future";
    }
    if (language.lemma[t] === "ahead") return "future";
    t = language.head[t] as number;
  }
  return null;
};

const ofCopula = (language: Language, predicate: number): Direction | null => {
  const cop = dependent(language, predicate, "cop");
  if (aheadWords.has(language.lemma[predicate] as string)) return "future";
  if (auxiliaries(language, predicate).some((a) => a.endsWith("/MD"))) return "future";
  return cop >= 0 && language.xpos[cop] === "VBD" ? "past" : null;
};
