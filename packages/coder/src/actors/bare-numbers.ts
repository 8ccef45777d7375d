/**
 * Numbers that stand for actors without a noun of their own. In: a draft in which everything before the token is resolved. Out: whom
 * "the two", "both", "the pair" and "the trio" mean: persons named just before, else states or other parties.
 */
import { persons, rowBefore, states } from "./collectives.ts";
import type { Draft, DraftMention } from "./draft.ts";

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
  quartet: 4,
};

/** "between the two neighbours; both declined": as many as were last told in one phrase. */
const toldTogether = (draft: Draft, from: number, at: number, count: number): DraftMention["actors"] | null =>
  draft.headAt.slice(from, at).findLast((mention) => mention?.form === "nominal" && mention.actors.length === count)
    ?.actors ?? null;

/** The mention of a bare number whose last token is `t`, or null. */
export const resolveBareNumber = (draft: Draft, t: number): DraftMention | null => {
  const { lower, language } = draft.reading;
  const word = lower[t] as string;
  const count = Object.hasOwn(numbers, word) ? (numbers[word] as number) : 0;
  if (count === 0) return null;
  const articled = lower[t - 1] === "the";
  if (!articled && word !== "both") return null;
  if (!/^(?:nsubj|obj|obl|nmod)/.test(language.deprel[t] as string)) return null;
  // "both of them", "the pair of shoes", "the two armies"
  if (/^(?:NOUN|PROPN|ADJ|DET)$/.test(language.upos[t + 1] ?? "") || /^(?:of|and|-)$/.test(lower[t + 1] ?? ""))
    return null;
  const people = persons(draft, t, count, "men");
  const floor = language.sentences[Math.max(0, (language.sentence[t] as number) - 1)]?.first ?? 0;
  const near =
    people.length === count && draft.mentionAt.slice(floor, t).some((mention) => mention?.actors[0] === people[0]);
  const actors = near
    ? people
    : (toldTogether(draft, floor, t, count) ?? rowBefore(draft, t, count) ?? states(draft, t, count, t));
  if (actors.length < count) return null;
  const form = /^(?:pair|duo|trio|quartet)$/.test(word) ? "nominal" : "pronominal";
  return { actors, first: articled ? t - 1 : t, last: t, head: t, form, plural: true };
};
