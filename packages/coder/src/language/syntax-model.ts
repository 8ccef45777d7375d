/**
 * The syntax model in memory. In: sections of a model file. Out: tables of what is known of words, and the weights of the network laid
 * out in a kernel's buffer. Weights are bytes with one scale a column; the tables' values are bytes too.
 */
import { hiddenUnit, type Kernel, packPanels, viewUnit } from "./kernel.ts";
import { type Upos, uposTags } from "./language.ts";
import { readSections, type Sections, section, sectionLines, varintReader } from "./model-file.ts";
import { plainKernel } from "./plain-kernel.ts";
import { wasmKernel } from "./wasm-kernel.ts";

/** What 1 is in the network's input. */
export const inputUnit = 4096;

/** Sizes, in the order in which the section `shape` holds them. */
export const shapeNames = ["given", "learned", "cells", "layers", "arc", "label", "tag"] as const;
export type SyntaxShape = Readonly<Record<(typeof shapeNames)[number], number>>;

/** A matrix of weights in the buffer: place of its panels and of its columns' scales; `depth` × 8 · `panels`. */
export interface Weights {
  readonly at: number;
  readonly scales: number;
  readonly depth: number;
  readonly panels: number;
  /** One float a column, to begin each row of sums with. */
  readonly bias: Float32Array;
}

/** Rows of bytes found by key. */
export interface Table {
  /** The row of a key, or −1. */
  readonly rowOf: (key: number) => number;
  readonly bytes: Uint8Array;
  /** What each byte stands for, in units of 1 / `inputUnit`. */
  readonly valueOfByte: Int16Array;
}

export interface SyntaxModel {
  readonly shape: SyntaxShape;
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  readonly given: Table;
  readonly learned: Table;
  readonly kernel: Kernel;
  /** Where the buffer is free. */
  readonly free: number;
  /** `layers` × two directions. */
  readonly input: readonly Weights[];
  readonly recurrent: readonly Weights[];
  readonly views: Weights;
  readonly arcs: Weights;
  readonly labelling: Weights;
  readonly tagging: Weights;
  /** The root as the head of an arc, and as the head of a label. */
  readonly rootArc: Float32Array;
  readonly rootLabel: Float32Array;
}

/** Rows that the network reads at once. */
export const batchRows = 384;

/** Open addressing over 32-bit keys; the first has row `from`. */
const finder = (keys: Int32Array, from: number): ((key: number) => number) => {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  keys.forEach((key, row) => {
    let slot = (key ^ (key >>> 16)) & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row + from + 1;
  });
  return (key) => {
    for (let slot = (key ^ (key >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[2 * slot + 1] as number;
      if (row === 0 || slots[2 * slot] === key) return row - 1;
    }
  };
};

const floatsOf = (model: string, sections: Sections, name: string): Float32Array => {
  const bytes = section(model, sections, name);
  return new Float32Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 2);
};

const bytesOf = (model: string, sections: Sections, name: string): Int8Array => {
  const bytes = section(model, sections, name);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

/** Reads a table of `width` columns; `unnamed` rows come before those that have keys. */
const readTable = (model: string, sections: Sections, name: string, width: number, unnamed: number): Table => {
  const read = varintReader(section(model, sections, `${name}.keys`));
  const bytes = section(model, sections, `${name}.values`);
  const keys = new Int32Array(Math.max(0, Math.floor(bytes.length / width) - unnamed));
  let key = 0;
  for (let k = 0; k < keys.length; k++) {
    key = (key + read()) | 0;
    keys[k] = key;
  }
  const [step = 0] = floatsOf(model, sections, `${name}.step`);
  const valueOfByte = Int16Array.from({ length: 256 }, (_, b) =>
    Math.round((b < 128 ? b : b - 256) * step * inputUnit),
  );
  return { rowOf: finder(keys, unnamed), bytes, valueOfByte };
};

/**
 * Reads the model. `kernelOf` makes a buffer of so many bytes and what computes in it.
 * Throws one short line that names the model.
 */
export const readSyntax = (
  model: string,
  file: Uint8Array | undefined,
  kernelOf = (bytes: number, units: number): Kernel => wasmKernel(bytes, units) ?? plainKernel(bytes, units),
): SyntaxModel => {
  const sections = readSections(model, file);
  const sizes = varintReader(section(model, sections, "shape"));
  const shape = Object.fromEntries(shapeNames.map((name) => [name, sizes()])) as SyntaxShape;
  const pairs = sectionLines(model, sections, "tag.names").map((pair) => pair.split(" "));
  const upos = pairs.map(([u]) => u as Upos);
  if (upos.some((u) => !uposTags.includes(u))) throw new Error(`language: model "${model}" has unknown tags`);
  const labels = sectionLines(model, sections, "label.names");
  const { given, learned, cells, layers, arc, label, tag } = shape;
  const names: [string, number, number][] = [];
  for (let layer = 0; layer < layers; layer++)
    for (const direction of [0, 1]) {
      names.push([`input.${layer}.${direction}`, layer === 0 ? given + learned : 2 * cells, 4 * cells]);
      names.push([`recurrent.${layer}.${direction}`, cells, 4 * cells]);
    }
  names.push(["views", 2 * cells, 2 * arc + 2 * label + tag], ["arcs", arc, arc]);
  names.push(["labels", label, labels.length], ["tags", tag, pairs.length]);
  const upTo8 = (n: number): number => Math.ceil(n / 8) * 8;
  let free = 64;
  const places = new Map<string, Omit<Weights, "bias">>();
  for (const [name, rows, columns] of names) {
    const [depth, width] = [upTo8(rows), upTo8(columns)];
    places.set(name, { at: free, scales: free + 2 * depth * width, depth, panels: width / 8 });
    free = Math.ceil((free + 2 * depth * width + 4 * width) / 64) * 64;
  }
  const kernel = kernelOf(free + batchRows * workspace(shape, labels.length, pairs.length), cells);
  const i16 = new Int16Array(kernel.buffer);
  const f32 = new Float32Array(kernel.buffer);
  const weights = new Map<string, Weights>();
  for (const [name, rows, columns] of names) {
    const place = places.get(name) as Weights;
    const bytes = bytesOf(model, sections, name);
    const scales = floatsOf(model, sections, `${name}.scales`);
    const bias = new Float32Array(place.panels * 8);
    if (!name.startsWith("recurrent")) bias.set(floatsOf(model, sections, `${name}.bias`));
    if (bytes.length !== rows * columns || scales.length !== columns)
      throw new Error(`language: model "${model}" does not add up in "${name}"`);
    packPanels(bytes, rows, columns, i16.subarray(place.at >> 1, (place.at >> 1) + place.depth * place.panels * 8));
    const unit = name.startsWith("input.0")
      ? inputUnit
      : /^(?:input|recurrent|views)/.test(name)
        ? hiddenUnit
        : viewUnit;
    for (let c = 0; c < columns; c++) f32[(place.scales >> 2) + c] = (scales[c] as number) / unit;
    weights.set(name, { ...place, bias });
  }
  const of = (name: string): Weights => weights.get(name) as Weights;
  const each = (name: string): Weights[] => [...weights].filter(([key]) => key.startsWith(name)).map(([, w]) => w);
  return {
    shape,
    upos,
    xpos: pairs.map(([, x]) => x ?? "_"),
    labels,
    given: readTable(model, sections, "given", given, 0),
    learned: readTable(model, sections, "learned", learned, 1),
    kernel,
    free,
    input: each("input"),
    recurrent: each("recurrent"),
    views: of("views"),
    arcs: of("arcs"),
    labelling: of("labels"),
    tagging: of("tags"),
    rootArc: floatsOf(model, sections, "root.arc"),
    rootLabel: floatsOf(model, sections, "root.label"),
  };
};

/** Bytes of the network's working space a row; `syntax.ts` lays it out. */
const workspace = ({ given, learned, cells, arc, label, tag }: SyntaxShape, labels: number, tags: number): number =>
  2 * (given + learned + 8) +
  32 * cells +
  4 * cells +
  8 * cells +
  4 * (2 * arc + 2 * label + tag) +
  14 * arc +
  2 * (label + tag) +
  4 * (labels + tags + 16) +
  72;
