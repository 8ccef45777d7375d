/** Pairs of states by their news. In: all happenings and the day of reading. Out: how much, and how that compares with the usual. */
import { dayOf, isoOf } from "../../relations/days.ts";
import type { Happening } from "../../relations/happenings.ts";
import { meanOf } from "./tally.ts";

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

const span = 28;

const pairsOf = ({ actors, recipients }: Happening): string[] => {
  const codes = [...new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))].sort();
  return codes.flatMap((a, i) => codes.slice(i + 1).map((b) => `${a}|${b}`));
};

const anscombe = (count: number): number => 2 * Math.sqrt(count + 3 / 8);

/** The pairs, those with the most news first. */
export const pairsView = (happenings: readonly Happening[], today: string | null): PairView[] => {
  const now = today === null ? null : dayOf(today);
  const byPair = new Map<string, Happening[]>();
  for (const happening of happenings)
    if (!happening.historical)
      for (const pair of pairsOf(happening)) {
        const known = byPair.get(pair);
        if (known === undefined) byPair.set(pair, [happening]);
        else known.push(happening);
      }
  return [...byPair]
    .map(([pair, own]) => {
      const [a, b] = pair.split("|") as [string, string];
      const aged = own.flatMap((happening) => {
        const day = dayOf(happening.date?.start ?? happening.reports[0]?.published ?? "");
        return day === null || now === null || day > now ? [] : { age: now - day, score: happening.score };
      });
      const recent = aged.filter(({ age }) => age < span);
      const before = aged.filter(({ age }) => age >= span);
      const periods = Math.max(1, Math.ceil((Math.max(span, ...before.map(({ age }) => age)) - span + 1) / span));
      const usual = before.length / periods;
      return {
        a,
        b,
        happenings: own.length,
        articles: new Set(own.flatMap(({ reports }) => reports.map(({ article }) => article))).size,
        since: now === null ? null : isoOf(now - span + 1),
        recent: recent.length,
        usual,
        recentScore: meanOf(recent.map(({ score }) => score))?.mean ?? null,
        usualScore: meanOf(before.map(({ score }) => score))?.mean ?? null,
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
