/** A report as it is quoted. In: its words, its status, its speaker. Out: who says so, in words; what is denied is never quoted as if it were held. */
import type { Report } from "../relations/happenings.ts";
import { withArticle } from "./with-article.ts";

const saysNo =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|den(?:y|ies|ied|ying|ial)|(?:refus|reject|cancel|postpon)\w+|called off|put off)\b|n[’']t\b/i;

/** Whether words were cut out of a denial ("any such meeting had been held") and would be read as its contrary. */
export const isDeniedIn = (words: string, { status }: Pick<Report, "status">): boolean =>
  status === "denied" && !saysNo.test(words);

/** Behind a quotation: `, according to the embassy`, `, denied by the embassy`; empty where the outlet itself tells it. */
export const toldBy = (words: string, report: Pick<Report, "status" | "speaker">): string => {
  const denied = isDeniedIn(words, report);
  if (report.speaker === null) return denied ? ", told as not so" : "";
  return `, ${denied ? "denied by" : "according to"} ${withArticle(report.speaker)}`;
};
