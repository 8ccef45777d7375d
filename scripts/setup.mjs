/**
 * Makes a checkout ready: installs and builds, each only when something it depends on has changed since the last time.
 * Node's own modules only, since it runs before anything is installed. Stamps live in node_modules/.dragoman/.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, "node_modules", ".dragoman");
const packages = ["coder", "desk"].map((name) => join(root, "packages", name));

/** Runs a command in the checkout with its output shown; ends this process with its code when it fails. */
export const run = (command, args, options = {}) => {
  const windows = process.platform === "win32";
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: windows, ...options });
  if (result.error) {
    console.error(`dragoman: cannot run ${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
};

/**
 * Runs installed tools side by side, as many as there are cores, and shows what each says when it ends; once all have ended, ends this
 * process with the code of the first that failed.
 */
export const runTogether = async (commands) => {
  const waiting = [...commands];
  const failed = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const tool = spawn("npx", ["--no-install", ...next], { cwd: root, shell: process.platform === "win32" });
      let said = "";
      for (const stream of [tool.stdout, tool.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
      const status = await new Promise((resolve) => {
        tool.on("error", ({ message }) => {
          said += `dragoman: cannot run npx: ${message}\n`;
          resolve(1);
        });
        tool.on("close", (code) => resolve(code ?? 1));
      });
      process.stdout.write(`${next.join(" ")}\n${said}`);
      if (status !== 0) failed.push(status);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (failed.length > 0) process.exit(failed[0]);
};

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const hashOf = (files) => {
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
};

/** Runs `make` unless it was last run for the same content and what it made is still there. */
const onceFor = (name, files, made, make) => {
  const stamp = join(stamps, name);
  const hash = hashOf(files);
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  make();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, hash);
};

const manifests = [
  join(root, "package.json"),
  join(root, "package-lock.json"),
  ...packages.map((dir) => join(dir, "package.json")),
];

/** Installs what package-lock.json names, where that is not yet done. */
export const install = () => {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) {
    console.error(`dragoman: needs Node 20 or newer; this is ${process.version}`);
    process.exit(1);
  }
  onceFor("installed", manifests, join(root, "node_modules", "typescript"), () => {
    console.error("dragoman: installing packages …");
    // `install`, not `ci`: it keeps to the lock file too, and gets along where a registry lacks a tool's builds for other platforms.
    run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"]);
  });
};

/** Installs, and builds both packages where their sources changed. */
export const setUp = () => {
  install();
  const sources = [
    join(root, "tsconfig.base.json"),
    ...packages.flatMap((dir) => [
      join(dir, "tsconfig.json"),
      ...filesBelow(join(dir, "src")).filter((file) => !/\.test\.ts$/.test(file)),
    ]),
  ];
  onceFor("built", sources, join(root, "packages", "desk", "dist", "main.js"), () => {
    console.error("dragoman: building …");
    for (const dir of packages) rmSync(join(dir, "dist"), { recursive: true, force: true });
    for (const dir of packages) rmSync(join(dir, "tsconfig.tsbuildinfo"), { force: true });
    run("npm", ["run", "--silent", "build"]);
  });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
