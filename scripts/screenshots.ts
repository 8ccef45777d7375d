/** node scripts/run.mjs scripts/screenshots.ts: the pictures of docs/, taken from the real pages over samples/. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { code, loadResources } from "@dragoman/coder";
import { serve } from "@hono/node-server";
import { chromium } from "playwright-core";
import { sampleCases } from "../eval/articles.ts";
import { openArchive } from "../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { createApp } from "../packages/desk/src/web/app.ts";
import { readModels } from "../training/read-models.ts";

const folder = mkdtempSync(join(tmpdir(), "dragoman-pictures-"));
const archive = openArchive(join(folder, "pictures.db"), { create: true });
const resources = loadResources(readModels());
for (const { name, article } of await sampleCases("."))
  await archive.add(code(article, resources), name, "2020-09-01T00:00:00Z");
const app = createApp(archive);
const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
  const started: ReturnType<typeof serve> = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, () =>
    resolve(started),
  );
});
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const debian = "/usr/bin/chromium";
const browser = await chromium.launch({
  executablePath: existsSync(debian) ? debian : chromium.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
/** The pages that docs/ shows: file, address, window, and what is done before the picture is taken. */
const dossier = "/dossier/IRN/IRQ";
const { happenings, network } = (await (await fetch(`${address}${dossier}.json`)).json()) as {
  happenings: { id: string; reports: { article: string }[] }[];
  network: { actors: { key: string }[] };
};
const told = happenings.toSorted((a, b) => b.reports.length - a.reports.length)[0];
const person = network.actors.find(({ key }) => key.startsWith("person:"));
const firstEntry = "section[aria-labelledby=happenings] details.entry > summary";
const desktop = { width: 1280, height: 1500 };
const pictures: readonly (readonly [
  string,
  string,
  { width: number; height: number },
  { open?: string; from?: string; dark?: boolean }?,
])[] = [
  ["overview", "/", { width: 1280, height: 1100 }],
  ["dossier", dossier, desktop, { open: firstEntry }],
  ["dossier-actors", dossier, { width: 1280, height: 1150 }, { from: "#actors" }],
  ["dossier-phone", dossier, { width: 390, height: 844 }],
  ["article", `/articles/${told?.reports[0]?.article}`, { width: 1280, height: 1000 }],
  ["happening", `/happenings/${told?.id}`, { width: 1280, height: 1000 }],
  ["actor", `/actors/${encodeURIComponent(person?.key ?? "")}`, { width: 1280, height: 1000 }, { dark: true }],
  ["prospects", "/prospects", { width: 1280, height: 1000 }],
  ["review", "/review?author=Ana", { width: 1280, height: 1000 }],
  ["merges", "/review/merges?author=Ana", { width: 1280, height: 1000 }],
];
for (const [name, path, viewport, { open, from, dark = false } = {}] of pictures) {
  const page = await browser.newPage({ viewport, colorScheme: dark ? "dark" : "light" });
  await page.goto(address + path);
  if (open !== undefined) await page.locator(open).first().click();
  await page.evaluate((at) => {
    if (at === null) scrollTo(0, 0);
    else document.querySelector(at)?.scrollIntoView();
  }, from ?? null);
  await page.screenshot({ path: `docs/${name}.png` });
  await page.close();
}
await browser.close();
server.close();
await archive.close();
rmSync(folder, { recursive: true, force: true });
