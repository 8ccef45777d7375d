/** The syntax model as a file. In: trained parameters and tables. Out: sections that `syntax-model.ts` reads. */
import { writeVarints } from "../../packages/coder/src/language/model-file.ts";
import { shapeNames } from "../../packages/coder/src/language/syntax-model.ts";
import { encode } from "../context.ts";
import { parametersOf, type Shape } from "./shape.ts";

export interface TrainedSyntax {
  readonly shape: Shape;
  readonly labels: readonly string[];
  readonly classes: readonly string[];
  readonly parameters: Float32Array;
  /** Sorted keys; the rows of `learned` from the second on stand for them, the first for unknown words. */
  readonly learnedKeys: Int32Array;
  readonly learned: Float32Array;
  readonly givenKeys: Int32Array;
  readonly given: Int8Array;
  readonly givenStep: number;
}

const bytesOf = (floats: Float32Array): Uint8Array => new Uint8Array(floats.slice().buffer);
const asBytes = (numbers: Int8Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length);
const differences = (keys: Int32Array): Uint8Array =>
  writeVarints(Uint32Array.from(keys, (key, i) => (key >>> 0) - ((keys[i - 1] ?? 0) >>> 0)));

const squeeze = (value: number, step: number): number => Math.max(-127, Math.min(127, Math.round(value / step)));

/** The step at which all but one value in a thousand fit into a byte. */
const stepOf = (values: Float32Array): number => {
  const sizes = Float32Array.from(values, Math.abs).sort();
  return (sizes[Math.floor(sizes.length * 0.999)] as number) / 127;
};

export const writeSyntax = (trained: TrainedSyntax): [string, Uint8Array][] => {
  const { shape, parameters } = trained;
  const sections: [string, Uint8Array][] = [
    ["shape", writeVarints(shapeNames.map((name) => shape[name]))],
    ["label.names", encode(trained.labels)],
    ["tag.names", encode(trained.classes)],
    ["given.keys", differences(trained.givenKeys)],
    ["given.values", asBytes(trained.given)],
    ["given.step", bytesOf(Float32Array.of(trained.givenStep))],
    ["learned.keys", differences(trained.learnedKeys)],
  ];
  const step = stepOf(trained.learned);
  sections.push(
    ["learned.values", asBytes(Int8Array.from(trained.learned, (value) => squeeze(value, step)))],
    ["learned.step", bytesOf(Float32Array.of(step))],
  );
  for (const { name, rows, columns, at } of parametersOf(shape).list) {
    const values = parameters.subarray(at, at + rows * columns);
    if (rows === 1) {
      // The bias of a layer's two sums is that of its input.
      sections.push([name.replace(/^bias\.(.*)$/, "input.$1.bias"), bytesOf(values)]);
      continue;
    }
    const scales = new Float32Array(columns);
    values.forEach((value, i) => {
      scales[i % columns] = Math.max(scales[i % columns] as number, Math.abs(value) / 127);
    });
    const bytes = Int8Array.from(values, (value, i) => squeeze(value, (scales[i % columns] as number) || 1));
    sections.push([name, asBytes(bytes)], [`${name}.scales`, bytesOf(scales)]);
  }
  return sections;
};
