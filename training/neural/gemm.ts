/**
 * Matrix products for training. In: matrices in one WebAssembly memory. Out: C += A · B, four rows by eight columns at a time.
 */
import {
  add,
  type Code,
  f32x4,
  get,
  I32,
  i32,
  isSmaller,
  loadRepeated,
  loadVector,
  loopWhile,
  multiply,
  set,
  storeVector,
  tee,
  V128,
  type WasmFunction,
  wasmModule,
} from "../../packages/coder/src/language/wasm-code.ts";

const plus = (local: number, ...amount: Code): Code => [...get(local), ...amount, ...add, ...set(local)];

// Parameters: a, bytes of a row of a, b (packed), c, bytes of a row of c, rows, panels, depth / 4.
const [A, STRIDE_A, B, C, STRIDE_C, M, PANELS, DEPTH] = [0, 1, 2, 3, 4, 5, 6, 7];
const [I, K, ROW_A, ROW_C, AT_B, A0, A1, A2, A3, C0, C1, C2, C3] = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const [X, B0, B1, ACC] = [21, 22, 23, 24];

const tile = (rows: number): Code => {
  const a = [A0, A1, A2, A3].slice(0, rows) as number[];
  const c = [C0, C1, C2, C3].slice(0, rows) as number[];
  const acc = (r: number, half: number): number => (ACC as number) + 2 * r + half;
  return [
    ...a.flatMap((local, r) => [
      ...(r === 0 ? get(ROW_A as number) : [...get(a[r - 1] as number), ...get(STRIDE_A as number), ...add]),
      ...set(local),
    ]),
    ...c.flatMap((local, r) => [
      ...(r === 0 ? get(ROW_C as number) : [...get(c[r - 1] as number), ...get(STRIDE_C as number), ...add]),
      ...set(local),
    ]),
    ...c.flatMap((local, r) =>
      [0, 1].flatMap((half) => [...get(local), ...loadVector(16 * half), ...set(acc(r, half))]),
    ),
    ...get(B as number),
    ...set(AT_B as number),
    ...i32(0),
    ...set(K as number),
    ...loopWhile(
      [...get(K as number), ...get(DEPTH as number), ...isSmaller],
      [
        ...[0, 1, 2, 3].flatMap((step) => [
          ...get(AT_B as number),
          ...loadVector(32 * step),
          ...set(B0 as number),
          ...get(AT_B as number),
          ...loadVector(32 * step + 16),
          ...set(B1 as number),
          ...a.flatMap((local, r) => [
            ...get(local),
            ...loadRepeated(4 * step),
            ...tee(X as number),
            ...get(B0 as number),
            ...f32x4.multiply,
            ...get(acc(r, 0)),
            ...f32x4.add,
            ...set(acc(r, 0)),
            ...get(X as number),
            ...get(B1 as number),
            ...f32x4.multiply,
            ...get(acc(r, 1)),
            ...f32x4.add,
            ...set(acc(r, 1)),
          ]),
        ]),
        ...plus(AT_B as number, ...i32(128)),
        ...a.flatMap((local) => plus(local, ...i32(16))),
        ...plus(K as number, ...i32(1)),
      ],
    ),
    ...c.flatMap((local, r) =>
      [0, 1].flatMap((half) => [...get(local), ...get(acc(r, half)), ...storeVector(16 * half)]),
    ),
  ];
};

const rowsBy = (rows: number): Code =>
  loopWhile(
    [...get(I as number), ...i32(rows - 1), ...add, ...get(M as number), ...isSmaller],
    [
      ...tile(rows),
      ...plus(ROW_A as number, ...get(STRIDE_A as number), ...i32(rows), ...multiply),
      ...plus(ROW_C as number, ...get(STRIDE_C as number), ...i32(rows), ...multiply),
      ...plus(I as number, ...i32(rows)),
    ],
  );

const product: WasmFunction = {
  name: "gemm",
  parameters: 8,
  locals: [...Array<number>(13).fill(I32), ...Array<number>(11).fill(V128)],
  body: loopWhile(
    [...i32(0), ...get(PANELS as number), ...isSmaller],
    [
      ...get(A as number),
      ...set(ROW_A as number),
      ...get(C as number),
      ...set(ROW_C as number),
      ...i32(0),
      ...set(I as number),
      ...rowsBy(4),
      ...rowsBy(1),
      ...plus(B as number, ...get(DEPTH as number), ...i32(128), ...multiply),
      ...plus(C as number, ...i32(32)),
      ...plus(PANELS as number, ...i32(-1)),
    ],
  ),
};

export interface Arena {
  /** A matrix of zeros that stays. */
  readonly make: (rows: number, columns: number) => Matrix;
  /** Everything made after this call is given back by the function it returns. */
  readonly mark: () => () => void;
  /** C += A · B. */
  readonly multiply: (a: Matrix, b: Packed, c: Matrix, rows?: number, aRow?: number, cRow?: number) => void;
}

/** Rows of `stride` floats, of which `columns` count; the rest are zero. `at` in floats. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
  readonly data: Float32Array;
  readonly at: number;
}

/** Panels of eight columns, each of `depth` rows (a multiple of four; rows beyond `rows` are zero). */
export interface Packed extends Matrix {
  readonly depth: number;
  readonly panels: number;
}

const upTo = (n: number, multiple: number): number => Math.ceil(n / multiple) * multiple;

export const createArena = (megabytes: number): Arena => {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16 });
  const { gemm } = new WebAssembly.Instance(new WebAssembly.Module(wasmModule([product])), { m: { m: memory } })
    .exports as {
    gemm: (...n: number[]) => void;
  };
  let top = 4;
  const make = (rows: number, columns: number): Matrix => {
    const stride = upTo(columns, 8);
    const at = top;
    top += rows * stride;
    if (top * 4 > memory.buffer.byteLength) throw new Error("training: the arena is full");
    const data = new Float32Array(memory.buffer, at * 4, rows * stride);
    data.fill(0);
    return { rows, columns, stride, data, at };
  };
  return {
    make,
    mark: () => {
      const kept = top;
      return () => {
        top = kept;
      };
    },
    multiply: (a, b, c, rows = a.rows, aRow = 0, cRow = 0) => {
      if (b.depth > a.stride) throw new Error("training: shapes");
      gemm(
        (a.at + aRow * a.stride) * 4,
        a.stride * 4,
        b.at * 4,
        (c.at + cRow * c.stride) * 4,
        c.stride * 4,
        rows,
        b.panels,
        b.depth / 4,
      );
    },
  };
};

/** Room for the packed form of a matrix of this shape. */
export const makePacked = (arena: Arena, rows: number, columns: number): Packed => {
  const depth = upTo(rows, 8);
  const panels = upTo(columns, 8) / 8;
  return { ...arena.make(panels, depth * 8), rows, columns, depth, panels };
};

export const pack = (from: Matrix, into: Packed, rows = from.rows): void => {
  const { data, stride } = from;
  const { depth, panels } = into;
  const out = into.data;
  for (let p = 0; p < panels; p++) {
    let o = p * depth * 8;
    for (let r = 0; r < rows; r++) {
      const i = r * stride + p * 8;
      for (let j = 0; j < 8; j++) out[o++] = data[i + j] as number;
    }
    for (const end = (p + 1) * depth * 8; o < end; ) out[o++] = 0;
  }
};

/** Packs the transpose of a matrix. */
export const packTransposed = (from: Matrix, into: Packed): void => {
  const { data, stride, rows, columns } = from;
  const { depth, panels } = into;
  const out = into.data;
  out.fill(0);
  for (let p = 0; p < panels; p++) {
    const base = p * depth * 8;
    for (let j = 0; j < 8 && p * 8 + j < rows; j++) {
      const i = (p * 8 + j) * stride;
      for (let c = 0; c < columns; c++) out[base + c * 8 + j] = data[i + c] as number;
    }
  }
};

/** The transpose of the first `rows` rows. */
export const transpose = (from: Matrix, into: Matrix, rows = from.rows): void => {
  const { data, stride, columns } = from;
  const out = into.data;
  const width = into.stride;
  const tail = Math.min(width, upTo(rows, 8));
  for (let c = 0; c < columns; c++) {
    const o = c * width;
    for (let r = 0; r < rows; r++) out[o + r] = data[r * stride + c] as number;
    for (let r = rows; r < tail; r++) out[o + r] = 0;
  }
};
