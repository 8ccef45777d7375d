/**
 * npm run train -- clusters|sentences|tagger|parser|names|lemmas|news|relate|all --data DIR [--models DIR] [--seed N] [--vectors FILE].
 * In: data sets. Out: files in models/. The same data and seed give the same files.
 */
import { createContext } from "./context.ts";
import { runRelate } from "./run-relate.ts";
import { runNews, runParser, runTagger } from "./run-trees.ts";
import { runClusters, runLemmas, runNames, runSentences } from "./run-words.ts";

const [task = "", ...options] = process.argv.slice(2);
const at = options.indexOf("--models");
const folder = at < 0 ? "models" : (options[at + 1] ?? "models");

type Task = "clusters" | "sentences" | "tagger" | "parser" | "names" | "lemmas" | "news" | "relate";
const context = createContext(options);
const tasks: Readonly<Record<Task, () => void>> = {
  clusters: () => runClusters(context),
  sentences: () => runSentences(context),
  tagger: () => runTagger(context),
  parser: () => runParser(context),
  names: () => runNames(context),
  lemmas: () => runLemmas(context),
  news: () => runNews(context, folder),
  relate: () => runRelate(context, folder),
};

// `news` reads with all the first models; names are learned again on the tags of its tagger.
const all: readonly Task[] = [
  "clusters",
  "sentences",
  "tagger",
  "parser",
  "names",
  "lemmas",
  "news",
  "names",
  "relate",
];
if (task !== "all" && !(task in tasks))
  throw new Error(`training: unknown task "${task}"; one of ${Object.keys(tasks)}`);
for (const name of task === "all" ? all : [task as Task]) tasks[name]();
