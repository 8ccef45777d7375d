/** Outlets and their wording. In: happenings and the words that told them. Out: what each outlet reports, in which words. */
import type { Happening, Report } from "../../relations/happenings.ts";
import { meanOf, tallied } from "./tally.ts";

export interface OutletView {
  readonly outlet: string;
  /** Its articles in the dossier; some may only expect or tell background. */
  readonly articles: number;
  readonly reports: number;
  /** Mean score of what it reports. */
  readonly score: number | null;
  /** Share of its reports that it gives in its own voice and not as somebody's; null of none. */
  readonly ownVoice: number | null;
  /** The words with which it tells, the commonest first, each with an event that it tells. */
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

/** @param sources the articles of the dossier @param trigger the word that told an event */
export const outletsOf = (
  happenings: readonly Happening[],
  sources: readonly { readonly id: string; readonly outlet: string | null }[],
  trigger: (event: string) => string | null,
): OutletsView => {
  const byOutlet = new Map<string, { report: Report; score: number }[]>(
    sources.map(({ outlet }) => [outlet ?? unknown, []]),
  );
  const articles = new Map(
    tallied(sources.map(({ outlet }) => outlet ?? unknown)).map(({ value, count }) => [value, count]),
  );
  for (const { reports, score } of happenings)
    for (const report of reports) byOutlet.get(report.outlet ?? unknown)?.push({ report, score });
  const outlets = [...byOutlet].map(([outlet, told]) => {
    const words = told.flatMap(({ report: { event } }) => {
      const value = trigger(event)?.toLowerCase();
      return value === undefined ? [] : [{ value, event }];
    });
    return {
      outlet,
      articles: articles.get(outlet) ?? 0,
      reports: told.length,
      score: meanOf(told.map(({ score }) => score))?.mean ?? null,
      ownVoice: told.length === 0 ? null : told.filter(({ report }) => report.speaker === null).length / told.length,
      words: tallied(words.map(({ value }) => value))
        .slice(0, mostWords)
        .map((one) => ({ ...one, event: words.find(({ value }) => value === one.value)?.event ?? "" })),
    };
  });
  const wordings = happenings
    .map((happening) => ({ happening, reports: onePerOutlet(happening.reports) }))
    .filter(({ reports }) => reports.length > 1)
    .sort((a, b) => b.reports.length - a.reports.length || (a.happening.id < b.happening.id ? -1 : 1))
    .slice(0, mostWordings);
  return { outlets: outlets.sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1)), wordings };
};
