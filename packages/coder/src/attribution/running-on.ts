/**
 * Claims that run on. In: drafts. Out: the same, where the sentences after "According to X, …" or "X said that …" that are plainly still X's
 * are content too. Plainly: they follow at once in the same paragraph, nobody else speaks in them, and they either add to the claim in so
 * many words ("also", "moreover") or are told in free indirect speech, with "would" or "had" shifted back after a saying in the past
 * (Quirk et al. 1985, §14.35; Banfield 1982).
 */
import type { Language, Sentence } from "../language/language.ts";
import { dependentsOf } from "../language/tree.ts";
import { overlaps } from "../text/span.ts";
import { trim } from "./content.ts";
import type { Draft } from "./draft.ts";
import type { Quotation } from "./quoted.ts";

/** Words that add to what was just said. */
const adding =
  /^\W*(?:moreover|furthermore|in addition|besides|likewise|similarly|what is more)\b|^(?:\S+\s+){1,5}(?:(?:is|are|was|were|has|have|had|will|would)\s+)?also\b/i;
/** Words that turn away from it. */
const turning =
  /^\W*(?:but|however|yet|still|meanwhile|nevertheless|on \w+day|in fact|in reality|separately|elsewhere)\b/i;

const rootOf = (language: Language, { first, last }: Sentence): number => {
  for (let t = first; t <= last; t++) if (language.deprel[t] === "root") return t;
  return first;
};

/** "Iran would not return": the main clause is shifted back; "it had waited" may be so too, or the article looks further back. */
const isShifted = (language: Language, sentence: Sentence, further: boolean): boolean =>
  [...dependentsOf(language, rootOf(language, sentence))].some(
    (d) => language.upos[d] === "AUX" && (further ? /^(?:would|had)$/i : /^would$/i).test(language.form[d] as string),
  );

const speaksOn = (draft: Draft): boolean =>
  draft.kind === "speech" &&
  draft.form !== "none" &&
  draft.form !== "direct" &&
  draft.stance === "states" &&
  draft.speaker.description !== null &&
  (draft.head >= 0 || draft.because === "attribution/according-to");

export const runOn = (
  language: Language,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): readonly Draft[] => {
  const { text, sentences } = language;
  const touched = (sentence: Sentence) =>
    drafts.some(({ cue, content }) =>
      [...(cue === null ? [] : [cue]), ...content].some((part) => overlaps(part, sentence)),
    ) || quotations.some(({ outer }) => overlaps(outer, sentence));
  return drafts.map((draft) => {
    const { cue, content } = draft;
    if (cue === null || !speaksOn(draft)) return draft;
    const within = drafts.some((other) => other !== draft && other.content.some((part) => overlaps(part, cue)));
    const at = sentences.findIndex(({ start, end }) => start <= cue.start && cue.end <= end);
    const own = sentences[at];
    if (own === undefined || within) return draft;
    const according = /^according to/i.test(text.slice(cue.start, cue.end));
    if (!according && language.deprel[draft.head] !== "root") return draft;
    const claim = text.slice(content[0]?.start, content.at(-1)?.end);
    const past = language.xpos[draft.head] === "VBD" && /\b(?:would|had|was|were|could|did)\b|n[’']t\b/.test(claim);
    // A claim that is only part of its sentence is closed by what follows it there.
    const reaches = content.at(-1)?.end ?? 0;
    const last = Math.max(reaches, cue.end);
    if (/\w/.test(text.slice(last, own.end)) && !/^[\s\w]{0,40}\W*$/.test(text.slice(last, own.end))) return draft;
    const further: { start: number; end: number }[] = [];
    for (let next = at + 1; next < sentences.length; next++) {
      const sentence = sentences[next] as Sentence;
      const words = text.slice(sentence.start, sentence.end);
      if (/\n[^\S\n]*[\n\S]/.test(text.slice((sentences[next - 1] as Sentence).end, sentence.start))) break;
      if (touched(sentence) || turning.test(words)) break;
      const adds = (according || past) && adding.test(words);
      if (!adds && !(past && isShifted(language, sentence, further.length > 0))) break;
      further.push(trim(text, sentence));
    }
    return further.length === 0 ? draft : { ...draft, content: [...content, ...further] };
  });
};
