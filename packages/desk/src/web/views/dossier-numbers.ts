/** The numbers behind a dossier's charts and tables, as files. In: a view. Out: heads and rows, one table a name. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { Table } from "../../formats/dossier-tables.ts";
import { oneLine } from "../../formats/words.ts";
import type { DossierView } from "./dossier-view.ts";

export const numberNames = [
  "series",
  "ties",
  "places",
  "outlets",
  "base-rates",
  "articles",
  "sectors",
  "carriers",
  "third-states",
  "track-records",
] as const;
export type NumberName = (typeof numberNames)[number];

const quadHeads = quadCodes.map((quad) => quad.replace(" ", "_"));

const tables: { readonly [N in NumberName]: (view: DossierView) => Table } = {
  series: ({ series }) => ({
    heads: ["start", "end", ...quadHeads, "mean_score", "low", "high", "articles"],
    rows: series.points.map(({ start, end, counts, score, low = null, high = null, articles }) => [
      start,
      end,
      ...quadCodes.map((quad) => counts[quad] ?? 0),
      score,
      low,
      high,
      articles,
    ]),
  }),
  ties: ({ network }) => ({
    heads: ["from", "to", "happenings", "quad"],
    rows: network.ties.map(({ from, to, count, quad }) => [from, to, count, quad]),
  }),
  places: ({ places }) => ({
    heads: ["place", "lat", "lon", "happenings", "quad"],
    rows: places.map(({ name, lat, lon, count, quad }) => [name, lat, lon, count, quad]),
  }),
  outlets: ({ outlets }) => ({
    heads: ["outlet", "articles", "reports", "mean_score", "own_voice", "words"],
    rows: outlets.outlets.map(({ outlet, articles, reports, score, ownVoice, words }) => [
      outlet,
      articles,
      reports,
      score,
      ownVoice,
      words.map(({ value, count }) => `${value} ${count}`).join("; "),
    ]),
  }),
  "base-rates": ({ outlook }) => ({
    heads: ["type", "weeks", "seen", "week", "week_low", "week_high", "month", "month_low", "month_high"],
    rows: outlook.map(({ type, weeks, seen, week, month }) => [
      type,
      weeks,
      seen,
      week.mean,
      week.low,
      week.high,
      month.mean,
      month.low,
      month.high,
    ]),
  }),
  sectors: ({ standing }) => ({
    heads: ["sector", "happenings", ...quadHeads, "mean_score"],
    rows: standing.sectors.map(({ context, happenings, byQuad, score }) => [
      context,
      happenings.length,
      ...quadCodes.map((quad) => byQuad[quad] ?? 0),
      score,
    ]),
  }),
  carriers: ({ standing }) => ({
    heads: ["office_or_actor", "kind", "country", "held_by", "happenings", ...quadHeads],
    rows: standing.carriers.map(({ name, kind, country, holders, happenings, byQuad }) => [
      name,
      kind,
      country,
      holders.join("; "),
      happenings.length,
      ...quadCodes.map((quad) => byQuad[quad] ?? 0),
    ]),
  }),
  "third-states": ({ standing, a, b }) => ({
    heads: ["state", "together", `with_${a.key}`, `with_${b?.key ?? ""}`],
    rows: standing.thirdParties.map(({ code, together, withA, withB }) => [
      code,
      together.length,
      withA.length,
      withB.length,
    ]),
  }),
  "track-records": ({ standing }) => ({
    heads: ["kind", "name", "prospect", "count", "article", "outlet", "published", "words"],
    rows: Object.values(standing.records)
      .flat()
      .flatMap(({ kind, name, list }) =>
        list.map(({ prospect, count, statement }) => [
          kind,
          name,
          prospect,
          count,
          statement.article,
          statement.outlet,
          statement.published,
          oneLine(statement.words),
        ]),
      ),
  }),
  articles: ({ articles }) => ({
    heads: ["article", "outlet", "published", "title", "url"],
    rows: articles.map(({ id, outlet, published, title, url }) => [id, outlet, published?.start ?? null, title, url]),
  }),
};

export const numbersOf = (view: DossierView, name: NumberName): Table => tables[name](view);
