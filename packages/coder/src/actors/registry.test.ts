/** The tables the registry is made of, held to what they promise. */
import { statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { groups } from "../codebook/groups.ts";
import { honorifics } from "../codebook/honorifics.ts";
import { offices } from "../codebook/offices.ts";
import { bodies } from "../codebook/organizations.ts";
import { organizationTerms } from "../codebook/registry/organization-terms.ts";
import { sectors } from "../codebook/sectors.ts";
import { states } from "../codebook/states.ts";
import { nameOf } from "./names.ts";
import {
  holderOf,
  isCurrent,
  knownBySurname,
  knownPersons,
  organizationOn,
  registry,
  registryIndex,
} from "./registry.ts";

const codes = new Set(states.map(({ code }) => code));
const index = registryIndex(registry);

describe("the registry", () => {
  it("holds more than a thousand actors, of most states", () => {
    expect(registry.length).toBeGreaterThan(1000);
    const covered = new Set(registry.map(({ country }) => country).filter((country) => country !== null));
    expect(covered.size).toBeGreaterThan(150);
  });

  it("names only states of the codebook and sectors of PLOVER", () => {
    const odd = registry.filter(
      ({ country, sector }) => (country !== null && !codes.has(country)) || (sector !== null && !(sector in sectors)),
    );
    expect(odd.map(({ names, country }) => `${names[0]} ${country}`)).toEqual([]);
  });

  it("gives days as ISO prefixes, and no office ends before it begins", () => {
    const iso = /^\d{4}(?:-\d{2}){0,2}$/;
    const odd = registry.flatMap(({ names, roles }) =>
      roles
        .filter(({ start, end }) => {
          if ((start !== null && !iso.test(start)) || (end !== null && !iso.test(end))) return true;
          return start !== null && end !== null && end < start.slice(0, end.length);
        })
        .map(({ title, start, end }) => `${names[0]}: ${title} ${start}..${end}`),
    );
    expect(odd).toEqual([]);
  });

  it("lists no name of an organization twice with different codes", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { kind, names, country, sector } of registry) {
      if (kind === "person") continue;
      for (const name of names) {
        const code = `${country ?? ""}${sector}`;
        if (seen.has(name) && seen.get(name) !== code) twice.push(`${name}: ${seen.get(name)}, ${code}`);
        seen.set(name, code);
      }
    }
    expect(twice.length, twice.join("; ")).toBeLessThan(12);
  });

  it("every actor has a source and a name", () => {
    expect(registry.filter(({ names, source }) => names[0] === undefined || source === "")).toEqual([]);
  });

  for (const [name, expected] of [
    ["Javad Zarif", "Mohammad Javad Zarif"],
    ["Mostafa al-Kazemi", "Mustafa al-Kadhimi"],
    ["Tayyip Erdoğan", "Recep Tayyip Erdogan"],
    ["Vladimir Zelenskiy", "Volodymyr Zelensky"],
    ["Moammar Qaddafi", "Muammar Gaddafi"],
    ["Zarif", null],
    ["Nobody Known", null],
  ] as const) {
    it(`${name} in full is ${expected ?? "nobody"}`, () => {
      expect(knownPersons(index, nameOf(name))[0]?.names[0] ?? null).toBe(expected);
    });
  }

  for (const [name, day, expected] of [
    ["Sharif", "2015-05-05", ["Nawaz Sharif", "Raheel Sharif"]],
    ["Sharif", "2024-12-05", ["Shehbaz Sharif"]],
    ["Putin", "2024-12-05", ["Vladimir Putin"]],
    ["Merkel", "2024-12-05", ["Angela Merkel"]],
    ["Merkel", "2050-12-05", []],
  ] as const) {
    it(`${name} alone in ${day.slice(0, 4)} is ${expected.join(" or ") || "nobody"}`, () => {
      const found = knownBySurname(index, nameOf(name), day).map(({ names }) => names[0]);
      expect(found.sort()).toEqual([...expected]);
    });
  }

  it("tells who held an office on a day", () => {
    const on = (day: string) => holderOf(index, "prime minister", "IRQ", day)?.names[0];
    expect([on("2019-06-01"), on("2020-07-20"), on("2023-01-01"), on("1950-01-01")]).toEqual([
      "Adel Abdul Mahdi",
      "Mustafa al-Kadhimi",
      "Mohammed Shia al-Sudani",
      undefined,
    ]);
  });

  it("has a row for every organization whose sectors have days, and none of them overlap", () => {
    const names = new Set(registry.filter(({ kind }) => kind !== "person").map((actor) => actor.names[0]));
    expect(organizationTerms.filter(([name]) => !names.has(name))).toEqual([]);
    const overlaps = organizationTerms.filter(([name, , , start], i) => {
      const [before, , , , end] = organizationTerms[i - 1] ?? [];
      return before === name && (end == null || start === null || start <= end);
    });
    expect(overlaps).toEqual([]);
  });

  for (const [name, day, sector] of [
    ["Taliban", "1999-05-01", "GOV"],
    ["Taliban", "2020-02-29", "REB"],
    ["Taliban", "2021-08-15", "GOV"],
    ["Taliban", null, "REB"],
    ["Hayat Tahrir al-Sham", "2024-12-07", "REB"],
    ["Hayat Tahrir al-Sham", "2025-03-01", "GOV"],
    ["Syrian National Army", "2025-06-01", "MIL"],
    ["Tigray People's Liberation Front", "2021-06-28", "REB"],
    ["Tigray People's Liberation Front", "2024-06-28", "PTY"],
    ["National League for Democracy", "2018-01-01", "PTY"],
    ["National League for Democracy", "2022-01-01", "OPP"],
    ["Muslim Brotherhood", "2012-10-10", "PTY"],
    ["Awami League", "2025-01-01", "OPP"],
    ["Hezbollah", "2025-01-01", "PRM"],
  ] as const) {
    it(`${name} is ${sector} ${day === null ? "where there is no day" : `on ${day}`}`, () => {
      const known = registry.find((actor) => actor.kind !== "person" && actor.names[0] === name);
      expect(known && organizationOn(known, day).sector).toBe(sector);
      expect(known && organizationOn(known, day)).toBe(known && organizationOn(known, day));
    });
  }

  it("is with the gazetteer less than 6 MB to send", () => {
    const gazetteer = statSync("models/gazetteer.bin.gz").size;
    const packed = gzipSync(JSON.stringify(registry)).length;
    expect(gazetteer + packed).toBeLessThan(6e6);
    expect(gazetteer).toBeGreaterThan(1e5);
  });

  it("takes everyone for current where there is no day", () => {
    expect(registry.filter(({ kind }) => kind === "person").every((actor) => isCurrent(actor, null, 0))).toBe(true);
  });
});

describe("the tables of descriptions", () => {
  const rows = [
    ...offices.map(({ title, sector }) => [title, sector] as const),
    ...bodies.map(({ noun, sector }) => [noun, sector] as const),
    ...groups,
    ...honorifics.map(({ words, sector }) => [words, sector] as const),
  ];

  it("are in lower case without stray spaces, with sectors of PLOVER", () => {
    const odd = rows.filter(
      ([words, sector]) =>
        words !== words.toLowerCase() ||
        words !== words.trim() ||
        words === "" ||
        (sector !== null && !(sector in sectors)),
    );
    expect(odd).toEqual([]);
  });

  it("an office sent abroad is no office that a state has once", () => {
    expect(offices.filter(({ one, abroad }) => one && abroad)).toEqual([]);
  });
});
