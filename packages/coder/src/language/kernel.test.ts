/** Both kernels compute what their docstrings say, and the same bits. */
import { describe, expect, it } from "vitest";
import { hiddenUnit, type Kernel, packPanels, viewUnit } from "./kernel.ts";
import { plainKernel } from "./plain-kernel.ts";
import { wasmKernel } from "./wasm-kernel.ts";

const units = 16;
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return ((state >>> 8) / 2 ** 23 - 1) as number;
  };
};

/** Fills two kernels alike and lets both do the same. */
const both = (fill: (i16: Int16Array, f32: Float32Array) => void, work: (kernel: Kernel) => void): Kernel[] =>
  [wasmKernel(1 << 20, units), plainKernel(1 << 20, units)].map((kernel) => {
    if (kernel === null) throw new Error("no WebAssembly here");
    fill(new Int16Array(kernel.buffer), new Float32Array(kernel.buffer));
    work(kernel);
    return kernel;
  });

const sameBytes = (one: Kernel, two: Kernel): boolean => Buffer.from(one.buffer).equals(Buffer.from(two.buffer));

describe("multiply", () => {
  it.each([
    [1, 8, 8],
    [3, 16, 24],
    [4, 8, 16],
    [9, 40, 8],
  ])("gives A · B for %i rows, depth %i and %i columns, added to what was there", (rows, depth, columns) => {
    const next = numbers(7);
    const a = Int16Array.from({ length: rows * depth }, () => Math.round(next() * hiddenUnit));
    const b = Int8Array.from({ length: depth * columns }, () => Math.round(next() * 127));
    const [A, B, SCALES, C] = [1024, 65536, 131072, 262144];
    const [wasm, plain] = both(
      (i16, f32) => {
        i16.set(a, A / 2);
        packPanels(b, depth, columns, i16.subarray(B / 2, B / 2 + depth * columns));
        for (let c = 0; c < columns; c++) f32[SCALES / 4 + c] = (c + 1) / 65536;
        f32.fill(0.5, C / 4, C / 4 + rows * columns);
      },
      (kernel) => kernel.multiply(A, depth * 2, B, SCALES, C, columns * 4, rows, columns / 8, depth),
    ) as [Kernel, Kernel];
    const expected = Array.from({ length: rows * columns }, (_, i) => {
      let sum = 0;
      for (let k = 0; k < depth; k++)
        sum += (a[Math.floor(i / columns) * depth + k] as number) * (b[k * columns + (i % columns)] as number);
      return 0.5 + (sum * ((i % columns) + 1)) / 65536;
    });
    const found = [...new Float32Array(wasm.buffer, C, rows * columns)];
    found.forEach((value, i) => {
      expect(Math.abs(value - (expected[i] as number))).toBeLessThan(
        1e-6 * Math.max(1, Math.abs(expected[i] as number)),
      );
    });
    expect(sameBytes(plain, wasm)).toBe(true);
  });
});

describe("step", () => {
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

  it("is an LSTM cell, to a ten-thousandth", () => {
    const next = numbers(3);
    const gates = Float32Array.from({ length: 4 * units }, () => 6 * next());
    const before = Float32Array.from({ length: units }, next);
    const [GATES, BEFORE, CELL, HIDDEN] = [1024, 4096, 8192, 16384];
    const [wasm, plain] = both(
      (_, f32) => {
        f32.set(gates, GATES / 4);
        f32.set(before, BEFORE / 4);
      },
      (kernel) => kernel.step(GATES, BEFORE, CELL, HIDDEN),
    ) as [Kernel, Kernel];
    for (let u = 0; u < units; u++) {
      const [i, f, o, g] = [0, 1, 2, 3].map((gate) => gates[gate * units + u] as number) as [
        number,
        number,
        number,
        number,
      ];
      const cell = sigmoid(i) * Math.tanh(g) + sigmoid(f) * (before[u] as number);
      expect(new Float32Array(wasm.buffer, CELL, units)[u]).toBeCloseTo(cell, 3);
      expect((new Int16Array(wasm.buffer, HIDDEN, units)[u] as number) / hiddenUnit).toBeCloseTo(
        sigmoid(o) * Math.tanh(cell),
        3,
      );
    }
    expect(sameBytes(plain, wasm)).toBe(true);
  });
});

describe("bend", () => {
  it("keeps what is positive, makes a tenth of what is not, and clamps what is too large", () => {
    const given = [0, 1, -1, 2.5, -10, 100, -1000, 0.0005];
    const [wasm, plain] = both(
      (_, f32) => f32.set(given, 256),
      (kernel) => kernel.bend(1024, 2048, 8),
    ) as [Kernel, Kernel];
    expect([...new Int16Array(wasm.buffer, 2048, 8)]).toEqual([
      0,
      viewUnit,
      Math.round(-0.1 * viewUnit),
      2.5 * viewUnit,
      -viewUnit,
      32767,
      -32768,
      1,
    ]);
    expect(sameBytes(plain, wasm)).toBe(true);
  });
});

describe("sumRows", () => {
  it.each([
    [0, 32],
    [1, 64],
    [256, 96],
  ])("adds up %i rows of %i bytes, whatever was in the sums", (count, width) => {
    const next = numbers(5);
    const [LIST, SUMS, ROWS] = [1024, 4096, 65536];
    const rows = Int8Array.from({ length: 40 * width }, () => Math.round(next() * 127));
    const chosen = Array.from({ length: count }, () => Math.floor(20 * (next() + 1)));
    const [wasm, plain] = both(
      (i16) => {
        new Int8Array(i16.buffer).set(rows, ROWS);
        new Int32Array(i16.buffer, LIST, count).set(chosen.map((row) => ROWS + row * width));
        i16.fill(7, SUMS / 2, SUMS / 2 + width);
      },
      (kernel) => kernel.sumRows(LIST, count, width, SUMS),
    ) as [Kernel, Kernel];
    const expected = Array.from({ length: width }, (_, k) =>
      chosen.reduce((sum, row) => sum + (rows[row * width + k] as number), 0),
    );
    expect([...new Int16Array(wasm.buffer, SUMS, width)]).toEqual(expected);
    expect(sameBytes(plain, wasm)).toBe(true);
  });
});

describe("weigh", () => {
  it.each([
    [1, 1],
    [64, 1],
    [96, 2],
  ])("adds the products of %i values to %i panels of scores, in the order of the values", (count, panels) => {
    const next = numbers(11);
    const [VALUES, SCORES, WEIGHTS] = [1024, 4096, 65536];
    const values = Float64Array.from({ length: count }, next);
    const weights = Float64Array.from({ length: 8 * panels * count }, next);
    const [wasm, plain] = both(
      (i16) => {
        new Float64Array(i16.buffer, VALUES).set(values);
        new Float64Array(i16.buffer, WEIGHTS).set(weights);
        new Float64Array(i16.buffer, SCORES, 8 * panels).fill(0.1);
      },
      (kernel) => kernel.weigh(VALUES, count, WEIGHTS, SCORES, panels),
    ) as [Kernel, Kernel];
    const expected = Array.from({ length: 8 * panels }, (_, l) =>
      values.reduce((sum, value, k) => sum + value * (weights[8 * ((l >> 3) * count + k) + (l & 7)] as number), 0.1),
    );
    expect([...new Float64Array(wasm.buffer, SCORES, 8 * panels)]).toEqual(expected);
    expect(sameBytes(plain, wasm)).toBe(true);
  });
});
