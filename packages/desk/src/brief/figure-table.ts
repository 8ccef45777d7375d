/** The numbers behind a memo's chart, for the forms that have none. In: a figure. Out: heads and rows, the latest periods last. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { dateWords, signedScore } from "../formats/words.ts";
import type { Figure } from "./memo.ts";

/** `May 2020` of a month, `4 May 2020` of a week. */
export const periodWords = (start: string, step: string): string =>
  step === "month" ? dateWords(start).replace(/^\d+ /, "") : dateWords(start);

/** More rows than these are a page. */
const most = 8;

export const figureTable = ({ step, periods }: Figure) => ({
  heads: [step === "month" ? "month" : `${step} of`, ...quadCodes, "mean score", "articles read"],
  rows: periods
    .slice(-most)
    .map(({ start, counts, score, articles }) => [
      periodWords(start, step),
      ...quadCodes.map((quad) => String(counts[quad] ?? 0)),
      score === null ? "–" : signedScore(score),
      String(articles),
    ]),
  /** What is not in the table. */
  rest: periods.length > most ? `The latest ${most} of ${periods.length} ${step}s.` : "",
});
