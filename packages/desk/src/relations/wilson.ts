/** Bounds of a share. In: how many of how many. Out: the interval of Wilson (1927), honest where there are few. */

/** 95 % of the normal distribution lie within so many standard deviations. */
const z = 1.96;

/** @returns null where nothing was counted */
export const wilsonInterval = (
  right: number,
  total: number,
): { readonly low: number; readonly high: number } | null => {
  if (total === 0) return null;
  const share = right / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
};
