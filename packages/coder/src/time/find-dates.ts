/**
 * The time stage. In: a language and the dateline. Out: expressions of time in text order, anchored on the dateline, on the tense
 * of the governing verb and on the days named before. The longest expression that starts at a token is taken.
 */
import type { Entity, Language, Sentence } from "../language/language.ts";
import type { Trace } from "../text/trace.ts";
import { civil, isoDay, parseIsoDay } from "./calendar.ts";
import type { Dateline } from "./dateline.ts";
import type { DateMention } from "./interval.ts";
import { timeModifiers, wholeUnit } from "./modifiers.ts";
import { noSuchDay, type Reading, type TimeRule } from "./reading.ts";
import { calendarRules } from "./rules-calendars.ts";
import { atClock, clockOf, clockRules, clockWords } from "./rules-clock.ts";
import { dateRules } from "./rules-dates.ts";
import { durationRules } from "./rules-durations.ts";
import { nearRules } from "./rules-near.ts";
import { periodRules } from "./rules-periods.ts";
import { vagueRules } from "./rules-vague.ts";
import { weekdayRules } from "./rules-weekdays.ts";
import { yearRules } from "./rules-years.ts";
import { type Named, type Scan, surroundingsAt, tokenCovering } from "./surroundings.ts";

/** Every rule, the more demanding before the less: of two that read the same words the first is taken. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...yearRules,
  ...periodRules,
  ...calendarRules,
  ...weekdayRules,
  ...nearRules,
  ...durationRules,
  ...clockRules,
  ...vagueRules,
];

/** What an expression of time can begin with, so that rules are tried at few tokens. */
const opening =
  /^(\d|['’][2-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|the$|that$|these$|an?$|last|next|this|past|previous|preceding|coming|following|current|early|earlier|later|mid|late$|lately|very$|today|tonight|tomorrow|yesterday|overnight|day|every$|each$|once$|twice$|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|fif|twen|hundred|dozen|half|several|many$|few|numerous|countless|quite|about|nearly|almost|around|roughly|approximately|over$|under$|more$|most$|less$|no$|not$|at$|as$|up$|just$|well$|some$|recent|soon$|shortly$|now|right$|present|near|in$|spring|summer|autumn|fall$|winter|q[1-4]$|h[12]$|fy|fiscal|financial|year|month|week|hours?$|minutes|nights?$|decade|centur|hourly|daily|fortnight|quarterly|annually|beginning|start|outset|middle|end$|close$|turn$|eve$|rest$|remain|first|second$|final|opening|closing|small$|morning|afternoon|evening|dawn|before$|noon|midday|midnight|farvardin|ordibehesht|khordad|tir$|mordad|shahrivar|mehr$|aban|azar|dey$|bahman|esfand|iranian|persian|solar|rama[dz]|muharram|ashura|arba|eid|n[oe][wr]|christmas|orthodox|international|valentine|bastille|halloween|thanksgiving|good$|easter|\p{L}+(?:th|first)$)/iu;

/** How many modifiers may stand before one another: "nearly at the end of the first week of July". */
const depth = 3;
/** How many sentences a story is carried on. */
const memory = 1;

interface Found {
  readonly reading: Reading;
  readonly because: string;
  readonly end: number;
}

/** The longest reading of the words from `start` on, which lies in a token: "mid-2011" is one. */
const read = (scan: Scan, token: number, start: number, rules: readonly TimeRule[]): Found | null => {
  const { language, sentence } = scan;
  const { around, ends } = surroundingsAt(scan, token);
  let best: Found | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(language.text);
    if (match === null) continue;
    const end = start + match[0].trimEnd().length;
    if (end > sentence.end || (best !== null && end <= best.end)) continue;
    ends(end);
    const reading = rule.read(match, around);
    if (reading !== null) best = { reading, because: rule.id, end };
  }
  return best;
};

const clockBehind = new RegExp(`(?:\\s*,)?\\s+(?:at\\s+)?${clockWords}(?![\\p{L}\\d:])`, "iuy");

/** A clock time that follows a day belongs to it: "Tuesday at 5 p.m.". */
const withClockBehind = ({ language, sentence }: Scan, found: Found): Found => {
  clockBehind.lastIndex = found.end;
  const match = clockBehind.exec(language.text);
  if (match === null || found.end + match[0].length > sentence.end) return found;
  const reading = atClock(found.reading, clockOf(match.groups));
  return reading === null ? found : { ...found, reading, end: found.end + match[0].trimEnd().length };
};

/** The longest expression that starts at a token, or null. */
const readAt = (scan: Scan, token: number, start: number, left: number = depth): Found | null => {
  const { language, sentence } = scan;
  if (start === language.start[token] && !opening.test(language.form[token] as string)) return null;
  const plain = read(scan, token, start, timeRules);
  let best = plain === null ? null : withClockBehind(scan, plain);
  if (left === 0) return best;
  for (const modifier of timeModifiers) {
    modifier.pattern.lastIndex = start;
    const match = modifier.pattern.exec(language.text);
    if (match === null || start + match[0].length >= sentence.end) continue;
    const from = start + match[0].length;
    const next = tokenCovering(scan, token, from);
    const inner = readAt(scan, next, from, left - 1) ?? read(scan, next, from, [wholeUnit]);
    if (inner === null || inner.reading === noSuchDay || (best !== null && inner.end <= best.end)) continue;
    const reading = modifier.wrap(match, inner.reading, surroundingsAt(scan, token).around);
    if (reading !== null) best = { reading, because: modifier.id, end: inner.end };
  }
  return best;
};

const mentionOf = (start: number, { reading, because, end }: Found): DateMention => {
  const clock = reading.clock ?? "";
  return {
    span: { start, end },
    timex: reading.timex,
    start: reading.first === null ? null : isoDay(reading.first) + clock,
    end: reading.last === null ? null : isoDay(reading.last) + clock,
    precision: reading.precision,
    because,
  };
};

/** What is named after a further expression. */
const named = (
  before: Named,
  { first, precision, dated = false }: Reading,
  published: number | null,
  since: boolean,
): Named => {
  if (first === null) return before;
  const { year, month } = civil(first);
  const fine = precision === "day" || precision === "minute" || precision === "month";
  const tells = dated && fine && !since && published !== null && year < civil(published).year;
  const day = precision === "day" || precision === "minute" ? first : null;
  // "The envoys met on Sunday. Last month Athens protested. A week later …": a week after a day that is not told.
  const stale = precision === "month" && before.day !== null && civil(before.day).month !== month;
  const ahead = day !== null && published !== null && day > published;
  return {
    day: stale ? null : (day ?? before.day),
    pastDay: stale ? null : ahead ? before.pastDay : (day ?? before.pastDay),
    sentenceDay: day ?? before.sentenceDay,
    any: first,
    story: tells ? { year, month } : fine && before.story?.year !== year ? null : before.story,
  };
};

const entitiesByToken = ({ entities }: Language): ReadonlyMap<number, Entity> => {
  const at = new Map<number, Entity>();
  for (const entity of entities) for (let t = entity.first; t <= entity.last; t++) at.set(t, entity);
  return at;
};

const scanOf = (
  language: Language,
  sentence: Sentence,
  published: number | null,
  before: Named,
  entityAt: ReadonlyMap<number, Entity>,
): Scan => {
  const quiet: Scan = { language, sentence, published, named: before, entityAt, following: () => null };
  return {
    ...quiet,
    following: (token) => {
      for (let t = token + 2; t <= sentence.last; t++) {
        const found = readAt(quiet, t, language.start[t] as number, 0);
        if (found?.reading.precision === "day") return found.reading.first;
      }
      return null;
    },
  };
};

/**
 * @param dateline its `published` anchors "on Tuesday"; without it only what is printed in full has a place on the calendar
 * @returns expressions in text order, never overlapping
 */
export const findDates = (language: Language, dateline: Dateline, trace?: Trace): readonly DateMention[] => {
  const published = dateline.published === null ? null : parseIsoDay(dateline.published.start);
  const mentions: DateMention[] = [];
  const entityAt = entitiesByToken(language);
  let before: Named = { day: null, sentenceDay: null, pastDay: null, any: null, story: null };
  let told = { paragraph: -1, left: 0 };
  for (const sentence of language.sentences) {
    const carried = told.paragraph === sentence.paragraph && told.left > 0;
    before = { ...before, sentenceDay: null, story: carried ? before.story : null };
    told = { ...told, left: told.left - 1 };
    for (let token = sentence.first; token <= sentence.last; token++) {
      const found = readAt(
        scanOf(language, sentence, published, before, entityAt),
        token,
        language.start[token] as number,
      );
      if (found === null) continue;
      const mention = mentionOf(language.start[token] as number, found);
      const exists = found.reading !== noSuchDay;
      if (exists) mentions.push(mention);
      trace?.({
        stage: "time",
        span: mention.span,
        outcome: exists ? "kept" : "rejected",
        because: mention.because,
        reason: exists ? `reads as ${mention.timex}` : "there is no such day",
      });
      const since = token > sentence.first && (language.form[token - 1] as string).toLowerCase() === "since";
      const { story } = before;
      before = named(before, found.reading, published, since);
      // A printed year begins a story, a further month of that year goes on with it.
      const goesOn = found.reading.dated === true || (story !== null && found.reading.precision === "month");
      if (before.story !== null && goesOn) told = { paragraph: sentence.paragraph, left: memory };
      while (token < sentence.last && (language.start[token + 1] as number) < found.end) token++;
    }
  }
  return mentions;
};
