/** Sentences → expressions of time. Every rule's own examples, and a table in context. */
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, loadLanguage } from "../language/analyse.ts";
import { dateCases } from "./dates.cases.ts";
import { findDates, timeRules } from "./find-dates.ts";

const models = loadLanguage(readModels());

/** `words = value` of each expression, in an article published on a day. */
const datesOf = (text: string, published: string | null): string[] =>
  findDates(analyse(text, models), {
    article: "article-0000000000000000",
    published: published === null ? null : { start: published, end: published, precision: "day" },
    title: null,
  }).map(({ span, timex }) => `${text.slice(span.start, span.end).replaceAll(/\s+/g, " ")} = ${timex}`);

describe("the rules of time, by their own examples (Monday 20 July 2020)", () => {
  it("have ids of their own", () => {
    expect(new Set(timeRules.map(({ id }) => id)).size).toBe(timeRules.length);
  });

  for (const { id, yes, no = [] } of timeRules) {
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
    expect(dateCases.length).toBeGreaterThan(60);
  });

  for (const { text, published, expected } of dateCases) {
    it(`${published ?? "undated"}: ${text}`, () => {
      expect(datesOf(text, published)).toEqual(expected);
    });
  }
});
