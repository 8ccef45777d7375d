/**
 * One hidden layer over the hidden states of the syntax network and rows of learned features; what is asked of it is a word, or a word under
 * a cue. In: sections of a model file. Out: scores. Products of states and weights are whole numbers (`language/kernel.ts`), what is left in
 * floats is added in one order, so that the same text gives the same bits everywhere.
 */
import { hiddenUnit, type Kernel, packPanels, slope } from "../language/kernel.ts";
import { slotOf } from "../language/linear-model.ts";
import { type Sections, section, varintReader } from "../language/model-file.ts";
import { plainKernel } from "../language/plain-kernel.ts";
import { wasmKernel } from "../language/wasm-kernel.ts";
import type { Keys } from "./keys.ts";

/** Sizes, in the order in which the section `shape` holds them: states a token, tokens a unit, hidden values, scores. */
export const layerShape = ["width", "blocks", "hidden", "outputs"] as const;

export interface HiddenLayer {
  readonly shape: Readonly<Record<(typeof layerShape)[number], number>>;
  /** Open addressing: key and row + 1. */
  readonly slots: Int32Array;
  readonly rows: Int8Array;
  /** What 1 in a row stands for. */
  readonly rowStep: number;
  readonly bias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  readonly kernel: Kernel;
  /** Places in the kernel's buffer, in bytes. */
  readonly places: {
    readonly weights: number;
    readonly scales: number;
    readonly input: number;
    readonly output: number;
  };
}

/** Tokens that are projected at once. */
const chunk = 128;

const floats = (bytes: Uint8Array): Float32Array =>
  new Float32Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 2);
const signed = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

const slotsOf = (read: () => number, count: number): Int32Array => {
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const slots = new Int32Array(2 * capacity);
  let key = 0;
  for (let row = 0; row < count; row++) {
    key = (key + read()) | 0;
    let slot = slotOf(key, capacity - 1);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row + 1;
  }
  return slots;
};

/** Reads the layer written under `prefix`. Throws one short line that names the model. */
export const readLayer = (model: string, sections: Sections, prefix: string): HiddenLayer => {
  const of = (name: string): Uint8Array => section(model, sections, `${prefix}.${name}`);
  const sizes = varintReader(of("shape"));
  const shape = Object.fromEntries(layerShape.map((name) => [name, sizes()])) as HiddenLayer["shape"];
  const { width, blocks, hidden, outputs } = shape;
  const columns = blocks * hidden;
  const weights = signed(of("projection"));
  const scales = floats(of("scales"));
  const rows = signed(of("rows"));
  const [rowStep = 0] = floats(of("rowStep"));
  const out = floats(of("out"));
  if (
    hidden % 8 !== 0 ||
    width % 8 !== 0 ||
    weights.length !== width * columns ||
    scales.length !== columns ||
    rows.length % hidden !== 0 ||
    out.length !== hidden * outputs
  )
    throw new Error(`attribution: model "${model}" does not add up in "${prefix}"`);
  const at = { weights: 64, scales: 0, input: 0, output: 0 };
  at.scales = at.weights + 2 * width * columns;
  at.input = Math.ceil((at.scales + 4 * columns) / 64) * 64;
  at.output = at.input + 2 * width * chunk;
  const bytes = at.output + 4 * columns * chunk;
  const kernel = wasmKernel(bytes, 8) ?? plainKernel(bytes, 8);
  packPanels(weights, width, columns, new Int16Array(kernel.buffer, at.weights, width * columns));
  new Float32Array(kernel.buffer, at.scales, columns).set(scales.map((scale) => scale / hiddenUnit));
  return {
    shape,
    slots: slotsOf(varintReader(of("keys")), rows.length / hidden),
    rows,
    rowStep,
    bias: floats(of("bias")),
    out,
    outBias: floats(of("outBias")),
    kernel,
    places: at,
  };
};

/**
 * Projects the states of the tokens `first … end` by the blocks `from … to` of the layer: (to − from) × hidden floats a token.
 */
export const project = (
  { shape, kernel, places }: HiddenLayer,
  states: Int16Array,
  first: number,
  end: number,
  from: number,
  to: number,
): Float32Array => {
  const { width, hidden } = shape;
  const columns = (to - from) * hidden;
  const result = new Float32Array((end - first) * columns);
  const input = new Int16Array(kernel.buffer, places.input, width * chunk);
  for (let t = first; t < end; t += chunk) {
    const rows = Math.min(chunk, end - t);
    input.set(states.subarray(t * width, (t + rows) * width));
    const output = new Float32Array(kernel.buffer, places.output, rows * columns);
    output.fill(0);
    kernel.multiply(
      places.input,
      2 * width,
      places.weights + 2 * width * from * hidden,
      places.scales + 4 * from * hidden,
      places.output,
      4 * columns,
      rows,
      columns / 8,
      width,
    );
    result.set(output, (t - first) * columns);
  }
  return result;
};

/** Adds up the rows of a unit's features, in whole numbers. */
const sumRows = ({ slots, rows, shape: { hidden } }: HiddenLayer, { list, count }: Keys, sums: Int32Array): void => {
  const mask = (slots.length >> 1) - 1;
  sums.fill(0);
  for (let i = 0; i < count; i++) {
    const key = list[i] as number;
    let slot = slotOf(key, mask);
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    const row = slots[2 * slot + 1] as number;
    if (row === 0) continue;
    const at = (row - 1) * hidden;
    for (let k = 0; k < hidden; k++) sums[k] = (sums[k] as number) + (rows[at + k] as number);
  }
};

/** What a layer works in. */
export interface LayerRoom {
  readonly sums: Int32Array;
  readonly values: Float64Array;
}

export const createLayerRoom = ({ shape: { hidden } }: HiddenLayer): LayerRoom => ({
  sums: new Int32Array(hidden),
  values: new Float64Array(hidden),
});

/** A stretch of projected states: `hidden` floats of `data` from `at` on; nothing where `at` is negative. */
export interface Projected {
  readonly data: Float32Array;
  readonly at: number;
}

/** Writes the scores of a unit at `to`. */
export const scoreUnit = (
  layer: HiddenLayer,
  { sums, values }: LayerRoom,
  keys: Keys,
  projected: readonly Projected[],
  scores: Float64Array,
  to: number,
): void => {
  const { hidden, outputs } = layer.shape;
  const { bias, rowStep, out, outBias } = layer;
  sumRows(layer, keys, sums);
  for (let k = 0; k < hidden; k++) values[k] = (bias[k] as number) + (sums[k] as number) * rowStep;
  for (const { data, at } of projected) {
    if (at < 0) continue;
    for (let k = 0; k < hidden; k++) values[k] = (values[k] as number) + (data[at + k] as number);
  }
  for (let l = 0; l < outputs; l++) scores[to + l] = outBias[l] as number;
  for (let k = 0; k < hidden; k++) {
    const z = values[k] as number;
    const a = z > 0 ? z : z * slope;
    for (let l = 0; l < outputs; l++)
      scores[to + l] = (scores[to + l] as number) + a * (out[k * outputs + l] as number);
  }
};
