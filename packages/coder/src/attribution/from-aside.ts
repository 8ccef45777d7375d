/**
 * Attributions whose cue stands aside from the sentence that is said. In: a sentence and a token of it. Out: a draft, or null.
 * "S, Ali Rabiei, who speaks for the government, said."; "S, the argument goes, S"; "S, or so Moscow claims."
 */

import { dependent, subtree } from "../language/tree.ts";
import { speakerAhead } from "./beside-cue.ts";
import { contentOf, formOf, insideOf, isSpeech } from "./content.ts";
import { stanceOf, verbCueAt } from "./cue-index.ts";
import { type Draft, isPassive, isVerb, nounAfter, type Room, range, stated } from "./draft.ts";
import { canSpeak, isDocument, nobody, speakerIn, speakerOf } from "./speakers.ts";

/** "S, a German official who was not authorised to speak said.": where a described speaker begins that the tree has given to S. */
const describedAhead = ({ language, cast, sentence }: Room, token: number): number | undefined => {
  if (dependent(language, token, "nsubj") >= 0) return undefined;
  for (let t = token - 2; t > sentence.first + 2; t--) {
    if (language.form[t] !== ",") continue;
    const head = nounAfter(language, t + 1, token - 1);
    const tells = /^(?:who|which|that)$/.test(language.form[head + 1] ?? "") || language.xpos[head + 1] === "VBN";
    return head >= 0 && tells && canSpeak(language, cast, head) ? t + 1 : undefined;
  }
  return undefined;
};

/** "S, Ali Rabiei, who speaks for the government, said.": the sentence before a speaker whom commas set off. */
export const fromClosing = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const cue = isVerb(language, token) ? verbCueAt(language, token) : null;
  const closes = token < sentence.last && /^[.,;]$/.test(language.form[token + 1] as string);
  if (cue === null || cue.kind !== "speech" || !cue.frames.has("quote") || !closes) return null;
  if (!/^VB[DPZ]$/.test(language.xpos[token] as string) || isPassive(language, token)) return null;
  const first = speakerAhead(language, cast, sentence.first, token)[0] ?? describedAhead(room, token);
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
  // "“…,” read a statement": read is spelt alike in all its forms.
  const finite = /^VB[DZ]$/.test(language.xpos[token] as string) || language.form[token] === "read";
  if (!finite || isPassive(language, token)) return null;
  const at = language.start[token] as number;
  const quotation = quotations.findLast(({ outer }) => outer.end <= at);
  if (quotation === undefined || /\S/.test(language.text.slice(quotation.outer.end, at))) return null;
  const content = [insideOf(language.text, quotation)];
  const subject = nounAfter(language, token + 1, sentence.last);
  const closed = /[,!?]$/.test(language.text.slice(content[0]?.start, content[0]?.end));
  if (!closed || subject < 0) return null;
  if (!canSpeak(language, cast, subject) && !isDocument(language, subject)) return null;
  const cue = verbCueAt(language, token);
  // "a statement from the coast guard", wherever the parser hung the guard.
  const from = isDocument(language, subject) && /^(?:from|by)$/.test(language.form[subject + 1] ?? "");
  const author = from ? nounAfter(language, subject + 2, sentence.last) : -1;
  return {
    head: token,
    speaker:
      author < 0
        ? speakerOf(language, cast, subject, content)
        : speakerIn(language, cast, range(token + 1, author), content),
    cue: { start: at, end: language.end[token] as number },
    content,
    form: "direct",
    stance: "states",
    kind: "speech",
    colour: cue?.colour ?? "neutral",
    because: "attribution/inverted",
  };
};

/** Whether a token stands within quotation marks. */
const quoted = ({ language, quotations }: Room, t: number): boolean =>
  quotations.some(
    ({ inner }) => inner.start <= (language.start[t] as number) && (language.end[t] as number) <= inner.end,
  );

const isMainSubject = ({ language }: Room, t: number): boolean =>
  language.deprel[t] === "nsubj" && language.deprel[language.head[t] as number] === "root";

const reasoning = new Set("argument thinking reasoning theory logic story narrative claim line refrain".split(" "));

/** "…, the argument goes, …", "S, so Ankara's argument goes", "So the Kremlin's argument goes: S": no owner, and whoever spoke before holds it. */
export const fromGoes = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { lemma, form, start, end } = language;
  if (!["go", "run"].includes(lemma[token] as string) || !reasoning.has(lemma[token - 1] ?? "")) return null;
  let first = token - 1;
  while (first > sentence.first && /^(?:DET|ADJ|PRON|ADV|PROPN|NOUN|PART)$/.test(language.upos[first - 1] as string))
    first--;
  const aside = first === sentence.first || form[first - 1] === ",";
  if (!aside || !/^[,.:]$/.test(form[token + 1] ?? ".")) return null;
  const content = contentOf(language, [...range(sentence.first, first - 1), ...range(token + 1, sentence.last)]);
  if (content.length === 0) return null;
  const so = form[first]?.toLowerCase() === "so";
  const owner = dependent(language, token - 1, "nmod:poss");
  const named = owner >= 0 && language.upos[owner] !== "PRON" && canSpeak(language, cast, owner);
  const from = named ? token - 1 : so ? first + 1 : first;
  return stated(quotations, {
    head: token,
    speaker: named ? speakerOf(language, cast, owner, content) : nobody,
    cue: { start: start[from] as number, end: end[token] as number },
    content,
    colour: "argued",
    because: "attribution/goes",
  });
};

const verdict = new Set(
  "reason verdict message answer argument conclusion demand warning explanation response assessment advice claim reply line version account position".split(
    " ",
  ),
);
/** What one does with a version of one's own. */
const giving = new Set("give offer have tell present issue send".split(" "));

/** "Their verdict: S": whose it is the possessor tells, or whoever spoke before. */
export const fromColon = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, start, end, lemma } = language;
  if (token === sentence.first || token - sentence.first > 7 || !verdict.has(lemma[token] as string)) return null;
  // "Bogotá's message to Caracas: S"
  const colon = range(token + 1, Math.min(token + 6, sentence.last)).find((t) => form[t] === ":");
  if (colon === undefined || range(token + 1, colon - 1).some((t) => isVerb(language, t) || form[t] === ","))
    return null;
  const told = range(sentence.first, token - 1).find((t) => isVerb(language, t));
  // "The army gave a different version: S"
  const giver = told === undefined ? -1 : dependent(language, told, "nsubj");
  if (told !== undefined && (giver < 0 || !giving.has(lemma[told] as string))) return null;
  const content = contentOf(language, range(colon + 1, sentence.last));
  if (content.length === 0) return null;
  const owner = giver >= 0 ? giver : dependent(language, token, "nmod:poss");
  const named = owner >= 0 && language.upos[owner] !== "PRON" && canSpeak(language, cast, owner);
  return stated(quotations, {
    head: token,
    speaker: named ? speakerOf(language, cast, owner, content) : nobody,
    cue: { start: start[token] as number, end: end[token] as number },
    content,
    because: "attribution/goes",
  });
};

/** "As Lavrov put it on Tuesday, S"; "the sanctions, as Maduro put it, are a gift". */
export const fromWords = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, start, end } = language;
  if (form[token]?.toLowerCase() !== "as") return null;
  const put = range(token + 2, Math.min(token + 9, sentence.last)).find(
    (t) => /^puts?$/.test(form[t] as string) && form[t + 1] === "it",
  );
  if (put === undefined) return null;
  let last = put + 1;
  while (last < sentence.last && last - put < 9 && !/^[,.:;–—]$/.test(form[last + 1] as string)) last++;
  // With words of its own behind "it" only as far as a comma closes them; else they are what is put.
  if (last > put + 1 && form[last + 1] !== ",") last = put + 1;
  const aside = token === sentence.first || /^[,–—]$/.test(form[token - 1] as string);
  const [before, after] = [range(sentence.first, token - 1), range(last + 1, sentence.last)];
  // Between two clauses without a comma it may go with either.
  if (before.length > 0 && !aside && after.some((t) => language.upos[t] !== "PUNCT")) return null;
  const content = contentOf(language, [...before, ...after]);
  const speaker = speakerIn(language, cast, range(token + 1, put - 1), content);
  if (content.length === 0 || speaker.span === null) return null;
  return stated(quotations, {
    head: put,
    speaker,
    cue: { start: start[put] as number, end: end[put + 1] as number },
    content,
    because: "attribution/in-words",
  });
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

/** "S, satellite pictures suggest, S", "S, a German official who was not authorised to speak said.": a clause with its own subject between commas. */
export const fromParenthesis = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const { form, start, end } = language;
  const cue = isVerb(language, token) ? verbCueAt(language, token) : null;
  if (cue === null || !(cue.kind === "speech" || cue.kind === "evidence") || !cue.frames.has("clause")) return null;
  if (!/^VB[DPZN]$/.test(language.xpos[token] as string) || isPassive(language, token)) return null;
  const after = token + cue.particles.length + 1;
  if (after <= sentence.last && !/^[,.;:–—]$/.test(form[after] as string)) return null;
  const subject = dependent(language, token, "nsubj");
  if (subject < 0 || subject > token) return null;
  const own = subtree(language, subject);
  const first = own[0] as number;
  if (first - sentence.first < 4 || form[first - 1] !== "," || quoted(room, token)) return null;
  const joined = range(first, token - 1).every(
    (t) => own.includes(t) || /^(?:AUX|ADV)$/.test(language.upos[t] as string),
  );
  if (!joined || !(canSpeak(language, cast, subject) || isDocument(language, subject) || cue.kind === "evidence"))
    return null;
  // A clause of its own stands before it, and no conjunction between.
  const said = range(sentence.first, first - 2);
  if (!said.some((t) => /^(?:VB[DPZ]|MD)$/.test(language.xpos[t] as string))) return null;
  // "…, the chief announced, averting a crisis": the article's own again.
  const ownAgain =
    /^(?:VBG|VBN|WRB|WDT|WP)$/.test(language.xpos[after + 1] ?? "") ||
    language.upos[after + 1] === "SCONJ" ||
    form[after + 1] === "but";
  const rest = form[after] === "," && !ownAgain ? range(after + 1, sentence.last) : [];
  const content = contentOf(language, [...said, ...rest]);
  if (content.length === 0) return null;
  return {
    head: token,
    speaker: speakerOf(language, cast, subject, content),
    cue: { start: start[token] as number, end: end[after - 1] as number },
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, token, cue),
    kind: cue.kind,
    colour: cue.colour,
    because: "attribution/parenthesis",
  };
};

/** "The premier was blunt: “Nobody will stop us.”": what is quoted behind a colon is whose the sentence before it is about. */
export const fromQuotedColon = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  if (language.form[token] !== ":" || token === sentence.first) return null;
  const at = language.end[token] as number;
  const quotation = quotations.find(
    ({ outer }) => outer.start >= at && !/\S/.test(language.text.slice(at, outer.start)),
  );
  if (quotation === undefined || !isSpeech(language, quotation)) return null;
  const subject =
    range(sentence.first, token - 1).find((t) => isMainSubject(room, t)) ??
    (range(sentence.first, token - 1).some((t) => isVerb(language, t))
      ? -1
      : nounAfter(language, sentence.first, token - 1));
  const content = [insideOf(language.text, quotation)];
  if (subject < 0 || !canSpeak(language, cast, subject)) return null;
  return {
    head: -1,
    speaker: speakerOf(language, cast, subject, content),
    cue: null,
    content,
    form: "direct",
    stance: "states",
    kind: "speech",
    colour: "neutral",
    because: "attribution/colon",
  };
};
