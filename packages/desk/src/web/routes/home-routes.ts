/** `/`, search, and `/about`. */
import type { Context, Hono } from "hono";
import { heldActorEntries } from "../../archive/actor-reviews.ts";
import { decisionsOf } from "../../archive/merges.ts";
import { type Cell, csvOf } from "../../formats/csv.ts";
import { judgedOnce, reviewAgreement } from "../../measure/review-agreement.ts";
import type { Desk } from "../desk.ts";
import { type AboutView, aboutPage, agreementHeads, agreementRow } from "../pages/about-page.ts";
import { homePage } from "../pages/home-page.ts";
import { type SearchView, searchPage } from "../pages/search-page.ts";
import { choiceParameter, wordsParameter } from "../request.ts";
import type { Sources } from "../sources.ts";
import { type HomeView, homeView, relationOrders } from "../views/home-view.ts";
import { saidWith } from "../views/said-view.ts";
import { visitOf } from "../visits.ts";

const most = { found: 30, searched: 100, named: 12 };

const search = async (desk: Desk, { archive }: Sources, query: string): Promise<SearchView["found"]> => {
  const articles = await archive.search(query, most.searched);
  const happenings = desk.happeningsWith(
    articles.map(({ article }) => article.id),
    query,
  );
  return {
    articles: articles.slice(0, most.found),
    said: saidWith(desk.speakers(new Set(articles.map(({ article }) => article.id))), query).slice(0, most.found),
    actors: desk.actorsNamed(query).slice(0, most.found),
    happenings: happenings.slice(0, most.found),
  };
};

/** The dossier that words name: "Iraq", "Iran Iraq", "Iran and Saudi Arabia"; null where they name none. */
const dossierNamed = (desk: Desk, query: string): SearchView["dossier"] => {
  const whole = desk.side(query);
  if (whole !== null) return { a: whole, b: null };
  const words = query.split(/[\s,–]+/).filter((word) => word !== "and" && word !== "");
  for (let i = 1; i < Math.min(words.length, most.named); i++) {
    const [a, b] = [words.slice(0, i), words.slice(i)].map((part) => desk.side(part.join(" ")));
    if (a != null && b != null && a.key !== b.key) return { a, b };
  }
  return null;
};

const csv = (c: Context, heads: readonly string[], rows: readonly (readonly Cell[])[]): Response =>
  c.body(csvOf(heads, rows), 200, { "Content-Type": "text/csv; charset=utf-8" });

export const addHomeRoutes = (app: Hono, sources: Sources): void => {
  const homeFor = async (c: Context, seen: (desk: Desk) => string | null): Promise<HomeView> => {
    const [desk, { articles: total }] = [await sources.desk(), await sources.archive.size()];
    return homeView(desk, total, choiceParameter(c, "order", relationOrders) ?? "change", seen(desk));
  };
  const searchFor = async (query: string): Promise<SearchView> => {
    const desk = await sources.desk();
    return { query, dossier: dossierNamed(desk, query), found: await search(desk, sources, query) };
  };
  app.get("/", async (c) => {
    const query = wordsParameter(c, "q");
    if (query !== undefined) return c.html(searchPage(await searchFor(query), await sources.margin()));
    return c.html(homePage(await homeFor(c, ({ asOf }) => visitOf(c, "overview", asOf, sources.now()))));
  });
  app.get("/index.json", async (c) => {
    const query = wordsParameter(c, "q");
    return c.json(query === undefined ? await homeFor(c, () => null) : await searchFor(query));
  });
  const aboutFor = async (): Promise<AboutView> => {
    const { articles } = await sources.archive.size();
    const decisions = decisionsOf(await sources.archive.merges.all());
    return {
      articles,
      coders: sources.archive.across.coders(),
      evaluation: sources.evaluation,
      agreement: reviewAgreement(
        judgedOnce(await sources.archive.reviews.all(), await sources.archive.reviews.olderTexts()),
        heldActorEntries(await sources.archive.actors.all()),
      ),
      merges: {
        one: decisions.filter(({ same }) => same).length,
        two: decisions.filter(({ same }) => !same).length,
      },
    };
  };
  app.get("/about", async (c) => c.html(aboutPage(await aboutFor())));
  app.get("/about/reviews.csv", async (c) => {
    const { byType } = (await aboutFor()).agreement;
    const rows = byType.map((row) => [row.type, row.judged, row.confirmed, row.corrected, row.rejected]);
    return csv(c, ["type", "judged", "confirmed", "corrected", "rejected"], rows);
  });
  app.get("/about/statuses.csv", async (c) => {
    const { byStatus } = (await aboutFor()).agreement;
    const rows = byStatus.map((row) => [row.status, row.judged, row.confirmed, row.corrected, row.rejected]);
    return csv(c, ["status", "judged", "confirmed", "corrected", "rejected"], rows);
  });
  app.get("/about/agreement.csv", async (c) => {
    const { byField, between } = (await aboutFor()).agreement;
    return csv(c, agreementHeads, [...byField, ...between].map(agreementRow));
  });
  app.get("/about/figures.csv", async (c) => {
    const rows = (sources.evaluation?.rows ?? []).map((row) => [
      row.task,
      row.set,
      row.metric,
      row.value,
      row.peers,
      row.note,
    ]);
    return csv(c, ["task", "set", "metric", "percent", "others", "note"], rows);
  });
  app.get("/about.json", async (c) => c.json(await aboutFor()));
};
