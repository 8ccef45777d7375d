/**
 * Quotations without a cue. In: quotations, and the drafts that have cues. Out: drafts that go on with the speaker before them, in a paragraph of
 * their own or behind the sentence that says whose they are.
 */
import type { Cast } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { overlaps } from "../text/span.ts";
import { insideOf, isSpeech } from "./content.ts";
import { type Draft, firstOf, firstToken } from "./draft.ts";
import type { Quotation } from "./quoted.ts";
import { canSpeak, mentionFrom, nobody, speakerOf } from "./speakers.ts";

/** Who the sentence before a quotation is about: "The premier shrugged. “Nobody will stop us.”" */
const subjectBefore = (language: Language, cast: Cast, at: number, floor: number): Draft["speaker"] | null => {
  const sentence = language.sentences.findLast(({ end }) => end <= at);
  if (sentence === undefined || sentence.start < floor) return null;
  for (let t = sentence.first; t <= sentence.last; t++) {
    if (language.deprel[t] !== "nsubj" || language.deprel[language.head[t] as number] !== "root") continue;
    const speaker = canSpeak(language, cast, t) ? speakerOf(language, cast, t, []) : nobody;
    const person = cast.actors.find(({ id }) => id === speaker.actor)?.kind === "person";
    return person || speaker.anonymous ? speaker : null;
  }
  return null;
};

/** "“We are tired.” — Aminata Diallo, trader": who signs it behind a dash that ends the paragraph. */
const signedBy = (language: Language, cast: Cast, from: number, end: number): Omit<Draft, "content"> | null => {
  const match = /^\s*([―—–])\s*(?=\S)[^.!?“”"]{3,80}\.?\s*$/u.exec(language.text.slice(from, end));
  if (match === null) return null;
  const dash = firstToken(language, from + match[0].indexOf(match[1] as string));
  const named = mentionFrom(cast, dash + 1);
  if (named === undefined || !/^\W*(?:,|$)/.test(language.text.slice(named.end, end))) return null;
  return {
    head: -1,
    speaker: speakerOf(language, cast, named.head, []),
    cue: { start: language.start[dash] as number, end: language.end[dash] as number },
    form: "direct",
    stance: "states",
    kind: "speech",
    colour: "neutral",
    because: "attribution/signed",
  };
};

export const fromBareQuotations = (
  language: Language,
  cast: Cast,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] => {
  const bare: Draft[] = [];
  const cued = drafts
    .filter(({ cue, form }) => cue !== null && form !== "none")
    .sort((a, b) => firstOf(a) - firstOf(b));
  for (const [index, quotation] of quotations.entries()) {
    const taken = drafts.some(({ content }) => content.some((span) => overlaps(span, quotation.inner)));
    // Straight single marks stand about titles as well.
    const title = language.text[quotation.outer.start] === "'";
    if (taken || title || !isSpeech(language, quotation)) continue;
    const paragraph = language.paragraphs.find(
      ({ start, end }) => start <= quotation.outer.start && quotation.outer.end <= end,
    );
    const signed = signedBy(language, cast, quotation.outer.end, paragraph?.end ?? 0);
    if (signed !== null) {
      bare.push({ ...signed, content: [insideOf(language.text, quotation)] });
      continue;
    }
    const alone = paragraph !== undefined && language.text.slice(paragraph.start, quotation.outer.start).trim() === "";
    const fills = language.text.slice(quotation.outer.end, paragraph?.end).trim() === "";
    const continued = index > 0 && quotations[index - 1]?.runsOn === true;
    // A sentence of its own within the paragraph, behind one that says whose it is.
    const apart =
      /[.!?…]["”»’]?\s*$/.test(language.text.slice(paragraph?.start ?? 0, quotation.outer.start)) &&
      /[.!?…]$/.test(language.text.slice(quotation.inner.start, quotation.inner.end)) &&
      /^(?:\s*$|\s+[\p{Lu}“"])/u.test(language.text.slice(quotation.outer.end, paragraph?.end));
    if (!alone && !continued && !apart) continue;
    const before = cued.filter((draft) => firstOf(draft) < quotation.outer.start).at(-1);
    const floor = paragraph?.start ?? 0;
    const near = language.sentences.findLast(({ end }) => end <= quotation.outer.start);
    const spoke = before !== undefined && (alone || continued || (before.cue?.end ?? 0) > (near?.start ?? floor));
    const subject = spoke || !apart ? null : subjectBefore(language, cast, quotation.outer.start, floor);
    const source =
      (spoke ? before : subject === null ? undefined : { speaker: subject }) ??
      (alone && fills && !continued ? cued.find((draft) => firstOf(draft) > quotation.outer.end) : undefined);
    if (source === undefined) continue;
    bare.push({
      head: -1,
      speaker: { ...source.speaker, span: null },
      cue: null,
      content: [insideOf(language.text, quotation)],
      form: "direct",
      stance: "states",
      kind: "speech",
      colour: "neutral",
      because: continued ? "attribution/run-on" : "attribution/same-speaker",
    });
  }
  return bare;
};
