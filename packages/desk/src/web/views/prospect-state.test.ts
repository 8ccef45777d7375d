/** How prospects stood on a day: what was said and read later is not yet known. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../../test/make-record.ts";
import { dayOf } from "../../relations/days.ts";
import { tellings } from "../../relations/happenings.ts";
import { mergeActors } from "../../relations/parties.ts";
import { statedOf } from "../../relations/prospect-statements.ts";
import { settleProspects } from "../../relations/settle-prospects.ts";
import { standOn, stateOf } from "./prospect-state.ts";

const visit = {
  type: "CONSULT",
  mode: "visit",
  actor: ["Kadhimi/IRQ"],
  recipient: ["Iran"],
  date: "2020-07-21",
} as const;
const records = [
  makeRecord({ outlet: "Ledger", published: "2020-07-18", events: [{ ...visit, prospect: true }] }),
  makeRecord({ outlet: "Wire", published: "2020-07-20", events: [{ ...visit, prospect: true }] }),
  makeRecord({ outlet: "Courier", published: "2020-07-25", events: [visit] }),
];
const parties = mergeActors(records);
const settled = settleProspects(statedOf(records, parties), tellings(records, parties), dayOf("2020-08-31"));
const publishedOf = (id: string) => records.find(({ article }) => article.id === id)?.article.published?.start ?? null;

describe("a visit due on 21 July, put off on the 20th to 3 August", () => {
  const moved = [
    records[0] as (typeof records)[number],
    makeRecord({
      outlet: "Wire",
      published: "2020-07-20",
      events: [{ ...visit, date: "2020-08-03", prospect: { postponed: true } }],
    }),
  ];
  const own = mergeActors(moved);
  const later = settleProspects(statedOf(moved, own), tellings(moved, own), dayOf("2020-07-30"));
  const dayPublished = (id: string) => moved.find(({ article }) => article.id === id)?.article.published?.start ?? null;
  for (const [day, due] of [
    ["2020-07-19", "2020-07-21"],
    ["2020-07-20", "2020-08-03"],
  ] as const)
    it(`on ${day} is due on ${due}`, () => expect(standOn(later, day, dayPublished)[0]?.due?.start).toBe(due));
});

describe("a visit due on 21 July, stated on the 18th and the 20th, reported on the 25th", () => {
  for (const [day, statements, state] of [
    ["2020-07-17", 0, null],
    ["2020-07-18", 1, "open"],
    ["2020-07-20", 2, "open"],
    ["2020-07-21", 2, "open"],
    ["2020-07-22", 2, "overdue"],
    ["2020-07-24", 2, "lapsed"],
    ["2020-07-25", 2, "fulfilled"],
  ] as const)
    it(`on ${day} ${state === null ? "is not yet known" : `is ${state}`}`, () => {
      const [one] = standOn(settled, day, publishedOf);
      expect(one?.statements.length ?? 0).toBe(statements);
      expect(one === undefined ? null : stateOf(one, day)).toBe(state);
    });
});
