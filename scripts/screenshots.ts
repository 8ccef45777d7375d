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
const page = await browser.newPage({ viewport: { width: 1180, height: 1500 } });
await page.goto(`${address}/dossier/IRN/IRQ`);
await page.locator("section[aria-labelledby=happenings] details.entry > summary").first().click();
await page.screenshot({ path: "docs/dossier.png" });
await page.locator("section[aria-labelledby=happenings] blockquote a").first().click();
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: "docs/article.png" });
await browser.close();
server.close();
await archive.close();
rmSync(folder, { recursive: true, force: true });
