/** What must hold of every record, whatever the text: it follows its schema, points at real words, and never changes. */

import { code, explain, loadResources } from "@dragoman/coder";
import type { ArticleInput } from "@dragoman/coder/record/article";
import { type ArticleRecord, recordSchema } from "@dragoman/coder/record/record";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCases } from "../eval/articles.ts";
import { readModels } from "../training/read-models.ts";

const resources = loadResources(readModels());
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(recordSchema);
const cases = await sampleCases(".");

interface Span {
  readonly start: number;
  readonly end: number;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Span).start === "number" &&
  typeof (value as Span).end === "number";

/** Every span anywhere in a value. Not recursive in the text, only in the record's fixed shape. */
const spansIn = (value: unknown): Span[] => {
  if (isSpan(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(spansIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(spansIn) : [];
};

/** What is wrong with a record; empty when nothing is. */
const faults = (record: ArticleRecord): string[] => {
  const found: string[] = [];
  if (!validate(record))
    for (const error of validate.errors ?? []) found.push(`schema ${error.instancePath} ${error.message}`);
  const { length } = record.article.text;
  for (const { start, end } of spansIn(record)) {
    if (!(Number.isInteger(start) && start >= 0 && start < end && end <= length))
      found.push(`span ${start}–${end} of ${length}`);
  }
  const ids = [record.actors, record.attributions, record.events, record.prospects].flatMap((list) =>
    list.map(({ id }) => id),
  );
  if (new Set(ids).size !== ids.length) found.push("an id stands twice");
  const known = new Set(ids);
  const refer = (what: string, id: string | null) => {
    if (id !== null && !known.has(id)) found.push(`${what} refers to ${id}, which is not there`);
  };
  for (const event of record.events) {
    for (const id of [...event.actor, ...event.recipient]) refer(event.id, id);
    refer(event.id, event.attribution);
    if (event.evidence.length === 0) found.push(`${event.id} has no evidence`);
    if (event.actor.length + event.recipient.length === 0) found.push(`${event.id} has no party`);
    if (event.date !== null && event.date.end < event.date.start) found.push(`${event.id} ends before it starts`);
  }
  for (const attribution of record.attributions) {
    refer(attribution.id, attribution.speaker.actor);
    refer(attribution.id, attribution.via);
  }
  for (const prospect of record.prospects) {
    refer(prospect.id, prospect.event);
    refer(prospect.id, prospect.attribution);
    for (const id of [...prospect.expects.actor, ...prospect.expects.recipient]) refer(prospect.id, id);
  }
  for (const actor of record.actors) if (actor.mentions.length === 0) found.push(`${actor.name} is mentioned nowhere`);
  return found;
};

describe("the record of every sample", () => {
  it("there are samples", () => {
    expect(cases.length).toBeGreaterThanOrEqual(14);
  });

  for (const { name, article } of cases) {
    it(`${name}: follows the schema, points at real words, refers to what is there`, () => {
      expect(faults(code(article, resources))).toEqual([]);
    });

    it(`${name}: is the same the second time, and the same when explained`, () => {
      const once = JSON.stringify(code(article, resources));
      expect(JSON.stringify(code(article, resources))).toBe(once);
      expect(JSON.stringify(explain(article, resources).record)).toBe(once);
    });
  }
});

const words = fc.constantFrom(
  "Iran",
  "Iraq's",
  "“",
  "”",
  "said",
  "will",
  "visit",
  "on Tuesday",
  "\n\n",
  ".",
  ",",
  "U.S.",
  "Mr.",
  "not",
  "President",
  "al-Kadhimi",
  "’s",
  "talks",
  "with",
  "and",
  "Baghdad",
  "killed",
  "“We",
  "99 July",
  "31 February 2020",
  "\u202e",
  "<script>",
  "\ud800",
  "—",
  "agreed",
  "to",
  "by",
);

describe("any text", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["white space", " \n\t\u00a0 "],
    ["one long word", "a".repeat(100_000)],
    ["one long sentence", "Iran and Iraq and ".repeat(5_000)],
    ["open quotation marks only", "“".repeat(20_000)],
    ["full stops only", ".".repeat(20_000)],
    ["half a surrogate pair", "Iran \ud83d said Iraq \udc00 agreed."],
    ["nested brackets", "(".repeat(10_000) + ")".repeat(10_000)],
    ["names of years", "in 99999 and on 31 February 2020 Iran met Iraq"],
  ];
  for (const [name, text] of hostile) {
    it(`${name} gives a valid record`, () => {
      expect(faults(code({ text }, resources))).toEqual([]);
    });
  }

  it("of diplomatic words in any order gives a valid record", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const article: ArticleInput = {
          text: list.join(" "),
          published: { start: "2020-07-20", end: "2020-07-20", precision: "day" },
        };
        expect(faults(code(article, resources))).toEqual([]);
      }),
      { numRuns: 300, seed: 20200720 },
    );
  });

  it("of any characters gives a valid record", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(faults(code({ text }, resources))).toEqual([]);
      }),
      { numRuns: 300, seed: 20200720 },
    );
  });
});
