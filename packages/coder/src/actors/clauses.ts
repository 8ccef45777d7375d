/** Clauses, as pronouns see them. In: a draft and tokens. Out: governing verbs, subjects, and what lies below what. */
import { dependentsOf, relation } from "../language/tree.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";

/** The verb or noun that governs a token's clause. */
export const clauseOf = (draft: Draft, t: number): number => {
  const { language } = draft.reading;
  let at = t;
  for (let steps = 0; steps < 60; steps++) {
    const next = language.head[at] as number;
    if (next < 0) return at;
    at = next;
    const tag = language.upos[at];
    if (tag === "VERB" || tag === "AUX") return at;
    if (/^(?:root|ccomp|advcl|acl|parataxis|csubj|xcomp)/.test(language.deprel[at] as string)) return at;
  }
  return at;
};

export const isSubject = (draft: Draft, head: number): boolean => {
  const { language } = draft.reading;
  let at = head;
  for (let steps = 0; steps < 3 && relation(language, at) === "conj"; steps++) at = language.head[at] as number;
  return relation(language, at) === "nsubj";
};

export const governs = (draft: Draft, ancestor: number, t: number): boolean => {
  const { head } = draft.reading.language;
  for (let at = t, steps = 0; at >= 0 && steps < 80; at = head[at] as number, steps++) if (at === ancestor) return true;
  return false;
};

/** A row of actors joined by "and": one mention for all of them. */
export const rowAt = (draft: Draft, mention: DraftMention): DraftMention | null => {
  const { language } = draft.reading;
  const members: DraftActor[] = [...mention.actors];
  let last = mention.last;
  let row = false;
  for (const d of dependentsOf(language, mention.head)) {
    if (relation(language, d) !== "conj") continue;
    // "the U.S. and its allies": a row even where only one member is an actor
    if (language.upos[d] === "NOUN" || language.upos[d] === "PROPN") row = true;
    const other = draft.headAt[d];
    if (other === undefined) continue;
    for (const actor of other.actors) if (!members.includes(actor)) members.push(actor);
    last = Math.max(last, other.last);
  }
  return row ? { ...mention, actors: members, last, plural: true } : null;
};

/** Mentions of one sentence before token `limit`, by the tokens that head them. */
export const mentionsIn = (draft: Draft, sentence: number, limit: number): DraftMention[] => {
  const { sentences } = draft.reading.language;
  const row = sentences[sentence];
  const found: DraftMention[] = [];
  if (row === undefined) return found;
  for (let t = row.first; t <= row.last && t < limit; t++) {
    const mention = draft.headAt[t];
    if (mention !== undefined && mention.last < limit) found.push(mention);
  }
  return found;
};

/** Whether a phrase is the unspoken subject of a clause without one: of a participle, an infinitive or a second verb that hangs on its verb or on it. */
export const controls = (draft: Draft, phrase: number, clause: number): boolean => {
  const { language } = draft.reading;
  if (!/^(?:advcl|xcomp|acl|conj)/.test(language.deprel[clause] as string)) return false;
  for (const d of dependentsOf(language, clause)) if (relation(language, d) === "nsubj") return false;
  const over = language.head[clause] as number;
  return over === phrase || (isSubject(draft, phrase) && clauseOf(draft, phrase) === over);
};
