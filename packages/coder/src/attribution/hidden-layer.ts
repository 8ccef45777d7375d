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
import { type Keys, mostKeys } from "./keys.ts";

/** Sizes, in the order in which the section `shape` holds them: states a token, tokens a unit, hidden values, scores. */
export const layerShape = ["width", "blocks", "hidden", "outputs"] as const;

export interface HiddenLayer {
  readonly shape: Readonly<Record<(typeof layerShape)[number], number>>;
  /** Open addressing: key and row + 1. */
  readonly slots: Int32Array;
  /** What 1 in a row stands for. */
  readonly rowStep: number;
  readonly bias: Float32Array;
  readonly outBias: Float32Array;
  readonly kernel: Kernel;
  readonly places: Places;
  readonly room: Room;
}

/** Places in the kernel's buffer, in bytes. */
type Places = ReturnType<typeof placesOf>;

/** Where a unit is worked out, in the kernel's buffer. */
interface Room {
  readonly list: Int32Array;
  readonly sums: Int16Array;
  readonly values: Float64Array;
  readonly scores: Float64Array;
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

/** Panels of eight that hold so many scores. */
const panelsOf = (outputs: number): number => Math.ceil(outputs / 8);

const placesOf = ({ width, blocks, hidden, outputs }: HiddenLayer["shape"], rowBytes: number) => {
  const columns = blocks * hidden;
  let end = 64;
  const take = (bytes: number): number => {
    const place = end;
    end = Math.ceil((end + bytes) / 64) * 64;
    return place;
  };
  return {
    weights: take(2 * width * columns),
    scales: take(4 * columns),
    input: take(2 * width * chunk),
    output: take(4 * columns * chunk),
    rows: take(rowBytes),
    out: take(64 * panelsOf(outputs) * hidden),
    list: take(4 * mostKeys),
    sums: take(2 * hidden),
    values: take(8 * hidden),
    scores: take(64 * panelsOf(outputs)),
    end,
  };
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
    hidden % 32 !== 0 ||
    width % 8 !== 0 ||
    weights.length !== width * columns ||
    scales.length !== columns ||
    rows.length % hidden !== 0 ||
    out.length !== hidden * outputs
  )
    throw new Error(`attribution: model "${model}" does not add up in "${prefix}"`);
  const places = placesOf(shape, rows.length);
  const kernel = wasmKernel(places.end, 8) ?? plainKernel(places.end, 8);
  const { buffer } = kernel;
  packPanels(weights, width, columns, new Int16Array(buffer, places.weights, width * columns));
  new Float32Array(buffer, places.scales, columns).set(scales.map((scale) => scale / hiddenUnit));
  new Int8Array(buffer, places.rows, rows.length).set(rows);
  const byPanel = new Float64Array(buffer, places.out, 8 * panelsOf(outputs) * hidden);
  for (let k = 0; k < hidden; k++)
    for (let l = 0; l < outputs; l++) byPanel[8 * ((l >> 3) * hidden + k) + (l & 7)] = out[k * outputs + l] as number;
  return {
    shape,
    slots: slotsOf(varintReader(of("keys")), rows.length / hidden),
    rowStep,
    bias: floats(of("bias")),
    outBias: floats(of("outBias")),
    kernel,
    places,
    room: {
      list: new Int32Array(buffer, places.list, mostKeys),
      sums: new Int16Array(buffer, places.sums, hidden),
      values: new Float64Array(buffer, places.values, hidden),
      scores: new Float64Array(buffer, places.scores, 8 * panelsOf(outputs)),
    },
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

/** Writes the places of the rows of a unit's features; how many there are. */
const listRows = ({ slots, shape: { hidden }, places, room: { list } }: HiddenLayer, keys: Keys): number => {
  const mask = (slots.length >> 1) - 1;
  let rows = 0;
  for (let i = 0; i < keys.count; i++) {
    const key = keys.list[i] as number;
    let slot = slotOf(key, mask);
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    const row = slots[2 * slot + 1] as number;
    if (row > 0) list[rows++] = places.rows + (row - 1) * hidden;
  }
  return rows;
};

/**
 * Writes the scores of a unit at `to`.
 * @param base what its units have in common, `hidden` numbers: the bias, and the states of the cue that they are under
 * @param data projected states: `hidden` floats of the unit's word from `own` on, and of the word above it from `above`, if not negative
 */
export const scoreUnit = (
  layer: HiddenLayer,
  keys: Keys,
  base: Float64Array,
  data: Float32Array,
  own: number,
  above: number,
  scores: Float64Array,
  to: number,
): void => {
  const { shape, rowStep, outBias, kernel, places, room } = layer;
  const { hidden, outputs } = shape;
  const { sums, values } = room;
  kernel.sumRows(places.list, listRows(layer, keys), hidden, places.sums);
  for (let k = 0; k < hidden; k++) {
    const rows = (sums[k] as number) * rowStep;
    const states = (data[own + k] as number) + (above < 0 ? 0 : (data[above + k] as number));
    const value = (base[k] as number) + rows + states;
    values[k] = value > 0 ? value : value * slope;
  }
  room.scores.set(outBias);
  kernel.weigh(places.values, hidden, places.out, places.scores, panelsOf(outputs));
  for (let l = 0; l < outputs; l++) scores[to + l] = room.scores[l] as number;
};
