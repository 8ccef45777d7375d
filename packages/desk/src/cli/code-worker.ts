/** A worker thread that codes. In: messages `{id, article}`. Out: messages `{id, record}` or `{id, fault}`. */
import { parentPort, workerData } from "node:worker_threads";
import { code } from "@dragoman/coder";
import type { ArticleInput } from "@dragoman/coder/record/article";
import { type OwnFiles, readResources } from "../resources.ts";
import type { Answer } from "./coders.ts";

const { models, ...own } = workerData as { readonly models: string } & OwnFiles;
const resources = readResources(models, own);

parentPort?.on("message", ({ id, article }: { id: number; article: ArticleInput }) => {
  let answer: Answer;
  try {
    answer = { id, record: code(article, resources) };
  } catch (error) {
    answer = { id, fault: (error as Error).message };
  }
  parentPort?.postMessage(answer);
});
