/** What is disputed, for the memo. In: a dossier, how many accounts are asked for. Out: a point each: both sides with their words. */
import { isMany, withArticle } from "../formats/with-article.ts";
import { dateWords, listWords, oneLine, setApart, whenWords } from "../formats/words.ts";
import type { DisputePoint } from "../relations/claims.ts";
import type { Dispute } from "../relations/disputes.ts";
import type { Report } from "../relations/happenings.ts";
import type { Contested } from "../relations/speakers.ts";
import type { Story } from "../relations/story.ts";
import { deedSentence } from "./deed-sentences.ts";
import { quoted } from "./quote.ts";
import { asSentence, distinct, type Point, type Writing, wordsOf } from "./writing.ts";

const sideWords = (reports: readonly Report[], one: string, several: string): string => {
  const who = distinct(
    reports.map(({ speaker, outlet }) => setApart(withArticle(oneLine(speaker ?? outlet ?? "an outlet not named")))),
  );
  return `${listWords(who)} ${who.length > 1 || isMany(who[0] as string) ? several : one}`;
};

const deniedPoint = (
  { happening: id, asserted, denied }: Contested,
  { happenings }: Story,
  { cite, naming }: Writing,
): Point[] => {
  const happening = happenings.find((one) => one.id === id);
  const [yes, no] = [asserted[0], denied[0]];
  if (happening === undefined || yes === undefined || no === undefined) return [];
  const words = deedSentence(happening, "occurred", naming);
  return [
    {
      when: asSentence(whenWords(happening)),
      text: `${asSentence(sideWords(asserted, "says", "say"))} that ${words}: ${quoted(wordsOf(yes))}. ${asSentence(sideWords(denied, "denies", "deny"))} it: ${quoted(wordsOf(no))}.`,
      notes: distinct([
        cite(yes, null),
        cite(no, null),
        ...[...asserted.slice(1, 2), ...denied.slice(1, 2)].map((report) => cite(report, wordsOf(report))),
      ]),
    },
  ];
};

/** What each point asks, as a clause behind "X and Y". */
const asks: { readonly [P in DisputePoint]: string } = {
  "who did it": "name different doers",
  "who broke it": "blame each other",
  "how many": "give different numbers",
  "whether it goes ahead": "disagree on whether it goes ahead",
  "whether it is so": "contradict each other",
};

/** Other accounts that cannot both hold: each side in its own words, the newest first. */
const disputePoint = ({ point, sides }: Dispute, { cite }: Writing): Point => {
  const [first, second] = sides;
  const who = sides.map(({ speaker }) => setApart(withArticle(oneLine(speaker))));
  const days = distinct(sides.flatMap(({ published }) => published?.slice(0, 10) ?? [])).sort();
  const own = sides.map(({ words, denies, outlet, published }, i) => {
    const day = published === null ? "" : `, ${dateWords(published.slice(0, 10))}`;
    return `${asSentence(who[i] as string)}${denies ? " denies" : ""}: ${quoted(words)} (${setApart(outlet ?? "an outlet not named")}${day}).`;
  });
  return {
    when: days.map(dateWords).join(" and "),
    text: `${asSentence(listWords(who))} ${asks[point]}. ${own.join(" ")}`,
    notes: distinct([cite(first, null), cite(second, null)]),
  };
};

/**
 * @param most accounts that are written out; deeds that somebody denies come first
 */
export const disputedPoints = (dossier: Story, most: number, writing: Writing): readonly Point[] => [
  ...dossier.contested.slice(0, most).flatMap((one) => deniedPoint(one, dossier, writing)),
  ...dossier.disputes.slice(0, Math.max(0, most - dossier.contested.length)).map((one) => disputePoint(one, writing)),
];
