/**
 * Days that label what stands under them, as in chronologies and live reports. In: a language, its dates, the day of publication. Out: by
 * paragraph, the time that labels it: "March 14: Britain expels …", "14 March" alone above its entries, "21:40 The council is meeting".
 */
import type { Language } from "../language/language.ts";
import { type DateMention, type Interval, intervalOf } from "../time/interval.ts";

/** One label may be a dateline; several make a chronology. */
const leastLabels = 2;

/** What parts a label from its entry. */
const partings: ReadonlySet<string> = new Set([":", "–", "—", "-", "--", "|"]);

const closing = /^\p{P}$/u;
const clock = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/;

interface Label {
  /** Null where a heading without a date ends what the last one labels. */
  readonly interval: Interval | null;
  /** Whether it stands above its entries, in a paragraph of its own. */
  readonly heading: boolean;
}

/** The label with which a paragraph begins, or null. */
const labelOf = (
  language: Language,
  dates: readonly DateMention[],
  dateAt: Int32Array,
  first: number,
  last: number,
): Label | null => {
  const begins = /^[•*\p{Pd}]$/u.test(language.form[first] as string) ? first + 1 : first;
  const date = dates[dateAt[begins] ?? -1];
  const interval = date === undefined ? null : intervalOf(date);
  if (interval === null) return null;
  let next = begins;
  while (next <= last && dates[dateAt[next] ?? -1] === date) next++;
  if (next <= last && partings.has(language.form[next] as string) && next < last) return { interval, heading: false };
  while (next <= last && closing.test(language.form[next] as string)) next++;
  return next > last ? { interval, heading: true } : null;
};

/** "9:30 p.m. Officials say", "21:40 GMT": a clock time that opens a paragraph stands on the day of the report. */
const opensWithClock = (language: Language, first: number): boolean => clock.test(language.form[first] as string);

/**
 * @param dateAt index into `dates` of the expression that covers a token, or −1
 * @param published the day on which a live report's clock times stand
 * @returns by paragraph; empty where fewer than two paragraphs are labelled alike
 */
export const labelledDays = (
  language: Language,
  dates: readonly DateMention[],
  dateAt: Int32Array,
  published: Interval | null,
): ReadonlyMap<number, Interval> => {
  const openings = new Map<number, { first: number; last: number }>();
  for (const { paragraph, first, last } of language.sentences) {
    const known = openings.get(paragraph);
    openings.set(paragraph, { first: known?.first ?? first, last });
  }
  const labels = new Map<number, Label>();
  const clocks: number[] = [];
  for (const [paragraph, { first, last }] of openings) {
    const label = labelOf(language, dates, dateAt, first, last);
    if (label !== null) labels.set(paragraph, label);
    else if (opensWithClock(language, first)) clocks.push(paragraph);
  }
  const days = new Map<number, Interval>();
  if (labels.size >= leastLabels) {
    let over: Interval | null = null;
    for (const [paragraph, { last }] of openings) {
      const label = labels.get(paragraph);
      if (label !== undefined) over = label.heading ? label.interval : null;
      // A heading of another kind ends the list.
      else if (!/^[.!?…:;”"’')\]]+$/.test(language.form[last] as string)) over = null;
      const interval = label?.interval ?? over;
      if (interval !== null) days.set(paragraph, interval);
    }
  }
  if (clocks.length >= leastLabels && published !== null && published.precision === "day")
    for (const paragraph of clocks) if (!days.has(paragraph)) days.set(paragraph, published);
  return days;
};
