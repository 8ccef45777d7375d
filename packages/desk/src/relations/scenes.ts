/**
 * Whether two speakers tell of harm at one scene. In: deeds as they tell them. Out: yes where a map has the place in both, or both clauses name
 * what is no state's and no party's name: "the village of Sotk".
 */
import { states } from "@dragoman/coder/codebook/states";
import type { DeedClaim } from "./claims.ts";
import type { Party } from "./parties.ts";

const partsOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => name.split(/\s+/));

/** Names of states and their people, and words of the calendar and the compass: they name no scene. */
const common: ReadonlySet<string> = new Set([
  ...states.flatMap(({ name, names, demonyms }) => partsOf([name, ...names, ...demonyms])),
  ...partsOf(["Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July"]),
  ...partsOf(["August September October November December North South East West"]),
]);

const isOfState = ({ country }: Party): boolean => country !== null;

const namesIn = ({ words, actors, recipients }: DeedClaim<Party>): ReadonlySet<string> => {
  const own = new Set(
    [...actors, ...recipients].filter(isOfState).flatMap(({ name, names }) => partsOf([name, ...names])),
  );
  // The first word has its capital from the sentence.
  const [, ...rest] = words.match(/[\p{L}’'-]+/gu) ?? [];
  return new Set(rest.filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && !common.has(word) && !own.has(word)));
};

const codes = (parties: readonly Party[]): string =>
  [...new Set(parties.flatMap(({ country }) => country ?? []))].sort().join("+");

export const sameScene = (a: DeedClaim<Party>, b: DeedClaim<Party>): boolean => {
  const [x, y] = [codes(a.recipients), codes(b.recipients)];
  if (x !== y && x !== "" && y !== "") return false;
  const [here, there] = [a.event.place, b.event.place];
  if (here !== null && there !== null && here.lat !== null && there.lat !== null) return here.name === there.name;
  const other = namesIn(b);
  return [...namesIn(a)].some((name) => other.has(name));
};
