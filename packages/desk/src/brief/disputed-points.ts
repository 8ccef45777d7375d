/** What is disputed, for the memo. In: a dossier, how many accounts are asked for. Out: a point each: both sides with their words. */
import { withArticle } from "../formats/with-article.ts";
import { dateWords, listWords, setApart, whenWords } from "../formats/words.ts";
import type { DisputePoint } from "../relations/claims.ts";
import type { Account, Dispute } from "../relations/disputes.ts";
import type { Report } from "../relations/happenings.ts";
import type { Contested } from "../relations/speakers.ts";
import type { Story } from "../relations/story.ts";
import { deedSentence } from "./deed-sentences.ts";
import { asSentence, distinct, type Point, type Writing } from "./writing.ts";

/** Speakers of one side that are named. */
const mostNamed = 3;

/** Whoever says so: the speakers, or the outlet where it is in its own voice. */
const sideWords = (reports: readonly Report[], { speaker: named }: Writing): string =>
  listWords(
    distinct(
      reports.map(({ speaker, outlet }) =>
        speaker === null ? setApart(withArticle(outlet ?? "an outlet not named")) : named(speaker),
      ),
    ).slice(0, mostNamed),
  );

/** Where it stands: `Caspian Wire, 12 August 2020`. */
const placeOf = ({ outlet, published }: Pick<Report | Account, "outlet" | "published">): string =>
  setApart(outlet ?? "an outlet not named") + (published === null ? "" : `, ${dateWords(published.slice(0, 10))}`);

const deniedPoint = (
  { happening: id, asserted, denied }: Contested,
  { happenings }: Story,
  writing: Writing,
): Point[] => {
  const { cite, naming, quoted } = writing;
  const happening = happenings.find((one) => one.id === id);
  const [yes, no] = [asserted[0], denied[0]];
  if (happening === undefined || yes === undefined || no === undefined) return [];
  // Who stands first in the sentence is introduced first.
  const says = asSentence(sideWords(asserted, writing));
  const words = deedSentence(happening, "occurred", naming);
  return [
    {
      when: asSentence(whenWords(happening)),
      text: `${says} said that ${words}: ${quoted(yes)} (${placeOf(yes)}). ${asSentence(sideWords(denied, writing))} denied it: ${quoted(no)} (${placeOf(no)}).`,
      notes: distinct([
        cite(yes, true),
        cite(no, true),
        ...[...asserted.slice(1, 2), ...denied.slice(1, 2)].map((report) => cite(report)),
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
const disputePoint = ({ point, sides }: Dispute, writing: Writing): Point => {
  const { cite, quoted, speaker: named } = writing;
  const [first, second] = sides;
  const who = sides.map(({ speaker }) => named(speaker));
  const days = distinct(sides.flatMap(({ published }) => published?.slice(0, 10) ?? [])).sort();
  const own = (side: Account) =>
    `${asSentence(named(side.speaker))}${side.denies ? " denied it" : ""}: ${quoted(side)} (${placeOf(side)}).`;
  // One sentence of an article may hold both accounts.
  const once = quoted(first) === quoted(second) && first.article === second.article;
  const words = once ? `: ${quoted(first)} (${placeOf(first)}).` : `. ${own(first)} ${own(second)}`;
  return {
    when: days.map(dateWords).join(" and "),
    text: `${asSentence(listWords(who))} ${asks[point]}${words}`,
    notes: distinct([cite(first, true), cite(second, true)]),
  };
};

/**
 * @param most accounts that are written out; deeds that somebody denies come first
 */
export const disputedPoints = (dossier: Story, most: number, writing: Writing): readonly Point[] => [
  ...dossier.contested.slice(0, most).flatMap((one) => deniedPoint(one, dossier, writing)),
  ...dossier.disputes.slice(0, Math.max(0, most - dossier.contested.length)).map((one) => disputePoint(one, writing)),
];
