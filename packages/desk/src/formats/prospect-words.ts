/** When a prospect is due and what came of it, in plain English. In: a prospect. Out: words, the history of its due time among them. */
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { wilsonInterval } from "../relations/wilson.ts";
import { counted, intervalWords } from "./words.ts";

/** `due 3 August 2020, first 20 July 2020`; `put off without a new day, first due …`. */
export const dueWords = ({ due, dues }: SettledProspect): string => {
  const [first] = dues;
  const before = dues.length > 1 && first?.due != null ? intervalWords(first.due) : null;
  if (due !== null) return before === null ? `due ${intervalWords(due)}` : `due ${intervalWords(due)}, first ${before}`;
  return before === null ? "no due time" : `put off without a new day, first due ${before}`;
};

const brokenWords = { cancelled: "called off", denied: "denied", contrary: "refused" } as const;

/** `fulfilled 2 days late`, `fulfilled in part: 1 agreement of 3 agreements`, `broken: called off`. */
export const outcomeWords = ({ outcome, broken, inPart, late }: SettledProspect): string => {
  if (outcome === "broken" && broken !== null) return `broken: ${brokenWords[broken]}`;
  if (outcome !== "fulfilled") return outcome;
  const part = inPart === null ? "" : ` in part: ${inPart.reported} of ${inPart.expected}`;
  return `fulfilled${late !== null && late > 0 ? ` ${counted(late, "day")} late` : ""}${part}`;
};

/** Of fewer settled prospects a share says nothing that their numbers do not. */
const fewest = 5;

/** `62 % kept (95 % interval 41 to 79 %)`, the bounds by Wilson; null where too few are settled to speak of a share. */
export const keptWords = (kept: number, settled: number): string | null => {
  const bounds = wilsonInterval(kept, settled);
  if (bounds === null || settled < fewest) return null;
  const percent = (share: number): number => Math.round(share * 100);
  return `${percent(kept / settled)} % kept (95 % interval ${percent(bounds.low)} to ${percent(bounds.high)} %)`;
};
