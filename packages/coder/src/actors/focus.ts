/**
 * The states in focus. In: a draft and a token. Out: the states that the text before it speaks of most, the strongest first.
 * A state counts for each time it, its people or its office holders are named, less with every sentence in between.
 */
import { relation } from "../language/tree.ts";
import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

const fading = 0.6;
const horizon = 5;
/** What a mention anywhere before adds: an article speaks of the same states from its first line to its last. */
const remembered = 0.05;
const mostRemembered = 8;

const counts = new WeakMap<Reading, ReadonlyMap<string, number>[]>();

/** How often each state is named before each sentence. */
const countsBefore = (reading: Reading): readonly ReadonlyMap<string, number>[] => {
  const known = counts.get(reading);
  if (known !== undefined) return known;
  const running = new Map<string, number>();
  const before = reading.language.sentences.map(({ first, last }) => {
    const sofar: ReadonlyMap<string, number> = new Map(running);
    for (let t = first; t <= last; t++) {
      const unit = reading.unitAt[t];
      if (unit?.kind !== "state" || unit.first !== t) continue;
      running.set(unit.state.code, (running.get(unit.state.code) ?? 0) + 1);
    }
    return sofar;
  });
  counts.set(reading, before);
  return before;
};

/** States by weight before token `at`. */
export const statesInFocus = (
  draft: Draft,
  at: number,
): readonly { readonly code: string; readonly weight: number }[] => {
  const { language, unitAt } = draft.reading;
  const here = language.sentence[at] as number;
  const first = language.sentences[Math.max(0, here - horizon)]?.first ?? 0;
  const weights = new Map<string, number>();
  for (const [code, count] of countsBefore(draft.reading)[here] ?? [])
    weights.set(code, remembered * Math.min(count, mostRemembered));
  const put = (code: string, t: number, share: number) => {
    const away = here - (language.sentence[t] as number);
    weights.set(code, (weights.get(code) ?? 0) + share * fading ** away);
  };
  for (let t = first; t < at; t++) {
    const unit = unitAt[t];
    if (unit?.kind === "state" && unit.first === t) put(unit.state.code, t, unit.state.by === "capital" ? 0.8 : 1);
    const mention = draft.headAt[t];
    if (mention === undefined || unit?.kind === "state") continue;
    // the subject of the sentence at hand weighs most
    const subject = language.deprel[t] !== "nsubj" ? 0.7 : language.sentence[t] === here ? 1.5 : 1;
    for (const { kind, country } of mention.actors) if (kind !== "state" && country !== null) put(country, t, subject);
  }
  return [...weights].map(([code, weight]) => ({ code, weight })).sort((a, b) => b.weight - a.weight);
};

/** How often a state has been named before the sentence of token `at`. */
export const timesNamed = (draft: Draft, at: number, code: string): number =>
  countsBefore(draft.reading)[draft.reading.language.sentence[at] as number]?.get(code) ?? 0;

/** The first of states in focus, or null where two are about as strong. */
const clearest = ([first, second]: ReturnType<typeof statesInFocus>): string | null =>
  first !== undefined && (second === undefined || first.weight >= 2 * second.weight) ? first.code : null;

/** The one state in focus, or null where two are about as strong. */
export const stateInFocus = (draft: Draft, at: number): string | null => clearest(statesInFocus(draft, at));

/**
 * As `stateInFocus`, for whoever a title at `at` names: what the sentence quotes before it, "… a friend of China," the minister said, names
 * another state than the speaker's.
 */
export const stateOfSpeaker = (draft: Draft, at: number): string | null => {
  const { language, quote, unitAt } = draft.reading;
  const first = language.sentences[language.sentence[at] as number]?.first ?? at;
  const quoted = new Set<string>();
  for (let t = first; t < at; t++) {
    const unit = unitAt[t];
    if (unit?.kind === "state" && (quote[t] as number) >= 0) quoted.add(unit.state.code);
  }
  return clearest(statesInFocus(draft, at).filter(({ code }) => !quoted.has(code)));
};

/** "the country": the state named last before it, of those in focus. */
export const nearestState = (draft: Draft, at: number): string | null => {
  const { language, unitAt } = draft.reading;
  const sentence = language.sentence[at] as number;
  const floor = language.sentences[Math.max(0, sentence - 3)]?.first ?? 0;
  for (let t = at - 1; t >= floor; t--) {
    const unit = unitAt[t];
    if (unit?.kind === "state") return unit.state.code;
  }
  return null;
};

/** How many sentences a topic lasts. */
const topicLasts = 2;

/** The state that the subject of the sentence before belongs to, of those in focus that are not opposed; or the only one that is left. */
export const stateOfTopic = (draft: Draft, at: number, opposed: readonly string[]): string | null => {
  const { language } = draft.reading;
  const left = statesInFocus(draft, at).filter(({ code, weight }) => !opposed.includes(code) && weight > 0.3);
  if (opposed.length > 0 && left.length === 1) return (left[0] as { code: string }).code;
  const here = language.sentence[at] as number;
  for (let s = here; s >= Math.max(0, here - topicLasts); s--) {
    const { first } = language.sentences[s] as { first: number };
    const last = s === here ? at - 1 : (language.sentences[s]?.last as number);
    for (let t = first; t <= last; t++) {
      if (relation(language, t) !== "nsubj") continue;
      const country = draft.headAt[t]?.actors[0]?.country;
      if (country != null && left.some(({ code }) => code === country)) return country;
    }
  }
  return null;
};
