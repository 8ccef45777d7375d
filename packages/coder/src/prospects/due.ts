/**
 * When what is expected is due. In: a scene, the words that state a deed, the deed's own date. Out: an interval, or null.
 * A day is a day; a deadline ("by Friday", "within a week", "before the end of the year") runs from publication to its last day.
 */
import { isVerb } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { tokenAt } from "../events/scene.ts";
import { dependentsOf } from "../language/tree.ts";
import { isoDay, parseIsoDay } from "../time/calendar.ts";
import { type DateMention, type Interval, intervalOf } from "../time/interval.ts";

/** What stands before a time that is a limit, the last word first in sight. */
const limits: ReadonlySet<string> = new Set(["by", "before", "until", "till", "within", "than"]);

/** "in the coming days", "within days": a week at most. */
const fewDays = 7;

const vagueDays = /\bdays\b/i;
const ahead = /\b(coming|next|within|few|matter)\b/i;

const lowered = (scene: Scene, token: number): string => (scene.language.form[token] ?? "").toLowerCase();

/** Whether an expression is a limit: "by the end of July", "no later than Friday". */
const isLimit = (scene: Scene, { span }: DateMention): boolean => {
  const first = tokenAt(scene.language, span.start);
  for (let t = first - 1; t >= Math.max(0, first - 2); t--) if (limits.has(lowered(scene, t))) return true;
  return limits.has(lowered(scene, first));
};

/** "perhaps as soon as Sunday", "no earlier than Sunday": the first day on which it can be, by which nothing is due. */
const earliest = /\b(?:as (?:soon|early) as|(?:no|not) (?:earlier|sooner) than|not (?:before|until))(?: the)?\s+$/i;

const isEarliest = ({ language }: Scene, { span }: DateMention): boolean =>
  earliest.test(language.text.slice(Math.max(0, span.start - 30), span.start));

const until = (scene: Scene, last: string): Interval | null => {
  const from = scene.dateline.published?.start.slice(0, 10);
  return from === undefined || last < from ? null : { start: from, end: last, precision: "range" };
};

/** The last day of a limit: of "by the middle of September" the 15th. */
const limitOf = ({ language }: Scene, { span }: DateMention, { end }: Interval): string => {
  const day = end.slice(0, 10);
  return /\bmid(?:dle)?\b/i.test(language.text.slice(span.start, span.end)) ? `${day.slice(0, 8)}15` : day;
};

/** The interval of an expression as a due time. */
const asDue = (scene: Scene, mention: DateMention): Interval | null => {
  const interval = intervalOf(mention);
  if (interval !== null) return isLimit(scene, mention) ? until(scene, limitOf(scene, mention, interval)) : interval;
  const words = scene.language.text.slice(Math.max(0, mention.span.start - 20), mention.span.end);
  const published = scene.dateline.published?.start ?? null;
  const from = published === null ? null : parseIsoDay(published);
  return from !== null && vagueDays.test(words) && ahead.test(words) ? until(scene, isoDay(from + fewDays)) : null;
};

/** "before the year is out": its end; null where nothing of the kind stands behind the deed. */
const yearOut = (scene: Scene, token: number): Interval | null => {
  const { language, dateline } = scene;
  const end = language.sentences[language.sentence[token] as number]?.end ?? 0;
  const behind = language.text.slice(language.end[token], end);
  const year = dateline.published?.start.slice(0, 4);
  return year !== undefined && /\bbefore the year (?:is|was) (?:out|over)\b/i.test(behind)
    ? until(scene, `${year}-12-31`)
    : null;
};

/** The first expression behind a deed, in its sentence, with no other verb between. */
const timeBehind = (scene: Scene, token: number): DateMention | null => {
  const { language } = scene;
  const last = language.sentences[language.sentence[token] as number]?.last ?? token;
  for (let t = token + 1; t <= last; t++) {
    if (scene.dateAt[t] !== -1) return scene.dates[scene.dateAt[t] as number] ?? null;
    if (isVerb(language, t) || lowered(scene, t) === ";") return null;
  }
  return null;
};

/** The expression that gives an interval, in the deed's sentence. */
export const mentionOf = (scene: Scene, token: number, date: Interval): DateMention | undefined => {
  const sentence = scene.language.sentences[scene.language.sentence[token] as number];
  return scene.dates.find(
    ({ span, start, end }) =>
      start === date.start &&
      end === date.end &&
      sentence !== undefined &&
      span.start >= sentence.start &&
      span.end <= sentence.end,
  );
};

const weekdayName = /^(?:on |this |next |early |late )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?$/i;

const dayOfMonth = /^(?:[a-z]+ \d{1,2}|\d{1,2} [a-z]+)$/i;

/**
 * "was due on Thursday", "has invited them to talks on Wednesday": the tense is of the plan, not of the day, so that a weekday or a day of a
 * month that was read as the last one is the next.
 * @param halfWeek how many days back a weekday still is nearer than the same day of the next week; 0 where only a day ahead makes sense
 */
export const plannedDay = (scene: Scene, token: number, due: Interval | null, halfWeek: number): Interval | null => {
  const published = scene.dateline.published;
  if (due === null || published === null || due.precision !== "day") return due;
  const mention = mentionOf(scene, token, due);
  const day = parseIsoDay(due.start);
  const today = parseIsoDay(published.start);
  if (mention === undefined || day === null || today === null || day >= today) return due;
  const words = scene.language.text.slice(mention.span.start, mention.span.end);
  if (weekdayName.test(words) && today - day > halfWeek && today - day <= 7) {
    return { start: isoDay(day + 7), end: isoDay(day + 7), precision: "day" };
  }
  if (!dayOfMonth.test(words) || halfWeek > 0) return due;
  const next = `${Number(due.start.slice(0, 4)) + 1}${due.start.slice(4)}`;
  return { start: next, end: next, precision: "day" };
};

/**
 * "was to meet later on Tuesday", told on Wednesday: the Tuesday that has gone, although what was to be is read as lying ahead. The same words
 * on a Friday may mean either.
 */
export const wasYesterday = ({ language, dateline }: Scene, token: number, due: Interval | null): boolean => {
  const past = dependentsOf(language, token).some((d) => language.xpos[d] === "VBD" && language.lemma[d] === "be");
  const [today, day] = [dateline.published?.start, due?.start].map((iso) =>
    iso === undefined ? null : parseIsoDay(iso),
  );
  if (!past || due?.precision !== "day" || today == null || day == null) return false;
  return day - today >= 5 && day - today <= 6;
};

/**
 * @param token the word that states the deed
 * @param date when the deed happens as far as it is known otherwise
 */
export const dueOf = (scene: Scene, token: number, date: Interval | null): Interval | null => {
  if (date === null) {
    const behind = timeBehind(scene, token);
    if (behind !== null && isEarliest(scene, behind)) return null;
    return behind === null ? yearOut(scene, token) : asDue(scene, behind);
  }
  const mention = mentionOf(scene, token, date);
  if (mention !== undefined && isEarliest(scene, mention)) return null;
  return mention === undefined ? date : (asDue(scene, mention) ?? date);
};
