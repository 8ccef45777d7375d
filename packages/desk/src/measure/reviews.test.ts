/** Reviews as gold and as agreement: what the export says is what `eval` reads, and what was not judged counts for nothing. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { describe, expect, it } from "vitest";
import { makeRecord, onDay } from "../../../../test/make-record.ts";
import type { Correction, Entry, Verdict } from "../archive/review.ts";
import { seenIn } from "../archive/revise.ts";
import { readGold } from "./gold-file.ts";
import { reviewAgreement } from "./review-agreement.ts";
import { reviewedRecord } from "./reviewed-gold.ts";

const record = makeRecord({
  outlet: "Caspian Wire",
  published: "2020-07-22",
  events: (["CONSULT", "ACCUSE", "AID", "ASSAULT"] as const).map((type) => ({
    type,
    actor: ["Iran"],
    recipient: ["Iraq"],
    date: "2020-07-21",
  })),
});
const ids = record.events.map(({ id }) => id) as [string, string, string, string];

let seq = 0;
const entry = (author: string, datum: string, verdict: Verdict, correction: Correction | null = null): Entry => ({
  seq: ++seq,
  article: record.article.id,
  datum,
  seen: seenIn(record, datum) as NonNullable<ReturnType<typeof seenIn>>,
  verdict,
  correction,
  author,
  time: "2020-08-01T10:00:00Z",
  reason: null,
});

const log = [
  entry("Ana", ids[0], "confirm"),
  entry("Ana", ids[1], "correct", { type: "THREATEN", status: "denied" }),
  entry("Ana", ids[2], "reject"),
  entry("Ben", ids[2], "reject"),
  entry("Ben", ids[0], "confirm"),
  entry("Ben", ids[3], "confirm"),
  entry("Ben", ids[3], "withdraw"),
];

const golds = async (coded: ArticleRecord, reviewer: string) => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(reviewedRecord(coded, log, reviewer))}\n`);
  const read = [];
  for await (const gold of readGold([bytes] as never, "export.jsonl", {
    maxFileBytes: 1e6,
    maxTextLength: 1e6,
  } as never))
    read.push(gold);
  return read;
};

describe("the export of reviews", () => {
  it("is gold: confirmed and corrected events are required, unjudged ones neither right nor wrong, rejected ones gone", async () => {
    const [gold] = await golds(record, "Ana");
    expect(gold).toMatchObject({ kind: "gold", annotator: "Ana", corrected: true });
    expect(gold?.kind === "gold" && gold.events.map(({ type, status, core }) => `${type} ${status} ${core}`)).toEqual([
      "CONSULT occurred true",
      "THREATEN denied true",
      "ASSAULT occurred false",
    ]);
  });

  it("has a line only for who has judged something", () => {
    expect(reviewedRecord(record, log, "Cem")).toBeNull();
    expect(reviewedRecord(record, log.slice(5), "Ben")).toBeNull();
  });
});

describe("agreement of coder and reviewers", () => {
  it("counts what stands, by hand", () => {
    expect(reviewAgreement(log)).toMatchObject({
      judged: 3,
      confirmed: 1,
      corrected: 1,
      rejected: 1,
      fields: [
        { field: "status", count: 1 },
        { field: "type", count: 1 },
      ],
      typeAgreement: 1 / 3,
      // Observed 1/3; by chance (1·1 + 0 + 0) / 9.
      kappa: expect.closeTo((1 / 3 - 1 / 9) / (1 - 1 / 9), 10),
      others: [
        { kind: "prospect", judged: 0 },
        { kind: "attribution", judged: 0 },
        { kind: "naming", judged: 0 },
        { kind: "actor", judged: 0 },
        { kind: "role", judged: 0 },
      ],
      reviewers: 2,
      judgedByMany: 2,
      alpha: 1,
      byStatus: [{ status: "occurred", judged: 3, confirmed: 1, corrected: 1, rejected: 1 }],
    });
  });

  it("says of what it is made, field by field, and of each two reviewers", () => {
    const { byField, between } = reviewAgreement([
      ...log,
      entry("Ben", ids[1], "correct", { date: onDay("2020-07-20"), actor: ["Iraq"], place: "Basra" }),
    ]);
    const rows = (list: typeof between) => list.map(({ field, judged, agreed }) => `${field} ${agreed} of ${judged}`);
    // What stands of the second event is Ben's word, who saw what was coded.
    expect(rows(byField)).toEqual([
      "type 2 of 3",
      "status 2 of 3",
      "date 1 of 3",
      "actor 1 of 3",
      "recipient 2 of 3",
      "place 1 of 3",
    ]);
    expect(new Set(between.map(({ one, other }) => `${one} ${other}`))).toEqual(new Set(["Ana Ben"]));
    expect(rows(between)).toEqual([
      "type 2 of 3",
      "status 2 of 3",
      "date 2 of 3",
      "actor 2 of 3",
      "recipient 3 of 3",
      "place 2 of 3",
    ]);
    // Types CONSULT, THREATEN, none by Ana; CONSULT, ACCUSE, none by Ben: observed 2/3, by chance 2/9.
    expect(between[0]?.kappa).toBeCloseTo((2 / 3 - 2 / 9) / (1 - 2 / 9), 10);
  });

  it("of nothing is nothing", () =>
    expect(reviewAgreement([])).toMatchObject({ judged: 0, typeAgreement: null, kappa: null, alpha: null }));
});
