/** Every page in a real browser: axe finds nothing in light and dark, it fits a phone, and what a person does on it works. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallTargets, unseenFocus } from "./page-targets.ts";
import { type ServedArchive, serveSamples } from "./served-samples.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Pages whose address is known beforehand, and those that are found in the samples. */
const fixedPaths = {
  first: "/",
  search: "/?q=Kadhimi",
  dossier: "/dossier/IRN/IRQ",
  "dossier with a filter": "/dossier/IRN/IRQ?type=CONSULT&seen=2020-08-01T00:00:00Z",
  "dossier of one state": "/dossier/IRQ",
  "behind a number": "/dossier/IRN/IRQ/counted?third=USA&with=second",
  prospects: "/prospects",
  review: "/review?author=Ana",
  "who says so to review": "/review?author=Ana&kind=attribution",
  merges: "/review/merges?state=all",
  "actors to review": "/review/actors?author=Ana",
  "words to review": "/review?author=Ana&kind=naming",
  about: "/about",
  "nothing found": "/dossier/IRN/Atlantis",
};
const pageNames = [...Object.keys(fixedPaths), "happening", "article", "actor"];

describe("the pages in a browser", () => {
  let served: ServedArchive;
  const paths: { [page: string]: string } = { ...fixedPaths };

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

  /** What axe has against a page as it stands now. */
  const violations = async (page: Page): Promise<readonly Violation[]> =>
    (await page.evaluate(
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

  for (const name of pageNames) {
    for (const colorScheme of ["light", "dark"] as const)
      it(`axe finds nothing on ${name} in ${colorScheme}, on a desk and on a phone, opened entries included`, async () => {
        const { page } = await served.open(paths[name] as string, { colorScheme, bypassCSP: true });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.evaluate(axe);
        const found: string[] = [];
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 });
          for (const { id, nodes } of await violations(page))
            found.push(
              `at ${width}: ${id}: ${nodes
                .slice(0, 3)
                .map(
                  ({ html, failureSummary }) =>
                    `${html.slice(0, 200)} ${failureSummary.replaceAll(/\s+/g, " ").slice(0, 220)}`,
                )
                .join("\n   ")} (${nodes.length})`,
            );
        }
        expect(found).toEqual([]);
        await page.close();
      });

    it(`${name} complains of nothing, asks nobody else, and fits every window`, async () => {
      const { page, complaints } = await served.open(paths[name] as string);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `at ${width} pixels`).toBeLessThanOrEqual(0);
      }
      if (name !== "nothing found") expect(complaints).toEqual([]);
      await page.close();
    });

    it(`what can be clicked on ${name} is large enough, and what has the focus is seen`, async () => {
      const { page } = await served.open(paths[name] as string);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await smallTargets(page), `at ${width} pixels`).toEqual([]);
      }
      expect(await unseenFocus(page)).toEqual([]);
      await page.close();
    });
  }

  it("every chart is told in words, has its numbers in a table, and both are files", async () => {
    const seen: string[] = [];
    for (const name of ["dossier", "dossier of one state", "actor", "prospects"]) {
      const text = await (await fetch(served.address + paths[name])).text();
      for (const [figure] of text.matchAll(/<figure[\s\S]*?<\/figure>/g)) {
        const [, chart = "", ids = ""] =
          /<svg [^>]*class="chart (\w+)"[^>]*aria-labelledby="([^"]+)"/.exec(figure) ?? [];
        seen.push(chart);
        for (const id of ids.split(" "))
          expect(figure, `${chart} of ${name}`).toMatch(new RegExp(`id="${id}">[^<]{10,}<`));
        expect(figure, `${chart} of ${name}`).toMatch(/<th scope="col">[\s\S]*<th scope="row">/);
        for (const ending of ["svg", "csv"]) {
          const [, href = ""] = new RegExp(`href="([^"]+\\.${ending}[^"]*)"`).exec(figure) ?? [];
          const file = await fetch(served.address + href.replaceAll("&amp;", "&"));
          expect(file.status, `${ending} of ${chart} of ${name}`).toBe(200);
          expect(file.headers.get("content-type")).toContain(ending);
        }
      }
    }
    expect(new Set(seen)).toEqual(new Set(["series", "calendar", "network", "map", "roles"]));
  });

  it("every link of ours leads to a page that is there, and to the part of it that the link names", async () => {
    const idsOf = (text: string) => new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    const textOf = async (path: string) => (await fetch(served.address + path)).text();
    const links = new Map<string, string[]>();
    const dead: string[] = [];
    for (const path of Object.values(paths)) {
      const text = await textOf(path);
      for (const [, href = ""] of text.matchAll(/href="([^"]+)"/g)) {
        const [target = "", fragment] = href.replaceAll("&#39;", "'").replaceAll("&amp;", "&").split("#", 2);
        if (target === "" && !idsOf(text).has(fragment ?? "")) dead.push(`#${fragment} on ${path}`);
        if (!target.startsWith("/")) continue;
        // Of links that differ only in what they are about some are enough.
        const shape = `${target.replaceAll(/[0-9a-f]{16}|[^/?&=]*%[^/?&=]*|=[^&]*/g, "*")}#${fragment?.replaceAll(/[0-9a-f]{16}/g, "*")}`;
        const alike = links.get(shape) ?? [];
        if (alike.length < 4 && !alike.includes(`${target}#${fragment ?? ""}`))
          alike.push(`${target}#${fragment ?? ""}`);
        links.set(shape, alike);
      }
    }
    const all = [...links.values()].flat();
    expect(all.length).toBeGreaterThan(100);
    for (const link of all) {
      const [target = "", fragment = ""] = link.split("#");
      const answer = await fetch(served.address + target);
      const there = fragment === "" || fragment.startsWith(":~:") || idsOf(await answer.text()).has(fragment);
      if (answer.status !== 200 || !there) dead.push(`${link}: ${answer.status}`);
    }
    expect(dead).toEqual([]);
  }, 120_000);

  it("dragging over the series chooses a period", async () => {
    const { page, complaints } = await served.open("/dossier/IRN/IRQ");
    await page.locator("svg.series").scrollIntoViewIfNeeded();
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

  it("two names are made one actor from the keyboard, and two again", async () => {
    const { page, complaints } = await served.open("/review/merges?author=Ana&kind=two");
    const pairs = async () => Number(/^(\d+) pairs?/.exec((await page.locator(".lead").textContent()) ?? "")?.[1]);
    const before = await pairs();
    const press = async (key: string, seq: number) => {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`last=${seq}`), { waitUntil: "load" });
    };
    await press("y", 1);
    expect(await page.locator(".undo").textContent()).toContain("are one actor");
    expect(await pairs()).toBeLessThan(before);
    await press("u", 2);
    expect(await pairs()).toBe(before);
    expect((await served.archive.merges.all()).map(({ verdict, author }) => `${author} ${verdict}`)).toEqual([
      "Ana confirm",
      "Ana withdraw",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("who somebody is: confirmed, corrected and taken back from the keyboard", async () => {
    const { page, complaints } = await served.open("/review/actors?author=Ana");
    const waiting = async () =>
      Number(/^(\d+) actors? wait/.exec((await page.locator(".lead").textContent()) ?? "")?.[1]);
    const before = await waiting();
    const press = async (key: string, seq: number) => {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`last=${seq}\\b`), { waitUntil: "load" });
    };
    await press("y", 1);
    expect(await page.locator(".undo").textContent()).toContain("You confirmed");
    expect(await waiting()).toBe(before - 1);
    await page.keyboard.press("e");
    await page.locator("details.edit[open] input[name=country]").fill("Jordan");
    await page.locator("details.edit[open] input[name=country]").press("Enter");
    await page.waitForURL(/last=2\b/, { waitUntil: "load" });
    expect(await page.locator(".undo").textContent()).toContain("You corrected");
    await press("u", 3);
    expect(await waiting()).toBe(before - 1);
    expect((await served.archive.actors.all()).map(({ verdict, author }) => `${author} ${verdict}`)).toEqual([
      "Ana confirm",
      "Ana correct",
      "Ana withdraw",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("reviews from the keyboard: confirm, reject, correct, undo", async () => {
    const { page, complaints } = await served.open("/review?author=Ana");
    const waiting = async () =>
      Number(/^(\d+) events? wait/.exec((await page.locator(".lead").textContent()) ?? "")?.[1]);
    const before = await waiting();
    let entries = 0;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`last=${++entries}\\b`), { waitUntil: "load" });
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
    await page.locator("details.edit[open] select[name=status]").selectOption("hypothetical");
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

  it("a morning's list from the keyboard: the place is kept, help is a key away, a form needs no mouse", async () => {
    const { page, complaints } = await served.open("/review?author=Cleo&kind=event&order=doubt");
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    const ids = await page.locator("li.item").evaluateAll((items) => items.map(({ id }) => id));
    let seq = await served.archive.reviews.version();
    const act = async (press: () => Promise<void>) => {
      await press();
      await page.waitForURL(new RegExp(`last=${++seq}\\b`), { waitUntil: "load" });
    };
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await focused()).toBe(ids[2]);
    // What was skipped stays behind; the next one is at hand.
    await act(() => page.keyboard.press("y"));
    expect(await focused()).toBe(ids[3]);
    await act(() => page.keyboard.press("n"));
    expect(await focused()).toBe(ids[4]);
    await act(() => page.keyboard.press("u"));
    expect(await focused()).toBe(ids[3]);
    expect(await page.locator("dialog.keys-help").isVisible()).toBe(false);
    await page.keyboard.press("?");
    expect(await page.locator("dialog.keys-help").textContent()).toContain("give a reason");
    await page.keyboard.press("y");
    expect(await page.locator("dialog.keys-help").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.keys-help").isVisible()).toBe(false);
    await page.keyboard.press("r");
    await page.keyboard.type("seen twice");
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    for (const name of ["type", "status"]) {
      await page.locator(`details.edit[open] [name=${name}]`).focus();
      await page.keyboard.press("Tab");
    }
    await page.locator("details.edit[open] [name=place]").fill("Basra, Iraq");
    await act(() => page.keyboard.press("Enter"));
    const [last] = (await served.archive.reviews.all()).slice(-1);
    expect([last?.author, last?.verdict, last?.correction]).toEqual(["Cleo", "correct", { place: "Basra, Iraq" }]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("two reviewers who have the same page open: the second sees the first's word and decides on it", async () => {
    const ana = await served.open("/review?author=Ana&kind=prospect");
    const context = await served.browser.newContext();
    const ben = await context.newPage();
    await ben.goto(`${served.address}/review?author=Ben&kind=prospect`);
    const before = (await served.archive.reviews.all()).length;
    const left = ana.page.waitForURL(/last=\d+/, { waitUntil: "load" });
    await ana.page.keyboard.press("y");
    await left;
    const clash = ben.waitForResponse((response) => response.request().method() === "POST");
    await ben.keyboard.press("n");
    expect((await clash).status()).toBe(409);
    await ben.locator("form.clash").waitFor();
    expect(await ben.locator("main").textContent()).toContain("Ana confirmed");
    expect((await served.archive.reviews.all()).length).toBe(before + 1);
    // Having seen it, Ben may insist: both entries stand in the log.
    await ben.keyboard.press("y");
    await ben.waitForURL(/last=\d+/, { waitUntil: "load" });
    expect(
      (await served.archive.reviews.all()).slice(before).map(({ author, verdict }) => `${author} ${verdict}`),
    ).toEqual(["Ana confirm", "Ben reject"]);
    await context.close();
    await ana.page.close();
  });
});
