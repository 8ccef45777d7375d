/** Linear equations with a symmetric positive definite matrix, by Cholesky's decomposition. In: rows of the matrix, right sides. Out: solutions. */

/** The dot product of the first `n` numbers. */
export const dot = (a: Float64Array, b: Float64Array, n = a.length): number => {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/**
 * Solves A·x = y for each y.
 * @param matrix rows of A; only what stands on and left of the diagonal is read, and all of it is overwritten
 * @param sides right sides, each as long as A has rows; overwritten with the solutions
 */
export const solve = (matrix: readonly Float64Array[], sides: readonly Float64Array[]): void => {
  matrix.forEach((row, i) => {
    for (let j = 0; j < i; j++) {
      const above = matrix[j] as Float64Array;
      row[j] = ((row[j] as number) - dot(row, above, j)) / (above[j] as number);
    }
    row[i] = Math.sqrt((row[i] as number) - dot(row, row, i));
  });
  for (const side of sides) {
    matrix.forEach((row, i) => {
      side[i] = ((side[i] as number) - dot(row, side, i)) / (row[i] as number);
    });
    for (let i = matrix.length - 1; i >= 0; i--) {
      const row = matrix[i] as Float64Array;
      side[i] = (side[i] as number) / (row[i] as number);
      for (let j = 0; j < i; j++) side[j] = (side[j] as number) - (row[j] as number) * (side[i] as number);
    }
  }
};
