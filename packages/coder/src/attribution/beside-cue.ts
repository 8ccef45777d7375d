/**
 * The speaker who stands right beside the cue, set off from what is said. In: what the networks read around a cue. Out: the same with the
 * speaker's words taken out of the content, where the networks left them there. English news has two such orders (Quirk et al. 1985,
 * §14.29 on reporting clauses): "…,” said the minister, …" and "…, the minister, an old hand, said."
 */
import type { Cast, Mention } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { dependent, subtree } from "../language/tree.ts";
import { isPassive, nounAfter, range } from "./draft.ts";
import type { Quotation } from "./quoted.ts";
import type { CueReading } from "./read-roles.ts";
import { canSpeak, mentionEndingAt, mentionFrom } from "./speakers.ts";

/** Commas and quotation marks, which set a reporting clause off. */
const boundary = /^[,“”"„«»'’‘?!–—-]+$/;
const quotationMark = /^[“”"„«»'’‘]+$/;

/** "said the minister from Basra": the phrase behind a cue that a mark closes off from what was said before it. */
const behind = (language: Language, cast: Cast, first: number, last: number): readonly number[] => {
  const head = nounAfter(language, first, last);
  if (head < 0 || !canSpeak(language, cast, head)) return [];
  const own = new Set(subtree(language, head));
  let to = head;
  while (to < last && own.has(to + 1) && !quotationMark.test(language.form[to + 1] as string)) to++;
  const named = mentionFrom(cast, first)?.last ?? to;
  if (named > to && named <= last) to = named;
  // A name closed by a comma, as far as the parser hung anything of the content on it: "said Mousavi, would last".
  const verb = range(head + 1, to).find(
    (t) => language.form[t] === "," && !/^W/.test(language.xpos[t + 1] ?? "") && language.upos[t + 1] === "AUX",
  );
  if (verb !== undefined) to = verb - 1;
  while (to > head && language.upos[to] === "PUNCT") to--;
  return range(first, to);
};

/** Whether the words between two commas tell more of whoever stands before them: a relative clause or an apposition. */
const tellsMore = (language: Language, first: number, last: number): boolean =>
  /^W/.test(language.xpos[first] as string) ||
  range(first, last).every((t) => language.upos[t] !== "AUX" && !/^VB[DPZ]?$/.test(language.xpos[t] as string));

/** Where a mention begins with its apposition: "the spokesman of the ministry, Abbas Mousavi". */
const phraseStart = (language: Language, cast: Cast, { first, actors }: Mention, floor: number): number => {
  const titled = language.form[first - 1] === "," ? mentionEndingAt(cast, first - 2) : undefined;
  const apposed = titled !== undefined && titled.first > floor && titled.actors[0] === actors[0];
  return apposed && /^(?:\W+|and|but|while|whereas)$/.test(language.form[titled.first - 1] as string)
    ? titled.first
    : first;
};

/** "…, Amir Mousavi, who was there, said": the tokens of the phrase before a cue from the mark that closes off what was said. */
export const speakerAhead = (
  language: Language,
  cast: Cast,
  first: number,
  cue: number,
  opens = boundary,
): readonly number[] => {
  let last = cue - 1;
  while (last > first && (language.upos[last] === "ADV" || language.upos[last] === "AUX")) last--;
  const apposed = language.form[last] === ",";
  for (let t = apposed ? last - 1 : last; t > first; t--) {
    if (apposed && language.form[t + 1] !== ",") continue;
    const mention = mentionEndingAt(cast, t);
    const start = mention === undefined ? -1 : phraseStart(language, cast, mention, first);
    const closed = start > first && opens.test(language.form[start - 1] as string);
    if (closed && (!apposed || t + 1 === last || tellsMore(language, t + 2, last - 1))) return range(start, cue - 1);
    if (!apposed) return [];
  }
  return [];
};

/** @returns the reading, with source and content as the order of the sentence has them */
export const besideCue = (
  language: Language,
  cast: Cast,
  quotations: readonly Quotation[],
  reading: CueReading,
): CueReading => {
  const { head, source, content } = reading;
  const { form } = language;
  const sentence = language.sentences[language.sentence[head] as number];
  const finite = /^VB[DPZ]$/.test(language.xpos[head] as string);
  if (sentence === undefined || !finite || isPassive(language, head)) return reading;
  const cue = reading.cue.length === 0 ? [head] : reading.cue;
  const [first, last] = [cue[0] as number, cue.at(-1) as number];
  const said = new Set(content);
  // "The relationship, argues Karen House, is too useful": the speaker behind the cue, and what is said on both sides.
  const opening = source[0] ?? first;
  if (form[first - 1] === "," && opening < first && source.at(-1) === first - 2 && content.every((t) => t > last)) {
    const phrase = behind(language, cast, last + 1, sentence.last);
    const end = phrase.at(-1) ?? first;
    const goesOn = form[end + 1] === "," && /^(?:VB[DPZ]|MD)$/.test(language.xpos[end + 2] ?? "");
    if (goesOn && said.has(phrase[0] ?? first))
      return { ...reading, source: phrase, content: [...range(opening, first - 2), ...content.filter((t) => t > end)] };
  }
  if (content.every((t) => t > first)) {
    // "Iran's minister retorted that …, and China's envoy, Zhang Jun, said that …"
    const nearer = speakerAhead(language, cast, (source.at(-1) ?? first) + 1, first, /^(?:and|but|while|whereas)$/i);
    return nearer.length === 0 ? reading : { ...reading, source: nearer };
  }
  if (!content.some((t) => t < first && t >= sentence.first)) return reading;
  const take = (phrase: readonly number[], whole: readonly number[]): CueReading => {
    const own = new Set(phrase);
    return {
      ...reading,
      source: phrase.filter((t) => t < first || t > last),
      content: whole.filter((t) => !own.has(t)),
    };
  };
  if (boundary.test(language.form[first - 1] ?? "") && last < sentence.last) {
    const quoted = (t: number) =>
      quotations.some(
        ({ inner }) => inner.start <= (language.start[t] as number) && (language.end[t] as number) <= inner.end,
      );
    const phrase = quoted(last + 1) ? [] : behind(language, cast, last + 1, sentence.last);
    const own = new Set(phrase);
    // Only where the networks gave some of the phrase to the content, or part of it alone to the source.
    if (phrase.some((t) => said.has(t)) && source.every((t) => own.has(t))) return take(phrase, content);
  }
  // What is said cannot stand between its speaker and the cue: "Al-Kadhimi had gone, Mousavi said".
  const between = source.length > 0 && said.has((source.at(-1) as number) + 1) && (source.at(-1) as number) < first;
  const missing = source.length === 0 && dependent(language, head, "nsubj") < 0;
  if (!between && !missing && !said.has(first - 1 - (language.form[first - 1] === "," ? 1 : 0))) return reading;
  const phrase = speakerAhead(language, cast, sentence.first, first);
  if (phrase.length === 0) return reading;
  const from = Math.min(...content, ...source);
  const unbroken = content.every((t) => t < first && t >= sentence.first);
  return take(phrase, unbroken ? range(from, (phrase[0] as number) - 1) : content);
};
