import { describe, expect, it } from "vitest";
import { makeEvent } from "../../../../test/make-event.ts";
import type { ComparedEvent } from "./compared-event.ts";
import { alignEvents, type MatchKind, matchEvents, sameDate } from "./match-events.ts";

const made = (lines: readonly string[]): ComparedEvent[] => lines.map((line) => makeEvent(line));

/** The pairs of two lists as `0-1`, in the order of the first. */
const matched = (gold: readonly ComparedEvent[], coded: readonly ComparedEvent[], kind: MatchKind): string[] =>
  matchEvents(gold, coded, kind).map((pair) => `${gold.indexOf(pair.gold)}-${coded.indexOf(pair.coded)}`);

describe("one event against one", () => {
  for (const [name, gold, coded, right] of [
    ["the same", "ACCUSE NOR → TCD 0-10", "ACCUSE NOR → TCD 5-20", ["triple", "type", "pair"]],
    ["other words", "ACCUSE NOR → TCD 0-10", "ACCUSE NOR → TCD 10-20", []],
    ["no words on one side", "ACCUSE NOR → TCD", "ACCUSE NOR → TCD 10-20", ["triple", "type", "pair"]],
    ["another type", "ACCUSE NOR → TCD 0-10", "REJECT NOR → TCD 0-10", ["pair"]],
    ["the other way round", "ACCUSE NOR → TCD 0-10", "ACCUSE TCD → NOR 0-10", ["type"]],
    ["a meeting the other way round", "CONSULT NOR → TCD 0-10", "CONSULT TCD+NOR → – 0-10", ["triple", "type", "pair"]],
    ["a recipient too few", "AID NOR → TCD+MLI 0-10", "AID NOR → TCD 0-10", ["type"]],
    ["parties without a state on both sides", "PROTEST – → – 0-10", "PROTEST – → – 0-10", ["triple", "type", "pair"]],
    [
      "another status is not this question",
      "AID NOR → TCD 0-9 denied",
      "AID NOR → TCD 0-9 occurred",
      ["triple", "type", "pair"],
    ],
  ] as const) {
    it(`${name}: ${right.length === 0 ? "no match" : right.join(", ")}`, () => {
      const kinds = (["triple", "type", "pair"] as const).filter(
        (kind) => matched([makeEvent(gold)], [makeEvent(coded)], kind).length === 1,
      );
      expect(kinds).toEqual(right);
    });
  }

  it("a type that is as defensible is right", () => {
    const gold = makeEvent("SUPPORT NOR → TCD 0-10", { also: ["AGREE"] });
    expect(matched([gold], made(["AGREE NOR → TCD 0-10"]), "triple")).toEqual(["0-0"]);
  });
});

describe("several events", () => {
  for (const [name, gold, coded, pairs] of [
    [
      "one coded event answers one gold event",
      ["AID NOR → TCD 0-9", "AID NOR → TCD 0-9"],
      ["AID NOR → TCD 0-9"],
      ["0-0"],
    ],
    [
      "the choice that leaves a partner for each is taken",
      ["AID NOR → TCD 0-20", "AID NOR → TCD 0-5"],
      ["AID NOR → TCD 0-5", "AID NOR → TCD 10-20"],
      ["0-1", "1-0"],
    ],
    [
      "the same status comes first",
      ["AID NOR → TCD 0-9 expected"],
      ["AID NOR → TCD 0-9 occurred", "AID NOR → TCD 0-9 expected"],
      ["0-1"],
    ],
  ] as const) {
    it(name, () => {
      expect(matched(made(gold), made(coded), "triple")).toEqual(pairs);
    });
  }

  it("a core event comes before one that is merely defensible, whatever their order", () => {
    const gold = [makeEvent("AID NOR → TCD 0-9", { core: false }), makeEvent("AID NOR → TCD 0-9")];
    expect(matched(gold, made(["AID NOR → TCD 0-9"]), "triple")).toEqual(["1-0"]);
  });
});

describe("dates", () => {
  for (const [gold, start, end, same] of [
    ["2020-07", "2020-07-21", "2020-07-21", true],
    ["2020-07-21", "2020-07-21", "2020-07-21", true],
    ["2020-07-21", "2020-07-01", "2020-07-31", false],
    ["2020-07", "2020-07-30", "2020-08-02", false],
    ["2020", "2019-12-31", "2020-01-01", false],
  ] as const) {
    it(`${start} to ${end} is ${same ? "" : "not "}what ${gold} says`, () => {
      const dated = (first: string, last: string) => makeEvent("AID NOR → TCD", { date: { start: first, end: last } });
      expect(sameDate(dated(gold, gold), dated(start, end))).toBe(same);
    });
  }

  it("unknown ones are not the same", () => {
    expect(sameDate(makeEvent("AID NOR → TCD"), makeEvent("AID NOR → TCD"))).toBe(false);
  });
});

describe("alignment without regard to type", () => {
  for (const [name, first, second, pairs] of [
    ["overlapping words suffice", ["AID NOR → TCD 0-10"], ["REJECT MLI → NER 9-20"], [0]],
    ["words apart do not meet, parties notwithstanding", ["AID NOR → TCD 0-10"], ["AID NOR → TCD 10-20"], [-1]],
    ["without words, the same parties do", ["AID NOR → TCD"], ["REJECT NOR → TCD 10-20"], [0]],
    ["without words, other parties do not", ["AID NOR → TCD"], ["AID NOR → MLI 10-20"], [-1]],
    [
      "the most alike come together first",
      ["ACCUSE NOR → TCD 0-20", "CONSULT NOR → TCD 0-20"],
      ["CONSULT NOR → TCD 0-20", "REJECT NOR → TCD 0-20"],
      [1, 0],
    ],
    [
      "and are not parted for the sake of a further pair",
      ["CONSULT NOR → TCD 0-20", "ACCUSE MLI → NER 0-5"],
      ["CONSULT NOR → TCD 0-5", "AID NER → MLI 15-20"],
      [0, -1],
    ],
  ] as const) {
    it(name, () => {
      expect(alignEvents(made(first), made(second))).toEqual(pairs);
    });
  }
});
