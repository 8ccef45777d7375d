/** The log of merges: what stands after its entries, that nobody overwrites anybody, and that the file itself keeps what was written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActorName } from "../relations/merge-decisions.ts";
import type { Archive } from "./archive.ts";
import { decisionsOf, type MergeEntry, type MergeVerdict, type NewMerge } from "./merges.ts";
import { openFile } from "./sqlite/driver.ts";
import { openArchive } from "./sqlite/sqlite-archive.ts";

const person = (name: string): ActorName => ({ kind: "person", country: "IRQ", name });
const entry = (one: string, other: string, verdict: MergeVerdict, author = "Ana"): NewMerge => ({
  one: person(one),
  other: person(other),
  verdict,
  author,
  time: "2020-08-01T10:00:00Z",
  reason: null,
});
const logged = (...entries: NewMerge[]): MergeEntry[] => entries.map((one, i) => ({ ...one, seq: i + 1 }));

describe("decisions that hold", () => {
  for (const [name, entries, expected] of [
    [
      "are the last on each pair, whichever is named first",
      [
        ["A", "B", "confirm"],
        ["B", "A", "reject"],
      ],
      ["B/A two"],
    ],
    [
      "are none after an undo",
      [
        ["A", "B", "confirm"],
        ["A", "B", "withdraw"],
      ],
      [],
    ],
    [
      "are the one before after an undo",
      [
        ["A", "B", "confirm"],
        ["A", "B", "reject"],
        ["A", "B", "withdraw"],
      ],
      ["A/B one"],
    ],
    [
      "come in the order in which they were made",
      [
        ["C", "D", "reject"],
        ["A", "B", "confirm"],
      ],
      ["C/D two", "A/B one"],
    ],
  ] as const)
    it(name, () => {
      const log = logged(...entries.map(([one, other, verdict]) => entry(one, other, verdict)));
      const told = decisionsOf(log).map(({ one, other, same }) => `${one.name}/${other.name} ${same ? "one" : "two"}`);
      expect(told).toEqual(expected);
    });
});

describe("the log of merges in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-merges-"));
  const file = join(folder, "test.db");
  let archive: Archive;
  beforeAll(() => {
    archive = openArchive(file, { create: true });
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps what is based on the version that stands, and shows the rest what stands", async () => {
    expect(await archive.merges.version()).toBe(0);
    expect(await archive.merges.append(entry("A", "B", "confirm"), 0)).toMatchObject({
      kind: "kept",
      entry: { seq: 1 },
    });
    expect(await archive.merges.append(entry("B", "A", "reject", "Ben"), 0)).toMatchObject({
      kind: "conflict",
      current: { version: 1, entry: { author: "Ana" } },
    });
    expect(await archive.merges.append(entry("B", "A", "reject", "Ben"), 1)).toMatchObject({ kind: "kept" });
    expect(await archive.merges.append(entry("A", "C", "confirm"), 0)).toMatchObject({ kind: "kept" });
    expect((await archive.merges.all()).map(({ seq, author, verdict }) => `${seq} ${author} ${verdict}`)).toEqual([
      "1 Ana confirm",
      "2 Ben reject",
      "3 Ana confirm",
    ]);
  });

  it("cannot be changed by another program", () => {
    const opened = openFile(file);
    expect(() => opened.execute("update merge set author = 'Cem'")).toThrow("append-only");
    expect(() => opened.execute("delete from merge")).toThrow("append-only");
    opened.close();
  });
});
