/** `/review`: the list to review, and the one place where something is written. */
import { eventTypeCodes } from "@dragoman/coder/codebook/event-types";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import type { Context, Hono } from "hono";
import type { Share } from "../../archive/review.ts";
import { keepReview } from "../keep-review.ts";
import { clashPage, reviewPage } from "../pages/review-page.ts";
import {
  choiceParameter,
  type Fields,
  fieldsOf,
  pageParameter,
  RequestError,
  wantsJson,
  wordsParameter,
} from "../request.ts";
import type { Sources } from "../sources.ts";
import { type ReviewFilter, type ReviewView, reviewStates, reviewView } from "../views/review-view.ts";

const pairParameter = (c: Context): readonly [string, string] | undefined => {
  const words = wordsParameter(c, "pair");
  if (words === undefined) return undefined;
  const [a, b] = words.toUpperCase().split("-").sort();
  if (a === undefined || b === undefined || !/^[A-Z]{3}$/.test(a) || !/^[A-Z]{3}$/.test(b))
    throw new RequestError(400, "bad-pair", "pair is not two codes of states such as IRN-IRQ.");
  return [a, b];
};

const shareParameter = (c: Context): Share | undefined => {
  const words = wordsParameter(c, "share");
  if (words === undefined) return undefined;
  const [, part, of] = /^(\d)\/([2-9])$/.exec(words) ?? [];
  if (part === undefined || Number(part) < 1 || Number(part) > Number(of))
    throw new RequestError(400, "bad-share", "share is not a part such as 1/2 or 3/3, of at most nine.");
  return { part: Number(part), of: Number(of) };
};

const filterOf = (c: Context): ReviewFilter => ({
  state: choiceParameter(c, "state", reviewStates) ?? "open",
  kind: choiceParameter(c, "kind", ["event", "prospect", "attribution", "naming"] as const) ?? "event",
  order: choiceParameter(c, "order", ["newest", "doubt"] as const) ?? "newest",
  type: choiceParameter(c, "type", eventTypeCodes),
  status: choiceParameter(c, "status", statusCodes),
  outlet: wordsParameter(c, "outlet"),
  article: wordsParameter(c, "article"),
  pair: pairParameter(c),
  share: shareParameter(c),
  at: wordsParameter(c, "at"),
});

/** Where to go on: only to this page's own list, at the datum that comes next, whatever the form says. */
const backTo = (fields: Fields, seq: number): string => {
  const url = new URL(fields.back?.startsWith("/review") ? fields.back : "/review", "http://here");
  if (fields.author) url.searchParams.set("author", fields.author);
  url.searchParams.set("last", String(seq));
  return `/review${url.search}#${/^[a-z]+-[0-9a-f]{16}$/.test(fields.next ?? "") ? `item-${fields.next}` : "content"}`;
};

export const addReviewRoutes = (app: Hono, sources: Sources): void => {
  const { archive } = sources;
  const viewFor = async (c: Context): Promise<ReviewView> => {
    const last = wordsParameter(c, "last");
    const filter = filterOf(c);
    const at =
      filter.at === undefined || filter.article !== undefined ? undefined : (await sources.desk()).articleOf(filter.at);
    return await reviewView(
      archive,
      await sources.reviews(),
      at == null ? filter : { ...filter, article: at },
      wordsParameter(c, "author") ?? null,
      pageParameter(c),
      last === undefined || !/^\d{1,12}$/.test(last) ? null : Number(last),
    );
  };

  app.get("/review", async (c) => c.html(reviewPage(await viewFor(c))));
  app.get("/review.json", async (c) => c.json(await viewFor(c)));
  app.post("/review", async (c) => {
    const fields = await fieldsOf(c);
    const known = (await sources.reviews()).get(fields.datum ?? "");
    const outcome = await keepReview(archive, fields, known, sources.now());
    if (outcome.kind === "kept")
      return wantsJson(c) ? c.json({ entry: outcome.entry }, 201) : c.redirect(backTo(fields, outcome.entry.seq), 303);
    const { current } = outcome;
    if (wantsJson(c))
      return c.json(
        { error: { code: "conflict", message: "Somebody else reviewed it meanwhile.", status: 409 }, current },
        409,
      );
    return c.html(clashPage({ current: current.history, fields, version: current.version, seen: outcome.seen }), 409);
  });
};
