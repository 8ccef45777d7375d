/**
 * Turning points and outlook on simulated series, whose truth is known. In: nothing. Out: rows: false alarms and turns found; log score of the
 * outlook against two baselines. The series come from a seed, so that every run gives the same figures.
 */
import { expectationsOf, logScore } from "../packages/desk/src/relations/outlook.ts";
import { type Counted, changePoints } from "../packages/desk/src/relations/turning-points.ts";
import { type Random, randomFrom } from "../training/random.ts";
import type { Row } from "./row.ts";

const series = 400;
const lengths = [26, 52, 104] as const;

/** A Poisson number by Knuth's product of uniforms; means here are small. */
const poisson = (mean: number, random: Random): number => {
  const floor = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > floor; product *= random()) count++;
  return count;
};

/** A series of weeks: what is read varies, the rates are those given for each week. */
const simulate = (length: number, random: Random, rateAt: (week: number) => readonly [number, number]): Counted[] =>
  Array.from({ length }, (_, week) => {
    const exposure = 1 + poisson(8, random);
    const [cooperation, conflict] = rateAt(week);
    return {
      cooperation: poisson(cooperation * exposure, random),
      conflict: poisson(conflict * exposure, random),
      exposure,
    };
  });

const turnRows = (): Row[] => {
  const random = randomFrom(1);
  let alarms = 0;
  let found = 0;
  for (let i = 0; i < series; i++) {
    const length = lengths[i % lengths.length] as number;
    const [cooperation, conflict] = [0.05 + 0.5 * random(), 0.05 + 0.5 * random()];
    if (changePoints(simulate(length, random, () => [cooperation, conflict])).length > 0) alarms++;
    const turn = Math.round(length * (0.3 + 0.4 * random()));
    const turned = simulate(length, random, (week) => [cooperation, week < turn ? conflict : 3 * conflict]);
    if (changePoints(turned).some((at) => Math.abs(at - turn) <= 3)) found++;
  }
  const row = (metric: string, value: number): Row => ({
    task: "turning points",
    set: "simulated weeks",
    metric,
    value,
  });
  return [
    row("series without a turn in which one is found", alarms / series),
    row("turns to three times the conflict found within 3 weeks", found / series),
  ];
};

/** Log of a Poisson probability. */
const poissonLog = (mean: number, count: number): number => {
  let log = -mean + count * Math.log(mean);
  for (let k = 2; k <= count; k++) log -= Math.log(k);
  return log;
};

/** Rates of a week, by its number and the count of the week before. */
const kinds: readonly (readonly [string, (week: number, last: number) => number])[] = [
  ["steady", () => 2],
  ["rare", () => 0.15],
  ["rising and falling", (week) => 2 + 1.8 * Math.sin(week / 8)],
  ["one level, then another", (week) => (week < 30 ? 1 : 4)],
  ["calm with bursts", (week) => (Math.floor(week / 6) % 4 === 3 ? 6 : 0.5)],
  ["one deed calls forth the next", (_, last) => 0.5 + 0.6 * last],
];

/** Mean log score a week of the outlook, of the mean so far and of the last value, over weeks after the eighth. */
const outlookRows = (): Row[] =>
  kinds.flatMap(([kind, rateAt]) => {
    const random = randomFrom(2);
    const sums = { outlook: 0, mean: 0, last: 0, within: 0, weeks: 0, withinMonth: 0, months: 0 };
    for (let i = 0; i < 100; i++) {
      const counts: number[] = [];
      for (let week = 0; week < 60; week++) counts.push(poisson(rateAt(week, counts.at(-1) ?? 0), random));
      for (let week = 8; week < counts.length; week++) {
        const before = counts.slice(0, week);
        const count = counts[week] as number;
        const [{ low, high }] = expectationsOf(before, [1]);
        if (count >= low && count <= high) sums.within++;
        sums.outlook += logScore(before, count);
        sums.mean += poissonLog((before.reduce((a, b) => a + b, 0) + 0.5) / week, count);
        sums.last += poissonLog((before.at(-1) as number) + 0.5, count);
        sums.weeks++;
        const month = counts.slice(week, week + 4);
        if (month.length < 4) continue;
        const [bounds] = expectationsOf(before, [4]);
        const total = month.reduce((sum, one) => sum + one, 0);
        if (total >= bounds.low && total <= bounds.high) sums.withinMonth++;
        sums.months++;
      }
    }
    // Rows are shares; a mean log score becomes the geometric mean of the probabilities that were given to what came.
    const row = (metric: string, value: number): Row => ({
      task: "outlook",
      set: `simulated weeks, ${kind}`,
      metric,
      value,
    });
    const given = (by: string, sum: number): Row =>
      row(`probability given to what came, ${by}`, Math.exp(sum / sums.weeks));
    return [
      given("outlook", sums.outlook),
      given("mean so far", sums.mean),
      given("last value", sums.last),
      row("counts of a week within the bounds of at least 80 %", sums.within / sums.weeks),
      row("counts of four weeks within the bounds of at least 80 %", sums.withinMonth / sums.months),
    ];
  });

export const evaluateForecasts = (): Row[] => [...turnRows(), ...outlookRows()];
