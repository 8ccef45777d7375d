/** Whatever is asked of any address and sent to any form: an answer or a reason, never a failure of ours; and pages that are whole. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Hono } from "hono";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { createApp } from "./app.ts";

/** An element that no page of ours has: where it is one, words were taken for markup. */
const probe = `"'><x-probe a=1>&amp;</x-probe>`;
const record = makeRecord({
  outlet: `Wire ${probe}`,
  published: "2020-07-22",
  url: "https://wire.example/a?b=1&c=2",
  events: [
    { type: "CONSULT", mode: "visit", actor: ["Iran"], recipient: [`Kadhimi ${probe}/IRQ`], speaker: "Zarif/IRN" },
    { type: "ACCUSE", actor: ["Iraq"], recipient: ["Iran"], status: "denied", speaker: `Jalal ${probe}/IRQ` },
    { type: "AGREE", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-30", prospect: true },
  ],
});

/** Every parameter that an address is asked for, by the sources that ask. */
const parameters = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .flatMap((name) => [...readFileSync(join(import.meta.dirname, name), "utf8").matchAll(/Parameter\(c, "(\w+)"/g)])
  .flatMap(([, parameter]) => parameter ?? []);

const ids = [...record.events, ...record.prospects, ...record.attributions, ...record.actors].map(({ id }) => id);

const words = fc.oneof(
  fc.constantFrom(
    ...["", "0", "1", "-1", "1e9", "999999", "2020-07-21", "2020-07", "9999-12-31", "0000-00-00", "2020-02-30", "2/1"],
    ...["2020-07-20/2020-07-19", "2020-07-21T09:00Z", "IRN", "IRQ", "irn-irq", "ZZZ", "CONSULT", "CONSULT/visit"],
    ...["expected", "denied", "GOV", "all", "week", "event", "attribution", "prospect", "correct", "confirm", "undo"],
    ...["toString", "__proto__", "%", "*", '"', "NEAR(", "a AND", "\0", "\ud800", "‮", probe, "x".repeat(201)],
    ...[record.article.id, ...ids],
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
/** As bytes carry it: half a surrogate pair is none. */
const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
const queries = fc.array(fc.tuple(fc.constantFrom(...parameters), words), { maxLength: 4 });
const accept = fc.constantFrom("text/html", "application/json", "*/*", "");

/** Elements without an end tag: those of HTML, and those of SVG that end as they begin. */
const voids = /^<(?:area|base|br|col|hr|img|input|link|meta|source|wbr)\b|\/>$/;

/** What is not closed, or closed and never opened. */
const broken = (html: string): string[] => {
  const faults: string[] = [];
  let ends = 0;
  const parser = new Parser({
    onclosetag(name, implied) {
      if (!implied) ends++;
      else if (!voids.test(html.slice(parser.startIndex, parser.endIndex + 1))) faults.push(`<${name}> is not closed`);
    },
  });
  parser.end(html);
  if (html.match(/<\/[a-z]/gi)?.length !== ends) faults.push("an end without a beginning");
  if (html.includes("<x-probe")) faults.push("words taken for markup");
  return faults;
};

describe("any request", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-any-"));
  let archive: Archive;
  let app: Hono;
  let paths: { readonly get: readonly string[]; readonly post: readonly string[] };
  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    await archive.add(record, "x.txt", "2020-08-01T00:00:00Z");
    app = createApp(archive, { now: () => "2020-08-01T10:00:00Z" });
    const of = (wanted: string) => [
      ...new Set(app.routes.filter(({ method, path }) => method === wanted && path !== "/*").map(({ path }) => path)),
    ];
    paths = { get: of("GET"), post: of("POST") };
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const filled = (path: string, parts: readonly string[]): string => {
    let at = 0;
    return path.replaceAll(/:\w+(?:\{[^}]*\})?/g, () =>
      encodeURIComponent(wellFormed(parts[at++ % parts.length] as string)),
    );
  };

  const answer = async (path: string, init: RequestInit = {}): Promise<void> => {
    const response = await app.request(path, init);
    const body = await response.text();
    expect([response.status >= 500, path, body.slice(0, response.status >= 500 ? 500 : 0)]).toEqual([false, path, ""]);
    const type = response.headers.get("content-type") ?? "";
    if (type.startsWith("text/html")) expect([path, broken(body)]).toEqual([path, []]);
    if (type.startsWith("application/json")) JSON.parse(body);
    if (type.startsWith("image/svg")) expect(body).not.toContain("<x-probe");
  };

  it("is told what is wrong where a page is not whole", () => {
    const pages = ["<p>a", "<p>a</b></p>", "<b><i></b></i>", `<p>${probe}</p>`, "<p>a<br>b<img></p><svg><path/></svg>"];
    expect(pages.map((html) => broken(html).length > 0)).toEqual([true, true, true, true, false]);
  });

  it("has addresses and parameters to ask for", () => {
    expect([paths.get.length > 40, paths.post.length, parameters.length > 30]).toEqual([true, 3, true]);
  });

  it("gets a page that is whole, or a reason", async () => {
    for (const path of paths.get)
      await fc.assert(
        fc.asyncProperty(
          fc.array(words, { minLength: 2, maxLength: 2 }),
          queries,
          accept,
          async (parts, query, type) => {
            const search = new URLSearchParams(query.map(([name, value]) => [name, wellFormed(value)] as const));
            await answer(`${filled(path, parts)}?${search}`, { headers: { accept: type } });
          },
        ),
        { numRuns: 8 },
      );
  });

  it("gets one of two states, too, whatever is chosen there", async () => {
    const states = paths.get.filter((path) => /:a\b|:b\b/.test(path));
    expect(states.length).toBeGreaterThan(10);
    for (const path of states)
      await fc.assert(
        fc.asyncProperty(queries, accept, async (query, type) => {
          const search = new URLSearchParams(query.map(([name, value]) => [name, wellFormed(value)] as const));
          await answer(`${filled(path, ["IRN", "IRQ"])}?${search}`, { headers: { accept: type } });
        }),
        { numRuns: 4 },
      );
  });

  it("may send any form", async () => {
    const known = fc.constantFrom(
      ...["article", "datum", "version", "author", "verdict", "reason", "type", "actor", "recipient", "date", "status"],
      ...[
        "place",
        "speaker",
        "stance",
        "denies",
        "said",
        "outcome",
        "due",
        "one",
        "other",
        "kind",
        "firmness",
        "sector",
      ],
    );
    const field = fc.tuple(fc.oneof({ weight: 5, arbitrary: known }, fc.string({ maxLength: 5 })), words);
    const aimed = fc.record({
      article: fc.constant(record.article.id),
      datum: fc.constantFrom(...ids),
      version: fc.constantFrom("0", "1", "x"),
      author: fc.constantFrom("Ana", probe, ""),
      verdict: fc.constantFrom("confirm", "correct", "reject", "undo", "same", "different"),
    });
    for (const path of paths.post)
      await fc.assert(
        fc.asyncProperty(
          aimed,
          fc.boolean(),
          fc.array(field, { maxLength: 8 }),
          fc.boolean(),
          async (form, aim, more, json) => {
            const fields = [...(aim ? Object.entries(form) : []), ...more].map(
              ([name, value]) => [wellFormed(name), wellFormed(value)] as const,
            );
            const body = json
              ? JSON.stringify(Object.fromEntries(fields))
              : new URLSearchParams(fields as [string, string][]).toString();
            const type = json ? "application/json" : "application/x-www-form-urlencoded";
            const length = String(new TextEncoder().encode(body).length);
            await answer(path, { method: "POST", body, headers: { "content-type": type, "content-length": length } });
          },
        ),
        { numRuns: 150 },
      );
    await answer("/review?state=all");
    await answer(`/articles/${record.article.id}`);
  });

  it("may send any body", async () => {
    for (const path of paths.post)
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.json(), fc.string({ unit: "binary", maxLength: 80 })),
          fc.constantFrom(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "x",
          ),
          async (body, type) => {
            const length = String(new TextEncoder().encode(body).length);
            await answer(path, { method: "POST", body, headers: { "content-type": type, "content-length": length } });
          },
        ),
        { numRuns: 60 },
      );
  });
});
