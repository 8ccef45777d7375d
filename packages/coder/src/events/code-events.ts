/**
 * The events stage. In: language, dates, places, actors, attributions. Out: events in order of their first trigger.
 * Triggers from the lexicon, participants by frames, status by climbing the tree; the same deed told twice is one event.
 */
import type { Cast } from "../actors/actor.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { cameoOf } from "../codebook/cameo.ts";
import { eventTypes } from "../codebook/event-types.ts";
import { scoreOf } from "../codebook/scores.ts";
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { Place } from "../places/place.ts";
import { contentHash } from "../text/hash.ts";
import type { Span } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import { type Dateline, isHistorical } from "../time/dateline.ts";
import type { DateMention, Interval } from "../time/interval.ts";
import { refusal, statusRefusal } from "./acceptance.ts";
import { isBackground } from "./background.ts";
import { confidenceOf } from "./confidence.ts";
import { typeAndMode } from "./deed-modes.ts";
import type { Draft } from "./draft.ts";
import type { Event } from "./event.ts";
import { contextsOf } from "./event-contexts.ts";
import { evidenceOf } from "./evidence.ts";
import { isVerb, subjectOf } from "./grammar.ts";
import { builtInLexicon, type Lexicon } from "./lexicon.ts";
import { leaderOf, mergeDrafts } from "./merge.ts";
import { dateOf } from "./moment.ts";
import { orderedOf } from "./ordered.ts";
import { withOtherInFocus } from "./pair-in-focus.ts";
import { participantsOf } from "./participants.ts";
import { type Scene, sceneOf, tokenAt } from "./scene.ts";
import { readStatus, type StatusReading } from "./status.ts";
import { isOfKindTold, sameDeedToldBefore } from "./told-before.ts";
import { sportSentences, trapOf } from "./traps.ts";
import { anchorOf, findTriggers, type Trigger } from "./triggers.ts";
import { turned } from "./turned.ts";
import { whenOf } from "./when.ts";
import { whereOf } from "./where.ts";

/** Clauses that only say when: "vowed to lift the ban before the leaders meet". */
const timing: ReadonlySet<string> = new Set(["before", "after", "when", "as", "while", "once"]);

const tellsWhen = (language: Language, verb: number): boolean =>
  relation(language, verb) === "advcl" &&
  dependentsOf(language, verb).some((d) => d < verb && timing.has(language.lemma[d] as string));

/** Types of words, of which whoever speaks before is the speaker. */
const inWords: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN"]);

/** "told Y that Z had erred, and threatened to leave": behind a comma, without a subject of its own, stands what the speaker does. */
const isSetOff = (language: Language, verb: number): boolean => {
  const joined = dependent(language, verb, "cc");
  return joined > 0 && language.form[joined - 1] === "," && dependent(language, verb, "nsubj", "aux") < 0;
};

/** "to mediate", "to be handed back" */
const isBare = (language: Language, verb: number): boolean =>
  language.xpos[verb] === "VB" ||
  dependentsOf(language, verb).some((d) => language.deprel[d] === "aux:pass" && language.xpos[d] === "VB");

/** Whether a trigger lies under a deed that is only asked for, refused or promised. */
const isTaken = (language: Language, { token, entry }: Trigger, taken: ReadonlySet<number>): boolean => {
  let t = token;
  for (let i = 0; i < 10 && t >= 0; i++) {
    if (taken.has(t)) return true;
    const rel = language.deprel[t] as string;
    const above = language.head[t] as number;
    // "offered to mediate and urged": a tensed verb is not offered, wherever the tree hung it
    if (
      rel === "conj" &&
      tensed.has(language.xpos[t] as string) &&
      (isBare(language, above) || (inWords.has(entry.type) && isSetOff(language, t)))
    )
      return false;
    if (rel === "acl:relcl" || rel === "parataxis" || rel === "nmod:poss" || tellsWhen(language, t)) return false;
    t = above;
  }
  return false;
};

const tensed: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);

/** @param ordered how the order stands that the deed is told by */
const draftOf = (
  scene: Scene,
  trigger: Trigger,
  told: readonly Draft[],
  ordered?: StatusReading,
): { draft: Draft } | { refused: string } => {
  const { language } = scene;
  const { type, mode } = typeAndMode(language, trigger.entry, trigger.deed);
  const tokens = [
    trigger.token,
    ...(trigger.support >= 0 ? [trigger.support] : []),
    ...(trigger.object >= 0 ? [trigger.object] : []),
  ];
  const read = ordered ?? readStatus(scene, tokens);
  let participants = withOtherInFocus(scene, trigger, read.status, participantsOf(scene, trigger, told));
  let anaphoric = false;
  const doer = isVerb(language, trigger.token) ? subjectOf(language, trigger.token) : -1;
  let refused = refusal(scene, trigger, type, mode, participants, doer < 0 ? "" : (language.lemma[doer] as string));
  if (refused !== null && trigger.entry.pos === "noun" && (type === "CONSULT" || type === "AGREE")) {
    const before = sameDeedToldBefore(scene, trigger.token, type, told);
    if (before !== null) {
      participants = before;
      refused = null;
      anaphoric = true;
    }
  }
  // A deed without its other side may still complete one that is told in full.
  const partial = refused === "events/refused:one-side";
  if (refused !== null && !partial) return { refused };
  const when = whenOf(scene, tokens);
  const anchor = anchorOf(trigger);
  const ahead = trigger.entry.ahead && read.status === "occurred";
  const status: StatusReading = {
    ...read,
    ...(ahead ? { status: "expected", rule: `word:${trigger.entry.lemma}` } : {}),
    // "The visit" refers back; it says nothing new unless it says that it was put off or called off.
    vague: read.vague || (anaphoric && read.status === "occurred"),
  };
  const unreal = statusRefusal(trigger.entry, status);
  if (unreal !== null) return { refused: unreal };
  // "the first such trip in years" says of what kind the told deed is; "no such trip" denies one.
  if (status.status === "occurred" && trigger.entry.pos === "noun" && isOfKindTold(scene, trigger.token))
    return { refused: "events/refused:of-the-kind-told" };
  const nobodyActs =
    participants.actor.ids.length === 0 && (status.status === "expected" || status.status === "possible");
  if (nobodyActs) return { refused: "events/refused:nobody-would-act" };
  const nothingPromised = status.status === "denied" || status.status === "hypothetical";
  if (
    type === "AGREE" &&
    nothingPromised &&
    participants.recipient.ids.length === 0 &&
    trigger.entry.frame.reciprocal !== true
  )
    return { refused: "events/refused:nothing-promised" };
  const evidence = evidenceOf(scene, trigger, participants);
  return {
    draft: turned(scene, {
      trigger,
      type,
      mode,
      participants,
      status,
      when,
      where: whereOf(scene, type, tokens, participants.goal),
      evidence,
      attribution: scene.attributions[scene.attributionAt[trigger.token] as number]?.id ?? null,
      partial: partial || (anaphoric && status.status === "occurred"),
      background: status.status === "occurred" && isBackground(scene, anchor, when?.interval ?? null),
    }),
  };
};

/** The word that decided a status; null where the deed is simply told. */
const spanOfToken = (language: Language, token: number): Span | null =>
  token < 0 ? null : { start: language.start[token] as number, end: language.end[token] as number };

const eventOf = (scene: Scene, group: readonly Draft[], date: Interval | null): Event => {
  const { language, dateline } = scene;
  const leader = leaderOf(scene, group);
  const actors = [leader, ...group].find((draft) => draft.participants.actor.ids.length > 0) ?? leader;
  const recipients = [leader, ...group].find((draft) => draft.participants.recipient.ids.length > 0) ?? leader;
  const mode = leader.mode ?? group.find((draft) => draft.mode !== null)?.mode ?? null;
  const trigger = {
    start: language.start[leader.trigger.token] as number,
    end: language.end[leader.trigger.token] as number,
  };
  const evidence = group.map((draft) => draft.evidence);
  const known = new Set<string>();
  return {
    id: `event-${contentHash(dateline.article, leader.type, String(trigger.start), String(trigger.end))}`,
    type: leader.type,
    mode,
    contexts: contextsOf(
      language,
      tokenAt(language, leader.evidence.start),
      tokenAt(language, leader.evidence.end - 1),
    ),
    quad: eventTypes[leader.type].quad,
    score: scoreOf(leader.type, mode),
    cameo: cameoOf(leader.type, mode),
    actor: actors.participants.actor.ids,
    recipient: recipients.participants.recipient.ids.filter((id) => !actors.participants.actor.ids.includes(id)),
    date,
    place: leader.where ?? group.find((draft) => draft.where !== null)?.where ?? null,
    status: leader.status.status,
    statusEvidence: spanOfToken(language, leader.status.decider),
    historical: isHistorical(dateline, date) || group.every((draft) => draft.background),
    trigger,
    evidence: evidence.filter(({ start, end }) => {
      const key = `${start}:${end}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    }),
    attribution: leader.attribution,
    confidence: confidenceOf(group),
    because: `events/lexicon:${leader.trigger.entry.id}+events/status:${leader.status.rule}`,
  };
};

/** How many deeds before and after one may lend it their date. */
const near = 30;

/**
 * Codes the events of an article.
 * @returns events in order of their leading trigger; odd text gives fewer, never an error
 */
export const codeEvents = (
  language: Language,
  dateline: Dateline,
  dates: readonly DateMention[],
  places: readonly Place[],
  cast: Cast,
  attributions: readonly Attribution[],
  trace?: Trace,
  lexicon: Lexicon = builtInLexicon,
): readonly Event[] => {
  const scene = sceneOf(language, dateline, dates, places, cast, attributions, lexicon);
  const { triggers, taken } = findTriggers(scene);
  const sporting = sportSentences(language);
  const drafts: Draft[] = [];
  for (const trigger of triggers) {
    const { token, entry } = trigger;
    const because = `events/lexicon:${entry.id}`;
    const span = { start: language.start[token] as number, end: language.end[token] as number };
    const trap = isTaken(language, trigger, taken)
      ? "events/refused:part-of-another-deed"
      : trapOf(scene, trigger, sporting);
    if (trap !== null) {
      trace?.({ stage: "events", span, outcome: "rejected", because: trap, reason: `${because} does not count here.` });
      continue;
    }
    const made = draftOf(scene, trigger, drafts);
    if ("refused" in made) {
      trace?.({
        stage: "events",
        span,
        outcome: "rejected",
        because: made.refused,
        reason: `${because} lacks a participant.`,
      });
      continue;
    }
    const inner = orderedOf(scene, made.draft);
    const done = inner === null ? null : draftOf(scene, inner, drafts, made.draft.status);
    drafts.push(done !== null && "draft" in done && !done.draft.partial ? done.draft : made.draft);
    trace?.({
      stage: "events",
      span,
      outcome: "kept",
      because,
      reason: `${made.draft.type}, ${made.draft.status.status}.`,
    });
  }
  const groups = mergeDrafts(scene, drafts).filter((group) => group.some((draft) => !draft.partial));
  return groups
    .map((group, i) => eventOf(scene, group, dateOf(scene, group, groups.slice(Math.max(0, i - near), i + near))))
    .sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1));
};
