/**
 * Portrayals. In: a sentence and a verb of it. Out: whose account it is and what is made of what: "have sought to portray A as B", "in what
 * analysts call a shadow war".
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsWith, isWithin, relation, subtree } from "../language/tree.ts";
import type { Span } from "../text/span.ts";
import { contentOf } from "./content.ts";
import { agentOf, caseOf, type Draft, isPassive, type Room, stated, subjectOf } from "./draft.ts";
import { canSpeak, speakerOf } from "./speakers.ts";

const portraying = new Set("portray depict paint cast characterize characterise present frame".split(" "));
/** What one takes a thing for: "is seen in Moscow as". */
const viewing = new Set("see view regard perceive consider".split(" "));
/** What one calls a thing outright: "was branded a war crime by Amman". */
const branding = new Set("brand label dub call".split(" "));
const trying = new Set("seek try attempt want like love strive work use".split(" "));
const naming = new Set("call term describe dub label".split(" "));

const draftOf = ({ language, cast, quotations }: Room, head: number, cue: Span, subject: number, said: number[]) => {
  const content = contentOf(language, said);
  if (content.length === 0) return null;
  return stated(quotations, {
    head,
    speaker: speakerOf(language, cast, subject, content),
    cue,
    content,
    because: "attribution/portrayal",
  });
};

/** The verb with what it is attempted by, and their auxiliaries: "have sought to portray". */
const attemptOf = (language: Language, verb: number): { readonly top: number; readonly first: number } => {
  const above = language.head[verb] as number;
  const tried = relation(language, verb) === "xcomp" && above >= 0 && trying.has(language.lemma[above] as string);
  const top = tried ? above : verb;
  return { top, first: Math.min(top, ...dependentsWith(language, top, "aux").filter((d) => d < top && top - d < 4)) };
};

/** "is seen in Moscow as": those who sit there see it so. */
const capitalOf = ({ language, cast }: Room, verb: number): number =>
  dependentsWith(language, verb, "obl").find(
    (d) => caseOf(language, d) === "in" && language.upos[d] === "PROPN" && canSpeak(language, cast, d),
  ) ?? -1;

/** "has styled itself the guardian of the valley": what one calls oneself. */
const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/;
export const fromSelfNaming = (room: Room, verb: number): Draft | null => {
  const { language, cast } = room;
  if (!/^(?:styl|call|declar|term|label|proclaim)(?:es?|ed|s)$/.test(language.form[verb] as string)) return null;
  const name = dependentsWith(language, verb, "obj", "xcomp").find((d) => d > verb + 1);
  const subject = subjectOf(language, verb);
  if (!reflexive.test(language.form[verb + 1] ?? "") || name === undefined) return null;
  if (subject < 0 || subject > verb || isPassive(language, verb)) return null;
  if (!canSpeak(language, cast, subject) && language.upos[subject] !== "NOUN") return null;
  const cue = { start: language.start[verb] as number, end: language.end[verb] as number };
  return draftOf(room, verb, cue, subject, [verb + 1, ...subtree(language, name)]);
};

/** "The treaty was portrayed by its critics as a gift." */
const portrayedBy = (room: Room, verb: number): Draft | null => {
  const { language } = room;
  const lemma = language.lemma[verb] as string;
  const agent = viewing.has(lemma) ? capitalOf(room, verb) : agentOf(language, verb);
  const object = dependent(language, verb, "nsubj");
  const as = dependentsWith(language, verb, "obl", "advcl", "xcomp", "obj").find(
    (d) => d > verb && caseOf(language, d) === (branding.has(lemma) ? "" : "as"),
  );
  if (agent < 0 || object < 0 || as === undefined) return null;
  const said = [...subtree(language, object), ...subtree(language, as)].filter(
    (t) => t !== agent && !isWithin(language, t, agent),
  );
  const aux = dependentsWith(language, verb, "aux").find((d) => d < verb && verb - d < 4) ?? verb;
  const cue = { start: language.start[aux] as number, end: language.end[verb] as number };
  const draft = draftOf(
    room,
    verb,
    cue,
    agent,
    said.sort((a, b) => a - b),
  );
  return draft === null ? null : { ...draft, because: "attribution/portrayed-by" };
};

export const fromPortrayal = (room: Room, verb: number): Draft | null => {
  const { language, cast } = room;
  const lemma = language.lemma[verb] as string;
  const known = portraying.has(lemma);
  if (isPassive(language, verb))
    return known || viewing.has(lemma) || branding.has(lemma) ? portrayedBy(room, verb) : null;
  if (!known) return null;
  const object = dependent(language, verb, "obj");
  const as = dependentsWith(language, verb, "obl", "advcl", "xcomp").find(
    (d) => d > object && caseOf(language, d) === "as",
  );
  const { top, first } = attemptOf(language, verb);
  const subject = subjectOf(language, top);
  const finite = top !== verb || /^VB[DPZ]$/.test(language.xpos[verb] as string);
  if (!finite || object < verb || as === undefined || subject < 0 || !canSpeak(language, cast, subject)) return null;
  const said = [...subtree(language, object), ...subtree(language, as)].sort((a, b) => a - b);
  const cue = { start: language.start[first] as number, end: language.end[verb] as number };
  const draft = draftOf(room, verb, cue, subject, said);
  return draft === null || top === verb ? draft : { ...draft, because: "attribution/attempt" };
};

/** Where a name given ends: with the quotation marks around it, or with its phrase. */
const namedUntil = ({ language, sentence, quotations }: Room, verb: number): number => {
  const at = language.start[verb + 1] ?? 0;
  const quoted = quotations.find(
    ({ outer }) => at <= outer.start && /^(?:as|an?|the|\s)*$/i.test(language.text.slice(at, outer.start)),
  );
  const end = quoted?.outer.end ?? 0;
  let last = verb;
  while (last < sentence.last) {
    const within = (language.end[last + 1] as number) <= end || isWithin(language, last + 1, verb);
    const closed = (language.start[last + 1] as number) >= end && /^[,”"’]$/.test(language.form[last + 1] as string);
    if (!within || closed) break;
    last++;
  }
  return last;
};

/** "what analysts call a shadow army", "what it described as a violation": what is named, not by the article. */
export const fromNaming = (room: Room, verb: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  // What is called so once ("what he called …") the networks read themselves; what is called so always they take for the article's own name.
  if (!naming.has(language.lemma[verb] as string) || !/^VB[PZ]$/.test(language.xpos[verb] as string)) return null;
  const subject = dependent(language, verb, "nsubj");
  const at = language.start[verb] as number;
  // Within quotation marks the quoted speaker gives the name, or hands it on.
  if (quotations.some(({ outer }) => outer.start < at && at < outer.end)) return null;
  if (subject < 0 || subject > verb || !canSpeak(language, cast, subject)) return null;
  const [phrase] = subtree(language, subject);
  const what = Math.min(phrase ?? subject, subject) - 1;
  if (what < sentence.first || language.lemma[what] !== "what") {
    // The parser may take "what" for the speaker's determiner.
    if (language.lemma[phrase as number] !== "what") return null;
  }
  const last = namedUntil(room, verb);
  const said = Array.from({ length: last - verb }, (_, i) => verb + 1 + i);
  const from = language.lemma[said[0] ?? -1] === "as" ? said.slice(1) : said;
  const draft = draftOf(
    room,
    verb,
    { start: language.start[verb] as number, end: language.end[from === said ? verb : (said[0] as number)] as number },
    subject,
    from,
  );
  if (draft === null || draft.speaker.span === null) return draft;
  const words = language.text.slice(draft.speaker.span.start, draft.speaker.span.end);
  if (!/^what\s/i.test(words)) return draft;
  const span = {
    ...draft.speaker.span,
    start: draft.speaker.span.start + (/^what\s+/i.exec(words) as RegExpExecArray)[0].length,
  };
  return { ...draft, speaker: { ...draft.speaker, span, description: language.text.slice(span.start, span.end) } };
};

/** "put the losses at five": a number that somebody gives. */
export const fromCount = (room: Room, verb: number): Draft | null => {
  const { language, cast } = room;
  if (language.lemma[verb] !== "put" || isPassive(language, verb)) return null;
  const object = dependent(language, verb, "obj");
  const at = dependentsWith(language, verb, "obl").find((d) => d > object && caseOf(language, d) === "at");
  const subject = subjectOf(language, verb);
  if (object < verb || at === undefined || subject < 0 || !canSpeak(language, cast, subject)) return null;
  const number = subtree(language, at);
  if (!number.some((t) => language.upos[t] === "NUM")) return null;
  const cue = { start: language.start[verb] as number, end: language.end[verb] as number };
  const draft = draftOf(
    room,
    verb,
    cue,
    subject,
    [...subtree(language, object), ...number].sort((a, b) => a - b),
  );
  return draft === null ? null : { ...draft, because: "attribution/count" };
};
