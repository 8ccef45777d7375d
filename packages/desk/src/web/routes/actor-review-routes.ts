/** `/review/actors`: who somebody is: the list, and where a review is written. */
import type { Context, Hono } from "hono";
import { actorLogNow, keepActorReview } from "../keep-review.ts";
import { actorClashPage, actorReviewPage } from "../pages/actor-review-page.ts";
import { choiceParameter, fieldsOf, pageParameter, wantsJson, wordsParameter } from "../request.ts";
import type { Sources } from "../sources.ts";
import { type ActorReviewView, actorReviewView, actorStates } from "../views/actor-review-view.ts";
import { partyNow } from "../views/actor-subject.ts";

export const addActorReviewRoutes = (app: Hono, sources: Sources): void => {
  const { archive } = sources;
  const viewFor = async (c: Context): Promise<ActorReviewView> => {
    const last = wordsParameter(c, "last");
    return await actorReviewView(
      archive,
      await sources.desk(),
      await actorLogNow(archive),
      { state: choiceParameter(c, "state", actorStates) ?? "open", actor: wordsParameter(c, "actor", 500) },
      wordsParameter(c, "author") ?? null,
      pageParameter(c),
      last === undefined || !/^\d{1,12}$/.test(last) ? null : Number(last),
    );
  };

  app.get("/review/actors.json", async (c) => c.json(await viewFor(c)));
  app.get("/review/actors", async (c) => c.html(actorReviewPage(await viewFor(c))));
  app.post("/review/actors", async (c) => {
    const fields = await fieldsOf(c);
    const outcome = await keepActorReview(archive, await sources.desk(), fields, sources.now());
    if (outcome.kind === "conflict")
      return wantsJson(c)
        ? c.json(
            {
              error: { code: "conflict", message: "Somebody else reviewed it meanwhile.", status: 409 },
              current: outcome.current,
            },
            409,
          )
        : c.html(actorClashPage(fields, { ...outcome.subject, review: outcome.current }), 409);
    const { entry, subject } = outcome;
    if (wantsJson(c)) return c.json({ entry }, 201);
    const back = new URL(fields.back?.startsWith("/review/actors") ? fields.back : "/review/actors", "http://here");
    back.searchParams.set("author", entry.author);
    back.searchParams.set("last", String(entry.seq));
    // Whoever is of another state now has another address.
    if (back.searchParams.has("actor")) {
      const party = partyNow(await sources.desk(), subject.names, (await actorLogNow(archive)).decisions);
      if (party === null) back.searchParams.delete("actor");
      else back.searchParams.set("actor", party.key);
    }
    // Who is reviewed leaves the list, and the next stands in its place.
    const place = /^actor-\d{1,3}$/.test(fields.next ?? "") ? fields.next : "content";
    return c.redirect(`/review/actors${back.search}#${place}`, 303);
  });
};
