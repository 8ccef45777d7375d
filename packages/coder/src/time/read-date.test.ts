import { describe, expect, it } from "vitest";
import { civil, dayNumber, isoDay, isoWeek, weekday } from "./calendar.ts";
import { readPrintedDate } from "./read-date.ts";

const day = (start: string) => ({ start, end: start, precision: "day" });
const minute = (start: string) => ({ start, end: start, precision: "minute" });

describe("printed dates", () => {
  for (const [words, expected] of [
    ["July 20, 2020 - 21:8", minute("2020-07-20T21:08")],
    ["Mon, 20 Jul 2020 21:08:00 GMT", minute("2020-07-20T21:08")],
    ["2020-07-20T21:08:00+04:30", minute("2020-07-20T21:08")],
    ["2020-07-20T21:08:00Z", minute("2020-07-20T21:08")],
    ["2020-07-20T21:08:00.000Z", minute("2020-07-20T21:08")],
    ["2020-07-20", day("2020-07-20")],
    ["20200720", day("2020-07-20")],
    ["20 July 2020", day("2020-07-20")],
    ["Published: 20/07/2020 3:15 pm", minute("2020-07-20T15:15")],
    ["Tuesday, July 21, 2020", day("2020-07-21")],
    ["30 Tir 1399", day("2020-07-20")],
    ["July 2020", { start: "2020-07-01", end: "2020-07-31", precision: "month" }],
    ["2020-07", { start: "2020-07-01", end: "2020-07-31", precision: "month" }],
    ["2019", { start: "2019-01-01", end: "2019-12-31", precision: "year" }],
    ["31 February 2020", null],
    ["99999-01-01", null],
    ["yesterday", null],
    ["", null],
  ] as const) {
    it(`“${words}” is ${expected === null ? "no date" : expected.start}`, () => {
      expect(readPrintedDate(words)).toEqual(expected);
    });
  }
});

describe("the calendar", () => {
  it("goes there and back for every day of eight centuries", () => {
    for (let n = dayNumber(1600, 1, 1); n < dayNumber(2400, 1, 1); n += 13) {
      const { year, month, day: d } = civil(n);
      if (dayNumber(year, month, d) !== n) throw new Error(isoDay(n));
    }
    expect(isoDay(dayNumber(2000, 2, 29))).toBe("2000-02-29");
  });

  it("knows weekdays and ISO weeks", () => {
    expect(weekday(dayNumber(2020, 7, 20))).toBe(1);
    expect([isoWeek(dayNumber(2020, 12, 31)), isoWeek(dayNumber(2021, 1, 3)), isoWeek(dayNumber(2021, 1, 4))]).toEqual([
      "2020-W53",
      "2020-W53",
      "2021-W01",
    ]);
  });
});
