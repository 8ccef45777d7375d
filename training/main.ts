/**
 * npm run train -- clusters|sentences|syntax|names|lemmas|relate|attribution|all --data DIR [--models DIR] [--seed N]
 * [--vectors FILE], or gazetteer --data DIR, a folder with the packages of GeoNames.
 * In: data sets. Out: files in models/. The same data and seed give the same files.
 */
import { isMainThread } from "node:worker_threads";
import { createContext } from "./context.ts";
import { serveSyntax } from "./neural/syntax-worker.ts";
import { runAttribution } from "./run-attribution.ts";
import { runRelate } from "./run-relate.ts";
import { runSyntax } from "./run-syntax.ts";
import { runClusters, runLemmas, runNames, runSentences } from "./run-words.ts";
import { gazetteerSections } from "./train-gazetteer.ts";

const train = async (): Promise<void> => {
  const [task = "", ...options] = process.argv.slice(2);
  const at = options.indexOf("--models");
  const folder = at < 0 ? "models" : (options[at + 1] ?? "models");
  type Task = "clusters" | "sentences" | "syntax" | "names" | "lemmas" | "relate" | "attribution";
  const context = createContext(options);
  // In the order of what needs what.
  const tasks: Readonly<Record<Task, () => void | Promise<void>>> = {
    clusters: () => runClusters(context),
    sentences: () => runSentences(context),
    syntax: () => runSyntax(context),
    names: () => runNames(context),
    lemmas: () => runLemmas(context),
    relate: () => runRelate(context, folder),
    attribution: () => runAttribution(context, folder),
  };
  // Not trained but packed, and from other data than the rest: by its own name only.
  if (task === "gazetteer") return context.save(task, gazetteerSections(context.data));
  if (task !== "all" && !(task in tasks))
    throw new Error(`training: unknown task "${task}"; one of gazetteer,${Object.keys(tasks)}`);
  for (const name of task === "all" ? (Object.keys(tasks) as Task[]) : [task as Task]) await tasks[name]();
};

// The workers of the task syntax run this same file.
if (isMainThread) await train();
else serveSyntax();
