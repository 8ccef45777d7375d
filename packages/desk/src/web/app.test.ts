/** The pages and their JSON twins over a real archive file, asked in process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { findBrowser } from "../brief/print-pdf.ts";
import { createApp } from "./app.ts";
import { piecesOf } from "./marks.ts";
import { numberNames } from "./views/dossier-numbers.ts";

const hostile = "<script>alert(1)</script>\"'&\u202e";
const visit = {
  type: "CONSULT",
  mode: "visit",
  actor: ["Kadhimi/IRQ"],
  recipient: ["Iran"],
  date: "2020-07-21",
} as const;
const records = [
  makeRecord({
    outlet: "Caspian Wire",
    published: "2020-07-20",
    title: "Before the visit",
    events: [{ ...visit, prospect: true, speaker: "Mousavi/IRN" }],
  }),
  makeRecord({ outlet: "Gulf Courier", published: "2020-07-22", events: [visit] }),
  makeRecord({
    outlet: hostile,
    published: "2020-07-22",
    title: hostile,
    url: "javascript:alert(1)",
    text: `Iran met Iraq. ${hostile}`,
    events: [{ type: "CONSULT", actor: ["Iran", `${hostile}/IRQ`], date: "2020-07-22" }],
  }),
];

const evaluation = {
  run: "Run on a day.",
  rows: [
    { task: "time", set: "dev", metric: "F1", value: "89.4", peers: "another 60.0 (m)", note: "seen" },
    { task: "coref", set: "dev", metric: "MUC", value: "50.1", peers: "", note: "" },
  ],
  limits: [{ about: "Irony", words: "is read as it stands." }],
};

describe("the web application", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-web-"));
  let archive: Archive;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    for (const [i, record] of records.entries()) await archive.add(record, `file-${i}.txt`, "2020-08-01T00:00:00Z");
    app = createApp(archive, { today: "2020-08-01", evaluation });
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const article = (i: number) => `/articles/${records[i]?.article.id}`;

  for (const [path, status, type] of [
    ["/", 200, "text/html"],
    ["/?q=writes", 200, "text/html"],
    ["/?q=%22%20OR%20*%20NEAR(", 200, "text/html"],
    ["/about", 200, "text/html"],
    ["/health", 200, "application/json"],
    ["/style.css", 200, "text/css"],
    ["/icon.svg", 200, "image/svg+xml"],
    ["/dossier/IRN/IRQ", 200, "text/html"],
    ["/dossier/iran/Iraq", 200, "text/html"],
    ["/dossier/IRN/IRQ.json", 200, "application/json"],
    ["/dossier/IRN/IRQ?since=2020-07-21&until=2020-07-21", 200, "text/html"],
    ["/dossier/FRA/DEU", 200, "text/html"],
    ["/articles/none", 404, "text/html"],
    ["/dossier/IRN/IRQ/memo.md", 200, "text/markdown"],
    ["/dossier/IRN/Atlantis/memo.md", 404, "text/html"],
    ["/dossier/IRN/memo.md", 200, "text/markdown"],
    ["/dossier/person%3AIRQ%3Akadhimi/IRN/memo.html", 200, "text/html"],
    ["/dossier/IRN", 200, "text/html"],
    ["/dossier/IRN.json", 200, "application/json"],
    ["/dossier/IRN/IRQ/series.svg", 200, "image/svg+xml"],
    ["/dossier/IRN/IRQ/network.svg", 200, "image/svg+xml"],
    ["/dossier/IRN/IRQ/calendar.svg", 200, "image/svg+xml"],
    ["/dossier/IRN/IRQ/map.svg", 404, "text/html"],
    ["/dossier/IRN/IRQ?type=CONSULT&status=occurred&outlet=Gulf+Courier", 200, "text/html"],
    ...numberNames.map((table) => [`/dossier/IRN/IRQ/${table}.csv?type=CONSULT`, 200, "text/csv"] as const),
    ["/dossier/IRN/outlets.csv", 200, "text/csv"],
    ["/dossier/IRN/IRQ?place=Tehran&day=2020-07-21", 200, "text/html"],
    ["/dossier/IRN/IRQ?day=tomorrow", 400, "text/html"],
    ["/about/reviews.csv", 200, "text/csv"],
    ["/about/figures.csv", 200, "text/csv"],
    ["/prospects.csv", 200, "text/csv"],
    ["/prospects.ics?state=open", 200, "text/calendar"],
    ["/prospects?day=2020-07-21", 200, "text/html"],
    ["/actors/person%3AIRQ%3Akadhimi/roles.csv", 200, "text/csv"],
    ["/dossier/IRN/IRQ?type=PARTY", 400, "text/html"],
    ["/dossier/IRN/IRQ?page=0", 400, "text/html"],
    ["/dossier/IRN/IRQ?seen=2020-07-30T00:00:00Z", 200, "text/html"],
    ["/dossier/IRN/IRQ?seen=lately", 400, "text/html"],
    ["/dossier/person%3AIRQ%3Akadhimi/IRN", 200, "text/html"],
    ["/actors/person%3AIRQ%3Akadhimi", 200, "text/html"],
    ["/actors/person%3AIRQ%3Akadhimi.json", 200, "application/json"],
    ["/actors/nobody", 404, "text/html"],
    ["/happenings/none.json", 404, "application/json"],
    ["/prospects", 200, "text/html"],
    ["/prospects.json?state=open", 200, "application/json"],
    ["/prospects?state=unclear", 400, "text/html"],
    ["/prospects/calendar.svg", 200, "image/svg+xml"],
    ["/index.json", 200, "application/json"],
    ["/scripts/brush.js", 200, "text/javascript"],
    ["/scripts/constructor.js", 404, "text/html"],
    ["/dossier/IRN/IRN", 400, "text/html"],
    ["/dossier/IRN/IRQ?since=yesterday", 400, "text/html"],
    ["/dossier/IRN/IRQ.json?since=2020-02-31", 400, "application/json"],
    ["/dossier/IRN/Atlantis", 404, "text/html"],
    ["/dossier/IRN/Atlantis.json", 404, "application/json"],
    ["/articles/none", 404, "text/html"],
    ["/articles/none.json", 404, "application/json"],
    ["/nowhere", 404, "text/html"],
    [`/${"x".repeat(5000)}`, 414, "text/html"],
  ] as const) {
    it(`${path.slice(0, 60)} answers ${status} as ${type}`, async () => {
      const response = await app.request(path);
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toContain(type);
      if (status !== 200 && type === "application/json") {
        const body = (await response.json()) as { error: { code: string; message: string; status: number } };
        expect(Object.keys(body.error).sort()).toEqual(["code", "message", "status"]);
        expect(body.error.status).toBe(status);
      }
    });
  }

  it("tells how good the coder is by the figures that were measured, and says so where there are none", async () => {
    const about = await (await app.request("/about")).text();
    for (const words of [
      "Run on a day.",
      "89.4",
      "another 60.0 (m)",
      "Who a name or a pronoun means: 1 figure",
      "50.1",
      "Irony",
    ])
      expect(about).toContain(words);
    expect(await (await createApp(archive).request("/about")).text()).toContain("came without its figures");
  });

  it("answers every address with headers that keep articles inert", async () => {
    for (const path of ["/", "/dossier/IRN/IRQ", article(2), "/nowhere"]) {
      const { headers } = await app.request(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("shows hostile titles, outlets, names and addresses as words", async () => {
    for (const path of ["/", "/dossier/IRN/IRQ", article(2), "/?q=%3Cscript%3E"]) {
      const page = await (await app.request(path)).text();
      expect(page).not.toContain("<script>");
      expect(page).not.toContain('href="javascript:');
    }
    expect(await (await app.request(article(2))).text()).toContain("&lt;script&gt;");
  });

  it("the dossier tells of the visit, of what was expected, and of who said so", async () => {
    const page = await (await app.request("/dossier/IRN/IRQ")).text();
    expect(page.replaceAll(/<[^>]+>/g, "")).toContain(
      "3 articles from 3 outlets, published from 20 July 2020 to 22 July 2020",
    );
    expect(page).toContain("Visit");
    expect(page).toContain("fulfilled");
    expect(page).toContain("Mousavi");
    expect(page).toContain(`href="${article(1)}#${records[1]?.events[0]?.id}"`);
  });

  it("prospects stand as they did on the day that is asked for", async () => {
    const on = async (day: string) => {
      const view = (await (await app.request(`/dossier/IRN/IRQ.json?day=${day}`)).json()) as {
        today: string;
        prospects: { [list: string]: { outcome: string }[] };
      };
      return [view.today, ...Object.entries(view.prospects).map(([list, { length }]) => `${list} ${length}`)];
    };
    expect(await on("2020-07-19")).toEqual(["2020-07-19", "overdue 0", "open 0", "settled 0"]);
    expect(await on("2020-07-20")).toEqual(["2020-07-20", "overdue 0", "open 1", "settled 0"]);
    expect(await on("2020-08-01")).toEqual(["2020-08-01", "overdue 0", "open 0", "settled 1"]);
  });

  it("says what is missing where no browser prints the memo, and gives it in the other forms", async (context) => {
    vi.stubEnv("PATH", folder);
    context.onTestFinished(() => void vi.unstubAllEnvs());
    context.skip((await findBrowser(folder)) !== null, "a browser is installed beside the path");
    const answer = await app.request("/dossier/IRN/IRQ/memo.pdf");
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("install Chromium or Chrome, or write .html, .docx or .md");
    for (const ending of ["html", "docx", "md"])
      expect((await app.request(`/dossier/IRN/IRQ/memo.${ending}`)).status).toBe(200);
  });

  it("every happening of the JSON twin has the selectors of its words, and they select them", async () => {
    const view = (await (await app.request("/dossier/IRN/IRQ.json")).json()) as {
      happenings: { id: string; reports: { article: string; event: string }[] }[];
      evidence: { [id: string]: { event: string; href: string; selector: { type: string; exact?: string }[] }[] };
    };
    for (const { id, reports } of view.happenings) {
      const found = view.evidence[id] ?? [];
      expect(found.map(({ event }) => event)).toEqual(reports.map(({ event }) => event));
      for (const [i, { href, selector }] of found.entries()) {
        const record = records.find(({ article: { id: own } }) => own === reports[i]?.article);
        expect(href).toBe(`/articles/${record?.article.id}#${reports[i]?.event}`);
        expect(selector.map(({ type }) => type)).toEqual(["TextPositionSelector", "TextQuoteSelector"]);
        expect(record?.article.text).toContain(selector[1]?.exact);
      }
    }
  });

  it("what statements were worth, which offices carried the visit and what it is about stand on the page", async () => {
    const text = (await (await app.request("/dossier/IRN/IRQ")).text())
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ");
    expect(text).toContain("Track records");
    expect(text).toMatch(/1 prospect Mousavi 1 fulfilled 1 statement/);
    const view = (await (await app.request("/dossier/IRN/IRQ.json")).json()) as {
      standing: { carriers: { name: string; happenings: string[] }[]; records: { [kind: string]: unknown[] } };
    };
    expect(view.standing.carriers.map(({ name }) => name)).toContain("Kadhimi");
    expect(Object.keys(view.standing.records).sort()).toEqual(["office", "outlet", "speaker"]);
    const alone = (await (await app.request("/dossier/IRN.json")).json()) as typeof view;
    expect(alone.standing.carriers).toEqual([]);
  });

  it("a kind of happenings says how many a click on it leaves", async () => {
    const view = async (query: string) =>
      (await (await app.request(`/dossier/IRN/IRQ.json${query}`)).json()) as {
        kinds: { [field in "type" | "status"]: { value: string; count: number }[] };
        figures: { happenings: number };
      };
    const { kinds } = await view("");
    expect(Math.min(kinds.type.length, kinds.status.length)).toBeGreaterThan(0);
    for (const field of ["type", "status"] as const)
      for (const { value, count } of kinds[field])
        expect((await view(`?${field}=${value}`)).figures.happenings, value).toBe(count);
  });

  for (const [words, dossier] of [
    ["Iran Iraq", "/dossier/IRN/IRQ"],
    ["iran and saudi arabia", "/dossier/IRN/SAU"],
    ["Iraq", "/dossier/IRQ"],
    ["iran gas", null],
  ] as const)
    it(`a search for "${words}" ${dossier === null ? "names no dossier" : `leads to ${dossier}`}`, async () => {
      const page = await (await app.request(`/?q=${encodeURIComponent(words)}`)).text();
      expect(/Dossier: <a href="([^"]*)"/.exec(page)?.[1] ?? null).toBe(dossier);
    });

  it("a search tells who says so, and keeps what was asked", async () => {
    const page = await (await app.request("/?q=number")).text();
    expect(page).toContain('value="number"');
    expect(page).toMatch(/id="found-said"[\s\S]*according to <bdi>Mousavi/);
  });

  it("a filter says in words what it leaves, and every happening of the list is drawn", async () => {
    const page = await (await app.request("/dossier/IRN/IRQ?type=CONSULT&until=2020-07-31")).text();
    for (const chosen of [
      "<small>period</small> <bdi>until 31 July 2020</bdi>",
      "<small>type</small> <bdi>Talks</bdi>",
    ])
      expect(page).toContain(chosen);
    const view = (await (await app.request("/dossier/IRN/IRQ.json")).json()) as {
      figures: { happenings: number; articles: number; outlets: number };
      series: { points: { total: number }[]; left: number };
      outlets: { outlets: { articles: number }[] };
      articles: unknown[];
    };
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(view.series.points.map(({ total }) => total)) + view.series.left).toBe(view.figures.happenings);
    expect(sum(view.outlets.outlets.map(({ articles }) => articles))).toBe(view.figures.articles);
    expect([view.outlets.outlets.length, view.articles.length]).toEqual([view.figures.outlets, view.figures.articles]);
  });

  it("a window leaves out what lies outside it", async () => {
    const dossier = (await (await app.request("/dossier/IRN/IRQ.json?since=2020-07-22")).json()) as {
      happenings: unknown[];
    };
    expect(dossier.happenings.length).toBe(1);
  });

  it("shows what was added since the last answer", async () => {
    const before = (await (await app.request("/dossier/IRQ/TUR.json")).json()) as { happenings: unknown[] };
    await archive.add(
      makeRecord({
        outlet: "D",
        published: "2020-08-12",
        events: [{ type: "ASSAULT", actor: ["Turkey"], recipient: ["Iraq"], date: "2020-08-11" }],
      }),
      "d.txt",
      "2020-08-13T00:00:00Z",
    );
    const after = (await (await app.request("/dossier/IRQ/TUR.json")).json()) as { happenings: unknown[] };
    expect([before.happenings.length, after.happenings.length]).toEqual([0, 1]);
  });

  it("the reading pane holds the article's whole text and an anchor for each event", async () => {
    const page = await (await app.request(article(0))).text();
    const words = page
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    for (const sentence of (records[0]?.article.text ?? "").split(". ")) expect(words).toContain(sentence);
    expect(page).toContain(`id="${records[0]?.events[0]?.id}"`);
    expect(page).toContain(`id="note-${records[0]?.events[0]?.id}"`);
  });
});

describe("marks", () => {
  const mark = (start: number, end: number, name: string, link?: string) => ({
    start,
    end,
    class: name,
    ...(link === undefined ? {} : { link }),
  });

  it("that overlap and nest become pieces that do neither, and lose no character", () => {
    const text = "abcdefghij";
    const pieces = piecesOf(text, 0, 10, [mark(1, 5, "a", "#a"), mark(3, 8, "b", "#b"), mark(4, 5, "c")]);
    expect(pieces.map(({ words, classes }) => `${words}:${classes.join("+")}`)).toEqual([
      "a:",
      "bc:a",
      "d:a+b",
      "e:a+b+c",
      "fgh:b",
      "ij:",
    ]);
    expect(pieces.map(({ words }) => words).join("")).toBe(text);
  });

  it("lead where the shortest of them leads", () => {
    const [first] = piecesOf("abcdef", 0, 6, [mark(0, 6, "long", "#long"), mark(0, 3, "short", "#short")]);
    expect(first?.link).toBe("#short");
  });

  it("of ten thousand in one sentence are cut in a moment", () => {
    const text = "word ".repeat(4_000);
    const marks = Array.from({ length: 10_000 }, (_, i) => mark(i, i + 40 + (i % 90), `m${i % 7}`, `#${i}`));
    const pieces = piecesOf(text, 0, text.length, marks);
    expect(pieces.map(({ words }) => words).join("")).toBe(text);
    expect(Math.max(...pieces.map(({ classes }) => classes.length))).toBeLessThanOrEqual(7);
  });
});
