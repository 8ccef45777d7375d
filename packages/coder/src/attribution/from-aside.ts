/**
 * Attributions whose cue stands aside from the sentence that is said. In: a sentence and a token of it. Out: a draft, or null.
 * "S, Ali Rabiei, who speaks for the government, said."; "S, the argument goes, S"; "S, or so Moscow claims."
 */

import { dependent } from "../language/tree.ts";
import { speakerAhead } from "./beside-cue.ts";
import { contentOf, formOf, insideOf } from "./content.ts";
import { stanceOf, verbCueAt } from "./cue-index.ts";
import { type Draft, isPassive, isVerb, nounAfter, type Room } from "./draft.ts";
import { canSpeak, nobody, speakerIn, speakerOf } from "./speakers.ts";

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** "S, Ali Rabiei, who speaks for the government, said.": the sentence before a speaker whom commas set off. */
export const fromClosing = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const cue = isVerb(language, token) ? verbCueAt(language, token) : null;
  const closes = token < sentence.last && /^[.,;]$/.test(language.form[token + 1] as string);
  if (cue === null || cue.kind !== "speech" || !cue.frames.has("quote") || !closes) return null;
  if (!/^VB[DPZ]$/.test(language.xpos[token] as string) || isPassive(language, token)) return null;
  const [first] = speakerAhead(language, cast, sentence.first, token);
  if (first === undefined) return null;
  const content = contentOf(language, range(sentence.first, first - 1));
  if (content.length === 0) return null;
  return {
    head: token,
    speaker: speakerIn(language, cast, range(first, token - 1), content),
    cue: { start: language.start[token] as number, end: language.end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, token, cue),
    kind: cue.kind,
    colour: cue.colour,
    because: "attribution/closing",
  };
};

/** "“Never!” shouted the deputy." Whatever the verb, what is quoted before it and closed is said. */
export const fromInverted = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  if (!/^VB[DZ]$/.test(language.xpos[token] as string) || isPassive(language, token)) return null;
  const at = language.start[token] as number;
  const quotation = quotations.findLast(({ outer }) => outer.end <= at);
  if (quotation === undefined || /\S/.test(language.text.slice(quotation.outer.end, at))) return null;
  const content = [insideOf(language.text, quotation)];
  const subject = nounAfter(language, token + 1, sentence.last);
  const closed = /[,!?]$/.test(language.text.slice(content[0]?.start, content[0]?.end));
  if (!closed || subject < 0 || !canSpeak(language, cast, subject)) return null;
  const cue = verbCueAt(language, token);
  return {
    head: token,
    speaker: speakerOf(language, cast, subject, content),
    cue: { start: at, end: language.end[token] as number },
    content,
    form: "direct",
    stance: "states",
    kind: "speech",
    colour: cue?.colour ?? "neutral",
    because: "attribution/inverted",
  };
};

const reasoning = new Set("argument thinking reasoning theory logic story narrative claim line refrain".split(" "));

/** "…, the argument goes, …": whoever holds it is whoever spoke before. */
export const fromGoes = ({ language, sentence, quotations }: Room, token: number): Draft | null => {
  const { lemma, form, start, end } = language;
  if (!["go", "run"].includes(lemma[token] as string) || !reasoning.has(lemma[token - 1] ?? "")) return null;
  let first = token - 1;
  while (first > sentence.first && /^(?:DET|ADJ|PRON|ADV)$/.test(language.upos[first - 1] as string)) first--;
  const aside = first === sentence.first || form[first - 1] === ",";
  if (!aside || form[token + 1] !== ",") return null;
  const content = contentOf(language, [...range(sentence.first, first - 1), ...range(token + 1, sentence.last)]);
  if (content.length === 0) return null;
  const from = form[first]?.toLowerCase() === "so" ? first + 1 : first;
  return {
    head: token,
    speaker: nobody,
    cue: { start: start[from] as number, end: end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: "states",
    kind: "speech",
    colour: "argued",
    because: "attribution/goes",
  };
};

const verdict = new Set(
  "reason verdict message answer argument conclusion demand warning explanation response assessment advice claim reply line".split(
    " ",
  ),
);

/** "Their verdict: S": whose it is the possessor tells, or whoever spoke before. */
export const fromColon = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, start, end, lemma } = language;
  if (
    form[token + 1] !== ":" ||
    token === sentence.first ||
    token - sentence.first > 4 ||
    !verdict.has(lemma[token] as string)
  )
    return null;
  const content = contentOf(language, range(token + 2, sentence.last));
  if (content.length === 0) return null;
  const owner = dependent(language, token, "nmod:poss");
  const named = owner >= 0 && language.upos[owner] !== "PRON" && canSpeak(language, cast, owner);
  return {
    head: token,
    speaker: named ? speakerOf(language, cast, owner, content) : nobody,
    cue: { start: start[token] as number, end: end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: "states",
    kind: "speech",
    colour: "neutral",
    because: "attribution/goes",
  };
};

/** "As Lavrov put it, S"; "in the words of one diplomat, S". */
export const fromWords = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, start, end } = language;
  const as = form[token]?.toLowerCase() === "as";
  const words = form[token + 1] === "the" && form[token + 2] === "words" && form[token + 3] === "of";
  if (!as && !words) return null;
  const from = as ? token + 1 : token + 4;
  const put = range(from, Math.min(from + 8, sentence.last)).find((t) =>
    as ? /^puts?$/.test(form[t] as string) && form[t + 1] === "it" : form[t] === ",",
  );
  if (put === undefined || put === from) return null;
  const last = as ? put + 1 : put - 1;
  // Between two clauses it may go with either.
  const [before, after] = [range(sentence.first, token - 1), range(last + 1, sentence.last)];
  if (before.length > 0 && after.some((t) => language.upos[t] !== "PUNCT")) return null;
  const content = contentOf(language, [...before, ...after]);
  const speaker = speakerIn(language, cast, range(from, put - 1), content);
  if (content.length === 0 || speaker.span === null) return null;
  const cue = as
    ? { start: start[put] as number, end: end[last] as number }
    : { start: start[token] as number, end: end[token + 3] as number };
  return {
    head: put,
    speaker,
    cue,
    content,
    form: formOf(content, quotations),
    stance: "states",
    kind: "speech",
    colour: "neutral",
    because: "attribution/in-words",
  };
};

/** "S, or so Moscow claims." */
export const fromSo = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const cue = isVerb(language, token) ? verbCueAt(language, token) : null;
  if (cue === null || !/^VB[DPZ]$/.test(language.xpos[token] as string)) return null;
  const so = range(Math.max(sentence.first, token - 6), token - 2).find(
    (t) => language.form[t] === "so" && language.form[t - 1] === "or",
  );
  if (so === undefined) return null;
  const content = contentOf(language, range(sentence.first, so - 2));
  const speaker = speakerIn(language, cast, range(so + 1, token - 1), content);
  if (content.length === 0 || speaker.span === null) return null;
  return {
    head: token,
    speaker,
    cue: { start: language.start[token] as number, end: language.end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, token, cue),
    kind: cue.kind,
    colour: cue.colour,
    because: "attribution/so",
  };
};
