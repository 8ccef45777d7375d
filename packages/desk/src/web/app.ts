/**
 * The web application. In: an archive. Out: a Hono app: guards, pages, their JSON twins and charts, one error shape.
 * What a page shows is made by `views/`, how it looks by `pages/`; here stands only which address gives what.
 */
import { type Context, Hono } from "hono";
import type { Archive } from "../archive/archive.ts";
import type { Evaluation } from "../measure/evaluation.ts";
import { errorPage } from "./pages/error-page.ts";
import { type ErrorStatus, RequestError, wantsJson } from "./request.ts";
import { addActorReviewRoutes } from "./routes/actor-review-routes.ts";
import { addArticleRoutes } from "./routes/article-routes.ts";
import { addDossierRoutes } from "./routes/dossier-routes.ts";
import { addFileRoutes } from "./routes/file-routes.ts";
import { addHomeRoutes } from "./routes/home-routes.ts";
import { addMergeRoutes } from "./routes/merge-routes.ts";
import { addRelationRoutes } from "./routes/relation-routes.ts";
import { addReviewRoutes } from "./routes/review-routes.ts";
import { knownMethods, limits, ownNames, sameOrigin, securityHeaders, tokenRequired } from "./security.ts";
import { sourcesOver } from "./sources.ts";

export interface AppOptions {
  /** The day of reading, ISO, by which prospects lapse; without it the archive's last day of publication. */
  readonly today?: string | undefined;
  /** Where others than this machine reach the server: what they must show. Without it only names of this machine are answered. */
  readonly token?: string | undefined;
  /** How good the coder is on annotated data, for `/about`. */
  readonly evaluation?: Evaluation | null | undefined;
  /** The time, ISO 8601 with zone, for what is written. */
  readonly now?: () => string;
}

const errorResponse = (c: Context, status: ErrorStatus, code: string, message: string): Response | Promise<Response> =>
  wantsJson(c)
    ? c.json({ error: { code, message, status } }, status)
    : c.html(errorPage(message, status, `${c.req.path}${new URL(c.req.url).search}`), status);

export const createApp = (archive: Archive, options: AppOptions = {}): Hono => {
  const app = new Hono();
  const now = options.now ?? (() => new Date().toISOString());
  const sources = sourcesOver(archive, options.today, now, options.evaluation ?? null);

  app.use(securityHeaders());
  app.use(knownMethods());
  app.use(limits());
  app.use(sameOrigin());
  app.use(options.token === undefined ? ownNames() : tokenRequired(options.token));
  addFileRoutes(app, sources);
  addHomeRoutes(app, sources);
  addDossierRoutes(app, sources);
  addRelationRoutes(app, sources);
  addArticleRoutes(app, sources);
  addReviewRoutes(app, sources);
  addMergeRoutes(app, sources);
  addActorReviewRoutes(app, sources);

  app.notFound((c) => errorResponse(c, 404, "not-found", "There is no page at this address."));
  app.onError((error, c) => {
    if (error instanceof RequestError) return errorResponse(c, error.status, error.code, error.message);
    console.error(`dragoman: ${c.req.path}: ${error.message}`);
    return errorResponse(c, 500, "failed", "Something went wrong here; the program's own output says more.");
  });
  return app;
};
