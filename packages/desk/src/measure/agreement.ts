/**
 * Agreement beyond chance, on nominal labels. In: units with a label of each rater. Out: coefficients, 1 where all agree, 0 where chance
 * would agree as much, below 0 where it would agree more; null where they are not defined.
 */

/** A rater's label for a unit; null where the rater had no chance to give one. */
export type Label = string | null;

/**
 * Krippendorff's alpha with the nominal difference, for any number of raters, labels missing or not (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"): α = 1 − (n − 1) · Σ o_ck / Σ n_c n_k over c ≠ k, where o_ck is the matrix of coincidences, to which
 * a unit with m labels gives each of its ordered pairs with the weight 1 / (m − 1), and n_c are its margins.
 * @param units for each unit the labels of all raters
 * @returns null where fewer than two different labels can be paired: without variation nothing is known of reliability
 */
export const krippendorffAlpha = (units: readonly (readonly Label[])[]): number | null => {
  const margins = new Map<string, number>();
  let total = 0;
  let unequal = 0;
  for (const unit of units) {
    const labels = unit.filter((label) => label !== null);
    if (labels.length < 2) continue;
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    for (const [label, count] of counts) {
      margins.set(label, (margins.get(label) ?? 0) + count);
      unequal += (count * (labels.length - count)) / (labels.length - 1);
    }
    total += labels.length;
  }
  const unequalByChance = [...margins.values()].reduce((sum, margin) => sum + margin * (total - margin), 0);
  return unequalByChance === 0 ? null : 1 - ((total - 1) * unequal) / unequalByChance;
};

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
