/**
 * Where what is said ends. In: what the networks read around a cue. Out: the same, with the content drawn out to the end of the clause that it
 * begins ("said that A, which is B") and cut before what else the speaker does ("said A and called for B").
 */
import type { Language } from "../language/language.ts";
import { dependentsWith, subtree } from "../language/tree.ts";
import { range } from "./draft.ts";
import type { CueReading } from "./read-roles.ts";

const isTensed = (language: Language, t: number): boolean => /^VB[DPZ]$/.test(language.xpos[t] as string);

/** The first word of the next thing that the speaker does, or −1. */
const nextDeed = (language: Language, head: number): number => {
  const next = dependentsWith(language, head, "conj").find((d) => d > head && isTensed(language, d));
  return next === undefined ? -1 : (subtree(language, next)[0] as number);
};

/** Whether what follows a comma may be the article's own again: "…, and hinted", "…, while others", "…, citing". */
const turns = (language: Language, t: number): boolean =>
  language.xpos[t] === "VBG" ||
  /^(?:while|whereas|although|though|when|after|but)$/.test(language.form[t] ?? "") ||
  (language.upos[t] === "CCONJ" && !/^(?:that|whether)$/.test(language.form[t + 1] ?? ""));

/** The last word of a further clause behind `last`, ", and that B", or `last` where none follows. */
const throughFurther = (language: Language, last: number): number => {
  const and = language.form[last + 1] === "," ? last + 2 : last + 1;
  const that = and + 1;
  if (language.upos[and] !== "CCONJ" || language.form[that] !== "that" || language.upos[that] !== "SCONJ") return last;
  const end = subtree(language, language.head[that] as number).at(-1) as number;
  return end > that ? end : last;
};

/** The last word of the clause that is said first, as far as it is said. */
const endOf = (language: Language, { head, content }: CueReading): number => {
  const [first, last] = [content[0] as number, content.at(-1) as number];
  const stop = nextDeed(language, head);
  const clause = dependentsWith(language, head, "ccomp")
    .map((d) => subtree(language, d))
    .find((own) => own[0] === first);
  if (stop > first && stop <= last && !clause?.includes(stop)) return stop - 1;
  if (clause === undefined || language.form[last + 1] !== "," || turns(language, last + 2)) return last;
  return Math.max(last, Math.min(clause.at(-1) as number, stop > last ? stop - 1 : Number.POSITIVE_INFINITY));
};

/** @returns the reading; contents that are broken, or stand before their cue, as they are */
export const throughClause = (language: Language, reading: CueReading): CueReading => {
  const { head, content } = reading;
  const [first, last] = [content[0] ?? -1, content.at(-1) ?? -1];
  if (first < head || last - first + 1 !== content.length || !isTensed(language, head)) return reading;
  const end = endOf(language, reading);
  const further = language.form[first] === "that" ? throughFurther(language, end) : end;
  return further === last ? reading : { ...reading, content: range(first, further) };
};
