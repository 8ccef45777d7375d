/** Figures. In: readings of several rounds. Out: their median with its spread; whether two differ by more than that. */

/** One reading of one thing. */
export interface Reading {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The middle value, or the mean of the two in the middle. At least one reading. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
};

/** One figure a name, in the order in which the names first come. */
export const figuresOf = (readings: readonly Reading[]): Figure[] => {
  const byName = new Map<string, Reading[]>();
  for (const reading of readings) byName.set(reading.name, [...(byName.get(reading.name) ?? []), reading]);
  return [...byName].map(([name, group]) => {
    const values = group.map(({ value }) => value);
    const unit = (group[0] as Reading).unit;
    return { name, unit, median: medianOf(values), low: Math.min(...values), high: Math.max(...values) };
  });
};

/** Half the distance of the lowest and the highest reading, as a share of the median. */
export const spreadOf = ({ median, low, high }: Figure): number => (median === 0 ? 0 : (high - low) / 2 / median);

export type Verdict = "faster" | "slower" | "smaller" | "larger" | "within the spread" | "too few rounds";

export interface Compared {
  readonly name: string;
  readonly unit: string;
  readonly before: number;
  readonly now: number;
  /** Now over before. */
  readonly ratio: number;
  readonly verdict: Verdict;
}

/** A difference counts where no reading of one lies among those of the other; one round has no spread to judge by. */
const verdictOf = (before: Figure, now: Figure): Verdict => {
  if (before.low === before.high && now.low === now.high) return "too few rounds";
  if (now.low <= before.high && before.low <= now.high) return "within the spread";
  const more = now.median > before.median;
  if (now.unit === "MB") return more ? "larger" : "smaller";
  return more === now.unit.endsWith("/s") ? "faster" : "slower";
};

/** Figures that both have, by name and unit. */
export const compare = (before: readonly Figure[], now: readonly Figure[]): Compared[] =>
  now.flatMap((figure) => {
    const old = before.find(({ name, unit }) => name === figure.name && unit === figure.unit);
    if (old === undefined) return [];
    const { name, unit, median } = figure;
    const ratio = old.median === 0 ? Number.NaN : median / old.median;
    return [{ name, unit, before: old.median, now: median, ratio, verdict: verdictOf(old, figure) }];
  });
