/**
 * What is said, where the networks are sure of who says it and by which word and leave what is said to nobody. In: what they read around a cue.
 * Out: the tokens that the order of the words gives to the content: "S, X said."; "S, said X, S"; "X says S"; "X told Y on Monday that S".
 */
import type { Language, Sentence } from "../language/language.ts";
import { dependentsWith, subtree } from "../language/tree.ts";
import { firstToken, isPassive, range } from "./draft.ts";
import type { Quotation } from "./quoted.ts";
import type { CueReading } from "./read-roles.ts";

const closes = /^[.,;:!?]$/;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const complementizers = /^(?:that|whether|how|why)$/;

const isFiniteVerb = (language: Language, t: number): boolean => /^(?:VB[DPZ]|MD)$/.test(language.xpos[t] as string);
const isClause = (language: Language, tokens: readonly number[]): boolean =>
  tokens.some((t) => isFiniteVerb(language, t));

/** Without the next thing that the speaker does, where a clause stands before it: "said S and warned that …". */
const withoutNext = (language: Language, head: number, tokens: readonly number[]): readonly number[] => {
  const next = dependentsWith(language, head, "conj").find((d) => /^VB/.test(language.xpos[d] as string));
  const first = next === undefined ? -1 : (subtree(language, next)[0] as number);
  const kept = tokens.filter((t) => t < first);
  return isClause(language, kept) ? kept : tokens;
};

/** Behind the cue: a clause with its conjunction within reach, or one that begins at once. */
const behind = (language: Language, { last }: Sentence, head: number, from: number): readonly number[] => {
  const that = range(from, Math.min(from + 16, last)).find(
    (t) =>
      complementizers.test(language.form[t] as string) && language.upos[t] !== "DET" && language.upos[t] !== "PRON",
  );
  const broken = range(from, (that ?? from) - 1).some(
    (t) => isFiniteVerb(language, t) || /^[;:“”"]$/.test(language.form[t] as string),
  );
  const start = that === undefined || broken ? from : that;
  const said = withoutNext(language, head, range(start, last));
  const subject = range(from, last).find((t) => isFiniteVerb(language, t)) ?? from;
  const begins = !closes.test(language.form[from] ?? ".") && !/^(?:ADP|SCONJ)$/.test(language.upos[from] ?? "ADP");
  const opens = start !== from || (begins && subject > from && subject < from + 8);
  return opens && isClause(language, said) ? said : [];
};

/** "He said:" and what is quoted in the next sentence or paragraph. */
const quotedNext = (language: Language, { end }: Sentence, quotations: readonly Quotation[]): readonly number[] => {
  const next = quotations.find(({ outer }) => outer.start >= end);
  if (next === undefined || /\S/.test(language.text.slice(end, next.outer.start))) return [];
  const first = firstToken(language, next.inner.start);
  return range(first, firstToken(language, next.inner.end) - 1);
};

/** "S, X said on Monday, S": what stands before it and, where that is no clause of its own, behind it. */
const aroundAside = (
  language: Language,
  { last: end }: Sentence,
  opens: number,
  before: number,
  last: number,
): readonly number[] => {
  const closed = range(last + 1, Math.min(last + 7, end)).find((t) => closes.test(language.form[t] as string)) ?? -1;
  const next = last + 1;
  const adverbial =
    next >= closed ||
    /^(?:ADP|ADV|SCONJ)$/.test(language.upos[next] as string) ||
    weekday.test(language.form[next] as string);
  if (last < end && (closed < 0 || !adverbial)) return [];
  const ahead = range(opens, before);
  const rest = language.form[closed] === "," ? range(closed + 1, end) : [];
  // "…, it read, and had been asked", "…, it read, to be prudent"
  const goesOn =
    rest[0] !== undefined &&
    (language.form[rest[0]] === "to" || (language.upos[rest[0]] === "CCONJ" && isFiniteVerb(language, rest[0] + 1)));
  if (isClause(language, ahead) && language.upos[before] !== "CCONJ" && !goesOn) return ahead;
  return isClause(language, rest) ? [...ahead, ...rest] : [];
};

/** "has promised “consequences”": words in marks right behind the cue. */
const quotedAtOnce = (language: Language, last: number, quotations: readonly Quotation[]): readonly number[] => {
  const end = language.end[last] as number;
  const found = quotations.find(({ outer }) => outer.start >= end);
  if (found === undefined || /\S/.test(language.text.slice(end, found.outer.start))) return [];
  return range(firstToken(language, found.inner.start), firstToken(language, found.inner.end) - 1);
};

/** The stretch of cue and source around the cue's head: of a source in several stretches the one beside the cue speaks. */
const ownWords = ({ head, source, cue }: CueReading): { readonly first: number; readonly last: number } => {
  const own = new Set([head, ...source, ...cue]);
  let [first, last] = [head, head];
  while (own.has(first - 1)) first--;
  while (own.has(last + 1)) last++;
  return { first, last };
};

const said = (language: Language, quotations: readonly Quotation[], reading: CueReading): readonly number[] => {
  const { head, cue } = reading;
  const sentence = language.sentences[language.sentence[head] as number] as Sentence;
  // "promoted by both parties"; "according to" has a rule of its own.
  if (
    language.upos[head] === "NOUN" ||
    language.form[head]?.toLowerCase() === "according" ||
    isPassive(language, head) ||
    language.form[cue.at(-1) ?? head] === "by"
  )
    return [];
  const { first: start, last } = ownWords(reading);
  const first = /^(?:as|like)$/.test(language.form[start - 1] ?? "") ? start - 1 : start;
  if (first < sentence.first || last > sentence.last) return [];
  const before = language.form[first - 1] ?? "";
  if (language.form[last + 1] === ":" && last + 1 >= sentence.last) return quotedNext(language, sentence, quotations);
  const opens = language.upos[sentence.first] === "CCONJ" ? sentence.first + 1 : sentence.first;
  if (before === ",") return aroundAside(language, sentence, opens, first - 2, last);
  // "what Kyiv says", "something a caller told": what is said stands before them.
  const apart = first === opens || /^(?:PUNCT|CCONJ)$/.test(language.upos[first - 1] as string);
  if (reading.source.some((t) => t > head) || !apart) return [];
  const quoted = quotedAtOnce(language, last, quotations);
  if (quoted.length > 0) return quoted;
  const heard = dependentsWith(language, head, "iobj", "obj").find((d) => subtree(language, d)[0] === last + 1);
  // "told the council it would go": the clause is what the tree has not hung on the council.
  const from = language.lemma[head] === "tell" && heard !== undefined ? heard + 1 : last + 1;
  return behind(language, sentence, head, from);
};

/** @returns the reading, with the content that stands beside its cue where it had none and the order of the words tells */
export const withContentBeside = (
  language: Language,
  quotations: readonly Quotation[],
  reading: CueReading,
): CueReading => {
  if (reading.content.length > 0 || !reading.sure || reading.source.length === 0) return reading;
  const content = said(language, quotations, reading);
  const { first, last } = ownWords(reading);
  return { ...reading, content, source: reading.source.filter((t) => t >= first && t <= last) };
};
