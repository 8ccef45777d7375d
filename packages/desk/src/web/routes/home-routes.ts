/** `/`, search, and `/about`. */
import type { Context, Hono } from "hono";
import { decisionsOf } from "../../archive/merges.ts";
import { type Cell, csvOf } from "../../formats/csv.ts";
import { reviewAgreement } from "../../measure/review-agreement.ts";
import { dayOf, isoOf } from "../../relations/days.ts";
import type { Desk } from "../desk.ts";
import { type AboutView, aboutPage, agreementHeads, agreementRow } from "../pages/about-page.ts";
import { type HomeView, homePage } from "../pages/home-page.ts";
import { wordsParameter } from "../request.ts";
import type { Sources } from "../sources.ts";
import { changedPairs } from "../views/pairs-view.ts";

const most = { articles: 40, pairs: 16, found: 30, searched: 100 };

/** Overdue, or due within seven days of the day of reading. */
const dueSoon = (desk: Desk): HomeView["due"] => {
  const today = desk.today === null ? null : dayOf(desk.today);
  if (today === null) return [];
  const standings = ["overdue", "open"] as const;
  return desk.due({ day: desk.today, standings, dueBy: isoOf(today + 7) }, "next", most.articles);
};

const search = async (desk: Desk, { archive }: Sources, query: string): Promise<HomeView["found"]> => {
  if (query === "") return { articles: [], actors: [], happenings: [] };
  const articles = await archive.search(query, most.searched);
  const happenings = desk.happeningsWith(
    articles.map(({ article }) => article.id),
    query,
  );
  return {
    articles: articles.slice(0, most.found),
    actors: desk.actorsNamed(query).slice(0, most.found),
    happenings: happenings.slice(0, most.found),
  };
};

const csv = (c: Context, heads: readonly string[], rows: readonly (readonly Cell[])[]): Response =>
  c.body(csvOf(heads, rows), 200, { "Content-Type": "text/csv; charset=utf-8" });

export const addHomeRoutes = (app: Hono, sources: Sources): void => {
  const viewFor = async (c: Context): Promise<HomeView> => {
    const [desk, { articles: total }] = [await sources.desk(), await sources.archive.size()];
    const query = wordsParameter(c, "q") ?? "";
    const { pairs } = desk;
    return {
      today: desk.today,
      total,
      articles: desk.latest(most.articles),
      pairs: pairs.slice(0, most.pairs),
      changed: changedPairs(pairs).slice(0, most.pairs),
      due: dueSoon(desk),
      query,
      found: await search(desk, sources, query),
    };
  };
  app.get("/", async (c) => {
    return c.html(homePage(await viewFor(c), await sources.margin()));
  });
  app.get("/index.json", async (c) => c.json(await viewFor(c)));
  const aboutFor = async (): Promise<AboutView> => {
    const { articles } = await sources.archive.size();
    const decisions = decisionsOf(await sources.archive.merges.all());
    return {
      articles,
      coders: sources.archive.across.coders(),
      evaluation: sources.evaluation,
      agreement: reviewAgreement(await sources.archive.reviews.all()),
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
