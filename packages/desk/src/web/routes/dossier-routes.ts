/** `/dossier/A/B` and `/dossier/A`: pages, JSON twins, charts and memo. */
import type { Context, Hono } from "hono";
import { memoMarkdown } from "../../brief/memo.ts";
import { chartFile } from "../../charts/svg.ts";
import { dossierOf } from "../../relations/dossier.ts";
import type { Side } from "../desk.ts";
import { filterOf } from "../filter.ts";
import { chartNames, dossierChart } from "../pages/dossier-charts.ts";
import { dossierPage } from "../pages/dossier-page.ts";
import { idParameter, momentParameter, pageParameter, RequestError } from "../request.ts";
import type { Sources } from "../sources.ts";
import { type DossierView, dossierView } from "../views/dossier-view.ts";

export const addDossierRoutes = (app: Hono, sources: Sources): void => {
  const sidesFor = async (c: Context): Promise<{ a: Side; b: Side | null }> => {
    const desk = await sources.desk();
    const side = (name: string): Side => {
      const words = idParameter(c, name);
      const found = desk.side(words);
      if (found === null)
        throw new RequestError(
          404,
          "no-such-side",
          `No state and no actor has the code or name ${words.slice(0, 60)}.`,
        );
      return found;
    };
    const [a, b] = [side("a"), c.req.param("b") === undefined ? null : side("b")];
    if (a.key === b?.key)
      throw new RequestError(400, "one-side", "A dossier is of two different sides, or of one alone.");
    return { a, b };
  };
  const viewFor = async (c: Context): Promise<DossierView> => {
    const { a, b } = await sidesFor(c);
    return dossierView(await sources.desk(), a, b, filterOf(c), pageParameter(c), momentParameter(c, "seen") ?? null);
  };

  app.get("/dossier/:a/:b/memo.md", async (c) => {
    const { a, b } = await sidesFor(c);
    if (a.kind !== "state" || b?.kind !== "state") throw new RequestError(404, "no-memo", "A memo is of two states.");
    const { since, until } = filterOf(c);
    const { archive, desk } = sources;
    const records = [];
    for await (const record of archive.records({ countries: [a.key, b.key] })) records.push(record);
    const dossier = dossierOf(records, a.key, b.key, { since, until, today: (await desk()).today ?? undefined });
    return c.body(memoMarkdown(dossier), 200, { "Content-Type": "text/markdown; charset=utf-8" });
  });
  for (const chart of chartNames)
    for (const path of [`/dossier/:a/${chart}.svg`, `/dossier/:a/:b/${chart}.svg`])
      app.get(path, async (c) => {
        const svg = dossierChart(await viewFor(c), chart, false);
        if (svg === "") throw new RequestError(404, "nothing-to-draw", "There is nothing to draw.");
        return c.body(chartFile(svg), 200, { "Content-Type": "image/svg+xml; charset=utf-8" });
      });
  for (const path of ["/dossier/:a", "/dossier/:a/:b"])
    app.get(path, async (c) => {
      const view = await viewFor(c);
      return c.req.path.endsWith(".json") ? c.json(view) : c.html(dossierPage(view, await sources.margin()));
    });
};
