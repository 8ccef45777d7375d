/** What an archive is after a process was ended while it added articles, by a signal or by a disk that is full. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = resolve(import.meta.dirname, "..", "packages", "desk", "bin", "dragoman.js");
const count = 60;
const days = Array.from({ length: count }, (_, n) => `2019-04-${String((n % 28) + 1).padStart(2, "0")}`);

describe("adding many articles", { timeout: 300_000 }, () => {
  let folder = "";
  const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  /** Everything that is told of an archive: its records, its reviews' view of two states, and what the check finds. */
  const told = (archive: string) => [
    run("dossier", "NOR", "TCD", "--archive", archive, "--format", "json").stdout,
    run("archive", "check", "--archive", archive).stderr.replace(archive, "archive"),
  ];
  let whole: string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-interrupted-"));
    const lines = days.map((published, n) =>
      JSON.stringify({ text: `The foreign minister of Norway met envoy number ${n} of Chad in Oslo.`, published }),
    );
    writeFileSync(join(folder, "many.jsonl"), `${lines.join("\n")}\n`);
    expect(run("add", "many.jsonl", "--archive", "whole.db").status).toBe(0);
    whole = told("whole.db");
    expect(whole[1]).toBe(`dragoman: archive: ${count} articles, 0 differences\n`);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("killed twice in the middle and taken up again, it is the archive that it would have been", async () => {
    for (const after of [5, 15]) {
      const child = spawn(process.execPath, [program, "add", "many.jsonl", "--archive", "killed.db"], { cwd: folder });
      let seen = 0;
      for await (const _ of createInterface({ input: child.stdout })) if (++seen === after) child.kill("SIGKILL");
      expect(seen).toBeLessThan(count);
    }
    expect(run("add", "many.jsonl", "--archive", "killed.db").status).toBe(0);
    expect(told("killed.db")).toEqual(whole);
  });

  // A limit on the size of files, in blocks of 512 or 1,024 bytes: the system refuses to write more, be it before the first article or after.
  const limited = `trap '' XFSZ; ulimit -f "$0"; exec "$@"`;
  for (const blocks of ["900", "4000"])
    it.skipIf(process.platform === "win32")(
      `with no space beyond ${blocks} blocks it says so, keeps what it had, and goes on when there is space`,
      () => {
        const archive = `full-${blocks}.db`;
        const adding = [process.execPath, program, "add", "many.jsonl", "--archive", archive];
        const full = spawnSync("sh", ["-c", limited, blocks, ...adding], { cwd: folder, encoding: "utf8" });
        expect(full.status).toBe(1);
        expect(full.stderr).toContain(
          `dragoman: ${archive}: no more can be written: the disk is full, over its quota or at fault; what was kept before is whole\n`,
        );
        const kept = full.stdout.split("\n").filter(Boolean);
        expect(kept.length).toBeLessThan(count);
        const rest = run("add", "many.jsonl", "--archive", archive);
        expect([rest.status, rest.stdout.split("\n").filter(Boolean).length + kept.length]).toEqual([0, count]);
        expect(told(archive)).toEqual(whole);
      },
    );
});
