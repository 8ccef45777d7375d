/**
 * Links to words where they were published, and in the reading pane: a browser that follows one comes to the words. Passages of our own that
 * are hard to write into an address, and the data of the samples.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fragmentLink, passageLink } from "../packages/desk/src/web/links.ts";
import { type ServedArchive, serveArchive, serveSamples } from "./served-samples.ts";

const paper = "https://paper.example/2020/07/visit";

const paragraphs = [
  "Which visit comes first was for weeks the talk of both capitals.",
  "The post-war border – long, porous and ill-kept – was to be shut, they said; half-measures would not do.",
  "“We do not play postman,” he said, “nor – God forbid! – a messenger’s messenger; 50 % of it's untrue & the rest #fake.”",
  "The deals, said the minister, who had come by way of Amman, would help Iraq stand on its own feet.",
  "Commas, commas, commas: the minister, his deputy, their aides, two governors, a general, nine clerks and a cook went, too.",
  "“First of all, the road must be opened. Nobody denies that.",
  "“And second, whoever opens it must pay for the bridge.”",
  "الوزير قال إن ذلك غير صحيح في بغداد يوم الأحد.",
  "It ended there.",
];

/** Passage → a word of the paragraph that must come into sight. */
const hard: readonly (readonly [string, string, string])[] = [
  ["dashes within words and between them", "post-war border – long, porous and ill-kept – was", "ill-kept"],
  [
    "quotation marks, an apostrophe, a percent sign, an ampersand, a number sign",
    (paragraphs[2] as string).slice(1, -1),
    "postman",
  ],
  ["many commas", (paragraphs[4] as string).slice(0, -1), "cook"],
  ["a content that its speaker interrupts", "The deals … would help Iraq stand on its own feet", "Amman"],
  ["a content whose first part may begin anything", "which … comes first was for weeks", "weeks"],
  [
    "a quotation over two paragraphs",
    "First of all, the road must be opened. Nobody denies that.\n\n“And second, whoever opens it",
    "opened",
  ],
  ["letters that run from right to left", "إن ذلك غير صحيح", "بغداد"],
  ["one word", "messenger’s", "messenger’s"],
];

/** Whether a paragraph that has the words is in sight; the page begins far above all of them. */
const comesToSight = (page: Page, words: string): Promise<boolean> =>
  page
    .waitForFunction(
      (wanted) =>
        scrollY > 0 &&
        [...document.querySelectorAll("p")].some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && (one.textContent ?? "").replaceAll(/\s+/g, " ").includes(wanted);
        }),
      words.replaceAll(/\s+/g, " "),
      { timeout: 4_000 },
    )
    .then(
      () => true,
      () => false,
    );

const published = (texts: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><style>p{margin:3000px 0;font:20px/1.4 serif}</style>${texts
    .map((text) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("")}`;

/** A page that was published elsewhere; our own browser answers for it. */
const publish = async (page: Page, texts: readonly string[]): Promise<void> => {
  await page.route("https://paper.example/**", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: published(texts) }),
  );
};

const follow = async (page: Page, address: string): Promise<void> => {
  await page.goto("about:blank");
  await page.goto(address);
};

describe("a link to words where they were published", () => {
  let served: ServedArchive;
  beforeAll(async () => {
    served = await serveArchive(async () => {});
  });
  afterAll(async () => served?.close());

  for (const [what, passage, seen] of hard)
    it(`finds ${what}`, async () => {
      const page = await served.browser.newPage();
      await publish(page, paragraphs);
      await follow(page, fragmentLink(paper, passage) ?? "");
      expect(await comesToSight(page, seen)).toBe(true);
      await page.close();
    });

  it("stays at the head of a page that does not have them", async () => {
    const page = await served.browser.newPage();
    await publish(page, paragraphs);
    await follow(page, fragmentLink(paper, "words that nobody wrote there") ?? "");
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });
});

/** Of an article's data the three passages that are hardest to find: in several pieces, long, or with signs in them. */
const passagesOf = ({ article: { text }, events, attributions, prospects }: ArticleRecord): string[] => {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const all = [
    ...events.flatMap(({ evidence }) => evidence.slice(0, 1).map(slice)),
    ...attributions.flatMap(({ content }) => (content.length === 0 ? [] : [content.map(slice).join(" … ")])),
    ...prospects.map(({ statement }) => slice(statement)),
  ];
  const hardness = (passage: string) =>
    (passage.match(/[^\p{L}\s]/gu)?.length ?? 0) + 50 * (passage.split(" … ").length - 1);
  return [...new Set(all)].sort((a, b) => hardness(b) - hardness(a) || (a < b ? -1 : 1)).slice(0, 3);
};

/** The longest piece of a passage that lies in one paragraph. */
const longestPiece = (passage: string): string =>
  passage
    .split(/ … |\n\s*\n/)
    .toSorted((a, b) => b.length - a.length)[0]
    ?.trim() ?? "";

describe("links of the samples' data", () => {
  let served: ServedArchive;
  let records: readonly ArticleRecord[];
  beforeAll(async () => {
    served = await serveSamples();
    const { across } = served.archive;
    records = across.recordsOf(across.latest(60).map(({ id }) => id));
  });
  afterAll(async () => served?.close());

  it("find their words where they were published", async () => {
    const page = await served.browser.newPage();
    await page.route("https://paper.example/**", (route) => {
      const id = new URL(route.request().url()).pathname.slice(1);
      const text = records.find(({ article }) => article.id === id)?.article.text ?? "";
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: published(text.split(/\n\s*\n/)) });
    });
    const missed: string[] = [];
    for (const record of records)
      for (const passage of passagesOf(record)) {
        await follow(page, fragmentLink(`https://paper.example/${record.article.id}`, passage) ?? "");
        if (!(await comesToSight(page, longestPiece(passage)))) missed.push(passage);
      }
    expect(records.length).toBeGreaterThan(15);
    expect(missed).toEqual([]);
    await page.close();
  });

  it("find them in the reading pane, within marks", async () => {
    const page = await served.browser.newPage({ viewport: { width: 500, height: 200 } });
    const missed: string[] = [];
    for (const record of records.slice(0, 8))
      for (const passage of passagesOf(record).slice(0, 1)) {
        await follow(page, served.address + passageLink(record.article.id, passage));
        if (!(await comesToSight(page, longestPiece(passage)))) missed.push(passage);
      }
    expect(missed).toEqual([]);
    await page.close();
  });
});
