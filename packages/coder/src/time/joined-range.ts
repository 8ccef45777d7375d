/**
 * Two expressions that bound one stretch: "from 1980 to 1988", "between Monday and Wednesday". In: an article's text and its dates.
 * Out: the interval from the first day of the one to the last of the other. Each stays an expression of its own, as in TIMEX3.
 */
import type { DateMention, Interval } from "./interval.ts";

const lead = { from: /^\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?$/iu, between: /^\s*and\s+$/iu };
const opener = /(from|between)\s+$/iu;

/**
 * The stretch that an expression opens, or null where it opens none.
 * @param index of the first expression in `dates`, which are in text order
 */
export const joinedRange = (text: string, dates: readonly DateMention[], index: number): Interval | null => {
  const first = dates[index];
  const last = dates[index + 1];
  if (first?.start == null || last?.end == null || last.span.start - first.span.end > 16) return null;
  const word = opener.exec(text.slice(Math.max(0, first.span.start - 9), first.span.start))?.[1]?.toLowerCase();
  if (word !== "from" && word !== "between") return null;
  if (!lead[word].test(text.slice(first.span.end, last.span.start)) || last.end < first.start) return null;
  return { start: first.start, end: last.end, precision: "range" };
};
