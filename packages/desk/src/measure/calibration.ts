/** Whether confidence means what it says. In: confidences with what came of them. Out: reliability by bin, calibration error, Brier score. */

/** An event that was coded with a confidence, and whether it turned out right. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Events whose confidence lies in [low, high); the last bin holds 1 too. Means are null where there are none. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly confidence: number | null;
  readonly right: number | null;
}

export interface Calibration {
  readonly count: number;
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean distance of confidence and share right over bins, weighed by their events. */
  readonly expectedError: number;
  /** Mean squared distance of confidence and outcome: 0 is best, 0.25 is what a confidence of 0.5 earns. */
  readonly brier: number;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Reliability in bins of equal width with the expected calibration error (Naeini et al. 2015; Guo et al. 2017) and the Brier score
 * (Brier 1950).
 * @param count how many bins
 * @returns null where nothing was coded
 */
export const calibrationOf = (judged: readonly Judged[], count = 10): Calibration | null => {
  const brier = mean(judged.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
  if (brier === null) return null;
  const binOf = ({ confidence }: Judged) => Math.min(Math.floor(confidence * count), count - 1);
  const bins = Array.from({ length: count }, (_, i): Bin => {
    const own = judged.filter((one) => binOf(one) === i);
    return {
      low: i / count,
      high: (i + 1) / count,
      count: own.length,
      confidence: mean(own.map(({ confidence }) => confidence)),
      right: mean(own.map(({ right }) => Number(right))),
    };
  });
  const expectedError = bins.reduce(
    (sum, { count: own, confidence, right }) =>
      sum + (own / judged.length) * Math.abs((confidence ?? 0) - (right ?? 0)),
    0,
  );
  return { count: judged.length, bins, expectedError, brier };
};
