/**
 * Trains the syntax network. In: examples, and parameters to begin with. Out: the parameters, changed. Each batch is cut into two parts
 * whose gradients two workers compute side by side and which are always added in the same order, so that a seed gives one result.
 */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { randomFrom } from "../random.ts";
import { adam } from "./adam.ts";
import { batchesOf } from "./batches.ts";
import { type Dropout, type Example, type Losses, perWord } from "./network.ts";
import { parametersOf, type Shape } from "./shape.ts";

export interface SyntaxOptions {
  readonly rounds: number;
  /** The rate to begin with, and the number of rounds after which it would have fallen to nothing. */
  readonly rate: number;
  readonly fall: number;
  /** Numbers of the examples of each round. */
  readonly chosen: (round: number) => readonly number[];
  /** Words in a batch. */
  readonly batch: number;
  readonly dropout: Dropout;
  readonly seed: number;
  readonly log: (line: string) => void;
  /** Called after each round. */
  readonly each: (round: number) => void;
}

/** What is learned: the dense parameters as `shape.ts` lays them out, and the rows of the table of learned features. */
export interface SyntaxState {
  readonly shape: Shape;
  readonly parameters: Float32Array;
  readonly learned: Float32Array;
}

/** What a worker is given. */
export interface WorkerGift extends SyntaxState {
  readonly examples: readonly Example[];
  readonly given: Float32Array;
  readonly gradient: Float32Array;
  readonly inputGradient: Float32Array;
  readonly chosen: Int32Array;
  readonly dropout: Dropout;
}

const parts = 2;
/** Words that a part of a batch may have. */
const longestPart = 4000;
const sharedFloats = (length: number): Float32Array => new Float32Array(new SharedArrayBuffer(length * 4));

/** Parameters to begin with (X. Glorot, Y. Bengio 2010; cells that keep what they have, R. Jozefowicz et al. 2015). */
export const firstState = (shape: Shape, rows: number, seed: number): SyntaxState => {
  const { list, size } = parametersOf(shape);
  const random = randomFrom(seed);
  const parameters = sharedFloats(size);
  for (const { name, rows: r, columns: c, at } of list) {
    const bias = name.includes("bias");
    const bound = name.startsWith("root") ? 0.1 : Math.sqrt(6 / (r + (/input|recurrent/.test(name) ? c / 4 : c)));
    for (let i = 0; i < r * c; i++) parameters[at + i] = bias ? 0 : (2 * random() - 1) * bound;
    if (/^bias/.test(name)) parameters.fill(1, at + shape.cells, at + 2 * shape.cells);
  }
  const learned = sharedFloats(rows * shape.learned);
  for (let i = 0; i < learned.length; i++) learned[i] = (2 * random() - 1) * 0.1;
  return { shape, parameters, learned };
};

/** Gradients of the learned rows: a word's goes to each of its rows. */
const createRowGradients = (learned: Float32Array, width: number) => {
  const sums = new Float32Array(learned.length);
  const touched = new Uint8Array(learned.length / width);
  const rows: number[] = [];
  return {
    add: ({ inputGradient, chosen }: WorkerGift, words: number): void => {
      for (let w = 0; w < words; w++)
        for (let f = w * perWord; f < (w + 1) * perWord; f++) {
          const row = chosen[f] as number;
          if (row < 0) continue;
          if (touched[row] === 0) {
            touched[row] = 1;
            rows.push(row);
          }
          const o = row * width;
          const i = w * width;
          for (let k = 0; k < width; k++) sums[o + k] = (sums[o + k] as number) + (inputGradient[i + k] as number);
        }
    },
    /** Gives the place of each row that has a gradient, and clears it. */
    take: (use: (sums: Float32Array, from: number, to: number) => void): void => {
      for (const row of rows) {
        use(sums, row * width, (row + 1) * width);
        sums.fill(0, row * width, (row + 1) * width);
        touched[row] = 0;
      }
      rows.length = 0;
    },
  };
};

export const trainSyntax = async (
  state: SyntaxState,
  examples: readonly Example[],
  given: Float32Array,
  { rounds, rate, fall, chosen, batch, dropout, seed, log, each }: SyntaxOptions,
): Promise<void> => {
  const { shape, parameters, learned } = state;
  const { size } = parametersOf(shape);
  const sharedGiven = sharedFloats(given.length);
  sharedGiven.set(given);
  const gifts = Array.from(
    { length: parts },
    (): WorkerGift => ({
      ...state,
      examples,
      given: sharedGiven,
      gradient: sharedFloats(size),
      inputGradient: sharedFloats(longestPart * shape.learned),
      chosen: new Int32Array(new SharedArrayBuffer(longestPart * perWord * 4)),
      dropout,
    }),
  );
  const workers = gifts.map((gift) => new Worker(fileURLToPath(import.meta.url), { workerData: gift }));
  const ask = (worker: Worker, indices: number[], step: number): Promise<Losses> =>
    new Promise((resolve, reject) => {
      worker.removeAllListeners();
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage({ indices, step });
    });
  const total = fall * batchesOf(examples, chosen(0), batch, seed).length;
  const dense = { first: new Float32Array(size), second: new Float32Array(size) };
  const sparse = { first: new Float32Array(learned.length), second: new Float32Array(learned.length) };
  const rowGradients = createRowGradients(learned, shape.learned);
  const sum = new Float32Array(size);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const losses: Losses = { arcs: 0, labels: 0, tags: 0, words: 0 };
    for (const indices of batchesOf(examples, chosen(round), batch, seed + round)) {
      const shares = gifts.map((_, part) => indices.filter((_, i) => i % parts === part));
      const found = await Promise.all(
        shares.map((share, part) => ask(workers[part] as Worker, share, step * parts + part)),
      );
      const words = found.reduce((all, l) => all + l.words, 0);
      for (const l of found) for (const name of ["arcs", "labels", "tags", "words"] as const) losses[name] += l[name];
      let square = 0;
      const [one, two] = gifts.map(({ gradient }) => gradient) as [Float32Array, Float32Array];
      for (let i = 0; i < size; i++) {
        const g = ((one[i] as number) + (two[i] as number)) / words;
        sum[i] = g;
        square += g * g;
      }
      const clip = Math.min(1, 2 / Math.sqrt(square));
      const warm = Math.min(1, (step + 1) / 300);
      const now = rate * warm * Math.max(0.01, 1 - step / total);
      adam(parameters, sum, dense.first, dense.second, 0, size, 0, now, clip);
      gifts.forEach((gift, part) => {
        rowGradients.add(gift, (found[part] as Losses).words);
      });
      rowGradients.take((sums, from, to) => {
        adam(learned, sums, sparse.first, sparse.second, from, to, from, now, clip / words);
      });
      step++;
      if (step % 100 === 0 && process.stderr.isTTY)
        process.stderr.write(`\r${step} of ${Math.round((total * rounds) / fall)}`);
    }
    const per = (loss: number): string => (loss / losses.words).toFixed(3);
    const seconds = Math.round((performance.now() - began) / 1000);
    log(
      `round ${round + 1}: arcs ${per(losses.arcs)}, labels ${per(losses.labels)}, tags ${per(losses.tags)}, ${seconds} s`,
    );
    each(round);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
};
