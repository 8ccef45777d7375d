import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPath } from "./read-path.ts";
import { defaultLimits, type Limits } from "./read-result.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-reading-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What reading gives, each result in one line, with the folder's own path left out. */
const read = async (path: string, limits: Limits = defaultLimits, stdin?: Readable): Promise<string[]> => {
  const lines: string[] = [];
  for await (const result of readPath(path, limits, stdin ?? Readable.from([]))) {
    const source = result.source.replace(folder, "");
    lines.push(
      result.kind === "failure" ? `${source}: ${result.reason}` : `${source} = ${result.article.text.slice(0, 80)}`,
    );
  }
  return lines;
};
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const stdin = (...chunks: (string | Uint8Array)[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const page = "<html><body><p>The envoys met in Oslo on Sunday, and left.</p></body></html>";
const feed = "<rss><channel><item><title>Envoys meet</title></item></channel></rss>";

describe("files", () => {
  for (const [name, content, expected] of [
    ["a.txt", "The envoys met.", ["/a.txt = The envoys met."]],
    ["a.TEXT", "The envoys met.", ["/a.TEXT = The envoys met."]],
    ["a.html", page, ["/a.html = The envoys met in Oslo on Sunday, and left."]],
    ["b.xhtml", `<?xml version="1.0"?>${page}`, ["/b.xhtml = The envoys met in Oslo on Sunday, and left."]],
    ["a.rss", feed, ["/a.rss#1 = Envoys meet"]],
    ["mislabelled.html", `<?xml version="1.0"?><!-- a feed --> ${feed}`, ["/mislabelled.html#1 = Envoys meet"]],
    ["page.xml", page, ["/page.xml = The envoys met in Oslo on Sunday, and left."]],
    ["other.xml", '<?xml version="1.0"?><kml/>', ["/other.xml: XML that is no feed: its root is <kml>"]],
    [
      "a.jsonl",
      '{"text": "They met."}\n\n{"text": "They left."}',
      ["/a.jsonl#1 = They met.", "/a.jsonl#3 = They left."],
    ],
    ["no-ending", "The envoys met.", ["/no-ending = The envoys met."]],
    ["page-without-ending", page, ["/page-without-ending = The envoys met in Oslo on Sunday, and left."]],
    [
      "lines-without-ending",
      '{"text": "They met."}\n{',
      ["/lines-without-ending#1 = They met.", "/lines-without-ending#2: not JSON"],
    ],
    ["page.txt", `\n<!DOCTYPE html>\n${page}`, ["/page.txt = The envoys met in Oslo on Sunday, and left."]],
    ["marked.txt", "\ufeffThe envoys met.", ["/marked.txt = The envoys met."]],
    ["empty.txt", "", ["/empty.txt: empty file"]],
    ["blank.txt", " \n ", ["/blank.txt: empty file: only white space"]],
    ["empty.html", "", ["/empty.html: empty file"]],
    ["empty.jsonl", "\n", ["/empty.jsonl: empty file"]],
    ["binary.txt", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), ["/binary.txt: binary file"]],
    ["binary.html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), ["/binary.html: binary file"]],
    [
      "script.html",
      "<html><script>go()</script></html>",
      ["/script.html: HTML without text; its text may come by a script"],
    ],
  ] as const) {
    it(`${name} gives ${expected.join("; ")}`, async () => {
      expect(await read(write(name, content))).toEqual(expected);
    });
  }

  it("one that is not there is named", async () => {
    expect(await read(join(folder, "missing.txt"))).toEqual(["/missing.txt: no such file or folder"]);
    expect(await read(join(folder, "a.txt", "b.txt"))).toEqual(["/a.txt/b.txt: no such file or folder"]);
  });

  it("one that is neither file nor folder is named", async () => {
    expect(await read("/dev/null")).toEqual(["/dev/null: neither a file nor a folder"]);
  });

  it("one too large is named without being loaded", async () => {
    const path = write("huge.html", "");
    truncateSync(path, 60_000_000_000);
    expect(await read(path)).toEqual([
      "/huge.html: file of 60,000,000,000 bytes, larger than the 50,000,000 that are loaded",
    ]);
    rmSync(path);
  });

  it("a text too long is named, be it one line of 40 million characters", async () => {
    const path = write("long.txt", "word ".repeat(8_000_000));
    expect(await read(path)).toEqual([
      "/long.txt: text of 40,000,000 characters, larger than the 2,000,000 of one article",
    ]);
    rmSync(path);
  });
});

describe("folders", () => {
  it("give all articles below them by name, without hidden files and unknown endings", async () => {
    for (const name of [
      "f/b.txt",
      "f/a/z.txt",
      "f/a/y.html",
      "f/.hidden.txt",
      "f/.git/x.txt",
      "f/c.pdf",
      "f/Ä.txt",
      "f/10.txt",
      "f/9.txt",
    ])
      write(name, name.endsWith("html") ? page : `They met in ${name}.`);
    symlinkSync(join(folder, "f"), join(folder, "f", "a", "circle"));
    expect((await read(join(folder, "f"))).map((line) => line.split(" ", 1)[0])).toEqual([
      "/f/10.txt",
      "/f/9.txt",
      "/f/a/y.html",
      "/f/a/z.txt",
      "/f/b.txt",
      "/f/Ä.txt",
    ]);
  });

  it("without articles are named", async () => {
    mkdirSync(join(folder, "none"));
    write("none/picture.png", "x");
    expect(await read(join(folder, "none"))).toEqual([
      "/none: folder without articles (.txt .text .html .htm .xhtml .xml .rss .atom .jsonl .ndjson)",
    ]);
  });

  it("go on after a file that cannot be read", async () => {
    write("g/a.txt", new Uint8Array(100));
    write("g/b.txt", "They met.");
    expect(await read(join(folder, "g"))).toEqual(["/g/a.txt: binary file", "/g/b.txt = They met."]);
  });

  it.skipIf(process.getuid?.() === 0)("name a file that may not be read", async () => {
    chmodSync(write("h/a.txt", "They met."), 0);
    expect(await read(join(folder, "h"))).toEqual(["/h/a.txt: no permission to read it"]);
  });
});

describe("JSONL", () => {
  const longest = { ...defaultLimits, maxTextLength: 10 };
  for (const [name, content, expected] of [
    [
      "a broken line between others",
      '{"text":"one"}\n{"text":\n{"text":"two"}\n',
      ["-#1 = one", "-#2: not JSON", "-#3 = two"],
    ],
    [
      "a line that is no object",
      '{"text":"one"}\n[1]\n"x"\nnull',
      ["-#1 = one", "-#2: not a JSON object", "-#3: not a JSON object", "-#4: not a JSON object"],
    ],
    [
      "a line without text",
      '{"text":"one"}\n{"title":"x"}\n{"text":5}\n{"text":" "}',
      [
        "-#1 = one",
        "-#2: no text: an article needs a string `text`",
        "-#3: no text: an article needs a string `text`",
        "-#4: empty text",
      ],
    ],
    ["a title that is no string", '{"text":"one","title":5}', ["-#1: `title` is not a string"]],
    ["line ends of Windows", '{"text":"one"}\r\n{"text":"two"}\r\n', ["-#1 = one", "-#2 = two"]],
    ["no line end at the end", '{"text":"one"}\n{"text":"two"}', ["-#1 = one", "-#2 = two"]],
  ] as const) {
    it(`copes with ${name}`, async () => {
      expect(await read("-", defaultLimits, stdin(content))).toEqual(expected);
    });
  }

  it("keeps text exactly as it is, and null for what is not said", async () => {
    const text = " \r\nA \u0000 b\ud83d ";
    const line = JSON.stringify({ text, url: null, published: "9 April 2019", language: "en" });
    const results = [];
    for await (const result of readPath("-", defaultLimits, stdin(line))) results.push(result);
    expect(results).toEqual([
      {
        kind: "article",
        source: "-#1",
        article: {
          text,
          title: null,
          url: null,
          outlet: null,
          byline: null,
          published: { start: "2019-04-09", end: "2019-04-09", precision: "day" },
          language: "en",
        },
      },
    ]);
  });

  it("cuts titles and names that are none, and says so; the text stays as it is", async () => {
    const long = "😀".repeat(1_000);
    const url = `https://a.example/${"x".repeat(3_000)}`;
    const line = JSON.stringify({ text: "Iran met Iraq.", title: `${long}${long}`, outlet: long, byline: "Ana", url });
    const results = [];
    for await (const result of readPath("-", defaultLimits, stdin(line))) results.push(result);
    expect(results).toEqual([
      expect.objectContaining({
        article: expect.objectContaining({
          text: "Iran met Iraq.",
          title: `${"😀".repeat(499)}…`,
          outlet: `${"😀".repeat(149)}…`,
          byline: "Ana",
          url: null,
        }),
        doubt:
          "a title of 4,000 characters, cut to 1,000; an outlet of 2,000 characters, cut to 300; an address of 3,018 characters, left out",
      }),
    ]);
  });

  for (const [published, expected, doubt] of [
    [
      { start: "2019-04-01", end: "2019-04-30", precision: "month" },
      { start: "2019-04-01", end: "2019-04-30", precision: "month" },
    ],
    [
      { start: "2019-04-09T10:15", end: "2019-04-09T10:15", precision: "minute" },
      { start: "2019-04-09T10:15", end: "2019-04-09T10:15", precision: "minute" },
    ],
    [
      { start: "2019-04-30", end: "2019-04-01", precision: "month" },
      null,
      'read without a day: {"start":"2019-04-30","end":"2019-04-01","precision":"month" is no date',
    ],
    [
      { start: "2019-04", end: "2019-04", precision: "eon" },
      null,
      'read without a day: {"start":"2019-04","end":"2019-04","precision":"eon"} is no date',
    ],
    [
      { start: "soon", end: "then", precision: "day" },
      null,
      'read without a day: {"start":"soon","end":"then","precision":"day"} is no date',
    ],
    ["31 February 2019", null, 'read without a day: "31 February 2019" is no date'],
    [20190409, null, "read without a day: 20190409 is no date"],
    [null, null],
  ] as const) {
    it(`reads published ${JSON.stringify(published)} as ${expected === null ? "unknown" : "it is"}`, async () => {
      const line = JSON.stringify({ text: "x", published });
      const results = [];
      for await (const result of readPath("-", defaultLimits, stdin(line))) results.push(result);
      expect(results).toEqual([
        {
          kind: "article",
          source: "-#1",
          article: expect.objectContaining({ published: expected }),
          ...(doubt === undefined ? {} : { doubt }),
        },
      ]);
    });
  }

  it("names a line too long without holding it, and reads the next", async () => {
    const chunk = "x".repeat(1_000_000);
    const lines = await read(
      "-",
      defaultLimits,
      stdin('{"text":"', ...Array.from({ length: 50 }, () => chunk), '"}\n{"text":"two"}'),
    );
    expect(lines).toEqual(["-#1: line of 50000011 bytes, larger than the 12100000 of one article", "-#2 = two"]);
  });

  it("names a text too long", async () => {
    expect(await read("-", longest, stdin('{"text":"one two three"}\n{"text":"two"}'))).toEqual([
      "-#1: text of 13 characters, larger than the 10 of one article",
      "-#2 = two",
    ]);
  });

  it("names a line of broken UTF-8", async () => {
    const broken = Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xff), Buffer.from('"}\n{"text":"two"}')]);
    expect(await read("-", defaultLimits, stdin('{"text":"one"}\n', broken))).toEqual([
      "-#1 = one",
      "-#2: broken UTF-8",
      "-#3 = two",
    ]);
  });

  it("does not mind where the stream is cut, be it within a character", async () => {
    const bytes = Buffer.from('{"text":"Malmö – Lofoten"}\n{"text":"two"}\n');
    for (let cut = 12; cut < bytes.length; cut++)
      expect(await read("-", defaultLimits, stdin(bytes.subarray(0, cut), bytes.subarray(cut)))).toEqual([
        "-#1 = Malmö – Lofoten",
        "-#2 = two",
      ]);
  });
});

describe("standard input", () => {
  for (const [name, content, expected] of [
    ["a text", "Envoys meet in Oslo\n\nThey met.", ["- = Envoys meet in Oslo\n\nThey met."]],
    ["a page", page, ["- = The envoys met in Oslo on Sunday, and left."]],
    ["a feed", `\n<?xml version="1.0"?>\n${feed}`, ["-#1 = Envoys meet"]],
    ["nothing", "", ["-: empty file"]],
  ] as const) {
    it(`may be ${name}`, async () => {
      expect(await read("-", defaultLimits, stdin(content))).toEqual(expected);
    });
  }

  it("may come in pieces of one byte", async () => {
    const bytes = [...'{ "text": "They met." }\n'];
    expect(await read("-", defaultLimits, stdin(...bytes))).toEqual(["-#1 = They met."]);
    expect(await read("-", defaultLimits, stdin(...page))).toEqual(["- = The envoys met in Oslo on Sunday, and left."]);
  });

  it("is refused where it grows too large", async () => {
    expect(
      await read("-", { ...defaultLimits, maxFileBytes: 20 }, stdin("They met ", "in Oslo, and ", "so on")),
    ).toEqual(["-: file of 22 bytes, larger than the 20 that are loaded"]);
  });

  it("of any bytes gives results and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("", "{", "<html>", "<?xml?><rss>", "\ufeff"),
        async (bytes, start) => {
          const results = await read("-", defaultLimits, stdin(Buffer.concat([Buffer.from(start), bytes])));
          expect(results.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});
