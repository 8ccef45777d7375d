/**
 * The base-rate outlook: how many happenings of a kind a pair's own history leads one to expect. In: counts of past periods, oldest first.
 * Out: the expected count of the next, with its interval. Never a verdict: no word is said of what it means.
 *
 * Gamma–Poisson models with discounting (West and Harrison 1997, ch. 10; power discounting after Smith 1979), which differ in how fast they
 * forget, averaged by how well each foretold the periods so far (Bayesian model averaging: Hoeting, Madigan, Raftery and Volinsky 1999). What
 * is steady is foretold by all of its past, what comes in bursts by the last weeks, and nobody has to say beforehand which it is. Each predicts
 * a negative binomial, wide where little is known.
 */

export interface Expectation {
  readonly mean: number;
  /** Bounds between which the next count lies with at least 80 %; of several periods of a changing series with 75 % (`npm run eval`). */
  readonly low: number;
  readonly high: number;
}

/** What the weight of a period falls by from one to the next, in each model: nothing is forgotten, or nearly all of what is not the last. */
const discounts = [1, 0.9, 0.7, 0.5, 0.3] as const;
/** Each is believed half as much as the one before until it has foretold better: most of what states do to each other is steady or rare. */
const firstWeights = discounts.map((_, i) => 2 ** -i);
/** What is believed before anything is read: one happening a period, on the strength of half a period (a shape of one half is Jeffreys’ prior). */
const prior = { shape: 0.5, rate: 0.5 };

/** Belief in the rate by one model, and how far the model is believed. */
interface Belief {
  readonly shape: number;
  readonly rate: number;
  readonly weight: number;
}

/** No count beyond this is reckoned with. */
const most = 10_000;

/** Log of the negative binomial probability of a count in one period. */
const logPredictive = (shape: number, rate: number, count: number): number => {
  const log = shape * Math.log(rate / (rate + 1));
  if (count === 0) return log;
  const reckoned = Math.min(count, most);
  let coefficient = 0;
  // A logarithm of products costs a fraction of a sum of logarithms; it is taken before a product leaves the numbers' range.
  let product = 1;
  for (let k = 0; k < reckoned; k++) {
    product *= (shape + k) / (k + 1);
    if (product < 1e200) continue;
    coefficient += Math.log(product);
    product = 1;
  }
  return log - reckoned * Math.log(rate + 1) + coefficient + Math.log(product);
};

/** No model is given up for good, for a series may change its ways: the least that one is believed beside the best. */
const leastLog = Math.log(1e-6);

/** The models' beliefs after the counts. */
const beliefsAfter = (counts: readonly number[]): readonly Belief[] => {
  // Reckoned in place, with logs of weights beside the best one's: a page asks for a history of some hundred weeks of every type.
  const shapes = Float64Array.from(discounts, () => prior.shape);
  const rates = Float64Array.from(discounts, () => prior.rate);
  const logs = Float64Array.from(firstWeights, Math.log);
  for (const count of counts) {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < logs.length; i++) {
      const log = (logs[i] as number) + logPredictive(shapes[i] as number, rates[i] as number, count);
      logs[i] = log;
      best = Math.max(best, log);
    }
    for (let i = 0; i < logs.length; i++) {
      const discount = discounts[i] as number;
      logs[i] = Math.max(leastLog, (logs[i] as number) - best);
      shapes[i] = discount * (shapes[i] as number) + (1 - discount) * prior.shape + count;
      rates[i] = discount * (rates[i] as number) + (1 - discount) * prior.rate + 1;
    }
  }
  const weights = logs.map(Math.exp);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return discounts.map((_, i) => ({
    shape: shapes[i] as number,
    rate: rates[i] as number,
    weight: (weights[i] as number) / sum,
  }));
};

/**
 * What the beliefs are worth for so many periods to come: the rate may move on as it has moved, so that they are discounted once more for each
 * period until the middle one.
 */
const ahead = (beliefs: readonly Belief[], periods: number): readonly Belief[] =>
  beliefs.map(({ shape, rate, weight }, i) => {
    const worth = (discounts[i] as number) ** ((periods - 1) / 2);
    return { shape: worth * shape, rate: worth * rate, weight };
  });

/** Probabilities of 0, 1, 2 … in so many periods, by all models, each from the one before. */
function* probabilities(beliefs: readonly Belief[], periods: number): Generator<number> {
  const shares = beliefs.map(({ rate }) => rate / (rate + periods));
  let terms = beliefs.map(({ shape, weight }, i) => weight * (shares[i] as number) ** shape);
  for (let k = 0; ; k++) {
    yield terms.reduce((sum, term) => sum + term, 0);
    terms = terms.map((term, i) => {
      const { shape } = beliefs[i] as Belief;
      return term * ((shape + k) / (k + 1)) * (1 - (shares[i] as number));
    });
  }
}

const expectationIn = (beliefs: readonly Belief[], periods: number): Expectation => {
  let low = -1;
  let sum = 0;
  let k = 0;
  for (const p of probabilities(ahead(beliefs, periods), periods)) {
    sum += p;
    if (low < 0 && sum > 0.1) low = k;
    if (sum >= 0.9 || k >= most) break;
    k++;
  }
  const mean = beliefs.reduce((total, { shape, rate, weight }) => total + (weight * periods * shape) / rate, 0);
  return { mean, low: Math.max(0, low), high: k };
};

/**
 * @param counts of past periods, the oldest first
 * @param periods how many periods each expectation is for: 1 for the next week of weekly counts, 4 for about a month
 */
export const expectationsOf = <const P extends readonly number[]>(
  counts: readonly number[],
  periods: P,
): { readonly [I in keyof P]: Expectation } => {
  const beliefs = beliefsAfter(counts);
  return periods.map((one) => expectationIn(beliefs, one)) as { readonly [I in keyof P]: Expectation };
};

/** Log of the probability that was given to a count before it was known: the score of the backtest. */
export const logScore = (before: readonly number[], count: number): number => {
  const given = beliefsAfter(before).reduce(
    (sum, { shape, rate, weight }) => sum + weight * Math.exp(logPredictive(shape, rate, count)),
    0,
  );
  return Math.log(Math.max(given, Number.MIN_VALUE));
};
