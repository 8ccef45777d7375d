/** Sentences → expressions of time. Every rule's own examples, and a table in context. */
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, loadLanguage } from "../language/analyse.ts";
import { dateCases } from "./dates.cases.ts";
import { findDates, timeRules } from "./find-dates.ts";
import { timeModifiers, wholeUnit } from "./modifiers.ts";

const models = loadLanguage(readModels());

const rows = [...timeRules, ...timeModifiers, wholeUnit];

const datesIn = (text: string, published: string | null) =>
  findDates(analyse(text, models), {
    article: "article-0000000000000000",
    published: published === null ? null : { start: published, end: published, precision: "day" },
    title: null,
  });

/** `words = value` of each expression, in an article published on a day; with its days where `days` asks for them. */
const datesOf = (text: string, published: string | null, days: (index: number) => boolean = () => false): string[] =>
  datesIn(text, published).map(
    ({ span, timex, start, end }, i) =>
      `${text.slice(span.start, span.end).replaceAll(/\s+/g, " ")} = ${timex}${days(i) ? ` | ${start}..${end}` : ""}`,
  );

describe("the rules of time, by their own examples (Monday 20 July 2020)", () => {
  it("have ids of their own", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("each show what they read", () => {
    for (const { id, yes } of rows) expect(yes.length, id).toBeGreaterThan(0);
  });

  for (const { id, yes, no = [] } of rows) {
    for (const [text, value] of yes) {
      it(`${id}: ${text} → ${value}`, () => {
        expect(datesOf(text, "2020-07-20").map((line) => line.split(" = ")[1])).toContain(value);
      });
    }
    for (const text of no) {
      it(`${id}: nothing in “${text}”`, () => {
        expect(datesOf(text, "2020-07-20")).toEqual([]);
      });
    }
  }
});

describe("expressions of time in context", () => {
  it("the table is as long as it should be", () => {
    expect(dateCases.length).toBeGreaterThanOrEqual(400);
  });

  for (const { text, published, expected } of dateCases) {
    it(`${published ?? "undated"}: ${text}`, () => {
      expect(datesOf(text, published, (i) => expected[i]?.includes(" | ") ?? false)).toEqual(expected);
    });
  }
});
