/** The parts of a memo's Word file: what a reader's program is told of language, direction, headings, notes and charts. */
import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { Figure, Memo } from "./memo.ts";
import { memoDocx } from "./memo-docx.ts";

/** The entries of a zip file by their names, read from its directory. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  for (let at = zip.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4, "latin1")) {
    const [method, size, name] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(start, start + size);
    parts.set(
      zip.toString("utf8", at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(body) : body).toString("utf8"),
    );
  }
  return parts;
};

const period = (start: string, conflict: number): Figure["periods"][number] => ({
  start,
  end: start,
  counts: { "verbal cooperation": 3, "material conflict": conflict },
  total: 3 + conflict,
  bounds: { low: 0, high: 9 },
  score: 1,
  low: null,
  high: null,
  articles: 4,
});

const note = {
  outlet: "Gulf Courier",
  title: null,
  day: "22 July 2020",
  words: "“they met”",
  reviewed: false,
  url: null,
};
const memo: Memo = {
  title: "Iran and Iraq",
  scope: "1 July 2020 to 31 July 2020",
  sections: [
    {
      heading: "What happened",
      points: [
        { when: "21 July 2020", text: "⁨King Salman (الملك سلمان)⁩ met an envoy", notes: [1, 2] },
        { when: "", text: "They met again", notes: [1] },
      ],
      rest: "",
      figure: null,
    },
    {
      heading: "How the relation stands against the usual",
      points: [],
      rest: "",
      figure: {
        title: "Happenings by month",
        step: "month",
        periods: [period("2020-06-01", 0), period("2020-07-01", 7)],
      },
    },
  ],
  basis: ["What it rests on."],
  notes: [
    { ...note, url: "https://gulfcourier.example/1" },
    { ...note, outlet: "עיתון" },
  ],
};

describe("the memo as a Word file", () => {
  let parts: ReadonlyMap<string, string> = new Map();
  const part = (name: string): string => parts.get(name) ?? "";
  beforeAll(async () => {
    parts = partsOf(await memoDocx(memo));
  });

  for (const [name, file, words] of [
    ["its title", "docProps/core.xml", "<dc:title>Iran and Iraq</dc:title>"],
    ["its period", "docProps/core.xml", "<dc:subject>1 July 2020 to 31 July 2020</dc:subject>"],
    ["its language", "word/styles.xml", 'w:val="en-GB"'],
    ["headings of the first level", "word/document.xml", '<w:pStyle w:val="Heading1"/><w:keepNext/>'],
    ["Arabic from right to left", "word/document.xml", "<w:rtl/>"],
    ["Hebrew by its own language", "word/footnotes.xml", 'w:bidi="he-IL"'],
    ["notes in their own style", "word/footnotes.xml", '<w:pStyle w:val="FootnoteText"/>'],
    ["a note cited again in short", "word/footnotes.xml", "Gulf Courier, 22 July 2020, as above."],
    ["what a chart is of", "word/document.xml", 'name="Happenings by month: conflict"'],
    ["the number of its page", "word/footer1.xml", "PAGE"],
  ] as const)
    it(`tells ${name}`, () => {
      expect(part(file)).toContain(words);
    });

  it("has a footnote for each mark, and no sign of direction that Word would show", () => {
    expect(part("word/document.xml").match(/<w:footnoteReference /g)).toHaveLength(3);
    expect(part("word/document.xml")).not.toMatch(/[\u2066-\u2069]/);
    expect(part("word/document.xml")).toContain("الملك سلمان");
  });

  it("draws cooperation and conflict on one scale", () => {
    const charts = [...parts].filter(([name]) => /^word\/charts\/[^/]+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(charts).toHaveLength(2);
    for (const xml of charts) expect(xml).toContain('<c:max val="7"/>');
  });
});
