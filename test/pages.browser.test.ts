/** Every page in a real browser: axe finds nothing in light and dark, it fits a phone, and what a person does on it works. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSamples, serveSamples } from "./served-samples.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe("the pages in a browser", () => {
  let served: ServedSamples;
  const paths: { [page: string]: string } = {
    first: "/",
    search: "/?q=Kadhimi",
    dossier: "/dossier/IRN/IRQ",
    "dossier with a filter": "/dossier/IRN/IRQ?type=CONSULT&seen=2020-08-01T00:00:00Z",
    "dossier of one state": "/dossier/IRQ",
    prospects: "/prospects",
    review: "/review?author=Ana",
    about: "/about",
    "nothing found": "/dossier/IRN/Atlantis",
  };

  beforeAll(async () => {
    served = await serveSamples();
    const dossier = (await (await fetch(`${served.address}/dossier/IRN/IRQ.json`)).json()) as {
      happenings: { id: string; reports: { article: string; event: string }[] }[];
      network: { actors: { key: string }[] };
    };
    const [happening] = dossier.happenings;
    const person = dossier.network.actors.find(({ key }) => key.startsWith("person"));
    paths.happening = `/happenings/${happening?.id}`;
    paths.article = `/articles/${happening?.reports[0]?.article}`;
    paths.actor = `/actors/${encodeURIComponent(person?.key ?? "")}`;
  });
  afterAll(async () => served?.close());

  for (const colorScheme of ["light", "dark"] as const)
    it(`axe finds nothing on any page in ${colorScheme}, opened entries included`, async () => {
      const found: string[] = [];
      for (const [name, path] of Object.entries(paths)) {
        const { page } = await served.open(path, { colorScheme, bypassCSP: true });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.evaluate(axe);
        const violations = (await page.evaluate(
          (values) =>
            (
              window as unknown as {
                axe: { run: (scope: Document, options: object) => Promise<{ violations: unknown }> };
              }
            ).axe
              .run(document, { runOnly: { type: "tag", values } })
              .then((result) => result.violations),
          rules,
        )) as Violation[];
        for (const { id, nodes } of violations)
          found.push(
            `${name}: ${id}: ${nodes
              .slice(0, 3)
              .map(
                ({ html, failureSummary }) =>
                  `${html.slice(0, 200)} ${failureSummary.replaceAll(/\s+/g, " ").slice(0, 220)}`,
              )
              .join("\n   ")} (${nodes.length})`,
          );
        await page.close();
      }
      expect(found).toEqual([]);
    });

  it("no page complains, asks anyone else, or is wider than a phone", async () => {
    const wide: string[] = [];
    for (const [name, path] of Object.entries(paths))
      for (const width of [320, 390, 1280]) {
        const { page, complaints } = await served.open(path, { viewport: { width, height: 800 } });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${name} at ${width}: ${over}`);
        if (name !== "nothing found") expect(complaints, name).toEqual([]);
        await page.close();
      }
    expect(wide).toEqual([]);
  });

  it("dragging over the series chooses a period", async () => {
    const { page, complaints } = await served.open("/dossier/IRN/IRQ");
    const box = await page.locator("svg.series").boundingBox();
    if (box === null) throw new Error("no series");
    await page.mouse.move(box.x + box.width * 0.06, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/since=2020-07-\d\d&until=2020-0\d-\d\d/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("a bar of the series is a link to its period, without a script", async () => {
    const { page } = await served.open("/dossier/IRN/IRQ", { javaScriptEnabled: false });
    const link = page.locator("svg.series a").first();
    expect(await link.getAttribute("href")).toMatch(/^\/dossier\/IRN\/IRQ\?since=.*&until=.*#happenings$/);
    await page.goto(served.address + (await link.getAttribute("href")));
    expect(await page.locator("#happenings").isVisible()).toBe(true);
    await page.close();
  });

  it("a mark that is focused lights its note", async () => {
    const { page } = await served.open(paths.article as string);
    const link = page.locator("article.text a.m-link").first();
    await link.focus();
    const note = page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`);
    expect(await note.getAttribute("class")).toContain("on");
    await page.close();
  });

  it("a dossier that changed since the last visit offers what is new", async () => {
    const { page } = await served.open("/dossier/IRN/IRQ");
    expect(await page.locator("a.news").count()).toBe(0);
    await page.evaluate(() => {
      const key = `dragoman:${location.pathname}`;
      localStorage.setItem(key, JSON.stringify({ last: "2020-08-01T00:00:00Z", before: null }));
    });
    await page.reload();
    await page.locator("a.news").click();
    expect(await page.locator("section[aria-labelledby=new] li").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("reviews from the keyboard: confirm, reject, correct, undo", async () => {
    const { page, complaints } = await served.open("/review?author=Ana");
    const waiting = async () =>
      Number(/^(\d+) events? wait/.exec((await page.locator(".lead").textContent()) ?? "")?.[1]);
    const before = await waiting();
    const press = async (key: string) => {
      const left = page.waitForURL(/last=\d+/, { waitUntil: "load" });
      const old = page.url();
      await page.keyboard.press(key);
      await left;
      await page.waitForFunction((url) => location.href !== url, old);
    };
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("item");
    await press("y");
    expect(await waiting()).toBe(before - 1);
    expect(await page.locator(".undo").textContent()).toContain("You confirmed");
    await press("n");
    expect(await waiting()).toBe(before - 2);
    await press("u");
    expect(await waiting()).toBe(before - 1);
    await page.keyboard.press("e");
    await page.locator("details.edit[open] select[name=status]").selectOption("denied");
    await page.locator("details.edit[open] button").click();
    await page.waitForURL(/last=4/);
    expect(await page.locator(".undo").textContent()).toContain("You corrected");
    const log = await served.archive.reviews.all();
    expect(log.map(({ verdict, author }) => `${author} ${verdict}`)).toEqual([
      "Ana confirm",
      "Ana reject",
      "Ana withdraw",
      "Ana correct",
    ]);
    await page.goto(`${served.address}/articles/${log[3]?.article}`);
    expect(await page.locator(".notes .reviewed-correct").first().textContent()).toBe("corrected by Ana");
    await page.goto(`${served.address}/about`);
    expect(await page.locator("section[aria-labelledby=agreement]").textContent()).toContain(
      "2 events that 1 reviewer judged",
    );
    expect(complaints).toEqual([]);
    await page.close();
  });
});
