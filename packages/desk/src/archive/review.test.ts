/** Reviews: what is kept, what a record becomes by it, and what is left of it when another coder reads the article again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord, onDay } from "../../../../test/make-record.ts";
import type { Archive } from "./archive.ts";
import { type Correction, type Entry, type NewEntry, type Seen, standing, type Verdict } from "./review.ts";
import { findAgain, revise, seenIn, unknownParties } from "./revise.ts";
import { openArchive } from "./sqlite/sqlite-archive.ts";

const record = makeRecord({
  outlet: "Caspian Wire",
  published: "2020-07-22",
  events: [
    {
      type: "CONSULT",
      mode: "visit",
      actor: ["Kadhimi/IRQ"],
      recipient: ["Iran"],
      date: "2020-07-21",
      speaker: "Mousavi/IRN",
    },
    { type: "ACCUSE", actor: ["Iran"], recipient: ["Turkey"] },
    { type: "AGREE", actor: ["Iran", "Iraq"], date: "2020-08-01", prospect: true },
  ],
});
const [visit, accusation] = record.events as [ArticleRecord["events"][number], ArticleRecord["events"][number]];

const entry = (
  datum: string,
  verdict: Verdict,
  correction: Correction | null = null,
  author = "Ana",
  from = record,
): NewEntry => {
  const seen = seenIn(from, datum);
  if (seen === null) throw new Error(`no datum ${datum}`);
  return {
    article: from.article.id,
    datum,
    seen,
    verdict,
    correction,
    author,
    time: "2020-08-01T10:00:00Z",
    reason: null,
  };
};
const logged = (...entries: NewEntry[]): Entry[] => entries.map((one, i) => ({ ...one, seq: i + 1 }));

/** The same article read by a coder that gives an event another id and, where told so, another type. */
const recoded = (id: string, changes: Partial<ArticleRecord["events"][number]> = {}): ArticleRecord => ({
  ...record,
  coder: { version: "other", models: [] },
  events: record.events.map((event) =>
    event.id === id ? { ...event, id: "event-00000000000000ff", ...changes } : event,
  ),
});

describe("a record as reviewers leave it", () => {
  const rows: readonly [string, readonly Entry[], (revised: ArticleRecord) => unknown, unknown][] = [
    ["a rejected event is gone", logged(entry(accusation.id, "reject")), ({ events }) => events.length, 2],
    [
      "a confirmed event says so",
      logged(entry(visit.id, "confirm")),
      ({ events }) => events[0]?.because,
      "test+review",
    ],
    [
      "an undone review leaves the coded record",
      logged(entry(visit.id, "reject"), entry(visit.id, "withdraw")),
      ({ events }) => events,
      record.events,
    ],
    [
      "an undo takes back the last review only",
      logged(entry(visit.id, "correct", { status: "denied" }), entry(visit.id, "reject"), entry(visit.id, "withdraw")),
      ({ events }) => events[0]?.status,
      "denied",
    ],
    [
      "another type brings its class, score and code, and no mode that it does not have",
      logged(entry(visit.id, "correct", { type: "ASSAULT" })),
      ({ events: [first] }) => [first?.type, first?.mode, first?.quad, first?.score, first?.cameo.slice(0, 2)],
      ["ASSAULT", null, "material conflict", -9, "19"],
    ],
    [
      "parties are actors of the article or states that it need not name",
      logged(entry(accusation.id, "correct", { actor: ["kadhimi"], recipient: ["FRA"] })),
      ({ events, actors }) =>
        [...(events[1]?.actor ?? []), ...(events[1]?.recipient ?? [])].map(
          (id) => actors.find((actor) => actor.id === id)?.name,
        ),
      ["Kadhimi", "France"],
    ],
    [
      "a date may become unknown",
      logged(entry(visit.id, "correct", { date: null })),
      ({ events }) => events[0]?.date,
      null,
    ],
    [
      "a merged event gives its evidence to the other",
      logged(entry(accusation.id, "correct", { sameAs: visit.id })),
      ({ events }) => [events.length, events[0]?.evidence.length],
      [2, 2],
    ],
    [
      "what points at a rejected event points nowhere",
      logged(entry(record.events[2]?.id as string, "reject")),
      ({ prospects }) => prospects[0]?.event,
      null,
    ],
    [
      "a prospect gets another due time",
      logged(entry(record.prospects[0]?.id as string, "correct", { due: onDay("2020-08-05") })),
      ({ prospects }) => prospects[0]?.due?.start,
      "2020-08-05",
    ],
    [
      "a place is one of the article's, or is written with its state",
      logged(entry(visit.id, "correct", { place: "Basra, Iraq" })),
      ({ events }) => [events[0]?.place?.name, events[0]?.place?.country, events[0]?.place?.span],
      ["Basra", "IRQ", visit.trigger],
    ],
    [
      "a place may become unknown",
      logged(entry(visit.id, "correct", { place: null })),
      ({ events }) => events[0]?.place,
      null,
    ],
    [
      "who says so of an event may become another, or the article itself",
      logged(
        entry(visit.id, "correct", { attribution: null }),
        entry(accusation.id, "correct", { attribution: visit.attribution }),
      ),
      ({ events }) => [events[0]?.attribution, events[1]?.attribution],
      [null, visit.attribution],
    ],
    [
      "a prospect gets another firmness, mode and speaker",
      logged(
        entry(record.prospects[0]?.id as string, "correct", {
          firmness: "promised",
          type: "CONSULT",
          mode: "visit",
          attribution: visit.attribution,
        }),
      ),
      ({ prospects: [first] }) => [first?.firmness, first?.expects.type, first?.expects.mode, first?.attribution],
      ["promised", "CONSULT", "visit", visit.attribution],
    ],
    [
      "a rejected attribution leaves its event in the article's own voice",
      logged(entry(visit.attribution as string, "reject")),
      ({ attributions, events }) => [attributions.length, events[0]?.attribution],
      [0, null],
    ],
    [
      "a statement gets another speaker and stance",
      logged(entry(visit.attribution as string, "correct", { speaker: "Kadhimi", stance: "denies" })),
      ({ attributions: [first], actors }) => [
        actors.find(({ id }) => id === first?.speaker.actor)?.name,
        first?.stance,
        first?.because,
      ],
      ["Kadhimi", "denies", "test+review"],
    ],
  ];
  for (const [name, entries, partOf, expected] of rows)
    it(name, () => expect(partOf(revise(record, entries))).toEqual(expected));

  it("is the coded one, value for value, where nobody reviewed it", () => expect(revise(record, [])).toEqual(record));
});

describe("another coding of the article", () => {
  it("keeps what points at a reviewed datum, though it has another id there", () => {
    const [said] = record.attributions;
    const other = "attribution-00000000000000ff";
    const again: ArticleRecord = {
      ...record,
      attributions: record.attributions.map((one) => ({ ...one, id: other })),
      events: record.events.map((one) => (one.attribution === null ? one : { ...one, attribution: other })),
    };
    const revised = revise(again, logged(entry(said?.id as string, "correct", { stance: "doubts" })));
    expect(revised.attributions.map(({ id, stance }) => [id, stance])).toEqual([[said?.id, "doubts"]]);
    expect(revised.events[0]?.attribution).toBe(said?.id);
  });

  it("finds a datum again by what it points at", () => {
    const seen = entry(visit.id, "confirm").seen;
    expect(findAgain(recoded(visit.id), seen)).toBe("event-00000000000000ff");
    expect(findAgain({ ...record, events: [accusation] }, seen)).toBeNull();
  });

  for (const [name, other] of [
    ["with another id", recoded(visit.id)],
    ["with another type", recoded(visit.id, { type: "SUPPORT", mode: null, quad: "verbal cooperation" })],
    ["not at all", { ...record, events: record.events.slice(1) }],
  ] as const)
    it(`keeps what a reviewer corrected where it codes the event ${name}`, () => {
      const revised = revise(other, logged(entry(visit.id, "correct", { status: "denied" })));
      expect(revised.events.filter(({ trigger }) => trigger.start === visit.trigger.start)).toEqual([
        { ...visit, status: "denied", because: "test+review" },
      ]);
    });

  it("does not bring back what a reviewer rejected", () => {
    const revised = revise(recoded(visit.id), logged(entry(visit.id, "reject")));
    expect(revised.events.map(({ id }) => id)).not.toContain("event-00000000000000ff");
  });
});

describe("the log", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-review-"));
  const file = join(folder, "test.db");
  let archive: Archive;
  beforeAll(async () => {
    archive = openArchive(file, { create: true });
    await archive.add(record, "a.txt", "2020-08-01T00:00:00Z");
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps an entry, revises the record with it, and still knows what was coded", async () => {
    const outcome = await archive.reviews.append(entry(visit.id, "correct", { status: "denied" }), 0);
    expect(outcome).toMatchObject({ kind: "kept", entry: { seq: 1 } });
    expect((await archive.record(record.article.id))?.events[0]?.status).toBe("denied");
    expect(await archive.reviews.coded(record.article.id)).toEqual(record);
    expect((await archive.search("visit"))[0]?.article.id).toBeUndefined();
    expect((await archive.search("writes"))[0]?.article.id).toBe(record.article.id);
  });

  it("does not let a reviewer overwrite what another wrote meanwhile", async () => {
    const outcome = await archive.reviews.append(entry(visit.id, "reject", null, "Ben"), 0);
    expect(outcome).toMatchObject({ kind: "conflict", current: { version: 1, entry: { author: "Ana" } } });
    expect((await archive.reviews.all()).length).toBe(1);
  });

  it("one of two who review at the same time is kept, the other is told", async () => {
    const both = await Promise.all(
      ["Ana", "Ben"].map((author) => archive.reviews.append(entry(accusation.id, "confirm", null, author), 0)),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(["conflict", "kept"]);
  });

  it("survives another coder, whose record is kept beside it", async () => {
    expect(await archive.add(recoded(visit.id, { type: "SUPPORT" }), "a.txt", "2020-08-02T00:00:00Z")).toBe("recoded");
    expect((await archive.record(record.article.id))?.events[0]).toMatchObject({
      id: visit.id,
      type: "CONSULT",
      status: "denied",
    });
    const after = entry(visit.id, "confirm", null, "Ben", (await archive.record(record.article.id)) as ArticleRecord);
    expect(await archive.reviews.append(after, 1)).toMatchObject({ kind: "kept" });
  });

  it("is append-only for whoever opens the file", async () => {
    const { default: Database } = await import("libsql");
    const raw = new Database(file);
    expect(() => raw.exec("update review set author = 'Eve'")).toThrow(/append-only/);
    expect(() => raw.exec("delete from review")).toThrow(/append-only/);
    raw.close();
  });

  it("what waits is what nobody reviewed, or whose review was taken back", async () => {
    const filter = { kind: "event", order: "newest", limit: 10, offset: 0 } as const;
    const before = await archive.reviews.queue(filter);
    expect(before.data.map(({ datum }) => datum)).not.toContain(visit.id);
    const version = standing(await archive.reviews.ofData([accusation.id])).version;
    await archive.reviews.append(entry(accusation.id, "withdraw"), version);
    expect((await archive.reviews.queue(filter)).total).toBe(before.total + 1);
    expect((await archive.reviews.queue({ ...filter, type: "ACCUSE", pair: ["IRN", "TUR"] })).total).toBe(1);
    expect((await archive.reviews.queue({ ...filter, kind: "prospect", status: "open" })).total).toBe(1);
  });

  it("is shared between reviewers by articles, and nobody has what another has", async () => {
    const shared = openArchive(join(folder, "shared.db"), { create: true });
    for (let n = 0; n < 12; n++)
      await shared.add(
        makeRecord({
          outlet: "Wire",
          published: "2020-07-20",
          events: [{ type: "CONSULT", actor: ["Iran", "Iraq"], clause: `They met in room ${n}.` }],
        }),
        "a",
        "2026-01-02T03:04:05Z",
      );
    const partsOf = async (of: number) =>
      await Promise.all(
        Array.from({ length: of }, async (_, i) => {
          const share = { part: i + 1, of };
          const { total, data } = await shared.reviews.queue({
            kind: "event",
            order: "newest",
            share,
            limit: 50,
            offset: 0,
          });
          expect(data.length).toBe(total);
          return data.map(({ datum }) => datum);
        }),
      );
    for (const of of [1, 2, 3]) {
      const parts = await partsOf(of);
      expect(new Set(parts.flat()).size).toBe(12);
      expect(parts.flat().length).toBe(12);
      expect(parts.every(({ length }) => length > 0)).toBe(true);
    }
    await shared.close();
  });

  it("has the least sure first, of those alike article by article, and keeps its order while it is reviewed", async () => {
    const sure = [0.9, 0.4, 0.9, 0.2, 0.4];
    const archive = openArchive(join(folder, "doubt.db"), { create: true });
    for (const [n, outlet] of ["Fjord Post", "Lake Herald"].entries()) {
      const record = makeRecord({
        outlet,
        published: `2020-07-2${n}`,
        events: sure.map((_, i) => ({
          type: "CONSULT" as const,
          actor: ["Iran", "Iraq"],
          clause: `They met ${i} times.`,
        })),
      });
      const events = record.events.map((event, i) => ({ ...event, confidence: sure[i] as number }));
      await archive.add({ ...record, events }, "a", "2026-01-02T03:04:05Z");
    }
    const queue = async (outlet: string | undefined, offset: number) => {
      const { total, data } = await archive.reviews.queue({ kind: "event", order: "doubt", outlet, limit: 4, offset });
      const found = await Promise.all(
        data.map(async ({ article, datum }) => {
          const record = (await archive.record(article)) as ArticleRecord;
          const i = record.events.findIndex(({ id }) => id === datum);
          return `${record.article.outlet?.[0]}${i} ${record.events[i]?.confidence}`;
        }),
      );
      return [total, ...found];
    };
    const ids = (await archive.articles()).map(({ id, outlet }) => [id, outlet?.[0]] as const).sort();
    const [first, second] = ids.map(([, letter]) => letter);
    expect(await queue(undefined, 0)).toEqual([
      10,
      `${first}3 0.2`,
      `${second}3 0.2`,
      `${first}1 0.4`,
      `${first}4 0.4`,
    ]);
    const rest = [`${second}1 0.4`, `${second}4 0.4`, `${first}0 0.9`, `${first}2 0.9`];
    expect(await queue(undefined, 4)).toEqual([10, ...rest]);
    expect(await queue("Fjord Post", 0)).toEqual([5, "F3 0.2", "F1 0.4", "F4 0.4", "F0 0.9"]);
    const [id] = ids[0] as readonly [string, string];
    const record = (await archive.record(id)) as ArticleRecord;
    await archive.reviews.append(entry(record.events[3]?.id as string, "reject", null, "Ana", record), 0);
    expect(await queue(undefined, 3)).toEqual([9, ...rest]);
    await archive.close();
  });
});

describe("what reviewers say across articles", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-review-across-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const reportBy = (outlet: string) =>
    makeRecord({
      outlet,
      published: "2020-07-22",
      events: [
        { type: "CONSULT", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-21" },
        { type: "AGREE", actor: ["Iran", "Iraq"], date: "2020-08-01", prospect: true },
      ],
    });
  const [one, other] = [reportBy("Fjord Post"), reportBy("Lake Herald")];
  const talks = one.events[0]?.id as string;
  const differences = async (archive: Archive) => {
    const found = [];
    for await (const difference of archive.check({ rebuild: false })) found.push(difference);
    return found;
  };

  it("parts a happening that is two deeds, whichever was read first, and joins it again when taken back", async () => {
    for (const [n, order] of [
      [one, other],
      [other, one],
    ].entries()) {
      const archive = openArchive(join(folder, `${n}.db`), { create: true });
      for (const record of order) await archive.add(record, "a", "2020-08-01T00:00:00Z");
      const reports = () => archive.across.happening(talks)?.happening.reports.length;
      expect(reports()).toBe(2);
      const apart = entry(talks, "correct", { apart: [other.events[0]?.id as string] }, "Ana", one);
      await archive.reviews.append(apart, 0);
      expect(reports()).toBe(1);
      await archive.add({ ...other, coder: { version: "other", models: [] } }, "a", "2020-08-02T00:00:00Z");
      expect(reports()).toBe(1);
      expect(await differences(archive)).toEqual([]);
      await archive.reviews.append({ ...apart, verdict: "withdraw", correction: null }, 1);
      expect(reports()).toBe(2);
      await archive.close();
    }
  });

  const strikeBy = (outlet: string, type: "ASSAULT" | "PROTEST", date: string) =>
    makeRecord({
      outlet,
      published: "2020-07-30",
      events: [{ type, actor: ["Turkey"], recipient: ["Iraq"], date }],
    });
  const [strike, march, echo, rival] = [
    strikeBy("Fjord Post", "ASSAULT", "2020-07-20"),
    strikeBy("Lake Herald", "PROTEST", "2020-07-28"),
    strikeBy("Meadow Mail", "PROTEST", "2020-07-28"),
    strikeBy("Harbour Times", "ASSAULT", "2020-07-20"),
  ];
  const idOf = (record: ArticleRecord) => record.events[0]?.id as string;
  const outletsOf = (archive: Archive, record: ArticleRecord) =>
    archive.across
      .happening(idOf(record))
      ?.happening.reports.map(({ outlet }) => outlet)
      .sort();

  it("joins happenings that are one deed, whatever they are like, with all that is like either, until it is taken back", async () => {
    for (const [n, order] of [
      [strike, march, echo, rival],
      [rival, echo, march, strike],
    ].entries()) {
      const archive = openArchive(join(folder, `join-${n}.db`), { create: true });
      for (const record of order.slice(0, 3)) await archive.add(record, "a", "2020-08-01T00:00:00Z");
      const [known] = order;
      const one = known === strike ? strike : rival;
      const together = entry(idOf(one), "correct", { together: [idOf(march)] }, "Ana", one);
      await archive.reviews.append(together, 0);
      const three = order.slice(0, 3).map(({ article }) => article.outlet);
      expect(outletsOf(archive, march)).toEqual(three.toSorted());
      for (const record of order) await archive.add(record, "a", "2020-08-01T00:00:00Z");
      await archive.add({ ...march, coder: { version: "other", models: [] } }, "a", "2020-08-02T00:00:00Z");
      const all = ["Fjord Post", "Harbour Times", "Lake Herald", "Meadow Mail"];
      for (const record of order) expect(outletsOf(archive, record)).toEqual(all);
      expect(archive.across.countHappenings([{ country: "IRQ" }], {})).toBe(1);
      expect(await differences(archive)).toEqual([]);
      await archive.reviews.append({ ...together, verdict: "withdraw", correction: null }, 1);
      expect(outletsOf(archive, strike)).toEqual(["Fjord Post", "Harbour Times"]);
      expect(outletsOf(archive, echo)).toEqual(["Lake Herald", "Meadow Mail"]);
      expect(await differences(archive)).toEqual([]);
      await archive.close();
    }
  });

  /** The same article by a coder that gives its event another id, type and trigger; the statement that expects it goes with it. */
  const otherwise = (from: ArticleRecord, type: "COERCE" | "CONSULT"): ArticleRecord => ({
    ...from,
    coder: { version: "other", models: [] },
    events: from.events.map((event, i) => ({
      ...event,
      id: `event-00000000000000a${i}`,
      type,
      trigger: { start: event.trigger.start + 2, end: event.trigger.end + 3 },
    })),
    prospects: from.prospects.map((prospect) => ({ ...prospect, event: "event-00000000000000a0" })),
  });

  it("finds a report again that another was joined with or parted from, though nobody reviewed it and it is coded otherwise", async () => {
    const archive = openArchive(join(folder, "again.db"), { create: true });
    for (const record of [strike, march]) await archive.add(record, "a", "2020-08-01T00:00:00Z");
    await archive.reviews.append(entry(idOf(strike), "correct", { together: [idOf(march)] }, "Ana", strike), 0);
    await archive.add(otherwise(march, "COERCE"), "a", "2020-08-02T00:00:00Z");
    const now = (await archive.record(march.article.id)) as ArticleRecord;
    expect(now.events.map(({ id, type }) => [id, type])).toEqual([[idOf(march), "COERCE"]]);
    expect(outletsOf(archive, strike)).toEqual(["Fjord Post", "Lake Herald"]);
    expect(await differences(archive)).toEqual([]);
    for (const record of [one, other]) await archive.add(record, "a", "2020-08-01T00:00:00Z");
    await archive.reviews.append(entry(talks, "correct", { apart: [other.events[0]?.id as string] }, "Ana", one), 0);
    await archive.add(otherwise(other, "CONSULT"), "a", "2020-08-02T00:00:00Z");
    expect(archive.across.happening(talks)?.happening.reports.length).toBe(1);
    const parted = (await archive.record(other.article.id)) as ArticleRecord;
    expect(parted.events[0]?.id).toBe(other.events[0]?.id);
    for (const { event } of parted.prospects) expect(parted.events.map(({ id }) => id)).toContain(event);
    // What the coder wrote is kept beside it, as it wrote it.
    expect((await archive.reviews.coded(march.article.id))?.events[0]?.id).toBe("event-00000000000000a0");
    expect(await differences(archive)).toEqual([]);
    await archive.close();
  });

  it("leaves two what one reviewer joins and another parts, and goes by what is said last of one report", async () => {
    const archive = openArchive(join(folder, "both.db"), { create: true });
    for (const record of [strike, march]) await archive.add(record, "a", "2020-08-01T00:00:00Z");
    const said = async (from: ArticleRecord, correction: Correction, version: number) => {
      const seen = seenIn((await archive.record(from.article.id)) as ArticleRecord, idOf(from)) as Seen;
      await archive.reviews.append({ ...entry(idOf(from), "correct", correction, "Ana", from), seen }, version);
      return outletsOf(archive, march)?.length;
    };
    expect(await said(strike, { together: [idOf(march)] }, 0)).toBe(2);
    expect(await said(strike, { apart: [idOf(march)] }, 1)).toBe(1);
    expect(await said(strike, { together: [idOf(march)] }, 2)).toBe(2);
    expect(await said(march, { apart: [idOf(strike)] }, 0)).toBe(1);
    expect(await differences(archive)).toEqual([]);
    await archive.close();
  });

  it("says what came of a prospect, whatever is reported, until it is taken back", async () => {
    const archive = openArchive(join(folder, "outcome.db"), { create: true });
    for (const record of [one, other]) await archive.add(record, "a", "2020-08-01T00:00:00Z");
    const outcome = () =>
      archive.across.prospects([{ country: "IRN" }, { country: "IRQ" }]).map((each) => each.outcome);
    expect(outcome()).toEqual(["open"]);
    const ruling = entry(one.prospects[0]?.id as string, "correct", { outcome: "broken" }, "Ana", one);
    await archive.reviews.append(ruling, 0);
    expect(outcome()).toEqual(["broken"]);
    await archive.add({ ...one, coder: { version: "other", models: [] } }, "a", "2020-08-02T00:00:00Z");
    expect(outcome()).toEqual(["broken"]);
    expect(await differences(archive)).toEqual([]);
    await archive.reviews.append({ ...ruling, verdict: "withdraw", correction: null }, 1);
    expect(outcome()).toEqual(["open"]);
    await archive.close();
  });
});

it("names that are nobody's are told", () => {
  expect(unknownParties(record, ["Iran", "kadhimi", "DEU", "Atlantis"])).toEqual(["Atlantis"]);
});
