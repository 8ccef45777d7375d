/**
 * npm run eval [-- --data DIR --only language,time,…] [--json]: every accuracy figure the project claims, beside the peers'.
 * Prints a table; writes docs/evaluation.md when every task ran. A set that is missing gets a row that says where it comes from.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadResources } from "@dragoman/coder";
import { readModels } from "../training/read-models.ts";
import { reportMarkdown, reportTable } from "./report.ts";
import type { Row } from "./row.ts";
import { tasks } from "./tasks.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: process.env.DRAGOMAN_DATA ?? "../shared/data" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const data = resolve(values.data);
const only = values.only?.split(",");
const unknown = only?.filter((name) => !tasks.some((task) => task.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`eval: no task ${unknown.join(", ")}; there are ${tasks.map((task) => task.name).join(", ")}`);
  process.exit(2);
}
const resources = loadResources(readModels());
const rows: Row[] = [];
for (const task of tasks) {
  if (only !== undefined && !only.includes(task.name)) continue;
  const missing = task.needs.filter((path) => !existsSync(join(data, path)));
  if (missing.length > 0) {
    rows.push({
      task: task.name,
      set: missing.join(", "),
      metric: "–",
      value: null,
      note: `not in the data folder: ${task.source}`,
    });
    continue;
  }
  if (process.stderr.isTTY) process.stderr.write(`eval: ${task.name} …\n`);
  rows.push(...(await task.run(data, resources)));
}
console.log(values.json ? JSON.stringify({ coder: resources.coder, rows }, null, 2) : reportTable(rows));
if (only === undefined && rows.every((row) => row.value !== null)) {
  const limits = readFileSync("eval/limits.md", "utf8");
  writeFileSync("docs/evaluation.md", reportMarkdown(rows, resources.coder, limits));
}
