/** Agreement between raters, the program among them. In: the codings of each article. Out: a row for each pair, and for all together. */
import { alphaOf, cohenKappa, tallyUnits } from "./agreement.ts";
import { type Draws, type Figure, figuresOf } from "./bootstrap.ts";
import type { ComparedEvent } from "./compared-event.ts";
import { countMatches, type MatchKind, matchEvents } from "./match-events.ts";
import { scoreCounts } from "./scores.ts";
import { type Labeling, labelsOf, type Unit, unitsOf } from "./units.ts";

/** One article: the events of each rater who coded it, by name. */
export type Codings = ReadonlyMap<string, readonly ComparedEvent[]>;

/** Agreement on one label, over units whose raters gave one. */
export interface LabelAgreement {
  readonly units: number;
  /** The share of units whose labels are all equal. */
  readonly equal: number | null;
  readonly alpha: Figure;
  /** Of two raters only. */
  readonly kappa: number | null;
}

export interface AgreementRow {
  readonly raters: readonly string[];
  /** Articles that at least two of them coded. */
  readonly articles: number;
  /** F1 of one's events against the other's, where there are two: agreement where what nobody saw cannot be counted. */
  readonly f1: number | null;
  /** Over all units: an event that only one has is a disagreement with `none`. */
  readonly all: { readonly [L in Labeling]: LabelAgreement };
  /** Over units of which all raters have an event: agreement on what it is, once it is seen. */
  readonly shared: { readonly [L in Labeling]: LabelAgreement };
}

interface ArticleUnits {
  readonly article: number;
  readonly units: readonly Unit[];
}

const agreementOn = (
  labeling: Labeling,
  articles: readonly ArticleUnits[],
  two: boolean,
  draws: Draws,
): LabelAgreement => {
  const labelled = articles.map(({ article, units }) => ({
    article,
    units: units
      .map((unit) => labelsOf(unit, labeling).filter((label) => label !== null))
      .filter((labels) => labels.length > 1),
  }));
  const units = labelled.flatMap((one) => one.units);
  const labels = [...new Set(units.flat())].sort();
  const parts = labelled.map((one) => {
    const { margins, unequal } = tallyUnits(one.units, labels);
    return { article: one.article, counts: [unequal, ...margins] };
  });
  const [alpha] = figuresOf(draws, parts, labels.length + 1, ([unequal, ...margins]) => [
    alphaOf({ margins, unequal: unequal as number }),
  ]);
  const equal = units.filter((unit) => unit.every((label) => label === unit[0])).length;
  return {
    units: units.length,
    equal: units.length === 0 ? null : equal / units.length,
    alpha: alpha as Figure,
    kappa: two ? cohenKappa(units as [string, string][]) : null,
  };
};

const agreementOf = (articles: readonly ArticleUnits[], two: boolean, draws: Draws): AgreementRow["all"] => ({
  type: agreementOn("type", articles, two, draws),
  quad: agreementOn("quad", articles, two, draws),
  status: agreementOn("status", articles, two, draws),
});

/** F1 of matching the second's events to the first's (Hripcsak and Rothschild 2005). */
const pairF1 = (codings: readonly (readonly (readonly ComparedEvent[])[])[], kind: MatchKind): number | null => {
  const sum = { right: 0, predicted: 0, found: 0, required: 0 };
  for (const [first = [], second = []] of codings) {
    const counts = countMatches(first, second, matchEvents(first, second, kind));
    for (const name of ["right", "predicted", "found", "required"] as const) sum[name] += counts[name];
  }
  return scoreCounts(sum).f1;
};

const rowOf = (
  raters: readonly string[],
  articles: readonly Codings[],
  kind: MatchKind,
  draws: Draws,
): AgreementRow[] => {
  const coded = articles.flatMap((codings, article) => {
    const own = raters.map((rater) => codings.get(rater)).filter((events) => events !== undefined);
    return own.length > 1 ? [{ article, own, units: unitsOf(own) }] : [];
  });
  if (coded.length === 0) return [];
  const two = raters.length === 2;
  const seen = coded.map(({ article, units }) => ({ article, units: units.filter((unit) => !unit.includes(null)) }));
  return [
    {
      raters,
      articles: coded.length,
      f1: two
        ? pairF1(
            coded.map(({ own }) => own),
            kind,
          )
        : null,
      all: agreementOf(coded, two, draws),
      shared: agreementOf(seen, two, draws),
    },
  ];
};

/**
 * Rows for each two annotators, for each annotator and the program, and, where there are several annotators, for all of them without the
 * program and with it. Raters who share no article have no row.
 */
export const agreementRows = (
  annotators: readonly string[],
  program: string,
  articles: readonly Codings[],
  kind: MatchKind,
  draws: Draws,
): AgreementRow[] => {
  const pairs = annotators.flatMap((one, i) => annotators.slice(i + 1).map((other) => [one, other]));
  const withProgram = annotators.map((one) => [one, program]);
  const together = annotators.length > 2 ? [annotators] : [];
  const all = annotators.length > 1 ? [[...annotators, program]] : [];
  return [...pairs, ...together, ...withProgram, ...all].flatMap((raters) => rowOf(raters, articles, kind, draws));
};
