/** `/review/merges`: which names are one actor: the list, and where a decision is written. */
import { actorKinds } from "@dragoman/coder/actors/actor";
import type { Context, Hono } from "hono";
import { mergeVerdicts } from "../../archive/merges.ts";
import type { ActorName } from "../../relations/merge-decisions.ts";
import { mergeClashPage, mergePage } from "../pages/merge-page.ts";
import { choiceParameter, fieldsOf, pageParameter, RequestError, wantsJson, wordsParameter } from "../request.ts";
import type { Sources } from "../sources.ts";
import { type MergeView, mergeKinds, mergeStates, mergeView } from "../views/merge-view.ts";

const fault = (message: string): RequestError => new RequestError(400, "bad-merge", message);

/** A name as the list's forms write it. @throws RequestError where it is none that an archive holds */
const nameOf = (written: string | undefined): ActorName => {
  let given: unknown;
  try {
    given = JSON.parse(written ?? "");
  } catch {
    given = null;
  }
  const { kind, country = null, name } = (given ?? {}) as { [field: string]: unknown };
  const known = actorKinds.find((one) => one === kind);
  const state = country === null || (typeof country === "string" && /^[A-Z]{3}$/.test(country));
  if (
    known === undefined ||
    known === "state" ||
    !state ||
    typeof name !== "string" ||
    name === "" ||
    name.length > 400
  )
    throw fault("A merge names two actors by kind, state and name.");
  return { kind: known, country: country as string | null, name };
};

export const addMergeRoutes = (app: Hono, sources: Sources): void => {
  const { archive } = sources;
  const viewFor = async (c: Context): Promise<MergeView> => {
    const last = wordsParameter(c, "last");
    return await mergeView(
      archive,
      await sources.desk(),
      {
        state: choiceParameter(c, "state", mergeStates) ?? "open",
        kind: choiceParameter(c, "kind", mergeKinds) ?? "all",
        actor: wordsParameter(c, "actor"),
        with: wordsParameter(c, "with"),
      },
      wordsParameter(c, "author") ?? null,
      pageParameter(c),
      last === undefined || !/^\d{1,12}$/.test(last) ? null : Number(last),
    );
  };

  app.get("/review/merges.json", async (c) => c.json(await viewFor(c)));
  app.get("/review/merges", async (c) => c.html(mergePage(await viewFor(c))));
  app.post("/review/merges", async (c) => {
    const fields = await fieldsOf(c);
    const [one, other] = [nameOf(fields.one), nameOf(fields.other)];
    if (one.kind !== other.kind) throw fault("A person and an organization are never one actor.");
    const verdict = mergeVerdicts.find((each) => each === fields.verdict);
    const [author, reason] = [(fields.author ?? "").trim(), (fields.reason ?? "").trim()];
    if (verdict === undefined) throw fault(`The verdict is none of ${mergeVerdicts.join(", ")}.`);
    if (author === "" || author.length > 80)
      throw fault("A decision needs its author's name, of at most 80 characters.");
    if (reason.length > 400) throw fault("A reason has at most 400 characters.");
    if (!/^\d{1,12}$/.test(fields.version ?? "")) throw fault("A decision says which version of the pair it is of.");
    const entry = { one, other, verdict, author, time: sources.now(), reason: reason === "" ? null : reason };
    const outcome = await archive.merges.append(entry, Number(fields.version));
    if (outcome.kind === "conflict")
      return wantsJson(c)
        ? c.json(
            {
              error: { code: "conflict", message: "Somebody else decided on it meanwhile.", status: 409 },
              current: outcome.current,
            },
            409,
          )
        : c.html(mergeClashPage(fields, one, other, outcome.current), 409);
    if (wantsJson(c)) return c.json({ entry: outcome.entry }, 201);
    const back = new URL(fields.back?.startsWith("/review/merges") ? fields.back : "/review/merges", "http://here");
    back.searchParams.set("author", author);
    back.searchParams.set("last", String(outcome.entry.seq));
    // A pair that is decided leaves the list, and the next stands in its place.
    const place = /^merge-\d{1,3}$/.test(fields.next ?? "") ? fields.next : "content";
    return c.redirect(`/review/merges${back.search}#${place}`, 303);
  });
};
