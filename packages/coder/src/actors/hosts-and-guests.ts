/**
 * Who is whose host or guest. In: a draft in which everything before the token is resolved. Out: whom "his guest", "her host" and
 * "their visitors" mean: the other party of the two that are spoken of.
 */
import { type Draft, type DraftActor, type DraftMention, newActor } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { statesInFocus } from "./focus.ts";
import { personsBefore } from "./named-holder.ts";

/** The person named before who is of another state than the possessor. */
export const otherPerson = (draft: Draft, at: number, owner: DraftActor): DraftActor | null => {
  const { sentence, sentences } = draft.reading.language;
  const floor = sentences[Math.max(0, (sentence[at] as number) - 2)]?.first ?? 0;
  const near = new Set(draft.mentionAt.slice(floor, at).flatMap((mention) => mention?.actors ?? []));
  const others = personsBefore(draft, at).filter(
    (actor) => actor !== owner && near.has(actor) && actor.country !== null && actor.country !== owner.country,
  );
  return others[0] ?? null;
};

/** "his Iraqi guest": the one person of that state who is named near, else somebody of it who is only described. */
const ofState = (draft: Draft, at: number, owner: DraftActor, state: string): DraftActor => {
  const { language } = draft.reading;
  const end = language.sentences[(language.sentence[at] as number) + 2]?.last ?? language.form.length - 1;
  const named = personsBefore(draft, end + 1).filter((actor) => actor.country === state && actor.names.length > 0);
  if (named.length === 1) return named[0] as DraftActor;
  const { words } = draft.reading;
  return newActor("person", `${words[at - 1]} ${words[at]}`, state, owner.sector, "actors/guest");
};

/** The mention that "guest", "host", "visitors" … at token `t` makes after a possessive, or null. */
export const resolveHostOrGuest = (draft: Draft, t: number): DraftMention | null => {
  const { language, lower } = draft.reading;
  const plural = /^(?:visitors|guests|hosts|interlocutors)$/.test(lower[t] as string);
  if (!plural && !/^(?:visitor|guest|host|interlocutor)$/.test(lower[t] as string)) return null;
  const unit = draft.reading.unitAt[t - 1];
  const state = unit?.kind === "state" ? unit.state.code : null;
  const possessive = state === null ? t - 1 : (unit?.first ?? t) - 1;
  const [owner, second] = language.xpos[possessive] === "PRP$" ? (draft.mentionAt[possessive]?.actors ?? []) : [];
  if (language.upos[t] !== "NOUN" || owner?.country == null || second !== undefined) return null;
  const make = (actor: DraftActor): DraftMention => ({
    actors: [actor],
    first: possessive,
    last: t,
    head: t,
    form: "nominal",
    plural,
  });
  if (owner.kind === "person") {
    if (plural || state === owner.country) return null;
    const other = state === null ? otherPerson(draft, t, owner) : ofState(draft, t, owner, state);
    return other === null ? null : make(other);
  }
  if (!plural || state !== null) return null;
  const other = statesInFocus(draft, t).find(({ code }) => code !== owner.country);
  return other === undefined ? null : make(stateDraft(draft, other.code, "actors/other-side"));
};
