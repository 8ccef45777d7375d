/**
 * How far a figure would move with other articles. In: articles and figures of a sample of them. Out: 95 % bounds of each figure.
 * Articles are drawn, not events: the events of one article stand or fall together, and bounds that take them for independent (Wilson's,
 * say) come out too narrow. The draw is seeded, so that the same file gives the same bounds.
 */

/** The 95 % bounds of a figure. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** mulberry32 (Tommy Ettinger 2017, public domain): numbers in [0, 1) from a seed of 32 bits. */
export const mulberry32 = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const resamples = 2000;

/** The middle 95 % of the values that are defined; null where most are not. */
const middle = (values: readonly (number | null)[]): Bounds | null => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length * 2 <= values.length) return null;
  const [low, high] = [Math.floor(0.025 * sorted.length), Math.ceil(0.975 * sorted.length) - 1];
  return { low: sorted[low] as number, high: sorted[high] as number };
};

/**
 * Percentile bootstrap over whole articles (Efron and Tibshirani 1993): 2000 samples as large as the whole, drawn with replacement.
 * @param figures the figures of a sample, always in the same order; null where one is not defined
 * @returns for each figure its bounds; null where fewer than two articles allow none
 */
export const bootstrapBounds = <T>(
  articles: readonly T[],
  figures: (sample: readonly T[]) => readonly (number | null)[],
): (Bounds | null)[] => {
  const width = figures(articles).length;
  if (articles.length < 2) return Array.from({ length: width }, () => null);
  const next = mulberry32(1);
  const drawn = Array.from({ length: resamples }, () =>
    figures(articles.map(() => articles[Math.floor(next() * articles.length)] as T)),
  );
  return Array.from({ length: width }, (_, i) => middle(drawn.map((values) => values[i] ?? null)));
};
