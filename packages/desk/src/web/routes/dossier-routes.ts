/** `/dossier/A/B` and `/dossier/A`: pages, JSON twins, charts and memo. */

import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { Context, Hono } from "hono";
import type { Side } from "../../archive/side.ts";
import { memoFrom } from "../../brief/archive-memo.ts";
import type { Memo } from "../../brief/memo.ts";
import { memoDocx } from "../../brief/memo-docx.ts";
import { memoHtml } from "../../brief/memo-html.ts";
import { memoMarkdown } from "../../brief/memo-markdown.ts";
import { findBrowser, PrintError, printPdf } from "../../brief/print-pdf.ts";
import { chartFile } from "../../charts/chart-file.ts";
import { atomFeed } from "../../formats/atom-feed.ts";
import { calendarFile } from "../../formats/calendar-file.ts";
import { csvOf, csvRows } from "../../formats/csv.ts";
import {
  happeningsTable,
  prospectsTable,
  type Reviewed,
  speakersTable,
  type Table,
} from "../../formats/dossier-tables.ts";
import type { Happening } from "../../relations/happenings.ts";
import { recordKinds } from "../../relations/track-records.ts";
import type { Desk } from "../desk.ts";
import { filterOf } from "../filter.ts";
import { pathOf } from "../links.ts";
import { chooseSidesPage, type Meant } from "../pages/choose-sides-page.ts";
import { countedPage } from "../pages/counted-page.ts";
import { chartKeys, chartNames, chartTitle, dossierChart, titleOf } from "../pages/dossier-charts.ts";
import { dossierPage } from "../pages/dossier-page.ts";
import { quotedArticles } from "../pages/quoted-articles.ts";
import { reviewedIn } from "../parts.ts";
import {
  choiceParameter,
  idParameter,
  momentParameter,
  numberParameter,
  pageParameter,
  RequestError,
  wordsParameter,
} from "../request.ts";
import { reviewsIn, type Sources } from "../sources.ts";
import { type Asked, chosenOf, newestArticles, newestWhole } from "../views/chosen-view.ts";
import { type Counted, countedView } from "../views/counted-view.ts";
import { numberNames, numbersOf } from "../views/dossier-numbers.ts";
import { type DossierView, dossierView, prospectsOn, sourcesIn } from "../views/dossier-view.ts";
import { evidenceOf } from "../views/evidence-view.ts";
import { listNames } from "../views/list-pages.ts";
import { visitOf } from "../visits.ts";

type MemoForm = { readonly type: string; readonly write: (memo: Memo) => string | Promise<Uint8Array<ArrayBuffer>> };

/** Printed by the browser of this machine. @throws RequestError where there is none */
const pdfOf = async (memo: Memo): Promise<Uint8Array> => {
  try {
    return await printPdf(memoHtml(memo), await findBrowser(process.env.PATH ?? ""));
  } catch (error) {
    if (error instanceof PrintError) throw new RequestError(503, "no-browser", error.message);
    throw error;
  }
};

/** A memo is a file to take away: none of these is shown as a page. */
const memoForms: { readonly [ending: string]: MemoForm } = {
  md: { type: "text/markdown; charset=utf-8", write: memoMarkdown },
  html: { type: "text/html; charset=utf-8", write: memoHtml },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (memo) => new Uint8Array(await memoDocx(memo)),
  },
  pdf: { type: "application/pdf", write: async (memo) => new Uint8Array(await pdfOf(memo)) },
};

interface File extends Asked {
  /** The address of the pages, without a path. */
  readonly origin: string;
  /** Path and query of the file. */
  readonly self: string;
  readonly reviewed: Reviewed;
}

const table = ({ heads, rows }: Table): string => csvOf(heads, rows);

const prospectsIn = ({ desk, a, b, filter }: Asked) => prospectsOn(desk, a, b, filter);

/** Happenings in one piece of a file. */
const piece = 500;

/** A table of every happening, piece by piece: of a busy state they are a hundred thousand, which nobody holds whole. */
function* everyHappening(asked: File): Generator<string> {
  const { chosen } = chosenOf(asked, true);
  yield csvRows([happeningsTable([]).heads]);
  for (let from = 0; from < chosen.length; from += piece)
    yield csvRows(
      happeningsTable(asked.desk.whole(chosen.slice(from, from + piece).map(({ id }) => id)), asked.reviewed).rows,
    );
}

const streamOf = (pieces: Iterator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

const newestNews = (asked: Asked): readonly Happening[] =>
  newestWhole(
    asked.desk,
    chosenOf(asked).chosen.filter(({ historical }) => !historical),
  );

/** The dossier's lists as files of the formats that other programs read. */
const files = {
  "happenings.csv": { type: "text/csv", write: (asked: File) => streamOf(everyHappening(asked)) },
  "prospects.csv": {
    type: "text/csv",
    write: (asked: File) => table(prospectsTable(prospectsIn(asked), asked.reviewed)),
  },
  "speakers.csv": {
    type: "text/csv",
    write: (asked: File) => table(speakersTable(asked.desk.speakers(newestArticles(sourcesIn(asked))), asked.reviewed)),
  },
  "prospects.ics": {
    type: "text/calendar",
    write: (asked: Asked) => calendarFile(prospectsIn(asked), `Prospects: ${titleOf(asked)}`),
  },
  "happenings.atom": {
    type: "application/atom+xml",
    write: (file: File) => atomFeed(newestNews(file), titleOf(file), file.origin, pathOf(file), file.self),
  },
} as const;
type FileName = keyof typeof files;

/** The longest key of a speaker: one that is only described has the description in it. */
const longestKey = 1_000;

/** Which number's list is asked for; null where none is. @throws RequestError */
const countedIn = (c: Context): Counted | null => {
  const words = (name: string) => wordsParameter(c, name, longestKey);
  const [carrier, third, said, record, thing] = ["carrier", "third", "said", "record", "thing"].map(words);
  const whom = choiceParameter(c, "with", ["both", "first", "second"]) ?? "both";
  const only = choiceParameter(c, "only", quadCodes);
  if (carrier !== undefined) return { carrier, ...(only === undefined ? {} : { only }) };
  if (third !== undefined) return { third, with: whom };
  if (said !== undefined) return { said };
  if (record !== undefined) return { record, of: choiceParameter(c, "of", recordKinds) ?? "speaker" };
  if (thing !== undefined) return { thing, word: words("word") ?? "", by: words("by") ?? "" };
  return null;
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
  /** @param visit when the reader was here before, of a page that readers come back to */
  const viewFor = async (
    c: Context,
    visit: (desk: Desk, sides: number) => string | null = () => null,
  ): Promise<DossierView> => {
    const { a, b } = await sidesFor(c);
    const desk = await sources.desk();
    const seen = momentParameter(c, "seen") ?? null;
    const at = Object.fromEntries(
      listNames.flatMap((list) => {
        const page = numberParameter(c, list);
        return page === undefined ? [] : [[list, page]];
      }),
    );
    return dossierView(desk, a, b, filterOf(c), pageParameter(c), seen, at, visit(desk, b === null ? 1 : 2));
  };

  /** By the happenings' ids: where the words of each report stand, for other programs. */
  const evidenceOfAll = async (happenings: readonly Happening[]) =>
    Object.fromEntries(
      await Promise.all(happenings.map(async (one) => [one.id, await evidenceOf(one, sources.archive)] as const)),
    );

  for (const [ending, { type, write }] of Object.entries(memoForms))
    for (const path of [`/dossier/:a/memo.${ending}`, `/dossier/:a/:b/memo.${ending}`])
      app.get(path, async (c) => {
        const { a, b } = await sidesFor(c);
        const { since, until } = filterOf(c);
        const memo = memoFrom(sources.archive.across, a, b, { since, until }, (await sources.desk()).today);
        // A file's name is a header's value: of an actor's key only what is safe in both stays.
        const name = [a, ...(b === null ? [] : [b])].map(({ key }) => key.replaceAll(/[^\w-]+/g, "_")).join("-");
        return c.body(await write(memo), 200, {
          "Content-Type": type,
          "Content-Disposition": `attachment; filename="${name}.${ending}"`,
        });
      });
  for (const ending of Object.keys(files) as FileName[])
    for (const path of [`/dossier/:a/${ending}`, `/dossier/:a/:b/${ending}`])
      app.get(path, async (c) => {
        const { a, b } = await sidesFor(c);
        const desk = await sources.desk();
        const { type, write } = files[ending];
        const { origin, pathname, search } = new URL(c.req.url);
        const reviewed = reviewedIn(await sources.margin());
        return c.body(write({ a, b, filter: filterOf(c), desk, origin, self: pathname + search, reviewed }), 200, {
          "Content-Type": `${type}; charset=utf-8`,
        });
      });
  for (const numbers of numberNames)
    for (const path of [`/dossier/:a/${numbers}.csv`, `/dossier/:a/:b/${numbers}.csv`])
      app.get(path, async (c) =>
        c.body(table(numbersOf(await viewFor(c), numbers)), 200, { "Content-Type": "text/csv; charset=utf-8" }),
      );
  for (const chart of chartNames)
    for (const path of [`/dossier/:a/${chart}.svg`, `/dossier/:a/:b/${chart}.svg`])
      app.get(path, async (c) => {
        const view = await viewFor(c);
        const svg = dossierChart(view, chart, false);
        if (svg === "") throw new RequestError(404, "nothing-to-draw", "There is nothing to draw.");
        return c.body(chartFile(svg, chartTitle(view, chart), chartKeys(view, chart)), 200, {
          "Content-Type": "image/svg+xml; charset=utf-8",
        });
      });
  for (const path of ["counted", "counted.json"].flatMap((name) => [`/dossier/:a/${name}`, `/dossier/:a/:b/${name}`]))
    app.get(path, async (c) => {
      const { a, b } = await sidesFor(c);
      const counted = countedIn(c);
      const view = counted === null ? null : countedView(await sources.desk(), a, b, filterOf(c), counted);
      if (view === null) throw new RequestError(404, "nothing-counted", "The dossier has no number of that name.");
      return path.endsWith(".json") ? c.json(view) : c.html(countedPage(view, await sources.margin()));
    });
  app.get("/dossier", async (c) => {
    const desk = await sources.desk();
    const meant = (["a", "b"] as const).flatMap((field): Meant[] => {
      const words = wordsParameter(c, field, longestKey);
      return words === undefined ? [] : [{ field, words, sides: desk.sidesNamed(words) }];
    });
    const sides = meant.map((one) => (one.sides.length === 1 ? one.sides[0] : undefined));
    const [a, b] = sides;
    if (meant.length === 0) return c.redirect("/", 303);
    if (a === undefined || sides.includes(undefined)) return c.html(chooseSidesPage(meant));
    return c.redirect(pathOf({ a, b: b === undefined || b.key === a.key ? null : b }), 303);
  });
  for (const path of ["/dossier/:a", "/dossier/:a/:b"])
    app.get(path, async (c) => {
      if (c.req.path.endsWith(".json")) {
        const view = await viewFor(c);
        const { overdue, open, settled } = view.prospects;
        const data = [
          ...view.happenings.flatMap(({ reports }) => reports.map(({ event }) => event)),
          ...[...overdue, ...open, ...settled].flatMap(({ statements }) => statements.map(({ prospect }) => prospect)),
        ];
        return c.json({
          ...view,
          evidence: await evidenceOfAll(view.happenings),
          reviews: reviewsIn(await sources.reviews(), data),
        });
      }
      const view = await viewFor(c, ({ asOf }, sides) => visitOf(c, `dossier-${sides}`, asOf, sources.now()));
      // The page would ask for them one by one.
      (await sources.desk()).articles(quotedArticles(view));
      const isNew = new Set(view.fresh.happenings.map(({ id }) => id));
      return c.html(
        dossierPage(view, { ...(await sources.margin()), today: view.today, isNew: (id) => isNew.has(id) }),
      );
    });
};
