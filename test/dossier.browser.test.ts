/** The dossier in a real browser, over a real server and a real archive filled from samples/. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedArchive, serveSamples } from "./served-samples.ts";

describe("the dossier of Iran and Iraq in a browser", () => {
  let served: ServedArchive;
  let address: string;
  const open = (...request: Parameters<ServedArchive["open"]>) => served.open(...request);

  beforeAll(async () => {
    served = await serveSamples();
    address = served.address;
  });
  afterAll(async () => served?.close());

  it("has a heading, a paragraph of figures, a chart, happenings and prospects, and complains of nothing", async () => {
    const { page, complaints } = await open("/dossier/IRN/IRQ");
    expect(await page.locator("h1").textContent()).toBe("Iran and Iraq");
    expect(await page.locator(".lead").textContent()).toMatch(
      /\d+ articles .*from \d+ outlets, published from 14 July 2020/,
    );
    expect(await page.locator("svg.series .periods > *").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("section[aria-labelledby=happenings] li > details").count()).toBeGreaterThan(10);
    expect(await page.locator("h2").allTextContents()).toEqual(expect.arrayContaining(["Happenings", "Who says what"]));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("opens a happening's sentence and leads to it in its article, without a script", async () => {
    const { page } = await open("/dossier/IRN/IRQ", { javaScriptEnabled: false });
    const first = page.locator("section[aria-labelledby=happenings] details.entry").first();
    expect(await first.locator("blockquote").first().isVisible()).toBe(false);
    await first.locator("summary").click();
    const quote = first.locator("blockquote").first();
    expect(await quote.isVisible()).toBe(true);
    const words = ((await quote.locator("p").first().textContent()) ?? "").replace(/^“|”$/g, "");
    await quote.locator("a").click();
    await page.waitForURL(/\/articles\/article-[0-9a-f]{16}#event-/);
    const text = ((await page.locator("article.text").textContent()) ?? "").replaceAll(/\s+/g, " ");
    expect(text).toContain(words);
    // Other data may have their anchors at the same words.
    const marked = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"] ~ :not(.anchor)`).first();
    expect(words.startsWith(((await marked.textContent()) ?? "").replaceAll(/\s+/g, " ").trim())).toBe(true);
    expect(await marked.getAttribute("class")).toContain("m-event");
    await page.close();
  });

  it("a mark in the reading pane leads to its explanation", async () => {
    const { page, complaints } = await open("/dossier/IRN/IRQ");
    const href = await page.locator("section[aria-labelledby=happenings] blockquote a").first().getAttribute("href");
    await page.goto(address + href);
    const link = page.locator("article.text a.m-link").first();
    const target = await link.getAttribute("href");
    await link.click();
    const note = page.locator(`[id="${target?.slice(1)}"]`);
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toMatch(/events\/|attribution\//);
    expect(complaints).toEqual([]);
    await page.close();
  });

  for (const width of [320, 390, 1280]) {
    it(`fits a window of ${width} pixels`, async () => {
      for (const path of ["/", "/dossier/IRN/IRQ", "/about"]) {
        const { page } = await open(path, { viewport: { width, height: 800 } });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        );
        await page.close();
      }
    });
  }

  it("is dark where the reader's system is, with enough contrast", async () => {
    const { page } = await open("/dossier/IRN/IRQ", { colorScheme: "dark" });
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(contrast(paper as string, ink as string)).toBeGreaterThan(7);
    expect(luminance(paper as string)).toBeLessThan(0.1);
    await page.close();
  });

  describe("in print, on a sheet of A4", () => {
    const sheet = { viewport: { width: 680, height: 980 } };
    const printed = async () => {
      const { page } = await open("/dossier/IRN/IRQ", sheet);
      await page.emulateMedia({ media: "print" });
      return page;
    };

    it("has nothing that is there only to be clicked", async () => {
      const page = await printed();
      expect(await page.locator("h1").isVisible()).toBe(true);
      for (const control of ["header.top", "form", "summary .more", "details.data", ".rest", "nav", "[href*='.csv']"])
        for (const one of await page.locator(control).all()) expect(await one.isVisible(), control).toBe(false);
      await page.close();
    });

    it("shows the words of every happening, and the address of every article that has one", async () => {
      const page = await printed();
      const quotes = page.locator("section[aria-labelledby=happenings] blockquote");
      expect(await quotes.count()).toBeGreaterThan(20);
      for (const quote of await quotes.all()) expect(await quote.isVisible()).toBe(true);
      const links = page.locator("section[aria-labelledby=articles] a.original");
      expect(await links.count()).toBeGreaterThan(3);
      for (const link of await links.all())
        expect(await link.evaluate((one) => getComputedStyle(one, "::after").content)).toBe(
          `"${await link.getAttribute("href")}"`,
        );
      await page.close();
    });

    it("is as wide as the sheet, tables and charts included", async () => {
      const page = await printed();
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("table, svg, blockquote, .entry")].flatMap((one) =>
          one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1
            ? [one.outerHTML.slice(0, 80)]
            : [],
        ),
      );
      expect(wide).toEqual([]);
      await page.close();
    });

    it("tells verbal from material without colour", async () => {
      const page = await printed();
      for (const [verbal, material] of [
        [".quad-verbal-cooperation", ".quad-material-cooperation"],
        [".quad-verbal-conflict", ".quad-material-conflict"],
      ] as const) {
        const fill = (selector: string) =>
          page
            .locator(`.legend ${selector}`)
            .first()
            .evaluate((one) => getComputedStyle(one).fill);
        expect(contrast(await fill(verbal), await fill(material))).toBeGreaterThan(4);
      }
      await page.close();
    });

    it("takes a dozen sheets at most", async () => {
      const { page } = await open("/dossier/IRN/IRQ");
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: false })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(4);
      expect(pages).toBeLessThanOrEqual(12);
      await page.close();
    });
  });

  it("can be worked from the keyboard: the first tab stop skips to the content", async () => {
    const { page } = await open("/dossier/IRN/IRQ");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.close();
  });

  it("is walked by keyboard alone: past the head, into an entry, to its words, and out at the foot", async () => {
    const { page, complaints } = await open("/dossier/IRN/IRQ");
    /** Tab until what has the focus fits; each stop on the way can be seen. */
    const tabTo = async (selector: string): Promise<number> => {
      for (let stops = 1; stops < 400; stops++) {
        await page.keyboard.press("Tab");
        const [there, seen] = await page.evaluate((wanted) => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const shape = element.closest("svg") !== null;
          return [element.matches(wanted), shape || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2)];
        }, selector);
        if (!seen)
          throw new Error(`the focus on ${await page.evaluate(() => document.activeElement?.outerHTML)} is not seen`);
        if (there) return stops;
      }
      throw new Error(`no tab stop is ${selector}`);
    };
    await tabTo("a.skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await tabTo("section[aria-labelledby=happenings] summary");
    await page.keyboard.press("Enter");
    await tabTo("details[open] blockquote a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/articles\/article-[0-9a-f]{16}#event-/);
    await tabTo("a.m-link");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toMatch(/^#note-/);
    await tabTo(".foot a");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** Relative luminance of `rgb(r, g, b)` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [r, g, b] = (colour.match(/\d+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
