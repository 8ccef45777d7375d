/**
 * npm run eval [-- --data DIR --only ud,ner,time,…] [--json]: every accuracy figure the project claims, beside the peers'. Prints a table;
 * writes docs/evaluation.md when every task ran, and for developers a page on each task's mistakes, which stays on the machine.
 * A set that is missing gets a row that says where it comes from.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadResources } from "@dragoman/coder";
import { readModels } from "../training/read-models.ts";
import { mistakesPage } from "./mistakes-page.ts";
import { withPeers } from "./peers.ts";
import { reportMarkdown, reportTable } from "./report.ts";
import type { Row } from "./row.ts";
import { createTally } from "./tally.ts";
import { tasks } from "./tasks.ts";

const fail = (reason: string): never => {
  console.error(`eval: ${reason}`);
  process.exit(2);
};

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        data: { type: "string", default: process.env.DRAGOMAN_DATA ?? "../shared/data" },
        only: { type: "string" },
        json: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message.split(". ", 1)[0] as string);
  }
};

const options = readOptions();
const data = resolve(options.data);
const only = options.only?.split(",");
const unknown = only?.filter((name) => !tasks.some((task) => task.name === name)) ?? [];
if (unknown.length > 0) fail(`no task ${unknown.join(", ")}; there are ${tasks.map(({ name }) => name).join(", ")}`);

/** Not committed: pages that quote the corpora. */
const mistakes = join("node_modules", ".dragoman", "mistakes");
mkdirSync(mistakes, { recursive: true });

const resources = loadResources(readModels());
const rows: Row[] = [];
for (const task of tasks) {
  if (only !== undefined && !only.includes(task.name)) continue;
  const missing = task.needs.filter((path) => !existsSync(join(data, path)));
  if (missing.length > 0) {
    const note = `not in the data folder: ${task.source}`;
    rows.push({ task: task.name, set: missing.join(", "), metric: "–", value: null, note });
    continue;
  }
  if (process.stderr.isTTY) process.stderr.write(`eval: ${task.name} …\n`);
  const tally = createTally();
  const found = await task.run(data, resources, tally);
  rows.push(...found.map((row) => ({ ...withPeers(row), note: [row.note, task.seen].filter(Boolean).join("; ") })));
  if (tally.aspects().size > 0) writeFileSync(join(mistakes, `${task.name}.md`), mistakesPage(task.name, tally));
}
const run = { coder: resources.coder, node: process.version, day: new Date().toISOString().slice(0, 10) };
console.log(options.json ? JSON.stringify({ ...run, rows }, null, 2) : reportTable(rows));
console.error(`eval: what went wrong, for developers: ${mistakes}`);
if (only === undefined && rows.every(({ value }) => value !== null)) {
  const limits = readFileSync("eval/limits.md", "utf8");
  writeFileSync("docs/evaluation.md", reportMarkdown(rows, run, limits));
} else console.error("eval: docs/evaluation.md is left as it is, for not every figure was computed");
