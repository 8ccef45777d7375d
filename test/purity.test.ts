/** The coder cannot see the world: what would let it does not compile, or does not pass lint, in its folder. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules", ".bin", name);

/** What the compiler says of one file under the coder's own settings. */
const compile = (source: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-purity-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "probe.ts"), source);
    const settings = {
      extends: join(root, "packages", "coder", "tsconfig.json"),
      compilerOptions: { noEmit: true, composite: false, rootDir: folder },
      include: ["probe.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    return spawnSync(bin("tsc"), ["-p", folder], { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What the linter says of one file that stands where the coder stands, under the checkout's own settings. */
const lint = (source: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-purity-"));
  try {
    const room = join(folder, "packages", "coder", "src", "text");
    mkdirSync(room, { recursive: true });
    for (const settings of ["biome.json", "no-randomness.grit"])
      copyFileSync(join(root, settings), join(folder, settings));
    writeFileSync(join(room, "probe.ts"), source);
    const result = spawnSync(bin("biome"), ["lint", "--vcs-enabled=false", "packages"], {
      cwd: folder,
      encoding: "utf8",
    });
    return result.status === 0 ? "" : result.stdout + result.stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("the purity of the coder", () => {
  it("an innocent file compiles and passes lint", () => {
    const source = "export const twice = (n: number): number => n * 2;\n";
    expect([compile(source), lint(source)]).toEqual(["", ""]);
  });

  for (const [name, expression] of [
    ["process", "process.argv"],
    ["fetch", 'fetch("http://localhost")'],
    ["document", "document.title"],
    ["console", "console.log"],
    ["Buffer", "Buffer.alloc(1)"],
    ["setTimeout", "setTimeout"],
  ] as const) {
    it(`${name} does not compile there`, () => {
      expect(compile(`export const seen: unknown = ${expression};\n`)).toContain(`Cannot find name '${name}'`);
    });
  }

  it("a module of Node does not compile there", () => {
    expect(compile('import { readFileSync } from "node:fs";\nexport const seen: unknown = readFileSync;\n')).toContain(
      "node:fs",
    );
  });

  for (const [name, expression] of [
    ["Date", "new Date()"],
    ["Intl", "new Intl.NumberFormat()"],
    ["Math.random", "Math.random()"],
  ] as const) {
    it(`${name} does not pass lint there`, () => {
      expect(lint(`export const seen: unknown = ${expression};\n`)).toMatch(/The coder|global variable/);
    });
  }
});
