/**
 * Relative pronouns. In: a draft and a token. Out: for "who", "which", "that" a mention of the actor named right before it, so that
 * what a relative clause says has its subject.
 */
import { relation } from "../language/tree.ts";
import type { Draft, DraftMention } from "./draft.ts";

/**
 * What a relative pronoun at token `t` stands for: the mention right before it, or the name to which the description right
 * before it is in apposition ("Zelensky, a former comedian who was elected in 2019").
 */
export const antecedentOf = (draft: Draft, t: number): DraftMention | undefined => {
  const { language, lower } = draft.reading;
  let before = lower[t - 1] === "," ? t - 2 : t - 1;
  if (lower[before] === "'s") before--;
  const clause = language.head[t] as number;
  const noun = clause >= 0 && relation(language, clause) === "acl" ? (language.head[clause] as number) : -1;
  const mention = draft.mentionAt[before];
  // "an ambassador to Tehran who is now envoy": the phrase, not what it ends with
  if (lower[t] === "who" && mention?.form !== "named") {
    const whole = [noun, ...Array.from({ length: 12 }, (_, i) => before - i)]
      .flatMap((at) => draft.headAt[at] ?? [])
      .find(({ last, actors }) => last === before && actors[0]?.kind === "person");
    if (whole !== undefined) return whole;
  }
  if (mention !== undefined && mention.last === before) return mention;
  if (noun < 0 || noun > t) return undefined;
  const first = language.sentences[language.sentence[t] as number]?.first ?? 0;
  for (let at = noun; at > first && noun - at < 10; at--) {
    if (lower[at - 1] !== ",") continue;
    let named = draft.mentionAt[at - 2];
    // "Prime Minister Bruton of Ireland, a lawyer who …"
    if (named?.actors[0]?.kind === "state" && lower[named.first - 1] === "of") named = draft.mentionAt[named.first - 2];
    return named?.form === "named" && named.actors[0]?.kind === "person" ? named : undefined;
  }
  return undefined;
};

/** "who", "which", "that" as subject or object of a relative clause: the actor named right before it. */
export const resolveRelative = (draft: Draft, t: number): DraftMention | null => {
  const { language, lower } = draft.reading;
  const word = lower[t] as string;
  if (word !== "who" && word !== "which" && word !== "that" && word !== "whom" && word !== "whose") return null;
  if (word === "that" && language.upos[t] !== "PRON") return null;
  const mention = antecedentOf(draft, t);
  if (mention === undefined) return null;
  const kind = mention.actors[0]?.kind;
  if ((word === "who" || word === "whom") && kind !== "person" && kind !== "group" && kind !== "organization")
    return null;
  if (word === "which" && kind === "person") return null;
  const governor = language.head[t] as number;
  const relative = governor >= 0 && /^acl/.test(language.deprel[governor] as string);
  if (word === "that" && !relative) return null;
  return { actors: mention.actors, first: t, last: t, head: t, form: "pronominal", plural: mention.plural };
};
