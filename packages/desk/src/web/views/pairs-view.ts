/** Pairs of states by their news. In: what the archive counts of them and the day of reading. Out: how much, and how that compares with the usual. */
import type { Across } from "../../archive/across.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import { meanOf } from "../../relations/mean.ts";

export interface PairView {
  readonly a: string;
  readonly b: string;
  readonly happenings: number;
  readonly articles: number;
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

/** Days of the periods that are compared. */
export const span = 28;

const anscombe = (count: number): number => 2 * Math.sqrt(count + 3 / 8);

/** The pairs, those with the most news first. @param today the day of reading; what lies after it has not happened */
export const pairsView = (
  archive: Pick<Across, "pairs" | "pairScores" | "articlesOfPair">,
  today: string | null,
): PairView[] => {
  const now = today === null ? null : dayOf(today);
  const from = now === null ? "" : isoOf(now - span + 1);
  const lately = today === null ? new Map<string, number[]>() : archive.pairScores(from, today);
  const ahead = now === null ? new Map<string, number[]>() : archive.pairScores(isoOf(now + 1));
  const sum = (scores: readonly number[]) => scores.reduce((all, score) => all + score, 0);
  return archive
    .pairs()
    .map(({ a, b, happenings, dated, score, first }) => {
      const recent = lately.get(`${a}|${b}`) ?? [];
      const later = ahead.get(`${a}|${b}`) ?? [];
      const before = now === null ? 0 : dated - recent.length - later.length;
      const begun = first === null ? null : dayOf(first);
      const age = now === null || begun === null || before === 0 ? span : Math.max(span, now - begun);
      const usual = before / Math.max(1, Math.ceil((age - span + 1) / span));
      return {
        a,
        b,
        happenings,
        // Counted only of the pairs that are shown.
        get articles() {
          return archive.articlesOfPair(a, b);
        },
        since: now === null ? null : isoOf(now - span + 1),
        recent: recent.length,
        usual,
        recentScore: meanOf(recent)?.mean ?? null,
        usualScore: before === 0 ? null : (score - sum(recent) - sum(later)) / before,
        surprise: anscombe(recent.length) - anscombe(usual),
      };
    })
    .sort((x, y) => y.happenings - x.happenings || (x.a + x.b < y.a + y.b ? -1 : 1));
};

/** Those whose last four weeks differ most from their usual, up or down. */
export const changedPairs = (pairs: readonly PairView[]): PairView[] =>
  pairs
    .filter(({ recent, usual }) => recent + usual >= 3)
    .sort((x, y) => Math.abs(y.surprise) - Math.abs(x.surprise) || (x.a + x.b < y.a + y.b ? -1 : 1));
