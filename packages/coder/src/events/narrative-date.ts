/**
 * The day a story stands at. In: a scene and a verb in the simple past. Out: the only day its sentence names, else the day named
 * last in its paragraph. "The two met on Sunday. They discussed trade": both were on Sunday.
 */
import type { Language, Sentence } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { isoDay, parseIsoDay } from "../time/calendar.ts";
import { isHistorical } from "../time/dateline.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { inMonthOf } from "../time/reading.ts";
import { caseOf } from "./grammar.ts";
import { inLead, type Scene } from "./scene.ts";

/** How many sentences back a day is carried. */
const memory = 3;

/** What says too little of when a story goes on. */
const coarse: ReadonlySet<string> = new Set(["season", "quarter", "year", "decade", "century"]);

const bounding: ReadonlySet<string> = new Set(["since", "after", "before", "until", "following", "by", "from"]);

/** Agencies print paragraphs of a sentence or two, and their story runs on. */
const shortParagraph = 2;

/** The sentences before one that tell the same story, the nearest first: its paragraph's, and of short ones those of the one before. */
const storyBefore = ({ sentences }: Language, index: number): readonly number[] => {
  const paragraphOf = (k: number): number => sentences[k]?.paragraph ?? -1;
  const own = paragraphOf(index);
  const sizeOf = (paragraph: number): number =>
    sentences
      .slice(Math.max(0, index - memory - shortParagraph), index + memory)
      .filter((s) => s.paragraph === paragraph).length;
  const runsOn = sizeOf(own) <= shortParagraph && sizeOf(own - 1) <= shortParagraph;
  const found: number[] = [];
  for (let k = index - 1; k >= Math.max(0, index - memory); k--)
    if (paragraphOf(k) === own || (runsOn && paragraphOf(k) === own - 1)) found.push(k);
  return found;
};

/** "They met Chad, which had withdrawn on Friday": the day of an aside, at which no story stands. */
const isAside = (language: Language, date: number): boolean => {
  for (let t = date; t >= 0; t = language.head[t] as number) if (language.deprel[t] === "acl:relcl") return true;
  return false;
};

interface Day {
  readonly interval: Interval;
  /** The first token of its words. */
  readonly token: number;
}

/**
 * Days that a sentence names and that are not bounds of something else, before or on the day of publication.
 * @param own whether it is the deed's own sentence, which may name a week or a month
 */
const daysOf = (scene: Scene, index: number, own = false): readonly Day[] => {
  const { language, dateAt, dates, dateline } = scene;
  const sentence = language.sentences[index];
  if (sentence === undefined) return [];
  const found: Day[] = [];
  let previous = -1;
  for (let t = sentence.first; t <= sentence.last; t++) {
    const at = dateAt[t] as number;
    if (at < 0 || at === previous) continue;
    previous = at;
    const interval = intervalOf(dates[at] as (typeof dates)[number]);
    if (interval === null || (own ? coarse.has(interval.precision) : interval.precision !== "day")) continue;
    if (!own && isAside(language, t)) continue;
    if (bounding.has(caseOf(language, t).split(" ")[0] as string)) continue;
    if (dateline.published !== null && interval.start > dateline.published.end) continue;
    found.push({ interval, token: t });
  }
  return found;
};

/** The day of the news: the first that the lead names and that is no background's; null where it names none. */
export const leadDay = (scene: Scene): Interval | null => {
  const { dateline, lead } = scene;
  for (const k of lead) {
    const day = daysOf(scene, k).find(({ interval }) => !isHistorical(dateline, interval));
    if (day !== undefined) return day.interval;
  }
  return null;
};

/** Times between two tokens that are no bounds and no asides, in text order. */
const timesOf = ({ language, dateAt, dates }: Scene, { first, last }: Stretch): readonly Interval[] => {
  const found = new Map<number, Interval>();
  for (let t = first; t <= last; t++) {
    const mention = dates[dateAt[t] as number];
    const interval = mention === undefined ? null : intervalOf(mention);
    if (interval === null || isAside(language, t) || bounding.has(caseOf(language, t).split(" ")[0] as string))
      continue;
    found.set(dateAt[t] as number, interval);
  }
  return [...found.values()];
};

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The part of a sentence, between semicolons, in which a token stands. */
const partOf = ({ form }: Language, { first, last }: Stretch, token: number): Stretch => {
  let [from, to] = [token, token];
  while (from > first && form[from - 1] !== ";") from--;
  while (to < last && form[to + 1] !== ";") to++;
  return { first: from, last: to };
};

/** The month of a day: a story of long ago goes on within it. */
const monthOf = (interval: Interval): Interval => {
  const at = parseIsoDay(interval.start.slice(0, 10));
  const month = at === null || interval.precision !== "day" ? null : inMonthOf(at);
  return month?.first == null || month.last === null
    ? interval
    : { start: isoDay(month.first), end: isoDay(month.last), precision: "month" };
};

const isPluperfect = (language: Language, verb: number): boolean =>
  language.xpos[verb] === "VBN" && language.form[dependent(language, verb, "aux")]?.toLowerCase() === "had";

/** When what is told again was done: at the only time of its sentence, else within the last that its paragraph told before. */
export const pastDate = (scene: Scene, verb: number): Interval | null => {
  const { language, dateline } = scene;
  const before = isPluperfect(language, verb);
  if (!before && !isNarrative(scene, verb)) return null;
  const index = language.sentence[verb] as number;
  const sentence = language.sentences[index] as Sentence;
  for (const part of [partOf(language, sentence, verb), sentence]) {
    const own = timesOf(scene, part);
    if (own.length > 0)
      return own.length === 1 && isHistorical(dateline, own[0] as Interval) ? (own[0] as Interval) : null;
  }
  if (before) return null;
  for (const k of storyBefore(language, index)) {
    const time = timesOf(scene, language.sentences[k] as Sentence).at(-1);
    if (time !== undefined) return isHistorical(dateline, time) ? monthOf(time) : null;
  }
  return null;
};

/** Whether a verb tells the story on: simple past, no auxiliary. */
const isNarrative = (scene: Scene, verb: number): boolean => {
  const { language } = scene;
  if (language.xpos[verb] !== "VBD" && language.xpos[verb] !== "VBN") return false;
  return !dependentsOf(language, verb).some(
    (d) => relation(language, d) === "aux" && language.deprel[d] !== "aux:pass",
  );
};

/** "have reached an agreement, he announced late on Wednesday": news of that day. */
const isPerfect = (language: Language, verb: number): boolean =>
  language.xpos[verb] === "VBN" && ["VBZ", "VBP"].includes(language.xpos[dependent(language, verb, "aux")] as string);

/** Whether a sentence speaks of somebody of the same states: the story goes on with them. */
const speaksOf = (scene: Scene, index: number, ids: readonly string[]): boolean => {
  const sentence = scene.language.sentences[index];
  if (sentence === undefined) return false;
  const country = (id: string): string => scene.actorOf.get(id)?.country ?? id;
  const own = new Set(ids.map(country));
  for (let t = sentence.first; t <= sentence.last; t++)
    if (scene.covered[t]?.actors.some((id) => own.has(country(id)))) return true;
  return false;
};

/** The only day of a deed's sentence; of several, the one that opens it, up to the next: "Two days later he flew home, and on Friday …". */
const dayOfSentence = ({ language }: Scene, days: readonly Day[], verb: number): Interval | null => {
  const [first, second] = days as [Day, Day?];
  const opens = first.token <= (language.sentences[language.sentence[verb] as number]?.first ?? 0) + 1;
  return second === undefined || (opens && verb < second.token) ? first.interval : null;
};

/**
 * The day at which a story stands.
 * @param doers ids of those who act; a day is carried on only from a sentence that speaks of their side
 */
export const narrativeDate = (scene: Scene, verb: number, doers: readonly string[]): Interval | null => {
  const perfect = isPerfect(scene.language, verb);
  if (!isNarrative(scene, verb) && !(perfect && inLead(scene, verb))) return null;
  const { language } = scene;
  const index = language.sentence[verb] as number;
  const own = daysOf(scene, index, true);
  if (own.length > 0) return dayOfSentence(scene, own, verb);
  if (perfect) return null;
  for (const k of storyBefore(language, index)) {
    const days = daysOf(scene, k);
    if (days.length > 0) return speaksOf(scene, k, doers) ? (days[days.length - 1] as Day).interval : null;
  }
  return null;
};
