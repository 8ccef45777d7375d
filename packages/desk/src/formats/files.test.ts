/** Files of other programs' formats: what they say, and that what an article holds stays words. */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { dossierOf } from "../relations/dossier.ts";
import type { Happening } from "../relations/happenings.ts";
import type { Party } from "../relations/parties.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { atomFeed } from "./atom-feed.ts";
import { calendarFile } from "./calendar-file.ts";
import { type Cell, csvOf } from "./csv.ts";
import { happeningsTable, prospectsTable, speakersTable, type Table } from "./dossier-tables.ts";

const visit = {
  type: "CONSULT",
  mode: "visit",
  actor: ["Kadhimi/IRQ"],
  recipient: ["Iran"],
  date: "2020-07-21",
} as const;
const hostile = `=Wire, "x" <b>&\u0007;`;
const dossier = dossierOf(
  [
    makeRecord({ outlet: hostile, published: "2020-07-20", events: [{ ...visit, prospect: true }] }),
    makeRecord({ outlet: "Gulf Courier", published: "2020-07-22", events: [visit] }),
  ],
  "IRN",
  "IRQ",
);

describe("CSV", () => {
  for (const [cells, line] of [
    [["a", 1, null], "a,1,\r\n"],
    [['say "no", he said', "two\nlines"], '"say ""no"", he said","two\nlines"\r\n'],
    [["=1+1", "@x", "-2", "+3"], "'=1+1,'@x,'-2,'+3\r\n"],
    [["\n=1", "＝1"], `"'\n=1",'＝1\r\n`],
    [[-2], "-2\r\n"],
  ] as const) {
    it(JSON.stringify(cells), () => {
      expect(csvOf(["h"], [cells]).slice(3)).toBe(line);
    });
  }

  it("has a row a report, and as many cells as heads in every row", () => {
    const table = happeningsTable(dossier.happenings);
    expect(table.rows).toHaveLength(dossier.happenings.flatMap(({ reports }) => reports).length);
    for (const { heads, rows } of [table, prospectsTable(dossier.prospects), speakersTable(dossier.speakers)])
      for (const row of rows) expect(row).toHaveLength(heads.length);
    const { heads, rows } = prospectsTable(dossier.prospects);
    expect(csvOf(heads, rows)).toContain(`"'=Wire, ""x"" <b>&`);
  });
});

describe("the codes of the field", () => {
  const guard = { ...(dossier.happenings[0]?.actors[0] as Party), sector: "GOV" };
  const cell = ({ heads, rows }: Table, head: string): Cell => rows[0]?.[heads.indexOf(head)] ?? null;
  const happening = { ...(dossier.happenings[0] as Happening), actors: [guard], contexts: ["economic", "diplomatic"] };
  const prospect = { ...(dossier.prospects[0] as SettledProspect), actors: [guard] };
  for (const [head, made, value] of [
    ["contexts", happeningsTable([happening]), "economic; diplomatic"],
    ["cameo", happeningsTable([happening]), "042"],
    ["actor_code", happeningsTable([happening]), "IRQGOV"],
    ["recipient_code", happeningsTable([happening]), "IRN"],
    ["type", prospectsTable([prospect]), "CONSULT"],
    ["plover_type", prospectsTable([prospect]), "AGREE"],
    ["plover_type", prospectsTable([{ ...prospect, type: "ASSAULT", mode: null }]), "ASSAULT"],
  ] as const)
    it(`stand beside its words: ${head} ${value}`, () => {
      expect(cell(made, head)).toBe(value);
    });
});

describe("the calendar", () => {
  const file = calendarFile(dossier.prospects, "Iran and Iraq");

  it("has an all-day entry for a prospect that is due on a day", () => {
    for (const line of ["BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20200721", "DTEND;VALUE=DATE:20200722", "END:VCALENDAR"])
      expect(file.split("\r\n")).toContain(line);
  });

  it("has what RFC 5545 requires: version and maker, entries that end, each with an id of its own, a stamp and a day", () => {
    const file = calendarFile(dossier.prospects, "x");
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.at(-1)).toBe("END:VCALENDAR");
    for (const line of lines) expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/);
    expect(lines.filter((line) => /^(VERSION:2\.0|PRODID:.+)$/.test(line))).toHaveLength(2);
    const entries = lines.join("\n").split("BEGIN:VEVENT\n").slice(1);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry).toMatch(/^UID:\S+$/m);
      expect(entry).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/m);
      expect(entry).toMatch(/^DTSTART;VALUE=DATE:\d{8}$/m);
      expect(entry).toContain("\nEND:VEVENT");
    }
  });

  const visitDue = (
    published: string,
    due: string | null,
    event: Partial<Parameters<typeof makeRecord>[0]["events"][number]> = {},
  ) =>
    makeRecord({
      outlet: `Wire of ${published}`,
      published,
      events: [{ ...visit, date: due, prospect: true, clause: `Words of ${published}.`, ...event }],
    });
  const first = visitDue("2020-07-18", "2020-07-20");
  const entryOf = (records: Parameters<typeof dossierOf>[0], today = "2020-07-19"): string =>
    calendarFile(dossierOf(records, "IRN", "IRQ", { today }).prospects, "x").replaceAll("\r\n ", "");
  const uid = /UID:(\S+)/.exec(entryOf([first]))?.[1] as string;
  for (const [name, records, lines] of [
    [
      "is expected",
      [first],
      ["SEQUENCE:0", "STATUS:TENTATIVE", "DTSTART;VALUE=DATE:20200720", "DTSTAMP:20200718T000000Z"],
    ],
    [
      "is scheduled",
      [visitDue("2020-07-18", "2020-07-20", { prospect: { firmness: "scheduled" } })],
      ["SEQUENCE:0", "STATUS:CONFIRMED"],
    ],
    [
      "is moved to another day",
      [first, visitDue("2020-07-19", "2020-07-28", { prospect: { postponed: true } })],
      ["SEQUENCE:1", "DTSTART;VALUE=DATE:20200728", "DTSTAMP:20200719T000000Z"],
    ],
    [
      "is past its time",
      [visitDue("2020-07-01", "2020-07-02", { prospect: { firmness: "scheduled" } })],
      ["STATUS:TENTATIVE"],
    ],
    [
      "is put off without a day",
      [first, visitDue("2020-07-19", null, { prospect: { postponed: true } })],
      ["SEQUENCE:1", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20200720"],
    ],
    [
      "has taken place",
      [first, makeRecord({ outlet: "Later", published: "2020-07-21", events: [{ ...visit, date: "2020-07-20" }] })],
      ["SEQUENCE:1", "STATUS:CONFIRMED", "DTSTAMP:20200721T000000Z"],
    ],
    [
      "is stated again",
      [first, visitDue("2020-07-19", "2020-07-20")],
      ["SEQUENCE:0", "STATUS:TENTATIVE", "DTSTAMP:20200719T000000Z"],
    ],
  ] as const)
    it(`what ${name} has the id that it always had: ${lines.join(", ")}`, () => {
      const own = entryOf(records, "2020-07-21").split("\r\n");
      if (records[0] === first) expect(own).toContain(`UID:${uid}`);
      for (const line of lines) expect(own).toContain(line);
    });

  it("folds every line at 75 octets and cuts no character, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (words) => {
        const prospects = dossier.prospects.map((one) => ({
          ...one,
          statements: one.statements.map((statement) => ({ ...statement, words })),
        }));
        const lines = calendarFile(prospects, words).split("\r\n");
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(lines.join("")).not.toMatch(/[\u0000-\u0008]/);
      }),
    );
  });
});

describe("the feed", () => {
  const feed = atomFeed(dossier.happenings, `Iran & Iraq ${hostile}`, "http://127.0.0.1:4780", "/dossier/IRN/IRQ");

  it("is well-formed XML with an entry a happening, newest report as its time", () => {
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => names.push(name));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(feed).close();
    expect(names.filter((name) => name === "entry")).toHaveLength(dossier.happenings.length);
    expect(names).not.toContain("b");
    expect(feed).toContain("<updated>2020-07-22T00:00:00Z</updated>");
  });

  it("has what RFC 4287 requires: ids that are addresses, each once, titles, times, an author, links", () => {
    const one = (part: string, element: string): string[] =>
      [...part.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(([, words = ""]) => words);
    const [head = "", ...entries] = feed.split("<entry>");
    const ids = [head, ...entries].map((part) => {
      expect(one(part, "title")).toHaveLength(1);
      expect(one(part, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(part).toMatch(/<link href="http:\/\/127\.0\.0\.1:4780\/[^"]*"\/>/);
      return one(part, "id");
    });
    expect(ids.every((own) => own.length === 1)).toBe(true);
    // RFC 8141: what names a thing begins with no stroke.
    for (const [id] of ids) expect(id).toMatch(/^urn:[a-z]+:[\w.~%-][\w.~%/-]*$/);
    expect(new Set(ids.flat()).size).toBe(ids.length);
    expect(head).toMatch(/<author><name>[^<]+<\/name><\/author>.*<link rel="self" /);
  });

  it("names a happening the same when another outlet reports it, and a filtered feed by a name of its own", () => {
    const visits = ["Caspian Wire", "Gulf Courier"].map((outlet, i) =>
      makeRecord({ outlet, published: `2020-07-2${2 + i}`, events: [visit] }),
    );
    const ids = [visits.slice(0, 1), visits].map(
      (records) =>
        /<entry><id>([^<]*)/.exec(atomFeed(dossierOf(records, "IRN", "IRQ").happenings, "x", "http://h", "/d"))?.[1],
    );
    expect(ids[0]).toMatch(/^urn:dragoman:event-/);
    expect(ids[1]).toBe(ids[0]);
    expect(atomFeed([], "x", "http://h", "/d", "/d/happenings.atom?since=2020-07-01")).toContain(
      "<id>urn:dragoman:d/happenings.atom%3Fsince%3D2020-07-01</id>",
    );
  });

  it("leaves out what is told again as background", () => {
    const again = dossier.happenings.map((one) => ({ ...one, historical: true }));
    expect(atomFeed(again, "x", "http://127.0.0.1:4780", "/dossier/IRN/IRQ")).not.toContain("<entry>");
  });
});
