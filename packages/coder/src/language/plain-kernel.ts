/** The kernel in plain TypeScript: slow, and the same to the last bit. In: a size. Out: a kernel. */
import { hiddenUnit, type Kernel, slope, tanhLimit, tanhOver, tanhUnder, viewUnit } from "./kernel.ts";

const { fround } = Math;
/** To the nearest whole number, halves to the even one, as IEEE 754 rounds. */
const nearest = (x: number): number => {
  const low = Math.floor(x);
  const rest = x - low;
  return rest < 0.5 || (rest === 0.5 && low % 2 === 0) ? low : low + 1;
};
const toI16 = (x: number): number => Math.max(-32768, Math.min(32767, nearest(x)));

const plainTanh = (given: number): number => {
  const x = Math.max(fround(-tanhLimit), Math.min(fround(tanhLimit), given));
  const s = fround(x * x);
  let p = fround(fround(s + tanhOver[2]) * s);
  p = fround(fround(p + tanhOver[1]) * s);
  p = fround(fround(p + tanhOver[0]) * x);
  let q = fround(s * tanhUnder[3]);
  q = fround(fround(q + tanhUnder[2]) * s);
  q = fround(fround(q + tanhUnder[1]) * s);
  return fround(p / fround(q + tanhUnder[0]));
};
const plainSigmoid = (x: number): number => fround(fround(plainTanh(fround(x * 0.5)) * 0.5) + 0.5);

export const plainKernel = (bytes: number, units: number): Kernel => {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 65536) * 65536);
  const i16 = new Int16Array(buffer);
  const f32 = new Float32Array(buffer);
  const i8 = new Int8Array(buffer);
  const i32 = new Int32Array(buffer);
  const f64 = new Float64Array(buffer);
  return {
    buffer,
    multiply: (a, strideA, b, scales, c, strideC, rows, panels, depth) => {
      for (let p = 0; p < panels; p++)
        for (let r = 0; r < rows; r++)
          for (let column = 0; column < 8; column++) {
            let sum = 0;
            const from = (b >> 1) + p * depth * 8 + (column >> 2) * 8 + (column & 3) * 2;
            const row = (a + r * strideA) >> 1;
            for (let k = 0; k < depth; k += 2) {
              const at = from + k * 8;
              sum +=
                (i16[row + k] as number) * (i16[at] as number) + (i16[row + k + 1] as number) * (i16[at + 1] as number);
            }
            const out = ((c + r * strideC) >> 2) + p * 8 + column;
            f32[out] = fround(fround(sum) * (f32[(scales >> 2) + p * 8 + column] as number)) + (f32[out] as number);
          }
    },
    step: (gates, before, cell, hidden) => {
      const g = gates >> 2;
      for (let u = 0; u < units; u++) {
        const opened = fround(plainSigmoid(f32[g + u] as number) * plainTanh(f32[g + 3 * units + u] as number));
        const kept = fround(plainSigmoid(f32[g + units + u] as number) * (f32[(before >> 2) + u] as number));
        const c = fround(opened + kept);
        f32[(cell >> 2) + u] = c;
        const shown = fround(plainSigmoid(f32[g + 2 * units + u] as number) * plainTanh(c));
        i16[(hidden >> 1) + u] = toI16(fround(shown * hiddenUnit));
      }
    },
    bend: (from, to, count) => {
      for (let i = 0; i < count; i++) {
        const x = f32[(from >> 2) + i] as number;
        i16[(to >> 1) + i] = toI16(fround(Math.max(x, fround(x * fround(slope))) * viewUnit));
      }
    },
    sumRows: (list, count, width, sums) => {
      i16.fill(0, sums >> 1, (sums >> 1) + width);
      for (let i = 0; i < count; i++) {
        const row = i32[(list >> 2) + i] as number;
        for (let k = 0; k < width; k++) {
          const to = (sums >> 1) + k;
          i16[to] = (i16[to] as number) + (i8[row + k] as number);
        }
      }
    },
    weigh: (values, count, weights, scores, panels) => {
      for (let p = 0; p < panels; p++)
        for (let k = 0; k < count; k++)
          for (let l = 0; l < 8; l++) {
            const to = (scores >> 3) + 8 * p + l;
            const weight = f64[(weights >> 3) + 8 * (p * count + k) + l] as number;
            f64[to] = (f64[to] as number) + (f64[(values >> 3) + k] as number) * weight;
          }
    },
  };
};
