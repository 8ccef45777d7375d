/** Prospects that a reader expects against those of a small record: what counts as found, as right, and as due at the same time. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../test/make-record.ts";
import type { ExpectedEvent } from "./expected.ts";
import { compareProspects, type ExpectedProspect } from "./expected-prospects.ts";

const record = makeRecord({
  outlet: "A",
  published: "2020-07-18",
  events: [
    { type: "CONSULT", mode: "visit", actor: ["Kadhimi/IRQ"], recipient: ["Iran"], date: "2020-07-21", prospect: true },
    { type: "AID", actor: ["Iran"], recipient: ["Iraq"], prospect: true },
  ],
});
const visit: ExpectedProspect = {
  type: "CONSULT",
  actor: ["IRQ"],
  recipient: ["IRN"],
  due: "2020-07-21",
  firmness: ["scheduled", "expected"],
  evidence: "Kadhimi/IRQ consult number 0",
};
const aid: ExpectedEvent = {
  type: "AID",
  actor: ["IRN"],
  recipient: ["IRQ"],
  date: null,
  status: "expected",
  evidence: "Iran aid number 1",
  core: true,
};

describe("prospects are compared by type, countries and words", () => {
  const rows: readonly [string, readonly ExpectedProspect[], readonly ExpectedEvent[], object][] = [
    ["as expected", [visit], [], { found: 1, required: 1, right: 1, predicted: 2, dueRight: 1, firmnessRight: 1 }],
    [
      "another due day",
      [{ ...visit, due: "2020-07-22" }],
      [],
      {
        found: 1,
        dueRight: 0,
        off: [{ expected: "due 2020-07-22", coded: "due 2020-07-21", words: visit.evidence }],
      },
    ],
    ["the month is enough where the text gives no more", [{ ...visit, due: "2020-07" }], [], { dueRight: 1 }],
    ["of a deadline the last day counts", [{ ...visit, due: "2020-07-18/2020-07-21" }], [], { dueRight: 1 }],
    ["due at no time is not due on a day", [{ ...visit, due: null }], [], { found: 1, dueRight: 0 }],
    ["another firmness", [{ ...visit, firmness: ["question"] }], [], { firm: 1, firmnessRight: 0 }],
    ["another state", [{ ...visit, recipient: ["SAU"] }], [], { found: 0, right: 0 }],
    ["an expected event is right as well", [visit], [aid], { found: 1, right: 2 }],
    ["one that happened is not", [visit], [{ ...aid, status: "occurred" }], { right: 1 }],
  ];
  it.each(rows)("%s", (_, prospects, events, counts) => {
    expect(compareProspects(prospects, events, record)).toMatchObject(counts);
  });

  it("refuses words that are not in the text", () => {
    expect(() => compareProspects([{ ...visit, evidence: "nowhere" }], [], record)).toThrow("nowhere");
  });
});
