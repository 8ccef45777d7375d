/** Rows of articles → what the archive answers with. In: rows. Out: summaries, and lists cut to what one statement takes. */
import type { Precision } from "@dragoman/coder/time/interval";
import type { Selectable } from "kysely";
import type { ArticleSummary } from "../archive.ts";
import type { ArticleTable } from "./schema/tables.ts";

/** An article's row as the archive tells of it. */
export const summaryOf = (row: Selectable<ArticleTable>): ArticleSummary => ({
  id: row.id,
  url: row.url,
  outlet: row.outlet,
  title: row.title,
  byline: row.byline,
  published:
    row.published_start === null || row.published_end === null
      ? null
      : { start: row.published_start, end: row.published_end, precision: row.published_precision as Precision },
  language: row.language,
  source: row.source,
  retrieved: row.retrieved,
  coder: row.coder,
});

/** SQLite takes some thousand parameters a statement; no row here has more than 20. */
const batchSize = 50;

export const batches = <T>(list: readonly T[]): T[][] => {
  const result: T[][] = [];
  for (let i = 0; i < list.length; i += batchSize) result.push(list.slice(i, i + batchSize));
  return result;
};
