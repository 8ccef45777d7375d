/**
 * Denials and what they deny. In: drafts in text order. Out: the same, where "X denied the claim", "a charge that X rejects" and "But this is
 * not the case" name the account that they deny: one of the same sentence or of the two before, by somebody else. What the article itself
 * rebuts is an attribution without a speaker.
 */
import type { Cast } from "../actors/actor.ts";
import type { Language, Sentence } from "../language/language.ts";
import { overlaps, type Span } from "../text/span.ts";
import { trim } from "./content.ts";
import { type Draft, firstToken, isVerb, subjectOf } from "./draft.ts";
import { nobody, speakerOf } from "./speakers.ts";

const claimNoun =
  "claim|report|allegation|accusation|charge|rumou?r|suggestion|assertion|version|account|narrative|story|notion|speculation|insinuation|criticism|figure|picture|portrayal|depiction|impression";

/** Contents that only point back: "this", "the allegations", "a charge", "the reports as baseless", "responsibility". */
const pointsBack = new RegExp(
  `^(?:(?:any\\s+)?(?:responsibility|involvement|wrongdoing|complicity|role|part|knowledge)(?:\\s+in\\s+(?:it|this|that|the\\s+\\w+))?|this|that|it|them|these|those|which|so|(?:the|this|that|these|those|such|all|any|a|an|his|her|its|their|both)\\s+(?:\\w+\\s+)?(?:${claimNoun})s?)(?:\\s+as\\b.*)?$`,
  "is",
);

/** Verbs that deny what was said and not what is proposed: "opposed it" speaks of a plan. */
const denying = new Set("deny dispute refute rebut contradict dismiss contest disavow".split(" "));

/** Colours of what is asked, planned or wished: there is nothing in it to deny. */
const unclaimed = new Set(["demanded", "asked", "promised", "threatened", "planned", "wanted", "hoped", "refused"]);

/** Clauses that say that what was said is not so. */
const predicates: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|that|it|these|(?:the|this|that|these|those|such)\\s+(?:${claimNoun})s?)\\s+(?:is|are|was|were)\\s+(?:simply |plainly |just |entirely |completely |utterly |all )?(?:not (?:the case|true|so|right|correct|accurate)|untrue|false|wrong|nonsense|baseless|unfounded|groundless|a lie|lies|fake|fabricated|a fabrication|fiction)\\b`,
    "i",
  ),
  new RegExp(
    `\\bthere (?:is|was) no truth (?:in|to) (?:this|that|it|(?:the|this|that|these|those|such) (?:${claimNoun})s?)\\b`,
    "i",
  ),
  /\b(?:says?|said|insists?|insisted|claims?|claimed|maintains?|argues?) otherwise(?=\s*(?:[.,;”"]|$))/i,
  /\bnothing of the (?:sort|kind)\b(?! (?:happens|occurs|exists|is|can|will)\b)/i,
  /\bthe (?:opposite|reverse|contrary) (?:is|was) true\b/i,
  /\bnothing could be further from the truth\b/i,
  /^\W*(?:not so|not true)\b/i,
];

/** "…, came the reply from Tehran": who says a rebuttal that no verb of saying cues. */
const reply = /\bcame (?:the|a|an) (?:\w+ )?(?:reply|answer|response|retort|denial) from\b/i;

/** Lemmas of the words of these classes. */
const wordsOf = (language: Language, parts: readonly Span[], classes: RegExp): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { start, end } of parts)
    for (let t = firstToken(language, start); t < language.form.length && (language.end[t] as number) <= end; t++)
      if (classes.test(language.upos[t] as string)) words.add(language.lemma[t] as string);
  return words;
};

const contentWords = (language: Language, parts: readonly Span[]): ReadonlySet<string> =>
  wordsOf(language, parts, /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/);

/** "accused Armenia of firing a missile at Ganja", "denied that its forces had shelled Ganja": one name is matter enough between the two. */
const answersAccusation = (language: Language, denial: Draft, { colour, content }: Draft): boolean => {
  if (colour !== "accused") return false;
  const names = wordsOf(language, denial.content, /^PROPN$/);
  return [...wordsOf(language, content, /^PROPN$/)].some((name) => names.has(name));
};

const holds = (parts: readonly Span[], { start, end }: Span): boolean =>
  parts.some((part) => part.start <= start && end <= part.end);

const sizeOf = ({ content }: Draft): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

const sameSpeaker = (a: Draft["speaker"], b: Draft["speaker"]): boolean =>
  a.actor !== null || b.actor !== null ? a.actor === b.actor : a.description === b.description;

/** The account that something at `at` can deny: the first of the nearest sentence that tells one, by another speaker. */
const deniedBy = (
  language: Language,
  drafts: readonly Draft[],
  at: Span,
  speaker: Draft["speaker"] | null,
  reach: number,
  fits: (draft: Draft) => boolean,
): Draft | null => {
  const here = language.sentence[firstToken(language, at.start)] ?? 0;
  let best: { readonly draft: Draft; readonly sentence: number } | null = null;
  for (const draft of drafts) {
    if (draft.cue === null || draft.content.length === 0 || draft.kind === "intention") continue;
    if (draft.stance === "denies" || unclaimed.has(draft.colour)) continue;
    if (Math.max(draft.cue.start, draft.content[0]?.start ?? 0) >= at.start || holds(draft.content, at)) continue;
    if (overlaps(draft.cue, at) || (speaker !== null && sameSpeaker(draft.speaker, speaker)) || !fits(draft)) continue;
    const sentence = language.sentence[firstToken(language, draft.cue.start)] as number;
    if (here - sentence > reach || (best !== null && sentence < best.sentence)) continue;
    if (best === null || sentence > best.sentence) best = { draft, sentence };
  }
  return best?.draft ?? null;
};

/** "P, which X denied" stands in nobody's words: it is the article's own remark on them. */
const withoutRemark = (text: string, draft: Draft, denial: Draft): Draft => {
  const [said] = denial.content;
  if (draft === denial || said === undefined || denial.cue === null) return draft;
  const start = Math.min(said.start, denial.speaker.span?.start ?? said.start);
  const remark = draft.content.find((part) => part.start < start && denial.cue !== null && denial.cue.end <= part.end);
  if (remark === undefined || !/,\s*$/.test(text.slice(0, start))) return draft;
  if (/\w/.test(text.slice(denial.cue.end, remark.end))) return draft;
  const kept = trim(text, { start: remark.start, end: start });
  return { ...draft, content: draft.content.map((part) => (part === remark ? kept : part)) };
};

/** "Stockholm called that a lie." */
const calling = new Set("call brand term label dismiss".split(" "));
const falsehood =
  "(?:lies?|nonsense|false|untrue|fiction|fabrications?|propaganda|fake|baseless|unfounded|absurd|slander|disinformation|rubbish)$";
const claimFirst = new RegExp(`^(?:this|that|it|(?:the|this|that|these|those|such) (?:${claimNoun})s?)(?=\\s)`, "i");
const falseNext = new RegExp(`^\\s(?:as )?(?:an? )?(?:\\w+ )?${falsehood}`, "i");
const falseAtLast = new RegExp(`\\s${falsehood}`, "i");

/** "that a lie", "the reports of drones over Astana baseless": a claim, of what it may be, and that it is false. */
const isCalledFalse = (words: string): boolean => {
  const claim = claimFirst.exec(words);
  if (claim === null) return false;
  const rest = words.slice(claim[0].length);
  return falseNext.test(rest) || (/^\s(?:of|about|that)\s[^.;]*$/.test(rest) && falseAtLast.test(rest));
};
const asDenial = (language: Language, draft: Draft): Draft => {
  const [said] = draft.content;
  if (said === undefined || draft.content.length > 1 || !calling.has(language.lemma[draft.head] ?? "")) return draft;
  return isCalledFalse(language.text.slice(said.start, said.end)) ? { ...draft, stance: "denies" } : draft;
};

/** "Moscow denies Kyiv's claim that S": the claim that the denial's words begin with. */
const claimWithin = (drafts: readonly Draft[], { content: [said] }: Draft): Draft | undefined =>
  drafts.find(
    ({ because, speaker, cue }) =>
      cue !== null &&
      /^attribution\/(?:noun|cue):/.test(because) &&
      speaker.span?.start === said?.start &&
      cue.start > (speaker.span?.start ?? cue.start),
  );

const linkDenials = (language: Language, drafts: readonly Draft[]): readonly Draft[] => {
  let now = drafts;
  for (const draft of drafts) {
    const [said] = draft.content;
    if (draft.stance !== "denies" || said === undefined || draft.cue === null) continue;
    const { text } = language;
    const words = text.slice(said.start, said.end);
    const pronoun = /^(?:this|that|it|so|them|these|those)$/i.test(words);
    const back =
      isCalledFalse(words) || (pointsBack.test(words) && (!pronoun || denying.has(language.lemma[draft.head] ?? "")));
    if (/^(?:which|an? )/i.test(words) && back) now = now.map((other) => withoutRemark(text, other, draft));
    const own = contentWords(language, draft.content);
    const shares = (other: Draft): boolean => {
      const common = [...contentWords(language, other.content)].filter((word) => own.has(word)).length;
      return (common >= 2 || common === own.size) && common > 0 && common * 2 >= own.size;
    };
    const at = { start: Math.min(said.start, draft.cue.start), end: draft.cue.end };
    const denied =
      claimWithin(now, draft) ??
      deniedBy(
        language,
        now,
        at,
        draft.speaker,
        2,
        (other) => back || shares(other) || answersAccusation(language, draft, other),
      );
    if (denied?.cue == null) continue;
    const { cue } = denied;
    now = now.map((other) => (other.cue === draft.cue ? { ...other, denies: cue } : other));
  }
  return now;
};

/** What the sentence says is not so, as a draft of its own or as the stance of the draft that says just that. */
const rebut = (
  language: Language,
  cast: Cast,
  drafts: readonly Draft[],
  sentence: Sentence,
  span: Span,
): readonly Draft[] => {
  const voices = drafts.filter(({ content }) => holds(content, span)).sort((a, b) => sizeOf(a) - sizeOf(b));
  const [voice] = voices;
  const replied = reply.exec(language.text.slice(sentence.start, sentence.end));
  const source = replied === null ? -1 : firstToken(language, sentence.start + replied.index + replied[0].length);
  // "Islamabad insists otherwise"
  const verb = firstToken(language, span.start);
  const subject = isVerb(language, verb) ? subjectOf(language, verb) : -1;
  const who = source < 0 ? subject : source;
  const speaker = voice?.speaker ?? (who < 0 ? nobody : speakerOf(language, cast, who, []));
  const denied = deniedBy(language, drafts, span, voice === undefined ? null : speaker, 1, () => true);
  if (denied?.cue == null) return drafts;
  const whole = voice?.content.length === 1 && (voice.content[0] as Span).start === span.start;
  if (whole && (voice.content[0] as Span).end <= sentence.end)
    return drafts.map((draft) =>
      draft === voice ? { ...draft, stance: "denies" as const, denies: denied.cue as Span } : draft,
    );
  // "this | is not the case", "not | so"
  const words = language.text.slice(span.start, span.end);
  const at = span.start + (/(?<!\s)\s+(?=(?:is|are|was|were|could)\s)/i.exec(words)?.index ?? words.search(/\s/));
  const [before, after] = [
    trim(language.text, { start: span.start, end: at }),
    trim(language.text, { start: at, end: span.end }),
  ];
  const cueFirst = /^not/i.test(words) || subject >= 0;
  const rebuttal: Draft = {
    head: -1,
    speaker: voice === undefined ? speaker : { ...speaker, span: null },
    cue: cueFirst ? before : after,
    content: [cueFirst ? after : before],
    form: voice?.form === "direct" ? "direct" : "indirect",
    stance: "denies",
    kind: "speech",
    colour: "denied",
    denies: denied.cue,
    because: "attribution/rebuttal",
  };
  return [...drafts, rebuttal];
};

export const linkRebuttals = (language: Language, cast: Cast, drafts: readonly Draft[]): readonly Draft[] => {
  let now = linkDenials(
    language,
    drafts.map((draft) => asDenial(language, draft)),
  );
  for (const sentence of language.sentences) {
    const words = language.text.slice(sentence.start, sentence.end);
    for (const predicate of predicates) {
      const match = predicate.exec(words);
      if (match === null) continue;
      const start = sentence.start + match.index + (/^\W*/.exec(match[0]) as RegExpExecArray)[0].length;
      const span = { start, end: sentence.start + match.index + match[0].length };
      if (!now.some(({ cue }) => cue !== null && overlaps(cue, span))) now = rebut(language, cast, now, sentence, span);
      break;
    }
  }
  return now;
};
