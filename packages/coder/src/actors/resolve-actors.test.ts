/** Texts → actors, with the real models. Rows are in actors.cases.ts; here are also the contract's general promises. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, loadLanguage } from "../language/analyse.ts";
import { findPlaces } from "../places/find-places.ts";
import { readGeonames } from "../places/geonames.ts";
import type { Note } from "../text/trace.ts";
import { findDates } from "../time/find-dates.ts";
import type { Cast } from "./actor.ts";
import { actorCases } from "./actors.cases.ts";
import { actorById, mentionHeadedBy, stateActor } from "./cast.ts";
import { registry } from "./registry.ts";
import { resolveActors } from "./resolve-actors.ts";

const files = readModels();
const models = loadLanguage(files);
const geonames = readGeonames(files.gazetteer as Uint8Array);

const castOf = (text: string, published: string | null = "2024-03-04", notes?: Note[]): Cast => {
  const language = analyse(text, models);
  const day = published === null ? null : ({ start: published, end: published, precision: "day" } as const);
  const dateline = { article: "article-0000000000000000", published: day, title: null };
  const dates = findDates(language, dateline);
  return resolveActors(
    language,
    dateline,
    dates,
    findPlaces(language, geonames),
    { registry },
    notes && ((note) => notes.push(note)),
  );
};

const lineOf = (text: string, { name, kind, country, sector, mentions }: Cast["actors"][number]): string =>
  `${name} | ${kind} | ${country ?? "-"} ${sector ?? "-"} | ${mentions.map(({ start, end }) => text.slice(start, end)).join("; ")}`;

/** The lines of a cast: its actors, then its roles. */
const linesOf = (text: string, cast: Cast): string[] => [
  ...cast.actors.map((actor) => lineOf(text, actor)),
  ...cast.actors.flatMap(({ name, roles }) =>
    roles.map(({ title, of, start, end }) => `role ${name}: ${title} | ${of} | ${start}..${end}`),
  ),
];

describe("actors of a text", () => {
  it("the table is as long as it should be", () => {
    expect(actorCases.length).toBeGreaterThanOrEqual(150);
  });

  for (const [text, ...expected] of actorCases) {
    it(`${text.replaceAll("\n", " / ") || "an empty text"} → ${expected.join("  +  ")}`, () => {
      const lines = linesOf(text, castOf(text));
      for (const line of expected) {
        const absent = line.startsWith("no ") ? `${line.slice(3)} |` : null;
        if (absent !== null) expect(lines.filter((each) => each.startsWith(absent))).toEqual([]);
        else expect(lines.filter((each) => each.startsWith(line)).length, lines.join("\n")).toBeGreaterThan(0);
      }
    });
  }
});

const article = actorCases.map(([text]) => text).join("\n\n");

/** What must hold of any cast. */
const promises = (text: string, cast: Cast): string[] => {
  const broken: string[] = [];
  const ids = cast.actors.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) broken.push("an id stands for two actors");
  cast.mentions.forEach((mention, i) => {
    const before = cast.mentions[i - 1];
    if (mention.start >= mention.end || mention.end > text.length) broken.push("a mention lies outside the text");
    if (before !== undefined && before.start > mention.start) broken.push("mentions are out of order");
    if (mention.actors.length === 0) broken.push("a mention stands for nobody");
    if (mention.actors.some((id) => !ids.includes(id))) broken.push("a mention stands for an unknown actor");
    if (mention.first > mention.last) broken.push("a mention has no tokens");
  });
  const firsts = cast.actors.map(({ mentions }) => mentions[0]?.start ?? -1);
  if (firsts.includes(-1)) broken.push("an actor has no mention");
  if (firsts.some((start, i) => start < (firsts[i - 1] ?? 0))) broken.push("actors are out of order");
  for (const { roles } of cast.actors) {
    if (roles.some(({ evidence }) => evidence.length === 0)) broken.push("a role has no evidence");
  }
  return broken;
};

describe("a cast", () => {
  const cast = castOf(article);

  it("keeps the contract's promises over a long text", () => {
    expect(promises(article, cast)).toEqual([]);
  });

  it("is the same when it is made again, and with a trace", () => {
    const notes: Note[] = [];
    expect([castOf(article), castOf(article, "2024-03-04", notes)]).toEqual([cast, cast]);
    expect(notes.filter(({ outcome }) => outcome === "kept").length).toBe(cast.actors.length);
    expect(notes.filter(({ outcome }) => outcome === "rejected").length).toBeGreaterThan(3);
  });

  it("no two mentions have the same head, where they have tokens enough", () => {
    const heads = cast.mentions.filter(({ first, last }) => last > first).map(({ head }) => head);
    expect(new Set(heads).size).toBeGreaterThan(0.98 * heads.length);
  });

  it("finds a state by its code, an actor by its id and a mention by its head", () => {
    const text = "Kenya thanked Qatar.";
    const small = castOf(text);
    const kenya = stateActor(small, "KEN");
    expect(kenya?.name).toBe("Kenya");
    expect(actorById(small, kenya?.id ?? "")).toBe(kenya);
    expect(mentionHeadedBy(small, 0)?.actors).toEqual([kenya?.id]);
    expect([stateActor(small, "FRA"), mentionHeadedBy(small, 1)]).toEqual([undefined, undefined]);
  });

  it("a user's own actors stand in for the registry", () => {
    const text = "The board of Zorin Trust Group met in Valletta.";
    const own = {
      names: ["Zorin Trust Group"],
      kind: "organization",
      country: "MLT",
      sector: "BUS",
      roles: [],
      source: "a user's file",
    } as const;
    const language = analyse(text, models);
    const dateline = { article: "article-1", published: null, title: null };
    const { actors } = resolveActors(language, dateline, [], [], { registry: [own] });
    expect(actors.find(({ name }) => name === "Zorin Trust Group")).toMatchObject({ country: "MLT", sector: "BUS" });
  });

  it("a name of the registry is read by the day of the article", () => {
    const sector = (day: string) =>
      castOf("Hakan Fidan spoke.", day).actors.find(({ name }) => name === "Hakan Fidan")?.sector;
    expect([sector("2021-05-05"), sector("2024-05-05")]).toEqual(["SPY", "GOV"]);
  });
});

describe("odd texts", () => {
  const odd = [
    " ",
    "???",
    "Iran".repeat(2_000),
    "Iran ".repeat(5_000),
    "of the ".repeat(5_000),
    "President ".repeat(3_000),
    "President of the ministry of the ".repeat(1_000),
    "Ali-".repeat(3_000),
    "al-".repeat(3_000),
    "his her their ".repeat(2_000),
    "the two countries ".repeat(2_000),
    "Mr. Ali ben Ali, the minister, ".repeat(700),
    "‘’“”\"'".repeat(1_000),
    "\uD800 Iran \uDC00 said \u0000",
    "伊朗外长访问伊拉克。 Иран и Ирак. إيران والعراق",
  ];
  for (const text of odd) {
    it(`${JSON.stringify(text.slice(0, 24))} (${text.length}) is read without complaint`, () => {
      expect(promises(text, castOf(text))).toEqual([]);
    });
  }

  it("any string is read, and spans lie within it", () => {
    const pieces = article.split(/(?<= )/);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        return promises(text, castOf(text)).length === 0;
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
