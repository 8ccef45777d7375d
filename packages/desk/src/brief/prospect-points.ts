/** What is expected, and what came of it, for the memo. In: prospects. Out: a point each, with its sources. */
import { counted, dateWords, intervalWords } from "../formats/words.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { mostNotes } from "./deed-points.ts";
import { deedSentence, isPlural, isQuoted, tenseOfProspect } from "./deed-sentences.ts";
import { saidBy } from "./said-by.ts";
import { asSentence, distinct, type Point, type Writing } from "./writing.ts";

/** What came of it, as the end of its sentence or, behind a quotation, as a sentence of its own. */
const outcomeWords = (
  { outcome, late, settledBy, due, dues, broken, inPart, actors }: SettledProspect,
  today: string | null,
  apart: boolean,
): string => {
  const were = isPlural(actors) ? "were" : "was";
  const part = inPart === null ? "" : ` in part, ${inPart.reported} of ${inPart.expected}`;
  const delay = late === null || late === 0 ? "" : `, ${counted(late, "day")} late`;
  switch (outcome) {
    case "open":
      if (due === null && dues.length > 1) return ". It was put off, and no new day was named.";
      return due !== null && today !== null && due.end.slice(0, 10) < today
        ? ". Its time has passed, and nothing was read of it since."
        : ".";
    case "fulfilled":
      return `${apart ? ". This was reported to have been done" : `, and ${were} reported to have done so`}${part}${delay}.`;
    case "broken":
      if (broken === "cancelled") return apart ? ". This was called off." : "; this was called off.";
      return apart ? ". The contrary was then reported." : `, and ${were} reported not to have done so.`;
    case "lapsed":
      if (settledBy !== null) return ". It lapsed.";
      return apart ? ". Its time passed without a report." : "; the time passed without a report.";
    default:
      return outcome satisfies never;
  }
};

/** When it is due; what has no date was said on a day, and a year-old promise is no news. */
const dueWords = ({ due, dues, stated }: SettledProspect): string => {
  const first = dues[0]?.due == null ? null : intervalWords(dues[0].due);
  if (due === null) {
    if (first !== null) return `First due ${first}`;
    return `No date given${stated === null ? "" : `, stated ${dateWords(stated.slice(0, 10))}`}`;
  }
  const now = intervalWords(due);
  return first === null || first === now ? now : `${now}, first ${first}`;
};

export const prospectPoint = (prospect: SettledProspect, today: string | null, writing: Writing): Point => {
  const { cite, citeAll, naming, quote } = writing;
  const { type, statements, settledBy } = prospect;
  const [first] = statements;
  const quotation = isQuoted(type) ? quote(first) : "";
  const notes = citeAll(statements, mostNotes - 1, quotation === "" ? null : first);
  const sentence = deedSentence({ ...prospect, place: null }, tenseOfProspect(prospect), naming);
  return {
    when: dueWords(prospect),
    text: `${asSentence(sentence)}${saidBy(statements, prospect.actors, writing)}${quotation}${outcomeWords(prospect, today, quotation !== "")}`,
    notes: distinct([...notes, ...(settledBy === null ? [] : [cite(settledBy)])]),
  };
};
