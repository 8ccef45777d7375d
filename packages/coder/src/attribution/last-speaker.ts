/**
 * Speakers whom only the order of speaking tells. In: drafts in text order, their language and cast. Out: the same, where "he said" has for its
 * speaker the one who spoke in the sentence before (Krestel et al. 2008; Muzny et al. 2017 call it the conversation pattern), named in the
 * cast or only described, "one of them" one of those described before, and "the argument goes" whoever held the argument.
 */
import type { Actor, actorKinds, Cast } from "../actors/actor.ts";
import { actorById } from "../actors/cast.ts";
import { femaleNames, maleNames } from "../codebook/given-names.ts";
import type { Language } from "../language/language.ts";
import { relation } from "../language/tree.ts";
import { overlaps } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import { type Draft, firstOf } from "./draft.ts";
import { isDocument, isSourceNoun, speakerOf } from "./speakers.ts";

type Speaker = Attribution["speaker"];
type Kind = (typeof actorKinds)[number];

/** What a pronoun can stand for. */
const kindsOf: { readonly [pronoun: string]: readonly Kind[] } = {
  he: ["person"],
  she: ["person"],
  him: ["person"],
  her: ["person"],
  it: ["organization", "state", "group"],
  they: ["group", "organization"],
};

/** Cues by which whoever spoke last goes on. */
const goesOn = /\b(?:add(?:s|ed|ing)?|continu(?:e|es|ed|ing)|(?:go|goes|went) on)\b/i;

const sentenceAt = (language: Language, offset: number): number => {
  let [low, high] = [0, language.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((language.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The word that a described speaker is called by and whether it is plural, or null where none describes people. */
const describedAs = (language: Language, { span }: Speaker): { readonly plural: boolean } | null => {
  if (span === null) return null;
  const sentence = language.sentences[sentenceAt(language, span.start)];
  if (sentence === undefined) return null;
  for (let t = sentence.first; t <= sentence.last; t++) {
    if ((language.start[t] as number) < span.start || (language.end[t] as number) > span.end) continue;
    if (isSourceNoun(language, t)) return { plural: language.xpos[t] === "NNS" };
  }
  return null;
};

/** "the joint communique says S. It affirms S." */
const isWritten = (language: Language, { span }: Speaker): boolean => {
  const sentence = span === null ? undefined : language.sentences[sentenceAt(language, span.start)];
  if (span === null || sentence === undefined) return false;
  for (let t = sentence.last; t >= sentence.first; t--)
    if ((language.end[t] as number) === span.end) return isDocument(language, t);
  return false;
};

/** "he" or "she", by a person's given name or else by the pronouns that stand for the person elsewhere. */
const genderOf = (language: Language, { name, mentions }: Actor): "he" | "she" | null => {
  const given = name.split(/[\s-]/, 1)[0]?.toLowerCase() ?? "";
  if (femaleNames.has(given) !== maleNames.has(given)) return femaleNames.has(given) ? "she" : "he";
  const pronouns = mentions.map(({ start, end }) => language.text.slice(start, end).toLowerCase());
  const [he, she] = [/^(?:he|him|his)$/, /^(?:she|her|hers)$/].map(
    (form) => pronouns.filter((word) => form.test(word)).length,
  );
  return he === she ? null : (he as number) > (she as number) ? "he" : "she";
};

const suits = (language: Language, pronoun: string, speaker: Speaker, actor: Actor | undefined): boolean => {
  const kinds = kindsOf[pronoun] as readonly Kind[];
  const described = describedAs(language, speaker);
  if (pronoun === "it" && isWritten(language, speaker)) return true;
  if (described !== null && (actor === undefined || speaker.anonymous))
    return described.plural ? pronoun === "they" : kinds.includes("person");
  if (actor === undefined || !kinds.includes(actor.kind)) return false;
  const gender = actor.kind === "person" ? genderOf(language, actor) : null;
  return gender === null || (gender === "she") === (pronoun === "she" || pronoun === "her");
};

/** "one of them", with those described last before it. */
const oneOf = (language: Language, cast: Cast, speaker: Speaker): Speaker | null => {
  if (speaker.span === null || !/^one of (?:them|those)$/i.test(speaker.description ?? "")) return null;
  const here = sentenceAt(language, speaker.span.start);
  const floor = language.sentences[Math.max(0, here - 2)]?.first ?? 0;
  for (let t = language.sentences[here]?.last ?? -1; t >= floor; t--) {
    if ((language.end[t] as number) > speaker.span.start) continue;
    if (!isSourceNoun(language, t) || language.xpos[t] !== "NNS") continue;
    return { ...speakerOf(language, cast, t, [speaker.span]), span: speaker.span, anonymous: true };
  }
  return null;
};

/** Whether the sentence names a person before the pronoun and outside what is said: "Jaishankar protested against what he called …". */
const named = (language: Language, cast: Cast, { content }: Draft, at: number): boolean => {
  const start = language.sentences[sentenceAt(language, at)]?.start ?? 0;
  return cast.mentions.some(
    (mention) =>
      mention.form !== "pronominal" &&
      relation(language, mention.head) === "nsubj" &&
      start <= mention.start &&
      mention.end <= at &&
      actorById(cast, mention.actors[0] as string)?.kind === "person" &&
      !content.some((part) => overlaps(part, mention)),
  );
};

/** "An Iranian lecturer was blunter: a reply could take years, he said": a described subject after `floor`. */
const describedSubject = (language: Language, cast: Cast, at: number, floor: number): Speaker | null => {
  const here = sentenceAt(language, at);
  const first = language.sentences[Math.max(0, here - 1)]?.first ?? 0;
  for (let t = language.sentences[here]?.last ?? -1; t >= first && (language.start[t] as number) > floor; t--) {
    if ((language.end[t] as number) > at || !isSourceNoun(language, t) || language.xpos[t] !== "NN") continue;
    if (language.deprel[t] === "nsubj") return speakerOf(language, cast, t, []);
  }
  return null;
};

const holdsCue = ({ content }: Draft, { cue }: Draft): boolean =>
  cue !== null && content.some((part) => part.start <= cue.start && cue.end <= part.end);

/** @param drafts in text order of their first words */
export const lastSpeakers = (language: Language, cast: Cast, drafts: readonly Draft[]): readonly Draft[] => {
  const resolved: Draft[] = [];
  for (const draft of drafts) {
    const { speaker, cue } = draft;
    const at = speaker.span?.start ?? cue?.start ?? firstOf(draft);
    const here = sentenceAt(language, at);
    const words = language.text.slice(speaker.span?.start ?? 0, speaker.span?.end ?? 0).toLowerCase();
    const pronoun = kindsOf[words] === undefined ? null : words;
    const within = (other: Draft) => other.content.some((part) => overlaps(part, { start: at, end: at + 1 }));
    const last = resolved.findLast((other) => {
      if (other.cue === null || other.cue.start === draft.carrier?.start) return false;
      if (other.cue.start >= at || within(other) || other.kind === "appearance") return false;
      const distance = here - sentenceAt(language, other.cue.start);
      return distance <= (cue !== null && goesOn.test(language.text.slice(cue.start, cue.end)) ? 3 : 1);
    });
    // "The two agree to meet, the communique says. It affirms …": whoever is quoted in between does not go on.
    const carrier =
      last?.cue == null ? undefined : resolved.slice(-8).find((other) => other !== last && holdsCue(other, last));
    const before = carrier ?? last;
    const actor = before?.speaker.actor == null ? undefined : actorById(cast, before.speaker.actor);
    const held = speaker.description === null && draft.because === "attribution/goes";
    const follows =
      pronoun !== null &&
      before !== undefined &&
      !named(language, cast, draft, at) &&
      suits(language, pronoun, before.speaker, actor);
    const subject =
      pronoun === "he" || pronoun === "she"
        ? describedSubject(language, cast, at, before?.speaker.span?.end ?? before?.cue?.end ?? -1)
        : null;
    if (subject !== null) resolved.push({ ...draft, speaker: { ...subject, span: speaker.span } });
    else
      resolved.push(
        before !== undefined && (held || follows)
          ? { ...draft, speaker: { ...before.speaker, span: speaker.span } }
          : { ...draft, speaker: oneOf(language, cast, speaker) ?? speaker },
      );
  }
  return resolved;
};
