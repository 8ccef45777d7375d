/**
 * The time stage. In: a language and the dateline. Out: expressions of time in text order, anchored on the dateline, on the tense
 * of the governing verb and on the days named before. The longest expression that starts at a token is taken.
 */
import type { Language, Sentence } from "../language/language.ts";
import type { Trace } from "../text/trace.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";
import type { Dateline } from "./dateline.ts";
import type { DateMention } from "./interval.ts";
import { noSuchDay, type Reading, type Surroundings, type TimeRule } from "./reading.ts";
import { absoluteRules } from "./rules-absolute.ts";
import { periodRules } from "./rules-periods.ts";
import { relativeRules } from "./rules-relative.ts";
import { directionOf } from "./tense.ts";

/** Every rule, the more demanding before the less: of two that read the same words the first is taken. */
export const timeRules: readonly TimeRule[] = [...absoluteRules, ...relativeRules, ...periodRules];

/** What an expression of time can begin with, so that rules are tried at few tokens. */
const opening =
  /^(\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|the$|a$|an$|last|next|this|past|previous|coming|following|early|earlier|later|mid|late|today|tonight|tomorrow|yesterday|overnight|day$|every|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|four|fif|six|seven|eight|nine|twen|several|many$|about|nearly|almost|around|over|more|some|recent|lately|formerly|soon|shortly|current|nowadays|at$|in$|spring|summer|autumn|fall$|winter|q[1-4]$|year|month|farvardin|ordibehesht|khordad|tir$|mordad|shahrivar|mehr$|aban|azar|dey$|bahman|esfand)/i;

interface Found {
  readonly reading: Reading;
  readonly rule: TimeRule;
  readonly end: number;
}

/** What the text has named so far: the last day, and the first day of the last expression of any kind. */
interface Named {
  readonly day: number | null;
  readonly any: number | null;
}

const surroundingsOf = (
  language: Language,
  sentence: Sentence,
  token: number,
  published: number | null,
  named: Named,
): Surroundings => {
  let direction: "past" | "future" | null | undefined;
  const lower = (t: number) =>
    t < sentence.first || t > sentence.last ? "" : (language.form[t] as string).toLowerCase();
  return {
    published,
    get direction() {
      if (direction === undefined) direction = directionOf(language, token);
      return direction;
    },
    reference: named.day ?? published,
    lastNamed: named.any ?? published,
    following: () => {
      for (let t = token + 2; t <= sentence.last; t++) {
        const found = readAt(language, sentence, t, published, named, false);
        if (found?.reading.precision === "day") return found.reading.first;
      }
      return null;
    },
    before: lower(token - 1),
    after: "",
    nounAfter: false,
  };
};

/** The longest reading that starts at a token, or null. `mayLook` is false when another expression asks what follows it. */
const readAt = (
  language: Language,
  sentence: Sentence,
  token: number,
  published: number | null,
  named: Named,
  mayLook: boolean,
): Found | null => {
  if (!opening.test(language.form[token] as string)) return null;
  const start = language.start[token] as number;
  let best: Found | null = null;
  const around = surroundingsOf(language, sentence, token, published, named);
  const asked: Surroundings = mayLook ? around : { ...around, following: () => null, direction: around.direction };
  for (const rule of timeRules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(language.text);
    if (match === null) continue;
    const end = start + match[0].trimEnd().length;
    if (end > sentence.end || (best !== null && end <= best.end)) continue;
    const next = tokenAfter(language, sentence, token, end);
    const after = next < 0 ? "" : (language.form[next] as string).toLowerCase();
    const nounAfter = next >= 0 && language.upos[next] === "NOUN";
    const reading = rule.read(match, Object.assign(Object.create(asked) as Surroundings, { after, nounAfter }));
    if (reading !== null) best = { reading, rule, end };
  }
  return best;
};

const tokenAfter = (language: Language, sentence: Sentence, token: number, end: number): number => {
  for (let t = token; t <= sentence.last; t++) {
    if ((language.start[t] as number) >= end) return t;
  }
  return -1;
};

const mentionOf = (start: number, { reading, rule, end }: Found): DateMention => {
  const clock = reading.clock ?? "";
  return {
    span: { start, end },
    timex: reading.timex,
    start: reading.first === null ? null : isoDay(reading.first) + clock,
    end: reading.last === null ? null : isoDay(reading.last) + clock,
    precision: reading.precision,
    because: rule.id,
  };
};

/**
 * @param dateline its `published` anchors "on Tuesday"; without it only what is printed in full has a place on the calendar
 * @returns expressions in text order, never overlapping
 */
export const findDates = (language: Language, dateline: Dateline, trace?: Trace): readonly DateMention[] => {
  const published = dateline.published === null ? null : parseIsoDay(dateline.published.start);
  const mentions: DateMention[] = [];
  let named: Named = { day: null, any: null };
  for (const sentence of language.sentences) {
    for (let token = sentence.first; token <= sentence.last; token++) {
      const found = readAt(language, sentence, token, published, named, true);
      if (found === null) continue;
      const { reading } = found;
      const mention = mentionOf(language.start[token] as number, found);
      const exists = reading !== noSuchDay;
      if (exists) mentions.push(mention);
      trace?.({
        stage: "time",
        span: mention.span,
        outcome: exists ? "kept" : "rejected",
        because: mention.because,
        reason: exists ? `reads as ${mention.timex}` : "there is no such day",
      });
      if (reading.first !== null)
        named = { day: reading.precision === "day" ? reading.first : named.day, any: reading.first };
      while (token < sentence.last && (language.start[token + 1] as number) < found.end) token++;
    }
  }
  return mentions;
};
