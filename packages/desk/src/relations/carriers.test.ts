/** What carries a relation, day by day; third states; what is claimed to be a turning point. Small articles, one matter each. */
import { describe, expect, it } from "vitest";
import { type MadeArticle, type MadeEvent, makeRecord } from "../../../../test/make-record.ts";
import { officesIn } from "./carriers.ts";
import { dossierOf } from "./dossier.ts";
import { mergeActors } from "./parties.ts";
import { poissonBounds } from "./series.ts";

const withRole = (record: ReturnType<typeof makeRecord>, name: string, title: string): typeof record => ({
  ...record,
  actors: record.actors.map((actor) =>
    actor.name === name
      ? {
          ...actor,
          roles: [
            { title, of: null, country: actor.country, sector: "GOV" as const, start: null, end: null, evidence: [] },
          ],
        }
      : actor,
  ),
});
const on = (outlet: string, published: string, ...events: readonly MadeEvent[]): MadeArticle => ({
  outlet,
  published,
  events,
});
const talk = (actor: readonly string[], date: string): MadeEvent => ({ type: "CONSULT", actor, date });

describe("the latest office", () => {
  const inOffice = (published: string | null, title: string) =>
    withRole(
      makeRecord({ outlet: title, published, events: [talk(["Zarif/IRN", "Iraq"], "2020-07-19")] }),
      "Zarif",
      title,
    );
  for (const [what, records] of [
    ["in the order of days", [inOffice("2015-01-02", "envoy"), inOffice("2020-07-20", "Foreign Minister")]],
    ["before that of an article without a date", [inOffice("2020-07-20", "Foreign Minister"), inOffice(null, "envoy")]],
  ] as const)
    it(what, () => {
      for (const list of [records, records.toReversed()])
        expect(officesIn(list, mergeActors(list))("person:IRN:zarif")).toBe("foreign minister, Iran");
    });
});

describe("the relation", () => {
  const records = [
    withRole(makeRecord(on("A", "2020-07-20", talk(["Zarif/IRN", "Iraq"], "2020-07-19"))), "Zarif", "Foreign Minister"),
    withRole(
      makeRecord(on("B", "2021-09-20", talk(["Amirabdollahian/IRN", "Iraq"], "2021-09-19"))),
      "Amirabdollahian",
      "minister of foreign affairs",
    ),
    makeRecord(
      on("C", "2021-09-21", talk(["Iran", "Iraq", "Saudi Arabia"], "2021-09-20"), {
        type: "ACCUSE",
        actor: ["Turkey"],
        recipient: ["Iran"],
        date: "2021-09-20",
      }),
    ),
  ];
  const dossier = dossierOf(records, "IRN", "IRQ");

  it("is carried by offices, whoever holds them", () => {
    expect(
      dossier.carriers.map(({ kind, name, holders, happenings }) => [kind, name, holders, happenings.length]),
    ).toEqual([["office", "foreign minister, Iran", ["Amirabdollahian", "Zarif"], 2]]);
  });

  it("has third states that act with both, not those that act with one", () => {
    expect(dossier.thirdParties.map(({ code, together }) => [code, together.length])).toEqual([["SAU", 1]]);
  });

  it("has sectors with the happenings behind them", () => {
    expect(dossier.sectors.map(({ context, happenings }) => [context, happenings.length])).toEqual([["none", 3]]);
  });

  it("can be drawn by day", () => {
    const { series } = dossierOf(records, "IRN", "IRQ", { since: "2021-09-18", until: "2021-09-21", step: "day" });
    expect(series.periods.map(({ start, total }) => [start, total])).toEqual([
      ["2021-09-18", 0],
      ["2021-09-19", 1],
      ["2021-09-20", 1],
      ["2021-09-21", 0],
    ]);
  });
  it("tells a day of other news from a day of which nothing was read", () => {
    const elsewhere = makeRecord(on("C", "2021-09-23", { type: "AID", actor: ["Norway"], recipient: ["Moldova"] }));
    const window = { since: "2021-09-22", until: "2021-09-23", step: "day" } as const;
    const { series } = dossierOf([...records, elsewhere], "IRN", "IRQ", window);
    expect(series.periods.map(({ start, total, articles }) => [start, total, articles])).toEqual([
      ["2021-09-22", 0, 0],
      ["2021-09-23", 0, 1],
    ]);
  });
});

describe("a claimed turning point", () => {
  const article = (words: string, speaker?: string): MadeArticle => ({
    outlet: "A",
    published: "2020-07-20",
    text: words,
    events: [{ type: "CONSULT", actor: ["Iran", "Iraq"], ...(speaker === undefined ? {} : { speaker }) }],
  });
  const claims = (words: string, speaker?: string) => {
    const record = makeRecord(article(words, speaker));
    // The states are mentioned where their names stand.
    const actors = record.actors.map((actor) => {
      const at = words.indexOf(actor.name);
      return at < 0
        ? { ...actor, mentions: [] }
        : { ...actor, mentions: [{ start: at, end: at + actor.name.length, form: "named" as const }] };
    });
    return dossierOf([{ ...record, actors }], "IRN", "IRQ").turningPoints.claimed;
  };
  it("is kept with its words and who says so", () => {
    const [claim] = claims(
      "It was a very big turning point in the ties of Iran and Iraq, Shariati said.",
      "Shariati/IRN",
    );
    expect([claim?.phrase, claim?.speaker]).toEqual(["turning point", "Shariati"]);
  });
  for (const [name, words, found] of [
    ["in the article's own voice has no speaker", "A new chapter begins in the ties of Iran and Iraq.", 1],
    ["that is denied is none", "For Iran and Iraq it is no real turning point.", 0],
    ["of another matter is none", "Iran and Iraq begin a new phase in the fight against graft.", 0],
    ["of other states is none", "It was a watershed for Peru.", 0],
  ] as const)
    it(name, () => expect(claims(words)).toHaveLength(found));
});

describe("bounds of a count", () => {
  // Exact Poisson bounds (Garwood 1936): 0 → 0…3.69, 1 → 0.025…5.57, 10 → 4.80…18.39.
  for (const [count, low, high] of [
    [0, 0, 3.69],
    [1, 0.025, 5.57],
    [10, 4.8, 18.39],
  ] as const)
    it(`of ${count}`, () => {
      const bounds = poissonBounds(count);
      expect(Math.abs(bounds.low - low)).toBeLessThan(0.05);
      expect(Math.abs(bounds.high - high)).toBeLessThan(0.05);
    });
});
