/** The command line as a person or a script meets it: the built program, run as a process. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "../packages/desk/src/archive/sqlite/driver.ts";
import { openArchive } from "../packages/desk/src/archive/sqlite/sqlite-archive.ts";

const root = resolve(import.meta.dirname, "..");
const program = join(root, "packages", "desk", "bin", "dragoman.js");
const samples = join(root, "samples");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env, DRAGOMAN_ARCHIVE: undefined, DRAGOMAN_DEBUG: undefined };
const run = (args: readonly string[], input: string | Uint8Array = "", env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    env: { ...environment, ...env },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr, lines: stdout.split("\n").filter((line) => line !== "") };
};
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd: folder, env: environment, stdio: "pipe" });
const write = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
};
const records = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line) as { article: { [field: string]: unknown } });

const story =
  "Envoys meet in Oslo\n\nThe foreign minister of Norway met the foreign minister of Chad in Oslo on Monday.\n";
const lineOf = (n: number) =>
  `${JSON.stringify({ text: `The foreign minister of Norway met envoy number ${n} of Chad in Oslo on Monday.`, published: "2019-04-09" })}\n`;

describe("a lexicon of one's own", () => {
  const article = "The foreign minister of Norway schmoozed the foreign minister of Chad in Oslo on Monday.\n";
  const code = (words: string) => run(["code", "-", "--lexicon", write("words.jsonl", words)], article);

  it("adds words for deeds, and is named in the record", () => {
    const { stdout } = code('{"pos":"verb","pattern":"schmooze","type":"CONSULT"}\n');
    const record = JSON.parse(stdout) as { events: { type: string }[]; coder: { models: string[] } };
    expect(record.events.map(({ type }) => type)).toEqual(["CONSULT"]);
    expect(record.coder.models.at(-1)).toMatch(/^lexicon@/);
  });

  it("is refused with file, line and reason", () => {
    const { status, stderr } = code('{"pos":"verb","pattern":"schmooze","type":"CHAT"}\n');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('words.jsonl: line 1: `type` "CHAT" is none of AGREE'),
    ]);
  });
});

describe("usage", () => {
  for (const [args, status, stderr] of [
    [[], 2, "dragoman: no command given; dragoman help lists them\n"],
    [["cod"], 2, 'dragoman: no command is named "cod"; did you mean code?\n'],
    [["code", "--nonsense"], 2, "dragoman: Unknown option '--nonsense'\n"],
    [["code", "--jobs", "none"], 2, 'dragoman: --jobs: "none" is not a whole number from 1 to 64\n'],
    [["code", "--published", "someday", "a.txt"], 2, 'dragoman: --published: "someday" is no date\n'],
    [["add"], 2, "dragoman: add: no PATH given\n"],
    [["explain"], 2, "dragoman: explain: no PATH given\n"],
    [["eval"], 2, "dragoman: eval: one FILE of gold is needed\n"],
    [["dossier", "NOR"], 2, "dragoman: dossier: two states are needed, such as IRN IRQ\n"],
    [["dossier", "NOR", "Narnia"], 2, 'dragoman: dossier: "Narnia" is no state\'s code or name\n'],
    [["dossier", "NOR", "norway"], 2, "dragoman: dossier: two different states are needed\n"],
    [["dossier", "NOR", "TCD", "--format", "pdf"], 2, 'dragoman: --format: "pdf" is none of text, md, json\n'],
    [
      ["dossier", "NOR", "TCD", "--since", "2020-07-32"],
      2,
      'dragoman: --since: "2020-07-32" is not a day such as 2020-07-21\n',
    ],
    [
      ["dossier", "NOR", "TCD", "--archive", "none.db"],
      1,
      "dragoman: none.db: no such archive; dragoman add makes one\n",
    ],
    [["serve", "--archive", "none.db"], 1, "dragoman: none.db: no such archive; dragoman add makes one\n"],
    [
      ["serve", "--host", "0.0.0.0", "--archive", "none.db"],
      1,
      "dragoman: none.db: no such archive; dragoman add makes one\n",
    ],
    [["serve", "--port", "99999"], 2, 'dragoman: --port: "99999" is not a whole number from 0 to 65535\n'],
    [["add", "a.txt", "--archive", "."], 1, "dragoman: .: cannot be opened or made\n"],
  ] as const) {
    it(`dragoman ${args.join(" ")} ends with ${status} and one line`, () => {
      const result = run(args);
      expect([result.status, result.stdout, result.stderr]).toEqual([status, "", stderr]);
    });
  }

  it("help and version are data", () => {
    const version = (
      JSON.parse(readFileSync(join(root, "packages", "desk", "package.json"), "utf8")) as { version: string }
    ).version;
    expect(run(["--version"]).stdout).toBe(`dragoman ${version}\n`);
    for (const args of [["help"], ["--help"]]) {
      const { status, stdout, stderr } = run(args);
      expect([status, stderr]).toEqual([0, ""]);
      for (const name of ["code", "parse", "relate", "explain", "eval", "add", "dossier", "serve"])
        expect(stdout).toContain(`\n  ${name} `);
    }
    expect(run(["help", "relate"]).stdout).toBe(run(["relate", "--help"]).stdout);
  });

  it("a setting that cannot be used is named", () => {
    const { status, stderr } = run(["help"], "", { DRAGOMAN_PORT: "http" });
    expect([status, stderr]).toEqual([2, 'dragoman: DRAGOMAN_PORT: "http" is not a whole number from 0 to 65535\n']);
  });
});

describe("code", () => {
  it("gives a record a line, in the order of the inputs, the same with several jobs", () => {
    const one = run(["code", samples]);
    const two = run(["code", samples, "--jobs", "2"]);
    expect([one.status, one.stderr, two.status, two.stderr]).toEqual([0, "", 0, ""]);
    expect(two.stdout).toBe(one.stdout);
    expect(one.lines.length).toBeGreaterThanOrEqual(14);
    const days = records(one.lines).map(({ article }) => (article.published as { start: string }).start.slice(0, 7));
    expect(days[0]).toBe("2020-07");
    expect(days.at(-1)).toBe("2020-08");
  });

  it("reads standard input, and keeps a JSONL text exactly as it is", () => {
    const text = "  The envoys met. \r\n\r\nLeave a Comment\n";
    const result = run(["code", "-"], `${JSON.stringify({ text, title: null })}\n`);
    expect(result.status).toBe(0);
    expect(records(result.lines)[0]?.article).toMatchObject({ text, title: null, outlet: null, published: null });
    expect(records(run(["code"], story).lines)[0]?.article).toMatchObject({ title: "Envoys meet in Oslo" });
  });

  it("takes date and outlet from the command line", () => {
    const result = run(["code", "-", "--published", "9 April 2019", "--outlet", "Fjord Post"], story);
    expect(records(result.lines)[0]?.article).toMatchObject({
      outlet: "Fjord Post",
      published: { start: "2019-04-09", end: "2019-04-09", precision: "day" },
    });
  });

  it("ends quietly when its reader has had enough", async () => {
    const child = start("code", samples);
    const stderr: string[] = [];
    child.stderr?.on("data", (chunk) => stderr.push(String(chunk)));
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [status] = await once(child, "exit");
    expect([status, stderr.join("")]).toEqual([0, ""]);
  });
});

describe("bad input", () => {
  it("is named with its reason, the rest is read, and the exit code is 1", () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
    write("bad/a-good.txt", story);
    write("bad/b-binary.txt", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1));
    write("bad/c-broken.txt", Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff, 0xfe));
    write("bad/d-no-text.html", "<html><body><script>boot()</script></body></html>");
    write("bad/e-long.txt", "word ".repeat(10_000_000));
    write("bad/f-lines.jsonl", `${lineOf(1)}{"text":\n${lineOf(2)}`);
    write("bad/g-bomb.xml", bomb);
    write(
      "bad/h-script.html",
      `<html><head><title>Envoys meet</title></head><body><h1>Envoys <script>alert(1)</script>meet</h1><p>${story}</p></body></html>`,
    );
    write("bad/i-empty.txt", "");
    write("bad/j-absurd.jsonl", `${JSON.stringify({ text: story, published: "31 February 20190" })}\n`);
    mkdirSync(join(folder, "none"));
    const result = run(["add", "bad", "none", "missing.txt", "--archive", "bad.db"]);
    expect(result.status).toBe(1);
    expect(result.lines.map((line) => line.split("\t")[2])).toEqual([
      "bad/a-good.txt",
      "bad/f-lines.jsonl#1",
      "bad/f-lines.jsonl#3",
      "bad/h-script.html",
      "bad/j-absurd.jsonl#1",
    ]);
    expect(result.lines.at(-2)?.split("\t")[3]).toBe("Envoys meet");
    expect(result.stderr.trimEnd().split("\n")).toEqual([
      "dragoman: bad/b-binary.txt: binary file",
      "dragoman: bad/c-broken.txt: broken utf-8, though its first bytes announce it",
      "dragoman: bad/d-no-text.html: HTML without text; its text may come by a script",
      "dragoman: bad/e-long.txt: text of 50,000,000 characters, larger than the 2,000,000 of one article",
      "dragoman: bad/f-lines.jsonl#2: not JSON",
      "dragoman: bad/g-bomb.xml: XML that declares entities (a); refused, as they can grow without end",
      "dragoman: bad/i-empty.txt: empty file",
      'dragoman: bad/j-absurd.jsonl#1: read without a day: "31 February 20190" is no date',
      "dragoman: none: folder without articles (.txt .text .html .htm .xhtml .xml .rss .atom .jsonl .ndjson)",
      "dragoman: missing.txt: no such file or folder",
      "dragoman: bad.db: 5 added, 0 already there, 9 failed",
    ]);
    rmSync(join(folder, "bad", "e-long.txt"));
  });
});

describe("add", () => {
  it("keeps articles once", () => {
    write("one/a.txt", story);
    const first = run(["add", "one", "--archive", "one.db"]);
    expect([first.status, first.lines.length, first.stderr]).toEqual([
      0,
      1,
      "dragoman: one.db: 1 added, 0 already there\n",
    ]);
    const again = run(["add", "one", join(folder, "one", "a.txt"), "--archive", "one.db"]);
    expect([again.status, again.stdout, again.stderr]).toEqual([0, "", "dragoman: one.db: 0 added, 2 already there\n"]);
  });

  it("keeps counts that archive check compares and mends", () => {
    write("counted/a.txt", story);
    run(["add", "counted", "--archive", "counted.db"]);
    const check = (...more: string[]) => {
      const { status, stdout, stderr } = run(["archive", "check", "--archive", "counted.db", ...more]);
      return [status, stdout, stderr];
    };
    expect(check()).toEqual([0, "", "dragoman: counted.db: 1 article, 0 differences\n"]);
    const opened = openFile(join(folder, "counted.db"));
    opened.execute("insert into read_day values ('2020-07-20', 'Nobody', 3)");
    opened.close();
    const line = "read_day\t2020-07-20 Nobody\tarticles 3\t–\n";
    expect(check()).toEqual([1, line, "dragoman: counted.db: 1 article, 1 difference\n"]);
    expect(check("--rebuild")).toEqual([0, line, "dragoman: counted.db: 1 article, 1 difference, made anew\n"]);
    expect(check()).toEqual([0, "", "dragoman: counted.db: 1 article, 0 differences\n"]);
  });

  it("loses nothing that it reported, be it killed in the middle", async () => {
    const count = 300;
    write("many.jsonl", Array.from({ length: count }, (_, n) => lineOf(n)).join(""));
    const child = start("add", "many.jsonl", "--archive", "killed.db");
    const reported: string[] = [];
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      reported.push(line.split("\t")[1] as string);
      if (reported.length === 25) child.kill("SIGKILL");
    }
    expect(reported.length).toBeGreaterThanOrEqual(25);
    expect(reported.length).toBeLessThan(count);
    const archive = openArchive(join(folder, "killed.db"), { create: false });
    for (const id of reported) expect((await archive.record(id))?.article.id).toBe(id);
    const { articles } = await archive.size();
    expect(articles).toBeGreaterThanOrEqual(reported.length);
    await archive.close();
    const rest = run(["add", "many.jsonl", "--archive", "killed.db"]);
    expect([rest.status, rest.lines.length]).toEqual([0, count - articles]);
  });

  it("stops when asked to, and says how to go on", async () => {
    const child = start("add", "-", "--archive", "stopped.db");
    const stderr: string[] = [];
    child.stderr?.on("data", (chunk) => stderr.push(String(chunk)));
    child.stdin?.write(lineOf(1));
    child.stdin?.on("error", () => {});
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const [status] = await once(child, "exit");
    expect(status).toBe(130);
    expect(stderr.join("")).toBe(
      "dragoman: stopped.db: 1 added, 0 already there\ndragoman: stopped; the archive is whole. The same command again goes on from here.\n",
    );
  });
});

describe("actors under several names", () => {
  const archive = "actors.db";
  const listed = () => run(["actors", "--archive", archive]).lines.map((line) => line.split("\t"));
  it("are listed, parted and joined again", () => {
    const article = (name: string, day: string) =>
      `${JSON.stringify({ text: `Iraqi Prime Minister ${name} met Iran's foreign minister in Baghdad on Monday.`, published: day })}\n`;
    write("names.jsonl", article("Mustafa al-Kadhimi", "2020-07-20") + article("Mustafa Kadhemi", "2020-07-21"));
    expect(run(["add", "names.jsonl", "--archive", archive]).status).toBe(0);
    expect(listed()).toEqual([["Mustafa al-Kadhimi/IRQ", "Mustafa al-Kadhimi (1); Mustafa Kadhemi (1)", "–"]]);
    const two = ["Mustafa al-Kadhimi", "Mustafa Kadhemi", "--author", "Ana", "--archive", archive];
    expect(run(["actors", "different", ...two]).status).toBe(0);
    expect(listed()).toEqual([]);
    expect(run(["actors", "undo", ...two]).status).toBe(0);
    expect(listed()).toHaveLength(1);
    expect(run(["actors", "undo", ...two]).stderr).toContain("nothing is decided");
    expect(run(["actors", "same", "Nobody", "Mustafa Kadhemi", "--author", "Ana", "--archive", archive])).toMatchObject(
      {
        status: 2,
        stderr: 'dragoman: actors: no article names "Nobody"\n',
      },
    );
  });
});

describe("archive check", () => {
  it("names what differs, fails for it, and mends it when asked to", () => {
    write("check/a.txt", story);
    run(["add", "check", "--archive", "check.db"]);
    const whole = run(["archive", "check", "--archive", "check.db"]);
    expect([whole.status, whole.stdout, whole.stderr]).toEqual([
      0,
      "",
      "dragoman: check.db: 1 article, 0 differences\n",
    ]);
    const opened = openFile(join(folder, "check.db"));
    opened.execute("insert into read_day values ('2020-01-01', 'Fjord Post', 3)");
    opened.close();
    const line = "read_day\t2020-01-01 Fjord Post\tarticles 3\t–\n";
    const broken = run(["archive", "check", "--archive", "check.db"]);
    expect([broken.status, broken.stdout]).toEqual([1, line]);
    const mended = run(["archive", "check", "--rebuild", "--archive", "check.db"]);
    expect([mended.status, mended.stdout]).toEqual([0, line]);
    expect(mended.stderr).toBe("dragoman: check.db: 1 article, 1 difference, made anew\n");
    expect(run(["archive", "check", "--archive", "check.db"]).stdout).toBe("");
  });

  for (const args of [["archive"], ["archive", "mend"], ["archive", "check", "x"]])
    it(`takes no ${args.join(" ")}`, () => expect(run(args).status).toBe(2));
});

describe("parse", () => {
  it("gives CoNLL-U that it takes in again, words and sentences kept", () => {
    const first = run(["parse", "-"], "The envoys didn't meet. They left Oslo.");
    expect(first.status).toBe(0);
    const second = run(["parse", "--conllu"], first.stdout);
    expect(second.status).toBe(0);
    const words = (conllu: string) =>
      conllu
        .split("\n")
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split("\t").slice(0, 2).join(" "));
    expect(words(second.stdout)).toEqual(words(first.stdout));
    expect(words(first.stdout).at(-2)).toBe("3 Oslo");
  });

  it("names the line that is no CoNLL-U", () => {
    const { status, stdout, stderr } = run(["parse", "--conllu"], "1\tNorway\n\n");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^dragoman: -: CoNLL-U line 1: .+\n$/);
  });
});

describe("relate", () => {
  const question = { text: "Norway condemned Chad.", actor: { start: 0, end: 6 }, recipient: { start: 17, end: 21 } };

  it("answers each line, and names the broken ones", () => {
    const lines = [question, "{", { ...question, actor: { start: 5, end: 500 } }, question];
    const result = run(
      ["relate"],
      lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    );
    expect(result.status).toBe(1);
    expect(result.stderr).toBe(
      "dragoman: -#2: not JSON\ndragoman: -#3: `actor` is no span {start, end} within the text\n",
    );
    expect(result.lines.length).toBe(2);
    const answer = JSON.parse(result.lines[0] as string) as { type: string; scores: Record<string, number> };
    expect(Object.keys(answer)).toEqual(["type", "mode", "quad", "status", "scores"]);
    expect(answer.type).toBe("ACCUSE");
    const scores = Object.values(answer.scores);
    expect(scores.length).toBe(16);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 6);
  });
});

describe("explain", () => {
  it("shows each sentence with what was coded and what was rejected", () => {
    const { status, stdout } = run(["explain", "-", "--published", "2019-04-09"], story);
    expect(status).toBe(0);
    expect(stdout).toContain("-: Envoys meet in Oslo\n");
    expect(stdout).toMatch(/\n\[2\] The foreign minister of Norway met/);
    expect(stdout).toMatch(/\n {2}\+ event {8}CONSULT/);
  });
});

describe("dossier and serve", () => {
  beforeAll(() => {
    run(["add", samples, "--archive", "samples.db"]);
  });

  it("print two states' record as text, Markdown and JSON", () => {
    const text = run(["dossier", "IRN", "IRQ", "--archive", "samples.db"]);
    expect([text.status, text.stderr]).toEqual([0, ""]);
    expect(text.stdout).toContain("Iran");
    expect(run(["dossier", "Iran", "iraq", "--archive", "samples.db"]).stdout).toBe(text.stdout);
    expect(run(["dossier", "IRN", "IRQ", "--archive", "samples.db", "--format", "md"]).stdout).toMatch(/^# /);
    const json = JSON.parse(run(["dossier", "IRN", "IRQ", "--archive", "samples.db", "--format", "json"]).stdout) as {
      a: { code: string };
    };
    expect(json.a.code).toBe("IRN");
  });

  it("serve pages until stopped, and say when the port is taken", async () => {
    const child = start("serve", "--port", "0", "--archive", "samples.db");
    const [first] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line");
    const address = String(first);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(`${address}dossier/IRN/IRQ`);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/html")]);
    await page.text();
    const port = new URL(address).port;
    const second = run(["serve", "--port", port, "--archive", "samples.db"]);
    expect([second.status, second.stderr]).toEqual([
      1,
      `dragoman: port ${port} on 127.0.0.1 is in use; choose another with --port\n`,
    ]);
    child.kill("SIGINT");
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  it("beyond this machine the token is said beside the address, never in it, and is none that is soon guessed", async () => {
    const short = run(["serve", "--host", "0.0.0.0", "--archive", "samples.db"], "", { DRAGOMAN_TOKEN: "guess" });
    expect([short.status, short.stderr]).toEqual([
      2,
      "dragoman: serve: a token of 5 characters is soon guessed; 12 are the fewest\n",
    ]);
    const child = start("serve", "--port", "0", "--host", "0.0.0.0", "--archive", "samples.db");
    const line = (stream: unknown) => once(createInterface({ input: stream as NodeJS.ReadableStream }), "line");
    const [first, said] = await Promise.all([line(child.stdout), line(child.stderr)]);
    expect(String(first)).toMatch(/^http:\/\/0\.0\.0\.0:\d+\/$/);
    const token = /^dragoman: readers are asked for the token ([0-9a-f]{32})$/.exec(String(said))?.[1];
    const address = String(first).replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(address)).status).toBe(401);
    expect((await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    child.kill("SIGINT");
    await once(child, "exit");
  });

  it("leave no file behind but the archive", () => {
    expect(["samples.db-wal", "samples.db-shm"].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

describe("reviews go from one archive to another", () => {
  const add = (archive: string) => run(["add", write("reviewed.txt", story), "--archive", archive]);
  /** Somebody's word on the first event of an archive's only article. */
  const review = async (archive: string, author: string, verdict: "confirm" | "reject") => {
    const opened = openArchive(join(folder, archive), { create: false });
    const [article] = await opened.articles();
    const record = await opened.record(article?.id ?? "");
    const [event] = record?.events ?? [];
    if (record === null || event === undefined) throw new Error("no event");
    const entry = {
      article: record.article.id,
      datum: event.id,
      seen: { kind: "event" as const, datum: event, actors: record.actors },
      verdict,
      correction: null,
      author,
      time: "2020-08-01T10:00:00Z",
      reason: null,
    };
    expect((await opened.reviews.append(entry, 0)).kind).toBe("kept");
    await opened.close();
  };

  it("by export and import, each entry once, and a broken line is named", async () => {
    for (const archive of ["one.db", "two.db"]) add(archive);
    await review("one.db", "Ana", "reject");
    const { stdout } = run(["review", "export", "--archive", "one.db"]);
    const taken = run(["review", "import", "-", "--archive", "two.db"], `${stdout}{}\n`);
    expect(taken.status).toBe(1);
    expect(taken.stderr).toContain("-#2: neither a line of `review export` nor of `review merges`");
    expect(taken.stderr).toContain("1 entry kept, 0 known");
    const again = run(["review", "import", write("reviews.jsonl", stdout), "--archive", "two.db"]);
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining("0 entries kept, 1 known")]);
    expect(run(["review", "import", "none.jsonl", "--archive", "two.db"]).stderr).toContain("none.jsonl: no such file");
  });

  it("two programs that say otherwise at one moment: one is kept, the other is told", async () => {
    for (const archive of ["yes.db", "no.db", "both.db"]) add(archive);
    await review("yes.db", "Ana", "confirm");
    await review("no.db", "Ben", "reject");
    for (const name of ["yes", "no"])
      write(`${name}.jsonl`, run(["review", "export", "--archive", `${name}.db`]).stdout);
    const ends = await Promise.all(
      ["yes", "no"].map(async (name) => {
        const child = start("review", "import", `${name}.jsonl`, "--archive", "both.db");
        const [code] = await once(child, "close");
        return code as number;
      }),
    );
    expect(ends.sort()).toEqual([0, 1]);
    const opened = openArchive(join(folder, "both.db"), { create: false });
    expect((await opened.reviews.all()).length).toBe(1);
    await opened.close();
  });
});
