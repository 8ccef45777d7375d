/** Files made of hostile articles: whatever these hold stays words in a spreadsheet, a calendar, a feed reader, a picture and a text processor. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { readZip } from "../../../../test/read-zip.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { createApp } from "./app.ts";

const names: { readonly [what: string]: string } = {
  formula: '=HYPERLINK("http://evil.example")',
  "command behind a space": " @SUM(1+1)*cmd|' /C calc'!A0",
  "tab and formula": "\t=1+1",
  "another entry": "X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nURL:http://evil.example",
  "next line": "X\u0085BEGIN:VALARM\u2028BEGIN:VALARM\u2029",
  "end of CDATA": "]]><script>alert(1)</script>",
  entity: "&xxe; <!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
  picture: "<svg onload=alert(1)><foreignObject><iframe src=javascript:alert(1)>",
  attribute: `" onmouseover="alert(1)`,
  control: "nul \u0000 escape \u001b[2J bell \u0007 del \u007f",
  "half a pair": "half \ud800 and half \udc00 \ufffe\uffff",
  "right to left": "\u202egnp.exe\u202c",
  field: '{INCLUDEPICTURE "http://evil.example/x.png"}',
  markdown: "[x](javascript:alert(1)) ![x](http://evil.example/x) <https://evil.example>",
  "zero width": `A${"\u200b\u200d\ufeff".repeat(4_000)}Z`,
  "combining marks": `A${"\u0301".repeat(20_000)}Z`,
  long: `Long${"x".repeat(1_000)}`,
};
const made = Object.entries(names).map(([what, name], n) =>
  makeRecord({
    outlet: name,
    published: "2020-07-22",
    title: name,
    url: [
      "javascript:alert(1)",
      "data:text/html,x",
      "//evil.example/x",
      "ws://evil.example",
      `https://wire.example/${n}`,
    ][n % 5] as string,
    events: [
      {
        type: "CONSULT",
        actor: ["Iran"],
        recipient: [`${name}/IRQ`],
        date: `2020-07-${10 + (n % 12)}`,
        speaker: `${name}/IRN`,
      },
      {
        type: "AGREE",
        actor: ["Iran", `${name}/IRQ`],
        date: `2020-08-${10 + n}`,
        prospect: true,
        speaker: `${name}/IRN`,
        place: null,
      },
    ],
    text: `${what}. ${name} met.`,
  }),
);

describe("files made of hostile articles", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-hostile-"));
  let archive: Archive;
  let app: Hono;
  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    for (const record of made) await archive.add(record, "x.txt", "2020-08-01T00:00:00Z");
    app = createApp(archive, { now: () => "2020-08-01T10:00:00Z" });
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = async (path: string): Promise<Response> => {
    const response = await app.request(path);
    expect(response.status, path).toBe(200);
    return response;
  };
  const both = (file: string) => [`/dossier/IRN/IRQ/${file}`, `/dossier/IRN/${file}`];

  /** XML as a strict reader takes it: its elements with their attributes. @throws where it is not well-formed */
  const elementsOf = (xml: string) => {
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("doctype", () => {
      throw new Error("a document type");
    });
    parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
    parser.write(xml).close();
    return elements;
  };

  it("no cell is a formula", async () => {
    for (const path of [
      ...both("happenings.csv"),
      ...both("prospects.csv"),
      ...both("speakers.csv"),
      "/prospects.csv",
    ]) {
      const text = await (await get(path)).text();
      const cells = [...text.matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^,"\r\n]*)/g)].map(([, cell = ""]) =>
        cell.replace(/^"/, ""),
      );
      expect(cells.length, path).toBeGreaterThan(20);
      // Scores alone are numbers below zero.
      expect(
        cells.filter((cell) => /^\s*[=+@\t\r]|^\s*-(?!\d+(\.\d+)?$)/.test(cell)),
        path,
      ).toEqual([]);
    }
  });

  it("a calendar has its own entries, and lines of 75 octets", async () => {
    for (const path of [...both("prospects.ics"), "/prospects.ics"]) {
      const text = await (await get(path)).text();
      const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      expect(
        lines.every((line) => line === "" || /^( |[A-Z-]+[:;])/.test(line)),
        path,
      ).toBe(true);
      expect(
        lines.every((line) => Buffer.byteLength(line) <= 75),
        path,
      ).toBe(true);
      expect(lines.filter((line) => line === "BEGIN:VEVENT").length, path).toBe(made.length);
      expect(
        lines.filter((line) => /^(BEGIN:VALARM|URL|ATTACH)/.test(line)),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/);
    }
  });

  it("a feed is XML with elements of feeds alone, and links that lead to us or to the web", async () => {
    for (const path of both("happenings.atom")) {
      const elements = elementsOf(await (await get(path)).text());
      expect(new Set(elements.map(({ name }) => name)), path).toEqual(
        new Set(["feed", "id", "title", "updated", "published", "author", "name", "link", "entry", "content"]),
      );
      for (const { attributes } of elements)
        if (attributes.href !== undefined) expect(attributes.href).toMatch(/^http:\/\/localhost\//);
    }
  });

  it("a chart is a picture that runs, loads and embeds nothing", async () => {
    const charts = ["series", "network", "calendar", "map"].flatMap((chart) => both(`${chart}.svg`));
    for (const path of [...charts, "/prospects/calendar.svg"]) {
      const response = await app.request(path);
      if (response.status === 404) continue;
      for (const { name, attributes } of elementsOf(await response.text())) {
        expect(name, path).toMatch(
          /^(svg|g|title|desc|a|path|line|rect|circle|text|tspan|style|defs|clipPath|pattern|use|polyline|polygon)$/,
        );
        for (const [attribute, value] of Object.entries(attributes)) {
          expect(attribute, path).not.toMatch(/^on/i);
          if (/href$/.test(attribute)) expect(value, path).toMatch(/^(\/(?!\/)|#|http:\/\/localhost\/)/);
        }
      }
    }
  });

  it("a Word file is whole XML without fields, macros or anything that is fetched", async () => {
    for (const path of both("memo.docx")) {
      const files = readZip(new Uint8Array(await (await get(path)).arrayBuffer()));
      expect(
        [...files.keys()].filter((file) => /vba|embeddings|activeX|\.bin$/i.test(file)),
        path,
      ).toEqual([]);
      let links = 0;
      for (const [file, bytes] of files) {
        if (!/\.(xml|rels)$/.test(file)) continue;
        for (const { name, attributes } of elementsOf(bytes.toString("utf8"))) {
          if (name === "w:instrText") continue;
          expect(name, file).not.toMatch(/^(w:object|w:control|w:altChunk|o:OLEObject)$/);
          if (attributes.TargetMode !== "External") continue;
          links++;
          expect(attributes.Target, file).toMatch(/^https:\/\/wire\.example\//);
          expect(attributes.Type, file).toMatch(/\/hyperlink$/);
        }
      }
      expect(links, path).toBeGreaterThan(0);
      const fields = [
        ...(files.get("word/document.xml")?.toString("utf8") ?? "").matchAll(/<w:instrText[^>]*>([^<]*)</g),
      ];
      for (const [, words] of fields) expect(words).toMatch(/^\s*(PAGE|NUMPAGES)\s*$/);
    }
  });

  it("Markdown holds no link or picture of theirs but to where an article was published", async () => {
    for (const path of both("memo.md")) {
      const text = await (await get(path)).text();
      const theirs = /(^|[^\\])\]\(|(?<!\\)<(?!https:\/\/wire\.example\/)[a-z]/gi;
      expect(
        [...text.matchAll(theirs)].map(({ index }) => text.slice(index - 20, index + 40)),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
    }
  });

  it("no page follows an address that is none of the web, and none is larger than a reader can load", async () => {
    const pages = [
      ...both("memo.html"),
      "/",
      "/dossier/IRN/IRQ",
      "/prospects",
      "/review?kind=attribution",
      "/review",
      ...made.map(({ article }) => `/articles/${article.id}`),
    ];
    for (const path of pages) {
      const text = await (await get(path)).text();
      expect(text.length, path).toBeLessThan(3_000_000);
      for (const [, address = ""] of text.matchAll(/\s(?:href|src|action|formaction|poster|data|srcset)="([^"]*)"/g))
        expect(address, path).toMatch(/^(\/(?![/\\])|#|https?:\/\/)/);
      expect(text, path).not.toMatch(/<(?:img|iframe|object|embed|foreignObject|math|base|meta http-equiv)/i);
      expect(text, path).not.toMatch(/\son[a-z]+="/i);
    }
  });
});
