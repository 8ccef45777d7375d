/** The coder in a real browser: the same bundle, the same models, the same record as in Node. */
import { code, loadResources } from "@dragoman/coder";
import type { ArticleInput } from "@dragoman/coder/record/article";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";
import { launchBrowser } from "./launch-browser.ts";

const host = "http://coder.test";
const models = readModels();
const article: ArticleInput = {
  text: "MUSCAT, 3 March 2021 (Gulf Desk) — Oman's foreign minister will visit Nairobi on Friday, a spokesman said.\n\nKenya and Oman signed a fishing agreement in January. “We shall go on,” President Kenyatta said.\n\nPress TV quoted Rouhani's office as saying the two sides would expand trade. An Omani official said that the port was closed. He doubted that it would open soon. Kenya denied the claim. The treaty, said the envoy, would last.",
  title: "Omani minister to visit Kenya",
  published: { start: "2021-03-03", end: "2021-03-03", precision: "day" },
};

/** What the page does. A string, so that nothing between here and there rewrites it. */
const script = `(async () => {
  const load = async (name) => [name, new Uint8Array(await (await fetch("/" + name)).arrayBuffer())];
  const coder = await import("/coder.js");
  const names = ${JSON.stringify(Object.keys(models))};
  const resources = coder.loadResources(Object.fromEntries(await Promise.all(names.map(load))));
  let wasm = true;
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    wasm = false;
  }
  return { text: JSON.stringify(coder.code(${JSON.stringify(article)}, resources)), wasm };
})()`;

describe("the coder in a browser", () => {
  let browser: Browser;
  let bundle: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ["packages/coder/src/code.ts"],
      bundle: true,
      format: "esm",
      platform: "browser",
      write: false,
    });
    bundle = outputFiles[0]?.text ?? "";
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const codeIn = async (policy: string): Promise<{ text: string; wasm: boolean }> => {
    const page = await browser.newPage();
    await page.route(`${host}/**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const model = models[name];
      if (model !== undefined)
        await route.fulfill({ body: Buffer.from(model), contentType: "application/octet-stream" });
      else if (name === "coder.js") await route.fulfill({ body: bundle, contentType: "text/javascript" });
      else
        await route.fulfill({
          body: "<!doctype html><title>coder</title>",
          contentType: "text/html",
          headers: { "content-security-policy": policy },
        });
    });
    await page.goto(`${host}/`);
    const found = await page.evaluate<{ text: string; wasm: boolean }>(script);
    await page.close();
    return found;
  };

  const expected = JSON.stringify(code(article, loadResources(models)));

  it("gives the record that it gives in Node", async () => {
    expect(await codeIn("script-src 'self' 'unsafe-eval'")).toEqual({ text: expected, wasm: true });
  });

  it("says who says so, by which way and against whom, to the last bit", () => {
    const { attributions } = JSON.parse(expected) as ReturnType<typeof code>;
    const [quoting, quoted] = attributions.filter(({ because }) => /quote|as-saying/.test(because));
    expect(attributions.length).toBeGreaterThan(5);
    expect(quoted?.via).toBe(quoting?.id);
    expect(attributions.some(({ denies }) => denies !== null)).toBe(true);
  });

  it("gives it too where a page's policy forbids WebAssembly", async () => {
    expect(await codeIn("script-src 'self'")).toEqual({ text: expected, wasm: false });
  });
});
