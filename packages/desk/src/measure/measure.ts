/** How far the coder agrees with an analyst's own coding. In: gold and the records coded from the same texts. Out: every figure. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { type AgreementRow, agreementRows, type Codings } from "./agreement-rows.ts";
import { type Attribute, attributesOf } from "./attributes.ts";
import { drawArticles } from "./bootstrap.ts";
import { type Calibration, calibrationOf } from "./calibration.ts";
import { comparedEvents } from "./compared-event.ts";
import type { GoldArticle } from "./gold-file.ts";
import { type By, type Comparison, type Group, groupings, groupsBy, wholeOf } from "./groups.ts";
import { type MatchKind, matchEvents } from "./match-events.ts";
import { labelsOf, unitsOf } from "./units.ts";

/** One text: what each annotator wrote down of it, and the program's record. */
export interface MeasuredArticle {
  /** One or more, of the same text. */
  readonly gold: readonly GoldArticle[];
  readonly record: ArticleRecord;
}

/** How often annotators wrote the one type where the program wrote the other; `none` where one has no event there. */
export interface Confusion {
  readonly gold: string;
  readonly coded: string;
  readonly count: number;
}

export interface Measurement {
  readonly schema: "dragoman/measurement@1";
  readonly coder: ArticleRecord["coder"];
  readonly match: MatchKind;
  readonly articles: number;
  readonly annotators: readonly string[];
  /** Lines of gold: an article counts once for each annotator. */
  readonly lines: number;
  /** Of these, records that a person corrected. */
  readonly corrected: number;
  readonly all: Group;
  /** The unweighted mean of F1 over the types that the annotators used. */
  readonly macroF1: number | null;
  readonly by: { readonly [B in By]?: readonly Group[] };
  readonly attributes: readonly Attribute[];
  readonly agreement: readonly AgreementRow[];
  readonly confusions: readonly Confusion[];
  readonly calibration: Calibration | null;
}

const confusionsOf = (comparisons: readonly Comparison[]): Confusion[] => {
  const counts = new Map<string, Confusion>();
  for (const unit of comparisons.flatMap(({ gold, coded }) => unitsOf([gold, coded]))) {
    const [gold, coded] = labelsOf(unit, "type") as [string, string];
    const count = (counts.get(`${gold} ${coded}`)?.count ?? 0) + 1;
    counts.set(`${gold} ${coded}`, { gold, coded, count });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (`${a.gold} ${a.coded}` < `${b.gold} ${b.coded}` ? -1 : 1),
  );
};

const macroOf = (types: readonly Group[]): number | null => {
  const f1s = types.filter(({ required }) => required > 0).map(({ f1 }) => f1.value ?? 0);
  return f1s.length === 0 ? null : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
};

/**
 * Measures the program against gold. Where several annotators coded an article, it is compared with each, and all comparisons count.
 * @param articles one or more, all coded by the same coder
 * @param by the groups to give figures for
 */
export const measure = (articles: readonly MeasuredArticle[], match: MatchKind, by: readonly By[]): Measurement => {
  const { coder } = (articles[0] as MeasuredArticle).record;
  const draws = drawArticles(articles.length);
  const coded = articles.map(({ record }) => comparedEvents(record));
  const comparisons = articles.flatMap(({ gold }, article) =>
    gold.map(({ events, article: { outlet = null } }): Comparison => {
      const own = coded[article] ?? [];
      return { article, outlet, gold: events, coded: own, pairs: matchEvents(events, own, match) };
    }),
  );
  const lines = articles.flatMap(({ gold }) => gold);
  const annotators = [...new Set(lines.map(({ annotator }) => annotator))];
  const name = `dragoman ${coder.version}`;
  const program = annotators.includes(name) ? `${name}, now` : name;
  const codings = articles.map(
    ({ gold }, i): Codings =>
      new Map([...gold.map(({ annotator, events }) => [annotator, events] as const), [program, coded[i] ?? []]]),
  );
  const judged = comparisons.flatMap(({ coded: own, pairs }) => {
    const right = new Set(pairs.map((pair) => pair.coded));
    return own.map((event) => ({ confidence: event.confidence ?? 0, right: right.has(event) }));
  });
  return {
    schema: "dragoman/measurement@1",
    coder,
    match,
    articles: articles.length,
    annotators,
    lines: lines.length,
    corrected: lines.filter(({ corrected }) => corrected).length,
    all: wholeOf(comparisons, draws),
    macroF1: macroOf(groupsBy(comparisons, "type", [])),
    by: Object.fromEntries(
      (Object.keys(groupings) as By[])
        .filter((name) => by.includes(name))
        .map((name) => [name, groupsBy(comparisons, name, draws)]),
    ),
    attributes: attributesOf(comparisons, draws),
    agreement: agreementRows(annotators, program, codings, match, draws),
    confusions: confusionsOf(comparisons),
    calibration: calibrationOf(judged),
  };
};
