/** Outlets and their wording. In: happenings and the words that told them. Out: what each outlet reports, in which words. */
import type { BriefHappening, Happening, Report } from "../../relations/happenings.ts";
import { meanOf } from "../../relations/mean.ts";
import { tallied } from "./tally.ts";

export interface OutletView {
  readonly outlet: string;
  /** Its articles in the dossier; some may only expect or tell background. */
  readonly articles: number;
  readonly reports: number;
  /** Mean score of what it reports. */
  readonly score: number | null;
  /** Share of its reports that it gives in its own voice and not as somebody's; null of none. */
  readonly ownVoice: number | null;
  /** The words with which it tells the newest happenings, the commonest first, each with an event that it tells. */
  readonly words: readonly { readonly value: string; readonly count: number; readonly event: string }[];
}

/** One happening as several outlets put it. */
export interface WordingView {
  readonly happening: Happening;
  readonly reports: readonly Report[];
}

export interface OutletsView {
  readonly outlets: readonly OutletView[];
  readonly wordings: readonly WordingView[];
}

const mostWordings = 5;
const mostWords = 6;

const onePerOutlet = (reports: readonly Report[]): Report[] => {
  const found = new Map<string, Report>();
  for (const report of reports) {
    const key = report.outlet ?? "";
    if (!report.copy && key !== "" && !found.has(key)) found.set(key, report);
  }
  return [...found.values()];
};

const unknown = "unknown outlet";

/**
 * @param whole the newest of the happenings, with their words
 * @param sources the articles of the dossier
 * @param trigger the word that told an event
 */
export const outletsOf = (
  happenings: readonly BriefHappening[],
  whole: readonly Happening[],
  sources: readonly { readonly outlet: string | null }[],
  trigger: (event: string) => string | null,
): OutletsView => {
  const articles = tallied(sources.map(({ outlet }) => outlet ?? unknown));
  const told = new Map(
    articles.map(({ value }) => [
      value,
      { scores: [] as number[], own: 0, words: [] as string[], events: new Map<string, string>() },
    ]),
  );
  for (const { reports, score } of happenings)
    for (const { outlet, speaker } of reports) {
      const one = told.get(outlet ?? unknown);
      if (one === undefined) continue;
      one.scores.push(score);
      if (speaker === null) one.own++;
    }
  for (const { outlet, event } of whole.flatMap(({ reports }) => reports)) {
    const own = told.get(outlet ?? unknown);
    const word = trigger(event)?.toLowerCase();
    if (own === undefined || word === undefined) continue;
    own.words.push(word);
    if (!own.events.has(word)) own.events.set(word, event);
  }
  const outlets = articles.map(({ value: outlet, count }) => {
    const { scores, own, words, events } = told.get(outlet) as NonNullable<ReturnType<typeof told.get>>;
    return {
      outlet,
      articles: count,
      reports: scores.length,
      score: meanOf(scores)?.mean ?? null,
      ownVoice: scores.length === 0 ? null : own / scores.length,
      words: tallied(words)
        .slice(0, mostWords)
        .map((one) => ({ ...one, event: events.get(one.value) ?? "" })),
    };
  });
  const wordings = whole
    .map((happening) => ({ happening, reports: onePerOutlet(happening.reports) }))
    .filter(({ reports }) => reports.length > 1)
    .sort((a, b) => b.reports.length - a.reports.length || (a.happening.id < b.happening.id ? -1 : 1))
    .slice(0, mostWordings);
  return { outlets, wordings };
};
