/** One of the workers of `train-syntax.ts`. In: which sentences. Out: their gradient in shared memory, their losses in a message. */
import { parentPort, workerData } from "node:worker_threads";
import { createNetwork, type Example } from "./network.ts";
import type { WorkerGift } from "./train-syntax.ts";

export const serveSyntax = (): void => {
  const { shape, examples, given, learned, parameters, gradient, inputGradient, chosen, dropout } =
    workerData as WorkerGift;
  const network = createNetwork(shape, 192);
  const sum = new Float32Array(gradient.length);
  parentPort?.on("message", ({ indices, step }: { indices: number[]; step: number }) => {
    network.load(parameters);
    sum.fill(0);
    const batch = indices.map((i) => examples[i] as Example);
    const losses = network.train(
      batch,
      { given, learned },
      { seed: step + 1, dropout },
      { gradient: sum, inputGradient, chosen },
    );
    gradient.set(sum);
    parentPort?.postMessage(losses);
  });
};
