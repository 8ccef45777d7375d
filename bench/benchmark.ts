/** What a benchmark is, and what it is given. */
import type { Resources } from "@dragoman/coder";
import type { ArticleInput } from "@dragoman/coder/record/article";
import type { Reading } from "./figure.ts";

export interface World {
  readonly resources: Resources;
  /** Model files, uncompressed. */
  readonly models: { readonly [name: string]: Uint8Array };
  readonly articles: readonly ArticleInput[];
  /** Words of all articles, as spaces divide them. */
  readonly words: number;
  /** An empty folder. */
  readonly folder: string;
  /** How many events a big archive has. */
  readonly events: number;
  /** How many articles are added to it in a round. */
  readonly added: number;
  readonly progress: (line: string) => void;
}

/** Runs one round; `close` gives back what was opened. */
export interface Prepared {
  readonly round: (number: number) => Promise<readonly Reading[]> | readonly Reading[];
  readonly close?: () => Promise<void>;
}

export interface Benchmark {
  readonly name: string;
  /** What is measured, in a sentence. */
  readonly says: string;
  readonly prepare: (world: World) => Promise<Prepared> | Prepared;
}

/** Milliseconds that some work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
