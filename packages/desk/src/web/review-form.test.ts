/** What a reviewer's form says: only what differs from what it showed, and nothing that nobody meant. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Seen } from "../archive/review.ts";
import { seenIn } from "../archive/revise.ts";
import type { Fields } from "./request.ts";
import { entryOf, partiesWords, timeWords } from "./review-form.ts";

const made = makeRecord({
  outlet: "Wire",
  published: "2020-07-22",
  events: [
    { type: "CONSULT", mode: "visit", actor: ["Guild; of Two/IRQ"], recipient: ["Iran"], speaker: "Zarif/IRN" },
    { type: "AGREE", actor: ["Iran", "Iraq"], prospect: { firmness: "likely" } },
    { type: "CONSULT", actor: ["Iran"], prospect: { expects: { type: null, mode: null, actor: [], recipient: [] } } },
  ],
});
const week = { start: "2020-07-20", end: "2020-07-24", precision: "range" } as const;
const record: ArticleRecord = {
  ...made,
  events: made.events.map((event, i) => (i === 0 ? { ...event, date: week } : event)),
};
const [visit] = record.events.map(({ id }) => id) as [string];
const [pledge, question] = record.prospects.map(({ id }) => id) as [string, string];
const said = record.attributions[0]?.id as string;

const seen = (id: string): Seen => seenIn(record, id) as Seen;
const correctionOf = (id: string, fields: Fields) =>
  entryOf({ verdict: "correct", author: "Ana", version: "0", ...fields }, seen(id), record, "2020-08-01T00:00:00Z")
    .entry.correction;

/** A form as it is shown, with nothing changed. */
const untouched = (id: string): Fields => ({
  actor: partiesWords(seen(id), "actor"),
  recipient: partiesWords(seen(id), "recipient"),
  date: timeWords(seen(id)),
});

describe("a correction", () => {
  const rows: readonly [string, string, Fields, unknown][] = [
    ["another end of a period", visit, { date: "2020-07-20/2020-07-25" }, { date: { ...week, end: "2020-07-25" } }],
    ["no date", visit, { date: "" }, { date: null }],
    ["another mode of the same type", visit, { type: "CONSULT/phone" }, { mode: "phone" }],
    ["the type alone has no mode", visit, { type: "CONSULT" }, { mode: null }],
    ["a place with its state", visit, { place: " Basra, Iraq " }, { place: "Basra, Iraq" }],
    ["the article itself says so", visit, { said: "" }, { attribution: null }],
    ["somebody says so", pledge, { said }, { attribution: said }],
    ["what came of it", pledge, { outcome: "broken" }, { outcome: "broken" }],
    [
      "another deed than others tell",
      visit,
      { apart: "event-0000000000000001 event-0000000000000002" },
      { apart: ["event-0000000000000001", "event-0000000000000002"] },
    ],
    [
      "the same deed as another tells",
      visit,
      { together: "event-0000000000000001" },
      { together: ["event-0000000000000001"] },
    ],
    ["another firmness", pledge, { firmness: "promised" }, { firmness: "promised" }],
    [
      "another due day",
      pledge,
      { due: "2020-08-01" },
      { due: { start: "2020-08-01", end: "2020-08-01", precision: "day" } },
    ],
    ["a question keeps that it has no deed", question, { type: "", firmness: "question" }, { firmness: "question" }],
    ["a question may get a deed", question, { type: "AGREE" }, { type: "AGREE" }],
  ];
  for (const [name, datum, fields, expected] of rows)
    it(name, () => expect(correctionOf(datum, { ...untouched(datum), ...fields })).toEqual(expected));

  const refused: readonly [string, string, Fields, RegExp][] = [
    ["nothing changed, though a name has a semicolon", visit, {}, /Nothing was changed/],
    ["an event has some deed", visit, { type: "" }, /no such type/],
    ["a mode of another type", visit, { type: "AGREE/visit" }, /no such type/],
    ["a firmness that there is not", pledge, { firmness: "sure" }, /no such firmness/],
    ["parted from what is no event", visit, { apart: "x" }, /other events by their ids/],
    ["joined with what is no event", visit, { together: "event-1" }, /other events by their ids/],
    ["an outcome that there is not", pledge, { outcome: "won" }, /no such outcome/],
    ["another article's statement", pledge, { said: "attribution-0000000000000000" }, /no such statement/],
    ["a place of a thousand letters", visit, { place: "x".repeat(1000) }, /at most 120/],
    ["a period that ends before it begins", visit, { date: "2020-07-25/2020-07-20" }, /ends before/],
    ["a day that there is not", visit, { date: "2020-02-30" }, /is no date/],
    ["three ends", visit, { date: "2020-07-20/2020-07-21/2020-07-22" }, /is no date/],
  ];
  for (const [name, datum, fields, message] of refused)
    it(`is refused: ${name}`, () =>
      expect(() => correctionOf(datum, { ...untouched(datum), ...fields })).toThrow(message));
});
