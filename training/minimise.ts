/** The least of a smooth function, by L-BFGS (D. Liu, J. Nocedal 1989). In: a function and its slopes. Out: where it is least. */

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

const add = (a: Float64Array, b: Float64Array, times: number): void => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + times * (b[i] as number);
};

/** `slopes` writes the slopes at a point and gives the value there. Begins at 0; at most `rounds` steps. */
export const minimise = (
  size: number,
  slopes: (at: Float64Array, into: Float64Array) => number,
  rounds: number,
): Float64Array => {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = slopes(at, slope);
  const past: { step: Float64Array; change: Float64Array; turn: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = slope.map((s) => -s);
    const shares = past.map(() => 0);
    for (let p = past.length - 1; p >= 0; p--) {
      const { step, change, turn } = past[p] as (typeof past)[number];
      shares[p] = dot(step, way) / turn;
      add(way, change, -(shares[p] as number));
    }
    const last = past[past.length - 1];
    const size0 = last === undefined ? 1 / Math.sqrt(dot(slope, slope)) : last.turn / dot(last.change, last.change);
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * size0;
    past.forEach(({ step, change, turn }, p) => {
      add(way, step, (shares[p] as number) - dot(change, way) / turn);
    });
    const fall = dot(slope, way);
    let length = 1;
    let next = at;
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = at.slice();
      add(next, way, length);
      nextValue = slopes(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * fall) break;
    }
    const step = next.slice();
    add(step, at, -1);
    const change = nextSlope.slice();
    add(change, slope, -1);
    const turn = dot(step, change);
    if (turn > 1e-12) past.push({ step, change, turn });
    if (past.length > 8) past.shift();
    [at, slope, value] = [next, nextSlope, nextValue];
  }
  return at;
};
