/** Files of actors → actors of a registry, in all three formats, with what is wrong in them said. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readActorFile } from "./actor-file.ts";
import { readActorLines } from "./actor-lines.ts";
import { readPetrarch } from "./petrarch.ts";
import { readWikidata } from "./wikidata.ts";

describe("our own format", () => {
  it("takes an actor a line, its codes from its last role where it tells none", () => {
    const line = {
      names: ["Tuvana Ilk"],
      kind: "person",
      roles: [{ title: "Envoy", country: "FJI", sector: "GOV", start: "2021-03" }],
    };
    const { actors, notes } = readActorLines(`${JSON.stringify(line)}\n\n`, "mine.jsonl");
    expect(notes).toEqual([]);
    expect(actors).toEqual([
      {
        names: ["Tuvana Ilk"],
        kind: "person",
        country: "FJI",
        sector: "GOV",
        roles: [{ title: "Envoy", of: null, country: "FJI", sector: "GOV", start: "2021-03", end: null }],
        source: "mine.jsonl",
      },
    ]);
  });

  const wrong: readonly (readonly [line: string, note: string])[] = [
    ["{", "line 1: not JSON"],
    ["[]", "line 1: not a JSON object"],
    ['{"kind":"person"}', "line 1: `names` is no list of names"],
    ['{"names":[],"kind":"person"}', "line 1: `names` is no list of names"],
    ['{"names":["A B"],"kind":"planet"}', "line 1: `kind` is none of person, organization, group"],
    ['{"names":["A B"],"kind":"person","country":"Fiji"}', 'line 1: `country` "Fiji" is no ISO 3166-1 alpha-3 code'],
    ['{"names":["A B"],"kind":"person","sector":"toString"}', 'line 1: `sector` "toString" is none of PLOVER\'s'],
    [
      '{"names":["A B"],"kind":"person","roles":[{"title":"x","sector":"GOV","start":"2021-05","end":"2020"}]}',
      "line 1: a role that ends (2020) before it starts",
    ],
    [
      '{"names":["A B"],"kind":"person","roles":[{"title":"x","sector":"GOV","start":"May"}]}',
      'line 1: `start` "May" is no ISO date',
    ],
  ];
  for (const [line, note] of wrong)
    it(`${line} → ${note}`, () => expect(readActorLines(line, "mine.jsonl")).toEqual({ actors: [], notes: [note] }));
});

describe("PETRARCH's dictionaries", () => {
  const dictionary = `# our own lines in PETRARCH's format
TUVANA_ILK_ ; a person by her dated codes
+T._ILK_
 [FJIGOV 130803-210803]
 [FJIELI >210804]
CORAL_FRONT_ [FJIREB]
FIJI_ [FJI]
NOBODY_
NOWHERE_ [XXXYYY]
PIFS_ [IGOPAC]
`;
  const { actors, notes } = readPetrarch(dictionary, "mine.txt");
  it("takes names with their other names, dated codes as roles, the latest code as the actor's", () => {
    expect(actors[0]).toEqual({
      names: ["Tuvana Ilk", "T. Ilk"],
      kind: "person",
      country: "FJI",
      sector: "ELI",
      roles: [
        { title: "", of: null, country: "FJI", sector: "GOV", start: "2013-08-03", end: "2021-08-03" },
        { title: "", of: null, country: "FJI", sector: "ELI", start: "2021-08-04", end: null },
      ],
      source: "mine.txt",
    });
  });
  it("takes an undated code for an organization's, and passes states over", () => {
    expect(actors.slice(1).map(({ names, kind, country, sector }) => [names, kind, country, sector])).toEqual([
      [["Coral Front"], "organization", "FJI", "REB"],
      [["PIFS", "Pifs"], "organization", null, "IGO"],
    ]);
  });
  it("takes no blank for a name, and no day that there is not", () => {
    const { actors: some } = readPetrarch("_\n [FJIMIL <210301]\nCORAL_FRONT_ [FJIGOV 209999-210230]\n", "mine.txt");
    expect(some.map(({ names, sector, roles }) => [names, sector, roles])).toEqual([[["Coral Front"], "GOV", []]]);
  });
  it("says what it left out", () => {
    expect(notes).toEqual(["line 8: no code for Nobody", "line 9: no country and no sector in the code for Nowhere"]);
  });
});

describe("Wikidata's JSON", () => {
  const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } } });
  const time = (value: string, precision: number) => [{ datavalue: { value: { time: value, precision } } }];
  const entities = {
    Q1: {
      id: "Q1",
      labels: { en: { value: "Tuvana Ilk" } },
      aliases: { en: [{ value: "T. V. Ilk" }] },
      claims: {
        P31: [item("Q5")],
        P27: [item("Q712")],
        P39: [
          {
            ...item("Q9"),
            qualifiers: { P580: time("+2019-05-01T00:00:00Z", 10), P582: time("+2021-00-00T00:00:00Z", 9) },
          },
        ],
      },
    },
    Q2: { id: "Q2", labels: { en: { value: "Coral Front" } }, claims: { P31: [item("Q8")], P17: [item("Q712")] } },
    Q3: { id: "Q3", claims: { P31: [item("Q8")] } },
    Q8: { id: "Q8", labels: { en: { value: "rebel group" } } },
    Q9: { id: "Q9", labels: { en: { value: "Minister of Foreign Affairs of Fiji" } } },
    Q712: {
      id: "Q712",
      labels: { en: { value: "Fiji" } },
      claims: { P298: [{ mainsnak: { datavalue: { value: "FJI" } } }] },
    },
  };
  const { actors, notes } = readWikidata(JSON.stringify({ entities }), "wd.json");
  it("takes persons with positions and their days, as finely as they are known", () => {
    expect(actors[0]).toMatchObject({
      names: ["Tuvana Ilk", "T. V. Ilk"],
      kind: "person",
      country: "FJI",
      sector: "GOV",
      roles: [{ title: "Minister of Foreign Affairs", country: "FJI", sector: "GOV", start: "2019-05", end: "2021" }],
    });
  });
  it("takes organizations by what they are", () => {
    expect(actors[1]).toMatchObject({ names: ["Coral Front"], kind: "organization", country: "FJI", sector: "REB" });
    expect(actors.length).toBe(2);
    expect(notes).toEqual(["Q3: no English label, or neither country nor kind"]);
  });
  it("passes over what is not as Wikidata writes it, and takes the rest", () => {
    const Q4 = { id: 4, labels: { en: { value: {} } }, aliases: { en: "x" }, claims: { P31: "Q5", P39: [null] } };
    const Q5 = { ...entities.Q1, claims: { ...entities.Q1.claims, P39: { 0: 1 }, P27: [{ mainsnak: [] }] } };
    expect(readWikidata(JSON.stringify({ entities: { Q4, Q5, Q6: null } }), "wd.json")).toEqual({
      actors: [
        {
          names: ["Tuvana Ilk", "T. V. Ilk"],
          kind: "person",
          country: null,
          sector: null,
          roles: [],
          source: "wd.json Q1",
        },
      ],
      notes: [],
    });
  });
  it("refuses what is none", () => {
    expect(() => readWikidata("{", "wd.json")).toThrow("not JSON");
    expect(() => readWikidata("{}", "wd.json")).toThrow("no Wikidata entities");
  });
});

describe("a file of actors", () => {
  const folder = mkdtempSync(join(tmpdir(), "actors-"));
  it("is named in what is wrong with it", () => {
    const file = join(folder, "empty.jsonl");
    writeFileSync(file, "\n");
    expect(() => readActorFile(file)).toThrow(`${file}: no actors in it`);
    expect(() => readActorFile(join(folder, "none.jsonl"))).toThrow("none.jsonl: ENOENT");
  });
});
