/**
 * What WCAG 2.2 asks beyond what axe looks for, in a real browser: names in the accessibility tree, order of headings, focus that nothing hides,
 * room for a reader's own spacing and size of letters, colours that the system forces, and marks in a text that can be turned off.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedArchive, serveSamples } from "./served-samples.ts";

const fixedPaths: { [page: string]: string } = {
  first: "/",
  search: "/?q=Kadhimi",
  dossier: "/dossier/IRN/IRQ",
  "dossier of a period": "/dossier/IRN/IRQ?since=2020-07-13&until=2020-07-26",
  "dossier of one state": "/dossier/IRQ",
  prospects: "/prospects",
  review: "/review?author=Ana",
  merges: "/review/merges?state=all",
  about: "/about",
};
const pageNames = [...Object.keys(fixedPaths), "article", "actor", "happening"];

/** Roles that say nothing without a name (4.1.2, and 1.1.1 for pictures). */
const named = new Set(
  "link button textbox searchbox combobox checkbox radio spinbutton Date image img graphics-document region navigation complementary".split(
    " ",
  ),
);

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

describe("pages for who cannot see them, or not well", () => {
  let served: ServedArchive;
  const paths = { ...fixedPaths };

  beforeAll(async () => {
    served = await serveSamples();
    const dossier = (await (await fetch(`${served.address}/dossier/IRN/IRQ.json`)).json()) as {
      happenings: { id: string; reports: { article: string }[] }[];
      network: { actors: { key: string }[] };
    };
    const [happening] = dossier.happenings;
    const person = dossier.network.actors.find(({ key }) => key.startsWith("person"));
    paths.article = `/articles/${happening?.reports[0]?.article}`;
    paths.happening = `/happenings/${happening?.id}`;
    paths.actor = `/actors/${encodeURIComponent(person?.key ?? "")}`;
  });
  afterAll(async () => served?.close());

  for (const name of pageNames) {
    it(`${name}: all that can be used or seen has a name, and headings go down step by step`, async () => {
      const { page } = await served.open(paths[name] as string);
      const tree = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
      const nodes = (tree.nodes as AxNode[]).filter(({ ignored }) => !ignored);
      expect(nodes.length).toBeGreaterThan(20);
      expect(nodes.filter(({ role, name: own }) => named.has(role?.value ?? "") && !own?.value.trim())).toEqual([]);
      const landmarks = nodes.flatMap(({ role, name: own }) =>
        ["banner", "main", "contentinfo", "navigation", "region"].includes(role?.value ?? "")
          ? [`${role?.value} ${own?.value}`]
          : [],
      );
      expect(new Set(landmarks).size, landmarks.join("; ")).toBe(landmarks.length);
      const levels = await page
        .locator("h1, h2, h3, h4, h5, h6")
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))),
        );
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
      await page.close();
    });

    it(`${name}: what has the focus is in sight, and nothing moves by itself`, async () => {
      const { page } = await served.open(paths[name] as string, { viewport: { width: 1024, height: 600 } });
      const hidden: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const one = document.activeElement;
          // A shape may lie under another of the same place: its outline is seen.
          if (one === null || one === document.body || one.closest("svg") !== null) return null;
          const isSeen = [...one.getClientRects()].some(({ left, right, top, bottom }) => {
            const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
            const found = document.elementFromPoint(x, y);
            return found !== null && (one.contains(found) || found.contains(one));
          });
          return isSeen ? null : one.outerHTML.slice(0, 120);
        });
        if (seen !== null) hidden.push(seen);
      }
      expect(hidden).toEqual([]);
      const moving = await page.locator("*").evaluateAll((all) =>
        all.flatMap((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== "none" || Number.parseFloat(transitionDuration) > 0 ? [one.tagName] : [];
        }),
      );
      expect(moving).toEqual([]);
      await page.close();
    });

    it(`${name}: has room for wider lines, words and letters, at twice and four times the size`, async () => {
      const { page } = await served.open(paths[name] as string);
      await page.evaluate(() => {
        // The spacing of success criterion 1.4.12; set on elements, since no page may bring styles of its own.
        for (const one of document.querySelectorAll<HTMLElement>("body, body *:not(svg, svg *)")) {
          const set = (property: string, value: string) => one.style.setProperty(property, value, "important");
          set("line-height", "1.5");
          set("letter-spacing", "0.12em");
          set("word-spacing", "0.16em");
          if (one.tagName === "P") set("margin-bottom", "2em");
        }
      });
      for (const width of [1280, 640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const { over, cut } = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - innerWidth,
          cut: [...document.querySelectorAll("body *:not(svg, svg *, input, select)")].flatMap((one) => {
            const { overflowX, overflowY } = getComputedStyle(one);
            const isCut =
              (overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1) ||
              (overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1);
            return isCut && one.checkVisibility() ? [one.outerHTML.slice(0, 100)] : [];
          }),
        }));
        // A pixel is a matter of rounding.
        expect(over, `at ${width} pixels`).toBeLessThanOrEqual(1);
        expect(cut, `at ${width} pixels`).toEqual([]);
      }
      await page.close();
    });
  }

  it("marks of a text stay where the system forces its colours", async () => {
    const { page } = await served.open(paths.article as string, { forcedColors: "active" });
    const styleOf = (selector: string) =>
      page
        .locator(`article.text ${selector}`)
        .first()
        .evaluate((one) => {
          const { backgroundColor, textDecorationLine } = getComputedStyle(one);
          return { backgroundColor, textDecorationLine };
        });
    const plain = await page.locator("article.text").evaluate((one) => getComputedStyle(one).backgroundColor);
    expect((await styleOf(".m-event")).backgroundColor).not.toBe(plain);
    expect((await styleOf(".m-said")).textDecorationLine).toBe("underline");
    await page.close();
  });

  it("each kind of mark in a text is turned off and on, without scripts", async () => {
    const { page } = await served.open(paths.article as string, { javaScriptEnabled: false });
    const text = await page.locator("article.text").textContent();
    const event = page.locator("article.text .m-event:not(a)").first();
    const backgroundOf = () => event.evaluate((one) => getComputedStyle(one).backgroundColor);
    const on = await backgroundOf();
    await page.getByLabel("events").uncheck();
    expect(await backgroundOf()).not.toBe(on);
    await page.getByLabel("events").check();
    expect(await backgroundOf()).toBe(on);
    const place = page.locator("article.text span.m-place").first();
    const lineOf = () => place.evaluate((one) => getComputedStyle(one).borderBottomStyle);
    expect(await lineOf()).toBe("none");
    await page.getByLabel("places").check();
    expect(await lineOf()).toBe("dashed");
    expect(await page.locator("article.text").textContent()).toBe(text);
    await page.close();
  });
});
