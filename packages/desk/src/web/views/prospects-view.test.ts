/** Pages of everybody's prospects against all of them at once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { states } from "@dragoman/coder/codebook/states";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeEvent, makeRecord } from "../../../../../test/make-record.ts";
import type { Archive } from "../../archive/archive.ts";
import { openArchive } from "../../archive/sqlite/sqlite-archive.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import { type SettledProspect, settledOn } from "../../relations/settle-prospects.ts";
import { type Desk, deskOver } from "../desk.ts";
import { listsOf, stateOf } from "./prospect-state.ts";
import { allProspects, type ProspectsFilter, prospectListNames, prospectsView } from "./prospects-view.ts";

const first = dayOf("2020-07-01") as number;
const today = "2020-07-31";
const folder = mkdtempSync(join(tmpdir(), "dragoman-due-"));
let archive: Archive;
let desk: Desk;
let all: readonly SettledProspect[] = [];

beforeAll(async () => {
  archive = openArchive(join(folder, "due.db"), { create: true });
  // Each with another state: some come true, some are called off, one in nine has no due time, and one waits for a year.
  const made = states.slice(0, 130).map(({ code }, i) => {
    const date = isoOf(first + ((i * 7) % 60));
    const who = { type: "CONSULT", actor: [`Envoy/${code}`], recipient: ["Iraq"], date } as const;
    const year = { due: { start: "2020-01-01", end: "2020-12-31", precision: "year" } } as const;
    const prospect: MadeEvent["prospect"] = i % 9 === 0 ? { due: null } : i === 4 ? year : true;
    const news =
      i % 3 > 0
        ? []
        : [i % 2 === 0 ? who : { ...who, status: "denied" as const, because: "status:called-off-by-host" }];
    return { expected: { ...who, prospect }, news };
  });
  for (let i = 0; i < made.length; i += 26) {
    const some = made.slice(i, i + 26);
    for (const [published, events] of [
      ["2020-07-01", some.map(({ expected }) => expected)],
      ["2020-07-31", some.flatMap(({ news }) => news)],
    ] as const)
      await archive.add(makeRecord({ outlet: `Outlet ${i}`, published, events }), "a", "2026-01-02T03:04:05Z");
  }
  desk = await deskOver(archive, today)();
  all = archive.across.prospects([]).map((one) => settledOn(one, dayOf(today)));
});
afterAll(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("prospects of everybody", () => {
  const filters: readonly ProspectsFilter[] = [
    {},
    { since: "2020-07-10" },
    { until: "2020-07-20" },
    { since: "2020-07-12", until: "2020-07-12" },
    { state: "fulfilled" },
    { state: "open", since: "2020-08-05" },
    { state: "lapsed", until: "2020-07-15" },
  ];
  for (const filter of filters)
    it(`are the same a page at a time: ${JSON.stringify(filter)}`, () => {
      const { since, until, state } = filter;
      const left = all.filter(
        (one) =>
          (state === undefined || stateOf(one, today) === state) &&
          (since === undefined || (one.due !== null && one.due.end >= since)) &&
          (until === undefined || (one.due !== null && one.due.start <= until)),
      );
      const atOnce = listsOf(left, today);
      for (const name of prospectListNames) {
        const paged: SettledProspect[] = [];
        let page = 1;
        for (let pages = 1; page <= pages; page++) {
          const list = prospectsView(desk, filter, { [name]: page }).lists[name];
          pages = list.pages;
          expect([list.page, list.total]).toEqual([page, atOnce[name].length]);
          paged.push(...list.shown);
        }
        expect(paged).toEqual(atOnce[name]);
        expect(prospectsView(desk, filter, { [name]: page + 1 }).lists[name].page).toBe(page - 1);
      }
      expect(allProspects(desk, filter)).toEqual(left);
      const days = new Map<string, number>();
      for (const { due } of left)
        if (due !== null && due.precision === "day") days.set(due.end, (days.get(due.end) ?? 0) + 1);
      const counted = new Map<string, number>();
      for (const { day, count = 1 } of prospectsView(desk, filter, {}).dues)
        counted.set(day, (counted.get(day) ?? 0) + count);
      expect([...counted]).toEqual([...days].sort());
    });

  it("are of every kind here, and more than a page of most", () => {
    const lists = listsOf(all, today);
    expect(prospectListNames.map((name) => lists[name].length > (name === "overdue" ? 0 : 25))).toEqual([
      true,
      true,
      true,
    ]);
    expect(new Set(all.map((one) => stateOf(one, today)))).toEqual(
      new Set(["overdue", "open", "fulfilled", "broken", "lapsed"]),
    );
  });
});
