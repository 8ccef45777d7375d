/**
 * A tiny WebAssembly assembler, so that the kernels need no toolchain. In: functions as lists of instructions.
 * Out: the bytes of a module that imports one memory (`"m" "m"`) and exports its functions.
 * Encoding: WebAssembly Core Specification 2.0, chapter 5 (binary format), with fixed-width SIMD.
 */

/** Instructions, encoded. */
export type Code = readonly number[];

/** An unsigned number, LEB128. */
const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
};

/** A signed 32-bit number, LEB128. */
const signed = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const byte = rest & 127;
    rest >>= 7;
    if ((rest === 0 && (byte & 64) === 0) || (rest === -1 && (byte & 64) !== 0)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
};

const simd = (opcode: number, ...immediates: number[]): number[] => [0xfd, ...unsigned(opcode), ...immediates];
/** A memory operand: alignment (a power of two, a hint only) and offset in bytes. */
const memory = (alignment: number, offset: number): number[] => [alignment, ...unsigned(offset)];

/** Numbers of value types. */
export const I32 = 0x7f;
export const V128 = 0x7b;

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const tee = (local: number): Code => [0x22, ...unsigned(local)];
export const i32 = (value: number): Code => [0x41, ...signed(value)];
export const add: Code = [0x6a];
export const multiply: Code = [0x6c];
export const isSmaller: Code = [0x48];
export const loadI32: Code = [0x28, ...memory(2, 0)];
export const loadVector = (offset = 0): Code => simd(0x00, ...memory(4, offset));
export const storeVector = (offset = 0): Code => simd(0x0b, ...memory(4, offset));
/** Loads 32 bits and repeats them in all four lanes. */
export const loadRepeated = (offset = 0): Code => simd(0x09, ...memory(2, offset));
/** Loads 64 bits and repeats them in both lanes. */
export const loadTwice: Code = simd(0x0a, ...memory(3, 0));
/** Loads eight signed bytes as 16-bit lanes. */
export const loadBytes = (offset: number): Code => simd(0x01, ...memory(0, offset));
export const f32x4 = {
  add: simd(0xe4),
  multiply: simd(0xe6),
  divide: simd(0xe7),
  smaller: simd(0xea),
  larger: simd(0xeb),
  nearest: simd(0x6a),
  fromI32: simd(0xfa),
  toI32: simd(0xf8),
} as const;
export const f64x2 = { add: simd(0xf0), multiply: simd(0xf2) } as const;
export const i16x8Add: Code = simd(0x8e);
export const i32x4Add: Code = simd(0xae);
/** Products of 16-bit lanes, neighbours added: 8 products, 4 sums. */
export const dotOfI16: Code = simd(0xba);
/** Two vectors of four 32-bit numbers as one of eight 16-bit numbers, clamped. */
export const narrowToI16: Code = simd(0x85);
/** A constant with the same 32-bit float in all lanes. */
export const floats = (value: number): Code => {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  const bytes = [0, 1, 2, 3].map((i) => view.getUint8(i));
  return simd(0x0c, ...bytes, ...bytes, ...bytes, ...bytes);
};

/** Adds to a local. */
export const plus = (local: number, ...amount: Code): Code => [...get(local), ...amount, ...add, ...set(local)];

/** Repeats `body` while `test` leaves a number other than zero; the test comes first. */
export const loopWhile = (test: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...test, 0x45, 0x0d, 1],
  ...[...body, 0x0c, 0],
  ...[0x0b, 0x0b],
];

export interface WasmFunction {
  readonly name: string;
  /** How many parameters, all 32-bit numbers. */
  readonly parameters: number;
  /** Types of the further locals, in order. */
  readonly locals: readonly number[];
  readonly body: Code;
}

const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, items: readonly (readonly number[])[]): number[] => [
  id,
  ...sized([...unsigned(items.length), ...items.flat()]),
];
const nameBytes = (name: string): number[] => sized([...name].map((c) => c.charCodeAt(0)));

/** The module of some functions without results. */
export const wasmModule = (functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ parameters }) => [0x60, ...sized(Array<number>(parameters).fill(I32)), 0]),
    ),
    ...section(2, [[...nameBytes("m"), ...nameBytes("m"), 2, 0, 1]]),
    ...section(
      3,
      functions.map((_, i) => unsigned(i)),
    ),
    ...section(
      7,
      functions.map(({ name }, i) => [...nameBytes(name), 0, ...unsigned(i)]),
    ),
    ...section(
      10,
      functions.map(({ locals, body }) =>
        sized([...unsigned(locals.length), ...locals.flatMap((type) => [1, type]), ...body, 0x0b]),
      ),
    ),
  ]);
