/** Pairs of states by their news. In: what the archive counts of them and the day of reading. Out: how much, and how that compares with the usual. */
import type { Across } from "../../archive/across.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import { meanOf } from "../../relations/mean.ts";

/** The last four weeks beside those before them. */
export interface Lately {
  /** First of the last four weeks' days, ISO; null where no day of reading is known. */
  readonly since: string | null;
  /** Happenings of the last four weeks, and the mean of the four-week periods before. */
  readonly recent: number;
  readonly usual: number;
  readonly recentScore: number | null;
  readonly usualScore: number | null;
  /** How unusual the last four weeks are: the Anscombe residual of a Poisson count, in standard deviations. */
  readonly surprise: number;
}

export interface PairView extends Lately {
  readonly a: string;
  readonly b: string;
  readonly happenings: number;
  readonly articles: number;
}

/** Days of the periods that are compared. */
export const span = 28;

const anscombe = (count: number): number => 2 * Math.sqrt(count + 3 / 8);

const sum = (scores: readonly number[]): number => scores.reduce((all, score) => all + score, 0);

/**
 * @param now the day of reading, as the calendar counts it; null where none is known
 * @param recent scores of the last four weeks' happenings
 * @param before how many there were before, the sum of their scores, and the first day of all
 */
const latelyOf = (
  now: number | null,
  recent: readonly number[],
  before: { readonly count: number; readonly score: number; readonly first: number | null },
): Lately => {
  const age = now === null || before.first === null || before.count === 0 ? span : Math.max(span, now - before.first);
  const usual = before.count / Math.max(1, Math.ceil((age - span + 1) / span));
  return {
    since: now === null ? null : isoOf(now - span + 1),
    recent: recent.length,
    usual,
    recentScore: meanOf(recent)?.mean ?? null,
    usualScore: before.count === 0 ? null : before.score / before.count,
    surprise: anscombe(recent.length) - anscombe(usual),
  };
};

/** The same of happenings that are at hand. @param scored each with its first day, as the calendar counts it, and its score */
export const latelyAmong = (
  scored: readonly { readonly day: number; readonly score: number }[],
  now: number | null,
): Lately => {
  const past = scored.filter(({ day }) => now !== null && day <= now);
  const before = past.filter(({ day }) => now !== null && day <= now - span);
  return latelyOf(
    now,
    past.filter(({ day }) => now !== null && day > now - span).map(({ score }) => score),
    {
      count: before.length,
      score: sum(before.map(({ score }) => score)),
      first: past.reduce<number | null>((first, { day }) => (first === null || day < first ? day : first), null),
    },
  );
};

/** The pairs, those with the most news first. @param today the day of reading; what lies after it has not happened */
export const pairsView = (
  archive: Pick<Across, "pairs" | "pairScores" | "articlesOfPair">,
  today: string | null,
): PairView[] => {
  const now = today === null ? null : dayOf(today);
  const from = now === null ? "" : isoOf(now - span + 1);
  const scoresLately = today === null ? new Map<string, number[]>() : archive.pairScores(from, today);
  const ahead = now === null ? new Map<string, number[]>() : archive.pairScores(isoOf(now + 1));
  return archive
    .pairs()
    .map(({ a, b, happenings, dated, score, first }) => {
      const recent = scoresLately.get(`${a}|${b}`) ?? [];
      const later = ahead.get(`${a}|${b}`) ?? [];
      const lately = latelyOf(now, recent, {
        count: now === null ? 0 : dated - recent.length - later.length,
        score: score - sum(recent) - sum(later),
        first: first === null ? null : dayOf(first),
      });
      return {
        ...lately,
        a,
        b,
        happenings,
        // Counted only of the pairs that are shown.
        get articles() {
          return archive.articlesOfPair(a, b);
        },
      };
    })
    .sort((x, y) => y.happenings - x.happenings || (x.a + x.b < y.a + y.b ? -1 : 1));
};

/** Those whose last four weeks differ most from their usual, up or down. */
export const changedPairs = (pairs: readonly PairView[]): PairView[] =>
  pairs
    .filter(({ recent, usual }) => recent + usual >= 3)
    .sort((x, y) => Math.abs(y.surprise) - Math.abs(x.surprise) || (x.a + x.b < y.a + y.b ? -1 : 1));
