/**
 * Agreement beyond chance, on nominal labels. In: units with a label of each rater. Out: coefficients, 1 where all agree, 0 where chance
 * would agree as much, below 0 where it would agree more; null where they are not defined.
 */

/** A rater's label for a unit; null where the rater had no chance to give one. */
export type Label = string | null;

/** What units add to alpha; of several sets of units it is the sum. */
export interface Tally {
  /** For each label how often it is in a unit that has two or more. */
  readonly margins: readonly number[];
  /** Pairs of unequal labels within units, weighed as coincidences. */
  readonly unequal: number;
}

/** Tallies units. @param labels all labels that occur, in a fixed order */
export const tallyUnits = (units: readonly (readonly Label[])[], labels: readonly string[]): Tally => {
  const indexOf = new Map(labels.map((label, i) => [label, i]));
  const margins = labels.map(() => 0);
  let unequal = 0;
  for (const unit of units) {
    const given = unit.filter((label) => label !== null);
    if (given.length < 2) continue;
    const counts = new Map<string, number>();
    for (const label of given) counts.set(label, (counts.get(label) ?? 0) + 1);
    for (const [label, count] of counts) {
      const i = indexOf.get(label) as number;
      margins[i] = (margins[i] as number) + count;
      unequal += (count * (given.length - count)) / (given.length - 1);
    }
  }
  return { margins, unequal };
};

/** Alpha of what was tallied; null where fewer than two different labels were paired. */
export const alphaOf = ({ margins, unequal }: Tally): number | null => {
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  const byChance = margins.reduce((sum, margin) => sum + margin * (total - margin), 0);
  return byChance === 0 ? null : 1 - ((total - 1) * unequal) / byChance;
};

/**
 * Krippendorff's alpha with the nominal difference, for any number of raters, labels missing or not (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"): α = 1 − (n − 1) · Σ o_ck / Σ n_c n_k over c ≠ k, where o_ck is the matrix of coincidences, to which
 * a unit with m labels gives each of its ordered pairs with the weight 1 / (m − 1), and n_c are its margins.
 * @param units for each unit the labels of all raters
 * @returns null where fewer than two different labels can be paired: without variation nothing is known of reliability
 */
export const krippendorffAlpha = (units: readonly (readonly Label[])[]): number | null =>
  alphaOf(tallyUnits(units, [...new Set(units.flat().filter((label) => label !== null))]));

/**
 * Cohen's kappa of two raters (Cohen 1960, "A coefficient of agreement for nominal scales"): κ = (p_o − p_e) / (1 − p_e), the share of
 * equal labels against the share that the two raters' own margins give by chance.
 * @returns null where there are no units, or both raters gave all units one and the same label
 */
export const cohenKappa = (units: readonly (readonly [string, string])[]): number | null => {
  if (units.length === 0) return null;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (const [a, b] of units) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
  }
  const observed = units.filter(([a, b]) => a === b).length / units.length;
  const byChance =
    [...first].reduce((sum, [label, count]) => sum + count * (second.get(label) ?? 0), 0) / units.length ** 2;
  return byChance === 1 ? null : (observed - byChance) / (1 - byChance);
};
