/**
 * The base-rate outlook: how many happenings of a kind a pair's own history leads one to expect. In: counts of past periods, oldest first.
 * Out: the expected count of the next, with its interval. Never a verdict: no word is said of what it means.
 *
 * Gamma–Poisson with discounting (West and Harrison 1997, ch. 10; power discounting after Smith 1979): old periods count less and less, and
 * the prediction is a negative binomial, wide where little is known.
 */

export interface Expectation {
  readonly mean: number;
  /** Bounds between which the next count lies with at least 80 %. */
  readonly low: number;
  readonly high: number;
}

/** The weight of a period falls by this from one to the next: half is forgotten in about seven. */
const discount = 0.9;
/** What is believed before anything is read: one happening in two periods, on the strength of one period. */
const prior = { shape: 0.5, rate: 1 };

/** Shape and rate of the belief in the rate, after the counts. */
const beliefAfter = (counts: readonly number[]): { shape: number; rate: number } => {
  let { shape, rate } = prior;
  for (const count of counts) {
    shape = discount * shape + (1 - discount) * prior.shape + count;
    rate = discount * rate + (1 - discount) * prior.rate + 1;
  }
  return { shape, rate };
};

/** Probabilities of 0, 1, 2 … by the negative binomial, each from the one before. */
function* probabilities(shape: number, rate: number, periods: number): Generator<number> {
  const share = rate / (rate + periods);
  let p = share ** shape;
  for (let k = 0; ; k++) {
    yield p;
    p *= ((shape + k) / (k + 1)) * (1 - share);
  }
}

/** No count beyond this is reckoned with. */
const most = 10_000;

/**
 * @param counts of past periods, the oldest first
 * @param periods how many periods the expectation is for: 1 for the next week of weekly counts, 4 for about a month
 */
export const expectationOf = (counts: readonly number[], periods = 1): Expectation => {
  const { shape, rate } = beliefAfter(counts);
  let low = -1;
  let sum = 0;
  let k = 0;
  for (const p of probabilities(shape, rate, periods)) {
    sum += p;
    if (low < 0 && sum > 0.1) low = k;
    if (sum >= 0.9 || k >= most) break;
    k++;
  }
  return { mean: (periods * shape) / rate, low: Math.max(0, low), high: k };
};

/** Log of the probability that was given to a count before it was known: the score of the backtest. */
export const logScore = (before: readonly number[], count: number): number => {
  const { shape, rate } = beliefAfter(before);
  let k = 0;
  for (const p of probabilities(shape, rate, 1)) {
    if (k === Math.min(count, most)) return Math.log(Math.max(p, Number.MIN_VALUE));
    k++;
  }
  return Number.NEGATIVE_INFINITY;
};
