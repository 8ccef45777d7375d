/**
 * Names, titles and outlets in Arabic, Hebrew and Persian, with Latin letters and numbers among them: they run from right to left, and the
 * English around them from left to right, on every page and in the memo.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "./make-record.ts";
import { type ServedArchive, serveArchive } from "./served-samples.ts";

const premier = "مصطفى الكاظمي/IRQ";
const minister = "محمدجواد ظریف (Zarif)/IRN";
const third = "מיכאל כהן 3/IRN";
const tehran = { name: "طهران", country: "IRN", lat: 35.7, lon: 51.4, span: { start: 0, end: 1 }, because: "test" };

const records = [
  makeRecord({
    outlet: "صحيفة الشرق",
    published: "2020-07-20",
    title: "رئيس الوزراء: زيارة 3 أيام (طهران)",
    url: "https://sharq.example/2020/07/20/visit",
    events: [
      { type: "CONSULT", mode: "visit", actor: [premier], recipient: ["Iran"], date: "2020-07-19", place: tehran },
      {
        ...{ type: "ACCUSE", actor: [minister], recipient: [premier], date: "2020-07-18", speaker: minister },
        clause: "الوزير 2020: قال إن ذلك غير صحيح (Zarif)",
      },
      { type: "AID", actor: ["Iran"], recipient: ["Iraq"], date: "2020-08-02", prospect: true, speaker: third },
      { type: "CONSULT", actor: [third], recipient: [premier], date: "2020-08-04", prospect: true, speaker: premier },
    ],
  }),
  makeRecord({
    outlet: "הארץ 24",
    published: "2020-07-22",
    title: "שר החוץ – Zarif – ביקר בבגדאד",
    events: [
      { type: "CONSULT", actor: [third, premier], date: "2020-07-21" },
      {
        ...{ type: "CONSULT", mode: "visit", actor: [premier], recipient: ["Iran"], date: "2020-07-19" },
        ...{ status: "denied", speaker: premier },
      },
    ],
  }),
];

/**
 * English words, in the order of the text, that stand left of, or above, the word before them. What an element or an isolate (U+2068) sets apart
 * has its own order, as has what is quoted.
 */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const blocks = document.querySelectorAll(
      "h1, h2, h3, h4, p, li, td, th, summary, dt, dd, figcaption, label, caption",
    );
    for (const block of blocks) {
      if (!block.checkVisibility() || block.querySelector("p, li, td, summary, dt, select") !== null) continue;
      const words: { word: string; left: number; middle: number; height: number }[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest("bdi, q, [dir], svg, .more, option, title") !== null) continue;
        const text = node.textContent ?? "";
        const own = text.replaceAll(/\u2068[^\u2069]*\u2069/g, (apart) => " ".repeat(apart.length));
        for (const match of own.matchAll(/[A-Za-z0-9(][^\s]*/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          // A long word may run on in the next line: where it begins counts.
          const [box] = range.getClientRects();
          if (box !== undefined && box.width > 0)
            words.push({ word: match[0], left: box.left, middle: box.top + box.height / 2, height: box.height });
        }
      }
      words.forEach((one, i) => {
        const before = words[i - 1];
        if (before === undefined) return;
        const lower = one.middle - before.middle;
        const half = Math.max(one.height, before.height) / 2;
        if (lower < -half || (lower < half && one.left < before.left))
          found.push(`${one.word} before ${before.word} in: ${block.textContent?.slice(0, 120)}`);
      });
    }
    return found;
  });

describe("right-to-left words", () => {
  let served: ServedArchive;
  beforeAll(async () => {
    served = await serveArchive(async (archive) => {
      for (const record of records) await archive.add(record, "made", "2020-08-01T00:00:00Z");
    });
    key = encodeURIComponent(served.archive.across.partiesNamed(["الكاظمي"], 1)[0]?.key ?? "");
  });
  afterAll(async () => served?.close());

  const happening = async (): Promise<string> => {
    const { happenings } = (await (await fetch(`${served.address}/dossier/IRN/IRQ.json`)).json()) as {
      happenings: { id: string }[];
    };
    return `/happenings/${happenings[0]?.id}`;
  };
  let key = "";

  for (const [name, path] of [
    ["the overview", () => "/"],
    ["a dossier", () => "/dossier/IRN/IRQ"],
    ["a dossier of one actor", () => `/dossier/${key}`],
    ["a list behind a number", () => `/dossier/IRN/IRQ/counted?said=${key}`],
    ["an actor", () => `/actors/${key}`],
    ["a happening", happening],
    ["an article", () => `/articles/${records[0]?.article.id}`],
    ["prospects", () => "/prospects"],
    ["search", () => `/?q=${encodeURIComponent("الكاظمي")}`],
    ["review", () => "/review?author=Ana"],
  ] as const)
    for (const width of [360, 1280])
      it(`leave the English of ${name} in its order, ${width} pixels wide`, async () => {
        const { page } = await served.open(await path(), { viewport: { width, height: 900 } });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect(await page.locator("main").textContent()).toMatch(/\p{Script=Arabic}|\p{Script=Hebrew}/u);
        expect(await misplaced(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.close();
      });

  it("leave the English of the memo in its order, and run from right to left themselves", async () => {
    const memo = await (await fetch(`${served.address}/dossier/IRN/IRQ/memo.html`)).text();
    const page = await served.browser.newPage();
    await page.setContent(memo);
    expect(await page.locator("main").textContent()).toContain("صحيفة الشرق");
    expect(await misplaced(page)).toEqual([]);
    // The first letter of a name stands to the right of its last.
    const [first, last] = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? "").indexOf("مصطفى الكاظمي");
        if (at < 0) continue;
        return [at, at + "مصطفى الكاظمي".length - 1].map((offset) => {
          const range = document.createRange();
          range.setStart(node as Node, offset);
          range.setEnd(node as Node, offset + 1);
          return range.getBoundingClientRect().left;
        });
      }
      return [];
    });
    expect(first).toBeGreaterThan(last as number);
    await page.close();
  });

  it("stand in charts and Markdown within isolates, and bring no marks of direction of their own", async () => {
    const charts = await Promise.all(
      ["network", "map"].map(async (chart) => (await fetch(`${served.address}/dossier/IRN/IRQ/${chart}.svg`)).text()),
    );
    const memo = await (await fetch(`${served.address}/dossier/IRN/IRQ/memo.md`)).text();
    for (const written of [...charts, memo]) {
      expect(written.match(/\u2068/g)?.length).toBe(written.match(/\u2069/g)?.length);
      const bare = written
        .replaceAll(/\u2068[^\u2069]*\u2069/g, "")
        .replaceAll(/<https?:[^>]*>|<title id[^>]*>[^<]*/g, "");
      expect(bare).not.toMatch(/\p{Script=Arabic}|\p{Script=Hebrew}/u);
    }
  });
});
