/**
 * The web application. In: an archive. Out: a Hono app: pages, their JSON twins, one error shape, headers that keep articles inert.
 * Nothing is written here, no script runs, no third party is asked.
 */
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { parseIsoDay } from "@dragoman/coder/time/calendar";
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { Archive } from "../archive/archive.ts";
import { memoOf } from "../brief/memo.ts";
import { memoMarkdown } from "../brief/memo-markdown.ts";
import { type Dossier, dossierOf } from "../relations/dossier.ts";
import { type Html, layout } from "./layout.ts";
import { aboutPage } from "./pages/about-page.ts";
import { articlePage } from "./pages/article-page.ts";
import { dossierPage } from "./pages/dossier-page.ts";
import { homePage } from "./pages/home-page.ts";
import { style } from "./style.ts";

export interface AppOptions {
  /** The day of reading, ISO, by which prospects lapse; without it the archive's last day of publication. */
  readonly today?: string;
}

const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1d1c1a"/><path d="M9 7h7c6 0 9 4 9 9s-3 9-9 9H9z" fill="none" stroke="#fbfaf6" stroke-width="3"/></svg>';

/** Why a request cannot be answered; its code is part of the interface. */
class RequestError extends Error {
  readonly status: 400 | 404;
  readonly code: string;
  constructor(status: 400 | 404, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const errorPage = (message: string, status: number): Html =>
  layout(
    status === 404 ? "Not found" : "Cannot be shown",
    html`<h1>${status === 404 ? "Not found" : "This cannot be shown"}</h1><p class="lead">${message}</p><p><a href="/">Back to what was read</a></p>`,
  );

const wantsJson = (c: Context): boolean =>
  c.req.path.endsWith(".json") || c.req.header("accept") === "application/json";

const errorResponse = (
  c: Context,
  status: 400 | 404 | 500,
  code: string,
  message: string,
): Response | Promise<Response> =>
  wantsJson(c) ? c.json({ error: { code, message, status } }, status) : c.html(errorPage(message, status), status);

const dayParameter = (c: Context, name: string): string | undefined => {
  const value = c.req.query(name);
  if (value === undefined || value === "") return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || parseIsoDay(value) === null)
    throw new RequestError(400, "bad-day", `${name} is not a day such as 2020-07-20.`);
  return value;
};

/** A country by its code or name, in any case. */
const countryParameter = (words: string): string => {
  const wanted = words.toLowerCase();
  const found = states.find(({ code, name, names }) =>
    [code, name, ...names].some((known) => known.toLowerCase() === wanted),
  );
  if (found === undefined)
    throw new RequestError(404, "no-such-state", `No state has the code or name ${words.slice(0, 60)}.`);
  return found.code;
};

/** How many dossiers are kept until the archive changes. */
const kept = 32;

export const createApp = (archive: Archive, options: AppOptions = {}): Hono => {
  const app = new Hono();
  const cache = new Map<string, Dossier>();
  let cachedFor: string | null = null;

  const dossierFor = async (c: Context): Promise<Dossier> => {
    const a = countryParameter(c.req.param("a") ?? "");
    const b = countryParameter((c.req.param("b") ?? "").replace(/\.json$/, ""));
    if (a === b) throw new RequestError(400, "one-state", "A dossier is of two different states.");
    const window = { since: dayParameter(c, "since"), until: dayParameter(c, "until") };
    const { changed, articles } = await archive.size();
    if (cachedFor !== `${changed}|${articles}`) cache.clear();
    cachedFor = `${changed}|${articles}`;
    const key = JSON.stringify([a, b, window]);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const records: ArticleRecord[] = [];
    for await (const record of archive.records({ countries: [a, b] })) records.push(record);
    const dossier = dossierOf(records, a, b, { ...window, today: options.today });
    if (cache.size >= kept) cache.clear();
    cache.set(key, dossier);
    return dossier;
  };

  const recordFor = async (c: Context): Promise<ArticleRecord> => {
    const id = (c.req.param("id") ?? "").replace(/\.json$/, "");
    const record = await archive.record(id);
    if (record === null)
      throw new RequestError(404, "no-such-article", "This archive has no article with that address.");
    return record;
  };

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  });
  app.get("/style.css", (c) =>
    c.body(style, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "max-age=60" }),
  );
  app.get("/icon.svg", (c) => c.body(icon, 200, { "Content-Type": "image/svg+xml" }));
  app.get("/health", async (c) => c.json({ ok: true, articles: (await archive.size()).articles }));
  app.get("/about", (c) => c.html(aboutPage()));
  app.get("/", async (c) => {
    const query = (c.req.query("q") ?? "").slice(0, 200).trim();
    const [pairs, articles, size] = [await archive.states(), await archive.articles(), await archive.size()];
    const found = query === "" ? [] : await archive.search(query, 30);
    const dated = articles.filter(({ published }) => published !== null);
    const undated = articles.filter(({ published }) => published === null);
    return c.html(
      homePage({
        pairs: pairs.slice(0, 30),
        articles: [...dated.toReversed(), ...undated].slice(0, 60),
        total: size.articles,
        query,
        found,
      }),
    );
  });
  app.get("/dossier/:a/:b", async (c) => {
    const dossier = await dossierFor(c);
    if (c.req.path.endsWith(".json")) return c.json(dossier);
    const search = new URL(c.req.url).search;
    return c.html(dossierPage(dossier, `/dossier/${dossier.a.code}/${dossier.b.code}`, search));
  });
  app.get("/dossier/:a/:b/memo.md", async (c) =>
    c.body(memoMarkdown(memoOf(await dossierFor(c))), 200, { "Content-Type": "text/markdown; charset=utf-8" }),
  );
  app.get("/articles/:id", async (c) => {
    const record = await recordFor(c);
    return c.req.path.endsWith(".json") ? c.json(record) : c.html(articlePage(record));
  });
  app.notFound((c) => errorResponse(c, 404, "not-found", "There is no page at this address."));
  app.onError((error, c) => {
    if (error instanceof RequestError) return errorResponse(c, error.status, error.code, error.message);
    console.error(`dragoman: ${c.req.path}: ${error.message}`);
    return errorResponse(c, 500, "failed", "Something went wrong here; the program's own output says more.");
  });
  return app;
};
