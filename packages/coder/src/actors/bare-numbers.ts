/**
 * Numbers that stand for actors without a noun of their own. In: a draft in which everything before the token is resolved. Out: whom
 * "the two", "both", "the pair" and "the trio" mean: persons named just before, else states or other parties; and which of two "the
 * former" and "the latter" mean.
 */
import { persons, rowBefore, states } from "./collectives.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { actorsOfSubject } from "./outsiders.ts";

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

/**
 * The last two actors that were named before "the former" or "the latter", in their order: both persons or neither, and not whoever does
 * something to them.
 */
const lastTwo = (draft: Draft, at: number): readonly DraftActor[] => {
  const { reading, headAt } = draft;
  const { language } = reading;
  const floor = language.sentences[Math.max(0, (language.sentence[at] as number) - 1)]?.first ?? 0;
  const doers = actorsOfSubject(draft, at + 1);
  const found: DraftActor[] = [];
  for (let t = at - 1; t >= floor && found.length < 2; t--) {
    const mention = headAt[t];
    const [actor, second] = mention?.form === "pronominal" ? [] : (mention?.actors ?? []);
    // "Egypt's Sisi": the state is named for the man's sake
    const owns = language.deprel[t] === "nmod:poss" || language.deprel[t] === "amod";
    if (actor === undefined || second !== undefined || owns || actor.kind === "group") continue;
    if (found.includes(actor) || doers.includes(actor)) continue;
    if (found[0] === undefined || (found[0].kind === "person") === (actor.kind === "person")) found.unshift(actor);
  }
  return found;
};

/** "the former", "the latter": the first or the second of the two that were named last. */
const resolveOrdinal = (draft: Draft, t: number): DraftMention | null => {
  const { lower, language } = draft.reading;
  const word = lower[t] as string;
  if ((word !== "former" && word !== "latter") || lower[t - 1] !== "the") return null;
  if (!/^(?:nsubj|obj|iobj|obl|nmod)/.test(language.deprel[t] as string)) return null;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(language.upos[t + 1] ?? "")) return null;
  const [first, second] = lastTwo(draft, t - 1);
  if (first === undefined || second === undefined) return null;
  const actors = [word === "former" ? first : second];
  return { actors, first: t - 1, last: t, head: t, form: "pronominal", plural: false };
};

/** The mention of a bare number, or of "the former" or "the latter", whose last token is `t`, or null. */
export const resolveBareNumber = (draft: Draft, t: number): DraftMention | null => {
  const { lower, language } = draft.reading;
  const word = lower[t] as string;
  const count = Object.hasOwn(numbers, word) ? (numbers[word] as number) : 0;
  if (count === 0) return resolveOrdinal(draft, t);
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
