/** `/dossier/A/B` and `/dossier/A`: pages, JSON twins, charts and memo. */

import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Context, Hono } from "hono";
import { type Memo, memoOf } from "../../brief/memo.ts";
import { memoDocx } from "../../brief/memo-docx.ts";
import { memoHtml } from "../../brief/memo-html.ts";
import { memoMarkdown } from "../../brief/memo-markdown.ts";
import { chartFile } from "../../charts/svg.ts";
import { dossierOf } from "../../relations/dossier.ts";
import type { Side } from "../desk.ts";
import { filterOf } from "../filter.ts";
import { chartNames, dossierChart } from "../pages/dossier-charts.ts";
import { dossierPage } from "../pages/dossier-page.ts";
import { idParameter, momentParameter, pageParameter, RequestError } from "../request.ts";
import type { Sources } from "../sources.ts";
import { type DossierView, dossierView } from "../views/dossier-view.ts";

type MemoForm = { readonly type: string; readonly write: (memo: Memo) => string | Promise<Uint8Array<ArrayBuffer>> };

/** A memo is a file to take away: none of these is shown as a page. */
const memoForms: { readonly [ending: string]: MemoForm } = {
  md: { type: "text/markdown; charset=utf-8", write: memoMarkdown },
  html: { type: "text/html; charset=utf-8", write: memoHtml },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (memo) => new Uint8Array(await memoDocx(memo)),
  },
};

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
  const memoFor = async (c: Context, a: Side, b: Side | null): Promise<Memo> => {
    if (a.kind !== "state" || b?.kind !== "state") throw new RequestError(404, "no-memo", "A memo is of two states.");
    const { since, until } = filterOf(c);
    const records: ArticleRecord[] = [];
    for await (const record of sources.archive.records({ countries: [a.key, b.key] })) records.push(record);
    const today = (await sources.desk()).today ?? undefined;
    return memoOf(dossierOf(records, a.key, b.key, { since, until, today }), {
      history: since === undefined ? undefined : dossierOf(records, a.key, b.key, { until, today }),
      articles: new Map(records.map(({ article }) => [article.id, article])),
    });
  };
  const viewFor = async (c: Context): Promise<DossierView> => {
    const { a, b } = await sidesFor(c);
    return dossierView(await sources.desk(), a, b, filterOf(c), pageParameter(c), momentParameter(c, "seen") ?? null);
  };

  for (const [ending, { type, write }] of Object.entries(memoForms))
    app.get(`/dossier/:a/:b/memo.${ending}`, async (c) => {
      const { a, b } = await sidesFor(c);
      const memo = await memoFor(c, a, b);
      const name = `${a.key}-${b?.key}.${ending}`;
      return c.body(await write(memo), 200, {
        "Content-Type": type,
        "Content-Disposition": `attachment; filename="${name}"`,
      });
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
