/**
 * Which of several places of one name a text means. In: its bearers, the states that the article speaks of, the state named right after
 * it. Out: one of them, or null where that would be a guess.
 */
import type { Bearer } from "./geonames.ts";

/** A place of this size is known abroad: it needs no state beside it. */
const famous = 300_000;
/** Decades of population that a state's being spoken of is worth: a town there outweighs a city elsewhere. */
const spokenOf = 2.5;

/**
 * @param beside the state named beside the place, as in "Cordoba, Spain"; null where none is
 * @returns null where no bearer lies in a state spoken of and none is famous
 */
export const chooseBearer = (
  bearers: readonly Bearer[],
  mentioned: ReadonlyMap<string, number>,
  beside: string | null,
): Bearer | null => {
  const own = beside === null ? [] : bearers.filter(({ country }) => country === beside);
  const rivals = own.length > 0 ? own : bearers;
  const weight = ({ country, population }: Bearer): number => {
    const times = mentioned.get(country) ?? 0;
    return Math.log10(Math.max(population, 1)) + (times === 0 ? 0 : spokenOf + Math.log10(times));
  };
  const [best] = [...rivals].sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return null;
  const placed = own.length > 0 || mentioned.has(best.country);
  return placed || best.population >= famous ? best : null;
};
