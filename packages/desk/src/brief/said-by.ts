/** Who says so, as the end of a memo's sentence. In: reports or statements, the parties that act. Out: ", according to Mousavi", or nothing. */
import { withArticle } from "../formats/with-article.ts";
import { listWords, oneLine, setApart } from "../formats/words.ts";
import type { Party } from "../relations/parties.ts";
import { distinct } from "./writing.ts";

/** Speakers as they stand in a sentence, each once; null where some report is in an outlet's own voice. */
const speakersOf = (told: readonly { readonly speaker: string | null }[]): string[] | null => {
  const speakers = distinct(told.map(({ speaker }) => (speaker === null ? null : withArticle(oneLine(speaker)))));
  return speakers.length === 0 || speakers.includes(null) ? null : (speakers.slice(0, 3) as string[]);
};

/** ", according to Mousavi", where nobody reports it in an outlet's own voice and it is not the doer who says so. */
export const saidBy = (told: readonly { readonly speaker: string | null }[], [doer]: readonly Party[]): string => {
  const speakers = speakersOf(told);
  const own =
    speakers?.length === 1 &&
    doer !== undefined &&
    [doer.name, ...doer.names].map(withArticle).includes(speakers[0] as string);
  return speakers === null || own ? "" : `, according to ${listWords(speakers.map(setApart))}`;
};
