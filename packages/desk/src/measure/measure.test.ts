import { describe, expect, it } from "vitest";
import { makeEvent } from "../../../../test/make-event.ts";
import { type MadeEvent, makeRecord } from "../../../../test/make-record.ts";
import type { ComparedEvent } from "./compared-event.ts";
import type { GoldArticle } from "./gold-file.ts";
import { type MeasuredArticle, measure } from "./measure.ts";

const gold = (annotator: string, events: readonly ComparedEvent[], outlet: string | null = null): GoldArticle => ({
  kind: "gold",
  source: "gold.jsonl#1",
  annotator,
  article: { text: "", outlet },
  events,
  corrected: false,
});

const coded = (...events: readonly MadeEvent[]) => makeRecord({ outlet: "Fjord Post", published: null, events });
const visit: MadeEvent = { type: "CONSULT", actor: ["Lind/NOR"], recipient: ["Chad/TCD"] };
const aid: MadeEvent = { type: "AID", actor: ["Norway/NOR"], recipient: ["Chad/TCD"], status: "expected" };

// Coded: CONSULT occurred, AID expected. Gold: CONSULT occurred, AID occurred, THREATEN. And an article with AID coded in vain.
const articles: readonly MeasuredArticle[] = [
  {
    gold: [
      gold(
        "Ada",
        [
          makeEvent("CONSULT NOR → TCD occurred", { date: { start: "2019", end: "2019" } }),
          makeEvent("AID NOR → TCD occurred", { contexts: ["economic"] }),
          makeEvent("THREATEN MLI → TCD possible"),
        ],
        "Fjord Post",
      ),
    ],
    record: coded(visit, aid),
  },
  { gold: [gold("Ada", [])], record: coded(aid) },
];

describe("the measurement", () => {
  const result = measure(articles, "triple", ["outlet", "status", "type"]);

  it("counts articles, lines and events", () => {
    expect(result).toMatchObject({
      coder: { version: "test", models: [] },
      articles: 2,
      annotators: ["Ada"],
      lines: 2,
      corrected: 0,
      all: { predicted: 3, right: 2, required: 3, found: 2 },
    });
  });

  it("has precision, recall and F1 of all, without bounds from two articles", () => {
    const { precision, recall, f1 } = result.all;
    expect([precision, recall, f1]).toEqual([2 / 3, 2 / 3, 2 / 3].map((value) => ({ value, bounds: null })));
  });

  it("has bounds from many articles", () => {
    const many = measure([...articles, ...articles, ...articles, ...articles], "triple", []);
    expect(many.all.precision.value).toBe(2 / 3);
    // Eight articles, of which a sample holds the first kind k times: precision 2k / (8 + k). 95 % of the binomial have k from 1 to 7.
    expect(many.all.precision.bounds).toEqual({ low: 2 / 9, high: 14 / 15 });
    expect(many.all.recall.bounds).toBeNull();
  });

  it("has them by type, the types of gold first, with their mean", () => {
    expect(
      result.by.type?.map(({ name, right, predicted, found, required }) => [name, right, predicted, found, required]),
    ).toEqual([
      ["AID", 1, 2, 1, 1],
      ["CONSULT", 1, 1, 1, 1],
      ["THREATEN", 0, 0, 0, 1],
    ]);
    expect(result.macroF1).toBeCloseTo((2 / 3 + 1 + 0) / 3, 12);
  });

  it("asks by status that the status agrees too", () => {
    expect(
      result.by.status?.map(({ name, right, predicted, found, required }) => [name, right, predicted, found, required]),
    ).toEqual([
      ["occurred", 1, 1, 1, 2],
      ["possible", 0, 0, 0, 1],
      ["expected", 0, 2, 0, 0],
    ]);
  });

  it("has them by outlet, articles without one apart", () => {
    expect(result.by.outlet?.map(({ name, predicted }) => [name, predicted])).toEqual([
      ["Fjord Post", 2],
      [null, 1],
    ]);
    expect(result.by.quad).toBeUndefined();
  });

  it("says how many of the found have the right status, date and contexts", () => {
    expect(result.attributes.map(({ name, compared, figure }) => [name, compared, figure.value])).toEqual([
      ["status", 2, 0.5],
      ["date", 1, 0],
      ["contexts", 1, 0],
    ]);
  });

  it("lists what was taken for what", () => {
    expect(result.confusions).toEqual([
      { gold: "AID", coded: "AID", count: 1 },
      { gold: "CONSULT", coded: "CONSULT", count: 1 },
      { gold: "THREATEN", coded: "none", count: 1 },
      { gold: "none", coded: "AID", count: 1 },
    ]);
  });

  it("has agreement and calibration", () => {
    expect(result.agreement.map(({ raters }) => raters)).toEqual([["Ada", "dragoman test"]]);
    expect(result.calibration).toMatchObject({ count: 3 });
    expect(result.calibration?.brier).toBeCloseTo((0.01 + 0.01 + 0.81) / 3, 12);
  });
});

describe("what counts as right", () => {
  const one = (event: string) => [{ gold: [gold("Ada", [makeEvent(event)])], record: coded(visit) }];
  for (const [event, kind, right] of [
    ["CONSULT NOR → TCD", "triple", 1],
    ["CONSULT NOR → MLI", "triple", 0],
    ["CONSULT NOR → MLI", "type", 1],
    ["ACCUSE NOR → TCD", "type", 0],
    ["ACCUSE NOR → TCD", "pair", 1],
  ] as const) {
    it(`${event} for a visit of Norway's to Chad, by ${kind}: ${right === 1 ? "right" : "wrong"}`, () => {
      expect(measure(one(event), kind, []).all.right).toBe(right);
    });
  }
});

describe("what annotators leave out", () => {
  it("gives no figures: no status, no table of statuses", () => {
    const silent = [{ gold: [gold("Ada", [makeEvent("CONSULT NOR → TCD")])], record: coded(visit) }];
    const { by, attributes } = measure(silent, "triple", ["status"]);
    expect([by.status, attributes]).toEqual([[], []]);
  });
});

describe("several annotators", () => {
  it("are each compared with the program, and with each other", () => {
    const both = [gold("Ada", [makeEvent("CONSULT NOR → TCD")]), gold("Bo", [])];
    const result = measure([{ gold: both, record: coded(visit) }], "triple", []);
    expect(result).toMatchObject({
      articles: 1,
      lines: 2,
      annotators: ["Ada", "Bo"],
      all: { predicted: 2, right: 1, required: 1 },
    });
    expect(result.agreement.map(({ raters, f1 }) => [raters.join(" "), f1])).toEqual([
      ["Ada Bo", 0],
      ["Ada dragoman test", 1],
      ["Bo dragoman test", null],
      ["Ada Bo dragoman test", null],
    ]);
  });

  it("one of whom has the program's name is told from it", () => {
    const [row] = measure([{ gold: [gold("dragoman test", [])], record: coded(visit) }], "triple", []).agreement;
    expect(row?.raters).toEqual(["dragoman test", "dragoman test, now"]);
  });
});
