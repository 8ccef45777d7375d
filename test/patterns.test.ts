/**
 * No pattern takes more than linear time, whatever it is given: strangers write the texts, pages and requests. Reads every regular
 * expression of the two packages, those in the sources and those that are built as modules load, and asks scslre, a static analyser,
 * whether a text can make it slow: by two repetitions that trade characters, one that meets itself, or one that is begun anew at each.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { analyse } from "scslre";
import { describe, expect, it, vi } from "vitest";
import { parseAst } from "vitest/node";

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Patterns that would be slow on a long text and never get one. */
const shortTexts: readonly (Pick<Pattern, "file" | "source"> & { readonly reason: string })[] = [
  {
    file: "packages/desk/src/reading/text.ts",
    source: String.raw`\p{L}.*\s`,
    reason: "a line of more than 200 characters is not asked",
  },
  {
    file: "packages/desk/src/reading/text.ts",
    source: String.raw`^[^()\n]{2,80}?,\s+([^(),\n]{3,20}(?:, ?\d{4})?)\s*(?:\(|[-–—]{1,2}\s)`,
    reason: "a paragraph's first 120 characters are asked",
  },
];

/** Files that build patterns of what they are given when they run. */
const builtLater = ["packages/coder/src/shape/fits.ts"];

const root = resolve(import.meta.dirname, "..");
const folders = ["packages/coder/src", "packages/desk/src"];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test|\.cases|\.d)\.ts$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort(),
);

/** Goes through a syntax tree. */
const visit = (node: unknown, see: (node: { readonly [field: string]: unknown }) => void): void => {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as { readonly [field: string]: unknown });
  for (const child of Object.values(node)) visit(child, see);
};

const written: Pattern[] = [];
const building = new Set<string>();
for (const file of files)
  visit(parseAst(readFileSync(join(root, file), "utf8"), { lang: "ts" }), (node) => {
    const { regex, callee } = node as { regex?: { pattern: string; flags: string }; callee?: { name?: string } };
    if (regex) written.push({ file, source: regex.pattern, flags: regex.flags });
    if (callee?.name === "RegExp") building.add(file);
  });

/** Whether it works when it is loaded: the door, a worker, what runs in a browser. */
const isProgram = (file: string): boolean => /\/(?:main|cli\/code-worker|web\/browser\/[^/]+)\.ts$/.test(file);

/** What modules build while they load, by the file that builds it. */
const built = await (async (): Promise<readonly Pattern[]> => {
  const found: Pattern[] = [];
  const recording = new Proxy(RegExp, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      const caller = (new Error().stack ?? "").split("\n").find((line) => /packages[\\/]\w+[\\/]src/.test(line)) ?? "";
      const file = files.find((name) => caller.replaceAll("\\", "/").includes(`/${name}:`));
      if (file !== undefined) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.resetModules();
  vi.stubGlobal("RegExp", recording);
  try {
    for (const file of files) if (!isProgram(file)) await import(join(root, file));
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
})();

/** How a text can make it slow; empty where none can. A sticky one is tried at one place alone: it moves to no other. */
const slowness = ({ source, flags }: Pick<Pattern, "source" | "flags">): readonly string[] => [
  ...new Set(
    analyse(
      { source, flags: flags.replaceAll(/[dy]/g, "") },
      { reportTypes: { Move: !flags.includes("y") } },
    ).reports.map(
      ({ type, character, exponential }) =>
        `${type}${exponential ? ", exponential" : ""} at ${JSON.stringify(character.pick)}`,
    ),
  ),
];

describe("regular expressions", () => {
  it("are found at all", () => {
    expect(written.length).toBeGreaterThan(600);
    expect(built.length).toBeGreaterThan(60);
    expect(relative(root, join(root, files[0] as string))).toMatch(/^packages/);
  });

  it("are judged: what is slow is known as slow", () => {
    const slow = [/(?:a+)+$/, /^a*a*$/, /\s+$/, /(\S+\s*)+;/, /\[[^\]]*\]/].map((one) => slowness(one).length > 0);
    expect(slow).toEqual([true, true, true, true, true]);
    expect([/^\s+/, /(?<!\s)\s+$/, /\[[^[\]]*\]/].flatMap(slowness)).toEqual([]);
  });

  it("that are built later are known", () => {
    const seen = new Set(built.map(({ file }) => file));
    expect([...building].filter((file) => !seen.has(file))).toEqual(builtLater);
  });

  it("are linear", () => {
    const known = new Set(shortTexts.map(({ file, source }) => `${file} /${source}/`));
    const slow = [...written, ...built].flatMap((one) => {
      const name = `${one.file} /${one.source}/`;
      const how = known.has(name) ? [] : slowness(one);
      return how.length === 0 ? [] : [`${name}: ${how.join("; ")}`];
    });
    expect(slow).toEqual([]);
  });

  it.each(shortTexts)("$file /$source/ would be slow, but $reason", ({ file, source }) => {
    const found = [...written, ...built].filter((one) => one.file === file && one.source === source);
    expect(found.map((one) => slowness(one).length > 0)).toEqual([true]);
  });
});
