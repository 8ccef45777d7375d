/**
 * How a period stands against the usual. In: what is known over all that was read, and the day on which the period begins. Out: sentences of
 * figures, or one that says that too little came before. Shares of the articles read, so that a week of much reading is no week of much
 * doing; each difference with whether chance alone may make it.
 */
import { turnWords } from "../formats/turn-words.ts";
import { counted, dateWords, signedScore } from "../formats/words.ts";
import { dayOf, isoOf } from "../relations/days.ts";
import { type BriefHappening, dayOfNews } from "../relations/happenings.ts";
import { meanOf } from "../relations/mean.ts";
import type { ReadByDay } from "../relations/series.ts";
import type { Story } from "../relations/story.ts";
import { turningPoints } from "../relations/turning-points.ts";
import { wilsonInterval } from "../relations/wilson.ts";

/** A usual needs this many articles and happenings before the period. */
const enoughArticles = 5;
const enoughHappenings = 5;
/** The period of a memo that names none: four weeks, to the day of reading. */
export const usualPeriod = 28;
/** Changes of level that are told. */
const mostTurns = 2;

/** What a period is held against: all that was read up to its end. */
export interface History extends Pick<Story, "prospects" | "series" | "until"> {
  readonly happenings: readonly BriefHappening[];
  /** How many articles were read of each day, whatever they tell. */
  readonly readOn: ReadByDay;
}

interface Part {
  readonly happenings: readonly BriefHappening[];
  /** Articles that tell of the sides. */
  readonly articles: number;
  /** Articles read. */
  readonly read: number;
}

/** What lies before and after a day; what has neither date nor day of publication lies on no side. */
const parts = (history: History, start: string): { readonly before: Part; readonly period: Part } => {
  const { happenings, prospects, readOn, until } = history;
  const published = new Map(
    [...happenings.flatMap(({ reports }) => reports), ...prospects.flatMap(({ statements }) => statements)].flatMap(
      (one) => (one.published === null ? [] : [[one.article, one.published.slice(0, 10)] as const]),
    ),
  );
  const days = [...published.values()].filter((day) => until === null || day <= until);
  const news = happenings.filter(({ historical, status }) => !historical && status !== "denied");
  const of = (lies: (day: string) => boolean): Part => ({
    happenings: news.filter((one) => lies(dayOfNews(one) ?? "")),
    articles: days.filter(lies).length,
    read: [...readOn].reduce((sum, [day, n]) => sum + (lies(day) && (until === null || day <= until) ? n : 0), 0),
  });
  return { before: of((day) => day !== "" && day < start), period: of((day) => day >= start) };
};

/** So many of so many. */
interface Share {
  readonly of: number;
  readonly total: number;
}

const percent = ({ of, total }: Share): string => `${Math.round((100 * of) / total)} %`;

/**
 * Whether two shares differ by more than chance makes in nineteen of twenty cases: the interval of their difference by the method of Newcombe
 * (1998, no. 10), from the two of Wilson, leaves out none.
 */
const differ = (one: Share, other: Share): boolean => {
  const [first, second] = [wilsonInterval(one.of, one.total), wilsonInterval(other.of, other.total)];
  if (first === null || second === null) return false;
  const [p, q] = [one.of / one.total, other.of / other.total];
  const low = p - q - Math.hypot(p - first.low, second.high - q);
  const high = p - q + Math.hypot(first.high - p, q - second.low);
  return low > 0 || high < 0;
};

const verdict = (now: Share, before: Share): string =>
  differ(now, before)
    ? `That is ${now.of / now.total > before.of / before.total ? "more" : "less"} than usual, by more than chance makes in nineteen cases of twenty.`
    : "Chance alone may make that difference.";

const conflicts = ({ happenings }: Part): number => happenings.filter(({ quad }) => quad.endsWith("conflict")).length;

/** `+0.7 (between −1.2 and +2.6)`: the bounds within which the mean may lie, where there are enough to give them. */
const scoreWords = ({ happenings }: Part): string => {
  const { mean = 0, low = null, high = null } = meanOf(happenings.map(({ score }) => score)) ?? {};
  return `${signedScore(mean)}${low === null || high === null ? "" : ` (between ${signedScore(low)} and ${signedScore(high)})`}`;
};

/** Changes of level within the period, or else the last before it. */
const turns = ({ series }: History, start: string): string[] => {
  const found = turningPoints(series.periods);
  const own = found.filter(({ day }) => day >= start);
  return (own.length > 0 ? own : found)
    .slice(own.length > 0 ? -mostTurns : -1)
    .map(
      (turn) => `In the ${series.step} of ${dateWords(turn.day)} the number of happenings changes: ${turnWords(turn)}.`,
    );
};

/** The first day of the period that is held against what came before it: the dossier's own, or four weeks back. */
export const beginOf = ({ since, today }: Pick<Story, "since" | "today">): string | null => {
  const last = today === null ? null : dayOf(today);
  return since ?? (last === null ? null : isoOf(last - usualPeriod + 1));
};

/**
 * @param history the sides over all that was read up to the end of the period
 * @param start first day of the period
 * @param whom the sides, in words
 */
export const usualSentences = (history: History, start: string, whom: string): string[] => {
  const { before, period } = parts(history, start);
  const since = `Since ${dateWords(start)}, `;
  if (before.articles < enoughArticles || before.happenings.length < enoughHappenings)
    return [
      `Too little was read from before ${dateWords(start)} to say what is usual: ${counted(before.articles, "article")}, ${counted(before.happenings.length, "happening")}.`,
    ];
  if (period.read === 0) return [`${since}nothing was read, so that nothing can be held against the usual.`];
  const [now, then] = [period, before].map(({ articles, read }) => ({ of: articles, total: read })) as [Share, Share];
  const sentences = [
    `${since}${now.of} of ${counted(now.total, "article")} read ${now.of === 1 ? "tells" : "tell"} of ${whom} (${percent(now)}); before that, ${then.of} of ${then.total} (${percent(then)}). ${verdict(now, then)}`,
  ];
  if (period.happenings.length > 0) {
    const [hostile, usual] = [period, before].map((part) => ({
      of: conflicts(part),
      total: part.happenings.length,
    })) as [Share, Share];
    sentences.push(
      `Conflict, in words or deeds, is ${hostile.of} of ${counted(hostile.total, "happening")} (${percent(hostile)}); before, ${usual.of} of ${usual.total} (${percent(usual)}). ${verdict(hostile, usual)}`,
      `The mean score is ${scoreWords(period)}; before, ${scoreWords(before)}, on PLOVER's scale from −10, conflict, to +10, cooperation.`,
    );
  }
  return [...sentences, ...turns(history, start)];
};
