/**
 * Relative pronouns. In: a draft and a token. Out: for "who", "which", "that" a mention of the actor named right before it, so that
 * what a relative clause says has its subject.
 */
import type { Draft, DraftMention } from "./draft.ts";

/** "who", "which", "that" as subject or object of a relative clause: the actor named right before it. */
export const resolveRelative = (draft: Draft, t: number): DraftMention | null => {
  const { language, lower } = draft.reading;
  const word = lower[t] as string;
  if (word !== "who" && word !== "which" && word !== "that" && word !== "whom" && word !== "whose") return null;
  if (word === "that" && language.upos[t] !== "PRON") return null;
  const before = lower[t - 1] === "," ? t - 2 : t - 1;
  const mention = draft.mentionAt[before];
  if (mention === undefined || mention.last !== before) return null;
  const kind = mention.actors[0]?.kind;
  if ((word === "who" || word === "whom") && kind !== "person" && kind !== "group" && kind !== "organization")
    return null;
  if (word === "which" && kind === "person") return null;
  const governor = language.head[t] as number;
  const relative = governor >= 0 && /^acl/.test(language.deprel[governor] as string);
  if (word === "that" && !relative) return null;
  return { actors: mention.actors, first: t, last: t, head: t, form: "pronominal", plural: mention.plural };
};
