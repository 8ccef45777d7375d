/** Attributions that a verb cues. In: a sentence with its quotations and a verb. Out: speaker, cue and content, or null. */
import type { Language } from "../language/language.ts";
import { dependentsOf, dependentsWith, relation, subtree } from "../language/tree.ts";
import { overlaps, type Span } from "../text/span.ts";
import { contentOf, formOf, insideOf, isSpeech } from "./content.ts";
import { type IndexedCue, stanceOf, verbCueAt } from "./cue-index.ts";
import { agentOf, caseOf, type Draft, invertedSubject, isPassive, isVerb, type Room, subjectOf } from "./draft.ts";
import type { Quotation } from "./quoted.ts";
import { canSpeak, isDocument, speakerOf } from "./speakers.ts";

/** The cue with its auxiliaries and particle. */
const cueSpan = (language: Language, verb: number, cue: IndexedCue): Span => {
  const first =
    dependentsOf(language, verb).find((d) => relation(language, d) === "aux" && d < verb && verb - d < 4) ?? verb;
  return { start: language.start[first] as number, end: language.end[verb + cue.particles.length] as number };
};

/** The clause that is said: a complement, or the clause in which "X said" stands in parentheses. Tokens in text order. */
const clauseOf = ({ language, sentence }: Room, verb: number): number[] => {
  const clause =
    dependentsWith(language, verb, "ccomp")[0] ??
    dependentsWith(language, verb, "parataxis").find((d) => isVerb(language, d) && d > verb);
  if (clause !== undefined) return subtree(language, clause);
  if (relation(language, verb) !== "parataxis") return [];
  // "Iran, the minister said, will respond": what is left of the sentence without the words of the cue.
  const own = new Set(subtree(language, verb));
  return subtree(language, language.head[verb] as number).filter(
    (t) => !own.has(t) && t >= sentence.first && t <= sentence.last,
  );
};

/** What the frames allow where no clause is said: an infinitive, an object, "A as B", a noun behind a preposition. */
const phraseOf = (language: Language, verb: number, { frames }: IndexedCue): number[] => {
  const infinitive = frames.has("infinitive") ? dependentsWith(language, verb, "xcomp")[0] : undefined;
  // "have sought to portray": the second is the cue.
  if (infinitive !== undefined) return verbCueAt(language, infinitive) === null ? subtree(language, infinitive) : [];
  const object = dependentsWith(language, verb, "obj")[0];
  const oblique = dependentsWith(language, verb, "obl", "advcl", "xcomp").find((d) => caseOf(language, d) === "as");
  // "portrayed him as weak", "called them thugs".
  const held = oblique ?? dependentsWith(language, verb, "xcomp").find((d) => language.xpos[d] !== "VB");
  if (frames.has("as") && object !== undefined && held !== undefined) {
    return [...subtree(language, object), ...subtree(language, held)].sort((a, b) => a - b);
  }
  const behind = dependentsWith(language, verb, "obl").find(
    (d) => frames.has(caseOf(language, d) as never) && caseOf(language, d) !== "as",
  );
  if (behind !== undefined && !frames.has("object")) return subtree(language, behind);
  if (!frames.has("object") || object === undefined || language.upos[object] !== "NOUN") return [];
  return subtree(language, object);
};

/** Quotations that the cue introduces or closes: they touch its words, or lie in its clause. */
const quotedBy = ({ language, quotations }: Room, cue: Span, words: Span, clause: Span | null): Quotation[] =>
  quotations.filter((quotation) => {
    const { outer } = quotation;
    if (!isSpeech(language, quotation) || overlaps(outer, cue)) return false;
    if (clause !== null && overlaps(outer, clause)) return true;
    if (outer.end <= words.start) return /^[\s,–—-]*$/.test(language.text.slice(outer.end, words.start));
    return outer.start >= words.end && /^[^.!?]{0,120}[,:]?\s*$/.test(language.text.slice(words.end, outer.start));
  });

export const fromVerb = (room: Room, verb: number): Draft | null => {
  const { language, cast, quotations } = room;
  const cue = verbCueAt(language, verb);
  if (cue === null || cue.kind === "appearance" || relation(language, verb) === "aux") return null;
  const span = cueSpan(language, verb, cue);
  const own = quotations.some(({ outer }) => outer.start < span.start && span.end < outer.end);
  const passive = isPassive(language, verb);
  const quoting = cue.lemma === "quote" || cue.lemma === "cite";
  const after = verb + 1 + cue.particles.length;
  const found = passive && !quoting ? agentOf(language, verb) : subjectOf(language, verb);
  const touches = quotations.some(({ outer }) =>
    /^[\s,]*$/.test(language.text.slice(outer.end, Math.max(outer.end, span.start))),
  );
  const subject = found < 0 && touches ? invertedSubject(room, after) : found;
  // "We believe", inside a quotation, is the quoted speaker's own: it has that speaker already.
  if (own && subject >= 0 && ["i", "we"].includes((language.form[subject] as string).toLowerCase())) return null;
  const words = {
    start: Math.min(span.start, subject < 0 ? span.start : (language.start[subject] as number)),
    end: Math.max(span.end, subject < 0 ? span.end : (language.end[subject] as number)),
  };
  const clause = cue.frames.has("clause") || cue.frames.has("quote") ? clauseOf(room, verb) : [];
  const clauseSpan =
    clause.length === 0
      ? null
      : { start: language.start[clause[0] as number] as number, end: language.end[clause.at(-1) as number] as number };
  const spoken = cue.frames.has("quote") || cue.frames.has("clause") ? quotedBy(room, span, words, clauseSpan) : [];
  const quoted = (t: number) =>
    spoken.some(
      ({ outer }) => outer.start <= (language.start[t] as number) && (language.end[t] as number) <= outer.end,
    );
  // Two stray words outside the marks are the parser's, not the speaker's.
  const wholly =
    clause.filter((t) => !quoted(t) && language.upos[t] !== "PUNCT" && t !== subject && t !== verb).length <= 2;
  const unsaid = new Set(
    subject < 0 ? [] : subtree(language, subject).filter((t) => !clause.includes(t) || t === subject),
  );
  const content =
    spoken.length > 0 && wholly
      ? spoken.map((quotation) => insideOf(language.text, quotation))
      : clause.length > 0
        ? contentOf(
            language,
            clause.filter((t) => t !== verb && !unsaid.has(t)),
          )
        : passive
          ? []
          : contentOf(language, phraseOf(language, verb, cue));
  if (content.length === 0) return null;
  const speaker = speakerOf(language, cast, subject, content);
  // An event suggests and does not say so; a thought or a feeling wants someone who has it; a study finds and a court rules.
  const may =
    subject < 0 ||
    spoken.length > 0 ||
    canSpeak(language, cast, subject) ||
    (language.upos[subject] === "NOUN" && (cue.kind === "speech" || isDocument(language, subject)));
  if (!may) return null;
  // What nobody is said to say is the article's own way of putting it, unless it is quoted or a passive hides who says so.
  if (speaker.span === null && !passive && spoken.length === 0) return null;
  if (content.some((part) => speaker.span !== null && overlaps(part, speaker.span))) return null;
  return {
    head: verb,
    speaker,
    cue: span,
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, verb, cue),
    kind: cue.kind,
    colour: cue.colour,
    because: `attribution/verb:${cue.lemma}`,
  };
};

/** "told Reuters the plan had been dropped": a clause without "that", which the parser takes for one about Reuters. */
export const fromTold = (room: Room, verb: number): Draft | null => {
  const { language, cast, quotations } = room;
  const cue = language.lemma[verb] === "tell" ? verbCueAt(language, verb) : null;
  const hearer = dependentsWith(language, verb, "iobj", "obj")[0] ?? -1;
  const subject = cue === null ? -1 : subjectOf(language, verb);
  if (cue === null || hearer < verb || subject < 0 || !canSpeak(language, cast, subject)) return null;
  const clause = dependentsWith(language, hearer, "acl").find((d) =>
    /^(?:VB[DPZN]|MD)$/.test(language.xpos[d] as string),
  );
  const said = clause === undefined ? [] : subtree(language, clause);
  // What is told stands elsewhere: "told residents the flood had displaced to return".
  if (dependentsWith(language, verb, "ccomp", "xcomp").length > 0) return null;
  // A pronoun of its own, or a comma, makes it a clause about whoever is told.
  if (said[0] !== hearer + 1 || !said.some((t) => relation(language, t) === "nsubj" && t < (clause as number)))
    return null;
  if (said.some((t) => t <= (clause as number) && /^W/.test(language.xpos[t] as string))) return null;
  const content = contentOf(language, said);
  if (content.length === 0) return null;
  return {
    head: verb,
    speaker: speakerOf(language, cast, subject, content),
    cue: cueSpan(language, verb, cue),
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, verb, cue),
    kind: cue.kind,
    colour: cue.colour,
    because: "attribution/told",
  };
};

/** Verbs of saying whose clause may stand far behind them. */
const reporting = new Set(
  "say tell announce state declare warn add confirm insist write claim report acknowledge reveal".split(" "),
);

/** "said in a statement carried by X that P", "told X in an interview on Monday that P": what the parser hangs on the words between. */
export const fromFarClause = (room: Room, verb: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const cue = verbCueAt(language, verb);
  if (cue === null || !reporting.has(cue.lemma) || language.xpos[verb] !== "VBD" || isPassive(language, verb))
    return null;
  let that = verb + 1;
  while (
    that < sentence.last &&
    that - verb < 16 &&
    !(language.form[that] === "that" && language.upos[that] === "SCONJ")
  ) {
    if (
      /^(?:VB[DPZ]|MD|[,:;“”"])$/.test(language.xpos[that] as string) ||
      /^[,:;“”"]$/.test(language.form[that] as string)
    )
      return null;
    that++;
  }
  const clause = language.head[that] as number;
  if (language.form[that] !== "that" || clause < that || that - verb < 3) return null;
  const subject = subjectOf(language, verb);
  if (subject < 0 || subject > verb) return null;
  const content = contentOf(
    language,
    subtree(language, clause).filter((t) => t >= that),
  );
  if (content.length === 0) return null;
  return {
    head: verb,
    speaker: speakerOf(language, cast, subject, content),
    cue: { start: language.start[verb] as number, end: language.end[verb] as number },
    content,
    form: formOf(content, quotations),
    stance: stanceOf(language, verb, cue),
    kind: cue.kind,
    colour: cue.colour,
    because: "attribution/far-clause",
  };
};
