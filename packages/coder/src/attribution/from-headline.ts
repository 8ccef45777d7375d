/**
 * Lines that name their speaker before a colon. In: a sentence and its colon. Out: a draft, or null. "Blinken: any step is welcome" is said,
 * "Ukraine war: three die in Kherson" and "Alexei Navalny: Putin critic dies" are labels: who stands before the colon has to be able to speak, and
 * what stands behind it to sound like something said, with a modal, a copula, a past tense, marks of quotation, or in the first person.
 */
import { dependentsOf } from "../language/tree.ts";
import { contentOf } from "./content.ts";
import { type Draft, isVerb, nounAfter, type Room, range, stated } from "./draft.ts";
import { isSourceNoun, speakerIn } from "./speakers.ts";

/** "21:40 - ", "Update 3:" and other marks before the name. */
const stamp = /^(?:[\d:.]+|[ap]\.?m\.?|GMT|[-–—|•*#]+)$/i;

const firstPerson = /^(?:I|we|us|our|my)$/i;

/** Words of the line before which nothing but a time stands, or −1. */
const lineStart = ({ language, sentence }: Room, colon: number): number => {
  const { text, start, form } = language;
  let t = sentence.first;
  const line = text.lastIndexOf("\n", start[t] as number) + 1;
  if (text.slice(line, start[t]).trim() !== "") return -1;
  while (t < colon && (stamp.test(form[t] as string) || language.upos[t] === "PUNCT")) t++;
  return t < colon ? t : -1;
};

type Sound = "demand" | "statement" | "label";

/** How the words behind the colon sound: like a demand, like somebody's statement, or like the article's own. */
const soundOf = ({ language, quotations }: Room, tokens: readonly number[]): Sound => {
  const { xpos, form, lemma, deprel, start } = language;
  if (tokens.some((t) => xpos[t] === "MD" || firstPerson.test(form[t] as string))) return "demand";
  const quoted = (t: number) =>
    quotations.some(({ outer }) => outer.start <= (start[t] as number) && (start[t] as number) < outer.end);
  const suffered = (t: number) =>
    dependentsOf(language, t).some((d) => deprel[d] === "nsubj:pass" || deprel[d] === "aux:pass");
  const told = tokens.some(
    (t) =>
      quoted(t) ||
      (lemma[t] === "be" && (deprel[t] === "cop" || xpos[language.head[t] as number] === "VBG")) ||
      (xpos[t] === "VBD" && language.upos[t] === "VERB" && !suffered(t)),
  );
  return told ? "statement" : "label";
};

/** The words behind the colon: to the end of the line where they are in the first person, as in a transcript, and otherwise the first sentence. */
const behind = ({ language }: Room, colon: number): readonly number[] => {
  const { text, start, form, sentences } = language;
  const line = text.indexOf("\n", start[colon]);
  const end = line < 0 ? text.length : line;
  let last = colon;
  while (last + 1 < form.length && (start[last + 1] as number) < end) last++;
  const said = range(colon + 1, last);
  if (said.length === 0 || said.some((t) => firstPerson.test(form[t] as string))) return said;
  const first = sentences[language.sentence[colon + 1] as number]?.last ?? last;
  return said.filter((t) => t <= first);
};

/** The head of a line as its words have it, or null where a colon stands elsewhere. */
const headlineAt = (room: Room, colon: number) => {
  const { language, cast, sentence } = room;
  if (language.form[colon] !== ":" || colon - sentence.first > 14) return null;
  const first = lineStart(room, colon);
  if (first < 0 || range(first, colon - 1).some((t) => isVerb(language, t) || language.form[t] === ",")) return null;
  const said = behind(room, colon);
  if (said.length === 0) return null;
  // "Obama on climate change: S"
  const about = range(first + 1, colon - 1).find((t) => /^(?:on|to)$/.test(language.form[t] as string)) ?? colon;
  const head = nounAfter(language, first, about - 1);
  const speaker = speakerIn(language, cast, range(first, about - 1), []);
  return head < 0 || speaker.span === null ? null : { head, speaker, said };
};

/** "Alexei Navalny: Putin critic dies": a colon behind which the article itself speaks. */
export const isLabel = (room: Room, colon: number): boolean => {
  const line = headlineAt(room, colon);
  return line !== null && soundOf(room, line.said) === "label";
};

export const fromHeadline = (room: Room, colon: number): Draft | null => {
  const { language, cast, quotations } = room;
  const line = headlineAt(room, colon);
  if (line === null) return null;
  const { head, speaker, said } = line;
  const sound = soundOf(room, said);
  const actor = cast.actors.find(({ id }) => id === speaker.actor);
  const described =
    language.upos[head] === "NOUN" && speaker.anonymous && (isSourceNoun(language, head) || speaker.sector !== null);
  const person = actor === undefined ? described : actor.kind !== "state";
  const name = language.upos[head] === "PROPN";
  const content = contentOf(language, said);
  if (sound === "label" || content.length === 0 || !(person || (sound === "demand" && name))) return null;
  return stated(quotations, {
    head: colon,
    speaker,
    cue: { start: language.start[colon] as number, end: language.end[colon] as number },
    content,
    because: "attribution/headline",
  });
};
