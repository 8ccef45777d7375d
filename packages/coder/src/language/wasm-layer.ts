/** What a layer over rows of learned features asks of the kernel (`sumRows`, `weigh`), in WebAssembly. Out: functions to assemble. */
import {
  add,
  f64x2,
  floats,
  get,
  I32,
  i16x8Add,
  i32,
  isSmaller,
  loadBytes,
  loadI32,
  loadTwice,
  loadVector,
  loopWhile,
  multiply,
  plus,
  set,
  storeVector,
  V128,
  type WasmFunction,
} from "./wasm-code.ts";

export const sumRowsFunction = (): WasmFunction => {
  const [LIST, COUNT, WIDTH, SUMS, COLUMN, AT, END, ROW] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const sums = [8, 9, 10, 11] as const;
  return {
    name: "sumRows",
    parameters: 4,
    locals: [I32, I32, I32, I32, V128, V128, V128, V128],
    body: [
      ...get(LIST),
      ...get(COUNT),
      ...i32(4),
      ...multiply,
      ...add,
      ...set(END),
      ...loopWhile(
        [...get(COLUMN), ...get(WIDTH), ...isSmaller],
        [
          ...sums.flatMap((sum) => [...floats(0), ...set(sum)]),
          ...get(LIST),
          ...set(AT),
          ...loopWhile(
            [...get(AT), ...get(END), ...isSmaller],
            [
              ...get(AT),
              ...loadI32,
              ...get(COLUMN),
              ...add,
              ...set(ROW),
              ...sums.flatMap((sum, i) => [...get(ROW), ...loadBytes(8 * i), ...get(sum), ...i16x8Add, ...set(sum)]),
              ...plus(AT, ...i32(4)),
            ],
          ),
          ...sums.flatMap((sum, i) => [...get(SUMS), ...get(sum), ...storeVector(16 * i)]),
          ...plus(SUMS, ...i32(64)),
          ...plus(COLUMN, ...i32(32)),
        ],
      ),
    ],
  };
};

export const weighFunction = (): WasmFunction => {
  const [VALUES, COUNT, WEIGHTS, SCORES, PANELS, AT, END, VALUE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const sums = [8, 9, 10, 11] as const;
  return {
    name: "weigh",
    parameters: 5,
    locals: [I32, I32, V128, V128, V128, V128, V128],
    body: [
      ...get(VALUES),
      ...get(COUNT),
      ...i32(8),
      ...multiply,
      ...add,
      ...set(END),
      ...loopWhile(
        [...i32(0), ...get(PANELS), ...isSmaller],
        [
          ...sums.flatMap((sum, i) => [...get(SCORES), ...loadVector(16 * i), ...set(sum)]),
          ...get(VALUES),
          ...set(AT),
          ...loopWhile(
            [...get(AT), ...get(END), ...isSmaller],
            [
              ...get(AT),
              ...loadTwice,
              ...set(VALUE),
              ...sums.flatMap((sum, i) => [
                ...get(VALUE),
                ...get(WEIGHTS),
                ...loadVector(16 * i),
                ...f64x2.multiply,
                ...get(sum),
                ...f64x2.add,
                ...set(sum),
              ]),
              ...plus(AT, ...i32(8)),
              ...plus(WEIGHTS, ...i32(64)),
            ],
          ),
          ...sums.flatMap((sum, i) => [...get(SCORES), ...get(sum), ...storeVector(16 * i)]),
          ...plus(SCORES, ...i32(64)),
          ...plus(PANELS, ...i32(-1)),
        ],
      ),
    ],
  };
};
