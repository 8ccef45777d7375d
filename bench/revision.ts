/** The figures of another revision of this checkout. In: its name. Out: what its own benchmark prints, run in a working tree of its own. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";

const must = (result: SpawnSyncReturns<string>, what: string): string => {
  if (result.status === 0) return result.stdout;
  const why = result.stderr.trim().split("\n").at(-1) ?? result.signal ?? "";
  throw new Error(`bench: ${what} failed: ${why}`);
};

/** Throws one short line where there is no such revision, or its benchmark does not run. */
export const figuresOfRevision = (revision: string, args: readonly string[]): readonly Figure[] => {
  const git = (...words: string[]) => spawnSync("git", words, { encoding: "utf8" });
  must(git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`), `finding the revision ${revision}`);
  const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  const tree = join(folder, "tree");
  const remove = (): void => {
    git("worktree", "remove", "--force", tree);
    rmSync(folder, { recursive: true, force: true });
  };
  // Ctrl-C reaches the commands below too; what is left is to clean up behind them.
  const interrupted = (): never => {
    remove();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  try {
    must(git("worktree", "add", "--detach", tree, revision), "git worktree add");
    const npm = (...words: string[]) =>
      spawnSync("npm", words, { cwd: tree, encoding: "utf8", maxBuffer: 2 ** 28, shell: process.platform === "win32" });
    must(npm("install", "--no-package-lock"), "npm install");
    must(npm("run", "build"), "npm run build");
    const printed = must(npm("run", "--silent", "bench", "--", "--json", ...args), `the benchmark of ${revision}`);
    return (JSON.parse(printed.slice(printed.indexOf("{"))) as { figures: Figure[] }).figures;
  } finally {
    process.off("SIGINT", interrupted);
    remove();
  }
};
