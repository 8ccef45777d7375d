/**
 * The attribution stage. In: a language, the dateline, the cast. Out: attributions in text order: who says so, by which words, what.
 * Each cue takes its speaker and content from the tree, quotations that touch it before clauses; quoted paragraphs without a cue go
 * on with the speaker before them.
 */
import type { Cast } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { contentHash } from "../text/hash.ts";
import { byPosition, overlaps } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import type { Dateline } from "../time/dateline.ts";
import type { Attribution } from "./attribution.ts";
import { insideOf, isSpeech } from "./content.ts";
import { type Draft, isVerb, type Room } from "./draft.ts";
import { fromAccording, fromGoes, fromNoun, fromRefusal } from "./from-phrase.ts";
import { fromVerb } from "./from-verb.ts";
import { findQuotations, type Quotation } from "./quoted.ts";

const fromSentence = (room: Room): Draft[] => {
  const { language, sentence } = room;
  const refusal = fromRefusal(room);
  const found: Draft[] = refusal === null ? [] : [refusal];
  for (let t = sentence.first; t <= sentence.last; t++) {
    const draft =
      fromAccording(room, t) ?? fromGoes(room, t) ?? (isVerb(language, t) ? fromVerb(room, t) : fromNoun(room, t));
    if (draft === null) continue;
    const refused = draft.cue !== null && refusal?.cue != null && overlaps(draft.cue, refusal.cue);
    if (!refused) found.push(draft);
  }
  return found;
};

/** A quotation under two cues belongs to the one that stands nearer. */
const withoutRivals = (drafts: readonly Draft[]): Draft[] => {
  const distance = (draft: Draft, at: number) =>
    draft.cue === null ? 0 : Math.min(Math.abs(draft.cue.start - at), Math.abs(draft.cue.end - at));
  const nearest = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.form !== "direct") continue;
    for (const { start, end } of draft.content) {
      const rival = nearest.get(`${start}-${end}`);
      if (
        rival === undefined ||
        Math.min(distance(draft, start), distance(draft, end)) < Math.min(distance(rival, start), distance(rival, end))
      ) {
        nearest.set(`${start}-${end}`, draft);
      }
    }
  }
  return drafts.filter(
    (draft) =>
      draft.form !== "direct" || draft.content.some(({ start, end }) => nearest.get(`${start}-${end}`) === draft),
  );
};

const fromBareQuotations = (
  language: Language,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] => {
  const bare: Draft[] = [];
  const inOrder = drafts
    .filter(({ cue, form }) => cue !== null && form !== "none")
    .sort((a, b) => firstOf(a) - firstOf(b));
  for (const [index, quotation] of quotations.entries()) {
    const taken = drafts.some(({ content }) => content.some((span) => overlaps(span, quotation.inner)));
    if (taken || !isSpeech(language, quotation)) continue;
    const paragraph = language.paragraphs.find(
      ({ start, end }) => start <= quotation.outer.start && quotation.outer.end <= end,
    );
    const alone = paragraph !== undefined && language.text.slice(paragraph.start, quotation.outer.start).trim() === "";
    const continued = index > 0 && quotations[index - 1]?.runsOn === true;
    if (!alone && !continued) continue;
    const source =
      inOrder.filter((draft) => firstOf(draft) < quotation.outer.start).at(-1) ??
      (continued ? undefined : inOrder.find((draft) => firstOf(draft) > quotation.outer.end));
    if (source === undefined) continue;
    bare.push({
      speaker: { ...source.speaker, span: null },
      cue: null,
      content: [insideOf(language.text, quotation)],
      form: "direct",
      stance: "states",
      because: continued ? "attribution/run-on" : "attribution/same-speaker",
    });
  }
  return bare;
};

const firstOf = ({ cue, content }: Draft): number =>
  Math.min(cue?.start ?? Number.MAX_SAFE_INTEGER, ...content.map(({ start }) => start));

/** The innermost other attribution in whose content a cue stands, or −1. */
const carrierOf = (drafts: readonly Draft[], { cue }: Draft): number => {
  let best = -1;
  let size = Number.MAX_SAFE_INTEGER;
  if (cue === null) return best;
  for (const [i, other] of drafts.entries()) {
    if (firstOf(other) > cue.start) break;
    for (const { start, end } of other.content) {
      if (start > cue.start || cue.end > end || end - start >= size) continue;
      best = i;
      size = end - start;
    }
  }
  return best;
};

/**
 * @returns attributions in text order of their first words; `via` names the attribution in whose content another one stands:
 *   the paper quotes an agency that quotes a minister
 */
export const attribute = (
  language: Language,
  dateline: Dateline,
  cast: Cast,
  trace?: Trace,
): readonly Attribution[] => {
  const quotations = findQuotations(language.text, language.paragraphs);
  const found: Draft[] = [];
  let next = 0;
  for (const sentence of language.sentences) {
    while (next < quotations.length && (quotations[next] as Quotation).outer.end <= sentence.start) next++;
    const near: Quotation[] = [];
    for (let i = next; i < quotations.length && (quotations[i] as Quotation).outer.start < sentence.end; i++)
      near.push(quotations[i] as Quotation);
    found.push(...fromSentence({ language, cast, sentence, quotations: near }));
  }
  const cued = withoutRivals(found);
  const drafts = [...cued, ...fromBareQuotations(language, quotations, cued)].sort((a, b) => firstOf(a) - firstOf(b));
  const ids = drafts.map(
    ({ cue, content }) =>
      `attribution-${contentHash(dateline.article, String(cue?.start ?? -1), ...content.map(({ start, end }) => `${start}-${end}`))}`,
  );
  return drafts.map((draft, i) => {
    const carrier = carrierOf(drafts, draft);
    const span = draft.cue ?? draft.content[0];
    if (span !== undefined) {
      const reason = `${draft.speaker.description ?? "someone"} ${draft.stance}`;
      trace?.({ stage: "attribution", span, outcome: "kept", because: draft.because, reason });
    }
    return {
      id: ids[i] as string,
      ...draft,
      content: [...draft.content].sort(byPosition),
      via: carrier < 0 || carrier === i ? null : (ids[carrier] as string),
    };
  });
};
