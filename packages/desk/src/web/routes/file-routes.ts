/** Files that every page needs: style, scripts, icon; and whether the server lives. */
import type { Hono } from "hono";
import { RequestError } from "../request.ts";
import { scriptText } from "../scripts.ts";
import type { Sources } from "../sources.ts";
import { style } from "../style.ts";

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1d1c1a"/><path d="M9 7h7c6 0 9 4 9 9s-3 9-9 9H9z" fill="none" stroke="#fbfaf6" stroke-width="3"/></svg>';
const brief = { "Cache-Control": "max-age=60" };

export const addFileRoutes = (app: Hono, { archive }: Sources): void => {
  app.get("/style.css", (c) => c.body(style, 200, { "Content-Type": "text/css; charset=utf-8", ...brief }));
  app.get("/icon.svg", (c) => c.body(icon, 200, { "Content-Type": "image/svg+xml", ...brief }));
  app.get("/scripts/:file", (c) => {
    const text = scriptText(c.req.param("file").replace(/\.js$/, ""));
    if (text === null) throw new RequestError(404, "not-found", "There is no such script.");
    return c.body(text, 200, { "Content-Type": "text/javascript; charset=utf-8", ...brief });
  });
  app.get("/health", async (c) => c.json({ ok: true, articles: (await archive.size()).articles }));
};
