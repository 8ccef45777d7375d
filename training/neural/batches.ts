/** Batches. In: examples and which of them to take. Out: lists of their numbers. */
import { randomFrom, shuffle } from "../random.ts";
import type { Example } from "./network.ts";

/** Batches of about `words` words, of sentences about as long as one another. */
export const batchesOf = (
  examples: readonly Example[],
  chosen: readonly number[],
  words: number,
  seed: number,
): number[][] => {
  const random = randomFrom(seed);
  const order = shuffle([...chosen], random);
  const batches: number[][] = [];
  const pool = 40 * words;
  const cut = (indices: number[]): void => {
    indices.sort((a, b) => (examples[b] as Example).n - (examples[a] as Example).n || a - b);
    let batch: number[] = [];
    let size = 0;
    for (const i of indices) {
      batch.push(i);
      size += (examples[i] as Example).n;
      if (size >= words) {
        batches.push(batch);
        batch = [];
        size = 0;
      }
    }
    if (batch.length > 1) batches.push(batch);
  };
  let waiting: number[] = [];
  let size = 0;
  for (const i of order) {
    waiting.push(i);
    size += (examples[i] as Example).n;
    if (size >= pool) {
      cut(waiting);
      waiting = [];
      size = 0;
    }
  }
  cut(waiting);
  return shuffle(batches, random);
};
