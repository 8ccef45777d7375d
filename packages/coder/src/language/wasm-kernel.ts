/** The kernel in WebAssembly. In: a size. Out: a kernel, assembled here; or null where the platform has no WebAssembly. */
import { hiddenUnit, type Kernel, slope, tanhLimit, tanhOver, tanhUnder, viewUnit } from "./kernel.ts";
import {
  add,
  type Code,
  dotOfI16,
  f32x4,
  floats,
  get,
  I32,
  i32,
  i32x4Add,
  isSmaller,
  loadRepeated,
  loadVector,
  loopWhile,
  multiply,
  narrowToI16,
  plus,
  set,
  storeVector,
  tee,
  V128,
  type WasmFunction,
  wasmModule,
} from "./wasm-code.ts";
import { sumRowsFunction, weighFunction } from "./wasm-layer.ts";

/** The hyperbolic tangent of the vector on the stack; uses locals x and s. */
const tanhCode = (x: number, s: number): Code => [
  ...floats(tanhLimit),
  ...f32x4.smaller,
  ...floats(-tanhLimit),
  ...f32x4.larger,
  ...tee(x),
  ...get(x),
  ...f32x4.multiply,
  ...tee(s),
  ...floats(tanhOver[2]),
  ...f32x4.add,
  ...get(s),
  ...f32x4.multiply,
  ...floats(tanhOver[1]),
  ...f32x4.add,
  ...get(s),
  ...f32x4.multiply,
  ...floats(tanhOver[0]),
  ...f32x4.add,
  ...get(x),
  ...f32x4.multiply,
  ...get(s),
  ...floats(tanhUnder[3]),
  ...f32x4.multiply,
  ...floats(tanhUnder[2]),
  ...f32x4.add,
  ...get(s),
  ...f32x4.multiply,
  ...floats(tanhUnder[1]),
  ...f32x4.add,
  ...get(s),
  ...f32x4.multiply,
  ...floats(tanhUnder[0]),
  ...f32x4.add,
  ...f32x4.divide,
];
const sigmoidCode = (x: number, s: number): Code => [
  ...floats(0.5),
  ...f32x4.multiply,
  ...tanhCode(x, s),
  ...floats(0.5),
  ...f32x4.multiply,
  ...floats(0.5),
  ...f32x4.add,
];

const multiplyFunction = (): WasmFunction => {
  const [A, STRIDE_A, B, SCALES, C, STRIDE_C, ROWS, PANELS, DEPTH] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const [ROW, K, ROW_A, ROW_C, AT_B] = [9, 10, 11, 12, 13] as const;
  const a = [14, 15, 16, 17] as const;
  const [X, B0, B1, SUM] = [18, 19, 20, 21] as const;
  const sum = (r: number, half: number): number => SUM + 2 * r + half;
  const tile = (rows: number): Code => {
    const lanes = a.slice(0, rows);
    return [
      ...lanes.flatMap((local, r) => [
        ...(r === 0 ? get(ROW_A) : [...get(a[r - 1] as number), ...get(STRIDE_A), ...add]),
        ...set(local),
      ]),
      ...lanes.flatMap((_, r) => [0, 1].flatMap((half) => [...floats(0), ...set(sum(r, half))])),
      ...get(B),
      ...set(AT_B),
      ...i32(0),
      ...set(K),
      ...loopWhile(
        [...get(K), ...get(DEPTH), ...isSmaller],
        [
          ...[0, 1, 2, 3].flatMap((pair) => [
            ...get(AT_B),
            ...loadVector(32 * pair),
            ...set(B0),
            ...get(AT_B),
            ...loadVector(32 * pair + 16),
            ...set(B1),
            ...lanes.flatMap((local, r) => [
              ...get(local),
              ...loadRepeated(4 * pair),
              ...tee(X),
              ...get(B0),
              ...dotOfI16,
              ...get(sum(r, 0)),
              ...i32x4Add,
              ...set(sum(r, 0)),
              ...get(X),
              ...get(B1),
              ...dotOfI16,
              ...get(sum(r, 1)),
              ...i32x4Add,
              ...set(sum(r, 1)),
            ]),
          ]),
          ...plus(AT_B, ...i32(128)),
          ...lanes.flatMap((local) => plus(local, ...i32(16))),
          ...plus(K, ...i32(8)),
        ],
      ),
      ...get(ROW_C),
      ...set(K),
      ...lanes.flatMap((_, r) => [
        ...(r === 0 ? [] : plus(K, ...get(STRIDE_C))),
        ...[0, 1].flatMap((half) => [
          ...get(K),
          ...get(sum(r, half)),
          ...f32x4.fromI32,
          ...get(SCALES),
          ...loadVector(16 * half),
          ...f32x4.multiply,
          ...get(K),
          ...loadVector(16 * half),
          ...f32x4.add,
          ...storeVector(16 * half),
        ]),
      ]),
    ];
  };
  const rowsBy = (rows: number): Code =>
    loopWhile(
      [...get(ROW), ...i32(rows - 1), ...add, ...get(ROWS), ...isSmaller],
      [
        ...tile(rows),
        ...plus(ROW_A, ...get(STRIDE_A), ...i32(rows), ...multiply),
        ...plus(ROW_C, ...get(STRIDE_C), ...i32(rows), ...multiply),
        ...plus(ROW, ...i32(rows)),
      ],
    );
  return {
    name: "multiply",
    parameters: 9,
    locals: [...Array<number>(9).fill(I32), ...Array<number>(11).fill(V128)],
    body: loopWhile(
      [...i32(0), ...get(PANELS), ...isSmaller],
      [
        ...get(A),
        ...set(ROW_A),
        ...get(C),
        ...set(ROW_C),
        ...i32(0),
        ...set(ROW),
        ...rowsBy(4),
        ...rowsBy(1),
        ...plus(B, ...get(DEPTH), ...i32(16), ...multiply),
        ...plus(SCALES, ...i32(32)),
        ...plus(C, ...i32(32)),
        ...plus(PANELS, ...i32(-1)),
      ],
    ),
  };
};

const stepFunction = (units: number): WasmFunction => {
  const [GATES, BEFORE, CELL, HIDDEN, U] = [0, 1, 2, 3, 4] as const;
  const [X, S, C, H] = [5, 6, 7, 8] as const;
  const gate = (which: number, half: number): Code => [...get(GATES), ...loadVector(4 * units * which + 16 * half)];
  const half = (h: number): Code => [
    ...get(CELL),
    ...gate(0, h),
    ...sigmoidCode(X, S),
    ...gate(3, h),
    ...tanhCode(X, S),
    ...f32x4.multiply,
    ...gate(1, h),
    ...sigmoidCode(X, S),
    ...get(BEFORE),
    ...loadVector(16 * h),
    ...f32x4.multiply,
    ...f32x4.add,
    ...tee(C),
    ...storeVector(16 * h),
    ...gate(2, h),
    ...sigmoidCode(X, S),
    ...get(C),
    ...tanhCode(X, S),
    ...f32x4.multiply,
    ...floats(hiddenUnit),
    ...f32x4.multiply,
    ...f32x4.nearest,
    ...f32x4.toI32,
  ];
  return {
    name: "step",
    parameters: 4,
    locals: [I32, V128, V128, V128, V128],
    body: loopWhile(
      [...get(U), ...i32(units), ...isSmaller],
      [
        ...half(0),
        ...set(H),
        ...get(HIDDEN),
        ...get(H),
        ...half(1),
        ...narrowToI16,
        ...storeVector(),
        ...plus(GATES, ...i32(32)),
        ...plus(BEFORE, ...i32(32)),
        ...plus(CELL, ...i32(32)),
        ...plus(HIDDEN, ...i32(16)),
        ...plus(U, ...i32(8)),
      ],
    ),
  };
};

const bendFunction = (): WasmFunction => {
  const [FROM, TO, COUNT, X] = [0, 1, 2, 3] as const;
  const half = (h: number): Code => [
    ...get(FROM),
    ...loadVector(16 * h),
    ...tee(X),
    ...get(X),
    ...floats(slope),
    ...f32x4.multiply,
    ...f32x4.larger,
    ...floats(viewUnit),
    ...f32x4.multiply,
    ...f32x4.nearest,
    ...f32x4.toI32,
  ];
  return {
    name: "bend",
    parameters: 3,
    locals: [V128],
    body: loopWhile(
      [...i32(0), ...get(COUNT), ...isSmaller],
      [
        ...get(TO),
        ...half(0),
        ...half(1),
        ...narrowToI16,
        ...storeVector(),
        ...plus(FROM, ...i32(32)),
        ...plus(TO, ...i32(16)),
        ...plus(COUNT, ...i32(-8)),
      ],
    ),
  };
};

/** As much of the WebAssembly interface as is used here; the coder's compiler knows no platform. */
interface Platform {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

/** The kernel in WebAssembly, or null where the platform has none (or forbids it). */
export const wasmKernel = (bytes: number, units: number): Kernel | null => {
  const platform = (globalThis as { readonly WebAssembly?: Platform }).WebAssembly;
  if (platform === undefined) return null;
  try {
    const module = new platform.Module(
      wasmModule([multiplyFunction(), stepFunction(units), bendFunction(), sumRowsFunction(), weighFunction()]),
    );
    const memory = new platform.Memory({ initial: Math.ceil(bytes / 65536) });
    const instance = new platform.Instance(module, { m: { m: memory } });
    return { ...(instance.exports as Omit<Kernel, "buffer">), buffer: memory.buffer };
  } catch {
    return null;
  }
};
