import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allOf } from "../../../../../test/all-of.ts";
import { type MadeEvent, makeRecord } from "../../../../../test/make-record.ts";
import type { Archive } from "../archive.ts";
import { openFile } from "./driver.ts";
import { acrossTables } from "./schema/across-step.ts";
import { schemaVersion } from "./schema/migrations.ts";
import { openArchive } from "./sqlite-archive.ts";

const at = "2026-01-02T03:04:05Z";
let folder = "";
let file = "";
let archive: Archive;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-aggregates-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  file = join(folder, `${count++}.db`);
  archive = openArchive(file, { create: true });
});
afterEach(() => archive.close());

const meeting: MadeEvent = { type: "CONSULT", actor: ["Iran", "Iraq"], date: "2020-07-21" };
const demand: MadeEvent = { type: "REQUEST", actor: ["Iran"], recipient: ["Turkey", "Iraq"], date: "2020-07-21" };
const first = makeRecord({ outlet: "Fjord Post", published: "2020-07-22", events: [meeting, demand] });
const second = makeRecord({ outlet: "Lake Herald", published: "2020-07-22", events: [meeting] });

/** Rows of a table as a second reader of the file sees them, in the order of their words. */
const rowsOf = (sql: string): unknown[] => {
  const opened = openFile(file);
  const rows = opened.value(`select json_group_array(json_array(${sql.replace(" from ", ")) from ")}`);
  opened.close();
  return (JSON.parse(String(rows)) as unknown[]).sort();
};
const pairs = "a, b, type, events, score from pair_day";

const change = (sql: string): void => {
  const opened = openFile(file);
  opened.execute(sql);
  opened.close();
};

describe("daily aggregates", () => {
  it("count the events of each pair of states, and the articles of each outlet", async () => {
    await archive.add(first, "a.txt", at);
    await archive.add(second, "b.txt", at);
    expect(rowsOf(pairs)).toEqual([
      ["IRN", "IRQ", "CONSULT", 2, 2],
      ["IRN", "IRQ", "REQUEST", 1, 1],
      ["IRN", "TUR", "REQUEST", 1, 1],
    ]);
    expect(rowsOf("day, outlet, articles from read_day")).toEqual([
      ["2020-07-22", "Fjord Post", 1],
      ["2020-07-22", "Lake Herald", 1],
    ]);
  });

  it("follow a record that another coder wrote anew", async () => {
    await archive.add(first, "a.txt", at);
    const coder = { version: "another", models: [] };
    await archive.add({ ...first, coder, events: first.events.slice(1) }, "a.txt", at);
    expect(rowsOf(pairs)).toEqual([
      ["IRN", "IRQ", "REQUEST", 1, 1],
      ["IRN", "TUR", "REQUEST", 1, 1],
    ]);
  });

  it("are what a fresh count makes them, whatever was added and coded anew, in whatever order", async () => {
    const event = fc.record({
      type: fc.constantFrom("CONSULT" as const, "REQUEST" as const, "ASSAULT" as const),
      actor: fc.subarray(["Iran", "Iraq", "Turkey"], { minLength: 1, maxLength: 2 }),
      recipient: fc.subarray(["Iraq", "Saudi Arabia"]),
      date: fc.constantFrom("2020-07-21", "2020-07-22", null),
      status: fc.constantFrom("occurred" as const, "denied" as const),
      historical: fc.boolean(),
    });
    const step = fc.record({
      article: fc.integer({ min: 0, max: 5 }),
      coder: fc.integer({ min: 0, max: 2 }),
      published: fc.constantFrom("2020-07-22", null),
      events: fc.array(event, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const own = openArchive(join(folder, `${count++}.db`), { create: true });
        for (const { article, coder, published, events } of steps) {
          const text = `Article ${article}, dated ${published}.`;
          const record = makeRecord({ outlet: `Outlet ${article % 2}`, published, text, events });
          await own.add({ ...record, coder: { version: String(coder), models: [] } }, "x", at);
        }
        expect(await allOf(own.check({ rebuild: false }))).toEqual([]);
        await own.close();
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});

describe("a file of the version before", () => {
  beforeEach(async () => {
    await archive.add(first, "a.txt", at);
  });

  it("counts what it should, once it is brought up to date", async () => {
    await archive.close();
    change(`
      ${acrossTables.map((table) => `drop table ${table};`).join(" ")}
      drop index article_by_retrieved; drop index event_by_doubt;
      create index event_by_type on event (type, day_first); create index event_by_day on event (day_first);
      create index prospect_by_due on prospect (due_last);
      drop trigger dyad_counted; drop trigger event_uncounted; drop trigger article_counted; drop trigger article_uncounted;
      drop trigger article_totalled; drop trigger article_untotalled; drop table read_total;
      drop table pair_day; drop table read_day; drop table merge; drop table actor_review; drop table decided_actor; drop table older_text; drop table named_event; drop index article_by_url; drop index article_by_title; delete from schema_version where version > 2`);
    archive = openArchive(file, { create: false });
    expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
    expect(rowsOf("version from schema_version")).toContainEqual([schemaVersion]);
    expect(await archive.record(first.article.id)).toEqual(first);
    await archive.add(second, "b.txt", at);
    expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
  });
});
