/** A file, and what somebody did to it → the rows that are named. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allOf } from "../../../../../test/all-of.ts";
import { type MadeArticle, makeRecord } from "../../../../../test/make-record.ts";
import type { Archive, Difference } from "../archive.ts";
import { derivedTables } from "./derived-tables.ts";
import { openFile } from "./driver.ts";
import { acrossTables } from "./schema/across-step.ts";
import { openArchive } from "./sqlite-archive.ts";

const at = "2026-01-02T03:04:05Z";
let folder = "";
let file = "";
let archive: Archive;
let count = 0;

const sidakan = { name: "Sidakan", country: "IRQ", lat: 36.8, lon: 44.67, span: { start: 0, end: 1 }, because: "test" };
const blow = { type: "ASSAULT", mode: "drone", date: "2020-07-20", place: sidakan } as const;

/** One blow, and who struck it by whom one asks. */
const disputed: MadeArticle = {
  outlet: "Meadow Mail",
  published: "2020-07-21",
  events: [
    { ...blow, actor: ["Iran"], recipient: ["Iraq"], speaker: "Iraq" },
    { ...blow, actor: ["Turkey"], recipient: ["Iraq"], speaker: "Zarif/IRN" },
  ],
};

const article = (outlet: string, published: string): MadeArticle => ({
  outlet,
  published,
  title: "The martyrdom of a general",
  events: [
    { type: "CONSULT", actor: ["Javad Zarif/IRN", "Iraq"], date: "2020-07-20" },
    { type: "REQUEST", actor: ["Şahin Çelik/TUR"], recipient: ["Iran"], date: "2020-07-20" },
    { type: "AGREE", actor: ["Iran", "Iraq"], date: "2020-08-20", prospect: true, speaker: "Zarif/IRN" },
    { type: "CONCEDE", actor: ["Iran"], recipient: ["Turkey"], prospect: { firmness: "question", due: null } },
    { type: "CONSULT", actor: ["Turkey"], recipient: ["Iraq"], clause: "The martyrdom of the general shook them." },
  ],
});

/** Persons hold an office, and are of a sector. */
const employed = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  actors: record.actors.map((actor) =>
    actor.kind === "person"
      ? {
          ...actor,
          sector: "GOV",
          roles: [
            { title: "envoy", of: null, country: actor.country, sector: "GOV", start: null, end: null, evidence: [] },
          ],
        }
      : actor,
  ),
});

/** A reviewer said of the first event that it is one deed with the second. */
const joined = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  events: record.events.map((event, i) => (i === 0 ? { ...event, together: [record.events[1]?.id] } : event)),
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-check-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  file = join(folder, `${count++}.db`);
  archive = openArchive(file, { create: true });
  for (const one of [article("Fjord Post", "2020-07-21"), article("Lake Herald", "2020-07-22"), disputed])
    await archive.add(joined(employed(makeRecord(one))), "a", at);
});
afterEach(() => archive.close());

const change = (sql: string): void => {
  const opened = openFile(file);
  opened.execute(`pragma foreign_keys = off; ${sql}`);
  opened.close();
};
const check = (rebuild = false) => allOf(archive.check({ rebuild }));

/** Of each table what makes one row another, and a row that nothing made. */
const spoilt: { readonly [table: string]: { readonly changed: string; readonly surplus: string } } = {
  pair_day: { changed: "events = 7", surplus: "'IRN', 'SAU', '2020-01-01', '2020-01-01', 'x', 'y', 'z', 0, 1, 1" },
  read_total: { changed: "articles = 7", surplus: "'2020-01-01', 2" },
  read_day: { changed: "articles = 7", surplus: "'2020-01-01', 'Nobody', 2" },
  identity: { changed: "uses = 70", surplus: "900, 'nobody', 'person', null, 'Nobody', 1, 900, 900, 1" },
  identity_key: { changed: "key = 'another'", surplus: "'nobody', 1" },
  identity_form: { changed: "uses = 70", surplus: "1, 'Nobody', 1, null" },
  identity_sector: { changed: "uses = 70", surplus: "1, 'SPY', 1" },
  party_file: { changed: "name = 'Nobody'", surplus: "900, 'nobody', 'Nobody', 'person', null, null, '[]'" },
  actor_identity: { changed: "identity = identity % 3 + 1", surplus: "'article-0', 'actor-0', 1" },
  telling: {
    changed: "words = '[\"other words\"]'",
    surplus: "900, 'article-0', 'event-0', 'deed', null, 900, 1, 1, 0, null, 'met', '[]', '[1]', '[]'",
  },
  telling_party: { changed: "telling = 900", surplus: "1, 900" },
  article_shingles: { changed: "hashes = x'00'", surplus: "900, x'00'" },
  together: { changed: "other = 'event-0'", surplus: "'event-0', 'event-1'" },
  joined: { changed: "happening = 900", surplus: "900, 901" },
  happening: {
    changed: "json = json_set(json, '$[1]', json_array())",
    surplus: "900, 'happening-0', '', '{}', '{}'",
  },
  happening_country: { changed: "brief = '[]'", surplus: "'NOR', '2020-07-20', 1, '[]'" },
  happening_pair: { changed: "score = 70", surplus: "'NOR', 'SWE', '2020-07-20', 1, 0, 1, '[]'" },
  happening_party: { changed: "historical = 7", surplus: "1, '2020-01-01', 900, 0, '[]'" },
  pair_total: { changed: "happenings = 70", surplus: "'NOR', 'SWE', 1, 1, 1" },
  stated: {
    changed: "words = 'other words'",
    surplus: "900, 'article-0', 'prospect-0', 'deed', 900, null, null, null, 'words', '{}', '[1]', '[]'",
  },
  stated_party: { changed: "stated = 900", surplus: "1, 900" },
  settled: {
    changed: "json = json_set(json, '$[10]', 'broken')",
    surplus: "900, 'prospect-0', 'deed', '', 1, 1, null, 'open', null, '[]', '{}', null",
  },
  settled_country: { changed: "country = 'NOR'", surplus: "'NOR', '9999', 1, '[]'" },
  claim: {
    changed: "matter = 'another'",
    surplus: `900, 'article-0', null, null, 0, 0, '{"datum":"event-0","point":"who did it"}'`,
  },
  dispute: { changed: "other = 900", surplus: "'article-0', 900, 901" },
  said: { changed: "json = json_set(json, '$[3][0][0]', 'nobody')", surplus: "900, '[]'" },
  role: { changed: "json = '{}'", surplus: "'article-0', 1, '{}'" },
  office: { changed: "office = 'cook'", surplus: "1, '2020-07-20', 'article-0', 0, 'cook'" },
  naming: { changed: "json = '[]'", surplus: "'article-0', '[]'" },
  apart: { changed: "json = '{}'", surplus: "'article-0', 'prospect-0', '0000', '[1]', '{}'" },
  apart_party: { changed: "prospect = 'prospect-0'", surplus: "1, 'article-0', 'prospect-0'" },
};

describe("checking", () => {
  const tables = derivedTables("main", "temp").map(({ table }) => table);

  it("looks at every table that follows from the articles", async () => {
    expect(tables.toSorted()).toEqual(
      ["pair_day", "read_day", "read_total", ...acrossTables.filter((table) => table !== "across")].sort(),
    );
    expect(Object.keys(spoilt).sort()).toEqual(tables.toSorted());
    expect(await check()).toEqual([]);
  });

  for (const [table, { changed, surplus }] of Object.entries(spoilt))
    it(`names a row of ${table} that is changed, missing or surplus, and mends it when asked to`, async () => {
      const opened = openFile(file);
      const key = opened
        .all<{ name: string; pk: number }>(`select name, pk from pragma_table_info('${table}') order by pk`)
        .flatMap(({ name, pk }) => (pk === 0 ? [] : name));
      opened.close();
      const columns = key.length === 0 ? "rowid" : key.join();
      const first = `(${columns}) in (select ${columns} from ${table} limit 1)`;
      for (const [sql, kept, counted] of [
        [`update ${table} set ${changed} where ${first}`, true, true],
        [`delete from ${table} where ${first}`, false, true],
        [`insert into ${table} values (${surplus})`, true, false],
      ] as const) {
        change(sql);
        const own = (await check(true)).filter((difference) => difference.table === table);
        const isSuch = (one: Difference) => (one.kept !== null) === kept && (one.counted !== null) === counted;
        // Where a part of the key is changed, the row is one too many, and another is missing.
        const isMoved =
          kept && counted && own.some((one) => one.kept === null) && own.some((one) => one.counted === null);
        expect([sql, own.some(isSuch) || isMoved]).toEqual([sql, true]);
        expect(await check()).toEqual([]);
      }
    });

  for (const [what, sql, difference] of [
    [
      "a count that is wrong",
      "update pair_day set events = 5 where a = 'IRN' and b = 'TUR' and type = 'REQUEST'",
      {
        table: "pair_day",
        at: "IRN TUR 2020-07-20 2020-07-20 verbal conflict REQUEST occurred 0",
        kept: "events 5, score 2",
        counted: "events 2, score 2",
      },
    ],
    [
      "a day that is missing",
      "delete from read_day where outlet = 'Fjord Post'",
      { table: "read_day", at: "2020-07-21 Fjord Post", kept: null, counted: "articles 1" },
    ],
  ] as const)
    it(`says of ${what} what it is and what it should be`, async () => {
      change(sql);
      expect(await check()).toEqual([difference]);
    });

  it("leaves the archive as it was where it is stopped, and lets others write meanwhile", async () => {
    change("delete from happening; delete from read_day");
    const differences = await check();
    for await (const _ of archive.check({ rebuild: true })) break;
    const stop = new AbortController();
    const told: string[] = [];
    const stopped = archive.check({
      rebuild: true,
      stop: stop.signal,
      progress: (of, done, all) => {
        told.push(`${done} of ${all} ${of}`);
        if (told.length === 3) stop.abort();
      },
    });
    await expect(allOf(stopped)).rejects.toThrow("aborted");
    expect(told).toEqual([
      "0 of 3 articles taken in anew",
      `0 of ${tables.length} tables compared`,
      `1 of ${tables.length} tables compared`,
    ]);
    expect(await check()).toEqual(differences);
    for await (const _ of archive.check({ rebuild: false })) {
      await archive.add(makeRecord(article("Meadow Mail", "2020-07-23")), "b", at);
      break;
    }
    expect(await archive.size()).toMatchObject({ articles: 4 });
  });
});
