/** Whatever stands behind `dragoman`: an exit code of the contract and lines of talk, never a stack or words of the language. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const desk = pathToFileURL(`${resolve(import.meta.dirname, "..", "packages", "desk", "dist")}/`);
// `serve` would go on for ever; its arguments are tried in cli.test.ts.
const commands = [
  "code",
  "parse",
  "relate",
  "explain",
  "eval",
  "add",
  "dossier",
  "brief",
  "archive",
  "actors",
  "review",
];

/** What a process does with many lists of arguments, one after the other: the built commands, the world around them made up. */
const program = `
import { Readable, Writable } from "node:stream";
const load = (name) => import(${JSON.stringify(desk.href)} + name + ".js");
const { runCommand } = await load("cli/run-command");
const { talkTo } = await load("cli/talk");
const { outputTo } = await load("cli/output");
const { readSettings } = await load("settings");
const commands = Object.fromEntries(
  ${JSON.stringify(commands)}.map((name) => [name, async () => (await load("cli/" + name))[name + "Command"]]),
);
let lists = "";
for await (const piece of process.stdin) lists += piece;
const told = [];
for (const args of JSON.parse(lists)) {
  let said = "";
  const kept = new Writable({ write: (piece, _, done) => { said += piece; done(); } });
  const status = await runCommand(args, commands, "0.0.0", {
    settings: readSettings({}),
    output: outputTo(new Writable({ write: (_, __, done) => done() })),
    talk: talkTo(kept),
    stdin: Readable.from([Buffer.from("The envoys met in Oslo.")]),
    stop: new AbortController().signal,
    now: () => "2020-08-01T10:00:00Z",
  });
  told.push({ args, status, said });
}
process.stdout.write(JSON.stringify(told));
`;

interface Told {
  readonly args: readonly string[];
  readonly status: number;
  readonly said: string;
}

describe("any arguments", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-arguments-"));
    writeFileSync(
      join(folder, "a.txt"),
      "The foreign minister of Norway met the foreign minister of Chad in Oslo on Monday.\n",
    );
    writeFileSync(join(folder, "a.jsonl"), '{"text": "They met in Oslo."}\n{\n{"names": 1, "reviews": []}\n');
    writeFileSync(join(folder, "broken.db"), "no database");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("give an exit code and lines of talk", () => {
    const option = fc.constantFrom(
      ...["--archive", "--published", "--outlet", "--jobs", "--since", "--until", "--format", "--step", "--actors"],
      ...[
        "--lexicon",
        "--conllu",
        "--by",
        "--rebuild",
        "--author",
        "--reason",
        "--type",
        "--status",
        "-o",
        "--help",
        "--",
      ],
    );
    const word = fc.constantFrom(
      ...[
        "a.txt",
        "a.jsonl",
        "none.txt",
        ".",
        "-",
        "mine.db",
        "broken.db",
        "none.db",
        "NOR",
        "TCD",
        "Norway",
        "IRN",
        "check",
      ],
      ...[
        "export",
        "import",
        "list",
        "confirm",
        "correct",
        "undo",
        "same",
        "different",
        "merges",
        "2020-07-21",
        "2020-13-01",
      ],
      ...["1", "0", "-1", "1e9", "json", "md", "week", "toString", "__proto__", "", " ", "x.docx", "x.md", "e1", "Ana"],
    );
    const part = fc.oneof(
      { weight: 3, arbitrary: option },
      { weight: 6, arbitrary: word },
      fc.string({ maxLength: 6 }).filter((text) => !/[/\\\0]/.test(text)),
    );
    const name = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...commands, "help") }, part);
    const lists = fc.sample(
      fc.tuple(name, fc.array(part, { maxLength: 6 })).map(([first, rest]) => [first, ...rest]),
      { numRuns: 100, seed: Number(process.env.FAST_CHECK_SEED ?? 20200720) },
    );
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: folder,
      input: JSON.stringify(lists),
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect([status, stderr]).toEqual([0, ""]);
    const told = JSON.parse(stdout) as readonly Told[];
    expect(told.length).toBe(lists.length);
    const faults = told.filter(
      ({ status: code, said }) =>
        ![0, 1, 2].includes(code) ||
        (code !== 0 && !said.startsWith("dragoman: ")) ||
        /\n {4}at |Cannot read|is not (?:a function|iterable|defined)|undefined|\[object /.test(said),
    );
    expect(faults).toEqual([]);
    for (const code of [0, 1, 2]) expect(told.filter((one) => one.status === code).length).toBeGreaterThan(2);
  }, 300_000);
});
