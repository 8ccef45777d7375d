import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Measurement } from "../measure/measure.ts";
import { readSettings } from "../settings.ts";
import { codeCommand } from "./code.ts";
import { type Command, UsageError } from "./command.ts";
import { evalCommand } from "./eval.ts";
import { outputTo } from "./output.ts";
import { talkTo } from "./talk.ts";

const text =
  "The foreign minister of Norway visited Chad on Monday. Chad thanked Norway for its help.\n\n" +
  "Norway's ambassador left Niger a week ago.";
const visit = {
  type: "CONSULT",
  actor: ["NOR"],
  recipient: ["TCD"],
  status: "occurred",
  date: "2019-04-08",
  evidence: "The foreign minister of Norway visited Chad on Monday",
};
const article = { text, published: "2019-04-09", outlet: "Fjord Post" };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-eval-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return path;
};

/** Runs a command in this process, as the command line would. */
const run = async (command: Command, args: readonly string[], input = "") => {
  const keeper = () => {
    const pieces: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        pieces.push(String(chunk));
        done();
      },
    });
    return { stream, text: () => pieces.join("") };
  };
  const [out, err] = [keeper(), keeper()];
  const status = await command.run(args, {
    settings: readSettings({}, join(folder, "none.json")),
    output: outputTo(out.stream),
    talk: talkTo(err.stream),
    stdin: Readable.from([Buffer.from(input)]),
    stop: new AbortController().signal,
    now: () => "2019-04-09T00:00:00Z",
  });
  return { status, stdout: out.text(), stderr: err.text() };
};

const figuresOf = (stdout: string) => JSON.parse(stdout) as Measurement & { sentence: string };

describe("dragoman eval", () => {
  it("codes the texts of gold and measures what it coded", async () => {
    const path = write("gold.jsonl", [{ ...article, coder: "Ada", events: [visit] }]);
    const { status, stdout, stderr } = await run(evalCommand, [path, "--format", "json", "--by", "type,outlet"]);
    expect([status, stderr]).toEqual([0, ""]);
    const figures = figuresOf(stdout);
    expect(figures).toMatchObject({
      articles: 1,
      annotators: ["Ada"],
      match: "triple",
      all: { required: 1, found: 1 },
      attributes: [
        { name: "status", compared: 1, figure: { value: 1 } },
        { name: "date", compared: 1, figure: { value: 1 } },
      ],
    });
    expect(figures.coder.models.length).toBeGreaterThan(3);
    expect(Object.keys(figures.by)).toEqual(["type", "outlet"]);
    expect(figures.sentence).toMatch(/^On 1 article with 1 event, dragoman \d/);
  });

  it("names broken lines, measures the rest and ends with 1", async () => {
    const path = write("broken.jsonl", [
      { ...article, events: [visit] },
      "{",
      { ...article, coder: "Bo", events: [{}] },
    ]);
    const { status, stdout, stderr } = await run(evalCommand, [path]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `dragoman: ${path}#2: not JSON\n` +
        `dragoman: ${path}#3: events[0]: no \`type\`; events[0]: \`actor\` is nothing, not a list of states such as ["IRN"]\n`,
    );
    expect(stdout).toMatch(/^On 1 article with 1 event, /);
  });

  it("finds a record that nobody corrected without error", async () => {
    const coded = await run(codeCommand, ["-"], `${JSON.stringify(article)}\n`);
    const { status, stdout } = await run(evalCommand, ["-", "--format", "json"], coded.stdout);
    expect(status).toBe(0);
    const { all, corrected, annotators } = figuresOf(stdout);
    expect(all.required).toBeGreaterThan(0);
    expect([all.precision.value, all.recall.value, corrected, annotators]).toEqual([1, 1, 1, ["review"]]);
  });

  it("compares annotators with each other, the article being coded once", async () => {
    const lines = ["Ada", "Bo"].map((coder) => ({ ...article, coder, events: [visit] }));
    const { stdout } = await run(evalCommand, [write("two.jsonl", lines), "--format", "md"]);
    expect(stdout).toMatch(/\n\| Ada · Bo \| 1 \| 1 \|/);
    expect(stdout).toMatch(/\n\| Ada · Bo · dragoman [\d.]+ \| 1 \|/);
  });

  for (const [name, path, reason] of [
    ["a file that is not there", "missing.jsonl", "no such file"],
    ["a folder", ".", "a folder, not a file of gold"],
    ["an empty file", "empty.jsonl", "empty file"],
  ] as const) {
    it(`${name} is named, nothing is measured, and the exit code is 1`, async () => {
      write("empty.jsonl", []);
      const { status, stdout, stderr } = await run(evalCommand, [join(folder, path)]);
      expect([status, stdout, stderr]).toEqual([1, "", `dragoman: ${join(folder, path)}: ${reason}\n`]);
    });
  }

  for (const [args, message] of [
    [[], "eval: one FILE of gold is needed"],
    [["a.jsonl", "b.jsonl"], "eval: one FILE of gold is needed"],
    [["a.jsonl", "--match", "some"], '--match: "some" is none of triple, type, pair'],
    [["a.jsonl", "--by", "type,year"], '--by: "year" is none of type, quad, status, outlet'],
    [["a.jsonl", "--format", "pdf"], '--format: "pdf" is none of text, md, json'],
    [["a.jsonl", "--match", "constructor"], '--match: "constructor" is none of triple, type, pair'],
  ] as const) {
    it(`${args.join(" ") || "no file"} is wrong usage`, async () => {
      await expect(run(evalCommand, args)).rejects.toThrow(new UsageError(message));
    });
  }
});
