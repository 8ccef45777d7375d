/** Attributions from what the networks read around a cue. In: tokens by role. Out: a draft, or null where nothing is said. */
import type { Cast } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf, spanOf, subtree } from "../language/tree.ts";
import { overlaps, type Span } from "../text/span.ts";
import { besideCue } from "./beside-cue.ts";
import { formOf, insideOf } from "./content.ts";
import { cueOf, stanceOf } from "./cue-index.ts";
import { agentOf, type Draft, isPassive, subjectOf } from "./draft.ts";
import type { Quotation } from "./quoted.ts";
import type { CueReading } from "./read-roles.ts";
import { throughClause } from "./said-clause.ts";
import { canSpeak, speakerIn, speakerOf } from "./speakers.ts";
import { stretchesOf } from "./stretches.ts";

/** A quotation that a stretch opens or closes is said as a whole, over all its sentences. */
const wholly = (text: string, parts: readonly Span[], quotations: readonly Quotation[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const part of parts) {
    const around = quotations.find(({ outer }) => outer.start <= part.start && part.end <= outer.end);
    const inner = around === undefined ? part : insideOf(text, around);
    const closed = quotations.find(({ outer }) => outer.start <= part.start && outer.end < part.end);
    // "said, “We will stay,” and left"
    if (
      closed !== undefined &&
      /^,?\s*(?:and|but|before|after|while|as)\b[^“”"]*$/.test(text.slice(closed.outer.end, part.end))
    ) {
      if (/[.,!?]$/.test(text.slice(closed.inner.start, closed.inner.end))) {
        spans.push(insideOf(text, closed));
        continue;
      }
    }
    const fills = part.start === inner.start || part.end === inner.end;
    const span = fills ? inner : part;
    const last = spans.at(-1);
    if (last !== undefined && overlaps(last, span))
      spans[spans.length - 1] = { start: Math.min(last.start, span.start), end: Math.max(last.end, span.end) };
    else spans.push(span);
  }
  return spans;
};

/** "Juba called on Khartoum to withdraw": the subject of a verb in the past is who says so and no part of it, where the networks name nobody. */
const withoutSubject = (language: Language, cast: Cast, reading: CueReading): CueReading => {
  const { head, source, content } = reading;
  const subject = dependentsOf(language, head).find((d) => language.deprel[d] === "nsubj:pass") ?? -1;
  if (source.length > 0 || language.xpos[head] !== "VBD" || subject < 0 || !content.includes(subject)) return reading;
  if (isPassive(language, head) || !canSpeak(language, cast, subject)) return reading;
  const own = new Set(subtree(language, subject));
  return { ...reading, source: content.filter((t) => own.has(t)), content: content.filter((t) => !own.has(t)) };
};

export const fromCue = (
  language: Language,
  cast: Cast,
  quotations: readonly Quotation[],
  read: CueReading,
): Draft | null => {
  const reading = throughClause(language, withoutSubject(language, cast, besideCue(language, cast, quotations, read)));
  const content = wholly(language.text, stretchesOf(language, reading.content, quotations), quotations);
  if (content.length === 0) return null;
  const tokens = reading.cue.length > 0 ? reading.cue : [reading.head];
  const [cue] = stretchesOf(language, tokens, []);
  const span = cue ?? spanOf(language, [reading.head]);
  if (content.some((part) => overlaps(part, span))) return null;
  const known = cueOf(language, reading.head, tokens);
  const named = speakerIn(language, cast, reading.source, content);
  const found = subjectOf(language, reading.head);
  // "Iran had changed, … tells": the subject of what is said is not the subject of the saying.
  const own = found >= 0 && (language.head[found] === reading.head || !reading.content.includes(found));
  const able = own && canSpeak(language, cast, found);
  const subject = isPassive(language, reading.head) ? agentOf(language, reading.head) : able ? found : -1;
  return {
    head: reading.head,
    speaker: named.span === null ? speakerOf(language, cast, subject, content) : named,
    cue: span,
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, reading.head, known),
    kind: known?.kind ?? "speech",
    colour: known?.colour ?? "neutral",
    because: `attribution/cue:${language.lemma[reading.head]}`,
  };
};
