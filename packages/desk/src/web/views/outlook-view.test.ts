/** Base rates and claimed turning points: happenings and speakers → rows of the page. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../../test/make-record.ts";
import { happeningsOf, tellings } from "../../relations/happenings.ts";
import { mergeActors } from "../../relations/parties.ts";
import { readByDay } from "../../relations/series.ts";
import { copiesAmong } from "../../relations/wire-copies.ts";
import { claimedTurnsOf, outlookOf } from "./outlook-view.ts";

const talks = (date: string) =>
  makeRecord({
    outlet: "Caspian Wire",
    published: date,
    events: [{ type: "CONSULT", actor: ["Zarif/IRN"], recipient: ["Iraq"], date }],
  });
const records = ["2020-07-01", "2020-07-08", "2020-07-15", "2020-07-22", "2020-07-29"].map(talks);
const happenings = happeningsOf(tellings(records, mergeActors(records)), copiesAmong(records));

const read = readByDay(["2020-07-01", "2020-07-08", "2020-07-15", "2020-07-22", "2020-07-29"]);

describe("base rates", () => {
  it("expect about one a week of what came once a week, and four a month", () => {
    const [row] = outlookOf(happenings, read, "2020-07-01", "2020-07-29");
    expect(row?.type).toBe("CONSULT");
    expect([row?.weeks, row?.seen]).toEqual([5, 5]);
    expect(row?.week.mean).toBeGreaterThan(0.7);
    expect(row?.week.mean).toBeLessThan(1.1);
    expect(row?.month.mean).toBeCloseTo(4 * (row?.week.mean ?? 0));
  });

  it("take a week of which nothing was read for unknown, and one of other news for calm", () => {
    const weeksIn = (...days: readonly string[]) =>
      outlookOf(happenings, readByDay(days), "2020-06-01", "2020-07-29").map(({ weeks, seen }) => [weeks, seen]);
    expect(weeksIn()).toEqual([[5, 5]]);
    expect(weeksIn("2020-06-02", "2020-06-03", "2020-06-10")).toEqual([[7, 5]]);
  });

  it("are none of a short history or an undated one", () => {
    expect(outlookOf(happenings, read, "2020-07-15", "2020-07-29")).toEqual([]);
    expect(outlookOf(happenings, read, null, null)).toEqual([]);
  });
});

describe("claimed turning points", () => {
  const speaker = { key: "a", name: "A", country: "IRN", sector: "BUS", anonymous: false };
  const said = (words: string) => ({
    attribution: "attribution-1",
    article: "article-1",
    outlet: null,
    published: null,
    form: "direct",
    stance: "states",
    span: { start: 0, end: words.length },
    words,
    via: null,
  });
  for (const [words, count] of [
    ["It was a very big turning point in our relations.", 1],
    ["Iran is looking for a new chapter in its relations with Iraq.", 1],
    ["They stand at a crossroads, and the visit may be a point of no return.", 1],
    ["It was no turning point in our relations.", 0],
    ["It is a new chapter in the fight against graft.", 0],
    ["He turned to the next point.", 0],
  ] as const) {
    it(words, () => {
      expect(claimedTurnsOf([{ ...speaker, said: [said(words)] }])).toHaveLength(count);
    });
  }
});
