/** The optimiser. In: values and their gradient. Out: the values moved. */

/** Adam (D. Kingma, J. Ba 2015) over a slice of parameters. */
export const adam = (
  values: Float32Array,
  gradient: Float32Array,
  first: Float32Array,
  second: Float32Array,
  from: number,
  to: number,
  offset: number,
  rate: number,
  scale: number,
): void => {
  for (let i = from, j = offset; i < to; i++, j++) {
    const g = (gradient[j] as number) * scale;
    const m = 0.9 * (first[i] as number) + 0.1 * g;
    const v = 0.95 * (second[i] as number) + 0.05 * g * g;
    first[i] = m;
    second[i] = v;
    values[i] = (values[i] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
  }
};
