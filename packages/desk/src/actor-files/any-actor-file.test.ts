/** Actor files of whatever pieces, in all three formats: actors that fit and notes that say what does not, or a reason; nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorFile } from "./actor-file.ts";
import { isSector, readActorLines } from "./actor-lines.ts";
import { readPetrarch } from "./petrarch.ts";
import { readWikidata } from "./wikidata.ts";

/** How many actors were read. What is thrown must be a reason; what is read must fit the codebook. */
const readOf = (read: (content: string, source: string) => ActorFile, content: string): number => {
  try {
    const { actors, notes } = read(content, "mine");
    for (const { names, country, sector, roles } of actors) {
      expect([names.length > 0, names.every((name) => name.trim() !== "")]).toEqual([true, true]);
      for (const one of roles.flatMap(({ start, end }) => [start, end]))
        expect(one ?? "2020").toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
      for (const one of [country, ...roles.map((role) => role.country)]) expect(one ?? "ISO").toMatch(/^[A-Z]{3}$/);
      for (const one of [sector, ...roles.map((role) => role.sector)]) expect(one === null || isSector(one)).toBe(true);
    }
    expect(notes.filter((note) => note.trim() === "")).toEqual([]);
    return actors.length;
  } catch (error) {
    // What a reader says itself; what the language says of a mistake of ours has a name of its own.
    const { name, message } = error as Error;
    expect([name, message]).toEqual(["Error", expect.stringMatching(/\w/)]);
    return 0;
  }
};

const noise = fc.string({ unit: "binary", maxLength: 8 });
const value = fc.oneof(
  fc.constantFrom<unknown>(
    "person",
    "FJI",
    "GOV",
    "2021-03",
    "2021-13",
    ["Tuvana Ilk"],
    "toString",
    "Q712",
    "",
    null,
    {},
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

describe("an actor file", () => {
  it("of any lines", () => {
    const field = fc.constantFrom("names", "kind", "country", "sector", "roles", "__proto__");
    const role = fc.dictionary(fc.constantFrom("title", "of", "country", "sector", "start", "end"), value);
    const line = fc.oneof(
      fc.dictionary(field, value),
      fc.record(
        { names: fc.constant(["A B"]), kind: fc.constant("person"), country: value, sector: value },
        { requiredKeys: ["names", "kind"] },
      ),
      fc.record({ names: fc.array(noise), kind: fc.constant("organization"), roles: fc.array(role, { maxLength: 2 }) }),
      value,
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        read += readOf(readActorLines, lines.map((one) => JSON.stringify(one)).join("\n"));
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it("of any dictionary", () => {
    const piece = fc.constantFrom(
      ...[
        "TUVANA_ILK_",
        "+ILK_",
        "[FJIGOV 210301-220401]",
        "[FJIMIL <210301]",
        "[>210301]",
        "[FJI",
        "]",
        "[XYZ]",
        "[]",
        "\n",
        "\n",
      ],
      ...["\r\n", "#", ";", "<!--", "-->", " ", "\t", "_", "[---GOV]", "[FJIGOV 999999-000000]", "{A|B}", "\0"],
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: piece }, noise), { maxLength: 20 }), (pieces) => {
        read += readOf(readPetrarch, pieces.join(""));
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it("of any Wikidata", () => {
    const snak = fc.record({ mainsnak: value, qualifiers: value, rank: value }, { requiredKeys: [] });
    const item = fc.record(
      {
        id: fc.constantFrom("Q1", "Q712", ""),
        labels: fc.oneof(value, fc.constant({ en: { language: "en", value: "Tuvana Ilk" } })),
        aliases: fc.oneof(value, fc.constant({ en: [{ language: "en", value: "T. Ilk" }] })),
        claims: fc.oneof(
          value,
          fc.dictionary(fc.constantFrom("P31", "P27", "P39", "P17", "P297", "P298"), fc.oneof(value, fc.array(snak))),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ entities: fc.oneof(value, fc.dictionary(fc.constantFrom("Q1", "Q712"), item)) }),
          fc.array(fc.oneof(item, value), { maxLength: 4 }),
          value,
        ),
        fc.boolean(),
        (document, lines) => {
          readOf(
            readWikidata,
            lines && Array.isArray(document)
              ? document.map((one) => JSON.stringify(one)).join("\n")
              : JSON.stringify(document),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
