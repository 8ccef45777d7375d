/** Reads every import of the two packages and holds it to the order in rooms.ts. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { coderPackage, coderRooms, deskRooms } from "../rooms.ts";

const root = resolve(import.meta.dirname, "..");
const importPattern =
  /(?:^|[\s;}])(?:import|export)\s[^"';]*?from\s*["']([^"']+)["']|import\s*\(\s*["']([^"']+)["']|^import\s*["']([^"']+)["']/gm;

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const importsBelow = (folder: string): Import[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const file = join(folder, name);
      return [...readFileSync(file, "utf8").matchAll(importPattern)].map((match) => ({
        file,
        specifier: (match[1] ?? match[2] ?? match[3]) as string,
      }));
    });

/** The room of a file: the first part of its path below src. */
const roomOf = (source: string, file: string): string => relative(source, file).split(sep)[0] as string;

/** Why an import breaks the order, or null. */
const breach = (source: string, rooms: readonly (readonly string[])[], { file, specifier }: Import): string | null => {
  if (!specifier.startsWith(".")) return null;
  const target = resolve(dirname(file), specifier);
  if (relative(source, target).startsWith("..")) {
    return file.endsWith(".test.ts") ? null : `${relative(root, file)} imports ${specifier} from outside its package`;
  }
  const from = roomOf(source, file);
  const to = roomOf(source, target);
  if (from === to) return null;
  const level = (room: string) => rooms.findIndex((line) => line.includes(room));
  if (level(from) < 0) return `${relative(root, file)}: room ${from} is not in rooms.ts`;
  if (level(to) < 0) return `${relative(root, file)} imports ${specifier}: room ${to} is not in rooms.ts`;
  // A room's tests may look down: they run the real pipeline over the room's own cases.
  if (file.endsWith(".test.ts")) return null;
  return level(to) < level(from) ? null : `${relative(root, file)} imports ${specifier}: ${to} is not above ${from}`;
};

const packages = [
  { name: "coder", rooms: coderRooms, fewest: 60 },
  { name: "desk", rooms: deskRooms, fewest: 40 },
] as const;

describe("the order of rooms", () => {
  for (const { name, rooms, fewest } of packages) {
    const source = join(root, "packages", name, "src");
    const imports = importsBelow(source);

    it(`${name}: this test sees the imports at all`, () => {
      expect(imports.length).toBeGreaterThan(fewest);
    });

    it(`${name}: every import looks up the house`, () => {
      expect(imports.map((each) => breach(source, rooms, each)).filter((found) => found !== null)).toEqual([]);
    });
  }

  it("an import that looks down is reported", () => {
    const source = join(root, "packages", "coder", "src");
    const down = { file: join(source, "time", "calendar.ts"), specifier: "../events/event.ts" };
    const sibling = { file: join(source, "time", "calendar.ts"), specifier: "../places/place.ts" };
    const up = { file: join(source, "time", "calendar.ts"), specifier: "../text/span.ts" };
    expect([down, sibling, up].map((each) => breach(source, coderRooms, each) !== null)).toEqual([true, true, false]);
  });

  it("the coder imports nothing from outside itself", () => {
    const source = join(root, "packages", "coder", "src");
    const foreign = importsBelow(source)
      .filter(({ file }) => !file.endsWith(".test.ts"))
      .filter(({ specifier }) => !specifier.startsWith("."));
    expect(foreign).toEqual([]);
  });

  it("the desk sees the coder only by its package name", () => {
    const imports = importsBelow(join(root, "packages", "desk", "src"));
    expect(imports.filter(({ specifier }) => specifier.startsWith(coderPackage)).length).toBeGreaterThan(5);
    expect(imports.filter(({ specifier }) => /packages\/coder|\.\.\/coder/.test(specifier))).toEqual([]);
  });
});
