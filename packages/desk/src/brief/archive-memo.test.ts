/** The memo over a real archive: of two states, of any two actors, of one side alone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { type Side, sideOf, sidesNamed } from "../archive/side.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { memoFrom } from "./archive-memo.ts";
import { memoMarkdown } from "./memo-markdown.ts";

const records = [
  makeRecord({
    outlet: "Caspian Wire",
    published: "2020-07-20",
    events: [
      { type: "CONSULT", mode: "visit", actor: ["Zarif/IRN"], recipient: ["Iraq"], date: "2020-07-19" },
      { type: "CONSULT", actor: ["Zarif/IRN", "Kadhimi/IRQ"], date: "2020-07-19" },
      { type: "ASSAULT", actor: ["Turkey"], recipient: ["Iraq"], date: "2020-07-18" },
      {
        type: "CONSULT",
        mode: "visit",
        actor: ["Kadhimi/IRQ"],
        recipient: ["Iran"],
        date: "2020-07-28",
        status: "expected",
        prospect: true,
      },
    ],
  }),
];

describe("the memo of an archive", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-memo-"));
  let archive: Archive;
  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    for (const record of records) await archive.add(record, "file.txt", "2020-08-01T00:00:00Z");
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const side = (words: string): Side => {
    const [found] = sidesNamed(archive.across, words);
    if (found === undefined) throw new Error(words);
    return found;
  };

  for (const [name, one, other, words, absent] of [
    [
      "two states",
      "IRN",
      "the Republic of Iraq",
      ["# Iran and Iraq\n", "held talks", "**Next, ", "Kadhimi is expected to visit Iran"],
      ["Turkey", "Most of it"],
    ],
    [
      "two persons",
      "zarif",
      "Kadhimi",
      ["# Zarif and Kadhimi\n", "1 happening between Zarif and Kadhimi"],
      ["visited"],
    ],
    ["a person and a state", "Zarif", "Iraq", ["# Zarif and Iraq\n", "2 happenings between"], ["expected to visit"]],
    [
      "one state",
      "IRQ",
      null,
      ["# Iraq\n", "Most of it is with Iran (2) and Turkey (1).", "Turkey attacked Iraq", "3 happenings with Iraq"],
      [],
    ],
    ["one person", "Kadhimi", null, ["# Kadhimi\n", "Most of it is with Iran (1)."], ["Turkey"]],
    [
      "states that nothing was read of",
      "USA",
      "Chad",
      ["# United States and Chad\n", "tells of the United States and Chad together"],
      [],
    ],
  ] as const)
    it(`is of ${name}`, () => {
      const memo = memoMarkdown(memoFrom(archive.across, side(one), other === null ? null : side(other), {}));
      for (const each of words) expect(memo).toContain(each);
      for (const each of absent) expect(memo).not.toContain(each);
    });

  it("is of the period that is asked for", () => {
    const memo = memoMarkdown(memoFrom(archive.across, side("IRQ"), null, { until: "2020-07-18" }));
    expect(memo).toContain("Turkey attacked Iraq");
    expect(memo).not.toContain("Zarif");
  });

  it("holds a period against all that was read before, and says how many older happenings it does not tell of", async () => {
    const busy = openArchive(join(folder, "busy.db"), { create: true });
    const dayOf = (n: number) => new Date(Date.UTC(2000, 0, 1 + 3 * n)).toISOString().slice(0, 10);
    const total = 2030;
    for (let from = 0; from < total; from += 290)
      await busy.add(
        makeRecord({
          outlet: `Outlet ${from}`,
          published: dayOf(from + 290),
          events: Array.from({ length: 290 }, (_, i) => ({
            type: "AID" as const,
            actor: ["Iran"],
            recipient: ["Iraq"],
            date: dayOf(from + i),
          })),
        }),
        "made",
        "2020-08-01T00:00:00Z",
      );
    const sides = ["IRN", "IRQ"].map((code) => sideOf(busy.across, code)) as [Side, Side];
    const memo = (since?: string) => memoMarkdown(memoFrom(busy.across, ...sides, { since }));
    expect(memo(dayOf(2000))).toMatch(
      /1 of 1 article read tells of Iran and Iraq \(100 %\); before that, 6 of 6 .*\n.* is 0 of 30 happenings \(0 %\); before, 0 of 2000 /,
    );
    expect(memo(dayOf(2000))).not.toContain("left out");
    expect(memo()).toContain("30 older happenings of the period are left out");
    await busy.close();
  }, 60_000);

  it("an address has keys and codes, never part of a name", () => {
    expect(sideOf(archive.across, "Zarif")).toBeNull();
    expect(sideOf(archive.across, "person:IRN:zarif")?.name).toBe("Zarif");
    expect(sideOf(archive.across, "iri")).toBeNull();
  });
});
