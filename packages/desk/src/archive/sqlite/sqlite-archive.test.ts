import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@dragoman/coder/actors/actor";
import type { Event } from "@dragoman/coder/events/event";
import { type ArticleInput, articleOf } from "@dragoman/coder/record/article";
import { type ArticleRecord, recordVersion } from "@dragoman/coder/record/record";
import type { Interval } from "@dragoman/coder/time/interval";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../../test/make-record.ts";
import type { Archive } from "../archive.ts";
import { openFile } from "./driver.ts";
import { schemaVersion } from "./schema/migrations.ts";
import { fileError, openArchive } from "./sqlite-archive.ts";

const day = (date: string): Interval => ({ start: date, end: date, precision: "day" });

const actor = (id: string, name: string, country: string | null): Actor => ({
  id: `actor-${id}`,
  name,
  kind: "state",
  country,
  sector: "GOV",
  names: [name],
  mentions: [{ start: 0, end: 1, form: "named" }],
  roles: [],
  because: "test/hand",
});

const event = (id: string, parties: readonly [string[], string[]], date: Interval | null): Event => ({
  id: `event-${id}`,
  type: "CONSULT",
  mode: "visit",
  contexts: ["diplomatic"],
  quad: "verbal cooperation",
  score: 1,
  cameo: "042",
  actor: parties[0].map((one) => `actor-${one}`),
  recipient: parties[1].map((one) => `actor-${one}`),
  date,
  place: null,
  status: "occurred",
  statusEvidence: null,
  historical: false,
  trigger: { start: 0, end: 1 },
  evidence: [{ start: 0, end: 1 }],
  attribution: null,
  confidence: 0.5,
  because: "test/hand",
});

const norway = actor("n", "Norway", "NOR");
const sweden = actor("s", "Sweden", "SWE");
const chad = actor("c", "Chad", "TCD");
const rebels = actor("r", "the rebels", null);

const record = (
  article: ArticleInput,
  events: readonly Event[] = [],
  actors: readonly Actor[] = [norway, sweden, chad, rebels],
  version = "1.0.0",
): ArticleRecord => ({
  schema: recordVersion,
  coder: { version, models: ["syntax@00000001"] },
  article: articleOf(article),
  sentences: [],
  actors: [...actors],
  dates: [],
  places: [],
  attributions: [
    {
      id: "attribution-1",
      speaker: { span: null, actor: null, description: "an aide", anonymous: true, country: null, sector: null },
      cue: null,
      content: [],
      form: "none",
      stance: "states",
      kind: "speech",
      colour: "neutral",
      via: null,
      denies: null,
      because: "test/hand",
    },
  ],
  events: [...events],
  prospects: [
    {
      id: "prospect-1",
      statement: { start: 0, end: 1 },
      event: null,
      expects: { type: "AGREE", mode: null, actor: ["actor-n"], recipient: [] },
      due: day("2019-05-01"),
      firmness: "expected",
      postponed: false,
      attribution: "attribution-1",
      because: "test/hand",
    },
  ],
});

const oslo = record(
  {
    text: "Oslo talks\n\nEnvoys of Norway and Sweden met in Malmö.",
    title: "Oslo talks",
    outlet: "Fjord Post",
    published: day("2019-04-10"),
  },
  [
    event("1", [["n"], ["s"]], day("2019-04-09")),
    event("2", [["s", "n"], []], null),
    event("3", [["n"], ["c", "r"]], day("2019-04-01")),
  ],
);
const later = record(
  {
    text: "Sweden's envoy was in Oslo.",
    outlet: "Lake Herald",
    published: { start: "2019-06-02T10:15", end: "2019-06-02T10:15", precision: "minute" },
  },
  [event("4", [["s"], ["n"]], { start: "2019-06-01", end: "2019-06-30", precision: "month" })],
  [norway, sweden],
);
const undated = record({ text: "Chad waits." }, [], [chad]);

let folder = "";
let file = "";
let archive: Archive;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-archive-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  file = join(folder, `${count++}.db`);
  archive = openArchive(file, { create: true });
});
afterEach(() => archive.close());

const readAt = "2026-01-02T03:04:05Z";
const addAll = async (...records: ArticleRecord[]) => {
  for (const each of records) await archive.add(each, "in/one.txt", readAt);
};
const idsOf = async (...filter: Parameters<Archive["records"]>) => {
  const ids: string[] = [];
  for await (const each of archive.records(...filter)) ids.push(each.article.id);
  return ids;
};

describe("adding", () => {
  it("keeps a record whole, and gives it back as it was", async () => {
    expect(await archive.add(oslo, "in/oslo.txt", readAt)).toBe("added");
    expect(await archive.record(oslo.article.id)).toEqual(oslo);
    expect(JSON.stringify(await archive.record(oslo.article.id))).toBe(JSON.stringify(oslo));
  });

  it("tells of the article where it came from and what coded it", async () => {
    await archive.add(oslo, "in/oslo.txt", readAt);
    expect(await archive.article(oslo.article.id)).toEqual({
      ...oslo.article,
      source: "in/oslo.txt",
      retrieved: readAt,
      coder: "1.0.0 syntax@00000001",
    });
  });

  it("changes nothing the second time", async () => {
    await archive.add(oslo, "in/oslo.txt", readAt);
    expect(await archive.add(oslo, "elsewhere.txt", "2027-01-01T00:00:00Z")).toBe("known");
    expect((await archive.article(oslo.article.id))?.source).toBe("in/oslo.txt");
    expect(await archive.size()).toEqual({ articles: 1, changed: readAt });
  });

  it("takes the place of what another coder made of the same article", async () => {
    await archive.add(oslo, "in/oslo.txt", readAt);
    const recoded = { ...oslo, coder: { version: "2.0.0", models: [] }, events: oslo.events.slice(0, 1) };
    expect(await archive.holds(oslo.article.id, recoded.coder)).toBe(false);
    expect(await archive.add(recoded, "in/oslo.txt", readAt)).toBe("recoded");
    expect(await archive.holds(oslo.article.id, recoded.coder)).toBe(true);
    expect((await archive.eventsOfDyad("NOR", "SWE")).map((each) => each.event.id)).toEqual(["event-1"]);
    expect((await archive.search("malmo")).length).toBe(1);
  });

  it("keeps text that databases stumble over, character for character", async () => {
    const text = "NUL \0, half a pair \ud83d, '; drop table article; -- \u202e\ufeff 🇳🇴\r\n";
    const odd = record({ text, title: "Odd \0 title", outlet: 'O"utlet' });
    await addAll(odd);
    expect((await archive.article(odd.article.id))?.text).toBe(text);
    expect(await archive.record(odd.article.id)).toEqual(odd);
  });

  it("keeps nothing of a record that cannot be kept whole", async () => {
    const twice = { ...oslo, events: [event("1", [["n"], ["s"]], null), event("1", [["n"], ["s"]], null)] };
    await expect(archive.add(twice, "in/oslo.txt", readAt)).rejects.toThrow(/UNIQUE/);
    expect(await archive.size()).toEqual({ articles: 0, changed: null });
    expect(await archive.add(oslo, "in/oslo.txt", readAt)).toBe("added");
  });

  it("is there for whoever opens the file next, while another still has it open", async () => {
    await addAll(oslo);
    const second = openArchive(file, { create: false });
    expect(await second.record(oslo.article.id)).toEqual(oslo);
    expect(await second.add(later, "b.txt", readAt)).toBe("added");
    await second.close();
    expect((await archive.size()).articles).toBe(2);
  });
});

describe("asking", () => {
  beforeEach(() => addAll(undated, later, oslo));

  for (const [name, filter, expected] of [
    ["all, by day, the undated last", undefined, [oslo, later, undated]],
    ["since a day, that day included", { since: "2019-06-02" }, [later]],
    ["until a day, that day included", { until: "2019-04-10" }, [oslo]],
    ["of one outlet", { outlet: "Lake Herald" }, [later]],
    ["in which two countries are named", { countries: ["TCD", "SWE"] }, [oslo]],
    ["the first", { limit: 1 }, [oslo]],
    ["none", { outlet: "nobody's" }, []],
  ] as const) {
    it(`gives articles: ${name}`, async () => {
      const ids = expected.map(({ article }) => article.id);
      expect((await archive.articles(filter)).map(({ id }) => id)).toEqual(ids);
      expect(await idsOf(filter)).toEqual(ids);
    });
  }

  it("may go on while records are being read", async () => {
    for await (const { article } of archive.records()) expect((await archive.article(article.id))?.id).toBe(article.id);
  });

  for (const [name, pair, window, expected] of [
    ["both ways round, and together", ["NOR", "SWE"], {}, ["event-1", "event-2", "event-4"]],
    ["whichever is named first", ["SWE", "NOR"], {}, ["event-1", "event-2", "event-4"]],
    ["a recipient that is one of several", ["TCD", "NOR"], {}, ["event-3"]],
    ["within days that overlap the event's", ["NOR", "SWE"], { since: "2019-06-20", until: "2019-06-21" }, ["event-4"]],
    [
      "an undated event by its article's day",
      ["NOR", "SWE"],
      { since: "2019-04-10", until: "2019-04-10" },
      ["event-2"],
    ],
    ["none between states that only receive", ["SWE", "TCD"], {}, []],
    ["none of unknown states", ["XXX", "NOR"], {}, []],
  ] as const) {
    it(`gives events of two states: ${name}`, async () => {
      const found = await archive.eventsOfDyad(pair[0], pair[1], window);
      expect(found.map((each) => each.event.id)).toEqual(expected);
    });
  }

  it("gives events with their article and parties, in their order", async () => {
    const [, together] = await archive.eventsOfDyad("NOR", "SWE");
    expect(together?.article.title).toBe("Oslo talks");
    expect(together?.event).toEqual(oslo.events[1]);
    expect(together?.actors.map(({ name, country }) => `${name} ${country}`)).toEqual(["Sweden SWE", "Norway NOR"]);
    expect(together?.recipients).toEqual([]);
  });

  it("counts pairs of states", async () => {
    expect(await archive.states()).toEqual([
      { a: "NOR", b: "SWE", events: 3, articles: 2, first: "2019-04-10", last: "2019-06-02" },
      { a: "NOR", b: "TCD", events: 1, articles: 1, first: "2019-04-10", last: "2019-04-10" },
    ]);
  });

  for (const [query, titles] of [
    ["envoys norway", [oslo]],
    ["MALMÖ", [oslo]],
    ["envoy", [later, oslo]],
    ["oslo chad", []],
    ['"; drop table article; --', []],
    ["NEAR(oslo) OR title:*", []],
    ["", []],
    ["…", []],
  ] as const) {
    it(`finds ${titles.length} articles with “${query}”`, async () => {
      const found = await archive.search(query);
      expect(found.map(({ article }) => article.id).sort()).toEqual(titles.map(({ article }) => article.id).sort());
    });
  }

  it("shows what was found among its words", async () => {
    const [found] = await archive.search("norway malmo");
    expect(found?.excerpt).toEqual([
      { text: "Oslo talks\n\nEnvoys of ", hit: false },
      { text: "Norway", hit: true },
      { text: " and Sweden met in ", hit: false },
      { text: "Malmö", hit: true },
      { text: ".", hit: false },
    ]);
  });

  it("ranks those that were read last where thousands have the words", async () => {
    const many = openArchive(join(folder, "many.db"), { create: true, fleeting: true });
    const text = (i: number) =>
      `Envoys met ${i} times about ${i === 5 || i === 995 ? "water, water, water" : "water"} and trade.`;
    for (let i = 0; i < 1010; i++)
      await many.add(
        makeRecord({ outlet: "Wire", published: null, text: text(i), events: [] }),
        "a",
        "2026-01-02T03:04:05Z",
      );
    const found = await many.search("water", 2000);
    expect([found.length, found[0]?.excerpt.map((part) => part.text).join("")]).toEqual([1000, text(995)]);
    await many.close();
  }, 60_000);

  it("gives nothing for what is not there", async () => {
    expect([await archive.article("article-0"), await archive.record("article-0")]).toEqual([null, null]);
  });
});

describe("opening", () => {
  it("refuses a file that is no database, by name", () => {
    const other = join(folder, "other.db");
    writeFileSync(other, "Not a database, but a note of some length that somebody kept under this name. ".repeat(20));
    expect(() => openArchive(other, { create: true })).toThrow(`${other}: not an archive: it is no SQLite database`);
  });

  it("makes no file where none was asked for", () => {
    const missing = join(folder, "missing.db");
    expect(() => openArchive(missing, { create: false })).toThrow(`${missing}: no such archive`);
  });

  it("refuses a folder that is not there", () => {
    const nowhere = join(folder, "nowhere", "a.db");
    expect(() => openArchive(nowhere, { create: true })).toThrow(`${nowhere}: cannot be opened or made`);
  });

  it("refuses an archive of a newer version and leaves it alone", () => {
    const newer = join(folder, "newer.db");
    const opened = openFile(newer);
    opened.execute("create table schema_version (version integer not null)");
    opened.execute(`insert into schema_version values (${schemaVersion + 1})`);
    opened.close();
    expect(() => openArchive(newer, { create: true })).toThrow(/written by a newer Dragoman/);
  });
});

it("what the system refuses is told with the file and the reason", () => {
  const refused = (code: string, message: string) =>
    fileError("study.db", Object.assign(new Error(message), { code })).message;
  expect(refused("SQLITE_FULL", "database or disk is full")).toBe(
    "study.db: the disk is full; what was kept before is whole",
  );
  expect(refused("SQLITE_BUSY", "database is locked")).toBe("study.db: another program is writing to it");
  expect(refused("SQLITE_IOERR", "disk I/O error")).toBe("study.db: disk I/O error");
});
