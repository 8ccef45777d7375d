/** Track records of speakers, offices and outlets: what counts for whom, and what does not. */
import { describe, expect, it } from "vitest";
import { type MadeArticle, type MadeEvent, makeRecord } from "../../../../test/make-record.ts";
import { dayOf } from "./days.ts";
import { tellings } from "./happenings.ts";
import { officeOf } from "./offices.ts";
import { mergeActors } from "./parties.ts";
import { statedOf } from "./prospect-statements.ts";
import { settleProspects } from "./settle-prospects.ts";
import { type RecordKind, type TrackRecord, trackRecords } from "./track-records.ts";

const recordsOf = (articles: readonly MadeArticle[], kind: RecordKind): TrackRecord[] => {
  const records = articles.map(makeRecord);
  const parties = mergeActors(records);
  const settled = settleProspects(statedOf(records, parties), tellings(records, parties), dayOf("2020-12-31"));
  return trackRecords(settled, kind);
};

const promise = (outlet: string, due: string, more: Partial<MadeEvent> = {}): MadeArticle => ({
  outlet,
  published: "2020-07-01",
  text: `${outlet} has a promise for ${due}.`,
  events: [
    { type: "CONSULT", mode: "visit", actor: ["Zarif/IRN"], recipient: ["Iraq"], date: due, prospect: true, ...more },
  ],
});
const held = (date: string): MadeArticle => ({
  outlet: "H",
  published: "2020-12-01",
  text: `It was held on ${date}.`,
  events: [{ type: "CONSULT", mode: "visit", actor: ["Zarif/IRN"], recipient: ["Iraq"], date }],
});
const zarif = { speaker: "Zarif/IRN" } as const;

describe("a speaker's record", () => {
  const [record] = recordsOf(
    [
      promise("A", "2020-08-01", zarif),
      promise("B", "2020-09-01", zarif),
      promise("C", "2020-10-01", zarif),
      promise("D", "2020-11-01", { ...zarif, prospect: { firmness: "possible" } }),
      held("2020-08-01"),
      held("2020-09-05"),
    ],
    "speaker",
  );

  it("counts what was kept, late and lapsed, and lists what was only called possible", () => {
    expect(record?.name).toBe("Zarif");
    expect(record?.stated).toBe(3);
    expect(record?.counts).toEqual({ fulfilled: 1, partly: 0, late: 1, broken: 0, lapsed: 1, open: 0, uncounted: 1 });
    expect(record?.list.map(({ count }) => count).sort()).toEqual(["fulfilled", "lapsed", "late", "uncounted"]);
  });

  it("gives the share with Wilson's interval", () => {
    expect(record?.kept?.share).toBeCloseTo(2 / 3);
    expect(record?.kept?.low).toBeCloseTo(0.208, 3);
    expect(record?.kept?.high).toBeCloseTo(0.939, 3);
  });

  it("has no share before anything is settled", () => {
    expect(recordsOf([promise("A", "2021-08-01", zarif)], "speaker")[0]?.kept).toBeNull();
  });

  it("counts a prospect once, however often it was said", () => {
    const twice = recordsOf([promise("A", "2020-08-01", zarif), promise("B", "2020-08-01", zarif)], "speaker");
    expect(twice.map(({ stated }) => stated)).toEqual([1]);
  });
});

describe("an outlet's record", () => {
  it("is of what it says in its own voice", () => {
    const records = recordsOf(
      [promise("A", "2020-08-01"), promise("B", "2020-09-01", zarif), held("2020-08-01")],
      "outlet",
    );
    expect(records.map(({ key, counts }) => [key, counts.fulfilled])).toEqual([["A", 1]]);
  });
});

describe("an office", () => {
  const actor = (title: string, more: object = {}) =>
    ({
      country: "IRN",
      roles: [{ title, of: null, country: "IRN", sector: "GOV", start: null, end: null, evidence: [], ...more }],
    }) as unknown as Parameters<typeof officeOf>[0];
  for (const [name, given, expected] of [
    ["is one in its spellings", actor("Minister of Foreign Affairs"), "foreign minister, Iran"],
    ["is of its state", actor("Foreign Minister"), "foreign minister, Iran"],
    ["that was left is none", actor("former foreign minister"), null],
    ["that ended before is none", actor("foreign minister", { end: "2019" }), null],
    ["that begins later is none", actor("foreign minister", { start: "2020-08" }), null],
    ["of nobody is none", undefined, null],
  ] as const)
    it(name, () => expect(officeOf(given, "2020-07-20")).toBe(expected));
});
