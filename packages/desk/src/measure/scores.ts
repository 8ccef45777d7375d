/** Metrics, implemented once. In: counts or parallel lists of labels. Out: shares between 0 and 1. */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Precision, recall and their harmonic mean (van Rijsbergen 1979).
 * @param right how many predictions are right
 * @param predicted how many were made; none made and none expected is a perfect score
 * @param expected how many there are
 */
export const score = (right: number, predicted: number, expected: number): Score => {
  if (predicted === 0 && expected === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = expected === 0 ? 0 : right / expected;
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (predicted + expected) };
};

/** What a comparison counts where some expected things are neither required nor wrong. */
export interface Counts {
  /** Predicted, and right: they answer an expected thing, required or not. */
  readonly right: number;
  readonly predicted: number;
  /** Required, and found. */
  readonly found: number;
  readonly required: number;
}

/** Precision, recall and F1 of counts; null where there is nothing to have a share of. */
export const scoreCounts = ({
  right,
  predicted,
  found,
  required,
}: Counts): { readonly [S in keyof Score]: number | null } => {
  const precision = predicted === 0 ? null : right / predicted;
  const recall = required === 0 ? null : found / required;
  if (recall === null) return { precision, recall, f1: null };
  const f1 = precision === null || precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

/** The share of positions at which two equally long lists agree; 0 for empty lists. */
export const accuracy = (gold: readonly string[], predicted: readonly string[]): number =>
  gold.length === 0 ? 0 : gold.filter((label, i) => label === predicted[i]).length / gold.length;

/** F1 of each class that occurs in `gold`, by label. */
export const f1ByClass = (gold: readonly string[], predicted: readonly string[]): ReadonlyMap<string, number> => {
  const classes = [...new Set(gold)].sort();
  return new Map(
    classes.map((label) => {
      const right = gold.filter((g, i) => g === label && predicted[i] === label).length;
      const f1 = score(right, predicted.filter((p) => p === label).length, gold.filter((g) => g === label).length).f1;
      return [label, f1];
    }),
  );
};

/** The unweighted mean of the classes' F1, over the classes that occur in `gold` (Opitz and Burst 2019, "averaged F1"). */
export const macroF1 = (gold: readonly string[], predicted: readonly string[]): number => {
  const byClass = f1ByClass(gold, predicted);
  return byClass.size === 0 ? 0 : [...byClass.values()].reduce((sum, f1) => sum + f1, 0) / byClass.size;
};
