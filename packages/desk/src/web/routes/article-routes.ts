/** `/articles/ID`: the reading pane, and the record with its annotations. */
import type { Hono } from "hono";
import { annotationsOf } from "../annotations.ts";
import { articlePage } from "../pages/article-page.ts";
import { idParameter, RequestError } from "../request.ts";
import { reviewsIn, type Sources } from "../sources.ts";

export const addArticleRoutes = (app: Hono, sources: Sources): void => {
  const reviewedData = async (article: string): Promise<string[]> => [
    ...new Set((await sources.archive.reviews.ofArticle(article)).map(({ datum }) => datum)),
  ];
  app.get("/articles/:id", async (c) => {
    const record = await sources.archive.record(idParameter(c));
    if (record === null)
      throw new RequestError(404, "no-such-article", "This archive has no article with that address.");
    if (c.req.path.endsWith(".json"))
      return c.json({
        ...record,
        annotations: annotationsOf(record, new URL(c.req.url).origin),
        reviews: reviewsIn(await sources.reviews(), await reviewedData(record.article.id)),
      });
    const [desk, reviews, actors] = [await sources.desk(), await sources.reviews(), await sources.actorReviews()];
    const rejected = (await sources.archive.reviews.ofArticle(record.article.id)).flatMap(({ datum, seen }) =>
      seen.kind === "event" && reviews.get(datum)?.entry?.verdict === "reject" ? [[datum, seen.datum] as const] : [],
    );
    return c.html(
      articlePage({
        record,
        rejected: [...new Map(rejected).values()],
        review: (datum) => reviews.get(datum) ?? null,
        actor: (key) => actors.get(key) ?? null,
        keyOf: (actor) => desk.party(record.article.id, actor)?.key ?? null,
      }),
    );
  });
};
