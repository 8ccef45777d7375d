/** A real server over a real archive, filled from samples/ or by the test, and a real browser. For browser tests. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { code, loadResources } from "@dragoman/coder";
import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { sampleCases } from "../eval/articles.ts";
import type { Archive } from "../packages/desk/src/archive/archive.ts";
import { openArchive } from "../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { readEvaluation } from "../packages/desk/src/measure/evaluation.ts";
import { createApp } from "../packages/desk/src/web/app.ts";
import { readModels } from "../training/read-models.ts";
import { launchBrowser } from "./launch-browser.ts";

export interface ServedArchive {
  readonly address: string;
  readonly archive: Archive;
  readonly browser: Browser;
  /** Sets the server's clock; ISO 8601 in UTC. */
  setTime(now: string): void;
  /** A page that notes what it should not do: print errors, ask other hosts. */
  open(path: string, options?: Parameters<Browser["newPage"]>[0]): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

export const serveSamples = (): Promise<ServedArchive> =>
  serveArchive(async (archive) => {
    const resources = loadResources(readModels());
    for (const { name, article } of await sampleCases("."))
      await archive.add(code(article, resources), name, "2020-09-01T00:00:00Z");
  });

export const serveArchive = async (fill: (archive: Archive) => Promise<void>): Promise<ServedArchive> => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-browser-"));
  const archive = openArchive(join(folder, "test.db"), { create: true });
  await fill(archive);
  let time = "2020-09-02T10:00:00Z";
  const app = createApp(archive, {
    now: () => time,
    evaluation: readEvaluation(readFileSync("docs/evaluation.md", "utf8")),
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started: ReturnType<typeof serve> = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, () =>
      resolve(started),
    );
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    address,
    archive,
    browser,
    setTime(now) {
      time = now;
    },
    async open(path, options = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
          complaints.push(`asked ${request.url()}`);
      });
      await page.goto(address + path);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
