/**
 * Coding several articles at a time. In: articles one after the other. Out: their records, in the same order.
 * One job codes in this thread; more run in worker threads, each with its own models.
 */
import { Worker } from "node:worker_threads";
import { code, type Resources } from "@dragoman/coder";
import type { ArticleInput } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { type OwnFiles, readResources } from "../resources.ts";

export interface Coders {
  /** How many articles may be under way. */
  readonly width: number;
  code(article: ArticleInput): Promise<ArticleRecord>;
  close(): Promise<void>;
}

/** A worker's answer; see code-worker.ts. */
export type Answer =
  | { readonly id: number; readonly record: ArticleRecord }
  | { readonly id: number; readonly fault: string };

/** A worker could not start, or died: nothing more can be coded. */
export class CodersLost extends Error {
  override readonly name = "CodersLost";
}

interface Waiting {
  readonly resolve: (record: ArticleRecord) => void;
  readonly reject: (error: Error) => void;
}

const inWorkers = (models: string, { actors, lexicon }: OwnFiles, jobs: number): Coders => {
  const waiting = new Map<number, Waiting>();
  /** Why a worker died: then nobody waits, and nobody need ask again. */
  let fault: CodersLost | null = null;
  let next = 0;
  const start = (): Worker => {
    const worker = new Worker(new URL("./code-worker.js", import.meta.url), {
      workerData: { models, actors, lexicon },
    });
    worker.on("message", (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("record" in answer) one?.resolve(answer.record);
      else one?.reject(new Error(answer.fault));
    });
    worker.on("error", (error) => {
      fault = new CodersLost((error as Error).message);
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
    });
    return worker;
  };
  const workers = Array.from({ length: jobs }, start);
  return {
    width: jobs * 3,
    code: (article) =>
      new Promise((resolve, reject) => {
        if (fault !== null) {
          reject(fault);
          return;
        }
        const id = next++;
        waiting.set(id, { resolve, reject });
        (workers[id % jobs] as Worker).postMessage({ id, article });
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

/**
 * Coders with the models of a folder and a user's own files; an empty folder means this checkout's models.
 * @param resources what this thread codes with, where they are loaded already
 */
export const openCoders = (models: string, files: OwnFiles, jobs: number, resources?: Resources): Coders => {
  if (jobs > 1) return inWorkers(models, files, jobs);
  const own = resources ?? readResources(models, files);
  return { width: 1, code: async (article) => code(article, own), close: async () => {} };
};

/** Works on up to `width` things at a time and gives the outcomes in the order of the things. */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  width: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<{ readonly thing: T; readonly outcome: PromiseSettledResult<R> }> {
  const running: { thing: T; settled: Promise<PromiseSettledResult<R>[]> }[] = [];
  const finish = async () => {
    const { thing, settled } = running.shift() as (typeof running)[number];
    return { thing, outcome: (await settled)[0] as PromiseSettledResult<R> };
  };
  for await (const thing of things) {
    running.push({ thing, settled: Promise.allSettled([work(thing)]) });
    if (running.length >= width) yield await finish();
  }
  while (running.length > 0) yield await finish();
}
