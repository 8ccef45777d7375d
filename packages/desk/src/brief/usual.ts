/**
 * How a period stands against the usual. In: the period's dossier and the pair's whole. Out: one sentence of figures, or none where
 * what came before is too short to call usual. Rates are happenings by article read, so that a week of much reading is no week of much doing.
 */
import { counted } from "../formats/words.ts";
import { dayOf } from "../relations/days.ts";
import type { Dossier } from "../relations/dossier.ts";

/** A usual needs this many articles and happenings before the period. */
const enoughArticles = 5;
const enoughHappenings = 5;

const daysBetween = (first: string, last: string): number | null => {
  const [from, to] = [dayOf(first), dayOf(last)];
  return from === null || to === null ? null : to - from + 1;
};

const perArticle = (happenings: number, articles: number): string => (happenings / articles).toFixed(1);

/** @param history the same pair up to the period's end, the period included */
export const usualSentence = ({ figures, since }: Dossier, { figures: all }: Dossier): string => {
  if (since === null || all.first === null || figures.articles === 0) return "";
  const articles = all.articles - figures.articles;
  const happenings = all.happenings - figures.happenings;
  const days = daysBetween(all.first, since);
  if (days === null || days < 2 || articles < enoughArticles || happenings < enoughHappenings) return "";
  return (
    `Each article of the period tells of ${perArticle(figures.happenings, figures.articles)} happenings; in the ` +
    `${counted(days - 1, "day")} before, ${counted(articles, "article")} told of ${perArticle(happenings, articles)} each.`
  );
};
