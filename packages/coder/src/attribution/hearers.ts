/**
 * Outlets that somebody speaks to, and that carry what is said. In: drafts of one article. Out: the same, and for "X told Reuters that P", "in
 * an interview with Al Jazeera, X said P" and "P, X said on state television" one of the outlet, without a content of its own, by way of which
 * X's came. Who hears and is no outlet carries nothing: "told parliament", "told reporters".
 */
import type { Cast } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Draft, nounAfter } from "./draft.ts";
import { isOutlet } from "./outlets.ts";
import { speakerOf } from "./speakers.ts";

const telling = new Set(["tell", "inform", "assure", "email"]);

/** Words in which one speaks to an outlet, and the prepositions behind them. */
const occasions: ReadonlyMap<string, RegExp> = new Map([
  ...["interview", "conversation"].map((noun) => [noun, /^(?:with|to|for|on|in|by)$/] as const),
  ...["remark", "comment", "statement", "message", "letter"].map((noun) => [noun, /^(?:to|on|for)$/] as const),
  ...["article", "column", "op-ed", "commentary", "essay", "opinion", "piece"].map(
    (noun) => [noun, /^(?:in|for)$/] as const,
  ),
  ...["speak", "talk"].map((verb) => [verb, /^(?:to|with|on)$/] as const),
  ...["write", "say", "appear"].map((verb) => [verb, /^(?:in|on)$/] as const),
]);

/** The head of the outlet's phrase that begins at a token, or −1: not in "the BBC's critics". */
const outletFrom = (language: Language, cast: Cast, first: number, last: number): number => {
  const head = nounAfter(language, first, last);
  if (head < 0 || /^['’]s?$/.test(language.form[head + 1] ?? "")) return -1;
  // "the newspaper Kommersant": either word may head the other.
  const apposed = language.upos[head + 1] === "PROPN" && head < last ? head + 1 : head;
  if (apposed !== head && isOutlet(language, cast, apposed)) return apposed;
  return isOutlet(language, cast, head) ? head : -1;
};

/** Where the outlet's phrase begins that a sentence names as hearer, and its head. */
const outletsIn = (language: Language, cast: Cast, first: number, last: number) => {
  const found: { readonly at: number; readonly head: number; readonly verb: number }[] = [];
  for (let t = first; t < last; t++) {
    const lemma = (language.lemma[t] as string).toLowerCase();
    if (language.upos[t] === "VERB" && telling.has(lemma)) {
      const head = outletFrom(language, cast, t + 1, last);
      if (head >= 0) found.push({ at: t, head, verb: t });
    }
    const prepositions = occasions.get(lemma);
    if (prepositions === undefined) continue;
    // "an interview on Sunday with Al Jazeera"
    for (let p = t + 1; p <= Math.min(t + 5, last - 1); p++) {
      if (/^[,;:.]$/.test(language.form[p] as string)) break;
      if (!prepositions.test((language.form[p] as string).toLowerCase())) continue;
      const head = outletFrom(language, cast, p + 1, last);
      if (head >= 0) found.push({ at: t, head, verb: -1 });
      if (head >= 0 || language.upos[t] === "VERB") break;
    }
  }
  return found;
};

/** The attribution that the outlet hears: of its verb, else the outermost of the sentence and nearest. */
const heardOf = (
  language: Language,
  drafts: readonly Draft[],
  { at, head, verb }: { readonly at: number; readonly head: number; readonly verb: number },
): Draft | undefined => {
  const sentence = language.sentences[language.sentence[at] as number];
  const outlet = { start: language.start[head] as number, end: language.end[head] as number };
  const spoken = drafts.filter(
    ({ cue, content, kind, carrier, speaker }) =>
      cue !== null &&
      content.length > 0 &&
      kind !== "appearance" &&
      carrier === undefined &&
      sentence !== undefined &&
      sentence.start <= cue.start &&
      cue.end <= sentence.end &&
      (speaker.span === null || !overlaps(speaker.span, outlet)) &&
      !content.some((part) => overlaps(part, outlet)),
  );
  if (verb >= 0)
    return spoken.find(
      ({ cue }) =>
        cue !== null && cue.start <= (language.start[verb] as number) && (language.end[verb] as number) <= cue.end,
    );
  const outer = spoken.filter(
    (draft) =>
      !spoken.some((other) => other !== draft && other.content.some((part) => overlaps(part, draft.cue as Span))),
  );
  const distance = ({ cue }: Draft) => Math.abs((cue?.start ?? 0) - outlet.start);
  return outer.sort((a, b) => distance(a) - distance(b))[0];
};

/** @param drafts attributions of one article; whoever already has a carrier keeps it */
export const linkHearers = (language: Language, cast: Cast, drafts: readonly Draft[]): readonly Draft[] => {
  let now = drafts;
  for (const { first, last } of language.sentences) {
    for (const heard of outletsIn(language, cast, first, last)) {
      const said = heardOf(language, now, heard);
      if (said === undefined) continue;
      const speaker = speakerOf(language, cast, heard.head, said.content);
      if (speaker.span === null || now.some(({ cue }) => cue?.start === speaker.span?.start)) continue;
      const carrier: Draft = {
        ...said,
        head: -1,
        speaker,
        cue: speaker.span,
        content: [],
        stance: "states",
        form: "none",
        colour: "neutral",
        kind: "speech",
        because: "attribution/chain:hearer",
      };
      const cue = speaker.span;
      now = [...now.map((draft) => (draft === said ? { ...draft, carrier: cue } : draft)), carrier];
    }
  }
  return now;
};
