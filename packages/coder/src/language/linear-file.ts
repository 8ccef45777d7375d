/**
 * Linear models in files. In: sections of a model file. Out: a `LinearModel`; and back, for training.
 * Keys are sorted and written as differences; weights are whole numbers squeezed into a byte by a square law, so that
 * small weights keep their precision: byte b stands for sign(b) · b².
 */
import { type LinearModel, linearModel } from "./linear-model.ts";
import { type Sections, section, varintReader, writeVarints } from "./model-file.ts";

/** Reads the model written under `prefix`. Throws one short line that names the model. */
export const readLinear = (model: string, sections: Sections, prefix: string, classes: number): LinearModel => {
  const read = varintReader(section(model, sections, `${prefix}.keys`));
  const lengths = section(model, sections, `${prefix}.lengths`);
  const classOf = section(model, sections, `${prefix}.classes`);
  const weights = section(model, sections, `${prefix}.weights`);
  const keys = new Int32Array(lengths.length);
  let key = 0;
  for (let k = 0; k < keys.length; k++) {
    key = (key + read()) | 0;
    keys[k] = key;
  }
  const square = Int32Array.from({ length: 256 }, (_, b) => (b < 128 ? b * b : -(256 - b) * (256 - b)));
  const cells = new Int32Array(classOf.length);
  for (let c = 0; c < cells.length; c++) {
    cells[c] = ((square[weights[c] as number] as number) << 8) | (classOf[c] as number);
  }
  let total = 0;
  for (const length of lengths) total += length;
  if (total !== cells.length || weights.length !== cells.length || classOf.some((c) => c >= classes)) {
    throw new Error(`language: model "${model}" does not add up in "${prefix}"`);
  }
  return linearModel(classes, keys, lengths, cells);
};

/** A trained row: a feature's key and its weights by class. */
export interface Row {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** The byte that stands nearest to a weight in units of `scale`. */
export const squeeze = (weight: number, scale: number): number => {
  const root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / scale)));
  return weight < 0 ? -root : root;
};

/** The least size, as written, that a cell and a row's largest cell must have. */
export interface Least {
  readonly cell: number;
  readonly row: number;
}

/** Sections that `readLinear` reads. `scale` is the weight that becomes 1; small cells and weak rows are left out. */
export const writeLinear = (
  prefix: string,
  rows: readonly Row[],
  scale = 1 / 64,
  least: Least = { cell: 1, row: 1 },
): [string, Uint8Array][] => {
  const kept: { key: number; cells: (readonly [number, number])[] }[] = [];
  for (const row of rows) {
    const cells = row.classes
      .map((c, i) => [c, squeeze(row.weights[i] as number, scale)] as const)
      .filter(([, weight]) => Math.abs(weight) >= least.cell)
      .sort((a, b) => a[0] - b[0]);
    if (cells.some(([, weight]) => Math.abs(weight) >= least.row)) kept.push({ key: row.key >>> 0, cells });
  }
  kept.sort((a, b) => a.key - b.key);
  const differences = kept.map(({ key }, i) => key - (kept[i - 1]?.key ?? 0));
  const cells = kept.flatMap((row) => row.cells);
  return [
    [`${prefix}.keys`, writeVarints(differences)],
    [`${prefix}.lengths`, Uint8Array.from(kept, (row) => row.cells.length)],
    [`${prefix}.classes`, Uint8Array.from(cells, ([c]) => c)],
    [`${prefix}.weights`, Uint8Array.from(cells, ([, weight]) => weight & 255)],
  ];
};
