/** A mean with its uncertainty. In: values. Out: their mean and the bounds within which it may lie. */

export interface Mean {
  readonly mean: number;
  /** Bounds of the mean with 95 % confidence by the values' own spread (normal approximation); null of fewer than three. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

export const meanOf = (values: readonly number[]): Mean | null => {
  const n = values.length;
  if (n === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 3) return { mean, low: null, high: null, n };
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const half = (1.96 * spread) / Math.sqrt(n);
  return { mean, low: Math.max(-10, mean - half), high: Math.min(10, mean + half), n };
};
