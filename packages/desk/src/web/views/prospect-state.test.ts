/** How prospects stood on a day: what was said and read later is not yet known. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { describe, expect, it } from "vitest";
import { makeRecord, onDay } from "../../../../../test/make-record.ts";
import { dayOf } from "../../relations/days.ts";
import { tellings } from "../../relations/happenings.ts";
import { mergeActors } from "../../relations/parties.ts";
import { statedOf } from "../../relations/prospect-statements.ts";
import { type SettledProspect, settleProspects } from "../../relations/settle-prospects.ts";
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
/** One prospect of these records as it stood on a day. */
const onThe = (day: string, from: readonly ArticleRecord[]): SettledProspect | undefined => {
  const parties = mergeActors(from);
  const settled = settleProspects(statedOf(from, parties), tellings(from, parties), dayOf("2020-08-31"));
  return standOn(
    settled,
    day,
    (id) => from.find(({ article }) => article.id === id)?.article.published?.start ?? null,
  )[0];
};

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
      const one = onThe(day, records);
      expect(one?.statements.length ?? 0).toBe(statements);
      expect(one === undefined ? null : stateOf(one, day)).toBe(state);
    });
});

describe("a visit due on 21 July that an article of the 20th puts off to the 28th", () => {
  const moved = [
    ...records.slice(0, 1),
    makeRecord({
      outlet: "Wire",
      published: "2020-07-20",
      events: [
        {
          ...visit,
          status: "expected",
          prospect: { postponed: true, due: onDay("2020-07-28") },
          because: "test+events/status:postponed",
        },
      ],
    }),
  ];
  for (const [day, due, state] of [
    ["2020-07-19", "2020-07-21", "open"],
    ["2020-07-20", "2020-07-28", "open"],
    ["2020-07-29", "2020-07-28", "overdue"],
  ] as const)
    it(`on ${day} is ${state}, due on ${due}`, () => {
      const one = onThe(day, moved);
      expect([one?.due?.start, one === undefined ? null : stateOf(one, day)]).toEqual([due, state]);
    });
});
