/** The dense parameters in an arena, ready for products. In: one flat array. Out: matrices, packed straight and transposed. */
import { type Arena, type Matrix, makePacked, type Packed, pack, packTransposed, transpose } from "./gemm.ts";
import { type Parameter, parametersOf, type Shape } from "./shape.ts";

export interface Weight {
  readonly parameter: Parameter;
  readonly matrix: Matrix;
  readonly packed: Packed;
  readonly transposed: Packed;
}

export interface Weights {
  readonly of: (name: string) => Weight;
  readonly load: (parameters: Float32Array) => void;
}

export const createWeights = (arena: Arena, shape: Shape): Weights => {
  const held = new Map<string, Weight>(
    parametersOf(shape).list.map((parameter) => [
      parameter.name,
      {
        parameter,
        matrix: arena.make(parameter.rows, parameter.columns),
        packed: makePacked(arena, parameter.rows, parameter.columns),
        transposed: makePacked(arena, parameter.columns, parameter.rows),
      },
    ]),
  );
  return {
    of: (name) => held.get(name) as Weight,
    load: (parameters) => {
      for (const { parameter, matrix, packed, transposed } of held.values()) {
        const { rows, columns, at } = parameter;
        for (let r = 0; r < rows; r++)
          matrix.data.set(parameters.subarray(at + r * columns, at + (r + 1) * columns), r * matrix.stride);
        if (rows === 1) continue;
        pack(matrix, packed);
        packTransposed(matrix, transposed);
      }
    },
  };
};

/** Every row of `matrix` becomes `row`. */
export const fillRows = (matrix: Matrix, row: Matrix): void => {
  for (let r = 0; r < matrix.rows; r++) matrix.data.set(row.data, r * matrix.stride);
};

/** x · W + b, of the weights `name` and `name.bias`. */
export const project = (arena: Arena, weights: Weights, x: Matrix, name: string): Matrix => {
  const y = arena.make(x.rows, weights.of(name).parameter.columns);
  fillRows(y, weights.of(`${name}.bias`).matrix);
  arena.multiply(x, weights.of(name).packed, y);
  return y;
};

/** The gradient of `x` from that of x · W. */
export const projectBack = (arena: Arena, weights: Weights, dy: Matrix, name: string): Matrix => {
  const dx = arena.make(dy.rows, weights.of(name).parameter.rows);
  arena.multiply(dy, weights.of(name).transposed, dx);
  return dx;
};

/** Adds xᵀ · dy, the gradient of the weights, to where they lie in `gradient`. */
export const addProduct = (
  arena: Arena,
  x: Matrix,
  dy: Matrix,
  gradient: Float32Array,
  { at, rows, columns }: Parameter,
): void => {
  const release = arena.mark();
  const left = arena.make(x.columns, x.rows);
  transpose(x, left);
  const right = makePacked(arena, dy.rows, dy.columns);
  pack(dy, right);
  const sum = arena.make(rows, columns);
  arena.multiply(left, right, sum, rows);
  for (let r = 0; r < rows; r++) {
    const i = r * sum.stride;
    const o = at + r * columns;
    for (let c = 0; c < columns; c++) gradient[o + c] = (gradient[o + c] as number) + (sum.data[i + c] as number);
  }
  release();
};

/** Adds the sums of the columns of dy, the gradient of a bias, to where it lies in `gradient`. */
export const addSums = (dy: Matrix, gradient: Float32Array, { at, columns }: Parameter): void => {
  for (let r = 0; r < dy.rows; r++)
    for (let c = 0; c < columns; c++)
      gradient[at + c] = (gradient[at + c] as number) + (dy.data[r * dy.stride + c] as number);
};

/** Both gradients of a projection. */
export const addGradients = (
  arena: Arena,
  weights: Weights,
  x: Matrix,
  dy: Matrix,
  gradient: Float32Array,
  name: string,
): void => {
  addProduct(arena, x, dy, gradient, weights.of(name).parameter);
  addSums(dy, gradient, weights.of(`${name}.bias`).parameter);
};
