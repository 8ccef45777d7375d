/**
 * The attribution stage. In: a language, the dateline, the cast. Out: attributions in text order: who says so, by which words, what.
 * Networks find cues and the words around them (docs/attribution.md); rules add refusals of comment, and do the work alone where there is no
 * model; quoted paragraphs without a cue go on with the speaker before them.
 */
import type { Cast } from "../actors/actor.ts";
import type { Encoded } from "../language/analyse.ts";
import { contentHash } from "../text/hash.ts";
import { byPosition, overlaps, type Span } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import type { Dateline } from "../time/dateline.ts";
import type { Attribution } from "./attribution.ts";
import { fromBareQuotations } from "./bare-quotations.ts";
import { linkChains } from "./chains.ts";
import { withContentBeside } from "./content-beside.ts";
import { type Draft, firstOf, isVerb, type Room } from "./draft.ts";
import {
  fromClosing,
  fromColon,
  fromGoes,
  fromInverted,
  fromParenthesis,
  fromQuotedColon,
  fromSo,
  fromWords,
} from "./from-aside.ts";
import { fromCue } from "./from-cue.ts";
import { fromHeadline, isLabel } from "./from-headline.ts";
import { fromAccording, fromCopular, fromHeld, fromLetKnown, fromNoun, fromRefusal } from "./from-phrase.ts";
import { fromFarClause, fromTold, fromVerb } from "./from-verb.ts";
import { fromHearsay, fromPer, fromViewpoint } from "./from-viewpoint.ts";
import { linkHearers } from "./hearers.ts";
import { lastSpeakers } from "./last-speaker.ts";
import { isNoCue } from "./no-cue.ts";
import { fromCount, fromNaming, fromPortrayal, fromSelfNaming } from "./portrayals.ts";
import { findQuotations, type Quotation } from "./quoted.ts";
import { readCues } from "./read-roles.ts";
import { linkRebuttals } from "./rebuttals.ts";
import type { RoleModel } from "./role-model.ts";
import { runOn } from "./running-on.ts";

/** By the tree; where it names nobody, and for "“…,” read a statement from the coast guard", by the order of the words. */
const spokenBy = (room: Room, verb: number): Draft | null => {
  const read = room.language.form[verb] === "read" ? fromInverted(room, verb) : null;
  if (read !== null) return read;
  const told = fromVerb(room, verb);
  if (told !== null && told.speaker.span !== null) return told;
  return fromClosing(room, verb) ?? fromInverted(room, verb) ?? told;
};

const verbRules = (room: Room, verb: number): Draft | null =>
  fromPortrayal(room, verb) ??
  fromSelfNaming(room, verb) ??
  fromNaming(room, verb) ??
  fromCount(room, verb) ??
  fromSo(room, verb) ??
  fromLetKnown(room, verb) ??
  fromHeld(room, verb) ??
  fromFarClause(room, verb) ??
  fromTold(room, verb) ??
  fromParenthesis(room, verb) ??
  spokenBy(room, verb);

const fromSentence = (room: Room): Draft[] => {
  const { language, sentence } = room;
  const refusal = fromRefusal(room);
  const found: Draft[] = refusal === null ? [] : [refusal];
  for (let t = sentence.first; t <= sentence.last; t++) {
    const draft =
      fromAccording(room, t) ??
      fromGoes(room, t) ??
      fromColon(room, t) ??
      fromQuotedColon(room, t) ??
      fromHeadline(room, t) ??
      fromWords(room, t) ??
      fromViewpoint(room, t) ??
      fromPer(room, t) ??
      fromHearsay(room, t) ??
      fromCopular(room, t) ??
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
  "attribution/copular",
  "attribution/count",
  "attribution/far-clause",
  "attribution/goes",
  "attribution/headline",
  "attribution/hearsay",
  "attribution/held",
  "attribution/in-words",
  "attribution/inverted",
  "attribution/let-known",
  "attribution/parenthesis",
  "attribution/portrayal",
  "attribution/portrayed-by",
  "attribution/so",
  "attribution/there",
  "attribution/told",
  "attribution/viewpoint",
  "attribution/verb:say",
]);

/** Rules that the networks contradict: of "was portrayed by its critics as a gift" they leave the gift out, and "has no doubt" they take for one. */
const misread: ReadonlySet<string> = new Set(["attribution/portrayed-by", "attribution/held"]);

/** Rules that read a speaker where the words have their order. */
const besideIt: ReadonlySet<string> = new Set([
  "attribution/according-to",
  "attribution/closing",
  "attribution/inverted",
  "attribution/parenthesis",
]);

/** Words that someone announced; within an outlet's they are a link of a chain: "state media said the ministry had announced that …". */
const announcing = /^attribution\/verb:(?:announce|report|state|declare|confirm|deny|tell)$/;
const isAnnounced = (text: string, { because, speaker, content }: Draft): boolean =>
  announcing.test(because) && speaker.span !== null && /^that\b/.test(text.slice(content[0]?.start, content[0]?.end));

/** "Few believed Kyiv's claim that S": somebody's claim, whatever is thought of it. */
const isOwnedClaim = ({ because, speaker, colour }: Draft): boolean =>
  because.startsWith("attribution/noun:") &&
  speaker.span !== null &&
  /^(?:claimed|insisted|argued|denied|accused|warned)$/.test(colour);

const holds = (parts: readonly Span[], { start, end }: Span): boolean =>
  parts.some((part) => part.start <= start && end <= part.end);

/** Rules that say where the speaker stands beyond doubt. */
const settled: ReadonlySet<string> = new Set(["attribution/inverted", "attribution/viewpoint"]);

/** "“Never!” shouted the deputy", "in the words of one diplomat, S": the deputy is not what was shouted, nor the diplomat what was said. */
const contradicts = (rule: Draft, draft: Draft): boolean =>
  overlaps(rule.cue as Span, draft.cue as Span) &&
  (!draft.content.some((part) => overlaps(part, rule.content[0] as Span)) ||
    draft.content.some((part) => rule.speaker.span !== null && overlaps(part, rule.speaker.span)));

/** What the networks read, surely or with the assent of a rule, and refusals of comment; all that the rules read where there is no model. */
const draftsOf = (
  encoded: Encoded,
  cast: Cast,
  quotations: readonly Quotation[],
  model: RoleModel | null,
): readonly Draft[] => {
  const { language } = encoded;
  const byRule: Draft[] = [];
  const labels = new Set<number>();
  let next = 0;
  for (const sentence of language.sentences) {
    while (next < quotations.length && (quotations[next] as Quotation).outer.end <= sentence.start) next++;
    const near: Quotation[] = [];
    for (let i = next; i < quotations.length && (quotations[i] as Quotation).outer.start < sentence.end; i++)
      near.push(quotations[i] as Quotation);
    const room = { language, cast, sentence, quotations: near };
    byRule.push(...fromSentence(room));
    for (let t = sentence.first; t <= sentence.last; t++) if (isLabel(room, t)) labels.add(t);
  }
  if (model === null) return withoutRivals(byRule);
  // A refusal is no statement, and "sought to portray" no plan, whatever the networks make of them.
  const refusals = byRule.filter(({ form, because }) => form === "none" || because === "attribution/attempt");
  const sharesCue = (drafts: readonly Draft[], cue: Span): boolean =>
    drafts.some((draft) => draft.cue !== null && overlaps(draft.cue, cue));
  const placed = byRule.filter(({ because }) => settled.has(because));
  const portrayed = byRule.filter(({ because }) => misread.has(because));
  // What the networks leave to nobody, though someone stands beside the cue.
  const named = byRule.filter(({ because, speaker }) => speaker.span !== null && besideIt.has(because));
  const read = readCues(encoded, quotations, model).flatMap((found) => {
    if (labels.has(found.head)) return [];
    const reading = withContentBeside(language, quotations, found);
    const draft = fromCue(language, cast, quotations, reading);
    if (draft === null || isNoCue(language, draft) || placed.some((rule) => contradicts(rule, draft))) return [];
    if (draft.speaker.span === null && sharesCue(named, draft.cue as Span)) return [];
    if (sharesCue(refusals, draft.cue as Span) || sharesCue(portrayed, draft.cue as Span)) return [];
    return reading.sure || sharesCue(byRule, draft.cue as Span) ? [draft] : [];
  });
  const missed = byRule.filter(
    (draft) =>
      draft.cue !== null &&
      !sharesCue([...read, ...refusals], draft.cue) &&
      (certain.has(draft.because) ||
        isOwnedClaim(draft) ||
        (isAnnounced(language.text, draft) &&
          read.some(({ speaker, content }) => speaker.sector === "MED" && holds(content, draft.cue as Span)))),
  );
  const said = [...read, ...refusals, ...withoutRivals(missed)];
  const untold = byRule.filter(
    ({ because, content }) =>
      because === "attribution/colon" &&
      !said.some((other) => other.content.some((part) => content.some((own) => overlaps(own, part)))),
  );
  return [...said, ...untold];
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
  const found = linkChains(language, cast, [...cued, ...fromBareQuotations(language, cast, quotations, cued)]);
  const spoken = runOn(language, quotations, lastSpeakers(language, cast, [...found].sort(inOrder)));
  const drafts = [...linkHearers(language, cast, linkRebuttals(language, cast, spoken))].sort(inOrder);
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
