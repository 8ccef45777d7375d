/** What came of prospects. Small articles with what they announce and report → outcome, due times, evidence. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MadeArticle, type MadeEvent, makeRecord, onDay } from "../../../../test/make-record.ts";
import { dayOf } from "./days.ts";
import { tellings } from "./happenings.ts";
import { mergeActors } from "./parties.ts";
import { keptApart, statedOf } from "./prospect-statements.ts";
import { type SettledProspect, settleProspects } from "./settle-prospects.ts";

const settle = (articles: readonly MadeArticle[], today: string): SettledProspect[] => {
  const records = articles.map(makeRecord);
  const parties = mergeActors(records);
  return settleProspects(statedOf(records, parties), tellings(records, parties), dayOf(today));
};

const visit: MadeEvent = { type: "CONSULT", mode: "visit", actor: ["Kadhimi/IRQ"], recipient: ["Saudi Arabia"] };
const talks: MadeEvent = { type: "CONSULT", actor: ["Allawi/IRQ", "Faisal/SAU"] };
const release: MadeEvent = { type: "RETREAT", mode: "release", actor: ["Iran"], recipient: ["Iraq"] };
const on = (outlet: string, published: string, ...events: readonly MadeEvent[]): MadeArticle => ({
  outlet,
  published,
  events,
});
const announced = on("A", "2020-07-18", { ...visit, date: "2020-07-20", prospect: true });
const putOff = (published: string, due: string | null = null, outlet = "W"): MadeArticle =>
  on(outlet, published, {
    ...visit,
    prospect: { postponed: true, due: due === null ? null : onDay(due) },
    because: "test+events/status:postponed",
  });
const held = (published: string, date: string | null, more: Partial<MadeEvent> = {}): MadeArticle =>
  on("H", published, { ...visit, date, ...more });

/** `outcome how due>due>due late article's outlet`. */
const written = ({ outcome, broken, dues, late, settledBy }: SettledProspect): string =>
  [
    outcome,
    broken,
    dues.map(({ due }) => due?.start ?? "?").join(">"),
    late === null ? null : `+${late}`,
    settledBy === null ? null : `by ${settledBy.outlet}`,
  ]
    .filter((part) => part !== null)
    .join(" ");

describe("a prospect", () => {
  const rows: readonly [string, readonly MadeArticle[], string, readonly string[]][] = [
    ["waits for its day", [announced], "2020-07-19", ["open 2020-07-20"]],
    [
      "is fulfilled in time",
      [announced, held("2020-07-21", "2020-07-20")],
      "2020-08-30",
      ["fulfilled 2020-07-20 +0 by H"],
    ],
    [
      "is fulfilled late",
      [announced, held("2020-07-26", "2020-07-25")],
      "2020-08-30",
      ["fulfilled 2020-07-20 +5 by H"],
    ],
    ["lapses in silence", [announced], "2020-08-30", ["lapsed 2020-07-20"]],
    ["put off waits for a new day", [announced, putOff("2020-07-20")], "2020-08-30", ["open 2020-07-20>?"]],
    [
      "is put off once, though two papers say so",
      [announced, putOff("2020-07-20"), putOff("2020-07-20", null, "G")],
      "2020-08-30",
      ["open 2020-07-20>?"],
    ],
    [
      "that got its new day is put off once more",
      [
        announced,
        putOff("2020-07-20"),
        on("N", "2020-07-25", { ...visit, date: "2020-08-13", prospect: true }),
        putOff("2020-08-12"),
        held("2020-09-02", "2020-09-01"),
      ],
      "2020-11-30",
      ["fulfilled 2020-07-20>?>2020-08-13>? by H"],
    ],
    [
      "that got its new day was not put off again, where a slower paper tells of the old postponement",
      [
        announced,
        putOff("2020-07-20", "2020-08-13"),
        putOff("2020-07-22", null, "G"),
        held("2020-08-14", "2020-08-13"),
      ],
      "2020-11-30",
      ["fulfilled 2020-07-20>2020-08-13 +0 by H"],
    ],
    [
      "is moved to a day",
      [announced, putOff("2020-07-20", "2020-08-03")],
      "2020-07-30",
      ["open 2020-07-20>2020-08-03"],
    ],
    [
      "put off gets its new day from a later report",
      [announced, putOff("2020-07-20"), on("N", "2020-07-25", { ...visit, date: "2020-08-03", prospect: true })],
      "2020-07-30",
      ["open 2020-07-20>?>2020-08-03"],
    ],
    [
      "put off may get its new day months later, where it is named whose visit it is",
      [announced, putOff("2020-07-20"), on("N", "2020-11-25", { ...visit, date: "2020-12-03", prospect: true })],
      "2020-11-30",
      ["open 2020-07-20>?>2020-12-03"],
    ],
    [
      "put off without a day is fulfilled when it is held at last",
      [announced, putOff("2020-07-20"), held("2020-12-04", "2020-12-03")],
      "2020-12-30",
      ["fulfilled 2020-07-20>? by H"],
    ],
    [
      "of unnamed people that was put off is not what they announce months later",
      [
        on("A", "2020-07-18", { ...visit, actor: ["Iraq"], date: "2020-07-20", prospect: true }),
        on("W", "2020-07-20", { ...visit, actor: ["Iraq"], prospect: { postponed: true, due: null } }),
        on("N", "2020-11-25", { ...visit, actor: ["Iraq"], date: "2020-12-03", prospect: true }),
      ],
      "2020-11-30",
      ["open 2020-12-03", "open 2020-07-20>?"],
    ],
    [
      "of a deed may be kept early, in the same words",
      [
        on("A", "2020-07-18", {
          ...release,
          date: "2020-08-20",
          clause: "Iran will free the pilgrims.",
          prospect: true,
        }),
        on("H", "2020-07-25", { ...release, date: "2020-07-24", clause: "Iran freed the pilgrims." }),
      ],
      "2020-08-30",
      ["fulfilled 2020-08-20 +0 by H"],
    ],
    [
      "without a day is kept by a report in another form of its word",
      [
        on("A", "2020-07-18", { ...release, clause: "Iran will expel three of them.", prospect: { due: null } }),
        on("H", "2020-07-25", { ...release, date: "2020-07-24", clause: "Iran expelled three of them." }),
      ],
      "2020-08-30",
      ["fulfilled ? by H"],
    ],
    [
      "of states is fulfilled by persons beside them whose state nobody names",
      [
        on("A", "2020-07-18", { type: "CONSULT", actor: ["Iran", "Iraq"], date: "2020-07-20", prospect: true }),
        on("H", "2020-07-20", { type: "CONSULT", actor: ["Iran", "Iraq", "Kilic/?"], date: "2020-07-20" }),
      ],
      "2020-08-30",
      ["fulfilled 2020-07-20 +0 by H"],
    ],
    [
      "put off stays so for a paper that still names the old day",
      [announced, putOff("2020-07-20"), on("N", "2020-07-20", { ...visit, date: "2020-07-20", prospect: true })],
      "2020-07-30",
      ["open 2020-07-20>?"],
    ],
    [
      "moved is late by the day that held",
      [announced, putOff("2020-07-20", "2020-08-03"), held("2020-08-06", "2020-08-05")],
      "2020-08-30",
      ["fulfilled 2020-07-20>2020-08-03 +2 by H"],
    ],
    [
      "moved does not lapse by its first day",
      [announced, putOff("2020-07-20", "2020-08-03")],
      "2020-08-04",
      ["open 2020-07-20>2020-08-03"],
    ],
    [
      "moved lapses by its new day",
      [announced, putOff("2020-07-20", "2020-08-03")],
      "2020-08-30",
      ["lapsed 2020-07-20>2020-08-03"],
    ],
    [
      "fulfilled is not moved by another visit put off much later",
      [announced, held("2020-07-21", "2020-07-20"), putOff("2020-08-20")],
      "2020-08-30",
      ["fulfilled 2020-07-20 +0 by H", "open ?"],
    ],
    [
      "breaks when it is called off",
      [announced, held("2020-07-19", null, { status: "denied", because: "test+events/status:embedding:cancel" })],
      "2020-08-30",
      ["broken cancelled 2020-07-20 by H"],
    ],
    [
      "breaks in the very article that names its day and calls it off",
      [
        on(
          "A",
          "2020-07-18",
          { ...visit, date: "2020-07-20", prospect: true },
          {
            type: "REJECT",
            mode: "meet",
            actor: ["Saudi Arabia"],
            recipient: ["Kadhimi/IRQ"],
            because: "test+events/status:called-off-by-host",
          },
        ),
      ],
      "2020-07-19",
      ["broken cancelled 2020-07-20 by A"],
    ],
    [
      "does not break by what its own article denies of another time",
      [
        on(
          "A",
          "2020-07-18",
          { ...visit, date: "2020-07-20", prospect: true },
          { ...visit, status: "denied", date: "2020-03-02" },
        ),
      ],
      "2020-07-19",
      ["open 2020-07-20"],
    ],
    [
      "of no day is not broken by the denial of another meeting",
      [
        on("A", "2020-07-18", { ...talks, clause: "Allawi will meet Faisal in Riyadh.", prospect: true }),
        on("B", "2020-07-25", {
          ...talks,
          actor: ["Iraq", "Saudi Arabia"],
          status: "denied",
          clause: "No officers had seen any delegates at the border.",
        }),
      ],
      "2020-08-30",
      ["open ?"],
    ],
    [
      "of no day is broken by a denial in its own words",
      [
        on("A", "2020-07-18", { ...talks, clause: "Allawi will meet Faisal in Riyadh.", prospect: true }),
        on("B", "2020-07-25", {
          ...talks,
          actor: ["Iraq", "Saudi Arabia"],
          status: "denied",
          clause: "No meeting in Riyadh was ever agreed.",
        }),
      ],
      "2020-08-30",
      ["broken denied ? by B"],
    ],
    [
      "breaks by a contrary deed of either side",
      [
        announced,
        on("B", "2020-07-19", { type: "REJECT", mode: "meet", actor: ["Saudi Arabia"], recipient: ["Kadhimi/IRQ"] }),
      ],
      "2020-08-30",
      ["broken contrary 2020-07-20 by B"],
    ],
    [
      "denied and refused in one report is denied",
      [
        announced,
        on("B", "2020-07-19", { type: "REJECT", mode: "meet", actor: ["Saudi Arabia"], recipient: ["Kadhimi/IRQ"] }),
        held("2020-07-19", "2020-07-20", { status: "denied" }),
      ],
      "2020-08-30",
      ["broken denied 2020-07-20 by H"],
    ],
    [
      "called off and held after all is fulfilled",
      [announced, held("2020-07-19", null, { status: "denied" }), held("2020-07-22", "2020-07-21")],
      "2020-08-30",
      ["fulfilled 2020-07-20 +1 by H"],
    ],
    [
      "is not fulfilled by another's visit",
      [announced, held("2020-07-21", "2020-07-20", { actor: ["Allawi/IRQ"] })],
      "2020-08-30",
      ["lapsed 2020-07-20"],
    ],
    [
      "is not fulfilled by a visit before it was stated",
      [announced, held("2020-07-21", "2020-07-10")],
      "2020-08-30",
      ["lapsed 2020-07-20"],
    ],
    [
      "of a visit is not fulfilled by a call",
      [announced, held("2020-07-21", "2020-07-20", { mode: "phone" })],
      "2020-08-30",
      ["lapsed 2020-07-20"],
    ],
    [
      "of a visit is fulfilled by talks on the host's ground",
      [
        announced,
        held("2020-07-21", "2020-07-20", {
          mode: null,
          place: { span: { start: 0, end: 1 }, name: "Riyadh", country: "SAU", lat: null, lon: null, because: "test" },
        }),
      ],
      "2020-08-30",
      ["fulfilled 2020-07-20 +0 by H"],
    ],
    [
      "of a visit is fulfilled by talks with the host's people on its day, wherever they were",
      [announced, held("2020-07-21", "2020-07-20", { mode: null, recipient: ["Salman/SAU"] })],
      "2020-08-30",
      ["fulfilled 2020-07-20 +0 by H"],
    ],
    [
      "of a visit is not fulfilled by such talks on another day",
      [announced, held("2020-07-21", "2020-07-21", { mode: null, recipient: ["Salman/SAU"] })],
      "2020-08-30",
      ["lapsed 2020-07-20"],
    ],
    [
      "is fulfilled by an article that reports it and looks ahead as well, if another announced it",
      [
        announced,
        on("H", "2020-07-20", { ...visit, date: "2020-07-20", prospect: true }, { ...visit, date: "2020-07-20" }),
      ],
      "2020-08-30",
      ["fulfilled 2020-07-20 +0 by H"],
    ],
    [
      "of a meeting is not fulfilled by the journey",
      [
        on("A", "2020-07-18", { ...visit, mode: null, recipient: ["Salman/SAU"], date: "2020-07-20", prospect: true }),
        held("2020-07-21", "2020-07-20"),
      ],
      "2020-08-30",
      ["lapsed 2020-07-20"],
    ],
  ];
  it.each(rows)("%s", (_, articles, today, expected) => {
    expect(settle(articles, today).map(written)).toEqual(expected);
  });

  it("within a span has a grace by its length", () => {
    const within = (end: string): MadeArticle =>
      on("A", "2020-07-20", { ...visit, prospect: { due: { start: "2020-07-20", end, precision: "range" } } });
    const outcomes = (end: string, today: string) => settle([within(end)], today).map(({ outcome }) => outcome);
    expect(outcomes("2020-07-23", "2020-07-26")).toEqual(["lapsed"]);
    expect(outcomes("2020-10-20", "2020-11-01")).toEqual(["open"]);
    expect(outcomes("2020-10-20", "2020-12-01")).toEqual(["lapsed"]);
  });

  it("names who said so when its due time changed", () => {
    const [moved] = settle([announced, putOff("2020-07-20", "2020-08-03")], "2020-07-30");
    expect(moved?.dues.map(({ due, by }) => [due?.start, by.outlet, by.published])).toEqual([
      ["2020-07-20", "A", "2020-07-18"],
      ["2020-08-03", "W", "2020-07-20"],
    ]);
  });
});

describe("fulfilment in part", () => {
  const sign = (outlet: string, published: string, clause: string, prospect?: true): MadeArticle =>
    on(outlet, published, {
      type: "AGREE",
      actor: ["Iran", "Iraq"],
      date: "2020-07-21",
      clause,
      ...(prospect ? { prospect } : {}),
    });
  const come = (outlet: string, published: string, actor: readonly string[], prospect?: true): MadeArticle =>
    on(outlet, published, {
      type: "CONSULT",
      mode: "visit",
      actor,
      recipient: ["Iran"],
      date: "2020-07-21",
      ...(prospect ? { prospect } : {}),
    });
  const both = ["Fuad Hussein/IRQ", "Ali Allawi/IRQ"];
  const rows: readonly [string, readonly MadeArticle[], object | null][] = [
    [
      "three agreements, one signed",
      [
        sign("A", "2020-07-20", "They will sign three trade agreements.", true),
        sign("B", "2020-07-22", "They signed one agreement on trade."),
      ],
      { expected: "3 agreements", reported: "1 agreement" },
    ],
    [
      "three agreements, three signed",
      [
        sign("A", "2020-07-20", "They will sign three agreements.", true),
        sign("B", "2020-07-22", "They signed three agreements."),
      ],
      null,
    ],
    [
      "how many were signed is not told",
      [
        sign("A", "2020-07-20", "They will sign three agreements.", true),
        sign("B", "2020-07-22", "They signed agreements."),
      ],
      null,
    ],
    [
      "another report has the third",
      [
        sign("A", "2020-07-20", "They will sign 3 agreements.", true),
        sign("B", "2020-07-22", "They signed two agreements."),
        sign("C", "2020-07-22", "They signed three agreements."),
      ],
      null,
    ],
    [
      "two ministers expected, one came",
      [come("A", "2020-07-20", both, true), come("B", "2020-07-22", ["Ali Allawi/IRQ"])],
      { expected: "Fuad Hussein and Ali Allawi", reported: "Ali Allawi" },
    ],
    [
      "two expected, each reported by a paper",
      [
        come("A", "2020-07-20", both, true),
        come("B", "2020-07-22", ["Ali Allawi/IRQ"]),
        come("C", "2020-07-22", ["Fuad Hussein/IRQ"]),
      ],
      null,
    ],
    [
      "two expected, the report names the state alone",
      [come("A", "2020-07-20", both, true), come("B", "2020-07-22", ["Iraq"])],
      null,
    ],
  ];
  it.each(rows)("%s", (_, articles, expected) => {
    const [one] = settle(articles, "2020-08-30");
    expect([one?.outcome, one?.inPart]).toEqual(["fulfilled", expected]);
  });
});

it("questions and principles are kept apart and never settled", () => {
  const article = on(
    "A",
    "2020-07-18",
    { ...visit, prospect: { firmness: "question", due: null } },
    { type: "COOPERATE", actor: ["Iran", "Iraq"], prospect: { firmness: "outlook", due: null } },
  );
  const records = [makeRecord(article), makeRecord(held("2020-07-21", "2020-07-20"))];
  const parties = mergeActors(records);
  expect(settleProspects(statedOf(records, parties), tellings(records, parties), dayOf("2020-08-30"))).toEqual([]);
  expect(
    keptApart(records, parties)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(["outlook", "question"]);
});

describe("outcomes", () => {
  const days = ["2020-07-16", "2020-07-18", "2020-07-20", "2020-07-21", "2020-07-24", "2020-08-02"] as const;
  const prospect = fc.record({
    due: fc.constantFrom(null, ...days.map(onDay)),
    postponed: fc.boolean(),
    firmness: fc.constantFrom("scheduled" as const, "promised" as const, "question" as const),
  });
  const made: fc.Arbitrary<MadeEvent> = fc.record({
    type: fc.constantFrom("CONSULT" as const, "REJECT" as const),
    mode: fc.constantFrom(null, "visit" as const),
    actor: fc.constantFrom(["Kadhimi/IRQ"], ["Iraq"], ["Kadhimi/IRQ", "Allawi/IRQ"]),
    recipient: fc.constantFrom(["Saudi Arabia"], ["Salman/SAU"]),
    date: fc.constantFrom(null, ...days),
    status: fc.constantFrom("occurred" as const, "denied" as const),
    because: fc.constantFrom("test", "test+events/status:embedding:cancel"),
    prospect: fc.option(prospect, { nil: undefined }),
  }) as fc.Arbitrary<MadeEvent>;
  const article: fc.Arbitrary<MadeArticle> = fc.record({
    outlet: fc.constantFrom("A", "B", "C", "D"),
    published: fc.constantFrom(...days),
    events: fc.array(made, { minLength: 1, maxLength: 2 }),
  });
  const archive = fc.uniqueArray(article, { minLength: 1, maxLength: 8, selector: (one) => JSON.stringify(one) });

  it("depend on what the archive holds, not on the order of reading", () => {
    const orders = archive.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    );
    fc.assert(
      fc.property(orders, ([articles, shuffled]) => {
        expect(settle(shuffled, "2020-09-30")).toEqual(settle(articles, "2020-09-30"));
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it("once fulfilled stay so, whatever report of it is read later, however old", () => {
    const late = fc.tuple(
      fc.constantFrom(...days),
      fc.constantFrom(null, ...days),
      fc.constantFrom("occurred" as const, "denied" as const),
    );
    fc.assert(
      fc.property(archive, fc.array(late, { maxLength: 3 }), (articles, reports) => {
        const old = reports.map(([published, date, status], i) =>
          on(`Old ${i}`, published, { ...visit, date, status }),
        );
        const before = settle(articles, "2020-09-30").filter(({ outcome }) => outcome === "fulfilled");
        const after = new Map(settle([...articles, ...old], "2020-09-30").map((one) => [one.id, one.outcome]));
        for (const { id } of before) expect(after.get(id)).toBe("fulfilled");
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it("once settled are never open again as days go by without news", () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const later = new Map(settle(articles, "2021-09-30").map((one) => [one.id, one.outcome]));
        for (const { id, outcome } of settle(articles, "2020-07-25"))
          if (outcome !== "open") expect(later.get(id)).toBe(outcome);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});
