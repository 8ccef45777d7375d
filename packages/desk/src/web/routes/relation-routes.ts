/** `/happenings/ID`, `/actors/KEY`, `/prospects`: what is known across articles. */
import type { Context, Hono } from "hono";
import { standings } from "../../archive/across.ts";
import { chartFile } from "../../charts/chart-file.ts";
import { lineKeys, stateKeys } from "../../charts/keys.ts";
import { calendarFile } from "../../formats/calendar-file.ts";
import { csvOf } from "../../formats/csv.ts";
import { prospectsTable } from "../../formats/dossier-tables.ts";
import type { Happening } from "../../relations/happenings.ts";
import type { ActorFile } from "../desk.ts";
import { actorLogNow } from "../keep-review.ts";
import { actorLink } from "../links.ts";
import { actorPage, actorRolesChart, rolesTitle } from "../pages/actor-page.ts";
import { happeningPage } from "../pages/happening-page.ts";
import { calendarTitle, prospectsCalendar, prospectsPage } from "../pages/prospects-page.ts";
import { reviewedIn } from "../parts.ts";
import { choiceParameter, dayParameter, idParameter, numberParameter, RequestError } from "../request.ts";
import { reviewsIn, type Sources } from "../sources.ts";
import { movedTo, subjectsOf } from "../views/actor-subject.ts";
import { rolesOf, rolesTable, trackRecordOf } from "../views/actor-view.ts";
import { evidenceOf } from "../views/evidence-view.ts";
import {
  allProspects,
  type ProspectsFilter,
  type ProspectsView,
  prospectListNames,
  prospectsView,
} from "../views/prospects-view.ts";

const svgType = { "Content-Type": "image/svg+xml; charset=utf-8" };

const prospectsFilter = (c: Context): ProspectsFilter => ({
  since: dayParameter(c, "since"),
  until: dayParameter(c, "until"),
  state: choiceParameter(c, "state", standings),
  day: dayParameter(c, "day"),
});

export const addRelationRoutes = (app: Hono, sources: Sources): void => {
  const happeningFor = async (c: Context): Promise<Happening> => {
    const found = (await sources.desk()).happening(idParameter(c));
    if (found === null)
      throw new RequestError(404, "no-such-happening", "This archive has no happening with that address.");
    return found;
  };
  const actorFor = async (c: Context): Promise<ActorFile> => {
    const found = (await sources.desk()).actor(idParameter(c));
    if (found === null) throw new RequestError(404, "no-such-actor", "This archive has no actor with that address.");
    return found;
  };
  const prospectsFor = async (c: Context): Promise<ProspectsView> => {
    const [overdue, open, settled] = prospectListNames.map((name) => numberParameter(c, name));
    return prospectsView(await sources.desk(), prospectsFilter(c), { overdue, open, settled });
  };
  const prospectsIn = async (c: Context) => allProspects(await sources.desk(), prospectsFilter(c));

  app.get("/happenings/:id", async (c) => {
    const happening = await happeningFor(c);
    if (c.req.path.endsWith(".json"))
      return c.json({
        ...happening,
        evidence: await evidenceOf(happening, sources.archive),
        reviews: reviewsIn(
          await sources.reviews(),
          happening.reports.map(({ event }) => event),
        ),
      });
    return c.html(happeningPage(happening, await sources.margin()));
  });
  app.get("/actors/:id/roles.svg", async (c) => {
    const file = await actorFor(c);
    const svg = actorRolesChart(file);
    if (svg === "") throw new RequestError(404, "nothing-to-draw", "There is nothing to draw.");
    return c.body(chartFile(svg, rolesTitle(file), lineKeys), 200, svgType);
  });
  app.get("/actors/:id/roles.csv", async (c) => {
    const { heads, rows } = rolesTable(await actorFor(c));
    return c.body(csvOf(heads, rows), 200, { "Content-Type": "text/csv; charset=utf-8" });
  });
  app.get("/actors/:id", async (c) => {
    const [desk, log, isJson] = [
      await sources.desk(),
      await actorLogNow(sources.archive),
      c.req.path.endsWith(".json"),
    ];
    const key = idParameter(c);
    const moved = desk.actor(key) === null ? movedTo(desk, log, key) : null;
    if (moved !== null) return c.redirect(`${actorLink(moved)}${isJson ? ".json" : ""}`);
    const file = await actorFor(c);
    const subjects =
      log.entries.length === 0 ? [] : subjectsOf(desk, log, await sources.archive.actors.codedNames(file.party.key));
    if (isJson)
      return c.json({
        ...file,
        roles: rolesOf(file),
        trackRecord: trackRecordOf(file),
        reviews: subjects.flatMap(({ role, review: { entry } }) => (entry === null ? [] : { ...entry, role })),
      });
    return c.html(actorPage(file, await sources.margin(), subjects));
  });
  app.get("/prospects/calendar.svg", async (c) => {
    const svg = prospectsCalendar(await prospectsFor(c), false);
    if (svg === "") throw new RequestError(404, "nothing-to-draw", "There is nothing to draw.");
    return c.body(chartFile(svg, calendarTitle, stateKeys), 200, svgType);
  });
  app.get("/prospects.json", async (c) => c.json(await prospectsFor(c)));
  app.get("/prospects.csv", async (c) => {
    const { heads, rows } = prospectsTable(await prospectsIn(c), reviewedIn(await sources.margin()));
    return c.body(csvOf(heads, rows), 200, { "Content-Type": "text/csv; charset=utf-8" });
  });
  app.get("/prospects.ics", async (c) =>
    c.body(calendarFile(await prospectsIn(c), "Prospects"), 200, {
      "Content-Type": "text/calendar; charset=utf-8",
    }),
  );
  app.get("/prospects", async (c) => {
    const view = await prospectsFor(c);
    return c.html(prospectsPage(view, { ...(await sources.margin()), today: view.today }));
  });
};
