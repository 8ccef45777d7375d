/**
 * How a period stands against the usual. In: the pair's dossier over all that was read, and the day on which the period begins. Out: sentences
 * of figures, or one that says that too little came before. Rates are happenings by article, so that a week of much reading is no week of much
 * doing.
 */
import { turnWords } from "../formats/turn-words.ts";
import { counted, dateWords, signedScore } from "../formats/words.ts";
import { dayOf, isoOf } from "../relations/days.ts";
import { type BriefHappening, dayOfNews } from "../relations/happenings.ts";
import type { Story } from "../relations/story.ts";
import { turningPoints } from "../relations/turning-points.ts";

/** A usual needs this many articles and happenings before the period. */
const enoughArticles = 5;
const enoughHappenings = 5;
/** The period of a memo that names none: four weeks, to the day of reading. */
export const usualPeriod = 28;

/** What a period is held against: all that was read up to its end. */
export interface History extends Pick<Story, "prospects" | "series"> {
  readonly happenings: readonly BriefHappening[];
}

interface Part {
  readonly happenings: readonly BriefHappening[];
  readonly articles: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What lies before and after a day; what has neither date nor day of publication lies on no side. */
const parts = ({ happenings, prospects }: History, start: string): { readonly before: Part; readonly period: Part } => {
  const published = new Map(
    [...happenings.flatMap(({ reports }) => reports), ...prospects.flatMap(({ statements }) => statements)].flatMap(
      (one) => (one.published === null ? [] : [[one.article, one.published.slice(0, 10)] as const]),
    ),
  );
  const days = [...published.values()];
  const news = happenings.filter(({ historical, status }) => !historical && status !== "denied");
  const of = (lies: (day: string) => boolean): Part => ({
    happenings: news.filter((one) => lies(dayOfNews(one) ?? "")),
    articles: days.filter(lies).length,
  });
  return { before: of((day) => day !== "" && day < start), period: of((day) => day >= start) };
};

const rate = ({ happenings, articles }: Part): string => (happenings.length / Math.max(1, articles)).toFixed(1);
const conflicts = ({ happenings }: Part): number => happenings.filter(({ quad }) => quad.endsWith("conflict")).length;
const score = ({ happenings }: Part): string => signedScore(mean(happenings.map((one) => one.score)));

const turns = ({ series }: History): string[] =>
  turningPoints(series.periods).map(
    (turn) => `In the ${series.step} of ${dateWords(turn.day)} the number of happenings changes: ${turnWords(turn)}.`,
  );

/** The first day of the period that is held against what came before it: the dossier's own, or four weeks back. */
export const beginOf = ({ since, today }: Pick<Story, "since" | "today">): string | null => {
  const last = today === null ? null : dayOf(today);
  return since ?? (last === null ? null : isoOf(last - usualPeriod + 1));
};

/** @param history the pair over all that was read up to the end of the period @param start first day of the period */
export const usualSentences = (history: History, start: string): string[] => {
  const { before, period } = parts(history, start);
  if (before.articles < enoughArticles || before.happenings.length < enoughHappenings)
    return [
      `Too little was read from before ${dateWords(start)} to say what is usual: ${counted(before.articles, "article")}, ${counted(before.happenings.length, "happening")}.`,
    ];
  const sentences = [
    `Since ${dateWords(start)}, ${counted(period.articles, "article tells", "articles tell")} of ${counted(period.happenings.length, "happening")} (${rate(period)} an article); before that, ${counted(before.articles, "article")} told of ${before.happenings.length} (${rate(before)} an article).`,
  ];
  if (period.happenings.length > 0)
    sentences.push(
      `Conflict, in words or deeds, is ${conflicts(period)} of the ${period.happenings.length}; before, ${conflicts(before)} of ${before.happenings.length}.`,
      `The mean score is ${score(period)}; before, ${score(before)} (PLOVER's scale, from −10, conflict, to +10, cooperation).`,
    );
  return [...sentences, ...turns(history)];
};
