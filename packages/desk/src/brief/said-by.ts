/** Who says so, as the end of a memo's sentence. In: reports or statements, the parties that act. Out: ", according to Mousavi", or nothing. */
import { listWords, oneLine } from "../formats/words.ts";
import type { Party } from "../relations/parties.ts";
import { distinct, type Writing } from "./writing.ts";

const mostNamed = 3;

/** ", according to Mousavi", where nobody reports it in an outlet's own voice and it is not the doer who says so. */
export const saidBy = (
  told: readonly { readonly speaker: string | null }[],
  [doer]: readonly Party[],
  { speaker }: Pick<Writing, "speaker">,
): string => {
  const names = distinct(told.map((one) => (one.speaker === null ? null : oneLine(one.speaker))));
  if (names.length === 0 || names.includes(null)) return "";
  const own = names.length === 1 && doer !== undefined && [doer.name, ...doer.names].includes(names[0] as string);
  if (own) return "";
  return `, according to ${listWords(distinct((names as string[]).slice(0, mostNamed).map(speaker)))}`;
};
