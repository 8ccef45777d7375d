/** Speed, start and memory of the command line, as a user meets them. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { loadResources } from "@dragoman/coder";
import { registry, registryIndex } from "@dragoman/coder/actors/registry";
import { readGeonames } from "@dragoman/coder/places/geonames";
import type { Benchmark } from "./benchmark.ts";

const dragoman = join("packages", "desk", "bin", "dragoman.js");
const sentence = "Iraq's prime minister is expected to visit Iran on Tuesday.\n";

/** Prints the most memory that a process had, in kilobytes, when it ends. */
const tellMemory =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))";

/** Milliseconds and megabytes of a command. */
const run = (args: readonly string[], input = ""): { ms: number; megabytes: number } => {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", tellMemory, dragoman, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const ms = performance.now() - from;
  if (status !== 0) throw new Error(`dragoman ${args.join(" ")}: ${stderr}`);
  return { ms, megabytes: Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024 };
};

export const commands: Benchmark = {
  name: "commands",
  says: "dragoman code and add as processes: start, memory, one core and all",
  prepare: ({ articles, words, folder, models }) => {
    const file = join(folder, "articles.jsonl");
    writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
    const cores = availableParallelism();
    const archive = (round: number): string => join(folder, `add-${round}.db`);
    return {
      round: (round) => {
        const from = performance.now();
        loadResources(models);
        const load = performance.now() - from;
        const knowing = performance.now();
        // a registry of its own, for an index is made once for each
        registryIndex([...registry]);
        readGeonames(models.gazetteer as Uint8Array);
        const know = performance.now() - knowing;
        const start = run(["code", "-"], sentence);
        const one = run(["code", file, "--jobs", "1"]);
        const all = run(["code", file, "--jobs", String(cores)]);
        // What starting takes is not speed.
        const speed = ({ ms }: { ms: number }): number => (1000 * words) / (ms - start.ms);
        return [
          { name: "load models", unit: "ms", value: load },
          { name: "load registry and gazetteer", unit: "ms", value: know },
          { name: "start: code one sentence", unit: "ms", value: start.ms },
          { name: "memory: one sentence", unit: "MB", value: start.megabytes },
          { name: "memory: all articles", unit: "MB", value: one.megabytes },
          { name: "command code, 1 job", unit: "words/s", value: speed(one) },
          { name: `command code, ${cores} jobs`, unit: "words/s", value: speed(all) },
          {
            name: "add samples to a new archive",
            unit: "ms",
            value: run(["add", "samples", "--archive", archive(round)]).ms,
          },
          { name: "add samples again", unit: "ms", value: run(["add", "samples", "--archive", archive(round)]).ms },
        ];
      },
    };
  },
};
