/** What several articles tell together: happenings, prospects and their outcomes, series. Small records, one matter each. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MadeArticle, makeRecord } from "../../../../test/make-record.ts";
import { dossierOf } from "./dossier.ts";
import { homeOfPerson, mergeActors, personKeys } from "./parties.ts";
import { copiesAmong } from "./wire-copies.ts";

const visit = { type: "CONSULT", mode: "visit", actor: ["Kadhimi/IRQ"], recipient: ["Iran"] } as const;
const at = (name: string, lat: number, lon: number) =>
  ({ span: { start: 0, end: 1 }, name, country: "IRQ", lat, lon, because: "test" }) as const;
const strike = { type: "ASSAULT", actor: ["Iran"], recipient: ["Iraq"] } as const;

const dossier = (articles: readonly MadeArticle[], today?: string) =>
  dossierOf(articles.map(makeRecord), "IRN", "IRQ", { today });

describe("happenings", () => {
  for (const [name, articles, expected] of [
    [
      "two reports of one visit on one day are one happening",
      [
        { outlet: "A", published: "2020-07-22", events: [{ ...visit, date: "2020-07-21" }] },
        { outlet: "B", published: "2020-07-22", events: [{ ...visit, date: "2020-07-21" }] },
      ],
      ["CONSULT 2"],
    ],
    [
      "exact days that differ by one are one happening",
      [
        { outlet: "A", published: "2020-08-12", events: [{ ...strike, date: "2020-08-11" }] },
        { outlet: "B", published: "2020-08-13", events: [{ ...strike, date: "2020-08-10" }] },
      ],
      ["ASSAULT 2"],
    ],
    [
      "a report that appeared before the day of the other is of another deed",
      [
        { outlet: "A", published: "2020-08-11", events: [{ ...strike, date: "2020-08-11" }] },
        { outlet: "B", published: "2020-08-12", events: [{ ...strike, date: "2020-08-12" }] },
      ],
      ["ASSAULT 1", "ASSAULT 1"],
    ],
    [
      "one strike may be told by its means or by what burst",
      [
        { outlet: "A", published: "2020-08-12", events: [{ ...strike, mode: "aerial", date: "2020-08-11" }] },
        { outlet: "B", published: "2020-08-12", events: [{ ...strike, mode: "explosives", date: "2020-08-11" }] },
      ],
      ["ASSAULT 2"],
    ],
    [
      "a strike and an abduction of one day are two deeds",
      [
        { outlet: "A", published: "2020-08-12", events: [{ ...strike, mode: "aerial", date: "2020-08-11" }] },
        { outlet: "B", published: "2020-08-12", events: [{ ...strike, mode: "abduct", date: "2020-08-11" }] },
      ],
      ["ASSAULT 1", "ASSAULT 1"],
    ],
    [
      "towns far apart are two scenes",
      [
        {
          outlet: "A",
          published: "2020-08-12",
          events: [{ ...strike, date: "2020-08-11", place: at("Erbil", 36.2, 44) }],
        },
        {
          outlet: "B",
          published: "2020-08-12",
          events: [{ ...strike, date: "2020-08-11", place: at("Basra", 30.5, 47.8) }],
        },
      ],
      ["ASSAULT 1", "ASSAULT 1"],
    ],
    [
      "an officer told by office alone may be the one of the other report",
      [
        {
          outlet: "A",
          published: "2020-07-22",
          events: [{ ...visit, actor: ["Iraqi minister/IRQ"], date: "2020-07-21" }],
        },
        { outlet: "B", published: "2020-07-22", events: [{ ...visit, date: "2020-07-21" }] },
      ],
      ["CONSULT 2"],
    ],
    [
      "a week apart they are two",
      [
        { outlet: "A", published: "2020-08-12", events: [{ ...strike, date: "2020-08-11" }] },
        { outlet: "B", published: "2020-08-20", events: [{ ...strike, date: "2020-08-18" }] },
      ],
      ["ASSAULT 1", "ASSAULT 1"],
    ],
    [
      "who strikes whom is never turned round",
      [
        { outlet: "A", published: "2020-08-12", events: [{ ...strike, date: "2020-08-11" }] },
        {
          outlet: "B",
          published: "2020-08-12",
          events: [{ type: "ASSAULT", actor: ["Iraq"], recipient: ["Iran"], date: "2020-08-11" }],
        },
      ],
      ["ASSAULT 1", "ASSAULT 1"],
    ],
    [
      "talks may be told from either side",
      [
        {
          outlet: "A",
          published: "2020-08-12",
          events: [{ type: "CONSULT", actor: ["Iran", "Iraq"], date: "2020-08-11" }],
        },
        {
          outlet: "B",
          published: "2020-08-12",
          events: [{ type: "CONSULT", actor: ["Iraq"], recipient: ["Iran"], date: "2020-08-11" }],
        },
      ],
      ["CONSULT 2"],
    ],
    [
      "different persons of the same states are different visits",
      [
        { outlet: "A", published: "2020-07-22", events: [{ ...visit, date: "2020-07-21" }] },
        { outlet: "B", published: "2020-07-22", events: [{ ...visit, actor: ["Allawi/IRQ"], date: "2020-07-21" }] },
      ],
      ["CONSULT 1", "CONSULT 1"],
    ],
    [
      "an expected visit is no happening",
      [{ outlet: "A", published: "2020-07-20", events: [{ ...visit, date: "2020-07-21", prospect: true }] }],
      [],
    ],
    [
      "what other states do is left out",
      [
        {
          outlet: "A",
          published: "2020-07-20",
          events: [{ type: "ASSAULT", actor: ["Turkey"], recipient: ["Iraq"], date: "2020-07-20" }],
        },
      ],
      [],
    ],
  ] as const satisfies readonly (readonly [string, readonly MadeArticle[], readonly string[]])[]) {
    it(name, () => {
      expect(
        dossier(articles)
          .happenings.map(({ type, reports }) => `${type} ${reports.length}`)
          .sort(),
      ).toEqual(expected);
    });
  }

  for (const [name, tellings, sides] of [
    [
      "who is named by one report is not told again as a group",
      [
        [["Zarif/IRN", "Iraqi leaders/IRQ:g"], []],
        [["Zarif/IRN"], ["Saleh/IRQ"]],
      ],
      "Zarif + Saleh > ",
    ],
    [
      "people of two states who met did not meet one of the states besides",
      [[["Shamkhani/IRN", "Saleh/IRQ"], ["Iran"]]],
      "Shamkhani + Saleh > ",
    ],
    ["a guest and the state that is visited are two sides", [[["Saleh/IRQ"], ["Iran"]]], "Saleh > Iran"],
  ] as const satisfies readonly (readonly [
    string,
    readonly (readonly [actor: readonly string[], recipient: readonly string[]])[],
    string,
  ])[])
    it(name, () => {
      const [told, more] = dossier(
        tellings.map(([actor, recipient], i) => ({
          outlet: `O${i}`,
          published: "2020-07-22",
          events: [{ type: "CONSULT", actor, recipient, date: "2020-07-21" }],
        })),
      ).happenings;
      const names = (parties: readonly { readonly name: string }[] = []) =>
        parties.map((party) => party.name).join(" + ");
      expect([`${names(told?.actors)} > ${names(told?.recipients)}`, more]).toEqual([sides, undefined]);
    });

  it("say in what their reports differ, and are disputed when one side denies", () => {
    const [met] = dossier([
      { outlet: "A", published: "2020-08-12", events: [{ ...strike, date: "2020-08-11", speaker: "Official/IRQ" }] },
      {
        outlet: "B",
        published: "2020-08-13",
        events: [{ ...strike, date: "2020-08-10", status: "denied", speaker: "Embassy/IRN" }],
      },
    ]).happenings;
    expect(met?.differences).toEqual(["dated 2020-08-10 and 2020-08-11", "told as denied and as occurred"]);
    expect(met?.disputed).toBe(true);
  });
});

describe("one person under many names", () => {
  for (const [name, persons, parties] of [
    [
      "a surname that opens with a particle is the person of that name",
      ["Mustafa al-Kadhimi/IRQ", "al-Kadhimi/IRQ"],
      ["Mustafa al-Kadhimi"],
    ],
    ["and is nobody of another state", ["Omar al-Kadhimi/IRQ", "al-Kadhimi/KWT"], ["Omar al-Kadhimi", "al-Kadhimi"]],
    [
      "two with the surname leave it alone",
      ["Omar Sato/JPN", "Ken Sato/JPN", "Sato/JPN"],
      ["Ken Sato", "Omar Sato", "Sato"],
    ],
    ["a sheikh is called by his own name", ["Tamim bin Hamad Al Thani/QAT", "Tamim/QAT"], ["Tamim bin Hamad Al Thani"]],
    ["others are not", ["Ken Sato/JPN", "Ken/JPN"], ["Ken", "Ken Sato"]],
    [
      "the registry tells the usual spelling",
      ["Mustafa Al Kazimi/IRQ", "Qasim Suleimani/IRN"],
      ["Mustafa al-Kadhimi", "Qassem Soleimani"],
    ],
    ["of whom it knows", ["Mustafa Al Kazimi/SDN"], ["Mustafa Al Kazimi"]],
  ] as const)
    it(name, () => {
      const records = persons.map((actor, i) =>
        makeRecord({ outlet: `O${i}`, published: "2020-07-22", events: [{ type: "CONSULT", actor: [actor, "Iran"] }] }),
      );
      const found = [...mergeActors(records).values()].filter(({ kind }) => kind === "person");
      expect([...new Set(found.map((party) => party.name))].sort()).toEqual(parties);
    });
});

describe("the tolls of independent reports", () => {
  const clause = (outlet: string, words: string): MadeArticle => ({
    outlet,
    published: "2020-08-12",
    events: [{ ...strike, date: "2020-08-11", clause: words }],
  });
  for (const [name, words, expected] of [
    ["that differ are told", ["It killed two Iraqi officers.", "It killed three officers."], ["2 or 3 officers"]],
    ["in figures and in words are one", ["It killed 2 officers.", "It killed two officers."], []],
    ["of different things are no difference", ["It killed two officers.", "It destroyed three cars."], []],
  ] as const)
    it(name, () => {
      const [told] = dossier(words.map((one, i) => clause(`O${i}`, one))).happenings;
      expect([told?.reports.length, told?.differences]).toEqual([2, expected]);
    });
});

describe("one wire text in two papers", () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
  const articles = [
    {
      outlet: "Wire",
      published: "2020-07-20",
      text: `${words} and an end that only the agency has`,
      events: [{ ...visit, date: "2020-07-20" }],
    },
    {
      outlet: "Courier",
      published: "2020-07-20",
      url: "http://courier.example/1",
      text: `A new lead. ${words}`,
      events: [{ ...visit, date: "2020-07-20" }],
    },
    {
      outlet: "Own",
      published: "2020-07-21",
      text: "Our own correspondent saw him arrive and writes something else entirely.",
      events: [{ ...visit, date: "2020-07-20" }],
    },
  ] as const;

  it("is one report, and the third paper's own text another", () => {
    const [told] = dossier(articles).happenings;
    expect([told?.reports.length, told?.independent]).toEqual([3, 2]);
  });

  it("is traced to one original, whatever the order of reading", () => {
    const records = articles.map(makeRecord);
    const ids = records.map(({ article }) => article.id);
    const copies = copiesAmong(records)(ids);
    expect(copiesAmong([...records].reverse())([...ids].reverse())).toEqual(copies);
    expect(new Set(copies.values()).size).toBe(2);
  });
});

describe("prospects", () => {
  const announced: MadeArticle = {
    outlet: "A",
    published: "2020-07-18",
    events: [{ ...visit, date: "2020-07-21", prospect: true }],
  };
  for (const [name, later, today, expected] of [
    ["no later news and not yet due: open", [], "2020-07-20", "open"],
    ["no later news, due and grace past: lapsed", [], "2020-08-15", "lapsed"],
    ["no later news, due but within grace: open", [], "2020-07-22", "open"],
    [
      "reported on the day: fulfilled",
      [{ outlet: "B", published: "2020-07-22", events: [{ ...visit, date: "2020-07-21" }] }],
      "2020-08-15",
      "fulfilled",
    ],
    [
      "reported four days late: fulfilled",
      [{ outlet: "B", published: "2020-07-26", events: [{ ...visit, date: "2020-07-25" }] }],
      "2020-08-15",
      "fulfilled",
    ],
    [
      "reported as cancelled: broken",
      [{ outlet: "B", published: "2020-07-20", events: [{ ...visit, status: "denied" }] }],
      "2020-08-15",
      "broken",
    ],
    [
      "an older visit in a later article settles nothing",
      [{ outlet: "B", published: "2020-07-22", events: [{ ...visit, date: "2020-03-02" }] }],
      "2020-08-15",
      "lapsed",
    ],
    [
      "another person's visit settles nothing",
      [{ outlet: "B", published: "2020-07-22", events: [{ ...visit, actor: ["Allawi/IRQ"], date: "2020-07-21" }] }],
      "2020-08-15",
      "lapsed",
    ],
    [
      "a visit the other way round settles nothing",
      [
        {
          outlet: "B",
          published: "2020-07-22",
          events: [{ type: "ASSAULT", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-21" }],
        },
      ],
      "2020-08-15",
      "lapsed",
    ],
  ] as const satisfies readonly (readonly [string, readonly MadeArticle[], string, string])[]) {
    it(name, () => {
      expect(dossier([announced, ...later], today).prospects.map(({ outcome }) => outcome)).toEqual([expected]);
    });
  }

  it("count the days by which they were late", () => {
    const [late] = dossier([
      announced,
      { outlet: "B", published: "2020-07-26", events: [{ ...visit, date: "2020-07-25" }] },
    ]).prospects;
    expect(late?.late).toBe(4);
  });

  it("stated in three articles are one, with three statements", () => {
    const [one, ...rest] = dossier(
      [announced, { ...announced, outlet: "B" }, { ...announced, outlet: "C", published: "2020-07-19" }],
      "2020-07-20",
    ).prospects;
    expect([one?.statements.length, rest.length]).toEqual([3, 0]);
  });
});

describe("actors", () => {
  it("with transliterated names are one party, and the state is not the person", () => {
    const records = ["Mustafa al-Kadhimi/IRQ", "Mustafa Kadhemi/IRQ", "Iraq"].map((name, i) =>
      makeRecord({
        outlet: `O${i}`,
        published: "2020-07-20",
        events: [{ type: "CONSULT", actor: [name], recipient: ["Iran"] }],
      }),
    );
    const parties = mergeActors(records);
    const keys = new Set(
      records.map(({ events, actors }) => parties.get(events[0]?.actor[0] ?? actors[0]?.id ?? "")?.key),
    );
    expect(keys.size).toBe(2);
  });

  it("with one surname and two given names stay two", () => {
    const records = ["Abbas Mousavi/IRN", "Amir Mousavi/IRN"].map((name, i) =>
      makeRecord({
        outlet: `O${i}`,
        published: "2020-07-20",
        events: [{ type: "CONSULT", actor: [name], recipient: ["Iraq"] }],
      }),
    );
    expect(
      new Set([...mergeActors(records).values()].filter(({ kind }) => kind === "person").map(({ key }) => key)).size,
    ).toBe(2);
  });
});

describe("keys of names", () => {
  it("have one in common where two names fit each other, so that an index finds all that may be one person", () => {
    const words = [
      "Sergei",
      "Serhiy",
      "Lavrov",
      "al-Kadhimi",
      "Kazemi",
      "Li",
      "Lee",
      "Abd al",
      "Rahman",
      "Abdulrahman",
      "J.",
    ];
    const name = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((parts) => ({ kind: "person" as const, country: null, name: parts.join(" "), named: true }));
    let fitting = 0;
    fc.assert(
      fc.property(name, name, (one, other) => {
        if (homeOfPerson(one, [[other]]) === null) return;
        fitting++;
        const keys = new Set(personKeys(other.name));
        expect(personKeys(one.name).filter((key) => keys.has(key))).not.toEqual([]);
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(fitting).toBeGreaterThan(100);
  });
});

describe("the series", () => {
  it("has a period for every week, the empty ones too, and says how much was read", () => {
    const { series } = dossier([
      { outlet: "A", published: "2020-07-14", events: [{ ...strike, date: "2020-07-13" }] },
      {
        outlet: "B",
        published: "2020-07-29",
        events: [{ type: "CONSULT", actor: ["Iran", "Iraq"], date: "2020-07-28" }],
      },
    ]);
    expect(series.step).toBe("week");
    expect(series.periods.map(({ start, total, articles }) => [start, total, articles])).toEqual([
      ["2020-07-13", 1, 1],
      ["2020-07-20", 0, 0],
      ["2020-07-27", 1, 1],
    ]);
  });
});

describe("the dossier", () => {
  it("depends on what the records hold, not on the order in which they were read", () => {
    const days = ["2020-07-18", "2020-07-20", "2020-07-21", "2020-07-22", "2020-07-25"] as const;
    const event = fc.record({
      type: fc.constantFrom("CONSULT", "ASSAULT", "AGREE"),
      mode: fc.constantFrom(null, "visit"),
      actor: fc.constantFrom(["Iran"], ["Zarif/IRN"], ["Kadhimi/IRQ"], ["Iran", "Iraq"]),
      recipient: fc.constantFrom([], ["Iraq"], ["Iran"]),
      date: fc.constantFrom(null, ...days),
      status: fc.constantFrom("occurred", "denied", "ongoing"),
      prospect: fc.constantFrom(undefined, true),
    });
    const article = fc.record({
      outlet: fc.constantFrom("A", "B", "C", "D"),
      published: fc.constantFrom(...days),
      events: fc.array(event, { maxLength: 3 }),
    });
    const shuffled = fc
      .uniqueArray(article, { maxLength: 7, selector: (one) => JSON.stringify(one) })
      .chain((articles) =>
        fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
      );
    fc.assert(
      fc.property(shuffled, ([articles, other]) => {
        const read = (list: typeof articles) => dossier(list as unknown as MadeArticle[], "2020-08-01");
        const content = ({ happenings, prospects, figures, speakers }: ReturnType<typeof read>) => ({
          happenings,
          prospects,
          figures,
          speakers,
        });
        expect(content(read(other))).toEqual(content(read(articles)));
      }),
      { numRuns: 200, seed: 4780 },
    );
  });
});
