/**
 * Who is whose host or guest. In: a draft in which everything before the token is resolved. Out: whom "his guest", "her host" and
 * "their visitors" mean: the other party of the two that are spoken of.
 */
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { statesInFocus } from "./focus.ts";
import { personsBefore } from "./named-holder.ts";

/** The person named before who is of another state than the possessor. */
const otherPerson = (draft: Draft, at: number, owner: DraftActor): DraftActor | null => {
  const { sentence, sentences } = draft.reading.language;
  const floor = sentences[Math.max(0, (sentence[at] as number) - 2)]?.first ?? 0;
  const near = new Set(draft.mentionAt.slice(floor, at).flatMap((mention) => mention?.actors ?? []));
  const others = personsBefore(draft, at).filter(
    (actor) => actor !== owner && near.has(actor) && actor.country !== null && actor.country !== owner.country,
  );
  return others[0] ?? null;
};

/** The mention that "guest", "host", "visitors" … at token `t` makes after a possessive, or null. */
export const resolveHostOrGuest = (draft: Draft, t: number): DraftMention | null => {
  const { language, lower } = draft.reading;
  const plural = /^(?:visitors|guests|hosts|interlocutors)$/.test(lower[t] as string);
  if (!plural && !/^(?:visitor|guest|host|interlocutor)$/.test(lower[t] as string)) return null;
  const [owner, second] = language.xpos[t - 1] === "PRP$" ? (draft.mentionAt[t - 1]?.actors ?? []) : [];
  if (language.upos[t] !== "NOUN" || owner?.country == null || second !== undefined) return null;
  const make = (actor: DraftActor): DraftMention => ({
    actors: [actor],
    first: t - 1,
    last: t,
    head: t,
    form: "nominal",
    plural,
  });
  if (owner.kind === "person") {
    const other = plural ? null : otherPerson(draft, t, owner);
    return other === null ? null : make(other);
  }
  if (!plural) return null;
  const other = statesInFocus(draft, t).find(({ code }) => code !== owner.country);
  return other === undefined ? null : make(stateDraft(draft, other.code, "actors/other-side"));
};
