/** What happened, for the memo. In: happenings, joined to deeds. Out: a point each, with its sources; and which deeds weigh most. */
import { whenWords } from "../formats/words.ts";
import { dayOfNews, type Happening } from "../relations/happenings.ts";
import { deedSentence, saysLittle } from "./deed-sentences.ts";
import type { Deed } from "./join-deeds.ts";
import { saidBy } from "./said-by.ts";
import { asSentence, distinct, type Point, type Writing, wordsOf } from "./writing.ts";

/** How many sources a point cites. */
export const mostNotes = 3;

/** Many independent reports first, then deeds of somebody named before words, then the newest. */
export const byWeight = (a: Happening, b: Happening): number => {
  const material = ({ quad, actors }: Happening) => (quad.startsWith("material") && actors.length > 0 ? 1 : 0);
  return (
    b.independent - a.independent ||
    material(b) - material(a) ||
    ((dayOfNews(a) ?? "") + a.id < (dayOfNews(b) ?? "") + b.id ? 1 : -1)
  );
};

export const byDay = (a: Happening, b: Happening): number =>
  (dayOfNews(a) ?? "9999") + a.id < (dayOfNews(b) ?? "9999") + b.id ? -1 : 1;

export const deedPoint = (deed: Deed, { cite, naming, quote }: Writing): Point => {
  const { members, status } = deed;
  const [first] = members as [Happening];
  const reports = members.flatMap((member) => member.reports.filter(({ copy }, i) => !copy || i === 0));
  const asserted = reports.filter((report) => report.status !== "denied" || status === "denied");
  const independent = members.length === 1 ? first.independent : 1;
  const many = independent > 1 ? ` (${independent} independent reports)` : "";
  const differences = distinct(members.flatMap((member) => member.differences));
  const quarrel = first.disputed ? " This is disputed; see below." : "";
  const differ = first.disputed || differences.length === 0 ? "" : ` The reports differ: ${differences.join("; ")}.`;
  const [source] = asserted;
  const quotation = saysLittle.has(first.type) && source !== undefined ? quote(wordsOf(source)) : "";
  const cited =
    members.length === 1 ? reports.slice(0, mostNotes) : members.flatMap((member) => member.reports.slice(0, 1));
  return {
    when: asSentence(whenWords(first)),
    text: `${asSentence(deedSentence(deed, status, naming))}${saidBy(asserted, deed.actors)}${many}${quotation}.${quarrel}${differ}`,
    notes: distinct(
      cited.map((report) => cite(report, quotation !== "" && report === source ? null : wordsOf(report))),
    ),
  };
};
