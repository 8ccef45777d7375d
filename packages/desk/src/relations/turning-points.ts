/**
 * Turning points that the record shows. In: periods of a series with what was read of each. Out: periods at which the rate of cooperation or
 * of conflict changes level. PELT (Killick, Fearnhead and Eckley 2012) with a Poisson cost: happenings for each article read, so that a week
 * of much reading is no week of much doing. What a speaker calls a turning point is another thing, and is not looked for here.
 */
import type { Period } from "./series.ts";

export interface TurningPoint {
  /** First day of the first period of the new level, ISO. */
  readonly day: string;
  /** Happenings for each article before and after, cooperation and conflict apart. */
  readonly before: Level;
  readonly after: Level;
}

export interface Level {
  readonly cooperation: number;
  readonly conflict: number;
  /** Periods that it lasts, and articles read in them. */
  readonly periods: number;
  readonly articles: number;
}

/** One period as the method sees it. */
export interface Counted {
  readonly cooperation: number;
  readonly conflict: number;
  /** Articles read; a period of which nothing was read tells nothing. */
  readonly exposure: number;
}

/** A level holds for this many periods at least; shorter ones are news, not a turn. */
export const shortest = 3;

/**
 * What a turn must gain in twice the log likelihood, in units of log n. Two rates change at a turn and its place is chosen, so the
 * Bayesian criterion would ask for 3 (Zhang and Siegmund 2007); 3.5 keeps false alarms below one simulated series in twenty (`npm run
 * eval -- --only forecasts`).
 */
const penaltyFactor = 3.5;

/** −2 log likelihood of counts at their best common rate, but for what no choice of segments changes. */
const cost = (count: number, exposure: number): number =>
  count === 0 || exposure === 0 ? 0 : -2 * count * Math.log(count / exposure);

/** @returns indices at which a new level begins, in order; none in a series too short for two levels */
export const changePoints = (series: readonly Counted[]): number[] => {
  const n = series.length;
  if (n < 2 * shortest) return [];
  const sums = { cooperation: [0], conflict: [0], exposure: [0] };
  for (const { cooperation, conflict, exposure } of series) {
    sums.cooperation.push((sums.cooperation.at(-1) as number) + cooperation);
    sums.conflict.push((sums.conflict.at(-1) as number) + conflict);
    sums.exposure.push((sums.exposure.at(-1) as number) + exposure);
  }
  const between = (list: readonly number[], from: number, to: number): number =>
    (list[to] as number) - (list[from] as number);
  const costOf = (from: number, to: number): number => {
    const exposure = between(sums.exposure, from, to);
    return cost(between(sums.cooperation, from, to), exposure) + cost(between(sums.conflict, from, to), exposure);
  };
  const penalty = penaltyFactor * Math.log(n);
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(n + 1);
  best[0] = -penalty;
  let candidates = [0];
  for (let to = shortest; to <= n; to++) {
    for (const from of candidates) {
      const value = (best[from] as number) + costOf(from, to) + penalty;
      if (to - from >= shortest && value < (best[to] as number)) {
        best[to] = value;
        previous[to] = from;
      }
    }
    candidates = candidates.filter(
      (from) => to - from < shortest || (best[from] as number) + costOf(from, to) <= (best[to] as number),
    );
    if (to - shortest + 1 >= shortest) candidates.push(to - shortest + 1);
  }
  const turns: number[] = [];
  for (let to = previous[n] as number; to > 0; to = previous[to] as number) turns.unshift(to);
  return turns;
};

/** What of a period is looked at. */
type Measured = Pick<Period, "start" | "counts" | "total" | "articles">;

const countedOf = ({ counts, articles }: Measured): Counted => ({
  cooperation: (counts["verbal cooperation"] ?? 0) + (counts["material cooperation"] ?? 0),
  conflict: (counts["verbal conflict"] ?? 0) + (counts["material conflict"] ?? 0),
  exposure: articles,
});

const levelOf = (level: readonly Counted[]): Level => {
  const articles = Math.max(
    1,
    level.reduce((sum, one) => sum + one.exposure, 0),
  );
  return {
    cooperation: level.reduce((sum, one) => sum + one.cooperation, 0) / articles,
    conflict: level.reduce((sum, one) => sum + one.conflict, 0) / articles,
    periods: level.length,
    articles,
  };
};

/** The turning points of a series without gaps, in order of time. */
export const turningPoints = (periods: readonly Measured[]): TurningPoint[] => {
  const read = periods.filter(({ articles, total }) => articles > 0 || total > 0);
  const series = read.map((period) => {
    const counted = countedOf(period);
    return { ...counted, exposure: Math.max(1, counted.exposure) };
  });
  const turns = changePoints(series);
  return turns.map((at, i) => ({
    day: (read[at] as Measured).start,
    before: levelOf(series.slice(turns[i - 1] ?? 0, at)),
    after: levelOf(series.slice(at, turns[i + 1] ?? series.length)),
  }));
};
