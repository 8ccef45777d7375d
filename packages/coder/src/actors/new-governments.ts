/**
 * New governments and whom they make. In: a draft with roles, and the dates. Out: the first day of a head of government where the article
 * dates the formation of the government, and the last day of a secret service's chief who became one.
 */
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { DateMention } from "../time/interval.ts";
import type { Draft, DraftActor, DraftRole } from "./draft.ts";
import { datesWithin, dayOf } from "./role-of.ts";

const governing = /^(?:prime minister|premier|chancellor|taoiseach)$/;

/** The office by which someone heads a state's government now; of any state where none is given. */
const headRole = ({ roles }: DraftActor, country: string | null): DraftRole | undefined =>
  roles.find(
    (role) =>
      governing.test(role.office?.title ?? "") &&
      (country === null || role.country === country) &&
      !role.former &&
      role.end === null,
  );

/** "a new government": the token of the noun that is formed by the noun or verb at `t`, or −1. */
const formed = (draft: Draft, t: number): number => {
  const { language } = draft.reading;
  const noun = language.upos[t] === "NOUN";
  if (noun ? language.lemma[t] !== "formation" : language.upos[t] !== "VERB" || language.lemma[t] !== "form") return -1;
  const made = noun
    ? [...dependentsOf(language, t)].find((d) => relation(language, d) === "nmod")
    : [dependent(language, t, "obj"), dependent(language, t, "nsubj:pass")].find((d) => d >= 0);
  if (made === undefined || !/^(?:government|cabinet|coalition)$/.test(language.lemma[made] as string)) return -1;
  const fresh = [...dependentsOf(language, made)].some((d) => language.lemma[d] === "new");
  return fresh ? made : -1;
};

/** "the formation of the new Iraqi government in May": whoever governs Iraq does so since May. */
const beginWith = (draft: Draft, dates: readonly DateMention[], t: number, government: number): void => {
  const { language } = draft.reading;
  const { first, last: end } = language.sentences[language.sentence[t] as number] as { first: number; last: number };
  const country = draft.headAt[government]?.actors[0]?.country ?? null;
  // a government of no state that is told is that of the head whom the sentence names
  const named = new Set(draft.mentionAt.slice(first, t).flatMap((mention) => mention?.actors ?? []));
  const able = country === null ? [...named] : draft.actors;
  const near = datesWithin(draft.reading, dates, t, Math.min(end, t + 12)).find(({ word }) => /^(?:in|on)$/.test(word));
  const day = near === undefined ? null : dayOf(near.date, "start");
  const published = draft.reading.dateline.published?.start;
  if (day === null || (published !== undefined && day > published.slice(0, day.length))) return;
  const heads = able.flatMap((actor) => (actor.kind === "person" ? (headRole(actor, country) ?? []) : []));
  const [head] = heads;
  if (head !== undefined && heads.length === 1) head.start ??= day;
};

/** Nobody heads a state's government and its secret service at once: the service came first. */
const endService = (actor: DraftActor): void => {
  actor.roles = actor.roles.map((role) => {
    const head = role.country === null ? undefined : headRole(actor, role.country);
    if (role.sector !== "SPY" || role.office?.one !== true || head === undefined || role.end !== null) return role;
    return { ...role, former: true, end: head.start };
  });
};

/** Sets what the formation of governments tells of roles. */
export const dateGovernments = (draft: Draft, dates: readonly DateMention[]): void => {
  for (let t = 0; t < draft.reading.words.length; t++) {
    const government = formed(draft, t);
    if (government >= 0) beginWith(draft, dates, t, government);
  }
  for (const actor of draft.actors) if (actor.kind === "person") endService(actor);
};
