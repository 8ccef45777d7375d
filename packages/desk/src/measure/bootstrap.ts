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

const samples = 2000;

/** With fewer articles than these, the draws are too much alike to tell of articles that were not drawn. */
const fewestArticles = 5;

/** For each sample how often each article is in it. */
export type Draws = readonly Uint32Array[];

/** Draws 2000 samples of articles with replacement, each as large as the whole; none where there are too few. */
export const drawArticles = (articles: number): Draws => {
  if (articles < fewestArticles) return [];
  const next = mulberry32(1);
  return Array.from({ length: samples }, () => {
    const times = new Uint32Array(articles);
    for (let i = 0; i < articles; i++) {
      const drawn = Math.floor(next() * articles);
      times[drawn] = (times[drawn] as number) + 1;
    }
    return times;
  });
};

/** What one article adds to the counts that a figure is made of. An article that adds nothing may be left out. */
export interface Part {
  /** Its index among all articles. */
  readonly article: number;
  readonly counts: readonly number[];
}

/** The counts of all articles, each as often as it was drawn; once where no draw is given. */
export const sumParts = (parts: readonly Part[], width: number, times?: Uint32Array): number[] => {
  const sums = Array.from({ length: width }, () => 0);
  for (const { article, counts } of parts) {
    const weight = times === undefined ? 1 : (times[article] as number);
    if (weight > 0) for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) + weight * (counts[i] as number);
  }
  return sums;
};

/** The middle 95 % of the values that are defined; null where most are not, or all are the same, as a share of 1 from few events is. */
const middle = (values: readonly (number | null)[]): Bounds | null => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length * 2 <= values.length) return null;
  const low = sorted[Math.floor(0.025 * sorted.length)] as number;
  const high = sorted[Math.ceil(0.975 * sorted.length) - 1] as number;
  return low === high ? null : { low, high };
};

/** A figure with its 95 % bounds; null what is not defined. */
export interface Figure {
  readonly value: number | null;
  readonly bounds: Bounds | null;
}

/**
 * Figures with percentile bootstrap bounds over whole articles (Efron and Tibshirani 1993); no bounds from fewer than five articles.
 * @param width how many counts a part has
 * @param figures the figures that summed counts give, always in the same order; null where one is not defined
 */
export const figuresOf = (
  draws: Draws,
  parts: readonly Part[],
  width: number,
  figures: (sums: readonly number[]) => readonly (number | null)[],
): Figure[] => {
  const enough = new Set(parts.map(({ article }) => article)).size >= fewestArticles;
  const drawn = enough ? draws.map((times) => figures(sumParts(parts, width, times))) : [];
  return figures(sumParts(parts, width)).map((value, i) => ({
    value,
    bounds: value === null ? null : middle(drawn.map((values) => values[i] ?? null)),
  }));
};
