/**
 * The attribution stage. In: a language, the dateline, the cast. Out: attributions in text order: who says so, by which words, what.
 * Networks find cues and the words around them (docs/attribution.md); rules add refusals of comment, and do the work alone where there is no
 * model; quoted paragraphs without a cue go on with the speaker before them.
 */
import type { Cast } from "../actors/actor.ts";
import type { Encoded } from "../language/analyse.ts";
import type { Language } from "../language/language.ts";
import { contentHash } from "../text/hash.ts";
import { byPosition, overlaps, type Span } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import type { Dateline } from "../time/dateline.ts";
import type { Attribution } from "./attribution.ts";
import { linkChains } from "./chains.ts";
import { insideOf, isSpeech } from "./content.ts";
import { type Draft, firstOf, isVerb, type Room } from "./draft.ts";
import { fromClosing, fromColon, fromGoes, fromInverted, fromSo, fromWords } from "./from-aside.ts";
import { fromCue } from "./from-cue.ts";
import { fromAccording, fromNoun, fromRefusal } from "./from-phrase.ts";
import { fromVerb } from "./from-verb.ts";
import { lastSpeakers } from "./last-speaker.ts";
import { isNoCue } from "./no-cue.ts";
import { fromNaming, fromPortrayal } from "./portrayals.ts";
import { findQuotations, type Quotation } from "./quoted.ts";
import { readCues } from "./read-roles.ts";
import { linkRebuttals } from "./rebuttals.ts";
import type { RoleModel } from "./role-model.ts";
import { runOn } from "./running-on.ts";

const verbRules = (room: Room, verb: number): Draft | null =>
  fromPortrayal(room, verb) ??
  fromNaming(room, verb) ??
  fromSo(room, verb) ??
  fromVerb(room, verb) ??
  fromClosing(room, verb) ??
  fromInverted(room, verb);

const fromSentence = (room: Room): Draft[] => {
  const { language, sentence } = room;
  const refusal = fromRefusal(room);
  const found: Draft[] = refusal === null ? [] : [refusal];
  for (let t = sentence.first; t <= sentence.last; t++) {
    const draft =
      fromAccording(room, t) ??
      fromGoes(room, t) ??
      fromColon(room, t) ??
      fromWords(room, t) ??
      (isVerb(language, t) ? verbRules(room, t) : fromNoun(room, t));
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
    const alone = paragraph !== undefined && language.text.slice(paragraph.start, quotation.outer.start).trim() === "";
    const continued = index > 0 && quotations[index - 1]?.runsOn === true;
    if (!alone && !continued) continue;
    const source =
      cued.filter((draft) => firstOf(draft) < quotation.outer.start).at(-1) ??
      (continued ? undefined : cued.find((draft) => firstOf(draft) > quotation.outer.end));
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

const inOrder = (a: Draft, b: Draft): number => firstOf(a) - firstOf(b) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0);

/** The innermost other attribution in whose content a cue stands, or −1. */
const carrierOf = (drafts: readonly Draft[], { cue, carrier }: Draft): number => {
  if (carrier !== undefined) return drafts.findIndex((other) => other.cue?.start === carrier.start);
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

/** Two interrupted contents can hold each other's cues: nobody speaks by way of oneself. */
const acyclic = (carriers: readonly number[]): readonly number[] => {
  const kept = [...carriers];
  for (let i = 0; i < kept.length; i++) {
    const seen = new Set([i]);
    for (let at = i; (kept[at] as number) >= 0; at = kept[at] as number) {
      if (seen.has(kept[at] as number)) kept[at] = -1;
      else seen.add(kept[at] as number);
      if (kept[at] === -1) break;
    }
  }
  return kept;
};

/** Rules that need no assent. */
const certain: ReadonlySet<string> = new Set([
  "attribution/according-to",
  "attribution/closing",
  "attribution/goes",
  "attribution/in-words",
  "attribution/inverted",
  "attribution/portrayal",
  "attribution/so",
  "attribution/verb:say",
]);

/** Words that someone announced; within an outlet's they are a link of a chain: "state media said the ministry had announced that …". */
const announcing = /^attribution\/verb:(?:announce|report|state|declare|confirm|deny|tell)$/;
const isAnnounced = (text: string, { because, speaker, content }: Draft): boolean =>
  announcing.test(because) && speaker.span !== null && /^that\b/.test(text.slice(content[0]?.start, content[0]?.end));

const holds = (parts: readonly Span[], { start, end }: Span): boolean =>
  parts.some((part) => part.start <= start && end <= part.end);

/** "“Never!” shouted the deputy": the deputy is not what was shouted. */
const contradicts = (rule: Draft, draft: Draft): boolean =>
  overlaps(rule.cue as Span, draft.cue as Span) &&
  !draft.content.some((part) => overlaps(part, rule.content[0] as Span));

/** What the networks read, surely or with the assent of a rule, and refusals of comment; all that the rules read where there is no model. */
const draftsOf = (
  encoded: Encoded,
  cast: Cast,
  quotations: readonly Quotation[],
  model: RoleModel | null,
): readonly Draft[] => {
  const { language } = encoded;
  const byRule: Draft[] = [];
  let next = 0;
  for (const sentence of language.sentences) {
    while (next < quotations.length && (quotations[next] as Quotation).outer.end <= sentence.start) next++;
    const near: Quotation[] = [];
    for (let i = next; i < quotations.length && (quotations[i] as Quotation).outer.start < sentence.end; i++)
      near.push(quotations[i] as Quotation);
    byRule.push(...fromSentence({ language, cast, sentence, quotations: near }));
  }
  if (model === null) return withoutRivals(byRule);
  // A refusal is no statement, and "sought to portray" no plan, whatever the networks make of them.
  const refusals = byRule.filter(({ form, because }) => form === "none" || because === "attribution/attempt");
  const sharesCue = (drafts: readonly Draft[], cue: Span): boolean =>
    drafts.some((draft) => draft.cue !== null && overlaps(draft.cue, cue));
  const inverted = byRule.filter(({ because }) => because === "attribution/inverted");
  const read = readCues(encoded, quotations, model).flatMap((reading) => {
    const draft = fromCue(language, cast, quotations, reading);
    if (draft === null || isNoCue(language, draft) || inverted.some((rule) => contradicts(rule, draft))) return [];
    if (sharesCue(refusals, draft.cue as Span)) return [];
    return reading.sure || sharesCue(byRule, draft.cue as Span) ? [draft] : [];
  });
  const missed = byRule.filter(
    (draft) =>
      draft.cue !== null &&
      !sharesCue([...read, ...refusals], draft.cue) &&
      (certain.has(draft.because) ||
        (isAnnounced(language.text, draft) &&
          read.some(({ speaker, content }) => speaker.sector === "MED" && holds(content, draft.cue as Span)))),
  );
  return [...read, ...refusals, ...withoutRivals(missed)];
};

/**
 * @param model what the networks of attribution learned; rules alone where it is null
 * @returns attributions in text order of their first words; `via` names the attribution in whose content another one stands:
 *   the paper quotes an agency that quotes a minister
 */
export const attribute = (
  encoded: Encoded,
  dateline: Dateline,
  cast: Cast,
  model: RoleModel | null,
  trace?: Trace,
): readonly Attribution[] => {
  const { language } = encoded;
  const quotations = findQuotations(language.text, language.paragraphs);
  const cued = draftsOf(encoded, cast, quotations, model);
  const found = linkChains(language, cast, [...cued, ...fromBareQuotations(language, quotations, cued)]);
  const spoken = runOn(language, quotations, lastSpeakers(language, cast, [...found].sort(inOrder)));
  const drafts = [...linkRebuttals(language, cast, spoken)].sort(inOrder);
  const ids = drafts.map(
    ({ cue, content }) =>
      `attribution-${contentHash(dateline.article, String(cue?.start ?? -1), ...content.map(({ start, end }) => `${start}-${end}`))}`,
  );
  const carriers = acyclic(drafts.map((draft) => carrierOf(drafts, draft)));
  return drafts.map((draft, i) => {
    const carrier = carriers[i] as number;
    const span = draft.cue ?? draft.content[0];
    if (span !== undefined) {
      const reason = `${draft.speaker.description ?? "someone"} ${draft.stance}`;
      trace?.({ stage: "attribution", span, outcome: "kept", because: draft.because, reason });
    }
    const { speaker, cue, content, form, stance, kind, colour, denies, because } = draft;
    return {
      id: ids[i] as string,
      speaker,
      cue,
      content: [...content].sort(byPosition),
      form,
      stance,
      kind,
      colour,
      via: carrier < 0 ? null : (ids[carrier] as string),
      denies:
        denies === undefined ? null : (ids[drafts.findIndex((other) => other.cue?.start === denies.start)] ?? null),
      because,
    };
  });
};
