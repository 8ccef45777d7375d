/** The model file of attribution. In: trained networks. Out: sections that `role-model.ts` reads. Weights are a byte each. */
import { layerShape } from "../../packages/coder/src/attribution/hidden-layer.ts";
import type { Decision } from "../../packages/coder/src/attribution/role-model.ts";
import { writeVarints } from "../../packages/coder/src/language/model-file.ts";
import type { Network } from "./train-roles.ts";

const floats = (values: Float32Array | readonly number[]): Uint8Array =>
  new Uint8Array(Float32Array.from(values).buffer);
const bytes = (values: Int8Array): Uint8Array => new Uint8Array(values.buffer);

/** Two steps a standard deviation are enough, and pack well. */
const stepOf = (values: Float32Array): number => {
  let square = 0;
  for (const value of values) square += value * value;
  return Math.sqrt(square / Math.max(1, values.length)) / 2;
};
const toByte = (value: number, step: number): number => Math.max(-127, Math.min(127, Math.round(value / step)));

export const writeLayer = (prefix: string, { keys, layer }: Network): [string, Uint8Array][] => {
  const { width, blocks, hidden } = layer.shape;
  const columns = blocks * hidden;
  const { data, stride } = layer.projection;
  const scales = new Float32Array(columns);
  for (let k = 0; k < width; k++)
    for (let c = 0; c < columns; c++)
      scales[c] = Math.max(scales[c] as number, Math.abs(data[k * stride + c] as number) / 127);
  const projection = new Int8Array(width * columns);
  for (let k = 0; k < width; k++)
    for (let c = 0; c < columns; c++)
      projection[k * columns + c] = toByte(data[k * stride + c] as number, (scales[c] as number) || 1);
  const step = stepOf(layer.rows.values);
  const differences = [...keys].map((key, i) => (key >>> 0) - (i === 0 ? 0 : (keys[i - 1] as number) >>> 0));
  const parts: [string, Uint8Array][] = [
    ["shape", writeVarints(layerShape.map((name) => layer.shape[name]))],
    ["keys", writeVarints(differences)],
    ["rows", bytes(Int8Array.from(layer.rows.values, (value) => toByte(value, step)))],
    ["rowStep", floats([step])],
    ["projection", bytes(projection)],
    ["scales", floats(scales)],
    ["bias", floats(layer.bias.values)],
    ["out", floats(layer.out.values)],
    ["outBias", floats(layer.outBias.values)],
  ];
  return parts.map(([name, body]) => [`${prefix}.${name}`, body]);
};

export const writeAttribution = (cues: Network, roles: Network, decision: Decision): [string, Uint8Array][] => [
  ...writeLayer("cues", cues),
  ...writeLayer("roles", roles),
  ["steps", floats(roles.steps)],
  ["decision", floats([decision.floor, decision.share, decision.threshold])],
];
