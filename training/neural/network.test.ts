/** The gradient that the network computes is the one that its losses have. */
import { describe, expect, it } from "vitest";
import { randomFrom } from "../random.ts";
import { createNetwork, type Example, perWord } from "./network.ts";
import { parametersOf, type Shape } from "./shape.ts";

const shape: Shape = { given: 8, learned: 8, cells: 8, layers: 2, arc: 8, label: 8, tag: 8, labels: 8, tags: 8 };
const random = randomFrom(5);
const rows = 50;
const tables = {
  given: Float32Array.from({ length: 20 * shape.given }, () => random() - 0.5),
  learned: Float32Array.from({ length: rows * shape.learned }, () => random() - 0.5),
};
const example = (n: number): Example => ({
  n,
  features: Int32Array.from({ length: n * perWord }, () => (random() < 0.2 ? -1 : Math.floor(random() * rows))),
  vectors: Int32Array.from({ length: n }, () => Math.floor(random() * 20)),
  rarity: new Float32Array(n).fill(0.2),
  heads: Int32Array.from({ length: n }, (_, i) => i - 1),
  labels: Int32Array.from({ length: n }, (_, i) => (i === 0 ? 0 : 1 + Math.floor(random() * 7))),
  tags: Int32Array.from({ length: n }, () => Math.floor(random() * 8)),
});
const examples = [example(3), example(6), example(1), example(5)];
const words = 15;
const { list, size } = parametersOf(shape);
const parameters = Float32Array.from({ length: size }, () => (random() - 0.5) * 0.8);
const network = createNetwork(shape, 16);

const train = () => {
  const gradient = new Float32Array(size);
  const inputGradient = new Float32Array(words * shape.learned);
  const chosen = new Int32Array(words * perWord);
  network.load(parameters);
  const { arcs, labels, tags } = network.train(
    examples,
    tables,
    { seed: 3, dropout: { input: 0.3, layer: 0.3, view: 0.3 } },
    { gradient, inputGradient, chosen },
  );
  return { loss: arcs + labels + tags, gradient, inputGradient, chosen };
};

/** The slope of the loss at one number; `null` where it has a kink. */
const slopeAt = (numbers: Float32Array, i: number): number | null => {
  const old = numbers[i] as number;
  const lossAt = (value: number): number => {
    numbers[i] = value;
    const { loss } = train();
    numbers[i] = old;
    return loss;
  };
  const [narrow, wide] = [1e-3, 4e-3].map((e) => (lossAt(old + e) - lossAt(old - e)) / (2 * e)) as [number, number];
  return Math.abs(narrow - wide) > 0.004 ? null : wide;
};

describe("the gradient", () => {
  const { gradient, inputGradient, chosen } = train();

  it.each(list.map((parameter) => [parameter.name, parameter] as const))(
    "of %s is the slope of the loss",
    (_, { at, rows: r, columns }) => {
      let checked = 0;
      for (let k = 0; k < 6; k++) {
        const i = at + Math.floor(random() * r * columns);
        const slope = slopeAt(parameters, i);
        if (slope === null) continue;
        checked++;
        expect(Math.abs(slope - (gradient[i] as number))).toBeLessThan(0.005);
      }
      expect(checked).toBeGreaterThan(1);
    },
  );

  it("of what is learned of words is the slope of the loss", () => {
    const sums = new Float32Array(tables.learned.length);
    chosen.forEach((row, i) => {
      if (row < 0) return;
      const word = Math.floor(i / perWord);
      for (let k = 0; k < shape.learned; k++)
        sums[row * shape.learned + k] =
          (sums[row * shape.learned + k] as number) + (inputGradient[word * shape.learned + k] as number);
    });
    let checked = 0;
    for (let k = 0; k < 20; k++) {
      const i = Math.floor(random() * sums.length);
      const slope = slopeAt(tables.learned, i);
      if (slope === null) continue;
      checked++;
      expect(Math.abs(slope - (sums[i] as number))).toBeLessThan(0.005);
    }
    expect(checked).toBeGreaterThan(10);
  });
});
