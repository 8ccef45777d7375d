/**
 * Where a name lies. In: a name in a text, what the codebook's table says of it, the gazetteer of the world. Out: the place meant.
 * The table goes first, for it holds what news of states means by a name; what stands beside the name and the states that the article
 * speaks of go before the table.
 */
import { stateNames } from "../codebook/state-names.ts";
import type { Language } from "../language/language.ts";
import { chooseBearer } from "./choose-bearer.ts";
import type { GazetteerEntry } from "./gazetteer.ts";
import type { Bearer, Geonames } from "./geonames.ts";
import type { Place } from "./place.ts";

export interface Surroundings {
  readonly language: Language;
  readonly geonames: Geonames;
  /** Mentions of states in the article, by ISO alpha-3. */
  readonly mentioned: ReadonlyMap<string, number>;
}

type Located = Pick<Place, "name" | "country" | "lat" | "lon">;

/** A namesake must have this share of the table's place in people: nobody writes of Paris in Texas as Paris. */
const rivalShare = 0.1;

/** Words after a name that say what kind of thing bears it: "Kherson region", "Incirlik Air Base". */
const kindWords =
  /(?: (?:region|province|district|governorate|oblast|state|city|town|village|county|border|crossing|air|base|airport|international|port|dam|camp|island|valley|prison|the|of))+$/i;

const wordsOf = (language: Language, first: number, last: number): string =>
  language.text.slice(language.start[first], language.end[last]);

/** The state named after a comma: "Cordoba, Spain". */
const stateBeside = (language: Language, last: number): string | null => {
  if (language.form[last + 1] !== ",") return null;
  for (let end = last + 4; end > last + 1; end--) {
    if (end >= language.form.length) continue;
    const known = stateNames.get(wordsOf(language, last + 2, end));
    if (known?.by === "name") return known.code;
  }
  return null;
};

/** How far in degrees a town lies from the middle of its region at most: Texas and Ontario are wide. */
const regionReach = 8;

/** "Birmingham, Alabama": the bearer of the name that lies in the region named after a comma, or null. */
const inRegionBeside = ({ language, geonames }: Surroundings, name: string, last: number): Bearer | null => {
  if (language.form[last + 1] !== "," || !/^\p{Lu}/u.test(language.form[last + 2] ?? "")) return null;
  const towns = geonames(name).filter(({ region }) => !region);
  for (let end = last + 4; end > last + 1 && towns.length > 0; end--) {
    if (end >= language.form.length) continue;
    const regions = geonames(wordsOf(language, last + 2, end)).filter(({ region }) => region);
    for (const region of regions) {
      const away = ({ lat, lon }: Bearer): number => Math.hypot(lat - region.lat, lon - region.lon);
      const own = towns.filter((town) => town.country === region.country && away(town) < regionReach);
      const [nearest] = own.sort((a, b) => away(a) - away(b));
      if (nearest !== undefined) return nearest;
    }
  }
  return null;
};

/** "Atlanta, Georgia" and "the state of Georgia" name a region of a state, not the state of that name. */
const regionInstead = (surroundings: Surroundings, first: number, name: string, state: string): Bearer | null => {
  const { language, geonames } = surroundings;
  const region = geonames(name).find((bearer) => bearer.region && bearer.country !== state);
  if (region === undefined) return null;
  const word = (back: number): string => language.form[first - back] ?? "";
  if (word(1) === "of" && word(2).toLowerCase() === "state") return region;
  if (word(1) !== "," || !/^\p{Lu}/u.test(word(2))) return null;
  const towns = geonames(word(2));
  return towns.some(({ country }) => country === region.country) && !towns.some(({ country }) => country === state)
    ? region
    : null;
};

const bearersOf = (geonames: Geonames, name: string): readonly Bearer[] => {
  const whole = geonames(name);
  if (whole.length > 0) return whole;
  const bare = name.replace(kindWords, "").replace(/['’]s?$/, "");
  return bare === name ? [] : geonames(bare);
};

const namesake = (surroundings: Surroundings, entry: GazetteerEntry, beside: string | null): Bearer | null => {
  const { geonames, mentioned } = surroundings;
  if (entry.country === null || entry.country === beside || (beside === null && mentioned.has(entry.country))) {
    return null;
  }
  const bearers = geonames(entry.name);
  if (beside !== null) return bearers.find(({ country }) => country === beside) ?? null;
  const own = bearers.find(({ country }) => country === entry.country);
  if (own === undefined) return null;
  const rival = chooseBearer(bearers, mentioned, null);
  return rival !== null && mentioned.has(rival.country) && rival.population >= rivalShare * own.population
    ? rival
    : null;
};

/**
 * @param known what the codebook's table says of the name; null where it lacks it
 * @param surroundings null where the gazetteer of the world is not at hand
 * @returns null where neither has it, or where any answer would be a guess
 */
export const locate = (
  known: GazetteerEntry | null,
  first: number,
  last: number,
  surroundings: Surroundings | null,
): Located | null => {
  if (surroundings === null) return known;
  const { language, geonames, mentioned } = surroundings;
  const name = wordsOf(language, first, last);
  const beside = stateBeside(language, last);
  const bearer =
    inRegionBeside(surroundings, name, last) ??
    (known === null
      ? chooseBearer(bearersOf(geonames, name), mentioned, beside)
      : known.kind === "state"
        ? regionInstead(surroundings, first, name, known.country as string)
        : namesake(surroundings, known, beside));
  if (bearer === null) return known;
  return { name, country: bearer.country, lat: bearer.lat, lon: bearer.lon };
};
